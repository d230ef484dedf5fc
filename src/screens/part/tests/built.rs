//! Building a text: what softens it, the whole of it, and who may read it aloud.

use crate::{
    journey::{couple::Here, journey_builder::JourneyBuilder, position::Stop, record::Visibility},
    screens::tests::{Harness, stop},
    session::Request,
};

const PARTS: [&str; 5] = [
    "I lied about the loan, but you were just so busy.",
    "It was mine.",
    "You felt small.",
    "I regret it.",
    "I pay it back.",
];

fn at(here: Here, part: &str) -> Harness {
    Harness::of(JourneyBuilder::hurt_and_broke(), here, stop("expressing-regret", Stop::Part(part.into())))
}

/// The one who broke trust has written all of it, and sees it whole.
fn built() -> Harness {
    let mut harness = at(Here::Second, "draft");
    harness.choose("Go on");
    for words in PARTS {
        harness.write(words);
        if harness.offers("Change it") {
            harness.choose("Go on");
        }
    }
    harness.choose("Pass on this one");
    harness
}

#[test]
fn what_softens_it_is_named_once_and_holds_nobody_back() {
    let mut harness = at(Here::Second, "draft");
    harness.choose("Go on");
    harness.write(PARTS[0]);
    insta::assert_snapshot!(harness.prose(), @"
    Expressing regret (step 1 of 5)

    Write it, in five parts

    What I did, in plain words.

    Something a camera could have seen or a microphone could have heard.

    Note: “but”, “just” can turn an apology into a defence. Here it may be
    fine.

    Alex wrote:
      I lied about the loan, but you were just so busy.

    g. Go on
    e. Change it
    i. Show it to both
    d. Take it back
    a. All parts of this page
    s. Stop kindly here
    u. Up to the step
    ");
    harness.choose("Change it");
    harness.write("A matter of justice: I lied about the loan.");
    assert!(harness.prose().contains("That it was my responsibility."), "“just” is not in “justice”");
}

#[test]
fn the_whole_is_seen_changed_and_brought_in_one_piece() {
    let mut harness = built();
    insta::assert_snapshot!(harness.prose(), @"
    Expressing regret (step 1 of 5)

    Write it, in five parts

    The whole of it, as it would be read.

    Note: “but”, “just” can turn an apology into a defence. Here it may be
    fine.

    Alex wrote:
      I lied about the loan, but you were just so busy.

      It was mine.

      You felt small.

      I regret it.

      I pay it back.

    g. Keep it for now: go on
    i. Bring it: both of you can read it here
    e. Change a part of it
    a. All parts of this page
    s. Stop kindly here
    u. Up to the step
    ");
    harness.choose("Change a part of it");
    harness.choose("What I regret.");
    harness.write("I regret it every day.");
    assert!(harness.prose().contains("I regret it every day.") && harness.prose().contains("I pay it back."));
    harness.saved.clear();
    harness.choose("Bring it");
    assert_eq!(harness.saved.len(), 5);
    assert!(harness.saved.iter().all(|record| record.vis == Visibility::Shared));
    assert!(!harness.offers("Bring it") && harness.prose().contains("Both of you can read it here."));
    harness.choose("Change a part of it");
    harness.choose("What I regret.");
    assert!(
        harness.prose().contains("Shared: both of you can read it here."),
        "a change of it is seen by both too"
    );
}

#[test]
fn it_is_read_aloud_only_once_its_author_has_brought_it() {
    let mut harness = built();
    let aloud = Request::Go(stop("expressing-regret", Stop::Part("aloud".into())));
    let mut pages = vec![];
    for bring in [false, true] {
        if bring {
            harness.choose("Bring it");
        }
        harness.sit(Here::Both);
        harness.hear(aloud.clone());
        pages.push(harness.prose());
        if bring {
            harness.choose("Go on");
            pages.push(harness.prose());
        }
        harness.sit(Here::Second);
        harness.hear(Request::Go(stop("expressing-regret", Stop::Part("draft".into()))));
    }
    assert_eq!(pages[0], at(Here::Both, "aloud").prose(), "that there is anything is not told");
    let waits = "What was written alone shows here once its author brings it.";
    assert!(pages[0].contains(waits) && !pages[1].contains(waits), "{}", pages[0]);
    assert!(pages[2].contains("I lied about the loan"), "{}", pages[2]);
}

#[test]
fn its_author_comes_back_to_the_whole_and_from_the_rereading_to_its_parts() {
    let mut harness = built();
    harness.choose("Stop kindly here");
    harness.hear(Request::Go(stop("expressing-regret", Stop::Part("draft".into()))));
    assert!(harness.prose().contains("The whole of it"), "all of it is written");
    harness.hear(Request::Go(stop("expressing-regret", Stop::Part("again".into()))));
    harness.choose("Go on");
    assert!(harness.prose().contains("I lied about the loan"), "alone it is one’s own");
    harness.choose("Change it: Write it, in five parts");
    assert!(harness.prose().contains("The whole of it"));
}
