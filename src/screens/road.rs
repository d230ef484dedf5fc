//! The short road: six evenings, and the one that comes next.

use super::evening;
use crate::{
    block::Block,
    guide::RoadEvening,
    journey::{
        record::{By, Seat},
        tonight::{RoadStage, Why},
    },
    language::said,
    page::{Choice, Key, Page},
    session::{Place, Session, Update},
};

/// Begins the next evening, or its second time.
#[derive(Debug, Clone, PartialEq)]
pub struct Message;

pub fn update(session: &mut Session, _: &Message) -> Update {
    match next(session) {
        Some((_, RoadStage::Ready(offer))) if offer.is_first => Update::go(Place::FirstEvening),
        Some((_, RoadStage::Ready(offer))) => evening::begin(session, &offer),
        Some((_, RoadStage::Again { page })) => Update::go(Place::Road).with(session.begin_again(&page)),
        _ => Update::stay(),
    }
}

fn next(session: &Session) -> Option<(usize, RoadStage)> {
    session.journey.next_on_road(&session.guide, session.who(), session.now)
}

/// The first of the six; none for one who walks alone.
pub fn first(session: &Session) -> Option<&RoadEvening> {
    session.guide.evenings().road.first().filter(|_| !session.journey.is_solo())
}

/// The way to the road, which says the next evening once one of them is behind both; none for one who walks alone.
pub fn way<M>(key: Key, session: &Session) -> Option<Choice<M>> {
    let (say, road) = (session.say(), &session.guide.evenings().road);
    first(session)?;
    let label = match next(session) {
        Some((nth, _)) if nth > 0 => say.road_next_way(nth + 1, &road[nth].title),
        _ => say.road_way().to_owned(),
    };
    Some(Choice::go(key, label, Place::Road))
}

pub fn page(session: &Session) -> Page<Message> {
    let (say, road) = (session.say(), &session.guide.evenings().road);
    let next = next(session);
    let behind = next.as_ref().map_or(road.len(), |(nth, _)| *nth);
    let mut body = vec![Block::say(say.road_about()), Block::quiet(say.road_no_study())];
    let items =
        road.iter().enumerate().map(|(nth, evening)| said_evening(nth, evening, nth < behind, session));
    body.extend(items.map(Block::item));
    let mut choices = vec![];
    match next {
        Some((nth, stage)) => stands(&road[nth], nth, &stage, session, &mut body, &mut choices),
        None => {
            body.push(Block::say(say.road_behind()));
            let checkin = session.guide.outline.checkin_title();
            choices.extend(session.way_to_checkin().map(|place| Choice::go(Key::Nth(1), checkin, place)));
            choices.push(Choice::go(Key::Nth(2), say.days_to_look_back(), Place::LookBack));
        }
    }
    choices.push(Choice::back_to(say.tonight_whole_path(), Place::Path));
    Page::new(say.road_title(), body, choices)
}

/// One evening in the list: its minutes alone and together, or that it is behind them.
fn said_evening(nth: usize, evening: &RoadEvening, is_behind: bool, session: &Session) -> String {
    let (say, title) = (session.say(), evening.title.as_str());
    let minutes = |parts: &[String]| session.guide.minutes_of(parts) as usize;
    // What each does alone on the first one is within its minutes.
    let first = session.journey.first_evening(&session.guide).filter(|_| nth == 0);
    let (alone, together) = match &first {
        Some(first) => (0, first.minutes as usize),
        None => (minutes(&evening.alone), minutes(&evening.parts)),
    };
    let (nth, behind, prepares) = (nth + 1, is_behind, alone > 0);
    say.road_evening(said::RoadEvening { nth, title, behind, alone, together, prepares })
}

/// How the next evening stands, and what can be done about it now.
fn stands(
    evening: &RoadEvening,
    nth: usize,
    stage: &RoadStage,
    session: &Session,
    body: &mut Vec<Block>,
    choices: &mut Vec<Choice<Message>>,
) {
    let (say, nth) = (session.say(), nth + 1);
    let title = evening.title.as_str();
    body.push(Block::strong(say.road_next(nth, title)));
    let names = |seats: &[Seat]| match seats {
        [seat] => session.journey.name(*seat),
        _ => session.journey.names(By::Both),
    };
    match stage {
        RoadStage::Ready(offer) => {
            choices.push(Choice::new(Key::On, say.tonight_begin(), Message));
            body.push(Block::say(say.tonight_minutes(offer.minutes as usize)));
        }
        RoadStage::Waits { page, seats } => {
            body.push(Block::say(say.road_waits(&names(seats))));
            choices.push(Choice::go(Key::On, say.hand_over_title(), Place::HandOver(page.clone())));
        }
        RoadStage::Together => body.push(Block::say(say.road_together())),
        RoadStage::From(day) => body.push(Block::say(say.road_from(*day))),
        RoadStage::NotNow(why) => body.push(Block::say(not_now(why, session))),
        RoadStage::Again { .. } => {
            choices.push(Choice::new(Key::On, say.road_again(), Message).answers().writes());
        }
        RoadStage::RolesUnknown => {
            body.push(Block::say(say.road_roles()));
            choices.push(Choice::go(Key::Nth(1), say.what_broke_trust(), Place::Breaches));
        }
    }
    if evening.heavy && session.journey.open_breach().is_some_and(|(_, breach)| breach.is_mutual()) {
        body.push(Block::say(say.road_twice()));
    }
    if let Some(page) = &evening.untold {
        body.push(Block::quiet(say.road_untold()));
        choices.push(Choice::go(Key::Nth(2), session.guide.outline.title(page), Place::lesson(page)));
    }
}

fn not_now(why: &Why, session: &Session) -> String {
    match why {
        Why::Heavy { page } => session.say().road_heavy_before(session.guide.outline.title(page)),
        Why::Early { until } => session.say().road_from(*until),
        _ => session.say().road_late().to_owned(),
    }
}

#[cfg(test)]
mod tests;
