//! Places that are somewhere else than they say, and screens that depend on what may be entered.

use super::{Screen, checkin, done, entry, hand_over, lesson, part, question, reveal, safety};
use crate::{
    journey::position::{Entry, Position, Stop},
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

    pub(super) fn check_in(session: &mut Session) -> (Self, Vec<Effect>) {
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

    pub(super) fn open_stop(
        position: Position,
        resume: Option<&Resume>,
        session: &mut Session,
    ) -> (Self, Vec<Effect>) {
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
