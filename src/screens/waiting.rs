//! The list of all that waits: exercises left in the middle, due days, answers to open, pages that go on in life. Each
//! opens by its number.

use super::{path::today, walk};
use crate::{
    block::Block,
    guide::Chapter,
    journey::position::{Next, Stop},
    language::said,
    page::{Choice, Key, Page},
    session::{Place, Session},
};

/// No more of a kind than this, so that the page stays a page.
const MOST: usize = 3;

pub fn page<M>(session: &Session) -> Page<M> {
    let (items, say) = (items(session), session.say());
    let words = if items.is_empty() { say.waiting_nothing() } else { say.waiting_no_hurry() };
    let body = vec![Block::heading(say.what_waits()), Block::say(words)];
    let items = Key::listed().zip(items);
    let choices = items.map(|(key, (label, place))| Choice::go(key, label, place));
    let back = Choice::back_to(say.back_to_path(), Place::Path);
    Page::new(say.what_waits(), body, choices.chain([back]).collect())
}

/// Everything that waits for those who are here, but for what is suggested next anyway.
pub fn items(session: &Session) -> Vec<(String, Place)> {
    let (journey, guide, here, say) = (&session.journey, &session.guide, session.who(), session.say());
    let next = journey.next(guide, here, session.now.date_naive());
    let to = |label: String, chapter: &Chapter, stop: Stop| (label, walk::stop_of(chapter, stop));
    let open = |chapter: &Chapter| to(say.waiting_open(&chapter.head.title), chapter, Stop::Reveal);
    let done = |chapter: &Chapter| to(say.waiting_done(&chapter.head.title), chapter, Stop::Done);
    let stopped = stopped(session, &next).map(|(what, place)| (say.waiting_stopped(&what), place));
    stopped
        .into_iter()
        .chain(today::items(session, &next))
        .chain(journey.openable(guide, here).take(MOST).map(open))
        .chain(journey.going_on(guide, here).take(MOST).map(done))
        .collect()
}

/// The moment inside a part that those who are here stopped at, where it is not what is suggested anyway.
pub fn stopped(session: &Session, next: &Next) -> Option<(String, Place)> {
    let (_, position, _) = session.left.as_ref().filter(|(here, ..)| session.here == Some(*here))?;
    if matches!(next, Next::Stop(next) if next == position) {
        return None;
    }
    let chapter = session.guide.chapter(&position.chapter)?;
    let part = walk::title(session, chapter, &position.stop);
    let what = session.say().waiting_part(said::WaitingPart { page: &chapter.head.title, part: &part });
    Some((what, walk::stop_of(chapter, position.stop.clone())))
}
