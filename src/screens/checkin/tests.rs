//! The check-in, read as prose and looked at as records.

mod alone;
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
    page::Ask,
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

fn numbers(numbers: &[(&str, u8)]) -> Message {
    let rating = |(id, number): &(&str, u8)| (format!("check-in.{id}"), Rating::new(*number));
    Message::Numbers(numbers.iter().map(rating).collect::<Ratings>())
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
    stage.send(numbers(&[("safe", 4), ("hope", 7)]));
    stage.send(Message::Keep("We laughed.".into()));
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
