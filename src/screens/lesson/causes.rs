//! The texts of a page about the causes of the open breach: about the one that fits most on the page itself, about the others
//! behind a choice.

use super::Message;
use crate::{
    block::Block,
    guide::{Cause, Chapter, markdown},
    page::{Choice, Page},
    session::Session,
};

/// The text about the cause that fits most.
pub fn most<'a>(chapter: &Chapter, session: &'a Session) -> Option<&'a str> {
    text(chapter, *causes(session).first()?, session)
}

/// The label of the choice that leads to the texts about the other causes, where there are any.
pub fn others_label(chapter: &Chapter, session: &Session) -> Option<String> {
    let say = session.say();
    match others(chapter, session).as_slice() {
        [] => None,
        [(cause, _)] => Some(say.lesson_same_for(cause.title(say))),
        _ => Some(say.lesson_same_for_others().into()),
    }
}

pub fn others_page(chapter: &Chapter, session: &Session) -> Page<Message> {
    let say = session.say();
    let texts = others(chapter, session).into_iter();
    let body = texts.flat_map(|(cause, text)| {
        std::iter::once(Block::heading(cause.title(say))).chain(markdown::blocks(text))
    });
    let back = Choice::back(say.back(), Message::OtherCauses(false));
    Page::new(chapter.head.title.as_str(), body.collect(), vec![back])
}

fn others<'a>(chapter: &Chapter, session: &'a Session) -> Vec<(Cause, &'a str)> {
    let others = causes(session).iter().skip(1);
    others.filter_map(|cause| Some((*cause, text(chapter, *cause, session)?))).collect()
}

/// The causes of the open breach, the one that fits most first.
fn causes(session: &Session) -> &[Cause] {
    session.journey.open_breach().map_or(&[], |(_, breach)| &breach.causes)
}

/// The text of the page about a cause to those who are here.
fn text<'a>(chapter: &Chapter, cause: Cause, session: &'a Session) -> Option<&'a str> {
    session.guide.cause_text(&chapter.head.id, cause, session.journey.addressee(session.who())?)
}
