//! Going on along the path: what every stop does when it is behind somebody.

use chrono::NaiveDate;

use super::{checkin, evening};
use crate::{
    block::{Bead, Block, Span, Station},
    guide::{Chapter, Kind},
    journey::position::{Audience, Next, Position, Stop},
    language::Catalogue,
    page::{Choice, Key, Progress},
    session::{Place, Session, Update},
};

/// Puts a stop behind those who are here, and goes on to the next one of the same page, or out of it.
pub fn onward(session: &mut Session, position: &Position) -> Update {
    let effects = session.pass(&position.chapter, &position.stop);
    Update::go(after(session, position)).with(effects)
}

/// The stop after this one that is not behind them yet; else one that was left out before; else whether the page is done, and
/// the way out.
pub fn after(session: &Session, position: &Position) -> Place {
    if let Some(place) = evening::after(session, position) {
        return place;
    }
    let Some(chapter) = session.guide.chapter(&position.chapter) else { return Place::Path };
    if chapter.head.kind == Kind::Checkin {
        return checkin::after_part(session, &position.stop);
    }
    let here = session.who();
    let stops = session.journey.stops(&session.guide, chapter, here);
    let at = stops.iter().position(|stop| *stop == position.stop).map_or(0, |at| at + 1);
    let open = session.journey.open_stops(&session.guide, chapter, here, session.today());
    let (before, behind) = stops.split_at(at);
    // Whether the page is done is asked last.
    let next = behind
        .iter()
        .chain(before)
        .filter(|stop| open.contains(stop))
        .min_by_key(|stop| **stop == Stop::Done);
    if session.hands_over(chapter, next) {
        return Place::HandOver(position.chapter.clone());
    }
    next.map_or_else(|| end(&chapter.head.id), |stop| stop_of(chapter, stop.clone()))
}

/// The place behind the last stop of a page that those who are here come to.
pub fn end(chapter: &str) -> Place {
    Place::Closing(Some(chapter.to_owned()))
}

pub fn stop_of(chapter: &Chapter, stop: Stop) -> Place {
    Place::Stop(Position { chapter: chapter.head.id.clone(), stop })
}

/// The first stop of a page that is open to those who are here; else its lesson.
pub fn to(session: &Session, id: &str) -> Place {
    let next = session.guide.chapter(id).and_then(|chapter| {
        let (journey, guide, today) = (&session.journey, &session.guide, session.today());
        Some(stop_of(chapter, journey.next_on(guide, chapter, session.who(), today)?))
    });
    next.unwrap_or_else(|| Place::lesson(id))
}

/// How far a stop is on its page, or in the evening that is walked; none where the page has no other. Minutes are those of
/// this stop and the ones ahead, and on an evening those of the evening.
pub fn progress(session: &Session, position: &Position) -> Option<Progress> {
    if let Some(progress) = evening::progress(session, position) {
        return Some(progress);
    }
    let (here, chapter) = (session.who(), session.guide.chapter(&position.chapter)?);
    let stops = session.journey.stops(&session.guide, chapter, here);
    let at = stops.iter().position(|stop| *stop == position.stop).filter(|_| stops.len() > 1)?;
    let minutes = session.minutes_left().unwrap_or_else(|| minutes(chapter, &stops[at..]));
    Some(Progress { part: at + 1, parts: stops.len(), of_boxes: None, minutes })
}

/// The stops of a page, or of the evening that is walked, beside one of them.
pub fn rail(session: &Session, position: &Position) -> Vec<Block> {
    let evening = session.evening().filter(|run| run.stops.contains(position));
    let stops: Vec<Position> = match (evening, session.guide.chapter(&position.chapter)) {
        (Some(run), _) => run.stops.clone(),
        (None, Some(chapter)) => {
            let at = |stop| Position { chapter: chapter.head.id.clone(), stop };
            session.journey.stops(&session.guide, chapter, session.who()).into_iter().map(at).collect()
        }
        (None, None) => vec![],
    };
    if stops.len() < 2 {
        return vec![];
    }
    let stations = stops.iter().filter_map(|stop| station(session, stop, stop == position));
    [Block::quiet(session.say().walk_parts())].into_iter().chain(stations.map(Block::Station)).collect()
}

/// A stop in a list of stops.
pub fn station(session: &Session, at: &Position, here: bool) -> Option<Station> {
    let chapter = session.guide.chapter(&at.chapter)?;
    let minutes = minutes(chapter, std::slice::from_ref(&at.stop)) as usize;
    let passed = session.journey.has_passed(chapter, &at.stop, session.who());
    let bead = match (passed, here) {
        (true, _) => Bead::Done,
        (false, true) => Bead::Begun,
        (false, false) => Bead::NotYet,
    };
    let title = title(session, chapter, &at.stop);
    Some(Station { title, minutes: (minutes > 0).then_some(minutes), bead, here })
}

/// About how long these stops of a page take; 0 where the guide names no time.
pub fn minutes(chapter: &Chapter, stops: &[Stop]) -> u32 {
    let part = |stop: &Stop| if let Stop::Part(id) = stop { chapter.part(id) } else { None };
    stops.iter().filter_map(part).map(|part| part.minutes).sum()
}

/// The way up from a page of the guide: its step, or the path.
pub fn up<M>(session: &Session, chapter: &str) -> Choice<M> {
    let say = session.say();
    match above(session, chapter) {
        Place::Path => Choice::go(Key::Up, say.walk_up_to_path(), Place::Path),
        step => Choice::go(Key::Up, say.walk_up(), step),
    }
}

fn above(session: &Session, chapter: &str) -> Place {
    session.guide.outline.step_of(chapter).map_or(Place::Path, Place::Step)
}

/// The way back from a place on a page of the guide: to the stop before it, and up from the first one.
pub fn back<M>(session: &Session, place: &Place) -> Option<Choice<M>> {
    let back = match place {
        Place::Stop(position) | Place::Midway(position, _) => {
            before(session, position).unwrap_or_else(|| above(session, &position.chapter))
        }
        Place::HandOver(chapter) | Place::Closing(Some(chapter)) => above(session, chapter),
        _ => return None,
    };
    Some(Choice::back_to(session.say().back(), back))
}

/// The stop before this one. A private check is offered once, and not come back to.
fn before(session: &Session, position: &Position) -> Option<Place> {
    let chapter = session.guide.chapter(&position.chapter)?;
    let stops = session.journey.stops(&session.guide, chapter, session.who());
    let at = stops.iter().position(|stop| *stop == position.stop)?;
    let again = |stop: &&Stop| !matches!(stop, Stop::Safety | Stop::PrivateMinutes);
    stops[..at].iter().rev().find(again).map(|stop| stop_of(chapter, stop.clone()))
}

/// The stop at which those who are here go on with what they left half done; none where nothing is.
pub fn half_done(session: &Session) -> Option<Position> {
    let (journey, guide, here) = (&session.journey, &session.guide, session.who());
    let left = session.left.as_ref().filter(|(who, ..)| session.here == Some(*who));
    let left = left.map(|(_, position, _)| position).filter(|position| {
        let chapter = guide.chapter(&position.chapter);
        chapter.is_some_and(|chapter| !journey.has_passed(chapter, &position.stop, here))
    });
    left.cloned().or_else(|| journey.half_done(guide, here, session.today()))
}

/// The stop at which those who are here go on: of what they left half done, else the next one.
pub fn going_on(session: &Session) -> Option<Position> {
    let today = session.today();
    half_done(session).or_else(|| match session.journey.next(&session.guide, session.who(), today) {
        Next::Stop(position) => Some(position),
        Next::Together(_) | Next::End => None,
    })
}

/// The way to all parts of a page of the guide.
pub fn all_parts<M>(say: Catalogue, chapter: &str) -> Choice<M> {
    Choice::go(Key::Parts, say.all_parts(), Place::Contents(chapter.to_owned()))
}

/// The name of a stop in a list of stops.
pub fn title(session: &Session, chapter: &Chapter, stop: &Stop) -> String {
    let say = session.say();
    let asked = |question| Audience::of(&session.journey, session.who()).words(question).to_owned();
    match stop {
        Stop::Lesson => say.walk_read().to_owned(),
        Stop::Safety => say.walk_safety().to_owned(),
        Stop::PrivateMinutes => say.minutes_title().to_owned(),
        Stop::Question(id) => chapter.question(id).map_or_else(String::new, asked),
        Stop::Part(id) => chapter.part(id).map_or_else(String::new, |part| part.title.clone()),
        Stop::Reveal => say.walk_reveal().to_owned(),
        Stop::Done => say.walk_done().to_owned(),
    }
}

/// `from Friday`, or the date where that is more than a week away.
pub fn from(say: Catalogue, day: NaiveDate, today: NaiveDate) -> String {
    let soon = (day - today).num_days() < 7;
    say.walk_from(&if soon { say.weekday_name(day) } else { say.day(day) })
}

/// A choice for every other page of the guide that these blocks link to, under the next of these keys.
pub fn links<M>(session: &Session, blocks: &[Block], keys: &mut impl Iterator<Item = Key>) -> Vec<Choice<M>> {
    let outline = &session.guide.outline;
    let mut pages: Vec<&str> = blocks.iter().flat_map(Block::spans).filter_map(page_of).collect();
    pages.sort_unstable();
    pages.dedup();
    let known = pages.into_iter().filter(|id| outline.titles.contains_key(*id));
    known
        .zip(keys)
        .map(|(id, key)| Choice::go(key, session.say().walk_see(outline.title(id)), place_of(session, id)))
        .collect()
}

fn page_of(span: &Span) -> Option<&str> {
    span.link.as_deref()?.strip_prefix("page:")
}

/// The place at which a page of the guide opens.
fn place_of(session: &Session, id: &str) -> Place {
    let outline = &session.guide.outline;
    match session.guide.chapter(id).map(|chapter| chapter.head.kind) {
        _ if id == outline.safety().check => Place::Check,
        Some(Kind::Help) | None => Place::Read(id.to_owned()),
        Some(Kind::Step) => outline.step_of(id).map_or(Place::Path, Place::Step),
        Some(_) => Place::lesson(id),
    }
}
