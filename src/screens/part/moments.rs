//! The moments of a part, in order, for whoever is here.

use super::Session;
use crate::{
    guide::{Begins, Does, Part, Who},
    journey::{breach::Role, couple::Here, position::Seating, record::Seat},
};

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Moment {
    /// What to do now.
    Intro,
    /// A clock for the whole part.
    Clock,
    /// One speaks, the other listens.
    Turn { speaker: Seat, nth: u32, of: u32 },
    /// A box to write in, by its place.
    Box(usize),
    /// How sure they are of what they planned, 0 to 10.
    Confidence,
}

pub fn of(part: &Part, session: &Session) -> Vec<Moment> {
    let mut moments = vec![Moment::Intro];
    match &part.does {
        Does::Read => {}
        Does::Timer { .. } => moments.push(Moment::Clock),
        Does::Turns { begins, rounds, .. } => moments.extend(turns(*begins, *rounds, session)),
        does => {
            let seating = Seating::of(&session.journey, session.who());
            let boxes = does.boxes().iter().enumerate();
            let mine =
                boxes.filter(|(_, written)| seating.here == Here::Both || writes(seating, written.who));
            moments.extend(mine.map(|(nth, _)| Moment::Box(nth)));
        }
    }
    if let Does::Plan { confidence: true, .. } = part.does {
        moments.push(Moment::Confidence);
    }
    moments
}

/// True when somebody here alone writes in a box that names who does.
fn writes(seating: Seating, who: Option<Who>) -> bool {
    seating.solo || who.is_none_or(|who| seating.meets(who))
}

/// Turn by turn, `rounds` each. The hurt partner of the open breach begins where the guide says so.
fn turns(begins: Begins, rounds: u32, session: &Session) -> impl Iterator<Item = Moment> {
    let hurt = session
        .journey
        .open_breach()
        .and_then(|(_, breach)| Seat::BOTH.into_iter().find(|&seat| breach.role(seat) == Some(Role::Hurt)));
    let first = match begins {
        Begins::Hurt => hurt.unwrap_or(Seat::First),
        Begins::Either => Seat::First,
    };
    let of = rounds * 2;
    (1..=of).map(move |nth| {
        let speaker = if nth % 2 == 1 { first } else { first.other() };
        Moment::Turn { speaker, nth, of }
    })
}
