//! Something could not be done outside: what was tried, where, and what can be done. Nothing that was written is lost.

use super::{AppMessage, Session};
use crate::{
    block::Block,
    page::{Choice, Page},
};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    pub why: String,
}

pub fn page(state: &State, session: &Session) -> Page {
    let mut body = vec![Block::heading("This did not work"), Block::say(state.why.as_str())];
    let mut choices = vec![];
    if !session.unsaved.is_empty() {
        body.push(Block::say(
            "What you wrote is not lost. It is still here, and it is tried again with the next thing you keep.",
        ));
        choices.push(Choice::new('r', "Try again now", AppMessage::Retry));
        choices.push(Choice::new('q', "Leave; what was typed stays as a draft", AppMessage::QuitUnsaved));
    }
    choices.push(Choice::back("Go on", AppMessage::Close));
    Page::new("This did not work", body, choices)
}
