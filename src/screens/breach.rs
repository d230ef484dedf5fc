//! One breach: its kinds, its neutral name, a sentence of fact, and each one's own view of their part in it.

mod show;

use crate::{
    guide::Cause,
    journey::{
        breach::{Breach, Role, State as Standing},
        key::{DraftField, DraftKey},
        record::{Body, Id, Seat, Visibility},
    },
    page::{Answer, Page, Value},
    private::Private,
    session::{Effect, Place, Session, Update},
};
use chrono::NaiveDate;
use uuid::Uuid;

#[derive(Debug)]
pub struct State {
    id: Uuid,
    stage: Stage,
    /// The kinds chosen so far, before they are kept.
    causes: Vec<Cause>,
    /// True while it is being named for the first time: each stage leads to the next.
    new: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    Look,
    Causes,
    Name,
    /// A sentence of fact: the first, or the second where they differ.
    Sentence(usize),
    Role(Seat),
    /// Until when it is parked.
    Until,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    Stage(Stage),
    Toggle(Cause),
    CausesChosen,
    Named(Private),
    Said(Private),
    Role(Option<Role>),
    Open,
    /// Until this day, or without one.
    Park(Option<NaiveDate>),
}

pub fn open(session: &Session, id: Uuid) -> State {
    let breach = session.journey.breach(id);
    let causes = breach.map(|breach| breach.causes.clone()).unwrap_or_default();
    let new = breach.is_none();
    let mut state = State { id, stage: if new { Stage::Causes } else { Stage::Look }, causes, new };
    let texts = [Stage::Name, Stage::Sentence(0), Stage::Sentence(1)];
    if let Some(drafted) = texts.into_iter().find(|stage| session.drafts.contains_key(&key(id, *stage))) {
        state.stage = drafted;
    }
    state
}

pub fn update(state: &mut State, session: &mut Session, message: &Message) -> Update {
    match message {
        Message::Stage(stage) => {
            state.stage = *stage;
            Update::stay()
        }
        Message::Toggle(cause) => {
            match state.causes.iter().position(|chosen| chosen == cause) {
                Some(at) => drop(state.causes.remove(at)),
                None => state.causes.push(*cause),
            }
            Update::stay()
        }
        Message::CausesChosen if state.new => stage(state, Stage::Name, vec![]),
        Message::CausesChosen => {
            let causes = state.causes.clone();
            let effects = change(state, session, None, |breach| breach.causes = causes);
            stage(state, Stage::Look, effects)
        }
        Message::Named(name) if name.is_blank() => {
            let dropped = session.drop_draft(&key(state.id, state.stage));
            stage(state, Stage::Look, vec![]).with(dropped)
        }
        Message::Named(name) => {
            let effects = named(state, session, name.clone());
            let next = if state.new { Stage::Sentence(0) } else { Stage::Look };
            stage(state, next, effects)
        }
        Message::Said(words) => said(state, session, words.clone()),
        Message::Role(role) => role_said(state, session, *role),
        Message::Open => opened(state, session).into(),
        Message::Park(until) => {
            let until = *until;
            let effects = change(state, session, None, |breach| breach.state = Standing::Parked { until });
            stage(state, Stage::Look, effects)
        }
    }
}

fn stage(state: &mut State, next: Stage, effects: Vec<Effect>) -> Update {
    // Without a name there is no breach yet: back to the list.
    let nameless = next == Stage::Look && state.new;
    if next == Stage::Look {
        state.new = false;
    }
    state.stage = next;
    if nameless && effects.is_empty() { Update::go(Place::Breaches) } else { effects.into() }
}

fn change(
    state: &State,
    session: &mut Session,
    draft: Option<DraftKey>,
    edit: impl FnOnce(&mut Breach),
) -> Vec<Effect> {
    let Some(mut breach) = session.journey.breach(state.id).cloned() else { return vec![] };
    edit(&mut breach);
    write(state.id, session, breach, draft)
}

fn write(id: Uuid, session: &mut Session, breach: Breach, draft: Option<DraftKey>) -> Vec<Effect> {
    if let Some(key) = &draft {
        session.drafts.remove(key);
    }
    session.write(Id::breach(id), Visibility::Shared, Some(Body::Breach(breach)), draft)
}

/// Gives it its name; a new one opens, unless another is open.
fn named(state: &State, session: &mut Session, name: Private) -> Vec<Effect> {
    let draft = Some(key(state.id, state.stage));
    if session.journey.breach(state.id).is_some() {
        return change(state, session, draft, |breach| breach.name = name);
    }
    let open = session.journey.open_breach().is_none();
    let breach = Breach {
        causes: state.causes.clone(),
        name,
        sentences: vec![],
        first: None,
        second: None,
        state: if open { Standing::Open } else { Standing::Parked { until: None } },
    };
    write(state.id, session, breach, draft)
}

fn said(state: &mut State, session: &mut Session, words: Private) -> Update {
    let Stage::Sentence(nth) = state.stage else { return Update::stay() };
    let effects = if words.is_blank() {
        session.drop_draft(&key(state.id, state.stage))
    } else {
        change(state, session, Some(key(state.id, state.stage)), |breach| {
            match breach.sentences.get_mut(nth) {
                Some(sentence) => *sentence = words,
                None => breach.sentences.push(words),
            }
        })
    };
    state.stage = if state.new { Stage::Role(session.who().seats()[0]) } else { Stage::Look };
    effects.into()
}

fn role_said(state: &mut State, session: &mut Session, role: Option<Role>) -> Update {
    let Stage::Role(seat) = state.stage else { return Update::stay() };
    let effects = change(state, session, None, |breach| breach.set_own(seat, role));
    let both = seat == Seat::First && session.who().seats().len() == 2 && !session.journey.is_solo();
    state.stage = if both { Stage::Role(Seat::Second) } else { Stage::Look };
    if !both {
        state.new = false;
    }
    effects.into()
}

/// Opens this one and parks the others: one at a time.
fn opened(state: &State, session: &mut Session) -> Vec<Effect> {
    let others: Vec<_> = session
        .journey
        .breaches()
        .filter(|(id, breach)| *id != state.id && breach.is_open())
        .map(|(id, breach)| (id, Breach { state: Standing::Parked { until: None }, ..breach.clone() }))
        .collect();
    let mut effects: Vec<_> =
        others.into_iter().flat_map(|(id, breach)| write(id, session, breach, None)).collect();
    effects.extend(change(state, session, None, |breach| breach.state = Standing::Open));
    effects
}

/// The draft of what is written at this stage.
fn key(id: Uuid, stage: Stage) -> DraftKey {
    let field = match stage {
        Stage::Sentence(nth) => DraftField::Sentence(nth),
        _ => DraftField::Name,
    };
    DraftKey::field(&Id::breach(id), field)
}

/// Hears what was written or rated here.
pub fn answer(state: &mut State, session: &mut Session, answer: Answer) -> Update {
    let message = match answer.value {
        Value::Words(words) => {
            if state.stage == Stage::Name {
                Message::Named(words)
            } else {
                Message::Said(words)
            }
        }
        _ => return Update::stay(),
    };
    update(state, session, &message)
}

pub fn page(state: &State, session: &Session) -> Page<Message> {
    show::page(state, session)
}
