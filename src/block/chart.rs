//! One person's numbers over time. [`crate::journey::trend`] decides which of them may be joined and what may be said
//! of them; a chart only carries that to where it is drawn or read out.

use std::{fmt, ops::Range};

use chrono::{Datelike, NaiveDate};

use crate::{
    language::{BlockLies, Catalogue, said},
    private::Private,
};

/// The numbers that one person gave to one question, or two persons where each shares theirs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chart {
    /// The question in a word or two, for small pictures.
    pub name: String,
    pub title: String,
    /// The meaning of 0; `high` is that of 10.
    pub low: String,
    pub high: String,
    /// One, or two where both share this item.
    pub lines: Vec<ChartLine>,
}

/// One person's numbers in order of days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChartLine {
    pub name: String,
    /// Whose it is, of the two: 0 or 1.
    pub person: usize,
    pub points: Vec<Point>,
    /// Which neighbours a drawn line joins, by their places in `points`. All others stay dots.
    pub joined: Vec<Range<usize>>,
    /// The newer numbers beside the older ones; none where there are too few for a claim.
    pub change: Option<Shift>,
    /// The sentence that may be said of these numbers.
    pub words: Private,
}

/// The position of the newer numbers, seen from the older ones. [`Claim::Within`] claims no change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Claim {
    Above,
    Within,
    Below,
}

impl From<Claim> for BlockLies {
    fn from(claim: Claim) -> Self {
        match claim {
            Claim::Above => Self::Above,
            Claim::Within => Self::Within,
            Claim::Below => Self::Below,
        }
    }
}

/// The claim that numbers allow. It is as private as they are, so `Debug` leaves it out.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Shift {
    pub claim: Claim,
    /// The first and the last day of the numbers that are compared.
    pub from: NaiveDate,
    pub to: NaiveDate,
    /// The edges of the usual wobble around the older numbers, in quarters of a point.
    pub usual: [u8; 2],
}

impl fmt::Debug for Shift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[private]")
    }
}

impl Shift {
    /// The claim: “higher than in June”, “as usual”.
    pub fn words(self, say: Catalogue) -> String {
        let is_one_month = (self.from.year(), self.from.month()) == (self.to.year(), self.to.month());
        match is_one_month {
            true => say.block_change_at_first(self.claim.into()).to_owned(),
            false => say.block_change(self.claim.into(), &say.month(self.from.month() as usize)),
        }
    }
}

/// A number from 0 to 10 on a day; none where it was skipped. It is as private as words, so `Debug` leaves it out.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Point {
    pub on: NaiveDate,
    pub value: Option<u8>,
}

impl fmt::Debug for Point {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Point").field("on", &self.on).finish_non_exhaustive()
    }
}

impl Chart {
    /// The whole chart in words, a paragraph each, for fronts and exports that draw nothing. They hold the numbers.
    pub fn words(&self, say: Catalogue) -> Vec<String> {
        let ends = say.block_ends(said::BlockEnds { low: &self.low, high: &self.high });
        let lines =
            self.lines.iter().flat_map(|line| [self.said(line, say).expose().to_owned(), line.values(say)]);
        std::iter::once(ends).chain(lines).filter(|words| !words.is_empty()).collect()
    }

    /// Its name and what may be claimed of it, for a list of charts.
    pub fn in_a_list(&self, say: Catalogue) -> String {
        match self.change() {
            Some(change) => {
                let change = change.words(say);
                say.block_charted(said::BlockCharted { name: &self.name, change: &change })
            }
            None => self.name.clone(),
        }
    }

    /// The claim, where the numbers are one person's.
    pub fn change(&self) -> Option<Shift> {
        if let [line] = self.lines.as_slice() { line.change } else { None }
    }

    /// The sentence about one of the lines, with the person's name where there are two.
    pub fn said(&self, line: &ChartLine, say: Catalogue) -> Private {
        if self.lines.len() > 1 { say.block_named(&line.name, &line.words) } else { line.words.clone() }
    }
}

impl ChartLine {
    /// Every number by its day: `2 Sep: 4, 9 Sep: no number.` A year is named where it is another than before.
    fn values(&self, say: Catalogue) -> String {
        let mut year = self.points.first().map(|point| point.on.year());
        let said = self.points.iter().map(|Point { on, value }| {
            let turned = year.replace(on.year()) != Some(on.year());
            let day = if turned { say.date_short(*on) } else { say.day_short(*on) };
            match value {
                Some(value) => say.block_number(&day, usize::from(*value)),
                None => say.block_no_number(&day),
            }
        });
        let said: Vec<_> = said.collect();
        if said.is_empty() { String::new() } else { say.block_numbers(&say.row(&said)) }
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// A check-in every seventh day from 2 September 2026 on.
    pub fn weekly(values: &[Option<u8>]) -> Vec<Point> {
        let days = NaiveDate::from_ymd_opt(2026, 9, 2).expect("a day").iter_weeks();
        days.zip(values).map(|(on, &value)| Point { on, value }).collect()
    }

    pub fn line(name: &str, values: &[Option<u8>], joined: &[Range<usize>]) -> ChartLine {
        let words = format!("What may be said of {name}.").into();
        let points = weekly(values);
        ChartLine { name: name.into(), person: 0, points, joined: joined.to_vec(), change: None, words }
    }

    pub fn chart(lines: Vec<ChartLine>) -> Chart {
        Chart {
            name: "Hopeful".into(),
            title: "How hopeful am I about us?".into(),
            low: "I see no way today".into(),
            high: "I can picture it going well".into(),
            lines,
        }
    }

    #[test]
    fn a_chart_says_all_its_numbers_by_their_days() {
        let chart = chart(vec![line("You", &[Some(4), Some(10), None, Some(0)], &[])]);
        assert_eq!(
            chart.words(Catalogue::ENGLISH),
            [
                "0: I see no way today. 10: I can picture it going well.",
                "What may be said of You.",
                "2 Sep: 4, 9 Sep: 10, 16 Sep: no number, 23 Sep: 0."
            ]
        );
    }

    #[test]
    fn each_of_two_is_named() {
        let chart = chart(vec![line("Sam", &[Some(4)], &[]), line("Alex", &[], &[])]);
        assert_eq!(
            chart.words(Catalogue::ENGLISH)[1..],
            ["Sam: What may be said of Sam.", "2 Sep: 4.", "Alex: What may be said of Alex."]
        );
    }

    #[test]
    fn a_new_year_is_named_once() {
        let values = line("Sam", &[Some(1); 19], &[]).values(Catalogue::ENGLISH);
        assert!(values.ends_with("23 Dec: 1, 30 Dec: 1, 6 Jan 2027: 1."), "{values}");
    }

    #[test]
    fn no_number_is_printed_by_debug() {
        let shown = |values| format!("{:?}", chart(vec![line("Sam", values, &[])]));
        assert!(shown(&[Some(7), None]).contains("[private]"));
        assert_eq!(shown(&[Some(7), None]), shown(&[None, Some(3)]));
    }
}
