//! The list of all that waits: due days, answers to open, pages that go on in life. Each opens by its number.

use super::path::today;
use crate::{
    block::Block,
    page::{Choice, Key, Page},
    session::{Place, Session},
};

pub fn page<M>(session: &Session) -> Page<M> {
    let (items, say) = (today::items(session), session.say());
    let words = if items.is_empty() { say.waiting_nothing() } else { say.waiting_no_hurry() };
    let mut body = vec![Block::heading(say.what_waits()), Block::say(words)];
    body.extend(today::not_now(session));
    let items = Key::listed().zip(items);
    let choices = items.map(|(key, (label, place))| Choice::go(key, label, place));
    let back = Choice::back_to(say.back_to_path(), Place::Path);
    Page::new(say.what_waits(), body, choices.chain([back]).collect())
}

/// True where the list has something to say.
pub fn is_anything(session: &Session) -> bool {
    !today::items(session).is_empty() || !today::not_now(session).is_empty()
}
