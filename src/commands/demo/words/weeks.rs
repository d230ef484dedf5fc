//! Their check-ins, week after week: numbers, lines, thanks and tiny promises; and what they say to what comes again and again.

mod summer;
mod winter;

use crate::commands::demo::story::{Look, Week};

/// The day of the first one. Every other day follows from what they choose.
pub const FIRST_CHECKIN: u64 = 5;

/// Marks for the days of promises, one after the other, and lines about them. The list begins again at its end.
pub const MARKS: [(&str, &[&str]); 12] = [
    ("Kept", &["Twenty minutes on hold. It is done."]),
    (
        "Missed",
        &[
            "I said that it would be done by Saturday, and it was not.",
            "It is done now. I said so before anybody looked.",
        ],
    ),
    ("Kept", &[""]),
    ("Kept", &[""]),
    ("Changed", &["Not today: the customer came late. I said so at noon."]),
    ("Kept", &["Before you asked."]),
    ("Kept", &[""]),
    ("Kept", &[""]),
    ("Kept", &["It took five minutes."]),
    ("Missed", &["I forgot it, and hoped that it would not be noticed.", "I said it the next morning."]),
    ("Kept", &[""]),
    ("Kept", &[""]),
];

/// Words about hard days, written in a calm hour: what happened, and what helped.
pub const REPLAYS: [[&str; 2]; 3] = [
    [
        "At the cash machine my hands shook. Nothing had happened.",
        "I went out, walked as far as the bridge, and said “a wave” on the telephone.",
    ],
    [
        "An invoice was not told about for two days. It was told before the shop rang again.",
        "We read the first line of the plan aloud, and did nothing else that evening.",
    ],
    ["A news story about a bank, at breakfast, on holiday.", "Swimming. And nobody explained anything."],
];

/// The words of the nth check-in of the story.
pub fn nth(week: usize) -> Option<&'static Week> {
    winter::WEEKS.iter().chain(&summer::WEEKS).nth(week)
}

/// One person's look at a week.
const fn look(
    numbers: &'static str,
    better: &'static str,
    harder: &'static str,
    brings: &'static [&'static str],
) -> Look {
    Look { numbers, lines: [better, harder], brings }
}

/// A whole check-in.
const fn week(looks: [Look; 2], thanks: [&'static str; 2], promises: [&'static str; 2]) -> Week {
    Week { looks, thanks, promises, short: false }
}

/// One on an evening that was too much: only thanks and the next date.
const fn short(looks: [Look; 2], thanks: [&'static str; 2]) -> Week {
    Week { looks, thanks, promises: ["", ""], short: true }
}
