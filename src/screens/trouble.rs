//! Something could not be done outside: what was tried, where, and what can be done. Nothing that was written is lost.

use crate::{
    block::Block,
    page::{Choice, Key, Page},
    session::{Request, Session},
};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    pub why: String,
}

pub fn page<M>(state: &State, session: &Session) -> Page<M> {
    let mut body = vec![Block::heading("This did not work"), Block::say(state.why.as_str())];
    let mut choices = vec![];
    if !session.unsaved.is_empty() {
        body.push(Block::say(
            "What you wrote is not lost. It is still here, and it is tried again with the next thing you keep.",
        ));
        choices.push(Choice::ask(Key::On, "Try again now", Request::Retry));
        choices.push(Choice::ask(Key::Leave, "Leave; what was typed stays as a draft", Request::QuitUnsaved));
    }
    choices.push(Choice::ask(Key::Back, "Go on", Request::Close));
    Page::new("This did not work", body, choices)
}
