use super::*;
use crate::journey::{couple::Seats, journey_builder::JourneyBuilder};

fn today() -> NaiveDate {
    "2026-11-22".parse().unwrap()
}

/// A stop of a page by one word: a part, else a question.
fn stop(chapter: &Chapter, word: &str) -> Stop {
    let question = || Stop::Question(format!("{}.{word}", chapter.head.id));
    chapter.part(word).map_or_else(question, part_stop)
}

/// Who does what alone before what comes for two on a page: `First soften draft (24) > aloud (17)`.
fn said(told: &JourneyBuilder, page: &str) -> String {
    let guide = Guide::bundled();
    let chapter = guide.chapter(page).unwrap();
    let short = |stop: &Stop| match stop {
        Stop::Question(id) => id.split('.').next_back().unwrap().to_owned(),
        Stop::Part(id) => id.clone(),
        other => other.key(),
    };
    let Some(next) = told.journey.together_on(&guide, chapter, today()) else { return "nothing".into() };
    let alone = |alone: &Alone| {
        let stops: Vec<_> = alone.stops.iter().map(short).collect();
        format!("{:?} {} ({}) > ", alone.seat, stops.join(" "), alone.minutes)
    };
    let first: String = next.first.iter().map(alone).collect();
    format!("{first}{} ({})", short(&next.stop), next.minutes)
}

/// These stops are behind these seats.
fn pass(told: &mut JourneyBuilder, page: &str, seats: &[Seat], words: &str) {
    let guide = Guide::bundled();
    let chapter = guide.chapter(page).unwrap();
    let stops: Vec<_> = words.split(' ').map(|word| stop(chapter, word)).collect();
    let breach = told.journey.breach_for(chapter);
    seats.iter().for_each(|seat| told.pass((page, breach), *seat, &stops));
}

#[test]
fn of_every_page_it_is_known_who_does_what_alone_before_the_two_of_them() {
    let (guide, told) = (Guide::bundled(), JourneyBuilder::hurt_and_broke());
    let pages = guide.outline.walk().chain(guide.outline.more()).filter(|id| said(&told, id) != "nothing");
    let all: Vec<_> = pages.map(|id| format!("{id}: {}", said(&told, id))).collect();
    insta::assert_snapshot!(all.join("\n"), @"
    what-trust-is: First lean less tuesday areas (12) > Second lean less tuesday areas (12) > aloud (6)
    how-we-will-do-this: rules (12)
    listening-actively: settle (32)
    what-broke-it: First leaves story fair mine (12) > Second leaves story fair mine (12) > ours (9)
    expressing-regret: Second soften worked draft (24) > aloud (17)
    clarifying-expectations: First fear safer offer no free requests (20) > Second fear safer offer no free requests (20) > turns (31)
    are-we-ready: First stopped hidden afraid steady want notice alone ways choose (19) > Second stopped hidden afraid steady want notice alone ways choose (19) > done (2)
    owning-up: Second excuse mine weather account (26) > give (8)
    understanding-the-impact: First unsaid still pieces (12) > guess (37)
    committing-to-change: Second gave giveup help moments plan (21) > aloud (5)
    keeping-promises: First liked slipping tiny small promise (12) > Second liked slipping tiny small promise (12) > aloud (8)
    being-transparent: Second hiding cost mine free piles (14) > First checking cost mine free fear (14) > checks (24)
    building-habits: First moment pretend forward ideas (10) > Second moment pretend forward ideas (10) > ritual (16)
    guided-communication: First afraid unsaid want goal (10) > Second afraid unsaid want goal (10) > route (23)
    conflict-resolution: pick (3)
    emotional-support: First sleep food work drink dying avoid wave map (24) > Second sleep food work drink dying avoid shame wave map (26) > who-knows (22)
    letting-go: First holding keep carry facts (21) > Second waiting carry own-sheet (24) > tell (10)
    focusing-on-the-future: window (6)
    cultivating-empathy: First bear assume inside choose (10) > Second bear assume inside choose (10) > card-light (16)
    trust-is-a-choice: First wish self say sentence (14) > Second wish self say sentence (14) > tell (11)
    what-we-built: way (10)
    our-pattern: First learnt know four lines (12) > Second learnt know four lines (12) > inside (24)
    how-it-could-happen: Second hide layers piles (27) > First blamed pieces (17) > read (40)
    small-and-large-acts: First punish free wishes list (14) > Second seen free list answers (14) > turns (13)
    others-and-children: First right parents ages know (14) > Second right parents ages know (14) > sentences (24)
    closeness: First unsaid easy stop lines (15) > Second unsaid easy stop lines (15) > choose (11)
    ");
}

#[test]
fn it_waits_for_each_until_their_parts_are_behind_them_and_not_for_a_question() {
    let (page, mut told) = ("what-trust-is", JourneyBuilder::two());
    assert!(said(&told, page).contains("> Second"));
    pass(&mut told, page, &[Seat::First], "areas");
    assert_eq!(said(&told, page), "Second lean less tuesday areas (12) > aloud (6)");
    pass(&mut told, page, &[Seat::Second], "areas");
    assert_eq!(said(&told, page), "aloud (6)");
    pass(&mut told, page, &Seat::BOTH, "aloud solid");
    assert_eq!(said(&told, page), "nothing");
}

#[test]
fn what_takes_a_role_waits_for_whoever_has_it_and_is_left_out_where_nobody_has() {
    use crate::journey::breach::Role::{Both, Broke};
    let page = "expressing-regret";
    let told = |first, second| said(&JourneyBuilder::two().with_roles(first, second), page);
    assert!(told(Some(Broke), None).starts_with("First soften worked draft (24) > aloud"));
    assert!(told(Some(Both), Some(Both)).starts_with("First soften contain worked draft (26) > Second"));
    assert!(told(None, None).starts_with("reply"), "nobody reads aloud what nobody writes");
    assert_eq!(said(&JourneyBuilder::by(Seats::One), page), "nothing");
}

#[test]
fn the_keyboard_goes_over_before_what_needs_somebody_alone_and_behind_what_one_did_alone() {
    let guide = Guide::bundled();
    let chapter = guide.chapter("conflict-resolution").unwrap();
    let mut told = JourneyBuilder::two();
    let hands_over = |told: &JourneyBuilder, here, word: Option<&str>| {
        let next = word.map(|word| stop(chapter, word));
        told.journey.hands_over(&guide, chapter, next.as_ref(), here, today())
    };
    for (here, next, expected) in [
        (Here::Both, Some("pick"), false),
        (Here::Both, Some("hear"), true),
        (Here::Both, None, false),
        (Here::First, Some("move"), false),
        (Here::First, Some("outside"), true),
        (Here::First, None, true),
    ] {
        assert_eq!(hands_over(&told, here, next), expected, "{here:?} {next:?}");
    }
    pass(&mut told, "conflict-resolution", &Seat::BOTH, "pick soft hear ideas trial outside ordinary helped");
    assert!(!hands_over(&told, Here::First, None), "nothing is left for two");
    assert!(!JourneyBuilder::by(Seats::One).journey.hands_over(&guide, chapter, None, Here::First, today()));
}
