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
    let say = session.say();
    let mut body = vec![Block::heading(say.trouble_title()), Block::say(state.why.as_str())];
    let mut choices = vec![];
    if !session.unsaved.is_empty() {
        body.push(Block::say(say.trouble_kept()));
        choices.push(Choice::ask(Key::On, say.trouble_again(), Request::Retry));
        choices.push(Choice::ask(Key::Leave, say.trouble_leave(), Request::QuitUnsaved));
    }
    choices.push(Choice::ask(Key::Back, say.go_on(), Request::Close));
    Page::new(say.trouble_title(), body, choices)
}
