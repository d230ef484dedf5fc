//! The way to the screen that is shown: what it hears, and the page it makes.

use super::*;
use crate::page::{Answer, Page};

impl Screen {
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
            (Self::Closing(state), Message::Closing(closing::Onward)) => closing::update(state, session),
            (Self::HandOver(chapter), Message::HandOver(hand_over::Without)) => {
                hand_over::update(session, chapter)
            }
            (Self::Breaches, Message::Breaches(message)) => breaches::update(session, message),
            (Self::Breach(state), Message::Breach(message)) => breach::update(state, session, message),
            (Self::Promises, Message::Promises(message)) => promises::update(session, message),
            (Self::Promise(state), Message::Promise(message)) => promise::update(state, session, message),
            (Self::Journal(state), Message::Journal(message)) => journal::update(state, session, message),
            (Self::Written(state), Message::Written(message)) => written::update(state, session, message),
            (Self::Unsigned(state), Message::Unsigned(message)) => unsigned::update(state, session, message),
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
            (Self::TakeAway(state), Message::TakeAway(message)) => take_away::update(state, session, message),
            (Self::Settings(state), Message::Settings(message)) => settings::update(state, message),
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
            Self::Written(state) => written::answer(state, session, answer),
            Self::Note(state) => note::answer(state, session, answer),
            Self::Checkin(state) => checkin::answer(state, session, answer),
            Self::LookBack(state) => look_back::answer(state, session, answer),
            Self::NextDate(state) => next_date::answer(state, session, answer),
            Self::Unlock(state) => unlock::answer(state, answer),
            Self::Passphrase(state) => passphrase::answer(state, session, answer),
            Self::TakeAway(state) => take_away::answer(state, session, answer),
            Self::Settings(state) => settings::answer(state, answer),
            Self::Setback(state) => setback::answer(state, session, answer),
            Self::Replay(state) => replay::answer(state, session, answer),
            Self::Summary(state) => summary::answer(state, session, &answer),
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
            Self::Computers => computers::page(session),
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
            Self::Closing(state) => closing::page(state, session).map(Message::Closing),
            Self::Entry(state) => entry::page(state, session),
            Self::HandOver(chapter) => hand_over::page(chapter, session).map(Message::HandOver),
            Self::Breaches => breaches::page(session).map(Message::Breaches),
            Self::Breach(state) => breach::page(state, session).map(Message::Breach),
            Self::Promises => promises::page(session).map(Message::Promises),
            Self::Promise(state) => promise::page(state, session).map(Message::Promise),
            Self::Journal(state) => journal::page(state, session).map(Message::Journal),
            Self::Written(state) => written::page(state, session).map(Message::Written),
            Self::Unsigned(state) => unsigned::page(state, session).map(Message::Unsigned),
            Self::Note(state) => note::page(state, session).map(Message::Note),
            Self::Summary(state) => summary::page(state, session).map(Message::Summary),
            Self::Checkin(state) => checkin::page(state, session).map(Message::Checkin),
            Self::LookBack(state) => look_back::page(state, session).map(Message::LookBack),
            Self::NextDate(state) => next_date::page(state, session).map(Message::NextDate),
            Self::Trends(state) => trends::page(*state, session).map(Message::Trends),
            Self::Unlock(state) => unlock::page(state, session).map(Message::Unlock),
            Self::Passphrase(state) => passphrase::page(state, session).map(Message::Passphrase),
            Self::TakeAway(state) => take_away::page(state, session).map(Message::TakeAway),
            Self::Settings(state) => settings::page(state, session).map(Message::Settings),
            Self::Setback(state) => setback::page(state, session).map(Message::Setback),
            Self::Replay(state) => replay::page(state, session).map(Message::Replay),
        }
    }
}
