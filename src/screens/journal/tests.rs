//! The journal and its notes: paging, searching, deleting.

use super::super::tests::Harness;
use super::*;
use crate::{
    journey::{
        couple::Here,
        journey_builder::JourneyBuilder,
        note::{About, Note},
        record::{Body, By, Id, Visibility},
    },
    page::Does,
    session::Request,
};
use std::collections::BTreeSet;

use proptest::prelude::*;

/// The `nth` note's id, a minute apart from the next one's.
fn id(nth: usize) -> Uuid {
    Uuid::from_u64_pair((0x019a_b3f2_0000 + nth as u64 * 60_000) << 16 | 0x7000, 0x8000 << 48 | nth as u64)
}

fn add(told: &mut JourneyBuilder, nth: usize, by: By, vis: Visibility) {
    let body = Body::Note(Note::of(format!("note {nth}").as_str()));
    told.write(Id::note(id(nth)), by, vis, body);
}

fn shown(harness: &Harness) -> Vec<Uuid> {
    let page = harness.page();
    let notes = page.choices.iter().filter_map(|choice| match choice.does {
        Does::Ask(Request::Go(Place::Note(id))) => Some(id),
        _ => None,
    });
    notes.collect()
}

/// All pages from where one is, through a choice of this name.
fn pages(harness: &mut Harness, on: &str) -> Vec<Vec<Uuid>> {
    let mut pages = vec![shown(harness)];
    while harness.offers(on) {
        harness.choose(on);
        pages.push(shown(harness));
    }
    pages
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn leafing_through_loses_no_note_and_shows_none_twice(
        notes in prop::collection::vec((0..3usize, 0..2usize, any::<bool>()), 0..50),
        here in 0..3usize,
    ) {
        let here = [Here::First, Here::Second, Here::Both][here];
        let mut told = JourneyBuilder::two();
        let mut expected = vec![];
        for (nth, (by, vis, deleted)) in notes.into_iter().enumerate() {
            let (by, vis) = ([By::First, By::Second, By::Both][by], [Visibility::Private, Visibility::Shared][vis]);
            add(&mut told, nth, by, vis);
            if deleted && nth % 3 == 0 {
                told.delete(Id::note(id(nth)), by);
            } else if access::may_read(by, vis, here) {
                expected.insert(0, id(nth));
            }
        }
        let mut harness = Harness::of(told, here, Place::Journal);
        let older = pages(&mut harness, "Older notes");
        prop_assert_eq!(older.concat(), expected.clone());
        let mut newer = pages(&mut harness, "Newer notes");
        newer.reverse();
        let back: BTreeSet<_> = newer.concat().into_iter().collect();
        prop_assert_eq!(back.len(), newer.concat().len(), "none is shown twice");
        prop_assert_eq!(back, expected.into_iter().collect::<BTreeSet<_>>());
    }
}

fn two_notes() -> JourneyBuilder {
    let mut told = JourneyBuilder::two();
    add(&mut told, 0, By::First, Visibility::Private);
    add(&mut told, 1, By::Both, Visibility::Shared);
    told
}

#[test]
fn the_journal_of_one_and_of_both() {
    let harness = Harness::of(two_notes(), Here::First, Place::Journal);
    insta::assert_snapshot!(harness.prose(), @"
    Journal

    Notes of Sam. They show only while you are here alone.

    1. 24 Nov 2025, 04:40
    2. 24 Nov 2025, 04:39
    t. Write a note
    v. What I wrote in the guide
    /. Search
    b. Back to the path
    ");
    let harness = Harness::of(two_notes(), Here::Both, Place::Journal);
    insta::assert_snapshot!(harness.prose(), @"
    Journal

    Notes that both of you can read.

    1. 24 Nov 2025, 04:40
    t. Write a note
    v. What we wrote in the guide
    /. Search
    b. Back to the path
    ");
}

#[test]
fn what_is_found_is_shown_where_it_was_looked_for_and_nowhere_else() {
    let mut harness = Harness::of(two_notes(), Here::First, Place::Journal);
    harness.send(Message::Found(vec![id(0)]));
    assert!(!harness.prose().contains("hold these words"), "nobody looked for anything");
    harness.choose("Search");
    harness.write("note");
    harness.hear(Request::Help);
    harness.hear(crate::app::Message::Done(crate::session::Outcome::Found(vec![id(0)])));
    harness.hear(Request::Close);
    insta::assert_snapshot!(harness.prose(), @"
    Journal

    Search the journal

    One note holds these words.

    1. 24 Nov 2025, 04:39
    /. Search again
    b. Back to the list
    ");
}

fn written() -> Harness {
    let mut harness = Harness::of(JourneyBuilder::two(), Here::First, Place::NewNote(id(5)));
    harness.write("I slept badly.");
    harness
}

#[test]
fn a_note_is_written_shown_and_deleted() {
    let harness = Harness::of(JourneyBuilder::two(), Here::First, Place::NewNote(id(5)));
    insta::assert_snapshot!(harness.prose(), @"
    Journal

    Note, 24 Nov 2025, 04:44

    Hidden: it shows only while you are here alone. You may show it to both
    later.

    b. Back to the journal
    ");
    let mut harness = written();
    insta::assert_snapshot!(harness.prose(), @"
    Journal

    Note, 24 Nov 2025, 04:44

    Sam wrote:
      I slept badly.

    b. Back to the journal
    e. Change it
    i. Show it to both
    d. Take it back
    t. It is about another day
    ");
    harness.choose("Take it back");
    insta::assert_snapshot!(harness.prose(), @"
    Journal

    Note, 24 Nov 2025, 04:44

    You took this back. When you leave this page, its words are destroyed
    here.

    Copies that a sync or a backup made may still hold them.

    b. Back to the journal
    o. Bring it back
    ");
}

#[test]
fn which_day_a_note_is_about_is_said_with_one_choice_and_a_digit() {
    let mut harness = written();
    harness.choose("It is about another day");
    insta::assert_snapshot!(harness.prose(), @"
    Journal

    Which day is it about?

    Hidden: it shows only while you are here alone. You may show it to both
    later.

    1. Today, Sunday 22 November
    2. Yesterday, Saturday 21 November
    3. Friday 20 November
    4. Thursday 19 November
    5. Wednesday 18 November
    6. Tuesday 17 November
    7. Monday 16 November
    t. Another day
    b. Leave it as it is
    ");
    harness.choose("Yesterday");
    insta::assert_snapshot!(harness.prose(), @"
    Journal

    Note, 21 Nov 2026

    Written on 24 Nov 2025, 04:44.

    Sam wrote:
      I slept badly.

    b. Back to the journal
    e. Change it
    i. Show it to both
    d. Take it back
    t. It is about another day
    ");
    let record = harness.saved.last().unwrap();
    let Some(Body::Note(note)) = &record.body else { panic!("a note") };
    assert_eq!((note.words.expose(), record.vis), ("I slept badly.", Visibility::Private));
    harness.choose("Back to the journal");
    assert!(harness.prose().contains("21 Nov 2026  I slept badly."), "{}", harness.prose());
}

#[test]
fn a_day_may_be_typed_and_one_that_is_still_to_come_is_asked_for_again() {
    let mut harness = written();
    harness.choose("It is about another day");
    harness.choose("Another day");
    harness.write("2027-01-01");
    assert!(harness.prose().contains("That did not read as a day that was."), "{}", harness.prose());
    harness.write("2019-06-02");
    assert!(harness.prose().contains("Note, 2 Jun 2019"), "{}", harness.prose());
    harness.choose("It is about another day");
    harness.choose("Leave it as it is");
    assert!(harness.prose().contains("Note, 2 Jun 2019"), "{}", harness.prose());
}

#[test]
fn a_day_outlives_a_change_of_the_words_and_being_taken_back() {
    let mut harness = written();
    harness.choose("It is about another day");
    harness.choose("Yesterday");
    let day = harness.app.session.note_day(id(5));
    harness.choose("Change it");
    harness.write("I slept well.");
    harness.choose("Take it back");
    harness.choose("Bring it back");
    let Some(Body::Note(note)) = harness.saved.last().unwrap().body.clone() else { panic!("a note") };
    assert_eq!(note.words.expose(), "I slept well.");
    assert_eq!(note.about.unwrap().on.said(harness.app.session.say()), day);
}

#[test]
fn the_journal_lists_by_the_day_that_a_note_is_about() {
    let mut told = two_notes();
    let about = Some(About::day("2025-11-23".parse().unwrap()));
    let note = Note { about, words: "about the day before".into() };
    told.write(Id::note(id(9)), By::First, Visibility::Private, Body::Note(note));
    let harness = Harness::of(told, Here::First, Place::Journal);
    assert_eq!(shown(&harness), [id(1), id(0), id(9)]);
}

#[test]
fn a_deleted_note_comes_back_as_it_was() {
    let mut harness = written();
    harness.choose("Take it back");
    harness.choose("Bring it back");
    assert!(harness.prose().contains("I slept badly."));
    assert_eq!(harness.saved.last().unwrap().vis, Visibility::Private);
    harness.choose("Show it to both");
    assert_eq!(harness.saved.last().unwrap().vis, Visibility::Shared);
}

#[test]
fn a_note_whose_words_are_not_here_yet_cannot_be_lost() {
    let mut harness = written();
    harness.hear(Request::Go(Place::Path));
    harness.hear(Request::Go(Place::Note(id(5))));
    harness.send(super::super::Message::Note(form::Message::TakeBack));
    assert!(harness.app.session.journey.note(id(5)).is_some() && !harness.offers("Take it back"));
}
