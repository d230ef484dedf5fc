//! Requests that were brought, answered in turn: read out, answered by the other, and what gets a yes becomes an agreement.
//! A request to see more of the other’s life is held against some questions first, and nothing of that is kept.

mod show;

use super::{
    Position, Site, Step,
    plan::{self, planning},
    slot,
};
use crate::{
    block::Block,
    journey::{
        consent::{Consent, Said},
        key::{DraftField, DraftKey},
        plan::Plan,
        record::{Body, Id, Record, Visibility},
    },
    page::Value,
    private::Private,
    screens::part::{PartMessage, Prompt},
    session::{Effect, Session},
};

#[derive(Debug)]
pub struct State {
    stage: Stage,
}

#[derive(Debug)]
enum Stage {
    /// All requests that were brought, and how they stand.
    List,
    /// One is read out.
    Read(Id),
    /// One is held against the questions; `left` when one of them was answered with no.
    Check {
        request: Id,
        nth: usize,
        left: bool,
    },
    Answer(Id),
    Reason(Id),
    /// A “no” or “not now” was said.
    Heard,
    /// What was agreed on is written down.
    Agree(plan::State),
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    Take(Id),
    /// Whether the request asks to see more of the other's life.
    SeesMore(bool),
    Check(bool),
    Again,
    Say(Said),
    Reason(Private),
    /// Back to all requests.
    List,
    /// An agreement that answers no request.
    Without,
    /// Past this part.
    Onward,
}

impl From<Message> for super::Message {
    fn from(message: Message) -> Self {
        Self::Answers(message)
    }
}

/// Opens where they stopped writing; else at all requests. Says whether they had begun.
pub fn open(site: &Site) -> (State, bool) {
    let requests = requests(site);
    let drafted = |request: &Id| site.session.drafts.contains_key(&reason_key(site.session, request));
    if let Some((record, _)) = requests.iter().find(|(record, _)| drafted(&record.id)) {
        return (State { stage: Stage::Reason(record.id.clone()) }, true);
    }
    let from =
        requests.iter().map(|(record, _)| record.id.clone()).find(|id| is_to_be_written(site.session, id));
    let (making, begun) = plan::open_from(site, from);
    if begun {
        return (State { stage: Stage::Agree(making) }, true);
    }
    let answered = requests.iter().any(|(record, _)| site.session.journey.answer_to(&record.id).is_some());
    (State { stage: Stage::List }, answered && !site.is_behind())
}

/// The requests of the part that this one answers, in turn.
fn requests<'a>(site: &Site<'a>) -> Vec<(&'a Record, &'a Plan)> {
    let from = planning(site).and_then(|planning| planning.from.as_ref());
    from.map_or_else(Vec::new, |part| {
        let part = format!("{}.{part}", site.chapter.head.id);
        site.session.journey.brought_requests(&part)
    })
}

/// True for a request that got a yes and is no agreement yet.
fn is_to_be_written(session: &Session, request: &Id) -> bool {
    let agreed = session.journey.answer_to(request).is_some_and(|(_, consent)| consent.answer.agrees());
    agreed && session.journey.made_from(crate::guide::Sort::Agreement, request).next().is_none()
}

/// The request that comes next: not answered yet, or agreed on and not written down.
fn next(site: &Site) -> Option<Id> {
    let mut ids = requests(site).into_iter().map(|(record, _)| &record.id);
    let session = site.session;
    ids.find(|id| session.journey.answer_to(id).is_none() || is_to_be_written(session, id)).cloned()
}

/// Names the draft of a reason.
fn reason_key(session: &Session, request: &Id) -> DraftKey {
    let seat = session.journey.answers(request);
    seat.map_or_else(DraftKey::default, |seat| {
        DraftKey::field(&Id::consent(request, seat), DraftField::Reason)
    })
}

/// The message of what was written or rated here.
pub fn heard(state: &State, value: Value) -> Option<PartMessage> {
    match (&state.stage, value) {
        (Stage::Agree(making), value) => making.heard(value),
        (_, Value::Words(words)) => Some(Message::Reason(words).into()),
        _ => None,
    }
}

pub fn update(state: &mut State, session: &mut Session, position: &Position, message: &Message) -> Step {
    let mut effects = vec![];
    let stage = std::mem::replace(&mut state.stage, Stage::List);
    state.stage = match (stage, message) {
        (Stage::List, Message::Onward) => return Step::Over(vec![]),
        (_, Message::List) => Stage::List,
        (Stage::List, Message::Take(id)) if is_to_be_written(session, id) => {
            agree(session, position, Some(id))
        }
        (Stage::List, Message::Take(id)) if session.journey.answers(id).is_some() => Stage::Read(id.clone()),
        (Stage::List, Message::Without) => agree(session, position, None),
        (Stage::Read(request), Message::SeesMore(true)) if has_checks(session, position) => {
            Stage::Check { request, nth: 0, left: false }
        }
        (Stage::Read(request), Message::SeesMore(_)) => Stage::Answer(request),
        (Stage::Check { request, nth, left: false }, Message::Check(yes)) => {
            checked(session, position, request, nth, *yes)
        }
        (Stage::Check { request, left: true, .. }, Message::Again) => {
            Stage::Check { request, nth: 0, left: false }
        }
        (Stage::Answer(request), Message::Say(said)) => {
            effects = say(session, &request, *said, Private::default(), None);
            Stage::Reason(request)
        }
        (Stage::Reason(request), Message::Reason(words)) => {
            effects = reason(session, &request, words);
            reasoned(session, position, &request)
        }
        (stage, _) => stage,
    };
    Step::Stay(effects)
}

fn has_checks(session: &Session, position: &Position) -> bool {
    checks(session, position) > 0
}

fn checks(session: &Session, position: &Position) -> usize {
    let planning = Site::of(session, position).and_then(|site| planning(&site));
    planning.map_or(0, |planning| planning.checks.len())
}

fn checked(session: &Session, position: &Position, request: Id, nth: usize, yes: bool) -> Stage {
    match yes {
        true if nth + 1 >= checks(session, position) => Stage::Answer(request),
        true => Stage::Check { request, nth: nth + 1, left: false },
        false => Stage::Check { request, nth, left: true },
    }
}

/// What the other says, signed by them: it is theirs also while both are here.
fn say(
    session: &mut Session,
    request: &Id,
    answer: Said,
    reason: Private,
    draft: Option<DraftKey>,
) -> Vec<Effect> {
    let Some(seat) = session.journey.answers(request).filter(|seat| session.who().seats().contains(seat))
    else {
        return vec![];
    };
    let body = Body::Consent(Consent { answer, reason });
    session.write_by(seat.into(), Id::consent(request, seat), Visibility::Shared, Some(body), draft)
}

fn reason(session: &mut Session, request: &Id, words: &Private) -> Vec<Effect> {
    let key = reason_key(session, request);
    if words.is_blank() {
        return session.drop_draft(&key);
    }
    session.drafts.remove(&key);
    let said = session.journey.answer_to(request).map(|(_, consent)| consent.answer);
    said.map_or_else(Vec::new, |said| say(session, request, said, words.clone(), Some(key)))
}

/// A yes is written down; a no is heard.
fn reasoned(session: &mut Session, position: &Position, request: &Id) -> Stage {
    match session.journey.answer_to(request).map(|(_, consent)| consent.answer.agrees()) {
        Some(true) if is_to_be_written(session, request) => agree(session, position, Some(request)),
        Some(false) => Stage::Heard,
        _ => Stage::List,
    }
}

/// A new agreement, perhaps on a request, whose words stand there to begin with.
fn agree(session: &mut Session, position: &Position, request: Option<&Id>) -> Stage {
    let id = slot::new_plan(session, crate::guide::Sort::Agreement);
    match Site::of(session, position) {
        Some(site) => Stage::Agree(plan::open_one(&site, id, request.cloned())),
        None => Stage::List,
    }
}

/// What is written down goes its own way; then all requests are shown again.
pub fn make(state: &mut State, session: &mut Session, position: &Position, message: &plan::Message) -> Step {
    let Stage::Agree(making) = &mut state.stage else { return Step::Stay(vec![]) };
    if *message == plan::Message::Another {
        return Step::Stay(vec![]);
    }
    match plan::update(making, session, position, message) {
        Step::Over(effects) => {
            state.stage = Stage::List;
            Step::Stay(effects)
        }
        stay => stay,
    }
}

pub fn page(state: &State, site: &Site, body: &mut Vec<Block>) -> Prompt {
    match &state.stage {
        Stage::Agree(making) => plan::page(making, site, body),
        stage => show::page(stage, site, body),
    }
}

#[cfg(test)]
mod tests;
