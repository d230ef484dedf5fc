//! The list of all that waits: exercises left in the middle, due days, answers to open, pages that go on in life. Each
//! opens by its number.

use super::{path::today, walk};
use crate::{
    block::Block,
    guide::Chapter,
    journey::position::{Next, Stop},
    page::{Choice, Key, Page},
    session::{Place, Session},
};

/// No more of a kind than this, so that the page stays a page.
const MOST: usize = 3;

pub fn page<M>(session: &Session) -> Page<M> {
    let items = items(session);
    let say =
        if items.is_empty() { "Nothing waits today." } else { "Nothing of this is urgent. Take what fits." };
    let body = vec![Block::heading("What waits"), Block::say(say)];
    let items = Key::listed().zip(items);
    let choices = items.map(|(key, (label, place))| Choice::go(key, label, place));
    let back = Choice::back_to("Back to the path", Place::Path);
    Page::new("What waits", body, choices.chain([back]).collect())
}

/// Everything that waits for those who are here, but for what is suggested next anyway.
pub fn items(session: &Session) -> Vec<(String, Place)> {
    let (journey, guide, here) = (&session.journey, &session.guide, session.who());
    let next = journey.next(guide, here, session.now.date_naive());
    let chapters = |short: &str, stop: Stop, chapters: &mut dyn Iterator<Item = &Chapter>| {
        let item = |chapter: &Chapter| {
            (format!("{short} {}", chapter.head.title), walk::stop_of(chapter, stop.clone()))
        };
        chapters.take(MOST).map(item).collect::<Vec<_>>()
    };
    let stopped =
        stopped(session, &next).map(|(what, place)| (format!("Go on where you stopped: {what}"), place));
    stopped
        .into_iter()
        .chain(today::items(session, &next))
        .chain(chapters("Open:", Stop::Reveal, &mut journey.openable(guide, here)))
        .chain(chapters("Done?", Stop::Done, &mut journey.going_on(guide, here)))
        .collect()
}

/// The moment inside a part that those who are here stopped at, where it is not what is suggested anyway.
pub fn stopped(session: &Session, next: &Next) -> Option<(String, Place)> {
    let (_, position, _) = session.left.as_ref().filter(|(here, ..)| session.here == Some(*here))?;
    if matches!(next, Next::Stop(next) if next == position) {
        return None;
    }
    let chapter = session.guide.chapter(&position.chapter)?;
    let what = format!("{} — {}", chapter.head.title, walk::title(session.say, chapter, &position.stop));
    Some((what, walk::stop_of(chapter, position.stop.clone())))
}
