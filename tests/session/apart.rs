//! Two breaches: one is open, the other parked, and what is written for one stays with it.

use crate::{doors::set_up, house::House, sealed::sealed};
use trustpath::{
    journey::{
        couple::Here,
        position::{Position, Stop},
        record::Seat,
    },
    page::Ask,
    session::{Place, Request},
};

/// Names something that broke trust while both are here, as it was for the one who was hurt.
fn name(house: &mut House, name: &str, hurt: Seat) {
    house.sit(Here::Both);
    named(house, name);
    for seat in Seat::BOTH {
        house.choose(if seat == hurt { "I was hurt" } else { "I would rather not say" });
    }
    house.choose("Back");
}

/// Names something as whoever is here, up to who was hurt.
pub fn named(house: &mut House, name: &str) {
    house.send(Request::Go(Place::Breaches).into());
    for label in ["Name something", "Go on"] {
        house.choose(label);
    }
    house.write(name);
    house.choose("Leave this empty");
}

fn open(house: &mut House, name: &str) {
    house.send(Request::Go(Place::Breaches).into());
    house.choose(name);
    if crate::couple::nth(&house.page(), "Open it").is_some() {
        house.choose("Open it");
    }
}

fn go(house: &mut House, chapter: &str, stop: Stop) {
    house.send(Request::Go(Place::Stop(Position { chapter: chapter.into(), stop })).into());
}

const QUESTION: &str = "understanding-the-impact.unsaid";
const PAGE: &str = "understanding-the-impact";

#[test]
fn answers_progress_and_plans_of_two_breaches_stay_apart() {
    let mut house = set_up();
    name(&mut house, "the spring", Seat::First);
    name(&mut house, "the loan", Seat::First);
    house.sit(Here::First);
    let journey = &house.session().journey;
    assert_eq!(journey.open_breach().unwrap().1.name.expose(), "the spring");
    assert_eq!(journey.breaches().filter(|(_, breach)| !breach.is_open()).count(), 1);

    let question = Stop::Question(QUESTION.into());
    for (breach, words) in [("the spring", "about the spring"), ("the loan", "about the loan")] {
        if breach == "the loan" {
            open(&mut house, breach);
        }
        go(&mut house, PAGE, Stop::Lesson);
        house.choose("Go on");
        go(&mut house, PAGE, question.clone());
        let Ask::Write(field) = house.page().ask else { panic!("it is asked afresh\n{}", house.prose()) };
        assert!(field.words.is_blank());
        house.write(words);
    }
    for (breach, words, other) in [
        ("the spring", "about the spring", "about the loan"),
        ("the loan", "about the loan", "about the spring"),
    ] {
        open(&mut house, breach);
        go(&mut house, PAGE, question.clone());
        assert!(house.prose().contains(words) && !house.prose().contains(other), "{}", house.prose());
        assert_eq!(house.session().journey.breaches().filter(|(_, breach)| breach.is_open()).count(), 1);
    }
}

#[test]
fn a_plan_made_for_one_breach_is_not_offered_for_the_other() {
    let mut house = House::new();
    for label in ["Go on", "Go on", "I am alone here"] {
        house.choose(label);
    }
    house.write("Sam");
    for label in ["Skip this", "Go on", "The whole path"] {
        house.choose(label);
    }
    for thing in ["the spring", "the loan"] {
        named(&mut house, thing);
        house.choose("I was hurt");
    }
    let plan = Stop::Part("own".into());
    go(&mut house, "committing-to-change", plan.clone());
    house.choose("Go on");
    house.write("if it is evening");
    house.write("then I go for a walk");
    // How sure, said aloud, when it is looked at again.
    (0..3).for_each(|_| house.choose("Pass on this one"));
    open(&mut house, "the loan");
    go(&mut house, "committing-to-change", plan.clone());
    assert!(!house.prose().contains("Made here so far"));
    house.choose("Go on");
    assert!(!house.prose().contains("if it is evening"), "{}", house.prose());
    open(&mut house, "the spring");
    go(&mut house, "committing-to-change", plan);
    assert!(house.prose().contains("then I go for a walk"), "{}", house.prose());
}

#[test]
fn each_makes_a_promise_of_their_own() {
    let mut house = set_up();
    for (who, words) in [("Sam", "I take the bins out"), ("Alex", "I ring at noon")] {
        house.send(Request::Go(Place::Seats).into());
        house.choose(who);
        go(&mut house, "keeping-promises", Stop::Part("promise".into()));
        house.choose("Go on");
        house.choose("Fill in: What I will do");
        house.write(words);
    }
    assert_eq!(house.session().journey.of_kind("promise").count(), 2);
}

#[test]
fn no_more_than_three_are_listed_at_once() {
    let mut house = set_up();
    house.choose("Sam");
    for breach in ["one", "two", "three"] {
        named(&mut house, breach);
        house.choose("I was hurt");
    }
    house.send(Request::Go(Place::Breaches).into());
    assert!(house.prose().contains("Three is the most at once."));
    assert!(crate::couple::nth(&house.page(), "Name something").is_none());
}

/// Each was hurt in one of two things, and wrote alone, an apology among it, with a passphrase of their own.
#[test]
#[ignore = "slow: two who walk apart, open and sealed"]
fn two_who_hurt_each_other_in_two_things_keep_them_apart_sealed_too() {
    let mut house = sealed(&Seat::BOTH);
    let things = [("the spring", Seat::First), ("the loan", Seat::Second)];
    for (thing, hurt) in things {
        name(&mut house, thing, hurt);
    }
    for (thing, hurt) in things {
        house.sit(Here::Both);
        open(&mut house, thing);
        house.choose("Back");
        for seat in Seat::BOTH {
            house.sit(seat.into());
            go(&mut house, "expressing-regret", Stop::Question("expressing-regret.worked".into()));
            house.write(&format!("{} of {thing}", called(seat)));
        }
        house.sit(hurt.other().into());
        go(&mut house, "expressing-regret", Stop::Part("draft".into()));
        house.choose("Go on");
        house.write(&format!("I regret {thing}"));
    }
    for (thing, other, hurt) in
        [("the spring", "the loan", Seat::First), ("the loan", "the spring", Seat::Second)]
    {
        house.sit(Here::Both);
        open(&mut house, thing);
        go(&mut house, "expressing-regret", Stop::Reveal);
        house.give_key(hurt.other());
        house.choose("Sam: open");
        house.choose("Alex: open");
        let opened = house.prose();
        assert!(
            opened.contains(&format!("Sam of {thing}")) && opened.contains(&format!("Alex of {thing}")),
            "{opened}"
        );
        assert!(!opened.contains(&format!("of {other}")), "{opened}");
        house.sit(hurt.into());
        go(&mut house, "expressing-regret", Stop::Part("draft".into()));
        assert!(!house.prose().contains("I regret"), "{}", house.prose());
        assert_eq!(apologies(&house).len(), 0, "nothing of it is in memory");
        house.sit(hurt.other().into());
        assert_eq!(apologies(&house), [format!("I regret {thing}")], "for this alone");
    }
    for thing in ["I regret", "Sam of", "Alex of"] {
        assert_eq!(house.holds(thing), [""; 0]);
    }
}

fn called(seat: Seat) -> &'static str {
    if seat == Seat::First { "Sam" } else { "Alex" }
}

/// What was written as an apology for what is open, as far as it is in memory.
fn apologies(house: &House) -> Vec<String> {
    let journey = &house.session().journey;
    let (open, _) = journey.open_breach().unwrap();
    let answers =
        journey.of_kind("answer").filter(|record| record.id.to_string().contains(&open.to_string()));
    let words = answers.filter_map(|record| Some(journey.answer(&record.id)?.1.words.expose().to_owned()));
    words.filter(|words| words.starts_with("I regret")).collect()
}
