//! How it is for each of the two, in their own words.

use super::*;
use crate::journey::breach::Role;

#[test]
fn both_may_leave_it_to_each_to_say_alone_how_it_is_for_them() {
    for (first, own) in [(None, [None, None]), (Some("I was hurt"), [Some(Role::Hurt), None])] {
        let mut harness = at(JourneyBuilder::two(), Here::Both);
        harness.choose("Go on");
        harness.write("the loan");
        harness.choose("Leave this empty");
        assert!(one_line(&harness).contains("Sam, how is it for you?"));
        first.into_iter().for_each(|role| harness.choose(role));
        harness.choose("You can each answer this alone instead");
        let breach = harness.app.session.journey.breach(LOAN).unwrap();
        assert_eq!(Seat::BOTH.map(|seat| breach.own(seat)), own);
        harness.hear(Request::Go(Place::Breach(LOAN)));
        harness.sit(Here::Second);
        harness.choose("How it is for you");
        assert!(one_line(&harness).contains("Alex, how is it for you?") && !harness.offers("You can each"));
    }
}

#[test]
fn what_one_says_of_the_roles_is_put_into_nobody_elses_mouth() {
    let mut harness =
        Harness::of(JourneyBuilder::two().with_roles(None, None), Here::First, Place::Breach(SPRING));
    for (role, said) in [
        ("I was hurt", "Sam sees it so: Sam was hurt, Alex broke trust. Alex has not said yet."),
        (
            "It was I who broke trust",
            "Sam sees it so: Sam broke trust, Alex was hurt. Alex has not said yet.",
        ),
        (
            "Both of us did something",
            "Sam sees it so: each was hurt, and each broke trust. Alex has not said yet.",
        ),
    ] {
        harness.choose("How it is for you");
        harness.choose(role);
        for here in [Here::First, Here::Second, Here::Both] {
            harness.sit(here);
            let prose = one_line(&harness);
            assert!(prose.contains(said), "{prose}");
            assert!(!prose.contains("Alex sees it so") && !prose.contains(" I "), "{prose}");
        }
        harness.sit(Here::First);
    }
    harness.sit(Here::Second);
    harness.choose("How it is for you");
    harness.choose("I was hurt");
    assert!(one_line(&harness).contains("Alex sees it so: Alex was hurt, Sam broke trust."));
    assert!(one_line(&harness).contains("You see this differently."));
}
