//! The stops that two do together on a page, and those that each of them does alone before it.

use chrono::NaiveDate;

use super::{Audience, Chapter, Guide, Here, Journey, Part, Seat, Solo, Stop, Who};
use crate::guide::PartKind;

/// The minutes that answering a question is said to take.
const QUESTION: usize = 2;

/// The next thing on a page that two do together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Together {
    pub stop: Stop,
    /// About how long it takes, with what follows and waits for nobody.
    pub minutes: usize,
    /// Those who have something to do alone first, in the order of the page.
    pub first: Vec<Alone>,
}

/// The stops of somebody alone before something that two do together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alone {
    pub seat: Seat,
    /// All that is open for this seat until then, in order.
    pub stops: Vec<Stop>,
    pub minutes: usize,
}

impl Journey {
    /// The next thing on a page that two do together. None where nothing is left, and for one who walks alone.
    pub fn together_on(&self, guide: &Guide, chapter: &Chapter, today: NaiveDate) -> Option<Together> {
        let open = self.open_together(guide, chapter, today);
        let stop = open.first()?.clone();
        let first = self.alone_before(guide, chapter, &stop, today);
        let waits = |stop: &&Stop| {
            self.alone_before(guide, chapter, stop, today).iter().any(|alone| !first.contains(alone))
        };
        let follow = open[1..].iter().take_while(|stop| !waits(stop));
        let minutes = [&stop].into_iter().chain(follow).map(|stop| minutes_of(chapter, stop)).sum();
        Some(Together { stop, minutes, first })
    }

    fn open_together(&self, guide: &Guide, chapter: &Chapter, today: NaiveDate) -> Vec<Stop> {
        if self.is_solo() {
            return vec![];
        }
        let mut open = self.open_stops(guide, chapter, Here::Both, today);
        open.retain(|stop| is_for_two(chapter, stop));
        open
    }

    /// Those who have something to do alone before this stop of two: a part that it needs is open for them.
    fn alone_before(
        &self,
        guide: &Guide,
        chapter: &Chapter,
        together: &Stop,
        today: NaiveDate,
    ) -> Vec<Alone> {
        let needed = needed(chapter, together);
        let waits = |seat| {
            let stops = self.open_before(guide, chapter, together, seat, today);
            let at = needed.iter().position(|part| stops.contains(&Stop::Part(part.id.clone())))?;
            let minutes = stops.iter().map(|stop| minutes_of(chapter, stop)).sum();
            Some((at, Alone { seat, stops, minutes }))
        };
        let mut waiting: Vec<_> = Seat::BOTH.into_iter().filter_map(waits).collect();
        waiting.sort_by_key(|(at, _)| *at);
        waiting.into_iter().map(|(_, alone)| alone).collect()
    }

    /// All that is open for a seat alone until a stop of two comes.
    pub fn open_before(
        &self,
        guide: &Guide,
        chapter: &Chapter,
        together: &Stop,
        seat: Seat,
        today: NaiveDate,
    ) -> Vec<Stop> {
        let mut open = self.open_stops(guide, chapter, seat.into(), today);
        open.retain(|stop| match stop {
            Stop::Question(id) => chapter.question(id).is_some_and(|question| !question.after),
            Stop::Part(id) => parts_before(chapter, together).any(|part| part.id == *id),
            _ => false,
        });
        open
    }

    /// The stops for two that nobody prepared anything for: left out where they go on together at once.
    pub fn left_out(&self, guide: &Guide, chapter: &Chapter, next: &Together, today: NaiveDate) -> Vec<Stop> {
        let prepared =
            |stop: &Stop| Seat::BOTH.into_iter().any(|seat| self.has_passed(chapter, stop, seat.into()));
        let is_bare = |part: &&Part| {
            parts_before(chapter, &next.stop).any(|before| before == *part) && !prepared(&part_stop(part))
        };
        let mut open = self.open_together(guide, chapter, today);
        open.retain(|stop| {
            let named = named(chapter, stop);
            !named.is_empty() && named.iter().all(is_bare)
        });
        open
    }

    /// True where the keyboard goes over before this stop, the next one that is open on a page: two come to something that one
    /// does alone first, or one alone has done all that comes before something for both.
    pub fn hands_over(
        &self,
        guide: &Guide,
        chapter: &Chapter,
        next: Option<&Stop>,
        here: Here,
        today: NaiveDate,
    ) -> bool {
        let is_answered = self.state(&chapter.head.id, self.breach_for(chapter), here).is_answer();
        let together = self.together_on(guide, chapter, today).filter(|_| !is_answered);
        let Some(together) = together else { return false };
        match (here.alone(), next) {
            (None, next) => {
                next.is_some_and(|stop| !self.alone_before(guide, chapter, stop, today).is_empty())
            }
            (Some(_), None) => true,
            (Some(seat), Some(stop)) => {
                let before = self.open_before(guide, chapter, &together.stop, seat, today);
                is_for_two(chapter, stop) && !before.contains(stop)
            }
        }
    }

    /// True for a part of two that somebody can prepare: while no roles are said, nobody can where it takes a role.
    pub(super) fn can_be_prepared(&self, chapter: &Chapter, part: &Part) -> bool {
        let named = named(chapter, &part_stop(part));
        let does =
            |part: &&Part| Seat::BOTH.into_iter().any(|seat| Audience::of(self, seat.into()).does(part));
        named.is_empty() || named.iter().any(does)
    }
}

fn part_stop(part: &Part) -> Stop {
    Stop::Part(part.id.clone())
}

/// True for a question, and for a part that is no scene.
pub(super) fn is_done(chapter: &Chapter, stop: &Stop) -> bool {
    match stop {
        Stop::Part(id) => chapter.part(id).is_some_and(|part| !part.is_scene()),
        stop => matches!(stop, Stop::Question(_)),
    }
}

/// True for what two can do together: where each does everything else of a page alone, to say whether it is done.
fn is_for_two(chapter: &Chapter, stop: &Stop) -> bool {
    let mut parts = chapter.exercise().filter(|part| part.solo != Solo::Only).peekable();
    let apart = |part: &Part| !matches!(part.who, Who::Together | Who::Anyone);
    let mut questions = chapter.head.questions.iter();
    is_done(chapter, stop)
        || *stop == Stop::Done
            && parts.peek().is_some()
            && parts.all(apart)
            && questions.all(|question| question.who != Who::Together)
}

fn minutes_of(chapter: &Chapter, stop: &Stop) -> usize {
    match stop {
        Stop::Part(id) => chapter.part(id).map_or(0, |part| part.minutes as usize),
        _ => QUESTION,
    }
}

/// The parts before a stop; before a question of two all of them.
fn parts_before<'a>(chapter: &'a Chapter, stop: &Stop) -> impl Iterator<Item = &'a Part> {
    chapter.exercise().take_while(move |part| part_stop(part) != *stop)
}

/// The parts alone that a stop of two needs: those it shows or takes; else, but for a clock, all before it in which
/// something is written.
fn needed<'a>(chapter: &'a Chapter, stop: &Stop) -> Vec<&'a Part> {
    let named = named(chapter, stop);
    let part = if let Stop::Part(id) = stop { chapter.part(id) } else { None };
    if !is_for_two(chapter, stop)
        || !named.is_empty()
        || part.is_some_and(|part| matches!(part.does, PartKind::Timer { .. }))
    {
        return named;
    }
    let writes = |part: &&Part| part.does.boxes().iter().any(|written| !written.retired);
    parts_before(chapter, stop).filter(|part| is_alone(part)).filter(writes).collect()
}

/// The parts alone whose words a part of two shows or takes.
fn named<'a>(chapter: &'a Chapter, stop: &Stop) -> Vec<&'a Part> {
    let Stop::Part(id) = stop else { return vec![] };
    let Some(part) = chapter.part(id) else { return vec![] };
    let takes = part.does.takes().and_then(|name| chapter.written(name)).map(|(part, _)| part);
    let answers = part.does.planning().and_then(|planning| chapter.part(planning.from.as_deref()?));
    let shows = part.shows.iter().filter_map(|id| chapter.part(id));
    shows.chain(takes).chain(answers).filter(|part| is_alone(part)).collect()
}

fn is_alone(part: &Part) -> bool {
    part.who != Who::Together && part.solo != Solo::Only
}

#[cfg(test)]
mod tests;
