//! The first days after it came out: a page of the guide for everybody, read from help, from right now and while setting up.

use crate::{
    page::{Choice, Page},
    session::Session,
};

pub fn page<M>(session: &Session, onward: Choice<M>) -> Page<M> {
    let id = &session.guide.outline.first;
    let lesson = session.guide.chapter(id).map(|chapter| chapter.lesson.clone()).unwrap_or_default();
    Page::new(session.guide.outline.title(id), lesson, vec![onward])
}
