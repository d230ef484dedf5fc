//! The ways in which some screens are unlike the others.

use super::{
    Screen, breach, checkin, entry, next_date, note, part, passphrase, promise, question, replay, safety,
    setup, take_away, unlock, welcome,
};
use crate::{
    journey::{couple::Here, record::Seat},
    session::{Effect, Outcome, Place, Session, Update},
};

impl Screen {
    /// The place that those who are seated at this screen want; none: the one where they stopped.
    pub fn awaits(&self) -> Option<Place> {
        match self {
            Self::Welcome(state) => welcome::awaits(*state),
            Self::Entry(state) => Some(entry::awaits(state)),
            Self::HandOver(chapter) => Some(Place::HandOver(chapter.clone())),
            Self::Setup(state) => setup::awaits(state),
            Self::FirstEvening => Some(Place::FirstEvening),
            Self::Protect => Some(Place::Passphrase),
            Self::Unlock(state) => state.then.clone(),
            _ => None,
        }
    }

    /// True where the keyboard goes from one of the two to the other.
    pub fn hands_over(&self) -> bool {
        matches!(self, Self::HandOver(_))
    }

    pub fn unlock(here: Here, seat: Seat, then: Option<Place>) -> Self {
        Self::Unlock(unlock::open(here, seat, then))
    }

    /// The box of a part that is asked, from 1 on, and how many there are.
    pub fn of_boxes(&self, session: &Session) -> Option<(usize, usize)> {
        match self {
            Self::Part(state) => part::of_boxes(state, session),
            _ => None,
        }
    }

    /// The seats that are seated when the key that is asked for has opened.
    pub fn admits(&self) -> Option<Here> {
        match self {
            Self::Unlock(state) => Some(state.here),
            _ => None,
        }
    }

    /// Whose key is being tried.
    pub fn tries(&self) -> Option<Seat> {
        match self {
            Self::Unlock(state) => state.tries(),
            _ => None,
        }
    }

    /// Hears what came of a key that was tried, set or taken away.
    pub fn hears(&mut self, outcome: &Outcome) -> Update {
        match self {
            Self::Unlock(state) => unlock::hears(state, outcome),
            Self::Passphrase(state) => passphrase::hears(state, outcome),
            Self::TakeAway(state) => take_away::hears(state, outcome),
            _ => Update::stay(),
        }
    }

    /// True while something is being set up that nobody may find here: a passphrase, a key.
    pub fn holds_a_secret(&self) -> bool {
        match self {
            Self::Passphrase(state) => passphrase::holds_a_secret(state),
            Self::TakeAway(state) => take_away::holds_a_secret(state),
            _ => false,
        }
    }

    /// Begins anew, without what was held.
    pub fn forget(&mut self) {
        match self {
            Self::Passphrase(state) => *state = passphrase::open(),
            Self::TakeAway(state) => *state = take_away::State::default(),
            Self::Safety(state) => safety::forget(state),
            Self::Setup(state) => setup::forget(state),
            _ => {}
        }
    }

    /// True for the pages before somebody works: the welcome, names, who is here, a passphrase to sit down.
    pub fn begins(&self) -> bool {
        matches!(self, Self::Welcome(_) | Self::Setup(_) | Self::Seats | Self::Unlock(_))
    }

    /// The effects of leaving the screen: what was taken back here is destroyed.
    pub fn leave(&self, session: &Session) -> Vec<Effect> {
        match self {
            Self::Part(state) => part::leave(state, session),
            Self::Note(note::State { form, .. })
            | Self::Question(question::State { form, .. })
            | Self::Breach(breach::State { form, .. })
            | Self::Checkin(checkin::State { form, .. })
            | Self::Promise(promise::State { form, .. })
            | Self::Replay(replay::State { form: Some(form), .. })
            | Self::NextDate(next_date::State { form, .. }) => form.leave(session),
            _ => vec![],
        }
    }

    /// Asks for what the page shows of records that arrived.
    pub fn arrived(&self, session: &Session) -> Vec<Effect> {
        match self {
            Self::Note(state) => note::read(state, session),
            _ => vec![],
        }
    }

    /// True where nothing may be remembered: not that somebody is here, not even how far the page was scrolled.
    pub fn leaves_no_trace(&self, session: &Session) -> bool {
        // Whoever sits down comes back to where they worked, not to being asked once more who is here.
        matches!(self, Self::Seats | Self::Unlock(_) | Self::TakeAway(_)) || self.is_silent(session)
    }

    /// True where not even a passing word may tell that something was done.
    pub fn is_silent(&self, session: &Session) -> bool {
        match self {
            Self::Safety(_) => true,
            Self::Setup(state) => setup::leaves_no_trace(state),
            Self::Question(state) => question::leaves_no_trace(state, session),
            Self::Checkin(state) => state.leaves_no_trace(),
            _ => false,
        }
    }
}
