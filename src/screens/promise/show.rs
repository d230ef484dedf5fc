//! The pages of one promise, agreement, ritual, plan or request.

use super::{Message, PromisePage, State, look, make, promises, sort, steps::Steps, thing};
use crate::{
    block::Block,
    form::{self, Around},
    guide::PlanKind,
    page::{Choice, Key, Page},
    session::Session,
};

const TITLE: &str = "Promises and agreements";

pub fn page(state: &State, session: &Session) -> Page<Message> {
    let Some((record, plan)) = thing(session, &state.id) else {
        return Page::new(TITLE, vec![Block::say("Nothing of that is here.")], vec![promises::back()]);
    };
    let heading = match sort(&state.id) {
        Some(PlanKind::Promise) => format!("{}’s promise", session.journey.names(record.by)),
        Some(PlanKind::Request) => format!("{}’s request", session.journey.names(record.by)),
        _ => promises::title(session, &state.id, plan),
    };
    let mut body = vec![Block::heading(heading)];
    let page = match state.shown {
        PromisePage::Look => {
            let choices = look::choices(state, session, &mut body);
            Page::new(TITLE, body, choices)
        }
        PromisePage::Closed => {
            body.extend(promises::gist(session, plan));
            closed(state, body)
        }
        PromisePage::Steps(_) | PromisePage::Versions => {
            body.extend(promises::gist(session, plan));
            asking(state, session, body)
        }
    };
    page.with([promises::back()])
}

fn asking(state: &State, session: &Session, mut above: Vec<Block>) -> Page<Message> {
    if state.shown == PromisePage::Versions {
        above.push(Block::note(look::TWO_VERSIONS));
    }
    let form = make(&state.id, state.shown)(session);
    let fresh = matches!(state.shown, PromisePage::Steps(Steps { fresh: true, .. }));
    let unsay = fresh.then(|| Choice::new(Key::Undo, "I did not mean that", Message::Unsay).writes());
    let around = Around { title: TITLE, step: None, above };
    form::page(&state.form, form, session, around).map(Message::Form).with(unsay)
}

fn closed(state: &State, mut body: Vec<Block>) -> Page<Message> {
    let taken_back = matches!(sort(&state.id), Some(PlanKind::Promise | PlanKind::Request));
    body.push(Block::say(match taken_back {
        true => "It is taken back. Nobody needs to say why, and nothing is owed any more.",
        false => "It has ended. Nobody needs to say why.",
    }));
    let reopen = Choice::new(Key::Undo, "Take it up again", Message::Reopen).writes().answers();
    Page::new(TITLE, body, vec![reopen])
}
