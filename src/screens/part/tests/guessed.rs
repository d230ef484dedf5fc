//! Guessing: kept before it is told, put right, and said once more.

use crate::{
    journey::{
        answer::{Answer, Asked},
        breach::Role,
        couple::Here,
        journey_builder::{JourneyBuilder, SPRING},
        position::Stop,
        record::{Body, By, Id, Seat, Visibility},
    },
    screens::tests::{Harness, stop},
    session::Request,
};

/// Behind what was to be written alone.
fn prepared(mut told: JourneyBuilder) -> JourneyBuilder {
    let (page, pieces) = (("understanding-the-impact", Some(SPRING)), Stop::Part("pieces".into()));
    Seat::BOTH.into_iter().for_each(|seat| told.pass(page, seat, [&pieces]));
    told
}

fn at(told: JourneyBuilder, page: &str, part: &str) -> Harness {
    let mut harness = Harness::of(told, Here::Both, stop(page, Stop::Part(part.into())));
    harness.choose("Go on");
    harness
}

#[test]
fn one_guesses_the_other_tells_and_being_put_right_is_the_point() {
    let told = prepared(JourneyBuilder::hurt_and_broke());
    let mut harness = at(told, "understanding-the-impact", "guess");
    insta::assert_snapshot!(harness.prose(), @"
    Understanding the impact (step 2 of 5)

    Guess, hear, be corrected

    Alex guesses. Sam waits. My guess: what was it like for them?

    Shared: both of you can read it here.

    p. Pass on this one
    a. All parts of this page
    s. Stop kindly here
    u. Up to the step
    ");
    harness.write("angry at me");
    assert_eq!(
        (harness.saved[0].by, harness.saved[0].vis),
        (By::Second, Visibility::Shared),
        "it is the guesser’s own"
    );
    harness.write("ashamed");
    assert_eq!(harness.saved[1].by, By::First);
    insta::assert_snapshot!(harness.prose(), @"
    Understanding the impact (step 2 of 5)

    Guess, hear, be corrected

    Alex says it again, corrected. What I had missed or wrong, in my words
    now.

    Alex wrote:
      angry at me

    Sam wrote:
      ashamed

    Shared: both of you can read it here.

    p. Pass on this one
    a. All parts of this page
    s. Stop kindly here
    u. Up to the step
    ");
    harness.write("So it was shame.");
    harness.choose("Nearly");
    insta::assert_snapshot!(harness.prose(), @"
    Understanding the impact (step 2 of 5)

    Guess, hear, be corrected

    Sam, did Alex get it?

    Sam wrote:
      ashamed

    Alex wrote:
      So it was shame.

    Note: Nearly: Sam says what is still missing, and Alex may say it once
    more. Being corrected is what this is for. You may also stop here for
    today.

    g. Go on
    1. Alex says it once more
    a. All parts of this page
    s. Stop kindly here
    u. Up to the step
    ");
    harness.choose("Alex says it once more");
    harness.write("So it was shame, in front of your sister.");
    harness.choose("Got it");
    assert!(harness.prose().contains("Got it. The guess did not have to be right"), "{}", harness.prose());
    harness.choose("Go on");
    assert!(harness.prose().contains("A second piece, if you want"));
}

#[test]
fn nothing_is_told_before_the_guess_is_kept_whoever_comes_back() {
    let mut told = JourneyBuilder::two();
    for (by, words) in [(By::First, "the bus"), (By::Second, "the dentist")] {
        told.answer("cultivating-empathy.choose.light", by, Visibility::Shared, words);
    }
    let mut harness = at(told, "cultivating-empathy", "card-light");
    assert!(harness.prose().contains("Sam guesses. Alex waits."));
    assert!(
        harness.prose().contains("the dentist") && !harness.prose().contains("the bus"),
        "the other’s moment"
    );
    harness.write("glad");
    harness.hear(Request::Go(stop("cultivating-empathy", Stop::Part("card-light".into()))));
    assert!(harness.prose().contains("Alex tells, aloud."), "where they stopped\n{}", harness.prose());
    harness.choose("We said it aloud");
    harness.write("so it was relief");
    harness.choose("Not yet");
    harness.choose("Go on");
    assert!(harness.prose().contains("Alex guesses. Sam waits.") && harness.prose().contains("the bus"));
}

#[test]
fn where_both_were_hurt_a_part_says_whose_evening_it_is() {
    for (roles, is_said) in [((Role::Both, Role::Both), true), ((Role::Hurt, Role::Broke), false)] {
        let told = JourneyBuilder::two().with_roles(Some(roles.0), Some(roles.1));
        let place = stop("expressing-regret", Stop::Part("aloud".into()));
        let prose = Harness::of(told, Here::Both, place).prose();
        assert_eq!(prose.contains("Agree whose apology this evening is for."), is_said, "{prose}");
        let told = JourneyBuilder::two().with_roles(Some(roles.0), Some(roles.1));
        let mut harness =
            Harness::of(told, Here::Both, stop("expressing-regret", Stop::Part("reply".into())));
        harness.choose("Go on");
        let who = if is_said { "The one whose hurt it is this time" } else { "Sam" };
        assert!(harness.prose().contains(&format!("{who} chooses here.")), "{}", harness.prose());
    }
}

#[test]
fn where_both_were_hurt_each_guesses_in_turn() {
    let told = JourneyBuilder::two().with_roles(Some(Role::Both), Some(Role::Both));
    let mut harness = at(prepared(told), "understanding-the-impact", "guess");
    for turn in ["Sam guesses. Alex waits.", "Alex guesses. Sam waits."] {
        assert!(harness.prose().contains(turn), "{}", harness.prose());
        (0..4).for_each(|_| {
            let way =
                if harness.offers("We said it aloud") { "We said it aloud" } else { "Pass on this one" };
            harness.choose(way);
        });
    }
    assert!(harness.prose().contains("A second piece"));
}

#[test]
fn a_guess_of_an_earlier_version_is_still_there() {
    let mut told = JourneyBuilder::two();
    told.answer("cultivating-empathy.card-light.guess", By::Both, Visibility::Shared, "glad, I think");
    let harness = Harness::of(told, Here::Both, stop("cultivating-empathy", Stop::Part("card-light".into())));
    assert!(harness.prose().contains("Sam and Alex wrote:") && harness.prose().contains("glad, I think"));
}

#[test]
fn words_of_another_part_are_shown_under_the_question_of_then_too() {
    for (question, page, part) in [
        ("cultivating-empathy.choose.light", "cultivating-empathy", "card-light"),
        ("what-trust-is.areas.solid", "what-trust-is", "aloud"),
    ] {
        let mut told = JourneyBuilder::two();
        let asked = Some(Box::new(Asked::of("What was light?")));
        let body = Body::Answer(Answer { words: "the dentist".into(), asked });
        told.write(Id::answer(question, None, 1, By::Second), By::Second, Visibility::Shared, body);
        let said = at(told, page, part).prose();
        let then = said.find("This was the question then: “What was light?”");
        assert!(then.is_some_and(|then| said[then..].contains("the dentist")), "{said}");
    }
}
