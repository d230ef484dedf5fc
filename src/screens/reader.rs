//! A page of the guide that is only read.

use super::{AppMessage, Place, Session, walk};
use crate::{
    block::Block,
    page::{Choice, Page},
};

pub fn page(id: &str, session: &Session) -> Page {
    let title = session.guide.outline.title(id);
    let lesson = session.guide.chapter(id).map(|chapter| chapter.lesson.clone()).unwrap_or_default();
    let body: Vec<_> = std::iter::once(Block::heading(title)).chain(lesson).collect();
    let mut choices = walk::links(session, &body);
    let up = if session.journey.couple().is_some() { Place::Path } else { Place::Welcome };
    choices.push(Choice::back("Back", AppMessage::Go(up)));
    Page::new(title, body, choices)
}
