//! An evening that fits tonight: told by keys and by typed lines, killed in the middle, and gone with its night.

use crate::{
    act::{Act, ByMessages, Driver, NotingLines},
    couple::nth,
    doors::set_up,
    house::House,
    keys::ByKeys,
    records,
    resume::come_back,
};
use trustpath::{
    journey::couple::Here,
    page::Ask,
    session::{Place, Request},
};

fn choose(house: &mut House, driver: &mut impl Driver, label: &str) {
    let page = house.page();
    let nth = nth(&page, label).unwrap_or_else(|| panic!("no {label:?} in\n{}", house.prose()));
    driver.act(house, &page, &Act::Choose(nth));
}

/// Sam alone, for ten light minutes, up to the closing page.
fn ten_minutes(house: &mut House, driver: &mut impl Driver) {
    for label in ["Sam", "Tonight", "10 minutes", "Light", "Begin"] {
        choose(house, driver, label);
    }
    for nth in 0..40 {
        let page = house.page();
        if page.title == "Enough for now" {
            return;
        }
        let act = match page.ask {
            Ask::Write(_) => Act::Write(format!("words {nth}")),
            _ => Act::Choose(0),
        };
        driver.act(house, &page, &act);
    }
    panic!("the evening does not close:\n{}", house.prose());
}

#[test]
fn an_evening_told_by_keys_and_by_typed_lines_leaves_the_same_records() {
    let (mut noted, mut by_lines, mut by_keys) = (set_up(), set_up(), set_up());
    let mut lines = NotingLines::default();
    ten_minutes(&mut noted, &mut lines);
    assert!(noted.session().evening().is_none(), "it is over");
    let clock = by_lines.clock.clone();
    by_lines.talk(lines.script(clock));
    let left = records::lines(&noted.folder());
    assert!(left["first"].iter().any(|line| line.contains("answer/emotional-support.map")), "{left:?}");
    assert_eq!(records::lines(&by_lines.folder()), left);
    let mut keys = ByKeys::at(&mut by_keys);
    ten_minutes(&mut by_keys, &mut keys);
    assert_eq!(records::lines(&by_keys.folder()), left);
}

#[test]
fn a_kill_in_the_middle_of_an_evening_comes_back_to_it_until_its_night_is_over() {
    let mut house = set_up();
    for label in ["Both of us", "Tonight", "25 minutes", "Light", "Begin"] {
        choose(&mut house, &mut ByMessages, label);
    }
    let page = house.title();
    come_back(&mut house, Here::Both);
    assert_eq!(house.title(), page, "they are where they were");
    house.send(Request::Go(Place::Path).into());
    come_back(&mut house, Here::Both);
    house.send(Request::Go(Place::Tonight).into());
    assert!(house.prose().contains("What comes next: Reading: Listening actively"), "{}", house.prose());
    house.send(Request::Sit(Here::First).into());
    assert!(house.session().evening().is_none(), "it is the evening of both");
    house.send(Request::Sit(Here::Both).into());
    assert!(house.session().evening().is_some());
    house.clock.pass(1);
    come_back(&mut house, Here::Both);
    house.send(Request::Go(Place::Tonight).into());
    assert!(house.prose().contains("How much time do you have?"), "{}", house.prose());
}

#[test]
fn what_is_advised_late_in_the_evening_is_said_once_that_evening_also_past_a_kill() {
    let mut house = set_up();
    house.sit(Here::Both);
    let is_said = |house: &House| house.prose().contains("It is after nine in the evening.");
    let mut is_said_after = |nights: i64, page: &str| {
        house.clock.pass(nights);
        come_back(&mut house, Here::Both);
        let where_they_stopped = is_said(&house);
        house.send(Request::Go(Place::lesson(page)).into());
        where_they_stopped || is_said(&house)
    };
    assert!(is_said_after(0, "listening-actively"));
    assert!(!is_said_after(0, "keeping-promises"), "the same evening");
    assert!(is_said_after(1, "keeping-promises"), "the next");
}
