//! Setting up, page by page.

use super::super::tests::Harness;
use crate::{
    journey::{couple::Here, journey_builder::JourneyBuilder},
    session::Place,
};

#[test]
fn setting_up_in_three_short_pages() {
    let mut harness = Harness::of(JourneyBuilder::default(), Here::Both, Place::Setup);
    insta::assert_snapshot!(harness.prose(), @"
    Setting up

    One or two?

    You can use this guide as two people who share this computer, or alone.
    A second person may join later; what was private stays private.

    Alone it may help you to see more clearly. It cannot rebuild trust for
    two.

    1. I am alone here
    2. Two of us
    b. Back
    ");
    harness.choose("Two of us");
    insta::assert_snapshot!(harness.prose(), @"
    Setting up

    What would the first of you like to be called here?

    Any short name will do. It does not have to be yours. An empty line
    skips this.

    Shared: both of you can read it here.

    g. Write
    k. Skip
    b. Back
    ");
    harness.choose("Skip");
    harness.choose("Skip");
    harness.choose("Skip it this time");
    insta::assert_snapshot!(harness.prose(), @"
    Setting up

    What broke trust

    Giving it a short, neutral name lets the pages speak to what happened.
    This can wait: the second page of the guide comes back to it, and
    everything works without it.

    g. Later
    1. Name it now
    2. Did it come out in the last days? A page for that
    ");
    harness.choose("Did it come out");
    let prose = harness.prose();
    assert!(prose.contains("The first days") && prose.contains("Nothing has to be decided this week"));
    harness.choose("Go on");
    assert!(harness.offers("Name it now"));
}
