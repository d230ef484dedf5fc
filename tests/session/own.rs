//! A breach of one's own: until its author brings it, no page, command or export shows that it is there, to the other
//! or while both are here. The same, for good, of what is written on a page of one's own.

use std::{collections::BTreeMap, process::Command};

use crate::{apart::named, doors::set_up, house::House, sealed::sealed};
use trustpath::{
    guide::PlanKind,
    journey::{
        couple::Here,
        position::{Position, Stop},
        record::{Seat, Visibility},
    },
    page::Ask,
    session::{Place, Request},
};
use uuid::Uuid;

const NAME: &str = "canary of a name";
const SENTENCE: &str = "canary of a sentence";
const ANSWER: &str = "canary of an answer";

/// The page on which each decides alone.
const OWN_PAGE: &str = "deciding";

/// Every place there is for whoever is here.
fn places(house: &House) -> Vec<Place> {
    let (guide, journey) = (&house.session().guide, &house.session().journey);
    let mut places = vec![
        Place::Path,
        Place::More,
        Place::Breaches,
        Place::Journal,
        Place::Summary,
        Place::Checkin,
        Place::Trends,
        Place::Promises,
        Place::Setback,
        Place::Watch,
        Place::LookBack,
        Place::Seats,
    ];
    places.extend((0..5).map(Place::Step));
    for id in guide.outline.pages() {
        let Some(chapter) = guide.chapter(id) else { continue };
        places.extend([Place::Contents(id.clone()), Place::Read(id.clone())]);
        let whoever = [Here::First, Here::Second, Here::Both].into_iter();
        // The private check, for one or for two, is a step as soon as it is opened.
        let stops = whoever.flat_map(|here| journey.stops(guide, chapter, here));
        let offered = [Stop::Safety, Stop::PrivateMinutes];
        let mut stops: Vec<_> = stops.filter(|stop| !offered.contains(stop)).collect();
        stops.sort_by_key(Stop::key);
        stops.dedup();
        let stop = |stop| Place::Stop(Position { chapter: id.clone(), stop });
        places.extend(stops.into_iter().map(stop));
    }
    places
}

/// From now on it is not late: what is advised late is said once an evening, and pages are looked at twice.
fn in_the_morning(house: &House) {
    house.clock.pass_seconds(12 * 60 * 60);
}

/// What each of these places shows to the other, and to both.
fn shown(house: &mut House) -> BTreeMap<String, String> {
    let mut shown = BTreeMap::new();
    for here in [Here::Second, Here::Both] {
        house.sit(here);
        for place in places(house) {
            house.send(Request::Go(place.clone()).into());
            shown.insert(format!("{here:?} {place:?}"), format!("{}\n{}", house.title(), house.prose()));
        }
        let items =
            house.session().journey.shared_items().map(|item| item.id.to_string()).collect::<Vec<_>>();
        shown.insert(format!("{here:?} summary"), items.join("\n"));
    }
    shown
}

/// What the commands say without anybody's name, and to the other.
fn said(house: &House) -> Vec<String> {
    let commands: [&[&str]; 6] = [
        &["status"],
        &["status", "--json"],
        &["status", "--seat", "Alex"],
        &["calendar"],
        &["calendar", "--seat", "Alex"],
        &["export"],
    ];
    let say = |command: &&[&str]| {
        let mut program = Command::new(env!("CARGO_BIN_EXE_trustpath"));
        let said = program.arg("--data-dir").arg(house.folder()).args(*command).output().unwrap();
        format!("{}{}", String::from_utf8_lossy(&said.stdout), String::from_utf8_lossy(&said.stderr))
    };
    commands.iter().map(say).collect()
}

fn go(house: &mut House, chapter: &str, stop: Stop) {
    house.send(Request::Go(Place::Stop(Position { chapter: chapter.into(), stop })).into());
}

/// Sam names something alone, and works on pages that belong to it.
fn work_alone(house: &mut House) -> Uuid {
    house.sit(Here::First);
    named(house, NAME);
    house.choose("I was hurt");
    house.choose("The sentence of fact");
    if !matches!(house.page().ask, Ask::Write(_)) {
        house.choose("Change it");
    }
    house.write(SENTENCE);
    let pages =
        ["owning-up", "understanding-the-impact", "expressing-regret", "letting-go", "trust-is-a-choice"];
    for page in pages {
        let journey = &house.session().journey;
        let stops =
            journey.stops(&house.session().guide, house.session().guide.chapter(page).unwrap(), Here::First);
        for stop in stops {
            go(house, page, stop);
            let label = ["Go on", "Begin", "Pass on this question"]
                .into_iter()
                .find(|label| crate::couple::nth(&house.page(), label).is_some());
            if matches!(house.page().ask, Ask::Write(_)) {
                house.write(ANSWER);
            } else if let Some(label) = label {
                house.choose(label);
            }
        }
    }
    let (id, breach) = house.session().journey.open_breach().unwrap();
    assert_eq!(breach.name.expose(), NAME);
    id
}

#[test]
fn nothing_shows_to_the_other_or_to_both_until_it_is_brought() {
    it_shows_to_nobody_until_it_is_brought(set_up());
}

#[test]
#[ignore = "slow: two look at every page of the guide twice, with passphrases"]
fn sealed_nothing_shows_to_the_other_or_to_both_until_it_is_brought() {
    it_shows_to_nobody_until_it_is_brought(sealed(&Seat::BOTH));
}

fn it_shows_to_nobody_until_it_is_brought(mut house: House) {
    in_the_morning(&house);
    house.sit(Here::Both);
    // Something is behind both already, as it is in every folder that is in use.
    go(&mut house, "what-trust-is", Stop::Lesson);
    house.choose("Go on");
    // What both did with the key of one waits for the other's own word.
    house.reopen();
    house.sit(Here::Second);
    if crate::couple::nth(&house.page(), "Sign all of these").is_some() {
        house.choose("Sign all of these");
    }
    let (pages, commands) = (shown(&mut house), said(&house));
    let id = work_alone(&mut house);
    let answers = house.session().journey.of_kind("answer").count();
    assert!(answers > 3 && house.session().journey.of_kind("progress").count() > 3, "{answers}");
    for (place, after) in shown(&mut house) {
        assert_eq!(pages.get(&place), Some(&after), "{place}");
    }
    assert_eq!(said(&house), commands);
    house.sit(Here::First);
    house.send(Request::Go(Place::Breach(id)).into());
    house.choose("Bring it to both of you");
    house.sit(Here::Second);
    house.send(Request::Go(Place::Path).into());
    house.choose("What waits");
    house.choose(&format!("Today: “{NAME}”"));
    assert!(house.prose().contains(SENTENCE) && !house.prose().contains(ANSWER), "{}", house.prose());
    house.choose("It is the same thing");
    house.choose("It was I who broke trust");
    go(&mut house, "owning-up", Stop::Lesson);
    house.send(Request::Go(Place::Breach(id)).into());
    assert!(house.prose().contains("Sam sees it so: Sam was hurt"), "{}", house.prose());
}

#[test]
fn two_who_named_it_apart_make_it_one_and_each_finds_their_own_work_again() {
    let mut house = set_up();
    let question = Stop::Question("understanding-the-impact.unsaid".into());
    let page = "understanding-the-impact";
    for (seat, name, words) in
        [(Seat::First, "the loan", "what Sam wrote"), (Seat::Second, "the money", "what Alex wrote")]
    {
        house.sit(seat.into());
        named(&mut house, name);
        house.choose("Both of us did something");
        go(&mut house, page, Stop::Lesson);
        house.choose("Go on");
        go(&mut house, page, question.clone());
        house.write(words);
    }
    house.sit(Here::First);
    house.send(Request::Go(Place::Breaches).into());
    house.choose("the loan");
    house.choose("Bring it to both of you");
    house.sit(Here::Second);
    house.send(Request::Go(Place::Breaches).into());
    house.choose("the loan");
    house.choose("It is the same thing");
    house.choose("Both of us did something");
    for (seat, words) in [(Seat::First, "what Sam wrote"), (Seat::Second, "what Alex wrote")] {
        house.reopen();
        house.sit(seat.into());
        let (_, open) = house.session().journey.open_breach().unwrap();
        assert_eq!(open.name.expose(), "the loan");
        go(&mut house, page, question.clone());
        assert!(house.prose().contains(words), "{}", house.prose());
        let (session, stop) = (house.session(), Stop::Lesson);
        let chapter = session.guide.chapter(page).unwrap();
        assert!(session.journey.has_passed(chapter, &stop, Here::Both), "each began it");
    }
    house.sit(Here::Both);
    assert!(!house.prose().contains("the money"));
}

/// Sam writes on every stop of the page on which each decides alone, and plans a day.
fn decide_alone(house: &mut House) {
    house.sit(Here::First);
    let (guide, journey) = (&house.session().guide, &house.session().journey);
    let stops = journey.stops(guide, guide.chapter(OWN_PAGE).unwrap(), Here::First);
    for stop in stops {
        go(house, OWN_PAGE, stop.clone());
        for _ in 0..12 {
            let label = ["Go on", "Begin", "In a week", "Of fear", "Keep it", "Yes, it has"]
                .into_iter()
                .find(|label| crate::couple::nth(&house.page(), label).is_some());
            if !house.session().journey.has_passed(
                house.session().guide.chapter(OWN_PAGE).unwrap(),
                &stop,
                Here::First,
            ) {
                match (house.page().ask, label) {
                    (Ask::Write(_), _) => house.write(ANSWER),
                    (_, Some(label)) => house.choose(label),
                    _ => panic!("nothing to do at {stop:?}\n{}", house.prose()),
                }
            }
        }
    }
}

#[test]
fn a_page_of_ones_own_leaves_a_trace_for_its_author_alone() {
    let mut house = set_up();
    in_the_morning(&house);
    house.sit(Here::Both);
    let (pages, commands) = (shown(&mut house), said(&house));
    decide_alone(&mut house);
    let journey = &house.session().journey;
    let written = journey.all().filter(|record| record.id.as_str().contains(OWN_PAGE));
    let written: Vec<_> = written.map(|record| (record.id.to_string(), record.vis)).collect();
    assert!(written.len() > 8 && written.iter().all(|(_, vis)| *vis == Visibility::Private), "{written:?}");
    let (record, plan) = journey.plans_of(PlanKind::Plan).next().expect("a day was planned");
    assert!(plan.when.is_some() && record.vis == Visibility::Private);
    for (place, after) in shown(&mut house) {
        assert_eq!(pages.get(&place), Some(&after), "{place}");
    }
    assert_eq!(said(&house), commands);
}
