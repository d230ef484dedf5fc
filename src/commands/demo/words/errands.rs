//! Words besides the pages of the guide: a name for what happened, requests, hard days, days to look back, the summary.

use super::{Here, ROBIN};
use crate::commands::demo::story::StoryStep::{self, Choose, Day, Write};

/// All that is shared is chosen, and both say yes to it.
const SUMMARY: &[StoryStep] = &[
    Choose("Summary"),
    Choose("Choose what is in it"),
    Choose("Take all of it in"),
    Choose("Back to the summary"),
    Choose("Robin: yes"),
    Choose("Kim: yes"),
];

/// When, who was here, and what they did.
type Errand = ((u64, u32, u32), Here, &'static [StoryStep]);

pub const ERRANDS: &[Errand] = &[
    (
        (4, 20, 50),
        Here::Both,
        &[
            Choose("What broke trust"),
            Choose("Name something"),
            Choose("[ ] Something was not true"),
            Choose("Go on"),
            Write("the savings"),
            Write(
                "From November until August, Kim moved money from our savings into the workshop and told Robin it was still there.",
            ),
            Choose("I was hurt"),
            Choose("I broke trust"),
        ],
    ),
    (
        (36, 20, 20),
        Here::Both,
        &[Choose("Consistency and reliability"), Choose("Being transparent"), Choose("Not now")],
    ),
    (
        (41, 22, 5),
        Here::Both,
        &[
            Choose("Summary"),
            Choose("Choose what is in it"),
            Choose("Take all of it in"),
            Choose("More items"),
            // What was said in a sorry stays between them.
            Choose("[x] Kim: What I will repair"),
            Choose("Back to the summary"),
            Choose("Robin: yes"),
            Choose("Kim: yes"),
        ],
    ),
    (
        (46, 20, 30),
        Here::Both,
        &[
            Choose("All pages"),
            Choose("Days to look back"),
            Choose("[ ] In 12 weeks"),
            Choose("[ ] In 26 weeks"),
            Choose("Back to the path"),
            Choose("On a hard day"),
            Choose("Days to watch for"),
            Choose("Add a day"),
            Day(196),
            Choose("Each year"),
        ],
    ),
    ((72, 19, 50), ROBIN, &[Choose("On a hard day"), Choose("A wave"), Choose("Look back in some days")]),
    (
        (101, 21, 50),
        Here::Both,
        &[Choose("On a hard day"), Choose("A slip"), Choose("Look back in some days")],
    ),
    (
        (276, 20, 10),
        Here::Both,
        &[Choose("On a hard day"), Choose("A wave"), Choose("Look back in some days")],
    ),
    ((363, 22, 5), Here::Both, SUMMARY),
];
