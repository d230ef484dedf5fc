//! A page of the guide that is only read.

use super::{numbers, walk};
use crate::{
    block::Block,
    guide::{Part, markdown},
    page::{Choice, Key, Page},
    session::{Place, Session},
};

pub fn page<M>(id: &str, session: &Session) -> Page<M> {
    let mut choices = walk::links(session, &said(id, session), &mut Key::listed());
    let up = match session.journey.couple() {
        None => Place::Welcome,
        Some(_) if session.journey.is_new(&session.guide) => Place::FirstEvening,
        Some(_) => Place::Path,
    };
    choices.push(Choice::back_to(session.say().back(), up));
    with(id, session, choices)
}

/// The page with choices of its reader under it.
pub fn with<M>(id: &str, session: &Session, choices: Vec<Choice<M>>) -> Page<M> {
    Page::new(session.guide.outline.title(id), said(id, session), choices)
}

/// The words of a page, or of `<page>.<part>`: the same page with that part first.
pub fn said(leads: &str, session: &Session) -> Vec<Block> {
    let (page, part) = leads.split_once('.').unwrap_or((leads, ""));
    first(page, &[part], session)
}

/// The words of a page: its lesson, these of its parts, then the others. Numbers to call follow the titles that they answer.
pub fn first(page: &str, parts: &[&str], session: &Session) -> Vec<Block> {
    let Some(chapter) = session.guide.chapter(page) else { return vec![] };
    let (own, others): (Vec<_>, Vec<_>) =
        chapter.head.parts.iter().partition(|part| parts.contains(&part.id.as_str()));
    let words = own.into_iter().chain(others).flat_map(|part| words(part, session));
    chapter.lesson.iter().cloned().chain(words).collect()
}

fn words(part: &Part, session: &Session) -> Vec<Block> {
    let title = Block::strong(part.title.as_str());
    [title].into_iter().chain(numbers::of(&part.id, session)).chain(markdown::blocks(&part.text)).collect()
}
