//! Building a text: what softens it, the whole of it, and who may read it aloud.

use crate::{
    journey::{couple::Here, journey_builder::JourneyBuilder, position::Stop, record::Visibility},
    screens::tests::{Stage, stop},
    session::Request,
};

const PARTS: [&str; 5] = [
    "I lied about the loan, but you were just so busy.",
    "It was mine.",
    "You felt small.",
    "I regret it.",
    "I pay it back.",
];

fn at(here: Here, part: &str) -> Stage {
    Stage::of(JourneyBuilder::hurt_and_broke(), here, stop("expressing-regret", Stop::Part(part.into())))
}

/// The one who broke trust has written all of it, and sees it whole.
fn built() -> Stage {
    let mut stage = at(Here::Second, "draft");
    stage.choose("Go on");
    for words in PARTS {
        stage.write(words);
        if stage.offers("Change it") {
            stage.choose("Go on");
        }
    }
    stage.choose("Pass on this one");
    stage
}

#[test]
fn what_softens_it_is_named_once_and_holds_nobody_back() {
    let mut stage = at(Here::Second, "draft");
    stage.choose("Go on");
    stage.write(PARTS[0]);
    insta::assert_snapshot!(stage.prose(), @"
    Expressing regret (step 1 of 5)

    Write it, in five parts

    What I did, in plain words.

    Something a camera could have seen or a microphone could have heard.

    Note: “but”, “just” can turn a sorry into a defence. Here it may be
    fine.

    Alex wrote:
      I lied about the loan, but you were just so busy.

    1. Go on (g)
    2. Change it (e)
    3. Show it to both (i)
    4. Take it back (d)
    5. All parts of this page (a)
    6. Stop kindly here (s)
    7. Back to the step (b)
    ");
    stage.choose("Change it");
    stage.write("A matter of justice: I lied about the loan.");
    assert!(stage.prose().contains("That it was my responsibility."), "“just” is not in “justice”");
}

#[test]
fn the_whole_is_seen_changed_and_brought_in_one_piece() {
    let mut stage = built();
    insta::assert_snapshot!(stage.prose(), @"
    Expressing regret (step 1 of 5)

    Write it, in five parts

    The whole of it, as it would be read.

    Note: “but”, “just” can turn a sorry into a defence. Here it may be
    fine.

    Alex wrote:
      I lied about the loan, but you were just so busy.

      It was mine.

      You felt small.

      I regret it.

      I pay it back.

    1. Keep it for now: go on (g)
    2. Bring it: both of you can read it here (i)
    3. Change a part of it (e)
    4. All parts of this page (a)
    5. Stop kindly here (s)
    6. Back to the step (b)
    ");
    stage.choose("Change a part of it");
    stage.choose("What I regret.");
    stage.write("I regret it every day.");
    assert!(stage.prose().contains("I regret it every day.") && stage.prose().contains("I pay it back."));
    stage.saved.clear();
    stage.choose("Bring it");
    assert_eq!(stage.saved.len(), 5);
    assert!(stage.saved.iter().all(|record| record.vis == Visibility::Shared));
    assert!(!stage.offers("Bring it") && stage.prose().contains("Both of you can read it here."));
    stage.choose("Change a part of it");
    stage.choose("What I regret.");
    assert!(
        stage.prose().contains("Shared: both of you can read it here."),
        "a change of it is seen by both too"
    );
}

#[test]
fn it_is_read_aloud_only_once_its_author_has_brought_it() {
    let mut stage = built();
    let aloud = Request::Go(stop("expressing-regret", Stop::Part("aloud".into())));
    let mut pages = vec![];
    for bring in [false, true] {
        if bring {
            stage.choose("Bring it");
        }
        stage.sit(Here::Both);
        stage.hear(aloud.clone());
        stage.choose("Go on");
        pages.push(stage.prose());
        stage.sit(Here::Second);
        stage.hear(Request::Go(stop("expressing-regret", Stop::Part("draft".into()))));
    }
    let mut unwritten = at(Here::Both, "aloud");
    unwritten.choose("Go on");
    assert_eq!(pages[0], unwritten.prose(), "that there is anything is not told");
    insta::assert_snapshot!(pages[0], @"
    Expressing regret (step 1 of 5)

    Read it aloud, once

    What was written alone shows here once its author brings it.

    1. Go on (g)
    2. Stop kindly here (s)
    3. Back to the step (b)
    ");
    assert!(pages[1].contains("I lied about the loan"), "{}", pages[1]);
}

#[test]
fn its_author_comes_back_to_the_whole_and_from_the_rereading_to_its_parts() {
    let mut stage = built();
    stage.choose("Stop kindly here");
    stage.hear(Request::Go(stop("expressing-regret", Stop::Part("draft".into()))));
    assert!(stage.prose().contains("The whole of it"), "all of it is written");
    stage.hear(Request::Go(stop("expressing-regret", Stop::Part("again".into()))));
    stage.choose("Go on");
    assert!(stage.prose().contains("I lied about the loan"), "alone it is one’s own");
    stage.choose("Change it: Write it, in five parts");
    assert!(stage.prose().contains("The whole of it"));
}
