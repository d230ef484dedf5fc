//! Their weekly check-ins: a look each, of an evening, and half an hour later what they did together.

use super::{Here, KIM, ROBIN};
use crate::commands::demo::story::{Held, Look, Scene, What};

/// The day of the story, what each gave (in the order of the page), wrote and brought, and what both said.
struct Week {
    day: u64,
    looks: [Look; 2],
    held: Held,
}

/// A number that was left out.
const NONE: u8 = u8::MAX;

const WEEKS: [Week; 6] = [
    Week {
        day: 5,
        looks: [
            Look { numbers: [4, 3, 3, 4, 9, 3, 4, 7], lines: ["", "Sundays are long."], brings: &[] },
            Look { numbers: [3, 6, 8, 6, 8, 3, 4, 4], lines: ["It has a name now.", ""], brings: &[] },
        ],
        held: Held { thanks: ["You called the bank with me.", ""], short: true },
    },
    Week {
        day: 12,
        looks: [
            Look {
                numbers: [3, 2, 2, 4, 9, 3, 3, 7],
                lines: ["", "I counted at night."],
                brings: &["harder"],
            },
            Look {
                numbers: [3, 6, 8, 5, 9, 2, 3, 5],
                lines: ["", "I wanted to hide the letter."],
                brings: &[],
            },
        ],
        held: Held { thanks: ["", "You said it without shouting."], short: false },
    },
    Week {
        day: 19,
        looks: [
            Look {
                numbers: [4, 4, 4, 4, 8, 4, 4, 8],
                lines: ["You heard all of it.", ""],
                brings: &["better", "hope"],
            },
            Look {
                numbers: [5, 7, 8, 6, 8, 4, 5, 7],
                lines: ["I wrote to you at five past.", ""],
                brings: &["hope"],
            },
        ],
        held: Held { thanks: ["You wrote to me at once.", "You heard me out."], short: false },
    },
    Week {
        day: 26,
        looks: [
            Look { numbers: [5, 4, 5, 5, 8, 6, NONE, 8], lines: ["The marmalade.", ""], brings: &["better"] },
            Look {
                numbers: [5, 7, 8, 7, 7, 6, 6, 7],
                lines: ["We laughed.", "Money talk on Thursday."],
                brings: &["better"],
            },
        ],
        held: Held { thanks: ["You fed the dog when I forgot.", "You laughed with me."], short: false },
    },
    Week {
        day: 33,
        looks: [
            Look {
                numbers: [6, 5, 5, 6, 7, 5, 5, 8],
                lines: ["You told me before dinner.", ""],
                brings: &["hope"],
            },
            Look {
                numbers: [6, 7, 9, 7, 7, 5, 6, 8],
                lines: ["I said it in time.", ""],
                brings: &["hope", "word"],
            },
        ],
        held: Held { thanks: ["You told me first.", "You listened for five minutes."], short: false },
    },
    Week {
        day: 40,
        looks: [
            Look { numbers: [6, 6, 6, 6, 6, 6, 6, 8], lines: ["Tea in the rain.", ""], brings: &["hope"] },
            Look {
                numbers: [7, 7, 9, 7, 6, 7, 7, 8],
                lines: ["Our tea.", "The workshop is very quiet."],
                brings: &["hope"],
            },
        ],
        held: Held { thanks: ["You brought the umbrella.", "You asked about my day."], short: false },
    },
];

pub fn scenes() -> impl Iterator<Item = Scene> {
    WEEKS.into_iter().flat_map(|Week { day, looks: [robin, kim], held }| {
        [
            Scene { at: (day, 20, 30), here: ROBIN, what: What::Look(robin) },
            Scene { at: (day, 20, 40), here: KIM, what: What::Look(kim) },
            Scene { at: (day, 21, 0), here: Here::Both, what: What::Held(held) },
        ]
    })
}
