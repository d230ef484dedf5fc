//! Scenes, read as prose.

use crate::{
    journey::{
        couple::{Here, Seats},
        journey_builder::JourneyBuilder,
        position::Stop,
        record::Body,
    },
    screens::tests::{Harness, stop},
    session::Request,
};

fn scene(told: JourneyBuilder, here: Here) -> Harness {
    Harness::of(told, here, stop("emotional-support", Stop::Part("scene".into())))
}

#[test]
fn a_talk_goes_wrong_and_is_repaired() {
    let mut harness = scene(JourneyBuilder::two(), Here::Both);
    insta::assert_snapshot!(harness.prose(), @"
    Emotional support (step 4 of 5)

    On the stairs

    Together, about 2 minutes

    Sam was hurt. Robin broke trust. Both are made up.

    A song was on the radio. Sam sits down on the stairs.

    Robin: What is it?
    Sam: The song.
    Robin: Which song? Oh.
    Sam: It will pass.
    Robin: It has been months. I thought that was over.
    Sam: I did not choose it.
    Robin: I know. But things are so much better now.
    Sam: For you.

    Where did it turn?

    You can answer in your head. Nothing is kept.

    g. Go on: where it turned
    k. Skip this scene
    a. All parts of this page
    s. Stop kindly here
    u. Up to the step
    ");
    harness.choose("Go on");
    insta::assert_snapshot!(harness.prose(), @"
    Emotional support (step 4 of 5)

    On the stairs

    Where it turned

    “It has been months” measures the pain. From then on Sam had to defend
    it.

    What could come next? Choose a line to see what it does.

    1. Robin: And we had such a good weekend.
    2. Robin: I cannot watch this. I go for a walk.
    3. Robin: Shall I listen, stay near, or leave you be?
    g. Go on: how they repaired it
    k. Skip this scene
    s. Stop kindly here
    u. Up to the step
    ");
    harness.choose("Robin: I cannot watch this.");
    insta::assert_snapshot!(harness.prose(), @"
    Emotional support (step 4 of 5)

    On the stairs

    Robin: I cannot watch this. I go for a walk.

    Outside it is easier for Robin. Sam is alone in the house.

    You can look at another line, or go on.

    1. Robin: And we had such a good weekend.
    3. Robin: Shall I listen, stay near, or leave you be?
    g. Go on: how they repaired it
    k. Skip this scene
    s. Stop kindly here
    u. Up to the step
    ");
    harness.choose("Robin: Shall I listen");
    assert!(harness.prose().contains("Sam can answer with one word") && harness.offers("Robin: And we had"));
    harness.choose("Go on: how they repaired it");
    insta::assert_snapshot!(harness.prose(), @"
    Emotional support (step 4 of 5)

    On the stairs

    How they repaired it

    Robin: Shall I listen, stay near, or leave you be?
    Sam: Stay near.
    Robin: Then I sit here. I will not talk.
    Sam: Ten minutes.
    Robin: As long as you like.

    g. Go on
    s. Stop kindly here
    u. Up to the step
    ");
}

#[test]
fn a_scene_is_for_one_alone_too_and_says_so() {
    for (told, here) in
        [(JourneyBuilder::hurt_and_broke(), Here::Second), (JourneyBuilder::by(Seats::One), Here::First)]
    {
        let harness = scene(told, here);
        assert!(harness.prose().contains("alone, about 2 minutes"), "{}", harness.prose());
        assert!(harness.offers("Skip this scene"), "{}", harness.prose());
    }
}

#[test]
fn a_scene_keeps_no_more_than_that_it_was_passed() {
    let lines = ["Robin: Shall I listen", "Robin: And we had", "Robin: I cannot watch"];
    let through = [&["Go on"][..], &lines, &["Go on: how", "Go on"]].concat();
    let skipped = [
        &["Skip"][..],
        &["Go on", "Skip"],
        &["Go on", "Robin: Shall I listen", "Skip"],
        &["Go on", "Go on: how", "Go on"],
        &through,
    ]
    .map(|choices| {
        let mut harness = scene(JourneyBuilder::two(), Here::First);
        choices.iter().for_each(|choice| harness.choose(choice));
        harness.saved
    });
    let [Body::Progress(passed)] = &skipped[0].iter().flat_map(|record| &record.body).collect::<Vec<_>>()[..]
    else {
        panic!("one record of progress: {:?}", skipped[0])
    };
    assert!(passed.passed.contains("part:scene"));
    assert!(skipped.iter().all(|saved| *saved == skipped[0]), "{skipped:#?}");
}

#[test]
fn a_scene_that_was_left_begins_again_where_it_began() {
    let mut harness = scene(JourneyBuilder::two(), Here::Both);
    let before = harness.prose();
    harness.choose("Go on");
    harness.choose("Stop kindly here");
    harness.hear(Request::Go(stop("emotional-support", Stop::Part("scene".into()))));
    assert_eq!(harness.prose(), before);
    assert_eq!(harness.saved, []);
}
