mod scenes;
mod sealed;

use proptest::prelude::*;

use super::*;
use crate::journey::{
    breach::Role,
    couple::Seats,
    journey_builder::{JourneyBuilder, SPRING},
    key::Visibility,
};

const BOTH: [Seat; 2] = Seat::BOTH;

/// The stops of a page in short: `lesson check heard turns reveal done`.
fn stops(told: &JourneyBuilder, guide: &Guide, page: &str, here: Here) -> String {
    let stops = told.journey.stops(guide, guide.chapter(page).unwrap(), here);
    let short = |stop: &Stop| match stop {
        Stop::Question(id) => id.split('.').next_back().unwrap().to_owned(),
        Stop::Part(id) => id.clone(),
        other => other.key(),
    };
    stops.iter().map(short).collect::<Vec<_>>().join(" ")
}

fn today() -> NaiveDate {
    "2026-11-22".parse().unwrap()
}

fn at(chapter: &str, stop: Stop) -> Position {
    Position { chapter: chapter.into(), stop }
}

fn question(id: &str) -> Stop {
    Stop::Question(id.into())
}

#[test]
fn each_is_shown_what_is_for_them() {
    use Role::*;
    let guide = Guide::bundled();
    let two = |first, second| JourneyBuilder::two().with_roles(first, second);
    let alone = |role| JourneyBuilder::by(Seats::One).with_roles(Some(role), None);
    for (told, here, expected) in [
        (two(Some(Hurt), Some(Broke)), Here::First, "lesson scene contain worked afterwards"),
        (two(Some(Hurt), Some(Broke)), Here::Second, "lesson scene soften worked draft again afterwards"),
        (two(Some(Hurt), Some(Broke)), Here::Both, "lesson scene aloud reply wind real done"),
        (two(Some(Hurt), None), Here::Second, "lesson scene soften worked draft again afterwards"),
        (two(None, None), Here::First, "lesson scene worked afterwards"),
        (
            two(Some(Both), Some(Both)),
            Here::First,
            "lesson scene soften contain worked draft again afterwards",
        ),
        (JourneyBuilder::two(), Here::Second, "lesson scene worked afterwards"),
        (alone(Hurt), Here::First, "lesson scene contain worked owed real afterwards done"),
        (alone(Broke), Here::First, "lesson scene soften worked draft unsent real afterwards done"),
    ] {
        assert_eq!(stops(&told, &guide, "expressing-regret", here), expected, "{here:?}");
    }
}

#[test]
fn the_private_check_is_offered_alone_before_the_first_and_the_last_step_and_private_minutes_to_two() {
    let (guide, told) = (Guide::bundled(), JourneyBuilder::two());
    let checked = |told: &JourneyBuilder, here| -> Vec<String> {
        let walk = guide.outline.walk().filter(|id| stops(told, &guide, id, here).contains(" check "));
        walk.cloned().collect()
    };
    for here in [Here::First, Here::Second] {
        assert_eq!(checked(&told, here), ["listening-actively", "letting-go"]);
    }
    assert_eq!(checked(&told, Here::Both), [""; 0]);
    let minutes =
        guide.outline.walk().filter(|id| stops(&told, &guide, id, Here::Both).contains("private-minutes"));
    assert_eq!(minutes.collect::<Vec<_>>(), ["listening-actively", "owning-up", "letting-go"]);
    assert_eq!(checked(&JourneyBuilder::by(Seats::One), Here::First), ["listening-actively", "letting-go"]);
    assert!(stops(&told, &guide, "listening-actively", Here::First).starts_with("lesson check "));
}

#[test]
fn done_when_is_asked_of_one_alone_once_the_rest_was_done_together() {
    let (guide, mut told) = (Guide::bundled(), JourneyBuilder::two());
    let page = "listening-actively";
    assert_eq!(stops(&told, &guide, page, Here::First), "lesson check scene stop heard hard new");
    let together = told.journey.stops(&guide, guide.chapter(page).unwrap(), Here::Both);
    BOTH.iter().for_each(|seat| told.pass((page, None), *seat, &together));
    assert_eq!(stops(&told, &guide, page, Here::First), "lesson check scene stop heard hard new done");
}

#[test]
fn what_looks_back_on_an_exercise_is_asked_once_both_have_done_it_and_before_it_is_called_done() {
    let (guide, mut told) = (Guide::bundled(), JourneyBuilder::hurt_and_broke());
    let (page, chapter) = ("understanding-the-impact", guide.chapter("understanding-the-impact").unwrap());
    let face = question("understanding-the-impact.face");
    let open = |told: &JourneyBuilder, here| told.journey.open_stops(&guide, chapter, here, today());
    assert!(!open(&told, Here::Second).contains(&face));
    let together = told.journey.stops(&guide, chapter, Here::Both);
    let exercise: Vec<_> = together.into_iter().filter(|stop| *stop != Stop::Done).collect();
    BOTH.iter().for_each(|seat| told.pass((page, Some(SPRING)), *seat, &exercise));
    assert!(open(&told, Here::Second).contains(&face));
    assert!(!open(&told, Here::Both).contains(&Stop::Done), "not while one of them is still asked");
    for seat in BOTH {
        let alone = told.journey.stops(&guide, chapter, seat.into());
        told.pass((page, Some(SPRING)), seat, alone.iter().filter(|stop| **stop != Stop::Done));
    }
    assert_eq!(open(&told, Here::Both), [Stop::Done]);
}

#[test]
fn a_door_says_for_whom_a_stop_is() {
    let (guide, told) = (Guide::bundled(), JourneyBuilder::hurt_and_broke());
    let page = "expressing-regret";
    for (stop, first, second, both) in [
        (Stop::Lesson, Entry::Open, Entry::Open, Entry::Open),
        (Stop::Safety, Entry::Open, Entry::Open, Entry::Alone),
        (Stop::PrivateMinutes, Entry::Together, Entry::Together, Entry::Open),
        (Stop::Reveal, Entry::Together, Entry::Together, Entry::Open),
        (Stop::Done, Entry::Open, Entry::Open, Entry::Open),
        (question("expressing-regret.contain"), Entry::Open, Entry::Other, Entry::Alone),
        (question("expressing-regret.soften"), Entry::Other, Entry::Open, Entry::Alone),
        (question("expressing-regret.worked"), Entry::Open, Entry::Open, Entry::Alone),
        (question("expressing-regret.real"), Entry::Together, Entry::Together, Entry::Open),
        (Stop::Part("aloud".into()), Entry::Together, Entry::Together, Entry::Open),
        (Stop::Part("scene".into()), Entry::Open, Entry::Open, Entry::Open),
        (question("no.such"), Entry::Open, Entry::Open, Entry::Open),
    ] {
        for (here, expected) in [(Here::First, first), (Here::Second, second), (Here::Both, both)] {
            let entry = told.journey.may_enter(&guide, &at(page, stop.clone()), here);
            assert_eq!(entry, expected, "{stop:?} for {here:?}");
        }
    }
}

#[test]
fn private_minutes_come_before_what_is_done_together_and_never_behind_it() {
    let (guide, mut told) = (Guide::bundled(), JourneyBuilder::two());
    let (page, chapter) = ("letting-go", guide.chapter("letting-go").unwrap());
    let next = |told: &JourneyBuilder| told.journey.next_on(&guide, chapter, Here::Both, today());
    let pass = |told: &mut JourneyBuilder, stop: Stop| {
        BOTH.iter().for_each(|seat| told.pass((page, None), *seat, [&stop]));
    };
    pass(&mut told, Stop::Lesson);
    assert_eq!(next(&told), Some(Stop::PrivateMinutes));
    pass(&mut told, Stop::Part("unsent".into()));
    assert_eq!(next(&told), Some(Stop::PrivateMinutes), "each did that alone");
    pass(&mut told, Stop::Part("tell".into()));
    assert_ne!(next(&told), Some(Stop::PrivateMinutes), "an earlier version never offered them");
}

#[test]
fn a_gate_is_read_once_and_never_locks() {
    let (guide, mut told) = (Guide::bundled(), JourneyBuilder::hurt_and_broke());
    let enter =
        |told: &JourneyBuilder, stop| told.journey.may_enter(&guide, &at("letting-go", stop), Here::First);
    assert!(matches!(enter(&told, Stop::Lesson), Entry::Gate(text) if text.contains("not asked to forgive")));
    assert_eq!(enter(&told, Stop::Part("facts".into())), Entry::Open);
    told.pass(("letting-go", Some(SPRING)), Seat::First, &[Stop::Lesson]);
    assert_eq!(enter(&told, Stop::Lesson), Entry::Open);
}

/// Everything that the path suggests, each passed before the next is asked for, until it suggests no stop.
fn walk(told: &mut JourneyBuilder, guide: &Guide, here: Here) -> (Vec<Position>, Next) {
    let mut walked = vec![];
    loop {
        match told.journey.next(guide, here, today()) {
            Next::Stop(position) => {
                let breach = told.journey.breach_for(guide.chapter(&position.chapter).unwrap());
                let page = (position.chapter.as_str(), breach);
                here.seats().iter().for_each(|seat| told.pass(page, *seat, [&position.stop]));
                walked.push(position);
            }
            end => return (walked, end),
        }
    }
}

fn pages(walked: &[Position]) -> Vec<&str> {
    let mut pages: Vec<_> = walked.iter().map(|position| position.chapter.as_str()).collect();
    pages.dedup();
    pages
}

#[test]
fn one_alone_is_led_no_further_than_two_pages_ahead_of_the_two() {
    let (guide, mut told) = (Guide::bundled(), JourneyBuilder::hurt_and_broke());
    let first: Vec<_> = guide.outline.walk().take(2).map(String::as_str).collect();
    for here in [Here::First, Here::Second] {
        let (walked, end) = walk(&mut told, &guide, here);
        assert_eq!(pages(&walked), first);
        assert_eq!(end, Next::Together(first[0].into()));
    }
    told.say((first[0], None), Seat::First, State::Done);
    told.say((first[0], None), Seat::Second, State::Done);
    assert!(matches!(told.journey.next(&guide, Here::First, today()), Next::Stop(_)));
}

#[test]
fn a_page_that_takes_weeks_does_not_hold_the_next_back() {
    let guide = Guide::bundled();
    for (mut told, here) in
        [(JourneyBuilder::hurt_and_broke(), Here::Both), (JourneyBuilder::by(Seats::One), Here::First)]
    {
        // What somebody rereads alone, two days later, and looks back on alone is behind them too.
        told.pass(("expressing-regret", Some(SPRING)), Seat::Second, [&Stop::Part("again".into())]);
        for id in [
            "expressing-regret.afterwards",
            "understanding-the-impact.wrong",
            "understanding-the-impact.face",
        ] {
            let page = (id.split('.').next().unwrap(), Some(SPRING));
            BOTH.iter().for_each(|seat| told.pass(page, *seat, [&question(id)]));
        }
        let (walked, end) = walk(&mut told, &guide, here);
        assert_eq!(pages(&walked), guide.outline.walk().collect::<Vec<_>>(), "in the order of the guide");
        assert_eq!(end, Next::End);
        let going_on = told.journey.going_on(&guide, here).count();
        assert_eq!(going_on, guide.outline.walk().count(), "none of them was said to be done");
    }
}

#[test]
fn done_not_now_and_not_for_us_look_the_same_from_the_path() {
    let guide = Guide::bundled();
    let suggested = |answer| {
        let mut told = JourneyBuilder::hurt_and_broke();
        for seat in BOTH {
            told.say(("what-trust-is", None), seat, answer);
            told.say(("what-broke-it", None), seat, answer);
        }
        [Here::First, Here::Second, Here::Both].map(|here| told.journey.next(&guide, here, today()))
    };
    assert_eq!(suggested(State::NotNow), suggested(State::Done));
    assert_eq!(suggested(State::NotForUs), suggested(State::Done));
    assert_ne!(suggested(State::Open), suggested(State::Done));
}

#[test]
fn one_answer_of_two_does_not_speak_for_both() {
    let (guide, mut told) = (Guide::bundled(), JourneyBuilder::two());
    told.say(("what-trust-is", None), Seat::First, State::NotForUs);
    assert_eq!(told.journey.state("what-trust-is", None, Here::First), State::NotForUs);
    for here in [Here::Second, Here::Both] {
        let next = told.journey.next(&guide, here, today());
        assert!(matches!(&next, Next::Stop(position) if position.chapter == "what-trust-is"), "{next:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// For anything that was passed and said, in any order.
    #[test]
    fn what_is_suggested_is_open_for_whoever_is_here_and_not_behind_them(
        passed in prop::collection::vec((0..21usize, 0..2usize, 0..20usize), 0..60),
        said in prop::collection::vec((0..21usize, 0..2usize, 0..4usize), 0..20),
        role in 0..3usize,
    ) {
        let guide = Guide::bundled();
        let roles = [(Role::Hurt, Role::Broke), (Role::Broke, Role::Hurt), (Role::Both, Role::Both)][role];
        let mut told = JourneyBuilder::two().with_roles(Some(roles.0), Some(roles.1));
        let walk: Vec<_> = guide.outline.walk().cloned().collect();
        for (page, seat, stop) in passed {
            let chapter = guide.chapter(&walk[page % walk.len()]).unwrap();
            let seat = BOTH[seat];
            let stops: Vec<_> = [seat.into(), Here::Both].iter().flat_map(|here| told.journey.stops(&guide, chapter, *here)).collect();
            told.pass((&chapter.head.id, told.journey.breach_for(chapter)), seat, [&stops[stop % stops.len()]]);
        }
        for (page, seat, state) in said {
            let chapter = guide.chapter(&walk[page % walk.len()]).unwrap();
            let state = [State::Open, State::Done, State::NotNow, State::NotForUs][state];
            told.say((&chapter.head.id, told.journey.breach_for(chapter)), BOTH[seat], state);
        }
        for here in [Here::First, Here::Second, Here::Both] {
            if let Next::Stop(position) = told.journey.next(&guide, here, today()) {
                let chapter = guide.chapter(&position.chapter).unwrap();
                prop_assert!(!told.journey.has_passed(chapter, &position.stop, here));
                prop_assert!(told.journey.stops(&guide, chapter, here).contains(&position.stop));
                prop_assert!(matches!(told.journey.may_enter(&guide, &position, here), Entry::Open | Entry::Gate(_)));
                prop_assert!(!told.journey.state(&position.chapter, told.journey.breach_for(chapter), here).is_answer());
            }
        }
    }
}
