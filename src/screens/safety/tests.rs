//! The private check, alone and for two. Its answers are gone with it.

use crate::{
    app::Page,
    journey::{
        couple::{Here, Seats},
        journey_builder::JourneyBuilder,
        position::Stop,
    },
    screens::tests::{Harness, stop},
    session::{Place, Request},
};

const BEGINNING: [&str; 3] = ["Now: Sam first", "Another time", "Skip it this time"];

/// One who is here alone, at the first question.
fn asked() -> Harness {
    let mut harness = Harness::of(JourneyBuilder::two(), Here::First, Place::Check);
    harness.choose("Begin the check");
    harness
}

/// Two before the first exercise of a step.
fn offered(page: &str) -> Harness {
    let mut harness = Harness::of(JourneyBuilder::two(), Here::Both, stop(page, Stop::PrivateMinutes));
    harness.saved.clear();
    harness
}

/// Everything that a page shows besides the words between its title and its choices.
fn frame(page: &Page) -> (String, Vec<(char, String)>) {
    let choices = page.choices.iter().chain(&page.always);
    (page.title.clone(), choices.map(|choice| (choice.letter(), choice.label.clone())).collect())
}

#[test]
fn one_alone_is_asked_question_by_question_and_nothing_is_kept() {
    let mut harness = asked();
    insta::assert_snapshot!(harness.prose(), @"
    A private check

    Nothing of this is kept in the files.

    Am I sometimes afraid of how my partner will react to what I say or do?

    p. Pass on this one
    1. No
    2. Yes
    s. Done
    ");
    for _ in 0..7 {
        assert!(harness.page().unkept);
        harness.choose("Yes");
    }
    assert!(harness.offers("Help and numbers") && harness.saved.is_empty() && harness.app.leaves_no_trace());
}

#[test]
fn a_mere_enter_passes_each_question() {
    let mut harness = asked();
    for _ in 0..7 {
        let pass = harness.page().choices.swap_remove(0);
        assert!(pass.label.starts_with("Pass") && !pass.answers);
        harness.hear(pass.does);
    }
    insta::assert_snapshot!(harness.prose(), @"
    A private check

    Thank you. Nothing was kept in the files.

    These questions will be offered again now and then. They are also under
    “All pages”.

    Help is open to everybody. ? leads there from any page.

    g. Go on
    ?. Help and numbers
    ");
}

#[test]
fn one_yes_shows_another_page_with_the_same_frame_and_passing_the_same_page_as_no() {
    let end = |answers: &[&str]| {
        let mut harness = asked();
        answers.iter().for_each(|answer| harness.choose(answer));
        harness.page()
    };
    let none = end(&["No"; 7]);
    for same in [&["Pass"; 7][..], &["Done"], &["No", "Done"]] {
        assert_eq!(end(same).body, none.body);
    }
    for nth in 0..7 {
        let mut answers = ["No"; 7];
        answers[nth] = "Yes";
        let one = end(&answers);
        assert_ne!(one.body, none.body);
        assert_eq!((frame(&one), &one.body[0]), (frame(&none), &none.body[0]));
    }
}

#[test]
fn what_was_answered_with_yes_comes_first_and_everything_else_follows() {
    let blocks = |nth: usize| {
        let mut harness = asked();
        harness.app.session.country.code = Some("GB".into());
        (0..7).for_each(|at| harness.choose(if at == nth { "Yes" } else { "No" }));
        harness.page().body
    };
    let first = |nth: usize| {
        let all = blocks(nth);
        let words: Vec<String> =
            all.iter().map(|block| block.spans().iter().map(|span| span.text.as_str()).collect()).collect();
        words[2..4].join(" ").replace('\u{a0}', " ")
    };
    assert!(first(0).starts_with("If you are afraid") && first(0).contains("0808 2000 247"), "{}", first(0));
    assert!(first(4).starts_with("If you have frightened"));
    assert!(first(5).starts_with("If you think of dying") && first(5).contains("116 123"), "{}", first(5));
    assert!(first(6).starts_with("If drink"));
    let sorted = |nth| {
        let mut said: Vec<_> = blocks(nth).iter().map(|block| format!("{block:?}")).collect();
        said.sort();
        said
    };
    assert_eq!(sorted(0), sorted(5), "only the order is another one");
}

#[test]
fn two_are_offered_private_minutes_and_each_choice_leads_to_the_same_page() {
    for page in ["listening-actively", "owning-up", "letting-go"] {
        let after = BEGINNING.map(|way| {
            let mut harness = offered(page);
            harness.choose(way);
            if way == BEGINNING[0] {
                harness.choose("I am Sam");
                harness.choose("Done");
                harness.choose("Go on");
                harness.choose("Go on");
            }
            assert!(harness.saved.is_empty());
            harness.prose()
        });
        assert!(after.iter().all(|prose| *prose == after[0]), "{after:?}");
    }
}

#[test]
fn each_of_two_has_the_same_minutes_without_a_name_on_them() {
    let mut harness = offered("listening-actively");
    insta::assert_snapshot!(harness.prose(), @"
    Two private minutes each

    One of you stays here. The other goes out of sight and out of hearing.
    Then you change places.

    There are seven short questions. Nobody learns whether they were
    answered.

    All three choices lead on to the same page. Nothing is counted, and
    nothing is kept in the files.

    If you are asked afterwards, you can say: “I went straight to the end.
    It lets you.” Nobody can tell, not even the program.

    If you cannot be apart now, each of you can do this alone at another
    time. It is called “A private check”, under “All pages”.

    1. Now: Sam first
    2. Another time
    3. Skip it this time
    ");
    harness.choose("Now: Sam first");
    insta::assert_snapshot!(harness.prose(), @"
    Hand over

    This is for Sam

    Now come seven short questions, for you alone. You may pass on each of
    them, and “Done” ends them at once. You do not have to be sure of an
    answer. ! covers the page and forgets your answers.

    It takes about 2 minutes.

    space. I am Sam
    b. Back
    ");
    let mut minutes = |name: &str, answer: &str| {
        harness.choose(&format!("I am {name}"));
        let mut pages = vec![];
        for _ in 0..7 {
            pages.push(harness.prose());
            harness.choose(answer);
        }
        assert!(pages.iter().all(|page| !page.contains("Sam") && !page.contains("Alex")));
        harness.choose("Go on");
        let between = harness.prose();
        harness.choose("Now the other");
        (pages, between)
    };
    let (sam, alex) = (minutes("Sam", "Yes"), minutes("Alex", "Pass"));
    assert_eq!(sam, alex);
    insta::assert_snapshot!(sam.1, @"
    Two private minutes each

    Now the other, or go on.

    1. Now the other
    g. Go on
    ");
    assert!(harness.saved.is_empty());
}

#[test]
fn covering_the_page_takes_the_answers_with_it() {
    for (here, begin) in [(Here::First, vec!["Begin the check"]), (Here::Both, vec!["Now: Sam", "I am Sam"])]
    {
        let mut harness = Harness::of(JourneyBuilder::two(), here, Place::Check);
        let beginning = harness.prose();
        begin.iter().for_each(|way| harness.choose(way));
        harness.choose("Yes");
        harness.hear(Request::Lock);
        harness.choose("Go on");
        assert_eq!(harness.prose(), beginning);
        begin.iter().for_each(|way| harness.choose(way));
        harness.choose("Done");
        assert!(harness.prose().contains("These questions will be offered again"), "no yes is left");
    }
}

#[test]
fn setting_up_offers_it_once_behind_the_names() {
    for (many, begin) in [("Two of us", "Skip it this time"), ("I am alone here", "Skip this")] {
        let mut harness = Harness::of(JourneyBuilder::default(), Here::Both, Place::Setup);
        harness.choose(many);
        while harness.offers("Skip (") || harness.page().choices.iter().any(|choice| choice.label == "Skip") {
            harness.choose("Skip");
        }
        assert!(harness.app.leaves_no_trace());
        harness.saved.clear();
        harness.choose(begin);
        if many == "I am alone here" {
            harness.choose("Go on");
        }
        let wants = harness.app.screen.awaits();
        assert_eq!((wants, harness.saved.len()), (Some(Place::FirstEvening), 0));
    }
    let mut harness = Harness::of(JourneyBuilder::by(Seats::Two), Here::Both, Place::Setup);
    harness.choose("Two of us");
    harness.choose("Go on");
    harness.choose("Go on");
    assert!(harness.prose().starts_with("A first evening"), "a name was changed");
}
