mod brought;

use uuid::Uuid;

use crate::{
    journey::{
        breach::{Breach, State},
        couple::Here,
        journey_builder::{JourneyBuilder, SPRING},
        key::{By, DraftField, DraftKey, Hlc, Id, Location, Seat, Visibility},
        record::{Body, Record},
    },
    page::Ask,
    private::Private,
    screens::tests::Stage,
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

fn at(told: JourneyBuilder, here: Here) -> Stage {
    Stage::of(told, here, Place::Breach(LOAN))
}

fn one_line(stage: &Stage) -> String {
    stage.prose().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn one_alone_names_what_is_theirs_and_each_field_says_who_can_read_it() {
    let mut stage = at(JourneyBuilder::two(), Here::First);
    let hidden = "Hidden: it shows only while you are here alone.";
    assert!(one_line(&stage).contains(hidden));
    stage.choose("[ ] Something was not true");
    stage.choose("Go on");
    assert!(one_line(&stage).contains(hidden));
    stage.write("the loan");
    assert_eq!((stage.saved[0].by, stage.saved[0].vis), (By::First, Visibility::Private));
    assert!(one_line(&stage).contains(hidden));
    stage.write("It was not paid.");
    assert!(one_line(&stage).contains(hidden));
    stage.choose("I was hurt");
    insta::assert_snapshot!(stage.prose(), @"
    What broke trust

    the loan

    - Something was not true, or was hidden

      It was not paid.

    Sam sees it so: Sam was hurt, Alex broke trust. Alex has not said yet.

    This is yours alone, and so is what belongs to it. Hidden: it shows only
    while you are here alone. You may show it to both later.

    1. Go on to the path (g)
    2. Bring it to both of you (i)
    3. Park it for now
    4. The name
    5. The kinds
    6. The sentence of fact
    7. A second sentence, where you differ
    8. Who was hurt, who broke trust
    9. Back to the list (b)
    ");
    let breach = stage.app.session.journey.breach(LOAN).unwrap();
    assert_eq!((breach.causes.len(), breach.sentences[0].expose()), (1, "It was not paid."));
    assert!(stage.saved.iter().all(|record| record.vis == Visibility::Private));
}

#[test]
fn named_while_both_are_here_it_is_shared_and_of_both() {
    let mut stage = at(JourneyBuilder::two(), Here::Both);
    stage.choose("Go on");
    assert!(one_line(&stage).contains("Shared: both of you can read it here."));
    stage.write("the loan");
    assert_eq!((stage.saved[0].by, stage.saved[0].vis), (By::Both, Visibility::Shared));
    assert!(stage.app.session.journey.open_breach().is_some());
}

#[test]
fn without_a_name_nothing_is_kept_and_the_list_comes_back() {
    for empty in ["", " "] {
        let mut stage = at(JourneyBuilder::two(), Here::First);
        stage.choose("Go on");
        if empty.is_empty() {
            stage.choose("Leave this empty");
        } else {
            stage.write(empty);
        }
        assert!(stage.saved.is_empty() && stage.offers("Name something that broke trust"));
    }
}

#[test]
fn the_other_and_both_find_nothing_where_ones_own_is() {
    for here in [Here::Second, Here::Both] {
        let mut stage = at(own(), here);
        assert!(stage.prose().contains("Nothing is named here."), "{here:?}\n{}", stage.prose());
        stage.hear(Request::Go(Place::Breaches));
        assert!(!stage.offers("the loan") && !stage.prose().contains("yours"));
    }
    let mut stage = at(own(), Here::First);
    stage.hear(Request::Go(Place::Breaches));
    assert!(stage.offers("the loan (yours alone, open)"));
}

#[test]
fn a_name_is_changed_and_never_taken_back() {
    let mut stage = at(own(), Here::First);
    stage.choose("The name");
    assert!(!stage.offers("Take it back"));
    stage.choose("Change it");
    stage.write(" ");
    assert!(stage.prose().contains("the loan") && stage.saved.is_empty());
    stage.choose("Change it");
    stage.write("the savings");
    assert!(stage.prose().contains("the savings") && stage.offers("The sentence of fact"));
}

#[test]
fn a_sentence_of_ones_own_is_taken_back_brought_back_and_destroyed_when_the_page_is_left() {
    let mut stage = at(own(), Here::First);
    stage.choose("The sentence of fact");
    stage.choose("Take it back");
    assert!(!stage.prose().contains("It was not paid."));
    stage.choose("Bring it back");
    assert!(stage.prose().contains("It was not paid."));
    stage.choose("Take it back");
    let session = &stage.app.session;
    assert_eq!(stage.app.screen.leave(session), [Effect::Scrub(Id::breach(LOAN))]);
    stage.choose("Go on");
    assert!(stage.offers("The name"), "back at the look at it\n{}", stage.prose());
    assert!(!stage.prose().contains("It was not paid."));
}

#[test]
fn the_first_of_two_sentences_is_taken_back_and_the_second_keeps_its_place() {
    let mut told = JourneyBuilder::two();
    let sentences = vec!["It was not paid.".into(), "It was paid late.".into()];
    tell(&mut told, Seat::First, Visibility::Private, Breach { sentences, ..loan(None) });
    let mut stage = at(told, Here::First);
    stage.choose("The sentence of fact");
    stage.choose("Take it back");
    stage.choose("Go on");
    assert!(!stage.prose().contains("It was not paid.") && stage.prose().contains("It was paid late."));
    stage.choose("The sentence of fact");
    stage.choose("Bring it back");
    let session = &stage.app.session;
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
        let mut stage = at(told, Here::Second);
        stage.choose("The sentence of fact");
        assert!(!stage.offers("Take it back"));
        stage.choose("Change it");
        stage.write("It was paid late.");
        assert_eq!((stage.saved[0].by, stage.saved[0].vis), (By::Both, Visibility::Shared));
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
    told.journey
        .apply(record(9_000, "It was paid late."), Some(Location { file: 0, at: 0, len: 1, sealed: false }));
    let mut stage = at(told, Here::First);
    assert!(one_line(&stage).contains("Another version of some of it was written in another place"));
    stage.choose("The sentence of fact");
    assert!(stage.prose().contains("It was not paid.") && stage.prose().contains("It was paid late."));
    stage.choose("Keep the other");
    let breach = stage.app.session.journey.breach(LOAN).unwrap();
    assert_eq!(breach.sentences[0].expose(), "It was not paid.");
    stage.choose("Go on");
    assert!(!one_line(&stage).contains("Another version"));
}

#[test]
fn a_half_written_sentence_opens_where_it_was_begun() {
    let mut stage = at(own(), Here::First);
    let key = DraftKey::field(&Id::breach(LOAN), DraftField::Sentence(0));
    stage.app.session.drafts.insert(key.clone(), "It was".into());
    stage.hear(Request::Go(Place::Breaches));
    stage.hear(Request::Go(Place::Breach(LOAN)));
    let Ask::Write(field) = stage.page().ask else { panic!("{}", stage.prose()) };
    assert_eq!((field.key, field.words.expose()), (key, "It was"));
}

#[test]
fn what_one_says_of_the_roles_is_put_into_nobody_elses_mouth() {
    let mut stage =
        Stage::of(JourneyBuilder::two().with_roles(None, None), Here::First, Place::Breach(SPRING));
    for (role, said) in [
        ("I was hurt", "Sam sees it so: Sam was hurt, Alex broke trust. Alex has not said yet."),
        ("I broke trust", "Sam sees it so: Sam broke trust, Alex was hurt. Alex has not said yet."),
        ("We hurt each other", "Sam sees it so: each was hurt, and each broke trust. Alex has not said yet."),
    ] {
        stage.choose("Who was hurt");
        stage.choose(role);
        for here in [Here::First, Here::Second, Here::Both] {
            stage.sit(here);
            let prose = one_line(&stage);
            assert!(prose.contains(said), "{prose}");
            assert!(!prose.contains("Alex sees it so") && !prose.contains(" I "), "{prose}");
        }
        stage.sit(Here::First);
    }
    stage.sit(Here::Second);
    stage.choose("Who was hurt");
    stage.choose("I was hurt");
    assert!(one_line(&stage).contains("Alex sees it so: Alex was hurt, Sam broke trust."));
    assert!(one_line(&stage).contains("You see this differently."));
}
