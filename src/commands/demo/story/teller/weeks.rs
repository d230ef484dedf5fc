//! Telling a check-in: each one's own look, what they brought of it, and what both did.

use chrono::Days;

use super::{TOLD, Teller};
use crate::{
    commands::demo::story::{Held, Look},
    guide::Chapter,
    journey::{
        checkin::{Checkin, Rating, THANKS},
        record::{Body, By, Id, Seat, Visibility},
    },
};

/// Days from one check-in of theirs to the next.
const APART: u64 = 7;

fn page<'g>(teller: &Teller<'g>) -> &'g Chapter {
    teller.guide.chapter(&teller.guide.outline.checkin).expect(TOLD)
}

pub fn look(teller: &mut Teller, look: &Look) {
    let questions = &page(teller).head.questions;
    let rated = questions.iter().filter(|question| question.scale.is_some()).zip(look.numbers);
    let written = questions.iter().filter(|question| question.scale.is_none() && question.choices.is_empty());
    let mut own = Checkin {
        ratings: rated
            .filter(|(_, number)| *number <= Rating::MOST)
            .map(|(question, number)| (question.id.clone(), Rating::new(number)))
            .collect(),
        lines: written
            .zip(look.lines)
            .filter(|(_, words)| !words.is_empty())
            .map(|(question, words)| (question.id.clone(), words.into()))
            .collect(),
        ..Checkin::default()
    };
    let (on, seat) = (teller.session.now.date_naive(), teller.session.who().alone().expect(TOLD));
    teller.write(seat.into(), Id::checkin(on, seat.into()), Visibility::Private, Body::Checkin(own.clone()));
    let brings = |id: &str| look.brings.iter().any(|word| id.ends_with(&format!(".{word}")));
    own.ratings.retain(|id, _| brings(id));
    own.lines.retain(|id, _| brings(id));
    if own != Checkin::default() {
        teller.write(seat.into(), Id::brought(on, seat), Visibility::Shared, Body::Checkin(own));
    }
}

pub fn hold(teller: &mut Teller, held: &Held) {
    let chapter = page(teller);
    let part = chapter.part(THANKS).expect(TOLD);
    let said = chapter.box_id(part, &part.does.boxes()[0]);
    let on = teller.session.now.date_naive();
    let thanks = Seat::BOTH.into_iter().zip(held.thanks).filter(|(_, words)| !words.is_empty());
    let body = Checkin {
        lines: thanks.map(|(seat, words)| (format!("{said}.{}", seat.name()), words.into())).collect(),
        short: held.short,
        next: Some(on + Days::new(APART)),
        ..Checkin::default()
    };
    teller.write(By::Both, Id::checkin(on, By::Both), Visibility::Shared, Body::Checkin(body));
}
