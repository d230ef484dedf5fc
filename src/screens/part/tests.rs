//! Parts, read as prose.

mod built;
mod guessed;
mod sorted;
mod written;

use crate::{
    journey::{couple::Here, position::Stop, record::Visibility, told::Told},
    screens::tests::{Stage, stop},
};

#[test]
fn a_part_from_its_first_page_to_its_words() {
    let place = stop("keeping-promises", Stop::Part("promise".into()));
    let mut stage = Stage::of(Told::two(), Here::First, place);
    insta::assert_snapshot!(stage.prose(), @"
    Keeping promises (step 3 of 5)

    One promise

    Sam, alone · about 5 minutes

    Write one. If you are less than 8 sure, shrink it until you are. You may
    come back for a second and a third; three open ones each is the most.

    1. Go on (g)
    2. All parts of this page (a)
    3. Stop kindly here (s)
    4. Back to the step (b)
    ");
    stage.choose("Go on");
    insta::assert_snapshot!(stage.prose(), @"
    Keeping promises (step 3 of 5)

    One promise

    What I will do, so plainly that anyone could see it was done.

    Shared: both of you can read it here.

    1. Write (w)
    2. Pass on this one (p)
    3. Stop kindly here (s)
    4. Back to the step (b)
    ");
    stage.send(super::plan::Message::Keep("I take the bins out.".into()));
    assert_eq!(stage.saved[0].vis, Visibility::Shared);
}

#[test]
fn the_hurt_partner_speaks_first_and_turns_alternate() {
    let place = stop("listening-actively", Stop::Part("turns".into()));
    let mut stage = Stage::of(Told::hurt_and_broke(), Here::Both, place);
    stage.choose("Go on");
    insta::assert_snapshot!(stage.prose(), @"
    Listening actively (step 1 of 5)

    One speaks, one gives it back

    Turn 1 of 6

    Sam speaks. Alex listens.

    Note: What I heard is … Did I get it?

    - When …
    - I felt …
    - Because, for me, …
    - What I wish you knew is …
    - The hardest bit was …

    1. Begin: 3 minutes (g)
    2. Go on without a clock (d)
    3. Stop kindly here (s)
    4. Back to the step (b)
    ");
    stage.choose("Begin");
    stage.choose("Hand over");
    assert!(stage.prose().contains("Alex speaks. Sam listens."));
}

#[test]
fn a_scale_says_how_sure_somebody_is_of_a_plan() {
    let place = stop("keeping-promises", Stop::Part("promise".into()));
    let mut stage = Stage::of(Told::two(), Here::First, place);
    stage.choose("Go on");
    stage.send(super::plan::Message::Keep("I take the bins out.".into()));
    for _ in 0..3 {
        stage.choose("Pass on this one");
    }
    insta::assert_snapshot!(stage.prose(), @"
    Keeping promises (step 3 of 5)

    One promise

    How sure am I that this will happen as it stands here?

      I take the bins out.

    Under 8, it may help to make it smaller. A small kept thing is worth
    more than a big broken one.

    A number from 0 (not sure at all) to 10 (as good as done).

    - Pass on this one (p)
    - Stop kindly here (s)
    - Back to the step (b)
    ");
    stage.send(super::plan::Message::Rate(9));
    let plan = stage.saved.iter().rev().find_map(|record| match &record.body {
        Some(crate::journey::record::Body::Plan(plan)) => Some(plan.clone()),
        _ => None,
    });
    assert_eq!(plan.unwrap().confidence, Some(9));
}

#[test]
fn a_part_has_a_door_to_the_summary() {
    let mut stage =
        Stage::of(Told::two(), Here::Both, stop("guided-communication", Stop::Part("handover".into())));
    stage.choose("Open the summary");
    assert!(stage.prose().contains("A summary you choose together"));
}
