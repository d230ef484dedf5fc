use super::*;
use crate::journey::{
    couple::Seats,
    journey_builder::{JourneyBuilder, SPRING},
    key::{By, Id, Seat, Visibility},
    position::Stop,
    progress::State,
    record::{Body, Record},
};

const EVENING: &str = "2026-11-22T19:30:00+01:00";

fn at(time: &str) -> DateTime<FixedOffset> {
    time.parse().unwrap()
}

fn wish(minutes: u32, heavy: bool) -> Wish {
    Wish { minutes, heavy }
}

fn tonight(told: &JourneyBuilder, here: Here, minutes: u32, heavy: bool, now: &str) -> Tonight {
    told.journey.tonight(&Guide::bundled(), here, at(now), wish(minutes, heavy), None)
}

/// The title that is offered first.
fn first(told: &JourneyBuilder, here: Here, minutes: u32, heavy: bool) -> String {
    tonight(told, here, minutes, heavy, EVENING).offers.into_iter().next().expect("something fits").title
}

#[test]
fn the_first_evening_is_there_until_all_of_it_is_behind_them() {
    let guide = Guide::bundled();
    for (told, minutes, stops) in [(JourneyBuilder::two(), 20, 3), (JourneyBuilder::by(Seats::One), 10, 2)] {
        let offer = told.journey.first_evening(&guide).expect("nothing was begun");
        assert_eq!((offer.minutes, offer.stops.len()), (minutes, stops));
    }
    let mut begun = JourneyBuilder::two();
    assert!(begun.journey.is_new(&guide));
    for seat in Seat::BOTH {
        begun.pass(("what-trust-is", None), seat, [&Stop::Part("areas".into())]);
    }
    assert!(!begun.journey.is_new(&guide));
    let rest = begun.journey.first_evening(&guide).map(|offer| (offer.minutes, offer.stops.len()));
    assert_eq!(rest, Some((14, 2)), "what is behind them is left out");
    for seat in Seat::BOTH {
        begun.pass(("what-trust-is", None), seat, [&Stop::Part("aloud".into())]);
        begun.pass(("how-we-will-do-this", None), seat, [&Stop::Part("try".into())]);
    }
    assert_eq!(begun.journey.first_evening(&guide), None);
    assert_eq!(JourneyBuilder::default().journey.first_evening(&guide), None, "nobody has set up");
}

/// Everything that is to be done before for an evening of these pages.
fn prepared(told: &mut JourneyBuilder, parts: &[(&str, Seat, &str)]) {
    let guide = Guide::bundled();
    for (page, seat, part) in parts {
        let breach = told.journey.breach_for(guide.chapter(page).unwrap());
        told.pass((page, breach), *seat, [&Stop::Part((*part).into())]);
    }
}

fn both_prepared(page: &'static str, part: &'static str) -> [(&'static str, Seat, &'static str); 2] {
    Seat::BOTH.map(|seat| (page, seat, part))
}

/// Those who walk: hurt and broke, two who are both, nothing named, and one alone in each role.
fn all() -> Vec<(&'static str, JourneyBuilder, Vec<Here>)> {
    let three = vec![Here::First, Here::Second, Here::Both];
    let solo = |role| JourneyBuilder::by(Seats::One).with_roles(role, None);
    vec![
        ("hurt and broke", JourneyBuilder::hurt_and_broke(), three.clone()),
        (
            "both are both",
            JourneyBuilder::two().with_roles(Some(Role::Both), Some(Role::Both)),
            three.clone(),
        ),
        ("nothing named", JourneyBuilder::two(), three),
        ("hurt, alone", solo(Some(Role::Hurt)), vec![Here::First]),
        ("broke, alone", solo(Some(Role::Broke)), vec![Here::First]),
        ("both, alone", solo(Some(Role::Both)), vec![Here::First]),
        ("alone", JourneyBuilder::by(Seats::One), vec![Here::First]),
    ]
}

#[test]
fn every_length_and_weight_leads_everybody_to_something_that_can_be_done_and_fits() {
    let guide = Guide::bundled();
    for (name, told, heres) in all() {
        for here in heres {
            for wish in LENGTHS.into_iter().flat_map(|minutes| [wish(minutes, false), wish(minutes, true)]) {
                let found = told.journey.tonight(&guide, here, at(EVENING), wish, None);
                assert!(!found.offers.is_empty(), "{name} {here:?} {wish:?}");
                assert_eq!(
                    found.why.is_none(),
                    found.offers.iter().any(|offer| offer.as_wished),
                    "{name} {wish:?}"
                );
                for offer in found.offers {
                    let reading = offer.stops.iter().filter(|at| at.stop == Stop::Lesson).count();
                    let most = wish.minutes as usize + 2 * reading;
                    assert!(offer.minutes as usize <= most, "{name} {here:?} {wish:?} {offer:?}");
                    assert!(wish.heavy || !offer.heavy);
                    for stop in &offer.stops {
                        let entry = told.journey.may_enter(&guide, stop, here);
                        use crate::journey::position::Entry::{Gate, Open};
                        assert!(matches!(entry, Open | Gate(_)), "{name} {here:?} {stop:?} {entry:?}");
                    }
                }
            }
        }
    }
}

#[test]
fn what_is_offered_first_to_whom() {
    let told = JourneyBuilder::hurt_and_broke();
    let [hurt, broke, both] = [Here::First, Here::Second, Here::Both];
    for (here, minutes, heavy, title) in [
        (both, 10, false, "Ground rules, and a word for a pause"),
        (both, 25, false, "A small subject"),
        (both, 45, false, "A small habit, and the week together"),
        (hurt, 10, false, "A map of help"),
        (hurt, 45, false, "Three requests, and your own words"),
        (hurt, 25, true, "Three piles of questions"),
        (hurt, 45, true, "One sheet"),
        (broke, 10, false, "One small promise"),
        (broke, 25, false, "A risky moment, and a plan for it"),
        (broke, 25, true, "A first draft of an apology"),
        (broke, 45, true, "The account, in five lines"),
    ] {
        assert_eq!(first(&told, here, minutes, heavy), title, "{here:?} {minutes} {heavy}");
    }
    let unnamed = JourneyBuilder::two();
    assert_eq!(first(&unnamed, hurt, 10, false), "A map of help");
}

#[test]
fn something_heavy_together_is_offered_once_what_comes_before_it_is_done() {
    let mut told = JourneyBuilder::hurt_and_broke();
    let found = tonight(&told, Here::Both, 25, true, EVENING);
    assert_eq!((found.offers[0].title.as_str(), found.why), ("A small subject", Some(Why::NothingReady)));
    prepared(&mut told, &[("expressing-regret", Seat::First, "draft")]);
    assert_eq!(first(&told, Here::Both, 25, true), "A small subject", "it is not the draft of who was hurt");
    prepared(&mut told, &[("expressing-regret", Seat::Second, "draft")]);
    assert_eq!(first(&told, Here::Both, 25, true), "An apology, read once");
    assert_eq!(first(&told, Here::Both, 25, false), "A small subject", "nobody is led into something heavy");
}

#[test]
fn nothing_heavy_is_offered_late_or_after_something_heavy_or_in_the_first_two_weeks() {
    let mut told = JourneyBuilder::hurt_and_broke();
    let why = |told: &JourneyBuilder, now| {
        let found = tonight(told, Here::Second, 25, true, now);
        assert!(found.why.is_none() || found.offers.iter().all(|offer| !offer.heavy));
        found.why
    };
    assert_eq!(why(&told, EVENING), None);
    assert_eq!(why(&told, "2026-11-22T20:59:00+01:00"), None);
    assert_eq!(why(&told, "2026-11-22T21:00:00+01:00"), Some(Why::Late));
    assert_eq!(why(&told, "2026-11-23T02:00:00+01:00"), Some(Why::Late));
    told.pass_on(("owning-up", Some(SPRING)), Seat::Second, "account", "2026-11-22");
    assert_eq!(why(&told, EVENING), Some(Why::Heavy { page: "owning-up".into() }));
    assert_eq!(why(&told, "2026-11-23T19:30:00+01:00"), None);
    assert_eq!(
        tonight(&told, Here::First, 25, true, EVENING).why,
        None,
        "what only the other did is not told"
    );
}

#[test]
fn the_first_two_weeks_of_a_folder_are_light() {
    let mut journey = Journey::default();
    for mut record in JourneyBuilder::hurt_and_broke().journey.all().cloned().collect::<Vec<Record>>() {
        record.at = at("2026-11-22T19:00:00+01:00");
        journey.apply(record, None);
    }
    let why = |now: &str| journey.tonight(&Guide::bundled(), Here::Second, at(now), wish(25, true), None).why;
    let until = "2026-12-06".parse().unwrap();
    assert_eq!(why("2026-12-05T19:30:00+01:00"), Some(Why::Early { until }));
    assert_eq!(why("2026-12-06T19:30:00+01:00"), None);
}

#[test]
fn two_get_nothing_heavy_in_ten_minutes_and_hear_why_from_the_guide() {
    let found = tonight(&JourneyBuilder::hurt_and_broke(), Here::Both, 10, true, EVENING);
    assert!(matches!(found.why, Some(Why::Said(_))), "{:?}", found.why);
    assert!(found.offers.iter().all(|offer| !offer.heavy && !offer.as_wished));
}

#[test]
fn what_is_done_or_put_away_is_not_offered_again_and_what_is_half_done_comes_first() {
    let mut told = JourneyBuilder::hurt_and_broke();
    let titles = |told: &JourneyBuilder| -> Vec<String> {
        let found = tonight(told, Here::Both, 25, false, EVENING);
        found.offers.into_iter().map(|offer| offer.title).collect()
    };
    assert_eq!(titles(&told)[..2], ["A small subject", "A small habit"]);
    prepared(&mut told, &both_prepared("building-habits", "ritual"));
    assert_eq!(titles(&told)[0], "A small subject", "only the try, a timer, is left of the other");
    prepared(&mut told, &both_prepared("how-we-will-do-this", "rules"));
    prepared(&mut told, &both_prepared("setback-plan", "plan"));
    assert_eq!(titles(&told)[0], "A plan for a hard day");
    prepared(&mut told, &both_prepared("setback-plan", "watch"));
    assert!(!titles(&told).contains(&"A plan for a hard day".to_owned()));
    Seat::BOTH.into_iter().for_each(|seat| told.say(("listening-actively", None), seat, State::NotNow));
    assert!(!titles(&told).contains(&"A small subject".to_owned()));
}

#[test]
fn a_check_in_is_offered_when_it_is_due() {
    let mut told = JourneyBuilder::hurt_and_broke();
    let has = |told: &JourneyBuilder| {
        let found = tonight(told, Here::Both, 25, false, EVENING);
        found.offers.iter().any(|offer| offer.title == "The week together")
    };
    assert!(has(&told));
    let held = |told: &mut JourneyBuilder, on: &str| {
        let id = Id::checkin(on.parse().unwrap(), By::Both);
        told.write(
            id,
            By::Both,
            Visibility::Shared,
            Body::Checkin(crate::journey::checkin::Checkin::default()),
        );
    };
    held(&mut told, "2026-11-15");
    assert!(has(&told));
    held(&mut told, "2026-11-22");
    assert!(!has(&told));
}

#[test]
fn a_part_left_in_the_middle_comes_first_where_it_fits() {
    let told = JourneyBuilder::hurt_and_broke();
    let left = |page: &str, part: &str, minutes, heavy| {
        let left = Position { chapter: page.into(), stop: Stop::Part(part.into()) };
        let found = told.journey.tonight(
            &Guide::bundled(),
            Here::Second,
            at(EVENING),
            wish(minutes, heavy),
            Some(&left),
        );
        found.offers[0].title.clone()
    };
    assert_eq!(left("committing-to-change", "moments", 10, false), "Three risky moments");
    assert_eq!(left("owning-up", "account", 10, true), "One small promise", "it takes longer");
    assert_eq!(left("owning-up", "account", 25, false), "A risky moment, and a plan for it", "it is heavy");
    assert_eq!(left("owning-up", "account", 25, true), "Five lines");
}

#[test]
fn an_evening_goes_on_behind_what_is_done_and_is_over_with_its_night() {
    let mut told = JourneyBuilder::hurt_and_broke();
    let guide = Guide::bundled();
    let offer = tonight(&told, Here::Both, 25, false, EVENING).offers.swap_remove(0);
    let run = Run::begin(&offer, at(EVENING));
    let next = |told: &JourneyBuilder, after: Option<&Position>| {
        let next = told.journey.next_in_run(&guide, &run, Here::Both, at(EVENING), after);
        next.map(|position| position.stop.key())
    };
    assert_eq!(next(&told, None).unwrap(), "lesson");
    for seat in Seat::BOTH {
        told.pass(("listening-actively", None), seat, [&Stop::Lesson, &Stop::Part("turns".into())]);
    }
    assert_eq!(
        next(&told, None).unwrap(),
        "part:settle",
        "the private minutes are behind with the first part"
    );
    let settle = Position { chapter: "listening-actively".into(), stop: Stop::Part("settle".into()) };
    assert_eq!(next(&told, Some(&settle)).unwrap(), "part:wind");
    assert_eq!(told.journey.minutes_left(&guide, &run, Here::Both, at(EVENING)), 7);
    for (now, tonight) in
        [(EVENING, true), ("2026-11-23T02:00:00+01:00", true), ("2026-11-23T19:30:00+01:00", false)]
    {
        assert_eq!(run.is_of_tonight(at(now)), tonight, "{now}");
    }
    let late = Run::begin(&offer, at("2026-11-23T03:50:00+01:00"));
    for now in ["2026-11-23T03:50:00+01:00", "2026-11-23T04:10:00+01:00"] {
        assert!(late.is_of_tonight(at(now)), "the night ends while they walk it, at {now}");
    }
}
