//! The opening: what still holds, a name for what happened, a frame.

use super::{Here, KIM, ROBIN, Walked, done, page};

pub const SCENES: &[Walked] = &[
    (
        (0, 20, 10),
        ROBIN,
        page(
            "what-trust-is",
            &[
                ("lean", "When I am ill. Kim notices before I have said anything, and then there is soup."),
                ("less", "In spring, when the post was always opened before I came home."),
                (
                    "tuesday",
                    "Kim cooks with the radio on. I ask how the day was, and I believe the answer without listening for a second one underneath.",
                ),
                ("areas.solid", "Everyday promises\nFamily or children"),
                ("areas.shaky", "Time\nOther people\nFeelings\nPlans"),
                ("areas.broken", "Money\nPhone and online"),
                ("areas.takes", "Bring: Solid"),
            ],
        ),
    ),
    (
        (1, 21, 5),
        KIM,
        page(
            "what-trust-is",
            &[
                ("lean", "Robin tells me the truth, also when it is not nice to hear."),
                ("less", "When I had something to hide. I was the one who moved away."),
                (
                    "tuesday",
                    "I come home, the post lies on the table, opened or not, and it does not matter which.",
                ),
                ("areas.solid", "Everyday promises"),
                ("areas.shaky", "Time\nOther people\nFeelings\nFamily or children\nPlans"),
                ("areas.broken", "Money\nPhone and online"),
                ("areas.takes", "Bring: Solid"),
            ],
        ),
    ),
    (
        (2, 20, 30),
        Here::Both,
        done("what-trust-is", &[("solid", "We still eat together every evening, even on the bad ones.")]),
    ),
    (
        (3, 19, 15),
        ROBIN,
        page(
            "what-broke-it",
            &[
                ("leaves", "That I said no to the course because we were saving."),
                (
                    "story",
                    "The workshop was new and I was proud of it. I did not ask much, because I did not want to sound as if I doubted it.",
                ),
                ("fair", "I can finish a sentence. Nobody says “always”."),
                ("mine.kinds", "Something was not true. And promises, a little."),
                (
                    "mine.sentence",
                    "From November until August the savings went into the workshop, and I was told they were untouched.",
                ),
                ("mine.name", "the savings"),
                ("mine.takes", "Bring: A plain name"),
            ],
        ),
    ),
    (
        (3, 22, 0),
        KIM,
        page(
            "what-broke-it",
            &[
                ("leaves", "That I meant to put it back, every single month."),
                (
                    "story",
                    "There were no customers that winter, and I was ashamed. That is what was going on. It is not why I said nothing.",
                ),
                ("fair", "I answer the question that was asked, and not the one I am afraid of."),
                ("mine.kinds", "I hid something."),
                (
                    "mine.sentence",
                    "I took money from our savings for the workshop, from November until August, and said it was still there.",
                ),
            ],
        ),
    ),
    (
        (4, 20, 15),
        Here::Both,
        done(
            "what-broke-it",
            &[
                ("ours.name", "The savings."),
                (
                    "ours.fact",
                    "From November until August, Kim moved money from our savings into the workshop and told Robin it was still there.",
                ),
            ],
        ),
    ),
    (
        (5, 18, 50),
        ROBIN,
        page(
            "how-we-will-do-this",
            &[
                ("enough", "My voice goes flat and I begin to tidy things."),
                ("back", "A cup of tea, put down next to me without a word."),
            ],
        ),
    ),
    (
        (5, 21, 40),
        KIM,
        page(
            "how-we-will-do-this",
            &[
                (
                    "enough",
                    "I begin to explain. When I hear myself say “what you have to understand”, it is time.",
                ),
                ("back", "Knowing that you want me back in the room."),
            ],
        ),
    ),
    (
        (6, 20, 5),
        Here::Both,
        done(
            "how-we-will-do-this",
            &[
                ("end", "With something ordinary. And we say good night, whatever was said."),
                ("rules.time", "Thursdays at eight, for an hour at most."),
                ("rules.place", "The kitchen table. Phones stay in the hall."),
                ("rules.word", "Marmalade."),
                ("rules.calm", "Robin takes the dog round the block. Kim does the washing-up."),
                ("rules.changes", "We added one: no money after ten in the evening."),
            ],
        ),
    ),
    (
        (7, 19, 30),
        ROBIN,
        done(
            "are-we-ready",
            &[
                ("want", "I am unsure"),
                ("notice", "That I open the bank’s page because I need it, and not to check."),
                ("choose.choice", "I try this until the end of the year. If I stop before, I say so."),
            ],
        ),
    ),
    (
        (7, 22, 10),
        KIM,
        done(
            "are-we-ready",
            &[
                ("want", "I am in"),
                ("notice", "That I say a number before I am asked for it."),
                ("choose.choice", "All of it, at Robin’s pace."),
            ],
        ),
    ),
];
