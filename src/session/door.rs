//! Doors: the way from half-written words to the field where they were begun. A draft's key alone tells the place, so that
//! every draft can be listed and gone on with, whichever page it was begun on.

use chrono::NaiveDate;

use super::{Place, Session};
use crate::{
    guide::{Chapter, Part, PartKind, PartRole, THINGS},
    journey::{
        access,
        checkin::Moment,
        key::{DraftField, DraftKey, DraftParts, IdParts, PlanField},
        position::{Audience, Entry, Position, Stop},
        record::{By, Id, Seat},
    },
};

/// The way to the field of a draft.
#[derive(Debug, Clone, PartialEq)]
pub struct Door {
    pub place: Place,
    /// The question of the field, in the guide's words, or its name. None of the user's words are in it.
    pub about: String,
}

/// The door of a draft. None where no page asks the user for it now: the guide has it no more, it belongs to another
/// breach or round, or its key is of a later version.
pub fn door(session: &Session, key: &DraftKey) -> Option<Door> {
    match key.parts() {
        DraftParts::Nowhere | DraftParts::Unknown(_) => None,
        DraftParts::CheckinLine { by, line } => checkin_line(session, by, line),
        DraftParts::Field { id, field } => {
            let id = Id::from(id);
            let place = match field {
                DraftField::Plan { part, .. } => plan(session, &id, part),
                _ => place_of(session, &id),
            }?;
            Some(Door { place, about: about(session, &id, field)? })
        }
    }
}

/// The place where the user finds what is kept, or will be, under an id.
pub fn place_of(session: &Session, id: &Id) -> Option<Place> {
    match id.parts() {
        IdParts::Answer { question, .. } => answer(session, id, question),
        IdParts::Note(id) if session.note(id).is_some() => Some(Place::Note(id)),
        IdParts::Note(id) => Some(Place::NewNote(id)),
        IdParts::Seat(_) => Some(Place::Setup),
        IdParts::Breach(id) => Some(Place::Breach(id)),
        IdParts::Replay(uuid) => {
            session.journey.replay(id, session.who()).is_some().then_some(Place::Replay(uuid))
        }
        IdParts::Mark { of, .. } => {
            let (record, _) = session.journey.plan(&of.into())?;
            access::may_read(record.by, record.vis, session.who()).then(|| Place::Promise(of.into()))
        }
        IdParts::Plan { .. } => session.journey.plan(id).map(|_| Place::Promise(id.clone())),
        IdParts::Consent { to, .. } => consent(session, &to.into()),
        IdParts::Checkin { on, .. } => Some(numbers(session, on)),
        IdParts::NextDate(_) => Some(Place::NextDate),
        _ => None,
    }
}

/// A stop that is open to those who are here.
fn stop(session: &Session, chapter: &Chapter, stop: Stop) -> Option<Place> {
    let position = Position { chapter: chapter.head.id.clone(), stop };
    let entry = session.journey.may_enter(&session.guide, &position, session.who());
    matches!(entry, Entry::Open | Entry::Gate(_)).then_some(Place::Stop(position))
}

/// A question, or the part of a box (`<page>.<part>.<box>`), as it is asked now.
fn answer(session: &Session, id: &Id, asked: &str) -> Option<Place> {
    let (chapter, name) = named(session, asked)?;
    let IdParts::Answer { breach, round, .. } = id.parts() else { return None };
    let now = session.journey.breach_for(chapter);
    if breach != now || round != session.journey.round(&chapter.head.id, now) {
        return None;
    }
    match name.split_once('.') {
        Some((part, _)) => stop(session, chapter, Stop::Part(chapter.part(part)?.id.clone())),
        None => stop(session, chapter, Stop::Question(chapter.question(asked)?.id.clone())),
    }
}

/// A page of the guide, and the name of something on it.
fn named<'a, 'b>(session: &'a Session, id: &'b str) -> Option<(&'a Chapter, &'b str)> {
    let (chapter, name) = id.split_once('.')?;
    Some((session.guide.chapter(chapter)?, name))
}

fn part<'a>(session: &'a Session, id: &str) -> Option<(&'a Chapter, &'a Part)> {
    let (chapter, name) = named(session, id)?;
    Some((chapter, chapter.part(name)?))
}

/// One plan by itself; the part that makes it, where nothing of it was kept yet.
fn plan(session: &Session, id: &Id, made_in: &str) -> Option<Place> {
    let (chapter, part) = part(session, made_in)?;
    let may = session.journey.may_change_plan(id, session.who());
    match session.journey.plan(id) {
        Some(_) => may.then(|| Place::Plan { id: id.clone(), from: None }),
        None => stop(session, chapter, Stop::Part(part.id.clone())),
    }
}

/// The part that answers the requests of the part in which this one was made.
fn consent(session: &Session, request: &Id) -> Option<Place> {
    let (_, plan) = session.journey.plan(request)?;
    let (chapter, asks) = part(session, &plan.part)?;
    let answers = |part: &&Part| matches!(&part.does, PartKind::Plan(planning) if planning.from.as_ref() == Some(&asks.id));
    let part = chapter.head.parts.iter().find(answers)?;
    stop(session, chapter, Stop::Part(part.id.clone()))
}

/// The numbers of today; those of another day are kept for that day where a check-in begins.
fn numbers(session: &Session, on: NaiveDate) -> Place {
    match session.today() == on {
        true => Place::CheckinAt { on, moment: Moment::Numbers },
        false => Place::Checkin,
    }
}

/// A line has no day: it is gone on with at the check-in of today.
fn checkin_line(session: &Session, by: By, line: &str) -> Option<Door> {
    let chapter = session.guide.checkin()?;
    let seat = Seat::BOTH.into_iter().find_map(|seat| {
        let line = line.strip_suffix(seat.name())?.strip_suffix('.')?;
        (by == By::Both).then_some((seat, line))
    });
    let moment = match seat {
        Some((seat, line)) => shared_line(chapter, seat, line)?,
        None => Moment::Line(line.to_owned()),
    };
    let about = asked(session, seat.map_or(line, |(_, line)| line))?;
    Some(Door { place: Place::CheckinAt { on: session.today(), moment }, about })
}

/// The moment of a line that both may read: the thanks and the wish are the first box of their parts, the promise is the
/// second box of the wish.
fn shared_line(chapter: &Chapter, seat: Seat, line: &str) -> Option<Moment> {
    let (part, written) = chapter.written(line.split_once('.')?.1)?;
    let at = part.does.boxes().iter().position(|known| known == written)?;
    match (part.role?, at) {
        (PartRole::Thanks, 0) => Some(Moment::Thanks(seat)),
        (PartRole::Wish, 0) => Some(Moment::Wish(seat)),
        (PartRole::Wish, 1) => Some(Moment::Promise(seat)),
        _ => None,
    }
}

/// The words of a question, or of a box by its `<page>.<part>.<box>`.
fn asked(session: &Session, id: &str) -> Option<String> {
    let (chapter, name) = named(session, id)?;
    if let Some(question) = chapter.question(id) {
        return Some(Audience::of(&session.journey, session.who()).words(question).to_owned());
    }
    if let Some((_, written)) = chapter.written(name) {
        return Some(written.ask.clone());
    }
    let (part, name) = name.split_once('.')?;
    match &chapter.part(part)?.does {
        PartKind::Sort(sorting) if name == THINGS => Some(sorting.items.clone()),
        _ => None,
    }
}

fn about(session: &Session, id: &Id, field: DraftField) -> Option<String> {
    let say = session.say();
    let name = match (field, id.parts()) {
        (DraftField::Whole, IdParts::Answer { question, .. }) => return asked(session, question),
        (DraftField::Whole, IdParts::Note(id)) => {
            return Some(say.note_heading(&session.note_day(id)));
        }
        (DraftField::Whole, IdParts::NextDate(_)) => say.session_next_date(),
        (DraftField::Whole, _) => say.session_name(),
        (DraftField::Numbers, _) => say.session_numbers(),
        (DraftField::Reason, _) => say.session_reason(),
        (DraftField::MovedTo, _) => say.session_moved_to(),
        (DraftField::Words, _) => say.session_line(),
        (DraftField::Repair, _) => say.session_repair(),
        (DraftField::Name, _) => say.session_breach_name(),
        (DraftField::Sentence(_), _) => say.session_breach_sentence(),
        (DraftField::Fact, _) => say.session_hard_day_fact(),
        (DraftField::Did, _) => say.session_hard_day_helped(),
        (DraftField::Line(_), _) => say.session_hard_day_plan(),
        (DraftField::Plan { part, field: PlanField::Box(name) }, _) => {
            return asked(session, &format!("{part}.{name}"));
        }
        (DraftField::Plan { part: id, .. }, _) => {
            return part(session, id).map(|(_, part)| say.session_plan_day(&part.title));
        }
    };
    Some(name.to_owned())
}
