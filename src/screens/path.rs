//! The path, which is home: five stones, where they stand, what is next, and what is waiting.

mod today;

use super::{checkin, lesson, setback, setup, walk};
use crate::{
    block::{Block, Lies, Stone, Text},
    guide::Chapter,
    journey::{
        couple::Here,
        position::{Next, Stop},
        record::Seat,
    },
    page::{Choice, Page},
    session::{Place, Session},
};

/// Keys for what is waiting; the others belong to what is due and to what is always there.
const KEYS: &str = "acdefilnoruv";

pub fn page<M>(session: &Session) -> Page<M> {
    let here = session.who();
    let next = session.journey.next(&session.guide, here, session.now.date_naive());
    let mut choices = vec![];
    // What comes next is in sight in any window; the stones may be scrolled to.
    let mut body = suggested(session, &next, &mut choices);
    body.extend(stopped(session, &next, &mut choices));
    body.push(Block::quiet(format!("Here now: {}.", session.who_name())));
    body.push(Block::Stones(stones(session, &next)));
    body.extend(session.read_only.iter().map(|why| Block::note(why.as_str())));
    body.extend(today::odd_clock(session));
    body.extend(today::risky_day(session));
    body.extend(today::list(session, &next, &mut choices));
    waiting(session, here, &mut body, &mut choices);
    body.extend(coming(session, here));
    let steps = session.guide.outline.steps.iter().enumerate().zip('1'..);
    choices.extend(steps.map(|((nth, step), key)| {
        let title = session.guide.outline.title(&step.id);
        Choice::go(key, title, Place::Step(nth))
    }));
    choices.push(Choice::go('p', "Promises and agreements", Place::Promises));
    choices.push(setback::way());
    choices.push(Choice::go('j', "Journal", Place::Journal));
    choices.push(Choice::go('t', "What broke trust", Place::Breaches));
    choices.push(Choice::go('s', "Summary", Place::Summary));
    choices.push(Choice::go('m', "More pages", Place::More));
    if !session.journey.is_solo() {
        choices.push(Choice::go('w', "Who is here", Place::Seats));
    }
    Page::new("Your path", body, choices)
}

fn stones(session: &Session, next: &Next) -> Vec<Stone> {
    let outline = &session.guide.outline;
    let chapter = match next {
        Next::Stop(position) => Some(&position.chapter),
        Next::Together(chapter) => Some(chapter),
        Next::End => None,
    };
    let stands = chapter.and_then(|chapter| outline.step_of(chapter));
    let steps = outline.steps.iter().enumerate();
    steps
        .map(|(nth, step)| {
            let done = step.practices.iter().filter(|id| is_answered(session, id)).count();
            let lies = match stands {
                Some(stands) if stands == nth => Lies::Here,
                _ if done == step.practices.len() => Lies::Behind,
                _ => Lies::Ahead,
            };
            Stone { title: outline.title(&step.id).to_owned(), lies, done: (done, step.practices.len()) }
        })
        .collect()
}

/// True when everybody gave this page a last answer: done, not now, not for us. They look the same from here.
fn is_answered(session: &Session, chapter: &str) -> bool {
    let journey = &session.journey;
    let here = if journey.is_solo() { Here::First } else { Here::Both };
    let breaches = [None].into_iter().chain(journey.open_breach().map(|(id, _)| Some(id)));
    breaches.into_iter().any(|breach| journey.state(chapter, breach, here).is_answer())
}

const ALONE_FIRST: &str = "Each of you has a part of this page to do alone, best before you do it together. “Who is here” leads there.";

/// True when both are here, and a page asks one of them something alone that is not behind them.
fn each_has_a_part_alone(session: &Session, chapter: &str) -> bool {
    let (guide, today) = (&session.guide, session.now.date_naive());
    let Some(chapter) = guide.chapter(chapter).filter(|_| session.who() == Here::Both) else { return false };
    Seat::BOTH.into_iter().any(|seat| {
        let open = session.journey.open_stops(guide, chapter, seat.into(), today);
        open.iter().any(|stop| !matches!(stop, Stop::Lesson | Stop::Done))
    })
}

fn suggested<M>(session: &Session, next: &Next, choices: &mut Vec<Choice<M>>) -> Vec<Block> {
    let outline = &session.guide.outline;
    match next {
        Next::Stop(position) => {
            let title = outline.title(&position.chapter);
            let stop =
                session.guide.chapter(&position.chapter).map(|chapter| walk::title(chapter, &position.stop));
            let stop = stop.filter(|_| position.stop != Stop::Lesson);
            choices.push(Choice::go('g', "Go on there", Place::Stop(position.clone())));
            let stop = stop.map_or_else(String::new, |stop| format!(" — {stop}"));
            let next = Block::Paragraph(Text::strong(format!("Next: {title}{stop}")));
            let alone = each_has_a_part_alone(session, &position.chapter);
            std::iter::once(next).chain(alone.then(|| Block::quiet(ALONE_FIRST))).collect()
        }
        Next::Together(chapter) => {
            let title = outline.title(chapter);
            choices.push(Choice::go('g', "Both of us are here now", Place::Seats));
            vec![Block::say(format!(
                "Next: {title}, with both of you. Your own part is behind you for now. Reading ahead is always open."
            ))]
        }
        Next::End if coming(session, session.who()).is_some() => {
            vec![Block::say(
                "Nothing is next today. What waits for its day is named below, and can be done sooner.",
            )]
        }
        Next::End => vec![Block::say(
            "You have walked the whole path. Everything stays open: pages to read again, the journal, the check-in.",
        )],
    }
}

/// The moment inside a part that they stopped at, where it is not what is suggested anyway.
fn stopped<M>(session: &Session, next: &Next, choices: &mut Vec<Choice<M>>) -> Option<Block> {
    let (_, position, _) = session.left.as_ref().filter(|(here, ..)| session.here == Some(*here))?;
    if matches!(next, Next::Stop(next) if next == position) {
        return None;
    }
    let chapter = session.guide.chapter(&position.chapter)?;
    choices.push(Choice::go('k', "Go on where you stopped", walk::stop_of(chapter, position.stop.clone())));
    let part = walk::title(chapter, &position.stop);
    Some(Block::quiet(format!("Stopped for now: {} — {part}.", chapter.head.title)))
}

/// What else is there: answers to open, pages that go on in life or with both, each one key away.
fn waiting<M>(session: &Session, here: Here, body: &mut Vec<Block>, choices: &mut Vec<Choice<M>>) {
    let (journey, guide) = (&session.journey, &session.guide);
    let mut keys = KEYS.chars();
    let mut list = |heading: &str, short: &str, stop: Stop, chapters: Vec<&Chapter>| {
        if chapters.is_empty() {
            return;
        }
        let titles: Vec<_> = chapters.iter().map(|chapter| chapter.head.title.as_str()).collect();
        body.push(Block::quiet(format!("{heading}: {}.", titles.join(", "))));
        for (chapter, key) in chapters.into_iter().zip(keys.by_ref()).take(MOST_WAITING) {
            let label = format!("{short} {}", chapter.head.title);
            choices.push(Choice::go(key, label, walk::stop_of(chapter, stop.clone())));
        }
    };
    list("Answers you can open", "Open:", Stop::Reveal, journey.openable(guide, here).collect());
    list("Going on in life, perhaps done", "Done?", Stop::Done, journey.going_on(guide, here).collect());
    if here != Here::Both {
        let together: Vec<_> = journey
            .together_next(guide, here, session.now.date_naive())
            .map(|c| c.head.title.as_str())
            .collect();
        if !together.is_empty() {
            body.push(Block::quiet(format!("For both of you, when both are here: {}.", together.join(", "))));
        }
    }
}

/// What is suggested on a later day.
fn coming(session: &Session, here: Here) -> Option<Block> {
    let today = session.now.date_naive();
    let coming = session.journey.coming(&session.guide, here, today);
    let coming: Vec<_> =
        coming.map(|(part, day)| format!("{} ({})", part.title, walk::from(day, today))).collect();
    (!coming.is_empty()).then(|| Block::quiet(format!("Later: {}.", coming.join(", "))))
}

/// No more of a kind are offered by key than this, so that the page stays a page.
const MOST_WAITING: usize = 3;

/// Pages beside the path.
pub fn more<M>(session: &Session) -> Page<M> {
    let outline = &session.guide.outline;
    let pages = outline
        .opening
        .iter()
        .chain([&outline.checkin, &outline.setback, &outline.time])
        .chain(&outline.closing);
    let mut choices: Vec<_> = pages
        .zip(walk::keys())
        .map(|(id, key)| {
            let place = if *id == outline.checkin { checkin::way_in(session) } else { lesson::at(id) };
            Choice::go(key, outline.title(id), place)
        })
        .collect();
    choices.push(Choice::go('p', outline.title(&outline.privacy), Place::Read(outline.privacy.clone())));
    choices.push(setback::way());
    choices.push(Choice::go('d', "Days to look back", Place::LookBack));
    choices.push(Choice::go('y', "Your own weeks", Place::Trends));
    choices.push(Choice::go('v', "Passphrases", Place::Passphrase));
    choices.push(Choice::go('k', outline.title(&outline.safety.check), Place::Check));
    choices.extend(setup::way(session));
    choices.push(Choice::back_to("Back to the path", Place::Path));
    let body = vec![Block::heading("More pages"), Block::say("Each of these can be read at any time.")];
    Page::new("More pages", body, choices)
}

#[cfg(test)]
mod tests;
