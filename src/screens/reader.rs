//! A page of the guide that is only read.

use super::walk;
use crate::{
    page::{Choice, Key, Page},
    session::{Place, Session},
};

pub fn page<M>(id: &str, session: &Session) -> Page<M> {
    let mut choices = walk::links(session, &session.guide.lesson(id), &mut Key::listed());
    let up = if session.journey.couple().is_some() { Place::Path } else { Place::Welcome };
    choices.push(Choice::back_to(session.say().back(), up));
    with(id, session, choices)
}

/// The page with choices of its reader under it.
pub fn with<M>(id: &str, session: &Session, choices: Vec<Choice<M>>) -> Page<M> {
    Page::new(session.guide.outline.title(id), session.guide.lesson(id), choices)
}
