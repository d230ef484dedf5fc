//! A look back on a bad day, in a calm hour: what happened, what helped, and one line of the plan that changes because of it,
//! or none.

mod show;

use super::days;
use crate::{
    journey::{
        key::{DraftField, DraftKey, DraftParts},
        plan::Plan,
        record::{Body, Id, Record},
        setback::{self, Came, DID, FACT, Replay},
    },
    page::{Answer, Page, Value},
    private::Private,
    session::{Effect, Place, Session, Update},
};
use uuid::Uuid;

#[derive(Debug)]
pub struct State {
    id: Uuid,
    stage: Stage,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stage {
    Look,
    /// On which day it was; `unread` when what was typed did not read as one.
    Day {
        unread: bool,
    },
    /// What happened, as a fact.
    Fact,
    /// What was done, and what helped.
    Did,
    /// Which line of the plan changes.
    Choose,
    /// This line, by its box's id.
    Line(String),
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    Stage(Stage),
    Came(Came),
    Typed(Private),
    Keep(Private),
    /// The plan stays as it is.
    Nothing,
    /// It is not looked back on.
    LetBe,
}

/// Opens where somebody stopped in the middle of writing.
pub fn open(session: &Session, id: Uuid) -> State {
    let drafted = |stage: &Stage| session.drafts.contains_key(&key(id, stage));
    let replay = Id::replay(id);
    let lines = session.drafts.keys().filter_map(|key| match key.parts() {
        DraftParts::Field { id, field: DraftField::Line(line) } => {
            (id == replay.as_str()).then(|| Stage::Line(line.to_owned()))
        }
        _ => None,
    });
    let mut stages = [Stage::Fact, Stage::Did].into_iter().filter(drafted).chain(lines);
    State { id, stage: stages.next().filter(|_| is_open(session, id)).unwrap_or(Stage::Look) }
}

pub fn update(state: &mut State, session: &mut Session, message: &Message) -> Update {
    match message {
        Message::Stage(stage) => state.stage = stage.clone(),
        Message::Came(came) => return change(state.id, session, None, |replay| replay.what = *came).into(),
        Message::Typed(words) => return typed(state, session, words),
        Message::Keep(words) => return keep(state, session, words).into(),
        Message::Nothing | Message::LetBe => {
            let today = session.now.date_naive();
            let effects = change(state.id, session, None, |replay| replay.closed = Some(today));
            if *message == Message::LetBe {
                return Update::go(Place::Path).with(effects);
            }
            state.stage = Stage::Look;
            return effects.into();
        }
    }
    Update::stay()
}

/// A day that has come; any other one is asked again.
fn typed(state: &mut State, session: &mut Session, words: &Private) -> Update {
    if !matches!(state.stage, Stage::Day { .. }) {
        return Update::stay();
    }
    let Some(day) = days::typed(words).filter(|day| *day <= session.now.date_naive()) else {
        state.stage = Stage::Day { unread: true };
        return Update::stay();
    };
    state.stage = Stage::Look;
    change(state.id, session, None, |replay| replay.on = day).into()
}

fn keep(state: &mut State, session: &mut Session, words: &Private) -> Vec<Effect> {
    let key = key(state.id, &state.stage);
    let (next, name) = match &state.stage {
        Stage::Fact => (Stage::Did, FACT.to_owned()),
        Stage::Did => (Stage::Choose, DID.to_owned()),
        Stage::Line(line) => (Stage::Choose, line.clone()),
        _ => return vec![],
    };
    let stage = std::mem::replace(&mut state.stage, next);
    if words.is_blank() {
        return session.drop_draft(&key);
    }
    session.drafts.remove(&key);
    if let Stage::Line(_) = stage {
        state.stage = Stage::Look;
        return change_plan(state.id, session, &name, words, key);
    }
    change(state.id, session, Some(key), |replay| drop(replay.boxes.insert(name, words.clone())))
}

/// The one edit: a line of the plan, and with it this look back is behind them.
fn change_plan(id: Uuid, session: &mut Session, line: &str, words: &Private, draft: DraftKey) -> Vec<Effect> {
    let Some((record, plan)) = plan(session, id).filter(|(record, _)| may_edit(session, record)) else {
        return vec![];
    };
    let (by, plan_id, vis) = (record.by, record.id.clone(), record.vis);
    let mut plan = plan.clone();
    plan.boxes.insert(line.to_owned(), words.clone());
    let mut effects = session.write_by(by, plan_id, vis, Some(plan.into()), Some(draft));
    let today = session.now.date_naive();
    effects.extend(change(id, session, None, |replay| {
        (replay.changed, replay.closed) = (Some(line.to_owned()), Some(today));
    }));
    effects
}

fn change(
    id: Uuid,
    session: &mut Session,
    draft: Option<DraftKey>,
    edit: impl FnOnce(&mut Replay),
) -> Vec<Effect> {
    let Some((record, before)) = session.journey.replay(&Id::replay(id), session.who()) else {
        return vec![];
    };
    let mut replay = before.clone();
    edit(&mut replay);
    if replay == *before || before.closed.is_some() || !may_edit(session, record) {
        return vec![];
    }
    let (by, id, vis) = (record.by, record.id.clone(), record.vis);
    session.write_by(by, id, vis, Some(Body::Replay(replay)), draft)
}

fn may_edit(session: &Session, record: &Record) -> bool {
    session.read_only.is_none() && setback::may_edit(record.by, session.who(), session.journey.is_solo())
}

/// True while it can be written on.
fn is_open(session: &Session, id: Uuid) -> bool {
    let found = session.journey.replay(&Id::replay(id), session.who());
    found.is_some_and(|(record, replay)| replay.closed.is_none() && may_edit(session, record))
}

/// The plan that was used.
fn plan(session: &Session, id: Uuid) -> Option<(&Record, &Plan)> {
    let (_, replay) = session.journey.replay(&Id::replay(id), session.who())?;
    session.journey.plan_used(replay.what, session.who(), session.now.date_naive())
}

/// The draft of what is written at this stage.
fn key(id: Uuid, stage: &Stage) -> DraftKey {
    let id = Id::replay(id);
    match stage {
        Stage::Fact => DraftKey::field(&id, DraftField::Fact),
        Stage::Did => DraftKey::field(&id, DraftField::Did),
        Stage::Line(line) => DraftKey::field(&id, DraftField::Line(line)),
        Stage::Look | Stage::Day { .. } | Stage::Choose => DraftKey::default(),
    }
}

/// Hears what was written or rated here.
pub fn answer(state: &mut State, session: &mut Session, answer: Answer) -> Update {
    let message = match answer.value {
        Value::Words(words) => {
            if matches!(state.stage, Stage::Day { .. }) {
                Message::Typed(words)
            } else {
                Message::Keep(words)
            }
        }
        _ => return Update::stay(),
    };
    update(state, session, &message)
}

pub fn page(state: &State, session: &Session) -> Page<Message> {
    show::page(state, session)
}

#[cfg(test)]
mod tests;
