//! What the tools of an exercise leave in the files, and what a kill in the middle of them leaves to do.

use crate::{doors::set_up, house::House, sealed::sealed};
use trustpath::{
    app::Message,
    journey::{
        couple::Here,
        position::{Position, Stop},
        record::Seat,
    },
    page::Ask,
    session::{Place, Request},
};

impl House {
    pub fn part(&mut self, chapter: &str, part: &str) {
        let stop = Stop::Part(part.into());
        self.send(Request::Go(Place::Stop(Position { chapter: chapter.into(), stop })).into());
    }
}

const WORDS: &str = "what I would never send";
const HALF: &str = "and half of another line";

/// Both live in memory and in the files, until they are destroyed.
fn destroys_a_sheet(mut house: House) {
    house.sit(Here::First);
    house.part("letting-go", "unsent");
    house.choose("Go on");
    house.write(WORDS);
    assert!(house.prose().contains("This is written."), "{}", house.prose());
    house.part("letting-go", "unsent");
    house.choose("Stop kindly here");
    house.sit(Here::First);
    house.part("letting-go", "unsent");
    house.choose("Go on");
    let Ask::Choose = house.page().ask else { panic!("it is kept\n{}", house.prose()) };
    house.choose("Change it");
    let Ask::Write(field) = house.page().ask else { panic!("it is changed") };
    house.type_into(&field.key, HALF);
    house.send(Message::Drafted { key: field.key, words: HALF.into() });
    house.part("letting-go", "unsent");
    house.write(HALF);
    house.choose("Destroy it");
    house.choose("Yes, destroy it");
    assert!(house.prose().contains("It is gone from here."), "{}", house.prose());
    for words in [WORDS, HALF] {
        assert_eq!(house.holds(words), [""; 0], "at once");
    }
    house.reopen();
    house.sit(Here::First);
    house.part("letting-go", "unsent");
    assert!(!house.prose().contains(HALF) && crate::couple::nth(&house.page(), "Destroy").is_none());
    house.send(Request::Quit.into());
    assert_eq!(house.holds(WORDS).len() + house.holds(HALF).len(), 0);
}

#[test]
fn what_was_destroyed_is_in_no_file() {
    let mut house = set_up();
    house.choose("Sam");
    destroys_a_sheet(house);
    destroys_a_sheet(sealed(&Seat::BOTH));
}

#[test]
fn a_kill_in_the_middle_of_sorting_loses_nothing_and_goes_on_with_the_next() {
    let mut house = set_up();
    house.sit(Here::First);
    house.part("what-trust-is", "areas");
    house.choose("Go on");
    for pile in ["Solid", "Shaky", "Leave this one out"] {
        house.choose(pile);
    }
    house.choose("Look at the piles");
    house.choose("Put something down");
    house.write("The garden\nOur friends");
    house.reopen();
    house.sit(Here::First);
    assert!(house.prose().contains("Other people"), "the next of those that were given\n{}", house.prose());
    for _ in 0..5 {
        house.choose("Broken");
    }
    assert!(house.prose().contains("The garden"), "{}", house.prose());
    house.choose("Look at the piles");
    for there in ["Time", "Money", "Plans", "The garden", "Our friends"] {
        assert!(house.prose().contains(there), "{there} is not in\n{}", house.prose());
    }
    assert!(!house.prose().contains("Phone and online"), "it was left out");
}

#[test]
fn what_was_left_out_and_what_waits_is_nobody_elses() {
    let mut house = set_up();
    house.sit(Here::First);
    house.part("what-trust-is", "areas");
    house.choose("Go on");
    house.choose("Look at the piles");
    house.choose("Put something down");
    house.write(WORDS);
    for here in [Here::Second, Here::Both] {
        house.sit(here);
        house.part("what-trust-is", if here == Here::Both { "aloud" } else { "areas" });
        house.choose("Go on");
        assert!(!house.prose().contains(WORDS), "{}", house.prose());
        house.send(Request::Go(Place::Summary).into());
        assert!(house.prose().contains("To choose from so far: 0."), "{}", house.prose());
    }
}
