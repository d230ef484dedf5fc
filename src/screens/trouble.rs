//! Something could not be done outside: what was tried, where, and what can be done; or a folder is not all here. Nothing that
//! was written is lost.

use crate::{
    block::Block,
    journey::couple::Here,
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

/// The first page where nobody is set up in a folder that was used before: no welcome, as if nothing had ever been here.
pub fn missing<M>(session: &Session) -> Page<M> {
    let say = session.say();
    let mut body = vec![Block::heading(say.missing_title())];
    body.extend(session.read_only.iter().map(|why| Block::say(why.as_str())));
    body.extend([Block::say(say.missing_wait()), Block::say(say.missing_doctor())]);
    let choices = vec![
        Choice::ask(Key::On, say.missing_again(), Request::LookAgain),
        Choice::ask(Key::Open, say.missing_read(), Request::Sit(Here::Both)),
    ];
    Page::new(say.missing_title(), body, choices)
}
