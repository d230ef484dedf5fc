//! Saying how a promise went: kept, changed in time, or missed; a line about it; the three steps after a miss; and that the
//! other noticed.

use super::{Message, Stage, State, days, slot, sort, thing};
use crate::{
    guide::Sort,
    journey::{
        access,
        key::{DraftField, DraftKey, DraftParts, IdParts},
        mark::{How, Mark},
        promise,
        record::{Body, By, Id, Seat},
    },
    private::Private,
    session::{Effect, Session},
};
use chrono::NaiveDate;

pub fn update(state: &mut State, session: &mut Session, message: &Message) -> Vec<Effect> {
    match (state.stage, message) {
        (Stage::Look, Message::Said(due, how)) => said(state, session, *due, *how),
        (Stage::Look, Message::Steps(due)) if may_say(session, &state.id) => {
            state.stage = Stage::Own(*due);
            vec![]
        }
        (Stage::Look, Message::Notice(due)) => notice(session, &state.id, *due),
        (Stage::To { due, wrong, .. }, Message::OtherDay) => {
            state.stage = Stage::To { due, typing: true, wrong };
            vec![]
        }
        (Stage::To { due, .. }, Message::To(day)) => moved(state, session, due, *day),
        (Stage::To { due, .. }, Message::Typed(words)) => typed(state, session, due, words),
        (Stage::Line(due) | Stage::Own(due) | Stage::Repair(due), Message::Keep(words)) => {
            keep(state, session, due, words)
        }
        (Stage::Line(due) | Stage::Own(due), Message::Unsay) if state.fresh == Some(due) => {
            unsay(state, session, due)
        }
        _ => vec![],
    }
}

/// The one who promised says how it went; somebody else does not.
pub fn may_say(session: &Session, id: &Id) -> bool {
    sort(id) == Some(Sort::Promise)
        && thing(session, id).is_some_and(|(record, _)| access::may_change(record.by, session.who()))
}

/// The days of which something can be said now: those that wait, else the next one, and for one without a day today.
pub fn days_to_say(session: &Session, id: &Id) -> Vec<NaiveDate> {
    let today = session.now.date_naive();
    let Some((record, plan)) = thing(session, id).filter(|(_, plan)| plan.is_open(today)) else {
        return vec![];
    };
    let waiting = session.journey.waiting_days(id, today);
    if !waiting.is_empty() {
        return waiting;
    }
    let said = session.journey.said_of(id, record.by);
    let next = promise::next_day(plan, &said, today);
    next.or_else(|| plan.when.is_none().then_some(today)).into_iter().collect()
}

fn said(state: &mut State, session: &mut Session, due: NaiveDate, how: How) -> Vec<Effect> {
    let today = session.now.date_naive();
    let may = may_say(session, &state.id) && days_to_say(session, &state.id).contains(&due);
    if !may || !promise::may_say(how, due, today) {
        return vec![];
    }
    match how {
        How::Changed => {
            state.stage = Stage::To { due, typing: false, wrong: None };
            return vec![];
        }
        How::Missed => state.stage = Stage::Own(due),
        _ => state.stage = Stage::Line(due),
    }
    state.fresh = Some(due);
    write(session, &state.id, due, Mark::of(how))
}

/// It is moved to a later day; that is written when the day is known.
fn moved(state: &mut State, session: &mut Session, due: NaiveDate, to: NaiveDate) -> Vec<Effect> {
    let today = session.now.date_naive();
    if to < today || to == due || !may_say(session, &state.id) || !promise::may_say(How::Changed, due, today)
    {
        return vec![];
    }
    if let Some(wrong) = taken(session, &state.id, due, to) {
        state.stage = Stage::To { due, typing: true, wrong: Some(wrong) };
        return vec![];
    }
    (state.stage, state.fresh) = (Stage::Line(due), Some(due));
    write(session, &state.id, due, Mark { to: Some(to), ..Mark::of(How::Changed) })
}

fn typed(state: &mut State, session: &mut Session, due: NaiveDate, words: &Private) -> Vec<Effect> {
    let key = key(session, &state.id, due, TO);
    let parsed = days::parse(words, session.now.date_naive(), None);
    let free = parsed.and_then(|day| taken(session, &state.id, due, day).map_or(Ok(day), Err));
    match free {
        Ok(day) => {
            let mut effects = session.drop_draft(&key);
            effects.extend(moved(state, session, due, day));
            effects
        }
        Err(wrong) => {
            state.stage = Stage::To { due, typing: true, wrong: Some(wrong) };
            session.drafts.insert(key.into(), words.clone());
            vec![]
        }
    }
}

/// Why a promise cannot be moved to this day.
fn taken(session: &Session, id: &Id, due: NaiveDate, to: NaiveDate) -> Option<days::NoDay> {
    let said = || mark(session, id, to).map(|_| days::NoDay::Said);
    if to == due { Some(days::NoDay::Same) } else { said() }
}

/// Writes the mark, signed by the one who promised, and what it means for the promise.
fn write(session: &mut Session, id: &Id, due: NaiveDate, mark: Mark) -> Vec<Effect> {
    let Some((by, vis)) = thing(session, id).map(|(record, _)| (record.by, record.vis)) else {
        return vec![];
    };
    let today = session.now.date_naive();
    let settled = session.change_plan(id, |plan| promise::settle(plan, &mark, today));
    let mut effects = session.write_by(by, Id::mark(id, due, by), vis, Some(Body::Mark(mark)), None);
    effects.extend(settled);
    effects
}

/// Takes back what was said of a day a moment ago, and what it meant for the promise.
fn unsay(state: &mut State, session: &mut Session, due: NaiveDate) -> Vec<Effect> {
    let said = thing(session, &state.id).map(|(record, _)| (record.by, record.vis));
    let (Some(mark), Some((by, vis))) = (mark(session, &state.id, due).cloned(), said) else { return vec![] };
    if !may_say(session, &state.id) {
        return vec![];
    }
    state.stage = Stage::Look;
    let mut effects = session.drop_draft(&key(session, &state.id, due, WORDS));
    effects.extend(session.write_by(by, Id::mark(&state.id, due, by), vis, None, None));
    effects.extend(session.change_plan(&state.id, |plan| promise::unsettle(plan, &mark, due)));
    effects
}

/// What was said of a day so far.
pub fn mark<'a>(session: &'a Session, id: &Id, due: NaiveDate) -> Option<&'a Mark> {
    let by = thing(session, id)?.0.by;
    session.journey.said_of(id, by).remove(&due)
}

fn keep(state: &mut State, session: &mut Session, due: NaiveDate, words: &Private) -> Vec<Effect> {
    let name = if matches!(state.stage, Stage::Repair(_)) { REPAIR } else { WORDS };
    let effects = keep_words(session, &state.id, due, name, words);
    state.stage = match state.stage {
        Stage::Own(due) => Stage::Repair(due),
        Stage::Repair(_) => Stage::Smaller,
        _ => Stage::Look,
    };
    state.fresh = None;
    effects
}

fn keep_words(session: &mut Session, id: &Id, due: NaiveDate, name: &str, words: &Private) -> Vec<Effect> {
    let key = key(session, id, due, name);
    let said = thing(session, id).map(|(record, _)| (record.by, record.vis));
    let (Some(mut mark), Some((by, vis))) = (mark(session, id, due).cloned(), said) else { return vec![] };
    if words.is_blank() || !may_say(session, id) {
        return session.drop_draft(&key);
    }
    let place = if name == REPAIR { &mut mark.repair } else { &mut mark.words };
    *place = words.clone();
    session.drafts.remove(&key);
    session.write_by(by, Id::mark(id, due, by), vis, Some(Body::Mark(mark)), Some(key))
}

/// The other says that they noticed.
fn notice(session: &mut Session, id: &Id, due: NaiveDate) -> Vec<Effect> {
    let Some(seat) = notices(session, id).filter(|_| noticeable(session, id) == Some(due)) else {
        return vec![];
    };
    let by = By::from(seat);
    let Some(vis) = thing(session, id).map(|(record, _)| record.vis) else { return vec![] };
    session.write_by(by, Id::mark(id, due, by), vis, Some(Body::Mark(Mark::of(How::Noticed))), None)
}

/// The one to whom it was promised, if they are here.
pub fn notices(session: &Session, id: &Id) -> Option<Seat> {
    let (record, _) = thing(session, id).filter(|_| sort(id) == Some(Sort::Promise))?;
    let seat = Seat::BOTH.into_iter().find(|seat| record.by == seat.other().into())?;
    let may = promise::may_notice(record.by, record.vis, session.who()) && !session.journey.is_solo();
    may.then_some(seat)
}

/// The day that was kept last, if nobody said yet that they noticed it.
pub fn noticeable(session: &Session, id: &Id) -> Option<NaiveDate> {
    let seat = notices(session, id)?;
    let by = thing(session, id)?.0.by;
    let said = session.journey.said_of(id, by);
    let (on, mark) = said.into_iter().next_back()?;
    let noticed = session.journey.record(&Id::mark(id, on, seat.into())).is_some();
    (mark.how == How::Kept && !noticed).then_some(on)
}

/// Names of what is drafted about a day.
pub const TO: &str = "to";
pub const WORDS: &str = "words";
pub const REPAIR: &str = "repair";

pub fn key(session: &Session, id: &Id, due: NaiveDate, name: &str) -> DraftKey {
    let by = thing(session, id).map_or(By::Both, |(record, _)| record.by);
    format!("{}#{name}", Id::mark(id, due, by)).into()
}

/// The step in whose middle they stopped.
pub fn drafted(session: &Session, id: &Id) -> Option<Stage> {
    let (due, field) = session.drafts.keys().find_map(|key| match key.parts() {
        DraftParts::Field { id: mark, field } => match IdParts::from(mark) {
            IdParts::Mark { of, on, .. } => (of == id.as_str()).then_some((on, field)),
            _ => None,
        },
        _ => None,
    })?;
    let missed = mark(session, id, due).is_some_and(|mark| mark.how == How::Missed);
    (may_say(session, id) && session.read_only.is_none()).then_some(match field {
        DraftField::MovedTo => Stage::To { due, typing: true, wrong: None },
        DraftField::Repair => Stage::Repair(due),
        _ if missed => Stage::Own(due),
        _ => Stage::Line(due),
    })
}
