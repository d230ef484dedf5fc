//! The seat that is meant by `--seat`, or by leaving it out.

use super::WrongUse;
use crate::{
    cli::Global,
    journey::{Journey, record::Seat},
};

/// The seat that `--seat` names, if it was given.
pub fn named(global: &Global, journey: &Journey) -> Result<Option<Seat>, WrongUse> {
    let Some(name) = global.seat.as_deref().map(str::trim) else { return Ok(None) };
    let seats = known(journey);
    if let Some(seat) = seats.iter().find(|seat| seat.name() == name) {
        return Ok(Some(*seat));
    }
    let mut called = seats.iter().filter(|seat| is_called(journey, **seat, name));
    match (called.next(), called.next()) {
        (Some(seat), None) => Ok(Some(*seat)),
        (Some(_), Some(_)) => {
            Err(WrongUse(format!("Both of you are called “{name}” here. --seat also takes first or second.")))
        }
        _ => Err(WrongUse(format!("Nobody is called “{name}” here. --seat takes {}.", choices(journey)))),
    }
}

/// The seat that `--seat` names, or the only one there is. `what` of theirs is meant, an error says.
pub fn whose(global: &Global, journey: &Journey, what: &str) -> Result<Seat, WrongUse> {
    match (named(global, journey)?, journey.is_solo()) {
        (Some(seat), _) => Ok(seat),
        (None, true) => Ok(Seat::First),
        (None, false) => Err(WrongUse(format!(
            "It is not clear whose {what} is meant. Say it with --seat, which takes {}.",
            choices(journey)
        ))),
    }
}

/// Those who walk this path.
pub fn known(journey: &Journey) -> &'static [Seat] {
    if journey.is_solo() { &Seat::BOTH[..1] } else { &Seat::BOTH }
}

/// Names are compared without their capitals.
fn is_called(journey: &Journey, seat: Seat, name: &str) -> bool {
    journey.person(seat).is_some_and(|person| {
        let own = person.name.expose().trim();
        !own.is_empty() && own.to_lowercase() == name.to_lowercase()
    })
}

/// `first (Sam) or second (Alex)`
fn choices(journey: &Journey) -> String {
    let each = known(journey).iter().map(|seat| {
        match journey.person(*seat).map(|person| person.name.expose().trim()) {
            Some(name) if !name.is_empty() => format!("{} ({name})", seat.name()),
            _ => seat.name().to_owned(),
        }
    });
    each.collect::<Vec<_>>().join(" or ")
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
            assert_eq!(named(&said(name), &two).unwrap(), Some(seat), "{name}");
        }
        let alike = journey(Seats::Two, ["Sam", "sam"]);
        assert!(named(&said("Sam"), &alike).unwrap_err().to_string().contains("first or second"));
        assert_eq!(named(&said("second"), &alike).unwrap(), Some(Seat::Second));
    }

    #[test]
    fn a_name_that_is_not_known_is_answered_with_those_that_are() {
        let two = journey(Seats::Two, ["Sam", ""]);
        let error = named(&said("Max"), &two).unwrap_err().to_string();
        assert_eq!(error, "Nobody is called “Max” here. --seat takes first (Sam) or second.");
        let solo = journey(Seats::One, ["Sam", "Alex"]);
        assert!(named(&said("second"), &solo).is_err() && named(&said("Alex"), &solo).is_err());
    }

    #[test]
    fn one_who_walks_alone_need_not_be_named() {
        let nobody = Cli::parse_from(["trustpath"]).global;
        assert_eq!(whose(&nobody, &journey(Seats::One, ["", ""]), "journal").unwrap(), Seat::First);
        assert!(whose(&nobody, &journey(Seats::Two, ["Sam", "Alex"]), "journal").is_err());
    }
}
