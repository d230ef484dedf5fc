//! The path, which is home: five stones, where they stand, what is next, and what is waiting.

pub mod today;

use super::{checkin, lesson, setback, setup, waiting, walk};
use crate::{
    block::{Block, StepState, Stone, Text},
    guide::Chapter,
    journey::{
        couple::Here,
        position::{Next, Stop},
        record::Seat,
    },
    page::{Choice, Key, Page},
    session::{Place, Request, Session},
};

pub fn page<M>(session: &Session) -> Page<M> {
    let here = session.who();
    let next = session.journey.next(&session.guide, here, session.now.date_naive());
    let mut choices = vec![];
    // What comes next is in sight in any window; the stones may be scrolled to.
    let mut body = suggested(session, &next, &mut choices);
    let stopped = waiting::stopped(session, &next);
    body.extend(stopped.map(|(what, _)| Block::quiet(format!("Stopped for now: {what}."))));
    body.push(Block::quiet(format!("Here now: {}.", session.who_name())));
    body.push(Block::Stones(stones(session, &next)));
    body.extend(session.read_only.iter().map(|why| Block::note(why.as_str())));
    body.extend(today::odd_clock(session));
    body.extend(today::risky_day(session));
    body.extend(today::list(session, &next));
    body.extend(waiting(session, here));
    body.extend(coming(session, here));
    choices.extend(
        session.guide.outline.steps.iter().enumerate().zip(Key::listed()).map(|((nth, step), key)| {
            Choice::go(key, session.guide.outline.title(&step.id), Place::Step(nth))
        }),
    );
    choices.extend(ways(session));
    Page::new("Your path", body, choices)
}

/// The places one key away from home, on every day under the same key.
fn ways<M>(session: &Session) -> impl Iterator<Item = Choice<M>> {
    let outline = &session.guide.outline;
    let checkin = Choice::go(Key::Checkin, outline.title(&outline.checkin), checkin::way_in(session));
    let waits = !waiting::items(session).is_empty();
    let waits = waits.then(|| Choice::go(Key::Waiting, "What waits", Place::Waiting));
    [checkin].into_iter().chain(waits).chain([
        Choice::go(Key::Promises, "Promises and agreements", Place::Promises),
        Choice::go(Key::Journal, "Journal", Place::Journal),
        Choice::go(Key::OwnWeeks, "Your own weeks", Place::Trends),
        Choice::go(Key::Breaches, "What broke trust", Place::Breaches),
        Choice::go(Key::Summary, "Summary", Place::Summary),
        setback::way(),
        Choice::ask(Key::Someone, "Someone to talk to", Request::Help),
        Choice::go(Key::AllPages, "All pages", Place::More),
    ])
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
            let state = match stands {
                Some(stands) if stands == nth => StepState::Here,
                _ if done == step.practices.len() => StepState::Behind,
                _ => StepState::Ahead,
            };
            Stone { title: outline.title(&step.id).to_owned(), state, done: (done, step.practices.len()) }
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
            let stop = session
                .guide
                .chapter(&position.chapter)
                .map(|chapter| walk::title(session.say, chapter, &position.stop));
            let stop = stop.filter(|_| position.stop != Stop::Lesson);
            choices.push(Choice::go(Key::On, "Go on there", Place::Stop(position.clone())));
            let stop = stop.map_or_else(String::new, |stop| format!(" — {stop}"));
            let next = Block::Paragraph(Text::strong(format!("Next: {title}{stop}")));
            let alone = each_has_a_part_alone(session, &position.chapter);
            std::iter::once(next).chain(alone.then(|| Block::quiet(ALONE_FIRST))).collect()
        }
        Next::Together(chapter) => {
            let title = outline.title(chapter);
            choices.push(Choice::go(Key::On, "Both of us are here now", Place::Seats));
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

/// Answers to open, and pages that go on in life or with both.
fn waiting(session: &Session, here: Here) -> Vec<Block> {
    let (journey, guide) = (&session.journey, &session.guide);
    let line = |heading: &str, chapters: &mut dyn Iterator<Item = &Chapter>| {
        let titles: Vec<_> = chapters.map(|chapter| chapter.head.title.as_str()).collect();
        (!titles.is_empty()).then(|| Block::quiet(format!("{heading}: {}.", titles.join(", "))))
    };
    let open = line("Answers you can open", &mut journey.openable(guide, here));
    let going_on = line("Going on in life, perhaps done", &mut journey.going_on(guide, here));
    let mut together = journey.together_next(guide, here, session.now.date_naive());
    let together =
        (here != Here::Both).then(|| line("For both of you, when both are here", &mut together)).flatten();
    open.into_iter().chain(going_on).chain(together).collect()
}

/// The page that is suggested on a later day.
fn coming(session: &Session, here: Here) -> Option<Block> {
    let today = session.now.date_naive();
    let coming = session.journey.coming(&session.guide, here, today);
    let coming: Vec<_> = coming
        .map(|(part, day)| format!("{} ({})", part.title, walk::from(session.say, day, today)))
        .collect();
    (!coming.is_empty()).then(|| Block::quiet(format!("Later: {}.", coming.join(", "))))
}

/// Pages beside the path.
pub fn more<M>(session: &Session) -> Page<M> {
    let outline = &session.guide.outline;
    let pages = outline
        .opening
        .iter()
        .chain([&outline.checkin, &outline.setback, &outline.time])
        .chain(&outline.closing);
    let place = |id: &String| match id {
        id if *id == outline.checkin => checkin::way_in(session),
        id => lesson::at(id),
    };
    let ways = [
        (outline.title(&outline.privacy), Place::Read(outline.privacy.clone())),
        ("Days to look back", Place::LookBack),
        ("Passphrases", Place::Passphrase),
        (outline.title(&outline.safety.check), Place::Check),
    ];
    let listed = pages.map(|id| (outline.title(id), place(id))).chain(ways).zip(Key::listed());
    let mut choices: Vec<_> = listed.map(|((title, place), key)| Choice::go(key, title, place)).collect();
    choices.extend(setup::way(session));
    choices.extend([setback::way(), Choice::back_to("Back to the path", Place::Path)]);
    let body = vec![Block::heading("All pages"), Block::say("Each of these can be read at any time.")];
    Page::new("All pages", body, choices)
}

#[cfg(test)]
mod tests;
