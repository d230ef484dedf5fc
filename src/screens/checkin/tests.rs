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
    screens::tests::Stage,
    session::{Place, Request},
};

/// Somebody at the first page of a check-in. Today is Sunday, 22 November.
fn stage(told: JourneyBuilder, here: Here) -> Stage {
    let mut stage = Stage::of(told, here, Place::Path);
    stage.app.session.fresh = Some(uuid::Uuid::from_u128(7));
    stage.hear(Request::Go(Place::Checkin));
    stage
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Numbers, by the last words of their questions' ids.
fn ratings(numbers: &[(&str, u8)]) -> Ratings {
    numbers.iter().map(|(id, number)| (format!("check-in.{id}"), Rating::new(*number))).collect()
}

fn rate(stage: &mut Stage, numbers: &[(&str, u8)]) {
    let answer = stage.page().ask.answer(Value::Numbers(ratings(numbers)));
    stage.hear(answer);
}

fn sure(stage: &mut Stage, number: u8) {
    let answer = stage.page().ask.answer(Value::Number(number));
    stage.hear(answer);
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
fn brought(told: JourneyBuilder) -> Stage {
    let mut stage = stage(told, Here::First);
    stage.choose("No");
    rate(&mut stage, &[("safe", 4), ("hope", 7)]);
    stage.write("We laughed.");
    stage.choose("Leave it empty");
    for label in ["[ ] How hopeful", "[ ] What was better", "Bring what is marked"] {
        stage.choose(label);
    }
    stage
}

fn together(mut stage: Stage) -> Stage {
    stage.sit(Here::Both);
    stage.hear(Request::Go(Place::Checkin));
    stage
}
