//! The seat that is meant by `--seat`, or by leaving it out.

use super::WrongUse;
use crate::{
    cli::Global,
    journey::{Journey, record::Seat},
    language::{Catalogue, CommandsWhat, said},
};

/// The seat that `--seat` names, if it was given.
pub fn named(global: &Global, journey: &Journey, say: Catalogue) -> Result<Option<Seat>, WrongUse> {
    let Some(name) = global.seat.as_deref().map(str::trim) else { return Ok(None) };
    let seats = journey.seats();
    if let Some(seat) = seats.iter().find(|seat| seat.name() == name) {
        return Ok(Some(*seat));
    }
    let mut called = seats.iter().filter(|seat| is_called(journey, **seat, name));
    match (called.next(), called.next()) {
        (Some(seat), None) => Ok(Some(*seat)),
        (Some(_), Some(_)) => Err(WrongUse(say.commands_both_called(name))),
        _ => {
            let seats = &choices(journey, say);
            Err(WrongUse(say.commands_nobody_called(said::CommandsNobodyCalled { name, seats })))
        }
    }
}

/// The seat that `--seat` names, or the only one there is. `what` of theirs is meant, an error says.
pub fn whose(
    global: &Global,
    journey: &Journey,
    what: CommandsWhat,
    say: Catalogue,
) -> Result<Seat, WrongUse> {
    match (named(global, journey, say)?, journey.is_solo()) {
        (Some(seat), _) => Ok(seat),
        (None, true) => Ok(Seat::First),
        (None, false) => Err(WrongUse(say.commands_whose(what, &choices(journey, say)))),
    }
}

/// Names are compared without their capitals.
fn is_called(journey: &Journey, seat: Seat, name: &str) -> bool {
    journey.person(seat).is_some_and(|person| {
        let own = person.name.expose().trim();
        !own.is_empty() && own.to_lowercase() == name.to_lowercase()
    })
}

/// `first (Sam) or second (Alex)`
fn choices(journey: &Journey, say: Catalogue) -> String {
    let choice = |seat: Seat| match journey.person(seat).map(|person| person.name.expose().trim()) {
        Some(name) if !name.is_empty() => format!("{} ({name})", seat.name()),
        _ => seat.name().to_owned(),
    };
    let [first, second] = Seat::BOTH.map(choice);
    if journey.is_solo() {
        return first;
    }
    say.commands_either_seat(said::CommandsEitherSeat { first: &first, second: &second })
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;
    use crate::{
        cli::Cli,
        journey::{
            couple::{Couple, Person, Seats},
            record::{Body, By, Hlc, Id, Record, Visibility},
        },
    };

    fn journey(seats: Seats, names: [&str; 2]) -> Journey {
        let mut journey = Journey::default();
        let people = Seat::BOTH
            .into_iter()
            .zip(names)
            .map(|(seat, name)| (Id::seat(seat), Body::Seat(Person { name: name.into() })));
        for (id, body) in people.chain([(Id::couple(), Body::Couple(Couple { seats }))]) {
            let (by, vis, hlc) = (By::Both, Visibility::Shared, Hlc::new(1, 0, "w"));
            journey.apply(
                Record { id, by, vis, at: Default::default(), hlc, prev: vec![], body: Some(body) },
                None,
            );
        }
        journey
    }

    fn said(seat: &str) -> Global {
        Cli::parse_from(["trustpath", "--seat", seat]).global
    }

    #[test]
    fn a_seat_is_named_by_its_place_or_by_its_name() {
        let two = journey(Seats::Two, ["Sam", "Élodie"]);
        for (name, seat) in [
            ("first", Seat::First),
            ("second", Seat::Second),
            ("sam", Seat::First),
            ("éLODIE ", Seat::Second),
        ] {
            assert_eq!(named(&said(name), &two, Catalogue::ENGLISH).unwrap(), Some(seat), "{name}");
        }
        let alike = journey(Seats::Two, ["Sam", "sam"]);
        assert!(
            named(&said("Sam"), &alike, Catalogue::ENGLISH)
                .unwrap_err()
                .to_string()
                .contains("first or second")
        );
        assert_eq!(named(&said("second"), &alike, Catalogue::ENGLISH).unwrap(), Some(Seat::Second));
    }

    #[test]
    fn a_name_that_is_not_known_is_answered_with_those_that_are() {
        let two = journey(Seats::Two, ["Sam", ""]);
        let error = named(&said("Max"), &two, Catalogue::ENGLISH).unwrap_err().to_string();
        assert_eq!(error, "Nobody is called “Max” here. --seat takes first (Sam) or second.");
        let solo = journey(Seats::One, ["Sam", "Alex"]);
        for name in ["second", "Alex"] {
            assert!(named(&said(name), &solo, Catalogue::ENGLISH).is_err(), "{name}");
        }
    }

    #[test]
    fn one_who_walks_alone_need_not_be_named() {
        let nobody = Cli::parse_from(["trustpath"]).global;
        let whose =
            |journey: &Journey| whose(&nobody, journey, CommandsWhat::Journal, Catalogue::ENGLISH).ok();
        assert_eq!(whose(&journey(Seats::One, ["", ""])), Some(Seat::First));
        assert_eq!(whose(&journey(Seats::Two, ["Sam", "Alex"])), None);
    }
}
