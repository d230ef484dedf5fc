//! The pages of one promise, agreement, ritual, plan or request.

use super::{
    look,
    state::{Message, PromisePage, State, Steps, sort, thing},
};
use crate::{
    block::Block,
    form::{self, Form},
    guide::PlanKind,
    page::{Choice, Key, Page},
    screens::promises,
    session::Session,
};

/// `form`: what the page asks, where it asks.
pub fn page(state: &State, form: Form, session: &Session) -> Page<Message> {
    let say = session.say();
    let title = say.promises_and_agreements();
    let Some((record, plan)) = thing(session, &state.id) else {
        return Page::new(title, vec![Block::say(say.promise_gone())], vec![promises::back(say)]);
    };
    let heading = match sort(&state.id) {
        Some(PlanKind::Promise) => say.promises_someones(&session.journey.names(record.by)),
        Some(PlanKind::Request) => say.someones_request(&session.journey.names(record.by)),
        _ => promises::title(session, &state.id, plan),
    };
    let mut body = vec![Block::heading(heading)];
    let page = match state.shown {
        PromisePage::Look => {
            let choices = look::choices(state, session, &mut body);
            Page::new(title, body, choices)
        }
        PromisePage::Closed => {
            body.extend(promises::gist(session, plan));
            closed(state, session, body)
        }
        PromisePage::Steps(_) | PromisePage::Versions => {
            body.extend(promises::gist(session, plan));
            asking(state, form, session, body)
        }
    };
    page.with([promises::back(say)])
}

fn asking(state: &State, form: Form, session: &Session, mut above: Vec<Block>) -> Page<Message> {
    let say = session.say();
    if state.shown == PromisePage::Versions {
        above.push(Block::note(say.promise_two_versions()));
    }
    let fresh = matches!(state.shown, PromisePage::Steps(Steps { fresh: true, .. }));
    let unsay = fresh.then(|| Choice::new(Key::Undo, say.promise_not_meant(), Message::Unsay).writes());
    let page = form::page_under(above, &state.form, form, session, say.promises_and_agreements());
    page.map(Message::Form).with(unsay)
}

fn closed(state: &State, session: &Session, mut body: Vec<Block>) -> Page<Message> {
    let say = session.say();
    let taken_back = matches!(sort(&state.id), Some(PlanKind::Promise | PlanKind::Request));
    body.push(Block::say(match taken_back {
        true => say.promise_taken_back(),
        false => say.promise_closed(),
    }));
    let reopen = Choice::new(Key::Undo, say.take_it_up_again(), Message::Reopen).writes().answers();
    Page::new(say.promises_and_agreements(), body, vec![reopen])
}
