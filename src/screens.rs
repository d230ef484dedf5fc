//! One file a screen: its state, its messages, how they change it, and its page. This file only routes between them.

mod advice;
mod bare;
mod breach;
mod breaches;
mod checkin;
mod closing;
mod contents;
mod cover;
mod done;
mod entry;
mod evening;
mod first_evening;
mod hand_over;
mod help;
mod journal;
mod lesson;
mod look_back;
mod message;
mod next_date;
mod note;
mod numbers;
mod opening;
mod overlay;
mod part;
mod passphrase;
mod path;
mod pause;
mod promise;
mod promises;
mod protect;
mod question;
mod reader;
mod replay;
mod resume;
mod reveal;
mod right_now;
mod road;
mod safety;
mod seats;
mod setback;
mod setup;
mod step;
mod summary;
mod timer;
mod tonight;
mod trends;
mod trouble;
mod unlock;
mod unsealing;
mod waiting;
mod walk;
mod welcome;
mod why;

use crate::{
    journey::{couple::Here, record::Seat},
    page::{Answer, Page},
    session::{Effect, Outcome, Place, Session, Update},
};

pub use message::{Message, found};
pub use overlay::Overlay;
pub use walk::{back, progress as progress_at};

/// The screen that is shown, with its state.
#[derive(Debug)]
pub enum Screen {
    Welcome(welcome::State),
    Seats,
    Setup(setup::State),
    Path,
    More,
    Waiting,
    FirstEvening,
    Protect,
    Tonight(tonight::State),
    Road,
    Step(usize),
    Contents(String),
    Read(String),
    Lesson(lesson::State),
    Safety(safety::State),
    Question(question::State),
    Part(part::State),
    Reveal(reveal::State),
    Done(done::State),
    Closing(closing::State),
    Entry(entry::State),
    /// On a page of the guide, by its id.
    HandOver(String),
    Breaches,
    Breach(breach::State),
    Promises,
    Promise(promise::State),
    Journal(journal::State),
    Note(note::State),
    Summary(summary::State),
    Checkin(checkin::State),
    Trends(trends::State),
    LookBack(look_back::State),
    NextDate(next_date::State),
    Unlock(unlock::State),
    Passphrase(passphrase::State),
    Setback(setback::State),
    Replay(replay::State),
}

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
            Self::Unlock(state) => state.awaits(),
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
            Self::Unlock(state) => Some(state.admits()),
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
            _ => Update::stay(),
        }
    }

    /// True while something is being set up that nobody may find here: a passphrase, a key.
    pub fn holds_a_secret(&self) -> bool {
        matches!(self, Self::Passphrase(state) if passphrase::holds_a_secret(state))
    }

    /// Begins anew, without what was held.
    pub fn forget(&mut self) {
        match self {
            Self::Passphrase(state) => *state = passphrase::open(),
            Self::Safety(state) => safety::forget(state),
            Self::Setup(state) => setup::forget(state),
            _ => {}
        }
    }

    /// True for the pages before somebody works: the welcome, names, who is here, a passphrase to sit down.
    pub fn begins(&self) -> bool {
        matches!(self, Self::Welcome(_) | Self::Setup(_) | Self::Seats | Self::Unlock(_))
    }

    /// The effects of leaving the screen.
    pub fn leave(&self, session: &Session) -> Vec<Effect> {
        match self {
            Self::Note(state) => note::leave(state, session),
            Self::Question(state) => question::leave(state, session),
            Self::Part(state) => part::leave(state, session),
            Self::Breach(state) => breach::leave(state, session),
            Self::Checkin(state) => checkin::leave(state, session),
            Self::Promise(state) => promise::leave(state, session),
            Self::Replay(state) => replay::leave(state, session),
            Self::NextDate(state) => next_date::leave(state, session),
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
        matches!(self, Self::Seats | Self::Unlock(_)) || self.is_silent(session)
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

    pub fn update(&mut self, session: &mut Session, message: &Message) -> Update {
        match (self, message) {
            (Self::Welcome(state), Message::Welcome(message)) => welcome::update(state, session, message),
            (Self::Setup(state), Message::Setup(message)) => setup::update(state, session, message),
            (Self::FirstEvening, Message::FirstEvening(_)) => first_evening::update(session),
            (Self::Tonight(state), Message::Tonight(message)) => tonight::update(state, session, message),
            (Self::Road, Message::Road(message)) => road::update(session, message),
            (Self::Lesson(state), Message::Lesson(message)) => lesson::update(state, session, message),
            (Self::Safety(state), Message::Safety(message)) => safety::update(state, session, message),
            (Self::Question(state), Message::Question(message)) => question::update(state, session, message),
            (Self::Part(state), Message::Part(message)) => part::update(state, session, message),
            (Self::Reveal(state), Message::Reveal(message)) => reveal::update(state, session, message),
            (Self::Done(state), Message::Done(message)) => done::update(state, session, message),
            (Self::HandOver(chapter), Message::HandOver(hand_over::Without)) => {
                hand_over::update(session, chapter)
            }
            (Self::Breaches, Message::Breaches(message)) => breaches::update(session, message),
            (Self::Breach(state), Message::Breach(message)) => breach::update(state, session, message),
            (Self::Promises, Message::Promises(message)) => promises::update(session, message),
            (Self::Promise(state), Message::Promise(message)) => promise::update(state, session, message),
            (Self::Journal(state), Message::Journal(message)) => journal::update(state, session, message),
            (Self::Note(state), Message::Note(message)) => note::update(state, session, message),
            (Self::Summary(state), Message::Summary(message)) => summary::update(state, session, message),
            (Self::Checkin(state), Message::Checkin(message)) => checkin::update(state, session, message),
            (Self::LookBack(state), Message::LookBack(message)) => look_back::update(state, session, message),
            (Self::NextDate(state), Message::NextDate(message)) => next_date::update(state, session, message),
            (Self::Trends(state), Message::Trends(message)) => trends::update(state, message),
            (Self::Unlock(state), Message::Unlock(message)) => unlock::update(state, message),
            (Self::Passphrase(state), Message::Passphrase(message)) => {
                passphrase::update(state, session, message)
            }
            (Self::Setback(state), Message::Setback(message)) => setback::update(state, session, message),
            (Self::Replay(state), Message::Replay(message)) => replay::update(state, session, message),
            _ => Update::stay(),
        }
    }

    /// Hears what the user wrote, rated or typed on the page that is shown.
    pub fn answer(&mut self, session: &mut Session, answer: Answer) -> Update {
        match self {
            Self::Setup(state) => setup::answer(state, session, answer),
            Self::Question(state) => question::answer(state, session, answer),
            Self::Part(state) => part::answer(state, session, answer),
            Self::Breach(state) => breach::answer(state, session, answer),
            Self::Promise(state) => promise::answer(state, session, answer),
            Self::Journal(state) => journal::answer(state, session, answer),
            Self::Note(state) => note::answer(state, session, answer),
            Self::Checkin(state) => checkin::answer(state, session, answer),
            Self::LookBack(state) => look_back::answer(state, session, answer),
            Self::NextDate(state) => next_date::answer(state, session, answer),
            Self::Unlock(state) => unlock::answer(state, answer),
            Self::Passphrase(state) => passphrase::answer(state, session, answer),
            Self::Setback(state) => setback::answer(state, session, answer),
            Self::Replay(state) => replay::answer(state, session, answer),
            _ => Update::stay(),
        }
    }

    pub fn page(&self, session: &Session) -> Page<Message> {
        match self {
            Self::Welcome(state) => welcome::page(*state, session).map(Message::Welcome),
            Self::Seats => seats::page(session),
            Self::Setup(state) => setup::page(state, session).map(Message::Setup),
            Self::Path => path::page(session),
            Self::More => path::more(session),
            Self::Waiting => waiting::page(session),
            Self::FirstEvening => first_evening::page(session).map(Message::FirstEvening),
            Self::Protect => protect::page(session),
            Self::Tonight(state) => tonight::page(state, session).map(Message::Tonight),
            Self::Road => road::page(session).map(Message::Road),
            Self::Step(nth) => step::page(*nth, session),
            Self::Contents(chapter) => contents::page(chapter, session),
            Self::Read(id) => reader::page(id, session),
            Self::Lesson(state) => lesson::page(state, session).map(Message::Lesson),
            Self::Safety(state) => safety::page(state, session).map(Message::Safety),
            Self::Question(state) => question::page(state, session).map(Message::Question),
            Self::Part(state) => part::page(state, session).map(Message::Part),
            Self::Reveal(state) => reveal::page(state, session).map(Message::Reveal),
            Self::Done(state) => done::page(state, session).map(Message::Done),
            Self::Closing(state) => closing::page(state, session),
            Self::Entry(state) => entry::page(state, session),
            Self::HandOver(chapter) => hand_over::page(chapter, session).map(Message::HandOver),
            Self::Breaches => breaches::page(session).map(Message::Breaches),
            Self::Breach(state) => breach::page(state, session).map(Message::Breach),
            Self::Promises => promises::page(session).map(Message::Promises),
            Self::Promise(state) => promise::page(state, session).map(Message::Promise),
            Self::Journal(state) => journal::page(state, session).map(Message::Journal),
            Self::Note(state) => note::page(state, session).map(Message::Note),
            Self::Summary(state) => summary::page(state, session).map(Message::Summary),
            Self::Checkin(state) => checkin::page(state, session).map(Message::Checkin),
            Self::LookBack(state) => look_back::page(state, session).map(Message::LookBack),
            Self::NextDate(state) => next_date::page(state, session).map(Message::NextDate),
            Self::Trends(state) => trends::page(*state, session).map(Message::Trends),
            Self::Unlock(state) => unlock::page(state, session).map(Message::Unlock),
            Self::Passphrase(state) => passphrase::page(state, session).map(Message::Passphrase),
            Self::Setback(state) => setback::page(state, session).map(Message::Setback),
            Self::Replay(state) => replay::page(state, session).map(Message::Replay),
        }
    }
}

#[cfg(test)]
mod tests;
