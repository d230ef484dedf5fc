//! Half-written words and the ways out: after each of them, the journal leads to the words.

use crate::{doors::set_up, house::House, sealed::sealed};
use trustpath::{
    app::Message,
    journey::{
        couple::Here,
        key::DraftKey,
        position::{Position, Stop},
        record::Seat,
    },
    page::Ask,
    session::{Place, Request},
};

const WORDS: &str = "I felt small when you";

/// Begins to write on the page that is shown, as a front reports it when something else happens.
fn begin(house: &mut House) -> DraftKey {
    let Ask::Write(field) = house.page().ask else { panic!("nothing to write in\n{}", house.prose()) };
    house.type_into(&field.key, WORDS);
    house.send(Message::Drafted { key: field.key.clone(), words: WORDS.into() });
    field.key
}

fn begin_a_note(house: &mut House) -> DraftKey {
    house.send(Request::Go(Place::Journal).into());
    house.choose("Write a note");
    begin(house)
}

fn begin_an_answer(house: &mut House) -> DraftKey {
    let stop = Stop::Question("what-trust-is.lean".into());
    house.send(Request::Go(Place::Stop(Position { chapter: "what-trust-is".into(), stop })).into());
    begin(house)
}

/// The journal leads to the words, in the field where they were begun.
fn finds(house: &mut House, key: &DraftKey) {
    house.send(Request::Go(Place::Journal).into());
    house.choose("Half-written: ");
    let Ask::Write(field) = house.page().ask else { panic!("nothing to write in\n{}", house.prose()) };
    assert_eq!((&field.key, field.words.expose()), (key, WORDS));
}

fn leave_by_esc(house: &mut House) {
    house.choose("Back");
}

fn leave_by_q(house: &mut House) {
    house.send(Request::Quit.into());
    assert!(house.ended());
    house.reopen();
    house.sit(Here::First);
}

fn vanish(house: &mut House) {
    house.send(Request::Vanish.into());
    house.reopen();
    house.sit(Here::First);
}

fn lock(house: &mut House) {
    house.send(Request::Lock.into());
    if house.session().here.is_none() {
        house.sit(Here::First);
    } else {
        house.send(Request::Close.into());
    }
}

fn somebody_else_sits(house: &mut House) {
    house.sit(Here::Second);
    house.send(Request::Go(Place::Journal).into());
    assert!(!house.prose().contains("Half-written"), "{}", house.prose());
    house.sit(Here::First);
}

#[test]
#[ignore = "slow: six ways out of two fields, open and sealed"]
fn after_every_way_out_the_journal_leads_to_the_words() {
    let ways: [fn(&mut House); 6] =
        [leave_by_esc, leave_by_q, vanish, lock, House::reopen_and_sit, somebody_else_sits];
    for begin in [begin_a_note, begin_an_answer] {
        for way in ways {
            for protected in [&[][..], &[Seat::First]] {
                let mut house = if protected.is_empty() { set_up() } else { sealed(protected) };
                house.sit(Here::First);
                let key = begin(&mut house);
                way(&mut house);
                finds(&mut house, &key);
            }
        }
    }
}

#[test]
fn a_sentence_that_was_typed_among_choices_is_a_half_written_note_after_every_way_out() {
    for protected in [&[][..], &[Seat::First]] {
        for leaving in ["", "q\n", "space\n"] {
            let mut house = if protected.is_empty() { set_up() } else { sealed(protected) };
            house.sit(Here::First);
            let told = house.talk(format!("{WORDS}\n{leaving}").as_bytes());
            assert!(told.contains("half-written note"), "{told}");
            house.reopen_and_sit();
            house.send(Request::Go(Place::Journal).into());
            house.choose("Half-written: ");
            let Ask::Write(field) = house.page().ask else {
                panic!("nothing to write in\n{}", house.prose())
            };
            assert_eq!(field.words.expose(), WORDS, "{leaving:?}");
        }
    }
}

impl House {
    /// The program is killed, and started again.
    fn reopen_and_sit(&mut self) {
        self.reopen();
        self.sit(Here::First);
    }
}

#[test]
fn a_new_note_goes_on_with_the_one_that_was_left() {
    let mut house = set_up();
    house.sit(Here::First);
    let key = begin_a_note(&mut house);
    house.choose("Back to the journal");
    house.choose("Write a note");
    assert!(house.prose().contains(WORDS), "{}", house.prose());
    house.choose("Go on with it");
    assert_eq!(*house.page().ask.key(), key);
    house.choose("Back to the journal");
    house.choose("Write a note");
    house.choose("Begin another one");
    let another = house.page().ask;
    assert!(matches!(&another, Ask::Write(field) if field.words.is_blank() && field.key != key));
}

#[test]
fn with_both_here_only_what_both_began_is_listed() {
    let mut house = set_up();
    house.sit(Here::First);
    begin_a_note(&mut house);
    house.sit(Here::Both);
    house.send(Request::Go(Place::Journal).into());
    assert!(!house.prose().contains("Half-written"), "{}", house.prose());
    let key = begin_a_note(&mut house);
    house.choose("Back to the journal");
    finds(&mut house, &key);
}

#[test]
fn more_than_a_few_are_listed_one_page_after_the_other() {
    let mut house = set_up();
    house.sit(Here::First);
    for nth in 0..6 {
        let note = Place::NewNote(uuid::Uuid::from_u128(nth + 1));
        house.send(Request::Go(note).into());
        begin(&mut house);
    }
    house.send(Request::Go(Place::Journal).into());
    let listed = |house: &House| house.prose().matches("Half-written: ").count();
    assert_eq!(listed(&house), 4);
    house.choose("More that is half-written");
    assert_eq!(listed(&house), 2);
    house.choose("More that is half-written");
    assert_eq!(listed(&house), 4);
}
