//! The third step, where they stand: promises that go on, openness for another day, a ritual that has just begun.

use super::{Here, KIM, Page, ROBIN, State, Walked, page};

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
            ],
        ),
    ),
    (
        (35, 20, 0),
        Here::Both,
        page("keeping-promises", &[("rule", "Say it before it is due, in one line, with a new day.")]),
    ),
    (
        (36, 20, 20),
        Here::Both,
        Page { id: "being-transparent", words: &[], until: Some("lesson"), ends: State::NotNow },
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
        Page {
            id: "building-habits",
            words: &[
                ("ritual.what", "Ten minutes of tea when the second one of us comes home."),
                ("ritual.anchor", "The key in the door."),
                ("ritual.least", "Two minutes, standing up, with our coats on."),
                ("ritual.start", "This Friday."),
            ],
            until: Some("part:try"),
            ends: State::Open,
        },
    ),
];
