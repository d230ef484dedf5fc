//! The welcome.
use super::*;
use crate::{block::Block, page::*, app::Ending};
#[derive(Debug, Default)]
pub struct State { pub words: crate::private::Private }
#[derive(Debug, Clone, PartialEq)]
pub enum Message { Kept(crate::private::Private) }
impl From<Message> for super::Message { fn from(m: Message) -> Self { Self::Welcome(m) } }
pub fn update(state: &mut State, session: &mut Session, message: Message) -> Turn {
    let _ = session; match message { Message::Kept(words) => { state.words = words; Turn::stay() } }
}
pub fn page(state: &State, session: &Session) -> Page {
    let _ = session;
    Page { title: "Welcome".into(), step: None, body: vec![Block::heading("Welcome"), Block::say("Write something."), Block::Words { by: None, words: state.words.clone() }],
      ask: Ask::Write(Field { key: "trial".into(), words: state.words.clone(), one_line: false, keep: |w| Message::Kept(w).into(), choices: vec![Choice::back("Leave", AppMessage::Quit)] }), always: vec![], notice: None }
}
#[allow(unused)] fn e(_: Ending, _: Effect, _: App, _: Place) {}
