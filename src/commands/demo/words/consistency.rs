//! The third step, where they stand: promises that go on, openness for another day, a ritual that has just begun.

use super::{Here, KIM, ROBIN, Walked, WalkedPage, done, page};

pub const SCENES: &[Walked] = &[
    (
        (32, 19, 0),
        ROBIN,
        page(
            "keeping-promises",
            &[
                ("liked", "That I am fine."),
                ("slipping", "I get busy, and hope it is not noticed."),
                ("tiny", "A message when you leave the workshop."),
                ("promise.act", "I ring the bank about the standing order."),
                ("promise.takes", "Once, on a day"),
            ],
        ),
    ),
    (
        (33, 21, 40),
        KIM,
        page(
            "keeping-promises",
            &[
                ("liked", "Days by which something will be finished."),
                ("slipping", "I hide. By now I know it when it begins."),
                ("tiny", "That you tell me one thing about your day before I ask."),
                ("promise.act", "The receipts of the week go into the blue folder."),
            ],
        ),
    ),
    (
        (35, 20, 0),
        Here::Both,
        page("keeping-promises", &[("rule", "Say it before it is due, in one line, with a new day.")]),
    ),
    (
        (37, 19, 5),
        ROBIN,
        page(
            "building-habits",
            &[
                ("moment", "When one of us comes home and the other is on the phone."),
                ("pretend", "Long hugs in the hall. A hand on the shoulder is fine."),
                ("forward", "Ten minutes of tea on the back step, before either of us looks at a screen."),
            ],
        ),
    ),
    (
        (38, 21, 55),
        KIM,
        page(
            "building-habits",
            &[
                ("moment", "In the mornings. We pass each other with toothbrushes."),
                ("pretend", "“Love you” at the end of a call, without thinking."),
                ("forward", "The last round with the dog together, also when it rains."),
            ],
        ),
    ),
    (
        (39, 20, 0),
        Here::Both,
        WalkedPage {
            id: "building-habits",
            words: &[
                ("ritual.what", "Ten minutes of tea when the second one of us comes home."),
                ("ritual.anchor", "The key in the door."),
                ("ritual.least", "Two minutes, standing up, with our coats on."),
                ("ritual.start", "This Friday."),
                // The sealed answers stay closed for now.
                ("open.takes", "Not now"),
            ],
            until: Some("part:try"),
            done: "Not yet",
        },
    ),
    (
        (70, 20, 30),
        Here::Both,
        done("building-habits", &[("obstacle", "Late orders. Then two minutes of tea, standing up.")]),
    ),
    (
        (84, 19, 0),
        ROBIN,
        page(
            "being-transparent",
            &[
                ("checking", "For an hour. Bread calms me for longer."),
                ("cost", "It costs me pride. It gives me sleep."),
                ("mine", "What I talk about with Jo."),
                ("fear.worry", "That there is another letter."),
                ("fear.signal", "The post on the table, closed."),
                ("fear.until", "Until summer, I think."),
            ],
        ),
    ),
    (
        (85, 21, 50),
        KIM,
        page(
            "being-transparent",
            &[
                ("hiding", "That I eat lunch alone, because I like it."),
                ("cost", "It costs me ten minutes. It gives me the rest of the week."),
                ("mine", "My notebook, and lunch."),
                ("piles.offer", "The workshop’s account, on Thursdays\nLetters from the bank"),
                ("piles.mine", "My notebook"),
                ("piles.takes", "Bring: I can offer"),
                ("piles.others", "What Alexis tells me about the other shop"),
            ],
        ),
    ),
    (
        (87, 20, 0),
        Here::Both,
        done(
            "being-transparent",
            &[
                ("enough", "“That is enough for today.” Then we put the page away."),
                ("agreement.area", "The workshop’s account."),
                ("agreement.offer", "Kim shows the month’s page without being asked."),
                ("agreement.when", "On Thursdays, ten minutes."),
                ("agreement.others", "Customers’ names are covered."),
                ("agreement.private", "Notebooks, and what each talks about with friends."),
            ],
        ),
    ),
    ((100, 20, 0), Here::Both, done("keeping-promises", &[])),
];
