//! The fifth step, months later, and the last pages.

use super::{Here, KIM, ROBIN, Walked, done, page};

pub const SCENES: &[Walked] = &[
    (
        (130, 19, 0),
        ROBIN,
        page(
            "letting-go",
            &[
                ("holding", "It keeps me awake to the next one. It costs me the evenings."),
                ("keep", "The part that asks. That one may stay."),
                ("carry", "The afternoon in the bank."),
                (
                    "facts.facts",
                    "From November until August the savings went into the workshop, and twice I was told that all was well.",
                ),
                ("facts.cost", "Sleep. The course. Thinking that I am hard to fool."),
                ("other.inside", "Fear of the letterbox. I do not know how large it was."),
                ("other.still", "To answer my question, both times."),
                ("forgiven.time", "My father, about the car. He never brought it up again."),
                ("choose.choice", "Not yet"),
                ("choose.change", "That the first bad month is told like the weather."),
                ("hold-on.note", "I wrote this on a calm evening. It was true then too."),
            ],
        ),
    ),
    (
        (131, 21, 45),
        KIM,
        page(
            "letting-go",
            &[
                ("waiting", "Sometimes. Less since I stopped counting."),
                ("carry", "That you thanked me for saving."),
                ("own-sheet.regret", "That I let you be grateful."),
                ("own-sheet.never", "I tell numbers early. That is mine, whatever comes of it."),
                ("own-sheet.ask-less", "Whether we are all right."),
            ],
        ),
    ),
    (
        (150, 20, 0),
        Here::Both,
        done("letting-go", &[("today", "Not finished. Lighter on most days. Nobody hurries.")]),
    ),
    (
        (165, 19, 30),
        ROBIN,
        page(
            "focusing-on-the-future",
            &[
                ("ready", "The number. Not yet: the two times I asked."),
                ("grieve", "That I never looked at the account."),
                ("still", "I want to try"),
                ("forward", "A summer in which nobody counts."),
                ("day.day", "We wake late. There is something green to water.\nSomebody sings, badly."),
                ("day.feel", "Not having to be awake for both of us."),
            ],
        ),
    ),
    (
        (166, 21, 40),
        KIM,
        page(
            "focusing-on-the-future",
            &[
                ("ready", "How ashamed I was."),
                ("grieve", "Being the one who is good with money."),
                ("still", "I want to try"),
                ("forward", "Beans."),
                ("day.day", "The workshop is shut by five.\nThere is something green to water."),
                ("day.feel", "Coming home without a sentence ready."),
            ],
        ),
    ),
    (
        (168, 20, 0),
        Here::Both,
        done(
            "focusing-on-the-future",
            &[
                ("sign", "There is earth under somebody’s nails."),
                ("window.when", "Sundays after breakfast, half an hour, at the kitchen table."),
                ("window.say", "“That is for Sunday. I have written it down.”"),
                ("window.early", "Anything new. Anything that cannot wait."),
                ("overlap.overlap", "There is something green to water."),
                (
                    "overlap.differ",
                    "We wake late. There is something green to water.\nSomebody sings, badly.\nThe workshop is shut by five.",
                ),
                ("thirty.what", "We ask for an allotment."),
                ("thirty.first", "Robin writes to the allotment club."),
            ],
        ),
    ),
    (
        (190, 19, 10),
        ROBIN,
        page(
            "cultivating-empathy",
            &[
                ("bear", "Your shame. I want to make it stop."),
                ("assume", "That you are calm when you are quiet."),
                ("inside", "How proud I am of the ceiling."),
                ("choose.light", "The ceiling."),
                ("choose.ordinary", "The bus on Tuesday."),
            ],
        ),
    ),
    (
        (191, 22, 0),
        KIM,
        page(
            "cultivating-empathy",
            &[
                ("bear", "Your silence before you ask."),
                ("assume", "That every silence is about me."),
                ("inside", "That I still count, before every Thursday."),
                ("choose.light", "The beans."),
                ("choose.ordinary", "The tax office."),
            ],
        ),
    ),
    (
        (195, 20, 0),
        Here::Both,
        done(
            "cultivating-empathy",
            &[
                ("ask", "“Is it about me, or is it Tuesday?”"),
                ("card-light.guess", "I guess you felt silly, with the paint in your hair."),
                ("card-light.tell", "For me it was the best hour of the week."),
                ("card-light.correct", "So you were glad, and did not mind how you looked."),
                ("card-ordinary.guess", "I guess you were cross about the bus."),
                ("card-ordinary.tell", "I was glad to sit for ten minutes and belong to nobody."),
                ("card-ordinary.correct", "So it was rest, and I took it for anger."),
            ],
        ),
    ),
    (
        (215, 19, 0),
        ROBIN,
        page(
            "trust-is-a-choice",
            &[
                ("wish", "Seen: the folder. Wished: that I would know at once."),
                ("self", "That I ask when I want to know."),
                ("say", "The first line, and the second."),
                ("sentence.with", "I choose to trust you with the Thursdays,"),
                ("sentence.because", "because I have seen thirty of them,"),
                ("sentence.not-yet", "and not yet with the savings book."),
                ("sentence.myself", "I trust myself to ask twice."),
            ],
        ),
    ),
    (
        (216, 21, 30),
        KIM,
        page(
            "trust-is-a-choice",
            &[
                ("wish", "Seen: you stayed in the room."),
                ("self", "That I say it on the same day."),
                ("say", "All of it."),
                ("sentence.with", "I choose to trust you with my bad months,"),
                ("sentence.because", "because I have seen you listen for five minutes,"),
                ("sentence.not-yet", "and not yet with how small they make me."),
            ],
        ),
    ),
    ((219, 20, 0), Here::Both, done("trust-is-a-choice", &[])),
    (
        (235, 19, 0),
        ROBIN,
        page(
            "what-we-built",
            &[
                ("proud", "That I asked aloud, and did not go through drawers."),
                ("open", "The savings book. And whether I want the course after all."),
            ],
        ),
    ),
    (
        (236, 21, 30),
        KIM,
        page(
            "what-we-built",
            &[
                ("proud", "That I told of two hundred before it was five hundred."),
                ("open", "Paying back. Three more years."),
            ],
        ),
    ),
    (
        (240, 20, 0),
        Here::Both,
        done(
            "what-we-built",
            &[
                ("way", "We go on together"),
                ("on.built", "Thursdays. The folder. Tea on the back step. A word: marmalade."),
                ("on.agreements", "The account on Thursdays. We look at it again in a month."),
                ("on.ritual", "Ten minutes of tea. Two on bad days, in our coats."),
                ("on.setback", "The dog, the kettle, and the first line of the plan."),
                ("on.open", "The savings book. Nobody hurries."),
                ("on.names", "Robin and Kim"),
            ],
        ),
    ),
];
