//! Journeys to walk through, and every place of them.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use uuid::Uuid;

use crate::{
    commands::demo::Story,
    journey::{
        Journey,
        breach::Role,
        checkin::{Checkin, Course, Moment, Rating},
        couple::Seats,
        journey_builder::JourneyBuilder,
        position::{Position, Stop},
        record::{Body, By, Id, Location, Visibility},
    },
    language::Catalogue,
    screens::tests::Harness,
    session::{Place, Session},
};

/// Journeys as the stories have them: two with roles, without, one alone, and the demo's couple.
pub fn journeys() -> Vec<Journey> {
    let alone = JourneyBuilder::by(Seats::One).with_roles(Some(Role::Hurt), None);
    vec![
        JourneyBuilder::hurt_and_broke().journey,
        JourneyBuilder::two().with_roles(Some(Role::Both), Some(Role::Both)).journey,
        JourneyBuilder::two().journey,
        alone.journey,
        lower(),
        demo(),
    ]
}

/// Weeks in which a number of one of the two became lower, so that a help is offered beside it.
fn lower() -> Journey {
    let mut told = JourneyBuilder::hurt_and_broke();
    let first: NaiveDate = "2026-11-01".parse().unwrap();
    for (on, number) in first.iter_weeks().zip([7, 7, 2]) {
        let ratings = [("check-in.hope".to_owned(), Rating::new(number))].into();
        let look = Body::Checkin(Checkin { ratings, ..Checkin::default() });
        told.write(Id::checkin(on, By::First), By::First, Visibility::Private, look);
    }
    told.journey
}

fn demo() -> Journey {
    let utc = |at: chrono::NaiveDateTime| at.and_utc().fixed_offset();
    let first = "2026-10-11".parse().unwrap();
    let mut story = Story::begin(first, Box::new(utc), ["aaaaaaaa", "bbbbbbbb"], Catalogue::ENGLISH).unwrap();
    (0..42).try_for_each(|_| story.live()).unwrap();
    let mut journey = Journey::default();
    for (_, record) in story.written() {
        journey.apply(record.clone(), Some(Location::open(0, 0, 1)));
    }
    journey
}

/// Every place that can be opened.
pub fn places(harness: &Harness) -> Vec<Place> {
    let (session, guide) = (&harness.app.session, &harness.app.session.guide);
    let mut places = vec![
        Place::Welcome,
        Place::Rehearsal,
        Place::Seats,
        Place::Setup,
        Place::Path,
        Place::More,
        Place::Waiting,
        Place::FirstEvening,
        Place::Protect,
        Place::Tonight,
        Place::Road,
        Place::Check,
        Place::Breaches,
        Place::Breach(Uuid::from_u128(77)),
        Place::Setback,
        Place::Watch,
        Place::Promises,
        Place::Journal,
        Place::Written,
        Place::NewNote(Uuid::from_u128(78)),
        Place::Summary,
        Place::Checkin,
        Place::LookBack,
        Place::Trends,
        Place::Passphrase,
        Place::Computers,
        Place::TakeAway,
    ];
    places.extend((0..guide.outline.steps.len()).map(Place::Step));
    for chapter in guide.outline.titles.keys().filter_map(|id| guide.chapter(id)) {
        let id = &chapter.head.id;
        places.extend([Place::Contents(id.clone()), Place::Read(id.clone()), Place::HandOver(id.clone())]);
        let at = |stop| Place::Stop(Position { chapter: id.clone(), stop });
        let stops = session.journey.stops(guide, chapter, session.who());
        places.extend(stops.into_iter().chain([Stop::Reveal, Stop::Done]).map(at));
    }
    for kind in ["promise", "agreement", "ritual", "setback", "plan", "request"] {
        let ids = || session.journey.of_kind(kind).map(|record| record.id.clone());
        places.extend(ids().map(Place::Promise));
        places.extend(ids().map(|id| Place::Plan { id, from: None }));
    }
    places.extend(moments(session));
    let ids =
        |kind: &str| session.journey.of_kind(kind).filter_map(|record| record.id.uuid()).collect::<Vec<_>>();
    places.extend(ids("replay").into_iter().map(Place::Replay));
    places.extend(ids("breach").into_iter().map(Place::Breach));
    places.extend(ids("note").into_iter().take(2).map(Place::Note));
    places
}

/// Every moment of today's check-in and of the latest one, for those who are here.
fn moments(session: &Session) -> impl Iterator<Item = Place> {
    let today = session.today();
    let days = BTreeSet::from([today, session.journey.checkin_in_hand(today)]);
    days.into_iter().flat_map(|on| moments_of(session, on))
}

fn moments_of(session: &Session, on: NaiveDate) -> impl Iterator<Item = Place> {
    let course = Course::of(&session.guide, &session.journey, session.who(), on);
    let promises = session.journey.of_kind("promise").filter_map(|record| record.id.uuid());
    let of_promises = promises.flat_map(|id| [Moment::PromiseDay(id), Moment::PromiseSure(id)]);
    let beside = [Moment::Month, Moment::Own, Moment::Enough, Moment::End].into_iter().chain(of_promises);
    let all: Vec<_> = course.moments().into_iter().chain(beside).collect();
    all.into_iter().map(move |moment| Place::CheckinAt { on, moment })
}
