//! Acts on a page, counted from the records, so that the user need not count for *done when*.

use chrono::{Datelike, NaiveDate};

use super::super::promises;
use crate::{
    block::Block,
    guide::{Chapter, PartKind, PlanKind},
    journey::{access, record::Seat},
    session::Session,
};

pub fn blocks(session: &Session, chapter: &Chapter) -> impl Iterator<Item = Block> {
    let done = turns(session, chapter).into_iter().chain(guessed(session, chapter));
    done.chain(planned(session, chapter))
}

/// The turns that were taken here, counted from the records.
fn turns(session: &Session, chapter: &Chapter) -> Option<Block> {
    let journey = &session.journey;
    let breach = journey.breach_for(chapter);
    let remembered = journey.practised(&chapter.head.id, breach, journey.round(&chapter.head.id, breach));
    if remembered.days.is_empty() {
        return None;
    }
    let mut words = format!("You took turns on {}.", days(&remembered.days, session.now.year()));
    let said = Seat::BOTH.map(|seat| (journey.name(seat), remembered.all.said_yes(seat) as usize));
    let mut said = said.iter().filter(|(_, times)| *times > 0);
    if let Some((name, times)) = said.next() {
        words.push_str(&format!(" {name} said “yes, you got it” {}", often(*times)));
        said.for_each(|(name, times)| words.push_str(&format!(", {name} {}", often(*times))));
        words.push('.');
    }
    Some(Block::say(words))
}

/// `22 and 25 November`; the year where it is another one.
fn days(days: &[NaiveDate], this_year: i32) -> String {
    let months = days.chunk_by(|one, other| (one.year(), one.month()) == (other.year(), other.month()));
    let months = months.map(|month| {
        let numbers: Vec<_> = month.iter().map(|day| day.day().to_string()).collect();
        let year = if month[0].year() == this_year { "" } else { " %Y" };
        format!("{} {}", list(&numbers), month[0].format(&format!("%B{year}")))
    });
    list(&months.collect::<Vec<_>>())
}

/// `one, two and three`
fn list(words: &[String]) -> String {
    match words {
        [before @ .., last] if !before.is_empty() => format!("{} and {last}", before.join(", ")),
        _ => words.concat(),
    }
}

/// The guesses made so far on a page, counted from the records.
fn guessed(session: &Session, chapter: &Chapter) -> Option<Block> {
    let journey = &session.journey;
    let taken = Seat::BOTH.map(|seat| (seat, journey.corrections(chapter, seat)));
    let got: usize = Seat::BOTH.into_iter().map(|seat| journey.landed(chapter, seat)).sum();
    let taken = taken.into_iter().filter(|(_, times)| *times > 0);
    let taken: Vec<_> = taken
        .map(|(seat, times)| format!("{} took a correction {}", journey.name(seat), often(times)))
        .collect();
    let said = if got > 0 { format!(" “Got it” was said {}.", often(got)) } else { String::new() };
    (!taken.is_empty()).then(|| Block::quiet(format!("So far here: {}.{said}", taken.join(", "))))
}

fn often(times: usize) -> String {
    match times {
        1 => "once".to_owned(),
        2 => "twice".to_owned(),
        more => format!("{more} times"),
    }
}

/// The acts kept for plans that the page asks about.
fn planned(session: &Session, chapter: &Chapter) -> Vec<Block> {
    let mut facts = vec![];
    for part in &chapter.head.parts {
        let PartKind::Plan(planning) = &part.does else { continue };
        let id = format!("{}.{}", chapter.head.id, part.id);
        let made = session.journey.plans(planning.sort, &id).filter(|(_, plan)| plan.closed.is_none());
        if planning.sort == PlanKind::Ritual {
            let readable = made.filter(|(record, _)| access::may_read(record.by, record.vis, session.who()));
            let said = readable.map(|(record, _)| promises::repeated(session, &record.id));
            facts.extend(said.map(|said| format!("{}: {said}.", part.title)));
        }
        if planning.from.is_some() && session.journey.heard_a_no() {
            facts.push("A “no” or “not now” was said and heard.".to_owned());
        }
    }
    facts.into_iter().map(Block::quiet).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
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

    #[test]
    fn days_are_named_by_their_months() {
        let named =
            |named: &[&str]| days(&named.iter().map(|day| day.parse().unwrap()).collect::<Vec<_>>(), 2026);
        assert_eq!(named(&["2026-11-22"]), "22 November");
        assert_eq!(named(&["2026-11-22", "2026-11-24", "2026-11-25"]), "22, 24 and 25 November");
        assert_eq!(
            named(&["2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01"]),
            "31 December 2025, 1 and 2 January and 1 February"
        );
    }
}
