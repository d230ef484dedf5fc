//! Clocks and pauses through the real store: the program is closed or killed in the middle, the system clock jumps.

use crate::{doors::set_up, house::House, resume::come_back};
use trustpath::{
    journey::{
        couple::Here,
        position::{Position, Stop},
    },
    session::{Place, Request},
};

/// Both are here, and Sam has spoken for 50 of 180 seconds.
fn in_a_turn() -> House {
    let mut house = set_up();
    house.choose("Both");
    let stop = Stop::Part("turns".into());
    house.send(Request::Go(Place::Stop(Position { chapter: "listening-actively".into(), stop })).into());
    for label in ["Go on", "Sam begins", "Begin: 3 minutes"] {
        house.choose(label);
    }
    pass(&mut house, 50);
    house
}

fn pass(house: &mut House, seconds: u64) {
    house.clock.pass_seconds(seconds);
    house.send(Request::Tick.into());
}

fn is_up(house: &House) -> bool {
    house.prose().contains("The time is up.")
}

#[test]
fn whoever_leaves_in_the_middle_of_a_turn_comes_back_to_it_with_the_clock_resting() {
    for (leave, left) in [(Some(Request::Quit), "2:10"), (Some(Request::Vanish), "2:10"), (None, "3:00")] {
        let mut house = in_a_turn();
        leave.into_iter().for_each(|leave| house.send(leave.into()));
        house.clock.pass_seconds(9_999);
        come_back(&mut house, Here::Both);
        let prose = house.prose();
        assert!(
            prose.contains("Sam’s turn to speak") && prose.contains("Sam speaks, Alex listens."),
            "{prose}"
        );
        assert!(prose.contains(&format!("The clock rested while you were away: {left} left.")), "{prose}");
        house.choose("Let the clock go on");
        pass(&mut house, 129);
        assert!(!is_up(&house));
        pass(&mut house, 51);
        assert!(is_up(&house));
    }
}

#[test]
fn every_phase_of_a_turn_is_come_back_to() {
    let mut house = in_a_turn();
    for label in ["Stop: now", "Nearly", "Alex has said it again", "Yes, you got it", "Begin:", "Stop: now"] {
        house.choose(label);
        let before = house.prose();
        come_back(&mut house, Here::Both);
        let heading = before.lines().nth(2).unwrap().to_owned();
        assert!(house.prose().contains(&heading), "{heading}:\n{}", house.prose());
    }
    house.choose("Yes, you got it");
    let practised = house.session().journey.practised("listening-actively", None, 1);
    assert_eq!((practised.all.turns, practised.all.got), (2, [1, 1]), "nothing was counted twice");
}

#[test]
fn a_system_clock_that_jumps_by_a_day_moves_no_turn() {
    for days in [1, -1] {
        let mut house = in_a_turn();
        house.clock.pass(days);
        pass(&mut house, 129);
        assert!(!is_up(&house), "{days}");
        pass(&mut house, 1);
        assert!(is_up(&house), "{days}");
    }
}

#[test]
fn a_pause_in_a_turn_outlives_the_program_and_leads_back_into_the_turn() {
    let mut house = in_a_turn();
    house.send(Request::Pause.into());
    house.choose("Back in 20 minutes");
    house.clock.pass_seconds(19 * 60);
    come_back(&mut house, Here::Both);
    assert!(house.prose().contains("Back today at"), "{}", house.prose());
    house.clock.pass_seconds(60);
    come_back(&mut house, Here::Both);
    assert!(house.prose().contains("That time has come."), "{}", house.prose());
    house.choose("Go on where you were");
    assert!(house.prose().contains("The clock rested while you were away: 2:10 left."), "{}", house.prose());
}

#[test]
fn before_anybody_sat_down_a_pause_is_there_all_the_same() {
    let mut house = House::new();
    house.send(Request::Pause.into());
    house.choose("Back in 20 minutes");
    assert!(house.prose().contains("Back today at"));
    house.choose("We are back already");
    assert_eq!(house.title(), "Welcome");
}
