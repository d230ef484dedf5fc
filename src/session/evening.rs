//! The evening that those who are here walk: begun, gone on with after a restart, and over with the night.

use super::{Place, Session};
use crate::{
    guide::Chapter,
    journey::{
        couple::Here,
        position::{Position, Stop},
        tonight::{Offer, Run, Tonight, Wish},
    },
};

impl Session {
    /// The evenings that fit tonight.
    pub fn tonight(&self, wish: Wish) -> Tonight {
        let left = self.left.as_ref().filter(|(here, ..)| self.here == Some(*here));
        let left = left.map(|(_, position, _)| position);
        self.journey.tonight(&self.guide, self.who(), self.now, wish, left)
    }

    /// The evening that those who are here began; the first one also while one of the two is alone. None once its night is
    /// over.
    pub fn evening(&self) -> Option<&Run> {
        let (whose, run) = self.evening.as_ref()?;
        let walks = run.is_first || *whose == self.who();
        Some(run).filter(|run| walks && run.is_of_tonight(self.now))
    }

    /// The very first evening, while it is walked.
    pub fn first_evening(&self) -> Option<&Run> {
        self.evening().filter(|run| run.is_first)
    }

    pub fn begin_evening(&mut self, offer: &Offer) {
        self.evening = Some((self.who(), Run::begin(offer, self.now)));
    }

    pub fn end_evening(&mut self) {
        self.evening = None;
    }

    /// The minutes of what is left of the evening that was begun.
    pub fn minutes_left(&self) -> Option<u32> {
        let run = self.evening()?;
        Some(self.journey.minutes_left(&self.guide, run, self.who(), self.now))
    }

    /// The place at which a stop of an evening opens.
    pub fn place_of(&self, stop: Position) -> Place {
        let is_checkin = self.guide.outline.is_checkin(&stop.chapter);
        if is_checkin { self.way_to_checkin().unwrap_or(Place::Path) } else { Place::Stop(stop) }
    }

    /// The place of what is suggested to two next: the hand-over, where one of them does something alone first.
    pub fn way_to(&self, position: &Position) -> Place {
        let chapter = self.guide.chapter(&position.chapter).filter(|_| self.who() == Here::Both);
        match chapter {
            Some(chapter) if self.hands_over(chapter, Some(&position.stop)) => {
                Place::HandOver(position.chapter.clone())
            }
            _ => Place::Stop(position.clone()),
        }
    }

    /// True where the keyboard goes over before this stop of a page.
    pub fn hands_over(&self, chapter: &Chapter, next: Option<&Stop>) -> bool {
        self.journey.hands_over(&self.guide, chapter, next, self.who(), self.now.date_naive())
    }

    /// The place of the check-in, or of its page to those who have never held one; none in a guide without one.
    pub fn way_to_checkin(&self) -> Option<Place> {
        let page = self.guide.outline.checkin.as_ref()?;
        let begun = !self.journey.checkin_days(self.who()).is_empty();
        Some(if begun { Place::Checkin } else { Place::lesson(page) })
    }

    /// A place as it is remembered: with the evening that it is part of, and the advice that was shown.
    pub fn remembered(&self, place: Place) -> Place {
        let place = match self.evening() {
            Some(run) => Place::OnEvening(run.clone(), Box::new(place)),
            None => place,
        };
        if self.advised.is_empty() { place } else { Place::Advised(self.advised.clone(), Box::new(place)) }
    }

    /// The place that was remembered; its evening goes on. Whoever left by a closing page begins on the path.
    pub fn take_up(&mut self, remembered: Place) -> Place {
        match remembered {
            Place::OnEvening(run, place) => {
                if run.is_of_tonight(self.now) {
                    self.evening = Some((self.who(), run));
                }
                self.take_up(*place)
            }
            Place::Advised(advised, place) => {
                self.advised = advised;
                self.take_up(*place)
            }
            Place::Closing(page) => {
                if page.is_none() {
                    self.end_evening();
                }
                Place::Path
            }
            place => place,
        }
    }
}
