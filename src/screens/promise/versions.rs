//! A plan that was written in two places at once: every box that differs, and how it stands, each to be chosen.

use std::collections::BTreeSet;

use super::state::{PromisePage, State, look_again, thing};
use crate::{
    block::Block,
    form::{self, Binding, Field, Form, Kind, Portion, Said, Way, days},
    journey::{
        key::{DraftField, DraftKey, PlanField},
        plan::Plan,
        record::{Body, Id},
    },
    page::Key,
    screens::promises,
    session::{Effect, Session},
};

/// The field for when it is due and whether it has ended.
const STANDS: &str = "stands";

/// The first of the other versions, if it is a plan.
fn other<'a>(session: &'a Session, id: &Id) -> Option<&'a Plan> {
    session.journey.forks(id).find_map(|fork| match &fork.body {
        Some(Body::Plan(plan)) => Some(&**plan),
        _ => None,
    })
}

/// The plan without its words.
fn bare(plan: &Plan) -> Plan {
    Plan { boxes: Default::default(), ..plan.clone() }
}

pub fn form<'a>(session: &'a Session, id: &Id) -> Form<'a> {
    let Some((record, plan)) = thing(session, id) else { return vec![] };
    let Some(other) = other(session, id) else { return vec![] };
    let bind = |name: &str| {
        let field = DraftField::Plan { part: &plan.part, field: PlanField::Box(name) };
        Binding::of(record, Portion::Box(name.to_owned())).drafted_as(DraftKey::field(id, field))
    };
    let known = session.guide.part_of_plan(&plan.part).map_or(&[][..], |part| part.does.boxes());
    let asked = |name: &str| {
        known.iter().find(|written| written.id == name).map_or("", |written| written.ask.as_str())
    };
    let names: BTreeSet<_> = plan.boxes.keys().chain(other.boxes.keys()).map(String::as_str).collect();
    let boxes = names.into_iter().map(|name| (name, bind(name)));
    let boxes = boxes
        .filter(|(_, bind)| bind.other(session).is_some())
        .map(|(name, bind)| Field::new(name.to_owned(), Said::Strong(asked(name).into()), Kind::Text, bind));
    let mut fields: Vec<_> = boxes.collect();
    if fields.is_empty() || bare(plan) != bare(other) {
        fields.insert(0, stands(session, plan, other));
    }
    fields
}

fn stands<'a>(session: &Session, plan: &Plan, other: &Plan) -> Field<'a> {
    let say = session.say();
    let ways =
        vec![Way::answer(Key::Nth(1), say.keep_the_first()), Way::answer(Key::Nth(2), say.keep_the_other())];
    Field::ways(STANDS, Said::Nothing, ways).about([
        Block::strong(say.promise_facts()),
        Block::item(say.promise_first_version(&in_words(session, plan))),
        Block::item(say.promise_other_version(&in_words(session, other))),
    ])
}

fn in_words(session: &Session, plan: &Plan) -> String {
    let (say, today) = (session.say(), session.today());
    let date = |on| days::date(say, on, today);
    let when = match plan.when {
        Some(when) => promises::rhythm(say, when, today),
        None => say.promise_without_day().to_owned(),
    };
    let review = plan.review.map(|on| say.promise_review_on(&date(on)));
    let closed = plan.closed.map(|on| say.promise_closed_on(&date(on)));
    let sure = plan.confidence.map(|sure| say.promise_how_sure(sure.into()));
    say.all([Some(when), sure, review, closed].into_iter().flatten())
}

/// Opens the choice at the first field that differs.
pub fn open(state: &mut State, session: &Session) {
    let form = form(session, &state.id);
    let first = form.first().filter(|_| session.journey.may_settle(&state.id, session.who()));
    if let Some(first) = first {
        state.shown = PromisePage::Versions;
        state.form = form::State::at_field(first.id());
    }
}

/// The field after the one that this message settles; none inside where there is no other, none where it settles nothing.
pub fn after(state: &State, session: &Session, message: &form::Message) -> Option<Option<String>> {
    let settles = state.shown == PromisePage::Versions && matches!(message, form::Message::Settle { .. });
    settles.then(|| next(state, session))
}

fn next(state: &State, session: &Session) -> Option<String> {
    let form = form(session, &state.id);
    let at = form.iter().position(|field| Some(field.id()) == state.form.at())?;
    form.get(at + 1).map(|field| field.id().to_owned())
}

/// On to what is still to be chosen, or back to the page of the thing.
pub fn go_on(state: &mut State, session: &mut Session, next: Option<String>) -> Vec<Effect> {
    match next {
        Some(next) => {
            state.form.go_to(next);
            vec![]
        }
        None => {
            let mut effects = close(session, &state.id);
            effects.extend(look_again(state, session));
            effects
        }
    }
}

/// Everything was chosen: the other version is let go.
fn close(session: &mut Session, id: &Id) -> Vec<Effect> {
    let chosen = thing(session, id).filter(|_| session.journey.may_settle(id, session.who()));
    let Some((record, _)) = chosen else { return vec![] };
    let record = record.clone();
    session.write_by(record.by, record.id, record.vis, record.body, None)
}

/// Keeps when it is due and how it stands, of one of the two.
pub fn chosen(state: &mut State, session: &mut Session, takes_other: bool) -> Vec<Effect> {
    let next = next(state, session);
    let found = thing(session, &state.id).filter(|_| session.journey.may_settle(&state.id, session.who()));
    let Some((record, plan)) = found else { return vec![] };
    let facts = if takes_other { other(session, &state.id).unwrap_or(plan) } else { plan };
    let body = Body::from(Plan { boxes: plan.boxes.clone(), ..facts.clone() });
    let record = record.clone();
    let mut effects = session.rewrite(record, body);
    effects.extend(go_on(state, session, next));
    effects
}
