//! A check-in: one person's look at their own week, what they brought of it to the other, and what the two did together.

mod course;
mod looks;
mod moments;
mod rhythm;
mod weeks;

use std::{collections::BTreeMap, fmt};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{
    answer::Questions,
    key::{By, Id, IdParts, Seat},
    written::{Teller, Told},
};
use crate::{
    block::Block,
    guide::Guide,
    language::{Catalogue, said},
    private::Private,
};
pub use course::{Course, MOST_BROUGHT, SURE_ENOUGH};
pub use moments::{Length, Moment, moments, month, own_questions};
pub use rhythm::{Due, Pace, days_to_choose, is_long, left_out, next_due};

/// Numbers by the question's id. An item that was skipped is not there.
pub type Ratings = BTreeMap<String, Rating>;

/// Kept three ways: one's own (private), what one brought to this check-in (shared, the same items copied), and what both
/// did together (shared).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checkin {
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub ratings: Ratings,
    /// The words, by the question's or box's id.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub lines: BTreeMap<String, Private>,
    /// The questions of ratings and lines, as they were put.
    #[serde(default, skip_serializing_if = "Questions::is_empty")]
    pub asked: Questions,
    /// "Too much tonight": only the thanks and the next date.
    #[serde(default)]
    pub short: bool,
    /// The local day of the next one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<NaiveDate>,
}

impl Id {
    /// One's own check-in of a day, or the one that both held.
    pub fn checkin(on: NaiveDate, by: By) -> Self {
        IdParts::Checkin { on, by }.into()
    }

    /// The part of their own check-in that a seat showed to the other, for this once.
    pub fn brought(on: NaiveDate, seat: Seat) -> Self {
        IdParts::Brought { on, seat }.into()
    }
}

impl Told for Checkin {
    fn is_told(&self) -> bool {
        !self.lines.is_empty() || !self.ratings.is_empty()
    }

    fn title(&self, of: &Teller) -> String {
        let title = of.guide.outline.checkin_title();
        match of.id.parts() {
            IdParts::Brought { on, .. } => of.say.summary_brought(title, on),
            _ => title.to_owned(),
        }
    }

    fn blocks(&self, of: &Teller) -> Vec<Block> {
        let said = self.said(of.say, of.guide).into_iter();
        let said = said.flat_map(|(ask, words)| [Block::say(ask), of.words(&words)]);
        [Block::quiet(of.say.journey_our_own())].into_iter().chain(said).collect()
    }
}

impl Checkin {
    /// The questions with their answers, in the order of the page; a number with the words at both ends of its scale.
    pub fn said(&self, say: Catalogue, guide: &Guide) -> Vec<(String, Private)> {
        let Some(chapter) = guide.checkin() else { return vec![] };
        chapter.head.questions.iter().filter_map(|question| self.said_to(&question.id, say, guide)).collect()
    }

    /// One question as it was put, with its answer; none where it has none.
    pub fn said_to(&self, id: &str, say: Catalogue, guide: &Guide) -> Option<(String, Private)> {
        let asked = self.asked.get(id);
        let ask = asked.map_or_else(|| guide.asked(id).into_owned(), |asked| asked.question.clone());
        let ends =
            asked.and_then(|asked| asked.ends.as_ref()).map(|[low, high]| (low.as_str(), high.as_str()));
        let ends = ends.or_else(|| guide.ends(id));
        match (self.ratings.get(id), ends) {
            (Some(rating), Some((low, high))) => {
                let number = rating.value().into();
                Some((ask, say.journey_rating(said::JourneyRating { number, low, high }).into()))
            }
            _ => Some((ask, self.lines.get(id)?.clone())),
        }
    }

    /// The number for a question; none where it was skipped.
    pub fn value(&self, question: &str) -> Option<u8> {
        self.ratings.get(question).map(|rating| rating.value())
    }
}

/// A number from 0 to 10 that somebody gave for themselves. It is as private as their words.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Rating(u8);

impl Rating {
    pub const MOST: u8 = 10;

    /// Larger numbers become 10.
    pub fn new(value: u8) -> Self {
        Self(value.min(Self::MOST))
    }

    pub fn value(self) -> u8 {
        self.0.min(Self::MOST)
    }
}

impl fmt::Debug for Rating {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[private]")
    }
}

/// Unfinished numbers as the words of a draft.
pub fn as_draft(ratings: &Ratings) -> Private {
    serde_json::to_string(ratings).unwrap_or_default().into()
}

/// The numbers of a draft; none where it is not one.
pub fn of_draft(words: &Private) -> Ratings {
    serde_json::from_str(words.expose()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_come_back_from_a_draft_and_are_never_printed() {
        let ratings = Ratings::from([
            ("check-in.safe".into(), Rating::new(7)),
            ("check-in.hope".into(), Rating::new(12)),
        ]);
        assert_eq!(of_draft(&as_draft(&ratings)), ratings);
        assert_eq!(ratings["check-in.hope"].value(), 10);
        assert_eq!(of_draft(&"half a sentence".into()), Ratings::new());
        assert!(!format!("{ratings:?}").contains('7'));
    }
}
