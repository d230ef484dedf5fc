//! The pause: from anywhere, no reason asked. A return time is named first; then the page waits as it was.

use chrono::{DateTime, Duration, FixedOffset};

use super::{AppMessage, Session, Turn};
use crate::{
    block::Block,
    page::{Choice, Page},
};

/// The return time, once it is named.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct State {
    until: Option<DateTime<FixedOffset>>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    /// Back in so many minutes.
    For(i64),
}

pub fn update(state: &mut State, session: &Session, message: &Message) -> Turn {
    let Message::For(minutes) = message;
    state.until = session.now.checked_add_signed(Duration::minutes(*minutes));
    Turn::stay()
}

pub fn page(state: &State, session: &Session) -> Page {
    match state.until {
        None => name_a_time(),
        Some(until) => rest(until, session),
    }
}

fn name_a_time() -> Page {
    let body = vec![
        Block::heading("A pause"),
        Block::say(
            "Either of you may pause at any time. Naming when you come back makes it a pause and not a leaving. \
             At least twenty minutes lets a body settle.",
        ),
    ];
    let choices = vec![
        Choice::new('1', "Back in 20 minutes", Message::For(20)),
        Choice::new('2', "Back in half an hour", Message::For(30)),
        Choice::new('3', "Back in an hour", Message::For(60)),
        Choice::new('4', "Back tomorrow at this time", Message::For(24 * 60)),
        Choice::back("No pause now", AppMessage::Close),
    ];
    Page::new("A pause", body, choices)
}

fn rest(until: DateTime<FixedOffset>, session: &Session) -> Page {
    let mut body =
        vec![Block::heading("A pause"), Block::say(format!("You said: back at {}.", until.format("%H:%M")))];
    body.extend(session.guide.strings().calm.lines.iter().map(|line| Block::item(line.as_str())));
    body.push(Block::quiet("You may close the program meanwhile. It comes back to the page you left."));
    Page::new("A pause", body, vec![Choice::back("We are back", AppMessage::Close)])
}
