//! A page of the guide that is only read.

use super::walk;
use crate::{
    block::Block,
    page::{Choice, Key, Page},
    session::{Place, Session},
};

pub fn page<M>(id: &str, session: &Session) -> Page<M> {
    let title = session.guide.outline.title(id);
    let lesson = session.guide.chapter(id).map(|chapter| chapter.lesson.clone()).unwrap_or_default();
    let body: Vec<_> = std::iter::once(Block::heading(title)).chain(lesson).collect();
    let mut choices = walk::links(session, &body, &mut Key::listed());
    let up = if session.journey.couple().is_some() { Place::Path } else { Place::Welcome };
    choices.push(Choice::back_to(session.say().back(), up));
    Page::new(title, body, choices)
}
