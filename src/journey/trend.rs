//! Honest claims about a person's numbers over time: little, with its count and its dates.
//!
//! The questions are our own and tested by nobody. A reliable change index (Jacobson and Truax 1991) needs a published
//! spread and reliability, which they do not have, so none is computed. The yardstick is the person instead: the *usual
//! wobble* is the median absolute change from one check-in to the next, times 1.5, and at least one point, because a scale
//! of whole numbers cannot say less. These, and the counts below, are design choices of ours, not findings.
//!
//! - Fewer than four numbers without a gap are dots, four are a line, six allow a claim.
//! - A claim sets the median of the last three beside the median of the first three. Within the wobble it claims nothing.
//! - A skipped item is a gap, and so is a check-in that was left out ([`super::checkin::left_out`]): more than 13 days while
//!   they meet weekly, half a year while they meet each quarter. A fixed number of days would leave everybody with dots as
//!   soon as they meet less often. Nothing is joined or measured across a gap, and a claim is about the newest stretch
//!   without one.
//! - Nothing is foretold, and two people's numbers are never made into one.
//!
//! Access is decided elsewhere (see [`super::access`]): one's own line is for oneself, and another's only where both share
//! this item.

mod notice;
mod words;

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

use chrono::NaiveDate;

use super::checkin::Rating;
pub use crate::block::chart::{Claim, Point};
use crate::{
    block::chart::{ChartLine, Shift},
    language::Catalogue,
};
pub use notice::Notice;
pub use words::Whose;

const LEAST_FOR_A_LINE: usize = 4;
const LEAST_FOR_A_CLAIM: usize = 6;
/// In quarters of a point.
const LEAST_WOBBLE: u8 = 4;

/// One person's numbers for one item, in order of days, one a day.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Series {
    points: Vec<Point>,
    /// The days before which a check-in was left out.
    late: BTreeSet<NaiveDate>,
}

/// The figures that a claim rests on.
struct Comparison {
    /// The medians of the first and the last three.
    first: u8,
    last: u8,
    /// In quarters, so that it is exact.
    wobble: u8,
}

impl Series {
    /// Takes points in any order. Of two on one day the later one counts; a number above 10 becomes 10. `left_out` says
    /// whether a check-in was left out between two days.
    pub fn new(points: impl IntoIterator<Item = Point>, left_out: impl Fn([NaiveDate; 2]) -> bool) -> Self {
        let value = |point: &Point| point.value.map(|value| Rating::new(value).value());
        let days: BTreeMap<NaiveDate, _> =
            points.into_iter().map(|point| (point.on, value(&point))).collect();
        let points: Vec<_> = days.into_iter().map(|(on, value)| Point { on, value }).collect();
        let pairs = points.windows(2).map(|pair| [pair[0].on, pair[1].on]);
        let late = pairs.filter(|pair| left_out(*pair)).map(|[_, next]| next).collect();
        Self { points, late }
    }

    pub fn has_numbers(&self) -> bool {
        self.points.iter().any(|point| point.value.is_some())
    }

    /// True where there are numbers of more than one day.
    pub fn is_several(&self) -> bool {
        self.points.iter().filter(|point| point.value.is_some()).nth(1).is_some()
    }

    /// The line as a chart shows it, with all that may be said of it; the first person’s, unless somebody says otherwise.
    pub fn line(&self, say: Catalogue, whose: Whose<'_>) -> ChartLine {
        let mut joined = self.stretches();
        joined.retain(|stretch| stretch.len() >= LEAST_FOR_A_LINE);
        ChartLine {
            name: whose.name(say).to_owned(),
            person: 0,
            points: self.points.clone(),
            joined,
            change: self.shown_change(),
            words: words::of(say, self, whose).into(),
        }
    }

    /// The claim that the newest stretch without a gap allows; none where it is too short.
    pub fn claim(&self) -> Option<Claim> {
        self.change().map(|change| change.claim())
    }

    /// The claim with the days and the wobble that it rests on.
    fn shown_change(&self) -> Option<Shift> {
        let compared = self.change()?;
        let days = &self.points[self.newest()];
        let middle = compared.first * 4;
        let usual = [middle.saturating_sub(compared.wobble), (middle + compared.wobble).min(40)];
        Some(Shift { claim: compared.claim(), from: days.first()?.on, to: days.last()?.on, usual })
    }

    fn change(&self) -> Option<Comparison> {
        let values = self.values(self.newest());
        if values.len() < LEAST_FOR_A_CLAIM {
            return None;
        }
        let steps = values.windows(2).map(|pair| pair[0].abs_diff(pair[1])).collect();
        Some(Comparison {
            first: twice_median(values[..3].to_vec()) / 2,
            last: twice_median(values[values.len() - 3..].to_vec()) / 2,
            wobble: (twice_median(steps) * 3).max(LEAST_WOBBLE),
        })
    }

    /// The stretches without a gap, as places in the series.
    fn stretches(&self) -> Vec<Range<usize>> {
        let mut stretches: Vec<Range<usize>> = vec![];
        for (at, point) in self.points.iter().enumerate().filter(|(_, point)| point.value.is_some()) {
            match stretches.last_mut() {
                Some(stretch) if stretch.end == at && !self.late.contains(&point.on) => stretch.end = at + 1,
                _ => stretches.push(at..at + 1),
            }
        }
        stretches
    }

    /// The newest stretch without a gap; empty where there is no number at all.
    fn newest(&self) -> Range<usize> {
        self.stretches().pop().unwrap_or_default()
    }

    fn values(&self, places: Range<usize>) -> Vec<u8> {
        self.points[places].iter().filter_map(|point| point.value).collect()
    }
}

impl Comparison {
    fn claim(&self) -> Claim {
        if 4 * self.first.abs_diff(self.last) <= self.wobble {
            Claim::Within
        } else if self.last > self.first {
            Claim::Above
        } else {
            Claim::Below
        }
    }
}

/// Two times the median, which is whole where the median is not. There is at least one value.
fn twice_median(mut values: Vec<u8>) -> u8 {
    values.sort_unstable();
    values[(values.len() - 1) / 2] + values[values.len() / 2]
}

#[cfg(test)]
mod tests;
