//! Setting up, page by page.

use super::super::tests::Harness;
use crate::{
    journey::{
        couple::{Couple, Here, Seats},
        journey_builder::JourneyBuilder,
        position::Stop,
        record::{Body, By, Id, Seat, Visibility},
    },
    session::Place,
};

/// The lines between the title and the choices.
fn rows(harness: &Harness) -> usize {
    let (prose, choice) = (harness.prose(), format!(". {}\n", harness.page().choices[0].label));
    let (text, _) = prose.split_once(&choice).expect("choices below the text");
    text.lines().count() - 4
}

#[test]
fn the_first_three_pages_are_short() {
    let mut harness = Harness::of(JourneyBuilder::default(), Here::Both, Place::Welcome);
    for title in ["Welcome", "Leaving fast", "Setting up"] {
        assert!(harness.prose().starts_with(title) && rows(&harness) <= 12, "{}", harness.prose());
        if title != "Setting up" {
            harness.choose("Go on");
        }
    }
}

#[test]
fn setting_up_in_short_pages() {
    let mut harness = Harness::of(JourneyBuilder::default(), Here::Both, Place::Setup);
    insta::assert_snapshot!(harness.prose(), @"
    Setting up

    - This guide is not therapy. No clinician has reviewed it yet.
    - It is no emergency help. ? leads to numbers to call.
    - It does not say who is right, and does not keep two people together.

    What you write is kept on this computer, and the program sends it
    nowhere. What you write alone is hidden from the other on the screen.
    Without a passphrase, anyone who can open the folder can read it.

    If you are afraid of your partner, even now and then, working alone is
    safer. It looks the same whatever the reason.

    One or two?

    1. I am alone here
    2. Two of us
    b. Back
    ");
    harness.choose("Two of us");
    insta::assert_snapshot!(harness.prose(), @"
    Setting up

    What would the two of you like to be called here?

    You can write both names with a comma between them, like “Robin, Sam”.

    Any short name will do. It does not have to be yours. An empty line
    skips this.

    Shared: both of you can read it here.

    g. Write
    k. Skip
    b. Back
    ");
    harness.write("Robin ,Sam");
    let name = |harness: &Harness, seat| harness.app.session.journey.name(seat);
    assert_eq!(Seat::BOTH.map(|seat| name(&harness, seat)), ["Robin", "Sam"]);
    harness.choose("Skip it this time");
    assert!(harness.prose().starts_with("A first evening"));
}

#[test]
fn a_name_that_is_left_out_is_asked_for_by_itself() {
    let mut harness = Harness::of(JourneyBuilder::default(), Here::Both, Place::Setup);
    harness.choose("Two of us");
    harness.write("Robin");
    insta::assert_snapshot!(harness.prose(), @"
    Setting up

    The first of you: Robin

    And the second?

    Any short name will do. It does not have to be yours. An empty line
    skips this.

    Shared: both of you can read it here.

    g. Write
    k. Skip
    b. Back
    ");
    harness.write("Sam");
    harness.choose("Skip it this time");
    assert!(harness.prose().starts_with("A first evening"));
}

#[test]
fn one_alone_is_told_what_two_need_and_sits_down_for_the_first_evening() {
    let mut harness = Harness::of(JourneyBuilder::default(), Here::Both, Place::Setup);
    harness.choose("I am alone here");
    assert!(harness.prose().contains("Alone it may help you"));
    harness.choose("Skip");
    harness.choose("Skip this");
    harness.choose("Go on");
    assert_eq!(harness.app.screen.awaits(), Some(Place::FirstEvening));
}

#[test]
fn who_changes_their_names_later_comes_to_no_first_evening() {
    let mut told = JourneyBuilder::two();
    told.pass(("what-trust-is", None), Seat::First, [&Stop::Lesson]);
    let mut harness = Harness::of(told, Here::Both, Place::Setup);
    assert!(!harness.prose().contains("therapy"));
    for label in ["Two of us", "Go on", "Go on"] {
        harness.choose(label);
    }
    assert_eq!(harness.app.place, Place::Seats);
}

#[test]
fn what_one_wrote_alone_on_a_page_for_two_is_not_shown_to_a_second_who_joins() {
    let mut told = JourneyBuilder::two();
    let together = told.answer("are-we-ready.stopped", By::First, Visibility::Shared, "told to both");
    let couple = Body::Couple(Couple { seats: Seats::One });
    told.write(Id::couple(), By::Both, Visibility::Shared, couple);
    let alone = told.answer("are-we-ready.hidden", By::First, Visibility::Shared, "told to nobody");
    let mut harness = Harness::of(told, Here::First, Place::Setup);
    let vis = |harness: &Harness, id| harness.app.session.journey.record(id).map(|record| record.vis);
    harness.choose("I am alone here");
    assert_eq!(vis(&harness, &alone), Some(Visibility::Shared), "nobody joined");
    harness.choose("Back");
    harness.choose("Two of us");
    assert_eq!(vis(&harness, &alone), Some(Visibility::Private));
    assert_eq!(vis(&harness, &together), Some(Visibility::Shared));
}
