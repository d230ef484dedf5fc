//! The path, which is home: five stones, where they stand, what is next, and what is waiting.

pub mod today;

use super::{road, setback, setup, waiting, walk};
use crate::{
    block::{Block, StepState, Stone, Text},
    guide::{Chapter, Step},
    journey::{
        couple::Here,
        position::{Next, Stop},
        record::Seat,
    },
    language::said,
    page::{Choice, Key, Page},
    session::{Place, Request, Session},
};

pub fn page<M>(session: &Session) -> Page<M> {
    let (here, say) = (session.who(), session.say());
    let next = session.journey.next(&session.guide, here, session.now.date_naive());
    let mut choices = vec![];
    // What comes next is in sight in any window; the stones may be scrolled to.
    let mut body = suggested(session, &next, &mut choices);
    let stopped = waiting::stopped(session, &next);
    body.extend(stopped.map(|(what, _)| Block::quiet(say.path_stopped(&what))));
    body.push(Block::quiet(say.path_here(&session.who_name())));
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
    Page::new(say.path_title(), body, choices)
}

/// The places one key away from home, on every day under the same key.
fn ways<M>(session: &Session) -> impl Iterator<Item = Choice<M>> {
    let (outline, say) = (&session.guide.outline, session.say());
    let tonight = Choice::go(Key::Tonight, say.tonight_way(), Place::Tonight);
    let checkin = Choice::go(Key::Checkin, outline.title(&outline.checkin), session.way_to_checkin());
    let waits = !waiting::items(session).is_empty();
    let waits = waits.then(|| Choice::go(Key::Waiting, say.what_waits(), Place::Waiting));
    [tonight, checkin].into_iter().chain(waits).chain([
        Choice::go(Key::Promises, say.promises_and_agreements(), Place::Promises),
        Choice::go(Key::Journal, say.journal(), Place::Journal),
        Choice::go(Key::OwnWeeks, say.your_own_weeks(), Place::Trends),
        Choice::go(Key::Breaches, say.what_broke_trust(), Place::Breaches),
        Choice::go(Key::Summary, say.summary_title(), Place::Summary),
        setback::way(session.say()),
        Choice::ask(Key::Someone, say.path_someone(), Request::Help),
        Choice::go(Key::AllPages, say.all_pages(), Place::More),
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
    let (outline, say) = (&session.guide.outline, session.say());
    match next {
        Next::Stop(position) => {
            let page = outline.title(&position.chapter);
            let stop = session
                .guide
                .chapter(&position.chapter)
                .map(|chapter| walk::title(session, chapter, &position.stop));
            let stop = stop.filter(|_| position.stop != Stop::Lesson);
            choices.push(Choice::go(Key::On, say.path_go_there(), walk::way_to(session, position)));
            let next = match &stop {
                Some(part) => say.path_next_part(said::PathNextPart { page, part }),
                None => say.path_next(page),
            };
            let next = Block::Paragraph(Text::strong(next));
            let alone = each_has_a_part_alone(session, &position.chapter);
            std::iter::once(next).chain(alone.then(|| Block::quiet(say.path_alone_first()))).collect()
        }
        Next::Together(chapter) => {
            choices.push(Choice::go(Key::On, say.path_both_here(), Place::HandOver(chapter.clone())));
            vec![Block::say(say.path_next_together(outline.title(chapter)))]
        }
        Next::End if coming(session, session.who()).is_some() => vec![Block::say(say.path_nothing_next())],
        Next::End => vec![Block::say(say.path_walked())],
    }
}

/// Answers to open, and pages that go on in life or with both.
fn waiting(session: &Session, here: Here) -> Vec<Block> {
    let (journey, guide, say) = (&session.journey, &session.guide, session.say());
    let titles = |chapters: &mut dyn Iterator<Item = &Chapter>| {
        let titles: Vec<_> = chapters.map(|chapter| chapter.head.title.as_str()).collect();
        (!titles.is_empty()).then(|| say.row(&titles))
    };
    let open = titles(&mut journey.openable(guide, here)).map(|pages| say.path_openable(&pages));
    let going_on = titles(&mut journey.going_on(guide, here)).map(|pages| say.path_going_on(&pages));
    let together = titles(&mut journey.together_next(guide, here, session.now.date_naive()));
    let together = together.filter(|_| here != Here::Both).map(|pages| say.path_for_both(&pages));
    [open, going_on, together].into_iter().flatten().map(Block::quiet).collect()
}

/// The page that is suggested on a later day.
fn coming(session: &Session, here: Here) -> Option<Block> {
    let (today, say) = (session.now.date_naive(), session.say());
    let coming = session.journey.coming(&session.guide, here, today);
    let coming: Vec<_> = coming
        .map(|(part, day)| {
            let from = walk::from(session.say(), day, today);
            say.contents_later(said::ContentsLater { title: &part.title, from: &from })
        })
        .collect();
    (!coming.is_empty()).then(|| Block::quiet(say.path_later(&say.row(&coming))))
}

/// The optional pages of a step that those who are here are shown.
fn optional<'a>(session: &'a Session, step: &'a Step) -> impl Iterator<Item = &'a String> + use<'a> {
    session.journey.more(&session.guide, step, session.who()).map(|chapter| &chapter.head.id)
}

/// Pages beside the path.
pub fn more<M>(session: &Session) -> Page<M> {
    let (outline, say) = (&session.guide.outline, session.say());
    let pages = outline
        .opening
        .iter()
        .chain([&outline.checkin, &outline.setback, &outline.time])
        .chain(&outline.closing)
        .chain(outline.steps.iter().flat_map(|step| optional(session, step)));
    let place = |id: &String| match id {
        id if *id == outline.checkin => session.way_to_checkin(),
        id => Place::lesson(id),
    };
    let ways = [
        (outline.title(&outline.privacy), Place::Read(outline.privacy.clone())),
        (say.days_to_look_back(), Place::LookBack),
        (say.passphrase_title(), Place::Passphrase),
        (outline.title(&outline.safety.check), Place::Check),
    ];
    let mut keys = Key::listed();
    let listed = pages.map(|id| (outline.title(id), place(id))).chain(ways).zip(&mut keys);
    let mut choices: Vec<_> = listed.map(|((title, place), key)| Choice::go(key, title, place)).collect();
    choices.extend(keys.next().and_then(|key| road::way(key, session)));
    choices.extend(setup::way(session));
    choices.extend([setback::way(session.say()), Choice::back_to(say.back_to_path(), Place::Path)]);
    let body = vec![Block::heading(say.all_pages()), Block::say(say.path_read_any_time())];
    Page::new(say.all_pages(), body, choices)
}

#[cfg(test)]
mod tests;
