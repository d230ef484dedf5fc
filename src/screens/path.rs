//! The path, which is home: where they were, what waits, and everything one key away.

pub mod today;

use super::{computers, first_evening, road, setback, setup, walk};
use crate::{
    block::{Bead, Block, Stone, Way},
    guide::Step,
    journey::position::{Next, Position, Stop},
    language::said,
    page::{Choice, ChoiceKind, Key, Moment, Page, Progress},
    session::{Place, Request, Session},
};
pub use today::waiting;

pub fn page<M>(session: &Session) -> Page<M> {
    let say = session.say();
    let next = session.journey.next(&session.guide, session.who(), session.today());
    let on = walk::going_on(session);
    let mut body = vec![first_line(session, on.as_ref(), &next)];
    body.extend(session.read_only.iter().map(|why| Block::note(why.as_str())));
    body.extend(today::odd_clock(session));
    body.extend(today::risky_day(session));
    body.extend(today::lines(session));
    body.extend(today::later(session).filter(|_| on.is_none()).map(Block::quiet));
    let lights = session.journey.evenings(&session.guide, session.who());
    body.extend((!lights.is_empty()).then_some(Block::Way(Way { lights })));
    let stands = match (&on, &next) {
        (Some(position), _) => Some(&position.chapter),
        (None, Next::Together(chapter)) => Some(chapter),
        (None, _) => None,
    };
    let stands = stands.and_then(|chapter| session.guide.outline.step_of(chapter));
    let (first, second) = ways_on(session, on, &next);
    let mut choices = vec![first];
    choices.extend(steps(session, stands));
    choices.extend(second);
    choices.extend(rows(session));
    let is_done = |choice: &Choice<M>| match &choice.kind {
        ChoiceKind::Stone(stone) => !stone.here && stone.beads.iter().all(|bead| *bead == Bead::Done),
        _ => true,
    };
    let moment = choices.iter().all(is_done).then_some(Moment::Arrives);
    Page { moment, ..Page::new(say.path_title(), body, choices) }
}

/// The choice that Enter takes, and the other one for today: to go on with what is half done, or to see what fits tonight.
fn ways_on<M>(session: &Session, on: Option<Position>, next: &Next) -> (Choice<M>, Option<Choice<M>>) {
    let say = session.say();
    let tonight = |label: &str| Choice::go(Key::Tonight, label, Place::Tonight);
    let is_begun = on.as_ref().is_some_and(|position| position.stop != Stop::Lesson);
    if let Some(first) = first_evening::way(session) {
        return (first, Some(tonight(say.path_tonight()).in_row(say.path_today())));
    }
    let on = match (on, next) {
        (Some(position), _) => Some(Choice::go(Key::On, say.go_on(), session.way_to(&position))),
        (None, Next::Together(chapter)) => {
            Some(Choice::go(Key::On, say.path_both_here(), Place::HandOver(chapter.clone())))
        }
        (None, _) => None,
    };
    match on {
        Some(on) if is_begun => (on, Some(tonight(say.path_tonight()).in_row(say.path_today()))),
        on => (tonight(say.tonight_way()), on.map(|on| on.in_row(say.path_today()))),
    }
}

/// Where they were; or what comes next, where nothing is half done.
fn first_line(session: &Session, on: Option<&Position>, next: &Next) -> Block {
    let (outline, say) = (&session.guide.outline, session.say());
    if let Some(first) = first_evening::next(session) {
        return Block::strong(say.path_next(&first));
    }
    Block::strong(match (on, next) {
        (Some(Position { chapter, stop: Stop::Lesson }), _) => say.path_next(outline.title(chapter)),
        (Some(position), _) => {
            let page = outline.title(&position.chapter);
            match walk::progress(session, position) {
                Some(Progress { part, parts, .. }) => say.path_where(said::PathWhere { page, part, parts }),
                None => say.path_next(page),
            }
        }
        (None, Next::Together(chapter)) => say.path_next_together(outline.title(chapter)),
        (None, _) if today::later(session).is_some() => say.path_nothing_next().to_owned(),
        (None, _) => say.path_walked().to_owned(),
    })
}

/// The five steps, with the one they stand on.
fn steps<M>(session: &Session, stands: Option<usize>) -> impl Iterator<Item = Choice<M>> {
    let outline = &session.guide.outline;
    outline.steps.iter().enumerate().zip(Key::listed()).map(move |((nth, step), key)| {
        let bead = |id: &String| session.journey.bead(&session.guide, id);
        let stone = Stone { here: stands == Some(nth), beads: step.practices.iter().map(bead).collect() };
        Choice::go(key, outline.title(&step.id), Place::Step(nth)).stone(stone)
    })
}

/// The places one key away from home, on every day under the same key.
fn rows<M>(session: &Session) -> impl Iterator<Item = Choice<M>> {
    let (outline, say) = (&session.guide.outline, session.say());
    let checkin = session.way_to_checkin();
    let checkin = checkin.map(|place| Choice::go(Key::Checkin, outline.checkin_title(), place));
    let waits = today::is_anything(session);
    let waits = waits.then(|| Choice::go(Key::Waiting, say.what_waits(), Place::Waiting));
    let today = checkin.into_iter().chain(waits).map(move |choice| choice.in_row(say.path_today()));
    let weeks = Choice::go(Key::OwnWeeks, say.path_own_weeks(), Place::Trends);
    let weeks = outline.checkin.as_ref().map(|_| weeks);
    let yours = [
        Some(Choice::go(Key::Promises, say.path_promises(), Place::Promises)),
        Some(Choice::go(Key::Journal, say.journal(), Place::Journal)),
        weeks,
        Some(Choice::go(Key::Breaches, say.what_broke_trust(), Place::Breaches)),
        Some(Choice::go(Key::Summary, say.summary_title(), Place::Summary)),
    ];
    let help = [
        setback::way(say),
        Choice::ask(Key::Someone, say.path_someone(), Request::Help),
        Choice::go(Key::AllPages, say.all_pages(), Place::More),
    ];
    today
        .chain(yours.into_iter().flatten().map(move |choice| choice.in_row(say.path_yours())))
        .chain(help.map(|choice| choice.in_row(say.path_help())))
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
        .chain([&outline.checkin, &outline.setback, &outline.time].into_iter().flatten())
        .chain(&outline.closing)
        .chain(outline.steps.iter().flat_map(|step| optional(session, step)));
    let place = |id: &String| match id {
        id if outline.is_checkin(id) => session.way_to_checkin().unwrap_or(Place::Path),
        id => Place::lesson(id),
    };
    let ways = [
        (outline.title(outline.privacy()), Place::Read(outline.privacy().to_owned())),
        (say.days_to_look_back(), Place::LookBack),
        (say.passphrase_title(), Place::Passphrase),
        (say.settings_title(), Place::Settings),
        (say.forget_title(), Place::TakeAway),
        (outline.title(&outline.safety().check), Place::Check),
    ];
    let mut keys = Key::listed();
    let listed = pages.map(|id| (outline.title(id), place(id))).chain(ways).zip(&mut keys);
    let mut choices: Vec<_> = listed.map(|((title, place), key)| Choice::go(key, title, place)).collect();
    choices.extend(keys.next().and_then(|key| road::way(key, session)));
    choices.extend(setup::way(session));
    choices.extend(computers::way(Key::Open, session));
    choices.extend([setback::way(session.say()), Choice::back_to(say.back_to_path(), Place::Path)]);
    let body = vec![Block::say(say.path_read_any_time())];
    Page::new(say.all_pages(), body, choices)
}

#[cfg(test)]
mod tests;
