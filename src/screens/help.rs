//! Help.
use super::*;
#[derive(Debug, Default)]
pub struct State;
#[derive(Debug, Clone, PartialEq)]
pub enum Message {}
pub fn page(_: &State, _: &Session) -> Page { Page { title: "Help".into(), step: None, body: vec![crate::block::Block::say("Help")], ask: crate::page::Ask::Choose(vec![crate::page::Choice::back("Close", AppMessage::Close)]), always: vec![], notice: None } }
