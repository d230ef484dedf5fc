//! The path as a state machine: which stops a page of the guide has for those who are here, which comes next, and what
//! stands at its door. Everything can be read ahead; nothing is ever locked for good.

mod audience;
mod begun;
mod door;
mod preparing;
mod sealed;
mod stops;
mod waiting;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    Journey,
    couple::Here,
    key::{Group, Id, Seat},
    more::is_shown,
    progress::State,
};
use crate::guide::{Chapter, ChapterId, Guide, Kind, Part, Question, Scope, Solo, Who};
pub use audience::Audience;
pub use door::Entry;
pub use preparing::{Alone, Together};
pub use sealed::Sealed;

/// A stop on a page of the guide.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stop {
    Lesson,
    /// The private check, offered to each alone. Nothing of it is kept.
    Safety,
    /// The same for two: private minutes, one after the other.
    PrivateMinutes,
    /// A question, by its id.
    Question(String),
    /// A part of the exercise, by its id.
    Part(String),
    /// Sealed answers that both may open now.
    Reveal,
    /// The last stop: did the acts of *done when* happen?
    Done,
}

impl Stop {
    /// How a passed stop is kept in [`super::progress::Progress::passed`].
    pub fn key(&self) -> String {
        match self {
            Self::Lesson => "lesson".into(),
            Self::Safety => "check".into(),
            Self::PrivateMinutes => "private-minutes".into(),
            Self::Question(id) => format!("question:{id}"),
            Self::Part(id) => format!("part:{id}"),
            Self::Reveal => "reveal".into(),
            Self::Done => "done".into(),
        }
    }

    /// True for the key of a stop at which something is done, not only read or offered.
    pub fn is_work(key: &str) -> bool {
        key.starts_with("question:") || key.starts_with("part:")
    }
}

/// A place on the path.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Position {
    pub chapter: ChapterId,
    pub stop: Stop,
}

/// The next thing on the path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Next {
    Stop(Position),
    /// Nothing more to do alone; this page goes on when both are here.
    Together(ChapterId),
    /// Everything on the path is behind them, or answered.
    End,
}

/// How many pages may wait for the two of them before one alone is shown no further ones.
const AHEAD: usize = 2;

impl Journey {
    /// The breach that what is written on this page belongs to.
    pub fn breach_for(&self, chapter: &Chapter) -> Option<Uuid> {
        self.breach_in(chapter.head.scope)
    }

    pub(super) fn breach_in(&self, scope: Scope) -> Option<Uuid> {
        match scope {
            Scope::Couple => None,
            Scope::Breach => self.open_breach().map(|(id, _)| id),
        }
    }

    /// True when those who are here gave this page a last answer. The page itself is not read for that.
    pub fn is_answered(&self, guide: &Guide, id: &str, here: Here) -> bool {
        self.state(id, self.breach_in(guide.scope(id)), here).is_answer()
    }

    /// The round of a page that is being walked: 1, or more where they chose to do it again.
    pub fn round(&self, chapter: &str, breach: Option<Uuid>) -> u32 {
        let started = |round: u32| {
            Seat::BOTH.iter().any(|&seat| self.record(&Id::progress(chapter, breach, round, seat)).is_some())
        };
        (2..).find(|&round| !started(round)).map_or(1, |round| round - 1)
    }

    /// The state of a page for those who are here; together, the one that is least far.
    pub fn state(&self, chapter: &str, breach: Option<Uuid>, here: Here) -> State {
        let round = self.round(chapter, breach);
        let seats = if self.is_solo() { &here.seats()[..1] } else { here.seats() };
        let states = seats.iter().map(|&seat| self.progress(chapter, breach, round, seat).state);
        states.min_by_key(|state| state.is_answer()).unwrap_or_default()
    }

    /// True for one who is here alone, while something on this page is still to be done together.
    fn waits_for_both(&self, guide: &Guide, chapter: &Chapter, here: Here) -> bool {
        !self.left_for_both(guide, chapter, here).is_empty()
    }

    /// The questions and parts of a page that are still to be done together, for one of two who is here alone.
    pub fn left_for_both(&self, guide: &Guide, chapter: &Chapter, here: Here) -> Vec<Stop> {
        if here == Here::Both || self.is_solo() {
            return vec![];
        }
        let mut left = self.stops(guide, chapter, Here::Both);
        left.retain(|stop| preparing::is_done(chapter, stop) && !self.has_passed(chapter, stop, Here::Both));
        left
    }

    /// True when this stop is behind everybody who is here.
    pub fn has_passed(&self, chapter: &Chapter, stop: &Stop, here: Here) -> bool {
        let breach = self.breach_for(chapter);
        let round = self.round(&chapter.head.id, breach);
        let key = stop.key();
        here.seats()
            .iter()
            .all(|&seat| self.progress(&chapter.head.id, breach, round, seat).passed.contains(&key))
    }

    /// The first stop of a page that is suggested to those who are here on this day.
    pub fn next_on(&self, guide: &Guide, chapter: &Chapter, here: Here, today: NaiveDate) -> Option<Stop> {
        self.open_stops(guide, chapter, here, today).into_iter().next()
    }

    /// The suggestion to the people who are present. A page whose *done when* takes weeks does not hold the next one back.
    pub fn next(&self, guide: &Guide, here: Here, today: NaiveDate) -> Next {
        let mut waiting = vec![];
        let (mut pages, opening) = (guide.outline.walk().collect::<Vec<_>>(), &guide.outline.opening);
        let opens = pages.iter().take_while(|id| opening.contains(id)).count();
        pages[..opens].sort_by_key(|id| self.is_practised(guide, id, here));
        for id in pages {
            if self.is_answered(guide, id, here) {
                continue;
            }
            let Some(chapter) = guide.chapter(id) else { continue };
            if let Some(stop) = self.next_on(guide, chapter, here, today) {
                return Next::Stop(Position { chapter: id.clone(), stop });
            }
            if self.waits_for_both(guide, chapter, here) {
                waiting.push(id.clone());
                if waiting.len() == AHEAD {
                    break;
                }
            }
        }
        waiting.into_iter().next().map_or(Next::End, Next::Together)
    }

    /// Pages that go on when both are here, for one who is here alone.
    pub fn together_next<'a>(
        &'a self,
        guide: &'a Guide,
        here: Here,
        today: NaiveDate,
    ) -> impl Iterator<Item = &'a Chapter> {
        self.begun(guide, here).filter(move |chapter| {
            self.next_on(guide, chapter, here, today).is_none() && self.waits_for_both(guide, chapter, here)
        })
    }

    /// Pages of which everything was walked, and whose *done when* goes on in life.
    pub fn going_on<'a>(&'a self, guide: &'a Guide, here: Here) -> impl Iterator<Item = &'a Chapter> {
        self.begun(guide, here).filter(move |chapter| self.has_passed(chapter, &Stop::Done, here))
    }

    /// Pages on the path that those who are here began and have not given a last answer to.
    fn begun<'a>(&'a self, guide: &'a Guide, here: Here) -> impl Iterator<Item = &'a Chapter> {
        // Asked first, by the id alone: reading a page costs more than painting one.
        let open =
            move |id: &&ChapterId| self.has_any(Group::ProgressOn(id)) && !self.is_answered(guide, id, here);
        let open = guide.outline.walk().filter(open).filter_map(|id| guide.chapter(id));
        open.filter(move |chapter| self.has_passed(chapter, &Stop::Lesson, here))
    }
}

#[cfg(test)]
mod tests;
