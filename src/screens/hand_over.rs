//! Hand-overs: the page on which the keyboard goes over to one of the two, or to both. Before private minutes it is a moment of
//! theirs; before what somebody does alone for the two of them it is a place of its own, told from the journey alone, so that
//! everybody finds it again.

use super::{evening, walk};
use crate::{
    block::{Block, Leg},
    guide::{Chapter, Starts},
    journey::{
        couple::Here,
        position::{Alone, Stop, Together},
        record::Seat,
    },
    page::{Choice, Key, Page},
    session::{Place, Request, Session, Update},
};

/// Goes on together without what was to be done alone.
#[derive(Debug, Clone, PartialEq)]
pub struct Message;

/// A hand-over to one of the two, taken by whoever receives: a mere Enter does not take it. The way back leads to where it
/// was offered.
pub fn to_one<M>(to: Seat, comes: &str, minutes: usize, [takes, back]: [M; 2], session: &Session) -> Page<M> {
    let (say, name) = (session.say(), session.journey.name(to));
    let body = vec![
        Block::heading(say.hand_over_to(&name)),
        Block::say(comes),
        Block::quiet(say.hand_over_minutes(minutes)),
    ];
    let taken = Choice::new(Key::Start, say.hand_over_taken(&name), takes).answers();
    Page::new(say.hand_over_title(), body, vec![taken, Choice::back(say.back(), back)])
}

/// The place of the hand-over on a page of the guide, or of what comes where nobody has to be waited for.
pub fn place(session: &Session, chapter: &str) -> Place {
    let Some((chapter, together)) = next(session, chapter) else {
        let goes_on = evening::next(session, None).filter(|_| session.first_evening().is_some());
        return goes_on.map_or_else(|| walk::end(chapter), |next| evening::place(session, next));
    };
    let (journey, today) = (&session.journey, session.today());
    let stop = match session.who().alone() {
        None => Some(together.stop).filter(|_| together.first.is_empty()),
        Some(seat) if session.first_evening().is_some() => {
            let own = together.first.iter().find(|alone| alone.seat == seat);
            own.and_then(|alone| alone.stops.first().cloned())
        }
        Some(seat) => {
            journey.open_before(&session.guide, chapter, &together.stop, seat, today).into_iter().next()
        }
    };
    stop.map_or_else(|| Place::HandOver(chapter.head.id.clone()), |stop| walk::stop_of(chapter, stop))
}

fn next<'a>(session: &'a Session, chapter: &str) -> Option<(&'a Chapter, Together)> {
    let chapter = session.guide.chapter(chapter)?;
    let (journey, guide, today) = (&session.journey, &session.guide, session.today());
    let together = match session.first_evening() {
        Some(run) => journey.together_in_run(guide, run, chapter, today),
        None => journey.together_on(guide, chapter, today),
    }?;
    Some((chapter, together))
}

pub fn update(chapter: &str, session: &mut Session, _: &Message) -> Update {
    let Some((page, together)) = next(session, chapter) else { return Update::go(walk::end(chapter)) };
    let bare = session.journey.left_out(&session.guide, page, &together, session.today());
    let mut effects = session.pass_all(chapter, &Seat::BOTH, &bare);
    for Alone { seat, mut stops, .. } in together.first {
        stops.retain(|stop| matches!(stop, Stop::Part(_)));
        effects.extend(session.pass_all(chapter, &[seat], &stops));
    }
    Update::go(place(session, chapter)).with(effects)
}

/// The part that comes, who does it, and who can read it. Nobody who is not named sits down by a mere Enter, and nobody who is not
/// here.
pub fn page(chapter: &str, session: &Session) -> Page<Message> {
    let title = session.guide.outline.title(chapter);
    let (body, mut choices) = match (next(session, chapter), session.who().alone()) {
        (Some((chapter, together)), None) => before_both(chapter, &together, session),
        (Some((chapter, together)), Some(seat)) => after_one(chapter, &together, seat, session),
        (None, _) => (vec![], vec![]),
    };
    choices.push(Choice::go(Key::Stop, session.say().hand_over_tonight(), walk::end(chapter)));
    choices.push(walk::up(session, chapter));
    Page::new(title, body, choices).on(session.guide.outline.step_of(chapter))
}

/// The middle of a page, and its choices.
type BodyAndChoices = (Vec<Block>, Vec<Choice<Message>>);

/// To both: who begins alone, and what comes of it.
fn before_both(chapter: &Chapter, together: &Together, session: &Session) -> BodyAndChoices {
    let (say, name) = (session.say(), |seat| session.journey.name(seat));
    let Some((first, others)) = together.first.split_first() else { return (vec![], vec![]) };
    let (one, other) = (name(first.seat), name(first.seat.other()));
    let mut body = vec![
        Block::heading(say.hand_over_first(&one, first.minutes)),
        Block::say(say.hand_over_meanwhile(&other)),
    ];
    body.push(legs(chapter, together, first, others, session));
    body.push(Block::quiet(reads(chapter, first, session)));
    body.push(Block::quiet(without(chapter, together, session)));
    let sits = Choice::ask(Key::On, say.hand_over_sits(&one), Request::Sit(first.seat.into()));
    let mut choices = vec![sits];
    choices.extend(others.iter().map(|alone| {
        let label = say.hand_over_other_first(&name(alone.seat));
        Choice::ask(Key::Nth(1), label, Request::Sit(alone.seat.into())).answers()
    }));
    choices.push(Choice::new(Key::Skip, say.hand_over_without(), Message).writes());
    (body, choices)
}

/// The order of the evening: those who are alone first, then both.
fn legs(chapter: &Chapter, together: &Together, first: &Alone, others: &[Alone], session: &Session) -> Block {
    let (say, what) = (session.say(), walk::title(session, chapter, &together.stop));
    let alone = |alone: &Alone, now: bool| {
        let name = session.journey.name(alone.seat);
        Leg {
            who: say.app_here_alone(&name),
            person: Some(alone.seat as usize),
            asides: vec![say.minutes(alone.minutes)],
            now,
            words: (!now).then(|| say.hand_over_then(&name, alone.minutes)),
        }
    };
    let both = Leg {
        who: say.hand_over_both_of_you().to_owned(),
        person: None,
        asides: vec![say.minutes(together.minutes), what.clone()],
        now: false,
        words: Some(say.hand_over_together(&what, together.minutes)),
    };
    let others = others.iter().map(|other| alone(other, false));
    Block::Legs([alone(first, true)].into_iter().chain(others).chain([both]).collect())
}

/// To one who has done what was asked of them alone: who is next.
fn after_one(chapter: &Chapter, together: &Together, seat: Seat, session: &Session) -> BodyAndChoices {
    let (say, name) = (session.say(), |seat| session.journey.name(seat));
    let mut body = vec![Block::heading(say.hand_over_done(&name(seat))), Block::say(say.hand_over_kept())];
    let mut choices = vec![];
    if let Some(other) = together.first.iter().find(|alone| alone.seat != seat) {
        body.push(Block::say(say.hand_over_next(&name(other.seat), other.minutes)));
        body.push(Block::quiet(reads(chapter, other, session)));
        let sits =
            Choice::ask(Key::Start, say.hand_over_sits(&name(other.seat)), Request::Sit(other.seat.into()));
        choices.push(sits.answers());
    } else {
        let what = walk::title(session, chapter, &together.stop);
        body.push(Block::say(say.hand_over_both(&what, together.minutes)));
    }
    body.push(Block::quiet(say.hand_over_waits()));
    choices.push(Choice::ask(Key::Nth(1), say.entry_both(), Request::Sit(Here::Both)).answers());
    (body, choices)
}

/// Who can read what somebody writes alone now.
fn reads(chapter: &Chapter, alone: &Alone, session: &Session) -> String {
    let starts = |stop: &Stop| match stop {
        Stop::Part(id) => {
            chapter.part(id).filter(|part| !part.does.boxes().is_empty()).map(|part| part.does.starts())
        }
        Stop::Question(id) => chapter.question(id).map(|question| question.starts),
        _ => None,
    };
    let (say, name) = (session.say(), session.journey.name(alone.seat));
    let hidden = alone.stops.iter().filter_map(starts).all(|starts| starts == Starts::Private);
    if hidden { say.hand_over_hidden(&name) } else { say.hand_over_beside(&name) }
}

/// The fate of it if they go on without.
fn without(chapter: &Chapter, together: &Together, session: &Session) -> String {
    let (say, today) = (session.say(), session.today());
    let bare = session.journey.left_out(&session.guide, chapter, together, today);
    let titles: Vec<_> = bare.iter().map(|stop| walk::title(session, chapter, stop)).collect();
    match titles[..] {
        [] => say.hand_over_skipped().to_owned(),
        _ => say.hand_over_left_out(&say.row(&titles)),
    }
}

#[cfg(test)]
mod tests;
