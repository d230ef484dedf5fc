mod brought;
mod roles;

use uuid::Uuid;

use crate::{
    guide::Cause,
    journey::{
        breach::{Breach, State},
        couple::Here,
        journey_builder::{JourneyBuilder, SPRING},
        key::{By, DraftField, DraftKey, Hlc, Id, Location, Seat, Visibility},
        position::Stop,
        record::{Body, Record},
    },
    page::Ask,
    private::Private,
    screens::tests::{Harness, stop},
    session::{Effect, Place, Request},
};

const LOAN: Uuid = Uuid::from_u128(2);

fn loan(waits_for: Option<Seat>) -> Breach {
    let sentences = vec!["It was not paid.".into()];
    Breach { name: "the loan".into(), sentences, waits_for, ..Breach::new(vec![], State::Open) }
}

fn tell(told: &mut JourneyBuilder, by: Seat, vis: Visibility, breach: Breach) {
    told.write(Id::breach(LOAN), by.into(), vis, Body::Breach(breach));
}

/// Named by the first of the two alone.
fn own() -> JourneyBuilder {
    let mut told = JourneyBuilder::two();
    tell(&mut told, Seat::First, Visibility::Private, loan(None));
    told
}

fn at(told: JourneyBuilder, here: Here) -> Harness {
    Harness::of(told, here, Place::Breach(LOAN))
}

fn one_line(harness: &Harness) -> String {
    harness.prose().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn one_alone_names_what_is_theirs_and_each_field_says_who_can_read_it() {
    let mut harness = at(JourneyBuilder::two(), Here::First);
    let hidden = "Hidden: it shows only while you are here alone.";
    assert!(one_line(&harness).contains(hidden));
    harness.choose("Something was not true");
    harness.choose("Go on");
    assert!(one_line(&harness).contains(hidden));
    harness.write("the loan");
    assert_eq!((harness.saved[0].by, harness.saved[0].vis), (By::First, Visibility::Private));
    assert!(one_line(&harness).contains(hidden));
    harness.write("It was not paid.");
    assert!(one_line(&harness).contains(hidden));
    harness.choose("I was hurt");
    insta::assert_snapshot!(harness.prose(), @"
    What broke trust

    the loan

    - Something was not true, or was hidden

      It was not paid.

    Sam sees it so: Sam was hurt, Alex broke trust. Alex has not said yet.

    This is yours alone, and so is what belongs to it. Hidden: it shows only
    while you are here alone.

    g. Go on to the path
    i. Bring it to both of you
    1. Put it off for now
    2. The name
    3. The kinds
    4. The sentence of fact
    5. A second sentence, where you differ
    6. How it is for you
    b. Back to the list
    ");
    let breach = harness.app.session.journey.breach(LOAN).unwrap();
    assert_eq!((breach.causes.len(), breach.sentences[0].expose()), (1, "It was not paid."));
    assert!(harness.saved.iter().all(|record| record.vis == Visibility::Private));
}

#[test]
fn of_several_kinds_the_one_that_fits_most_is_asked_for_and_comes_first() {
    let mut harness = at(own(), Here::First);
    for (most, then) in [
        ("Promises", "- Promises were not kept (fits most) - Something was not true, or was hidden"),
        ("Something was", "- Something was not true, or was hidden (fits most) - Promises were not kept"),
        ("Pass", "- Something was not true, or was hidden (fits most) - Promises were not kept"),
    ] {
        harness.choose("The kinds");
        for kind in ["Something was not true", "Promises"] {
            if harness.offers(kind) {
                harness.choose(kind);
            }
        }
        harness.choose("Go on");
        assert!(harness.prose().contains("Which one fits most?"));
        harness.choose(most);
        assert!(one_line(&harness).contains(then), "{}", harness.prose());
    }
    harness.choose("The kinds");
    harness.choose("Chosen: Promises");
    harness.choose("Go on");
    assert!(!one_line(&harness).contains("fits most"), "one kind is not compared");
}

#[test]
fn while_it_is_named_the_kind_that_fits_most_is_asked_for_before_the_name() {
    let mut harness = at(JourneyBuilder::two(), Here::First);
    for label in ["Something was not true", "One of us was alone", "Go on"] {
        harness.choose(label);
    }
    assert!(one_line(&harness).contains("Hidden: it shows only while you are here alone."));
    harness.choose("One of us was alone");
    harness.write("the loan");
    let causes = &harness.app.session.journey.breach(LOAN).unwrap().causes;
    assert_eq!(causes, &[Cause::Support, Cause::Dishonesty]);
}

#[test]
fn named_while_both_are_here_it_is_shared_and_of_both() {
    let mut harness = at(JourneyBuilder::two(), Here::Both);
    harness.choose("Go on");
    assert!(one_line(&harness).contains("Shared: both of you can read it here."));
    harness.write("the loan");
    assert_eq!((harness.saved[0].by, harness.saved[0].vis), (By::Both, Visibility::Shared));
    assert!(harness.app.session.journey.open_breach().is_some());
}

#[test]
fn without_a_name_nothing_is_kept_and_the_list_comes_back() {
    for empty in ["", " "] {
        let mut harness = at(JourneyBuilder::two(), Here::First);
        harness.choose("Go on");
        if empty.is_empty() {
            harness.choose("Leave this empty");
        } else {
            harness.write(empty);
        }
        assert!(harness.saved.is_empty() && harness.offers("Name something that broke trust"));
    }
}

#[test]
fn the_other_and_both_find_nothing_where_ones_own_is() {
    for here in [Here::Second, Here::Both] {
        let mut harness = at(own(), here);
        assert!(harness.prose().contains("Nothing is named here."), "{here:?}\n{}", harness.prose());
        harness.hear(Request::Go(Place::Breaches));
        assert!(!harness.offers("the loan") && !harness.prose().contains("yours"));
    }
    let mut harness = at(own(), Here::First);
    harness.hear(Request::Go(Place::Breaches));
    assert!(harness.offers("the loan (yours alone, open)"));
}

#[test]
fn a_name_is_changed_and_never_taken_back() {
    let mut harness = at(own(), Here::First);
    harness.choose("The name");
    assert!(!harness.offers("Take it back"));
    harness.choose("Change it");
    harness.write(" ");
    assert!(harness.prose().contains("the loan") && harness.saved.is_empty());
    harness.choose("Change it");
    harness.write("the savings");
    assert!(harness.prose().contains("the savings") && harness.offers("The sentence of fact"));
}

#[test]
fn a_sentence_of_ones_own_is_taken_back_brought_back_and_destroyed_when_the_page_is_left() {
    let mut harness = at(own(), Here::First);
    harness.choose("The sentence of fact");
    harness.choose("Take it back");
    assert!(!harness.prose().contains("It was not paid."));
    harness.choose("Bring it back");
    assert!(harness.prose().contains("It was not paid."));
    harness.choose("Take it back");
    let session = &harness.app.session;
    assert_eq!(harness.app.screen.leave(session), [Effect::Scrub(Id::breach(LOAN))]);
    harness.choose("Go on");
    assert!(harness.offers("The name"), "back at the look at it\n{}", harness.prose());
    assert!(!harness.prose().contains("It was not paid."));
}

#[test]
fn the_first_of_two_sentences_is_taken_back_and_the_second_keeps_its_place() {
    let mut told = JourneyBuilder::two();
    let sentences = vec!["It was not paid.".into(), "It was paid late.".into()];
    tell(&mut told, Seat::First, Visibility::Private, Breach { sentences, ..loan(None) });
    let mut harness = at(told, Here::First);
    harness.choose("The sentence of fact");
    harness.choose("Take it back");
    harness.choose("Go on");
    assert!(!harness.prose().contains("It was not paid.") && harness.prose().contains("It was paid late."));
    harness.choose("The sentence of fact");
    harness.choose("Bring it back");
    let session = &harness.app.session;
    let sentences = &session.journey.breach(LOAN).unwrap().sentences;
    assert_eq!(
        sentences.iter().map(Private::expose).collect::<Vec<_>>(),
        ["It was not paid.", "It was paid late."]
    );
}

#[test]
fn what_both_know_is_changed_by_each_and_taken_back_by_nobody() {
    for by in [Seat::First, Seat::Second] {
        let mut told = JourneyBuilder::two();
        tell(&mut told, by, Visibility::Shared, loan(None));
        let mut harness = at(told, Here::Second);
        harness.choose("The sentence of fact");
        assert!(!harness.offers("Take it back"));
        harness.choose("Change it");
        harness.write("It was paid late.");
        assert_eq!((harness.saved[0].by, harness.saved[0].vis), (By::Both, Visibility::Shared));
    }
}

#[test]
fn two_versions_of_a_sentence_are_both_offered() {
    let mut told = own();
    let record = |millis, words: &str| Record {
        id: Id::breach(LOAN),
        by: By::First,
        vis: Visibility::Private,
        at: Default::default(),
        hlc: Hlc::new(millis, 0, "elsewhere"),
        prev: vec![],
        body: Some(Body::Breach(Breach { sentences: vec![words.into()], ..loan(None) })),
    };
    told.journey.apply(record(9_000, "It was paid late."), Some(Location::open(0, 0, 1)));
    let mut harness = at(told, Here::First);
    assert!(one_line(&harness).contains("Another version of some of it was written in another place"));
    harness.choose("The sentence of fact");
    assert!(harness.prose().contains("It was not paid.") && harness.prose().contains("It was paid late."));
    harness.choose("Keep the other");
    let breach = harness.app.session.journey.breach(LOAN).unwrap();
    assert_eq!(breach.sentences[0].expose(), "It was not paid.");
    harness.choose("Go on");
    assert!(!one_line(&harness).contains("Another version"));
}

#[test]
fn a_half_written_sentence_opens_where_it_was_begun() {
    let mut harness = at(own(), Here::First);
    let key = DraftKey::field(&Id::breach(LOAN), DraftField::Sentence(0));
    harness.app.session.drafts.insert(key.clone(), "It was".into());
    harness.hear(Request::Go(Place::Breaches));
    harness.hear(Request::Go(Place::Breach(LOAN)));
    let Ask::Write(field) = harness.page().ask else { panic!("{}", harness.prose()) };
    assert_eq!((field.key, field.words.expose()), (key, "It was"));
}

#[test]
fn what_was_named_once_is_not_asked_again() {
    let begins = |harness: &Harness| match harness.page().ask {
        Ask::Write(field) => field.words.expose().to_owned(),
        _ => String::new(),
    };
    let part = |part: &str| stop("what-broke-it", Stop::Part(part.into()));
    // Beside the page first: the page fills itself.
    let mut harness = Harness::of(JourneyBuilder::hurt_and_broke(), Here::Both, part("ours"));
    harness.choose("Go on");
    harness.choose("Change: The name we will use");
    assert_eq!(begins(&harness), "the spring");
    // On the page first: the naming beside it does.
    let mut harness = Harness::of(JourneyBuilder::two(), Here::Both, part("ours"));
    harness.choose("Go on");
    assert_eq!(begins(&harness), "");
    harness.write("the loan");
    harness.write("It was not paid.");
    harness.hear(Request::Go(Place::Breach(LOAN)));
    harness.choose("Go on");
    assert_eq!(begins(&harness), "the loan");
    harness.write("the loan");
    assert_eq!(begins(&harness), "It was not paid.");
}
