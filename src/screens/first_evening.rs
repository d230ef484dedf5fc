//! The very first evening in a folder, before it begins: how long, what is read together, and what comes.

use super::{evening, road, setup, walk};
use crate::{
    block::Block,
    guide::{FirstEvening, markdown},
    journey::{couple::Here, position::Stop, tonight::Offer},
    page::{Choice, Key, Page},
    session::{Place, Request, Session, Update},
};

/// Begins the evening.
#[derive(Debug, Clone, PartialEq)]
pub struct Message;

fn offered(session: &Session) -> Option<(&FirstEvening, Offer)> {
    session.guide.evenings().first.as_ref().zip(session.journey.first_evening(&session.guide))
}

/// The first evening by name, where those who are here come next to the page that it begins on.
pub fn next(session: &Session) -> Option<String> {
    let (first, _) = offered(session).filter(|_| begins(session))?;
    let on = walk::going_on(session).filter(|position| position.stop == Stop::Lesson)?;
    (first.page() == on.chapter).then(|| first.title.clone())
}

/// The way to the first evening, where it comes next.
pub fn way<M>(session: &Session) -> Option<Choice<M>> {
    let (say, title) = (session.say(), next(session)?);
    let label = road::first(session).map_or(title, |evening| say.road_next_way(1, &evening.title));
    Some(Choice::go(Key::On, label, Place::FirstEvening))
}

/// True where those who are here can begin it: both, or one who walks alone.
fn begins(session: &Session) -> bool {
    session.journey.is_solo() || session.who() == Here::Both
}

pub fn update(session: &mut Session, _: &Message) -> Update {
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
    let mut body = vec![Block::strong(takes)];
    body.extend(markdown::blocks(&first.text));
    body.push(Block::quiet(if solo { say.first_evening_comes_solo() } else { say.first_evening_comes() }));
    let begin = if begins(session) {
        Choice::new(Key::On, say.tonight_begin(), Message)
    } else {
        Choice::ask(Key::On, say.entry_both(), Request::Sit(Here::Both)).answers()
    };
    let mut choices = vec![begin, setup::first_days(Key::Nth(1), session)];
    choices.extend(road::way(Key::Nth(2), session));
    choices.extend([
        Choice::go(Key::Skip, say.tonight_something_else(), Place::Tonight),
        Choice::back_to(say.tonight_whole_path(), Place::Path),
    ]);
    Page::new(first.title.as_str(), body, choices)
}

#[cfg(test)]
mod tests;
