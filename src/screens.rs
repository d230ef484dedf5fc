//! One file a screen: its state, its messages, how they change it, and its page. This file only routes between them.

pub mod help;
pub mod welcome;

use crate::{
    app::{App, Effect, Message as AppMessage, Place, Session, Turn},
    page::Page,
};

/// The screen that is shown, with its state.
#[derive(Debug)]
pub enum Screen {
    Welcome(welcome::State),
}

/// What lies over the screen; the screen waits underneath, unchanged.
#[derive(Debug)]
pub enum Overlay {
    Help(help::State),
}

/// A message for the screen that sent it.
#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    Welcome(welcome::Message),
    Help(help::Message),
}
