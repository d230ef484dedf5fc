//! A trend in sentences: how many check-ins, from when to when, and, where there are enough, what may be claimed.

use chrono::{Datelike, NaiveDate};

use super::{Claim, Comparison, LEAST_FOR_A_LINE, Series};
use crate::block::chart::Point;

/// Stands once on every page that shows a trend, and at the end of a trend that leaves the program.
pub const OUR_OWN: &str = "Our own questions, not a validated test.";

/// The owner of the numbers, seen from the reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose<'a> {
    Yours,
    Of(&'a str),
}

impl<'a> Whose<'a> {
    pub fn name(self) -> &'a str {
        match self {
            Self::Yours => "You",
            Self::Of(name) => name,
        }
    }

    /// `your usual wobble`, `Sam’s usual wobble`.
    fn wobble(self) -> String {
        match self {
            Self::Yours => "your usual wobble".into(),
            Self::Of(name) => format!("{name}’s usual wobble"),
        }
    }
}

/// The words for a series: its count, its dates, and a claim where it allows one.
pub fn of(series: &Series, whose: Whose<'_>) -> String {
    let all = &series.points;
    if all.is_empty() {
        return "No check-in yet.".into();
    }
    let given = all.iter().filter(|point| point.value.is_some()).count();
    let newest = &all[series.newest()];
    let (many, when) = (capital(&checkins(all.len())), span(all) + &skipped(all.len(), all.len() - given));
    let stretch = format!("The newest stretch without a gap has {}, {}", number(newest.len()), span(newest));
    match series.change() {
        _ if given < LEAST_FOR_A_LINE => format!("{many} so far, {when}: {}.", too_few(given)),
        None if newest.len() == all.len() => format!("{many}, {when}: {}.", too_few(newest.len())),
        None => format!("{many}, {when}. {stretch}: {}.", too_few(newest.len())),
        Some(change) if newest.len() == all.len() => format!("{many}, {when}. The {}", change.words(whose)),
        Some(change) => format!("{many}, {when}. {stretch}. In it the {}", change.words(whose)),
    }
}

impl Comparison {
    /// Goes on after “The”.
    fn words(&self, whose: Whose<'_>) -> String {
        let (wobble, Self { first, last, .. }) = (whose.wobble(), self);
        let lies = match self.claim() {
            Claim::Above => format!("above {wobble}"),
            Claim::Within => format!("within {wobble}, which is no sign of a change"),
            Claim::Below => format!("below {wobble}"),
        };
        format!(
            "middle of the last three is {last}, of the first three {first}. {} is {}. The newer middle lies {lies}.",
            capital(&wobble),
            self.size()
        )
    }

    /// The wobble as people write it: `1.5 up or down`.
    fn size(&self) -> String {
        let quarters = ["", ".25", ".5", ".75"][usize::from(self.wobble % 4)];
        format!("{}{quarters} up or down", self.wobble / 4)
    }
}

/// Why nothing is claimed of so many.
fn too_few(many: usize) -> &'static str {
    if many < LEAST_FOR_A_LINE { "too few for a line" } else { "too few to speak of a change" }
}

fn skipped(all: usize, skipped: usize) -> String {
    match (all, skipped) {
        (_, 0) => String::new(),
        (1, _) => ", without a number".into(),
        (all, skipped) if all == skipped => ", none of them with a number".into(),
        _ => format!(", {} of them without a number", number(skipped)),
    }
}

/// From the first day to the last, with no part said twice.
fn span(points: &[Point]) -> String {
    let (Some(first), Some(last)) = (points.first(), points.last()) else { return String::new() };
    let (first, last) = (first.on, last.on);
    let whole = last.format("%-d %B %Y");
    let same = |part: fn(&NaiveDate) -> i32| part(&first) == part(&last);
    let begin = match (same(Datelike::year), same(|on| on.month() as i32)) {
        _ if first == last => return whole.to_string(),
        (true, true) => first.format("%-d"),
        (true, false) => first.format("%-d %B"),
        (false, _) => first.format("%-d %B %Y"),
    };
    format!("{begin} to {whole}")
}

fn checkins(many: usize) -> String {
    format!("{} {}", number(many), if many == 1 { "check-in" } else { "check-ins" })
}

/// In words up to twelve.
fn number(many: usize) -> String {
    const WORDS: [&str; 13] = [
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
        "twelve",
    ];
    WORDS.get(many).map_or_else(|| many.to_string(), ToString::to_string)
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
