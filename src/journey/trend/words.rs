//! A trend in sentences: how many check-ins, from when to when, and, where there are enough, what may be claimed.

use super::{Claim, Comparison, LEAST_FOR_A_LINE, Series};
use crate::{
    block::chart::Point,
    language::{self, Catalogue, JourneyLies, JourneyTooFew, said},
};

/// The owner of the numbers, seen from the reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose<'a> {
    Yours,
    Of(&'a str),
}

impl<'a> Whose<'a> {
    pub fn name(self, say: Catalogue) -> &'a str {
        match self {
            Self::Yours => say.journey_trend_you(),
            Self::Of(name) => name,
        }
    }
}

impl From<Whose<'_>> for language::Whose {
    fn from(whose: Whose) -> Self {
        match whose {
            Whose::Yours => Self::Yours,
            Whose::Of(_) => Self::Named,
        }
    }
}

impl From<Claim> for JourneyLies {
    fn from(claim: Claim) -> Self {
        match claim {
            Claim::Above => Self::Above,
            Claim::Within => Self::Within,
            Claim::Below => Self::Below,
        }
    }
}

/// The words for a series: its count, its dates, and a claim where it allows one.
pub fn of(say: Catalogue, series: &Series, whose: Whose<'_>) -> String {
    let all = &series.points;
    if all.is_empty() {
        return say.journey_trend_none().to_owned();
    }
    let numbers = all.iter().filter(|point| point.value.is_some()).count();
    let newest = &all[series.newest()];
    let counted = |journey_too_few| {
        let (checkins, skipped) = (all.len(), all.len() - numbers);
        let span = &span(say, all);
        say.journey_trend_counted(said::JourneyTrendCounted {
            checkins,
            span,
            numbers,
            skipped,
            journey_too_few,
        })
    };
    let stretch = |too_few| say.journey_trend_stretch(newest.len(), &span(say, newest), too_few);
    let is_whole = newest.len() == all.len();
    match series.change() {
        _ if numbers < LEAST_FOR_A_LINE => counted(too_few(numbers)),
        None if is_whole => counted(too_few(newest.len())),
        None => say.all([counted(JourneyTooFew::No), stretch(too_few(newest.len()))]),
        Some(change) if is_whole => say.all([counted(JourneyTooFew::No), change.words(say, whose, false)]),
        Some(change) => {
            say.all([counted(JourneyTooFew::No), stretch(JourneyTooFew::No), change.words(say, whose, true)])
        }
    }
}

impl Comparison {
    /// `stretch`: the newest stretch, spoken of just before, is compared.
    fn words(&self, say: Catalogue, whose: Whose<'_>, stretch: bool) -> String {
        let Self { first, last, wobble } = *self;
        say.journey_trend_compared(said::JourneyTrendCompared {
            stretch,
            last: last.into(),
            first: first.into(),
            whose: whose.into(),
            name: whose.name(say),
            wobble: (wobble / 4).into(),
            quarters: (wobble % 4).into(),
            journey_lies: self.claim().into(),
        })
    }
}

/// The claim that so many are too few for.
fn too_few(many: usize) -> JourneyTooFew {
    if many < LEAST_FOR_A_LINE { JourneyTooFew::Line } else { JourneyTooFew::Change }
}

/// From the first day to the last.
fn span(say: Catalogue, points: &[Point]) -> String {
    points.first().zip(points.last()).map_or_else(String::new, |(first, last)| say.span(first.on, last.on))
}
