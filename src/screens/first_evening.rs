//! The very first evening in a folder, before it begins: how long, what is read together, and what comes.

use super::{evening, setup};
use crate::{
    block::{Block, Text},
    guide::{FirstEvening, markdown},
    journey::{couple::Here, tonight::Offer},
    page::{Choice, Key, Page},
    session::{Place, Request, Session, Update},
};

/// Begins the evening.
#[derive(Debug, Clone, PartialEq)]
pub struct Message;

fn offered(session: &Session) -> Option<(&FirstEvening, Offer)> {
    session.guide.evenings().first.as_ref().zip(session.journey.first_evening(&session.guide))
}

pub fn update(session: &mut Session) -> Update {
    match offered(session) {
        Some((_, offer)) => evening::begin(session, &offer),
        None => Update::go(Place::Path),
    }
}

pub fn page(session: &Session) -> Page<Message> {
    let (say, solo) = (session.say(), session.journey.is_solo());
    let Some((first, offer)) = offered(session) else {
        return Page::new(
            say.tonight_title(),
            vec![],
            vec![Choice::back_to(say.back_to_path(), Place::Path)],
        );
    };
    let ends = offer.ends(session.now).time();
    let takes = say.first_evening_takes(offer.minutes as usize, ends);
    let mut body = vec![Block::Paragraph(Text::strong(takes))];
    body.extend(markdown::blocks(&first.text));
    body.push(Block::quiet(if solo { say.first_evening_comes_solo() } else { say.first_evening_comes() }));
    let begin = if solo || session.who() == Here::Both {
        Choice::new(Key::On, say.tonight_begin(), Message)
    } else {
        Choice::ask(Key::On, say.entry_both(), Request::Sit(Here::Both)).answers()
    };
    let choices = vec![
        begin,
        setup::first_days(Key::Nth(1), session),
        Choice::go(Key::Skip, say.tonight_something_else(), Place::Tonight),
        Choice::back_to(say.tonight_whole_path(), Place::Path),
    ];
    Page::new(first.title.as_str(), body, choices)
}

#[cfg(test)]
mod tests;
