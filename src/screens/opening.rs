//! Which screen a place is.

use super::{
    Screen, breach, checkin, closing, done, entry, hand_over, journal, lesson, look_back, next_date, note,
    part, passphrase, promise, question, replay, reveal, safety, setback, settings, setup, summary,
    take_away, tonight, trends, unsigned, welcome, written,
};
use crate::{
    journey::{
        couple::Here,
        position::{Entry, Position, Stop},
    },
    session::{Effect, Place, Resume, Session},
};

impl Screen {
    /// The place that is opened where this one is wanted: a hand-over with nobody to wait for leads straight on.
    pub fn place(place: Place, session: &Session) -> Place {
        match place {
            Place::HandOver(chapter) => hand_over::place(session, &chapter),
            // The first evening has one way out, from whichever of its pages.
            Place::Closing(_) if session.first_evening().is_some() => Place::Closing(None),
            // A place of before, in a guide that has no check-in any more.
            Place::Checkin | Place::CheckinAt { .. } if session.guide.checkin().is_none() => Place::Path,
            Place::FirstEvening if session.evening().is_some() => Place::Tonight,
            Place::FirstEvening if session.journey.first_evening(&session.guide).is_none() => Place::Path,
            place => place,
        }
    }

    /// The screen of a place, and what it needs from outside.
    pub fn open(place: &Place, session: &mut Session) -> (Self, Vec<Effect>) {
        if checkin::leads(session, place) {
            return Self::check_in(session);
        }
        let screen = match place {
            Place::Welcome => Self::Welcome(welcome::State::Hello),
            Place::Rehearsal => Self::Welcome(welcome::State::Rehearsal),
            Place::Missing => Self::Welcome(welcome::State::Missing),
            Place::Seats => Self::Seats,
            Place::Setup if session.read_only.is_some() => Self::Path,
            Place::Setup => Self::Setup(setup::open(session)),
            Place::Path => Self::Path,
            Place::More => Self::More,
            Place::Waiting => Self::Waiting,
            Place::FirstEvening => Self::FirstEvening,
            Place::Protect => Self::Protect,
            Place::Computers => Self::Computers,
            Place::Tonight => Self::Tonight(tonight::open(session)),
            Place::Road => Self::Road,
            Place::OnEvening(_, place) | Place::Advised(_, place) => return Self::open(place, session),
            Place::Step(nth) => Self::Step(*nth),
            Place::HandOver(chapter) => Self::HandOver(chapter.clone()),
            Place::Contents(chapter) => Self::Contents(chapter.clone()),
            Place::Read(id) => Self::Read(id.clone()),
            Place::Check => Self::Safety(safety::open(None, session.who() == Here::Both)),
            Place::Stop(position) => return Self::open_stop(position.clone(), None, session),
            Place::Midway(position, resume) => {
                return Self::open_stop(position.clone(), Some(resume), session);
            }
            Place::Closing(chapter) => Self::Closing(closing::open(session, chapter.as_deref())),
            Place::Breaches => Self::Breaches,
            Place::Breach(id) => Self::Breach(breach::open(session, *id)),
            Place::Setback => Self::Setback(setback::open(setback::SetbackPage::Ask)),
            Place::Watch => Self::Setback(setback::open(setback::SetbackPage::Watch)),
            Place::Replay(id) => Self::Replay(replay::open(session, *id)),
            Place::Promises => Self::Promises,
            Place::Promise(id) => Self::Promise(promise::open(session, id.clone())),
            Place::Plan { id, from } => {
                part::open_one(session, id.clone(), from.clone()).map_or(Self::Promises, Self::Part)
            }
            Place::Summary => Self::Summary(summary::State::Overview),
            Place::Passphrase => Self::Passphrase(passphrase::open()),
            Place::Settings => Self::Settings(settings::State::default()),
            Place::TakeAway => Self::TakeAway(take_away::State::default()),
            Place::LookBack => Self::LookBack(look_back::open()),
            Place::NextDate => Self::NextDate(next_date::open()),
            Place::Trends => Self::Trends(trends::State::default()),
            Place::Checkin => return Self::check_in(session),
            Place::CheckinAt { on, moment } => {
                let (state, effects) = checkin::open(session, *on, moment);
                return (Self::Checkin(state), effects);
            }
            Place::Written => Self::Written(written::open(session)),
            Place::Unsigned(then) => Self::Unsigned(unsigned::open(then.as_deref())),
            Place::Journal => {
                let (state, effects) = journal::open(session);
                return (Self::Journal(state), effects);
            }
            Place::Note(id) | Place::NewNote(id) => {
                let (state, effects) = note::open(session, *id, matches!(place, Place::NewNote(_)));
                return (Self::Note(state), effects);
            }
        };
        (screen, vec![])
    }

    fn check_in(session: &mut Session) -> (Self, Vec<Effect>) {
        let (state, effects) = checkin::begin(session);
        (Self::Checkin(state), effects)
    }

    /// Sealed answers; where none is open and none can be opened, all parts of the page instead.
    fn reveal(position: Position, session: &Session) -> Self {
        let chapter = session.guide.chapter(&position.chapter);
        if chapter.is_some_and(|chapter| session.journey.has_revelation(chapter)) {
            return Self::Reveal(reveal::open(position));
        }
        Self::Contents(position.chapter)
    }

    fn open_stop(position: Position, resume: Option<&Resume>, session: &mut Session) -> (Self, Vec<Effect>) {
        let entry = session.journey.may_enter(&session.guide, &position, session.who());
        if !matches!(entry, Entry::Open | Entry::Gate(_)) {
            return (Self::Entry(entry::open(position, entry)), vec![]);
        }
        let screen = match position.stop {
            Stop::Lesson => Self::Lesson(lesson::open(session, position)),
            Stop::Question(_) => Self::Question(question::open(session, position)),
            Stop::Part(_) => Self::Part(part::open(session, position, resume)),
            Stop::Reveal => Self::reveal(position, session),
            Stop::Done => Self::Done(done::open(session, position)),
            Stop::Safety | Stop::PrivateMinutes => {
                let offered = session.pass(&position.chapter, &position.stop);
                let two = position.stop == Stop::PrivateMinutes;
                return (Self::Safety(safety::open(Some(position), two)), offered);
            }
        };
        (screen, vec![])
    }
}
