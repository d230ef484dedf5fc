//! Clocks that go wrong, and days that are odd by themselves: nothing panics, nothing is lost, and what was written last
//! stays the last word.

use crate::{doors::set_up, house::House};
use trustpath::{
    journey::couple::Here,
    session::{Place, Request},
};

/// What a clock may say: set back by some days, before every computer, at the end of what it can say, an hour that is there
/// twice, one that is missing, a leap day, another zone; and right again.
const SAYS: [Option<&str>; 12] = [
    Some("2026-11-19T10:00:00+01:00"),
    Some("1960-01-01T00:00:00+01:00"),
    Some("1970-01-01T00:00:00+00:00"),
    Some("2026-10-25T02:30:00+02:00"),
    Some("2026-10-25T02:30:00+01:00"),
    Some("2027-03-28T01:59:59+01:00"),
    Some("2027-03-28T03:00:00+02:00"),
    Some("2028-02-29T23:59:59-11:00"),
    Some("2100-02-28T12:00:00+14:00"),
    Some("9999-12-31T23:59:59+01:00"),
    Some("1999-12-31T23:59:59+00:00"),
    None,
];

/// A moment in 2039, as text; later ones are not believed beside a clock of 2028.
const FAR_AHEAD: &str = "02";

/// Opens whatever knows days.
fn look_around(house: &mut House) {
    for place in [
        Place::Path,
        Place::More,
        Place::Setback,
        Place::Watch,
        Place::Checkin,
        Place::Trends,
        Place::Journal,
        Place::Summary,
    ] {
        house.send(Request::Go(place).into());
        assert!(!house.prose().is_empty());
    }
    house.send(Request::Pause.into());
    assert!(!house.prose().is_empty());
    house.send(Request::Close.into());
}

/// The moments of all lines, each with its writer before it, in the order in which each writer wrote them.
fn moments(house: &House) -> Vec<(String, String)> {
    let part = |line: &str, name: &str| {
        let (_, rest) = line.split_once(&format!("\"{name}\":"))?;
        Some(rest.trim_start_matches('"').split(['"', ',']).next()?.to_owned())
    };
    let numbered = |line: String| {
        let moment = part(&line, "hlc")?;
        Some((moment.rsplit_once('-')?.1.to_owned(), part(&line, "n")?.parse::<u32>().ok()?, moment))
    };
    let mut lines: Vec<_> = house.lines().into_iter().filter_map(numbered).collect();
    lines.sort();
    lines.into_iter().map(|(writer, _, moment)| (writer, moment)).collect()
}

#[test]
fn whatever_the_clock_says_nothing_panics_and_the_last_word_stays_the_last() {
    let mut house = set_up();
    house.sit(Here::First);
    house.note("the first words");
    let note = house.session().journey.notes().next().unwrap().0;
    for (nth, says) in SAYS.into_iter().enumerate() {
        house.clock.goes_wrong(says);
        look_around(&mut house);
        house.send(Request::Go(Place::Note(note)).into());
        house.choose("Change it");
        house.write(&format!("words of the clock number {nth}"));
        assert!(house.prose().contains(&format!("clock number {nth}")), "{}", house.prose());
        house.choose("Back to the journal");
        house.reopen();
        house.sit(Here::First);
        house.send(Request::Go(Place::Note(note)).into());
        assert!(house.prose().contains(&format!("clock number {nth}")), "after a start: {}", house.prose());
    }
    let moments = moments(&house);
    assert!(moments.len() > SAYS.len(), "{moments:?}");
    // Those of the clocks of 2100 and 9999 lie ahead of all that follow, and are no floor for them.
    let (ahead, believed): (Vec<_>, Vec<_>) =
        moments.iter().partition(|(_, moment)| moment.as_str() >= FAR_AHEAD);
    assert_eq!(ahead.len(), 2, "{moments:?}");
    assert!(ahead.is_sorted() && believed.is_sorted(), "{moments:?}");
}

#[test]
fn a_clock_that_looks_wrong_is_one_sentence_on_the_path_and_gone_when_it_is_right() {
    let mut house = set_up();
    house.sit(Here::First);
    for (says, said) in [
        (Some("2026-11-22T20:00:00+01:00"), false),
        (Some("2026-11-20T20:00:00+01:00"), true),
        (Some("1960-01-01T00:00:00+01:00"), true),
        (Some("2027-11-22T20:00:00+01:00"), false),
        (None, false),
    ] {
        house.clock.goes_wrong(says);
        house.send(Request::Go(Place::Path).into());
        assert_eq!(house.prose().contains("The clock of this machine"), said, "{says:?}: {}", house.prose());
    }
}
