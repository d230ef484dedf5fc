//! A promise on its one page.

use super::{at, saved};
use crate::{
    journey::{couple::Here, journey_builder::JourneyBuilder},
    session::{Place, Request},
};

#[test]
fn a_promise_is_one_page_from_the_start_on_which_what_is_open_comes_next() {
    let mut harness = at(JourneyBuilder::two(), Here::First, "keeping-promises", "promise");
    harness.choose("Go on");
    insta::assert_snapshot!(harness.prose(), @"
    Keeping promises (step 3 of 5)

    One promise

    1. Fill in: What I will do, so plainly that anyone could see it was
       done.
    2. Fill in: Whom I promise it to.
    3. Fill in: Is it tiny or small?
    p. Pass on this one
    a. All parts of this page
    s. Stop kindly here
    u. Up to the step
    ");
    harness.choose("Fill in: What I will do");
    harness.write("I take the bins out.");
    harness.choose("Fill in: Whom I promise it to");
    harness.choose("Pass on this one");
    insta::assert_snapshot!(harness.prose(), @"
    Keeping promises (step 3 of 5)

    One promise

    All of it, so far. It counts as it stands, and you can change any line.

    What I will do, so plainly that anyone could see it was done.

      I take the bins out.

    Shared: both of you can read it here.

    3. Fill in: Is it tiny or small?
    1. Change: What I will do, so plainly that anyone could see it was done.
    2. Fill in: Whom I promise it to.
    4. Fill in: When?
    5. Fill in: How sure am I that I will do this?
    g. Keep it as it stands
    a. All parts of this page
    s. Stop kindly here
    u. Up to the step
    ");
    harness.choose("Keep it as it stands");
    assert_eq!(saved(&harness).boxes.len(), 1);
}

#[test]
fn an_act_is_a_promise_that_says_how_large_it_is() {
    for (part, size) in [("small", "A small act."), ("large", "A large act.")] {
        let mut harness = at(JourneyBuilder::hurt_and_broke(), Here::Second, "small-and-large-acts", part);
        harness.choose("Go on");
        harness.choose("Fill in: What I will do");
        harness.write("I tell my brother the truth.");
        let id = harness.saved.last().unwrap().id.clone();
        harness.hear(Request::Go(Place::Promise(id)));
        assert!(harness.prose().contains(size), "{}", harness.prose());
    }
}
