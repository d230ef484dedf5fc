//! Acts on a page, counted from the records, so that the user need not count for *done when*.

use chrono::Datelike;

use super::super::promises;
use crate::{
    block::Block,
    guide::{Chapter, PartKind, PlanKind},
    journey::{access, record::Seat},
    language::said::{DoneBothCorrected, DoneBothGotIt, DoneRitual},
    session::Session,
};

pub fn blocks(session: &Session, chapter: &Chapter) -> impl Iterator<Item = Block> {
    let done = turns(session, chapter).into_iter().chain(guessed(session, chapter));
    done.chain(planned(session, chapter))
}

/// The turns that were taken here, counted from the records.
fn turns(session: &Session, chapter: &Chapter) -> Option<Block> {
    let (journey, say) = (&session.journey, session.say());
    let breach = journey.breach_for(chapter);
    let remembered = journey.practised(&chapter.head.id, breach, journey.round(&chapter.head.id, breach));
    if remembered.days.is_empty() {
        return None;
    }
    let turns = say.done_turns(&say.days(&remembered.days, session.now.year()));
    let got = match &often(session, |seat| remembered.all.said_yes(seat) as usize)[..] {
        [(first, first_times), (second, second_times)] => {
            let [first_times, second_times] = [*first_times, *second_times];
            Some(say.done_both_got_it(DoneBothGotIt { first, first_times, second, second_times }))
        }
        [(name, times)] => Some(say.done_got_it(name, *times)),
        _ => None,
    };
    Some(Block::say(say.all([turns].into_iter().chain(got))))
}

/// How often each did something; without those who did not.
fn often(session: &Session, times: impl Fn(Seat) -> usize) -> Vec<(String, usize)> {
    let all = Seat::BOTH.into_iter().map(|seat| (session.journey.name(seat), times(seat)));
    all.filter(|(_, times)| *times > 0).collect()
}

/// The guesses made so far on a page, counted from the records.
fn guessed(session: &Session, chapter: &Chapter) -> Option<Block> {
    let (journey, say) = (&session.journey, session.say());
    let corrected = match &often(session, |seat| journey.corrections(chapter, seat))[..] {
        [(first, first_times), (second, second_times)] => {
            let [first_times, second_times] = [*first_times, *second_times];
            say.done_both_corrected(DoneBothCorrected { first, first_times, second, second_times })
        }
        [(name, times)] => say.done_corrected(name, *times),
        _ => return None,
    };
    let got: usize = Seat::BOTH.into_iter().map(|seat| journey.landed(chapter, seat)).sum();
    let got = (got > 0).then(|| say.done_guesses_landed(got));
    Some(Block::quiet(say.all([corrected].into_iter().chain(got))))
}

/// The acts kept for plans that the page asks about.
fn planned(session: &Session, chapter: &Chapter) -> Vec<Block> {
    let say = session.say();
    let mut facts = vec![];
    for part in &chapter.head.parts {
        let PartKind::Plan(planning) = &part.does else { continue };
        let id = format!("{}.{}", chapter.head.id, part.id);
        let made = session.journey.plans(planning.sort, &id).filter(|(_, plan)| plan.closed.is_none());
        if planning.sort == PlanKind::Ritual {
            let readable = made.filter(|(record, _)| access::may_read(record.by, record.vis, session.who()));
            let said = readable.map(|(record, _)| promises::repeated(session, &record.id));
            facts.extend(said.map(|done| say.done_ritual(DoneRitual { title: &part.title, done: &done })));
        }
        if planning.from.is_some() && session.journey.heard_a_no() {
            facts.push(say.done_no_was_heard().to_owned());
        }
    }
    facts.into_iter().map(Block::quiet).collect()
}

#[cfg(test)]
mod tests {
    use crate::{
        journey::{
            couple::Here,
            journey_builder::JourneyBuilder,
            position::Stop,
            record::{Body, By, Id, Visibility},
            turn_log::Practised,
        },
        screens::tests::{Harness, stop},
    };

    #[test]
    fn the_guide_remembers_the_turns_so_that_nobody_counts() {
        let mut told = JourneyBuilder::two();
        for (day, got) in [("2026-11-22", [0, 1]), ("2026-11-25", [1, 1])] {
            let id = Id::practised("listening-actively.turns", None, 1, day.parse().unwrap());
            let body = Body::Practised(Practised { turns: 6, got });
            told.write(id, By::Both, Visibility::Shared, body);
        }
        let harness = Harness::of(told, Here::Both, stop("listening-actively", Stop::Done));
        let prose = harness.prose().split_whitespace().collect::<Vec<_>>().join(" ");
        let remembers = "You took turns on 22 and 25 November. Sam said “yes, you got it” twice, Alex once.";
        assert!(prose.contains(remembers), "{prose}");
    }
}
