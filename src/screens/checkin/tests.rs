//! The check-in, read as prose and looked at as records.

mod alone;
mod rules;
mod together;

use chrono::NaiveDate;

use super::Message;
use crate::{
    journey::{
        checkin::{Checkin, Moment, Rating, Ratings},
        couple::{Here, Seats},
        journey_builder::JourneyBuilder,
        record::{Body, By, Id, Seat, Visibility},
        when::When,
    },
    page::{Ask, Value},
    screens::tests::Harness,
    session::{Place, Request},
};

/// A seat at the first page of a check-in. Today is Sunday, 22 November.
fn harness(told: JourneyBuilder, here: Here) -> Harness {
    let mut harness = Harness::of(told, here, Place::Path);
    harness.app.session.fresh = Some(uuid::Uuid::from_u128(7));
    harness.hear(Request::Go(Place::Checkin));
    harness
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Numbers, by the last words of their questions' ids.
fn ratings(numbers: &[(&str, u8)]) -> Ratings {
    numbers.iter().map(|(id, number)| (format!("check-in.{id}"), Rating::new(*number))).collect()
}

fn rate(harness: &mut Harness, numbers: &[(&str, u8)]) {
    let answer = harness.page().ask.answer(Value::Numbers(ratings(numbers)));
    harness.hear(answer);
}

fn sure(harness: &mut Harness, number: u8) {
    let answer = harness.page().ask.answer(Value::Number(number));
    harness.hear(answer);
}

/// A moment of today's check-in.
fn moment(moment: Moment) -> Place {
    Place::CheckinAt { on: day("2026-11-22"), moment }
}

/// A check-in that both held on this day, with nothing said.
fn held(told: &mut JourneyBuilder, on: &str, next: Option<&str>) {
    let body = Body::Checkin(Checkin { next: next.map(day), ..Checkin::default() });
    told.write(Id::checkin(day(on), By::Both), By::Both, Visibility::Shared, body);
}

/// Sam gave two numbers and a line, and brings two of them.
fn brought(told: JourneyBuilder) -> Harness {
    let mut harness = harness(told, Here::First);
    harness.choose("No");
    rate(&mut harness, &[("safe", 4), ("hope", 7)]);
    harness.write("We laughed.");
    harness.choose("Leave it empty");
    for label in ["How hopeful", "What was better", "Bring the marked ones"] {
        harness.choose(label);
    }
    harness
}

fn together(mut harness: Harness) -> Harness {
    harness.sit(Here::Both);
    harness.hear(Request::Go(Place::Checkin));
    harness
}
