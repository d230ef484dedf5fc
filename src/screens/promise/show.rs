//! The pages of one promise, agreement, ritual, plan or request.

mod look;
mod steps;

use super::{Message, Stage, State, promises, sort, thing};
use crate::{
    block::Block,
    guide::Sort,
    page::{Ask, Choice, Page},
    session::Session,
};

const TITLE: &str = "Promises and agreements";

pub fn page(state: &State, session: &Session) -> Page<Message> {
    let Some((record, plan)) = thing(session, &state.id) else {
        return Page::new(TITLE, vec![Block::say("Nothing of that is here.")], vec![promises::back()]);
    };
    let heading = match sort(&state.id) {
        Some(Sort::Promise) => format!("{}’s promise", session.journey.names(record.by)),
        Some(Sort::Request) => format!("{}’s request", session.journey.names(record.by)),
        _ => promises::title(session, &state.id, plan),
    };
    let mut body = vec![Block::heading(heading)];
    let (ask, choices) = match state.stage {
        Stage::Look => look::ask(state, session, &mut body),
        Stage::Closed => (Ask::Choose, closed(state, session, &mut body)),
        _ => steps::ask(state, session, &mut body),
    };
    Page::asking(TITLE, body, ask, choices)
}

fn closed(state: &State, session: &Session, body: &mut Vec<Block>) -> Vec<Choice<Message>> {
    let taken_back = matches!(sort(&state.id), Some(Sort::Promise | Sort::Request));
    body.extend(thing(session, &state.id).and_then(|(_, plan)| promises::gist(session, plan)));
    body.push(Block::say(match taken_back {
        true => "It is taken back. Nobody needs to say why, and nothing is owed any more.",
        false => "It has ended. Nobody needs to say why.",
    }));
    vec![promises::back(), Choice::new('u', "Take it up again", Message::Reopen)]
}
