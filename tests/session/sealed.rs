//! Stories of people who have passphrases: who opens what, what is left when somebody locks, and what no file holds.

use std::collections::BTreeSet;

use crate::{
    act::ByMessages,
    couple::{Couple, SAM_AND_ALEX, Story, passphrase},
    doors::set_up,
    everything_was_walked,
    house::{House, bytes},
    said_by, tell, the_summary_is_right, watch,
};
use trustpath::{
    app::Message,
    journey::{
        couple::Here,
        key::DraftKey,
        position::{Position, Stop},
        record::{By, Seat, Visibility},
    },
    page::{Ask, Value},
    session::{Place, Request},
};
use uuid::Uuid;

impl House {
    /// Gives a passphrase on the page that asks for one.
    pub fn give(&mut self, secret: &str) {
        let ask = self.page().ask;
        assert_eq!(ask, Ask::Secret, "none is asked for\n{}", self.prose());
        self.send(ask.answer(Value::Secret(secret.into())).into());
    }

    /// One of the two who are here gives the passphrase that the page waits for.
    pub fn give_key(&mut self, seat: Seat) {
        let name = self.session().journey.name(seat);
        self.choose(&format!("{name} types the passphrase"));
        self.give(passphrase(seat));
    }

    /// Both are here, and whoever has not given their passphrase does.
    fn give_all_keys(&mut self) {
        for seat in
            Seat::BOTH.into_iter().filter(|seat| !self.session().locks.is_open(*seat)).collect::<Vec<_>>()
        {
            self.send(Request::Unlock(seat).into());
            self.give(passphrase(seat));
        }
    }

    /// One of them sits down, or both.
    pub fn sit(&mut self, here: Here) {
        self.send(Request::Sit(here).into());
        for &seat in here.seats() {
            if self.page().ask == Ask::Secret && self.prose().contains(&self.session().journey.name(seat)) {
                self.give(passphrase(seat));
            }
        }
        assert_eq!(self.session().here, Some(here), "{}", self.prose());
    }

    /// Whoever is here alone sets a passphrase.
    pub fn protect(&mut self, seat: Seat) {
        self.send(Request::Go(Place::Passphrase).into());
        self.choose("Set a passphrase");
        self.choose("Go on");
        self.give(passphrase(seat));
        self.give(passphrase(seat));
        self.choose("Go on without it");
        self.choose("Go on");
    }

    pub fn note(&mut self, words: &str) {
        self.send(Request::Go(Place::Journal).into());
        self.choose("Write a note");
        self.write(words);
    }

    fn question(&mut self, id: &str) {
        let chapter = id.split('.').next().unwrap().to_owned();
        self.send(Request::Go(Place::Stop(Position { chapter, stop: Stop::Question(id.into()) })).into());
    }

    /// The files that hold these words.
    pub fn holds(&self, words: &str) -> Vec<String> {
        let holding = bytes(&self.folder()).into_iter().chain(bytes(&self.beside()));
        let holding = holding.filter(|(_, bytes)| String::from_utf8_lossy(bytes).contains(words));
        holding.map(|(path, _)| path.display().to_string()).collect()
    }
}

/// Sam and Alex, of whom these have set a passphrase; they are asked who is here.
pub fn sealed(seats: &[Seat]) -> House {
    let mut house = set_up();
    for &seat in seats {
        house.sit(seat.into());
        house.protect(seat);
        house.send(Request::Go(Place::Seats).into());
    }
    house.send(Request::Lock.into());
    house
}

#[test]
#[ignore = "slow: two walk the whole guide three times, with one passphrase or both"]
fn sealed_or_half_sealed_the_whole_guide_is_walked() {
    for seats in [&Seat::BOTH[..], &Seat::BOTH[..1], &Seat::BOTH[1..]] {
        let (mut house, mut couple) =
            (House::new(), Couple::new(Story { sealed: seats, more: true, ..SAM_AND_ALEX }));
        tell(&mut house, &mut couple, &mut ByMessages);
        house.sit(Here::Both);
        house.give_all_keys();
        everything_was_walked(&house, &couple, &[Here::First, Here::Second, Here::Both]);
        the_summary_is_right(&house, &couple);
        assert_eq!(couple.watch.lost(house.session()), [""; 0]);
        for status in [&["status"][..], &["status", "--json"], &["doctor"]] {
            assert_eq!(watch::canaries(&said_by(&house, status)), [0; 0], "no words in {status:?}");
        }
        let all = Seat::BOTH.iter().all(|seat| seats.contains(seat));
        let lines = bytes(&house.folder());
        let found: BTreeSet<usize> =
            lines.iter().flat_map(|(_, bytes)| watch::canaries(&String::from_utf8_lossy(bytes))).collect();
        assert_eq!(all, found.is_empty(), "{found:?}");
        for at in found {
            assert!(couple.watch.is_readable(at, seats, house.session()), "canary {at} is in a file");
        }
    }
}

/// Where one walks alone, what both may read is theirs as well.
#[test]
fn what_one_who_walks_alone_behind_a_passphrase_wrote_is_in_no_file() {
    let alone = Story { alone: true, roles: None, sealed: &[Seat::First], more: true, ..SAM_AND_ALEX };
    let (mut house, mut walker) = (House::new(), Couple::new(alone));
    tell(&mut house, &mut walker, &mut ByMessages);
    let lines = bytes(&house.folder());
    let found: BTreeSet<usize> =
        lines.iter().flat_map(|(_, bytes)| watch::canaries(&String::from_utf8_lossy(bytes))).collect();
    assert_eq!(found, BTreeSet::new());
}

pub const WORDS: &str = "what nobody else knows";
const QUESTION: &str = "what-trust-is.lean";

/// Everything that is in memory of what somebody wrote alone.
pub fn remembered(house: &House, of: Seat) -> Vec<String> {
    let session = house.session();
    let records = watch::KINDS.into_iter().flat_map(|kind| session.journey.of_kind(kind));
    let theirs = records.filter(|record| record.by == By::from(of) && record.vis != Visibility::Shared);
    let notes = session.journey.notes().rev().filter(|(_, note)| note.by == By::from(of));
    let others = |id: &&Uuid| session.journey.note(**id).is_none_or(|note| note.by == By::from(of));
    let words = session.notes.keys().filter(others);
    theirs
        .map(|record| record.id.to_string())
        .chain(notes.map(|(id, _)| format!("note {id}")))
        .chain(words.map(|id| format!("words of {id}")))
        .chain(session.drafts.keys().map(DraftKey::to_string))
        .collect()
}

/// Sam has a passphrase, and wrote a note, an answer, half an answer and half a note.
fn written() -> House {
    let mut house = sealed(&[Seat::First]);
    house.sit(Here::First);
    house.note(WORDS);
    house.question(QUESTION);
    house.write(WORDS);
    house.send(Request::Go(Place::Journal).into());
    house.choose("Write a note");
    let Ask::Write(field) = house.page().ask else { panic!("a note to write") };
    house.type_into(&field.key, WORDS);
    house.send(Message::Drafted { key: field.key, words: WORDS.into() });
    house
}

#[test]
fn what_a_sealed_seat_wrote_is_in_no_file_and_nowhere_after_it_locked() {
    let mut house = written();
    assert_eq!(house.holds(WORDS), [""; 0], "while it is open");
    house.send(Request::Lock.into());
    assert_eq!(house.title(), "Who is here?");
    assert_eq!(remembered(&house, Seat::First), [""; 0]);
    for here in [Here::Second, Here::First, Here::Both] {
        house.send(Request::Sit(here).into());
        if here != Here::Second {
            for _ in 0..10 {
                house.give("not this");
                assert!(house.prose().contains("This passphrase does not open it"), "{}", house.prose());
                assert_eq!(remembered(&house, Seat::First), [""; 0]);
            }
        }
        assert!(!house.prose().contains(WORDS));
    }
    house.sit(Here::Second);
    house.note("somebody knows this");
    house.send(Request::Go(Place::Journal).into());
    house.choose("Search");
    house.write("knows");
    assert!(house.prose().contains("somebody knows this"));
    assert!(!house.prose().contains(WORDS), "{}", house.prose());
    for command in [&["status"][..], &["status", "--json"], &["doctor"]] {
        assert!(!said_by(&house, command).contains(WORDS));
    }
    assert_eq!(house.holds(WORDS), [""; 0], "after it locked");
}

#[test]
fn after_the_passphrase_everything_is_there_and_the_half_sentence_too() {
    let mut house = written();
    house.send(Request::Lock.into());
    house.sit(Here::First);
    let Ask::Write(field) = house.page().ask else { panic!("where they stopped\n{}", house.prose()) };
    assert_eq!(field.words.expose(), WORDS);
    house.question(QUESTION);
    assert!(house.prose().contains(WORDS), "{}", house.prose());
    house.send(Request::Go(Place::Journal).into());
    assert!(house.prose().contains(WORDS), "{}", house.prose());
}

#[test]
fn a_wrong_passphrase_changes_no_byte() {
    let mut house = written();
    house.send(Request::Lock.into());
    house.send(Request::Sit(Here::First).into());
    let before = bytes(&house.folder());
    for _ in 0..10 {
        house.give("not this");
    }
    house.choose("Use the recovery key");
    house.give("AGE-SECRET-KEY-1");
    assert!(house.prose().contains("This is not the recovery key"));
    assert!(before == bytes(&house.folder()));
    house.choose("Use the passphrase");
    house.give(passphrase(Seat::First));
    assert_eq!(house.session().here, Some(Here::First));
}

#[test]
fn two_sit_down_with_one_key_and_it_opens_nothing_of_the_other() {
    let mut house = sealed(&Seat::BOTH);
    for (seat, words) in [(Seat::First, "of Sam"), (Seat::Second, "of Alex")] {
        house.sit(seat.into());
        house.note(words);
    }
    house.send(Request::Lock.into());
    house.send(Request::Sit(Here::Both).into());
    house.give(passphrase(Seat::Second));
    assert!(house.prose().contains("does not open it"), "one passphrase is not the other");
    house.choose("Alex’s passphrase instead");
    house.give(passphrase(Seat::Second));
    assert_eq!(house.session().here, Some(Here::Both), "{}", house.prose());
    assert_eq!(remembered(&house, Seat::First), [""; 0]);
    house.send(Request::Go(Place::Journal).into());
    assert!(!house.prose().contains("of Sam") && !house.prose().contains("of Alex"), "{}", house.prose());
    for seat in Seat::BOTH {
        house.sit(seat.into());
        assert_eq!(remembered(&house, seat.other()), [""; 0]);
        assert_eq!(house.session().journey.notes().count(), 1);
    }
}

#[test]
fn sealed_answers_are_opened_by_both_and_by_nobody_alone() {
    let mut house = sealed(&Seat::BOTH);
    let question = "listening-actively.heard";
    for (seat, words) in [(Seat::First, "of Sam"), (Seat::Second, "of Alex")] {
        house.sit(seat.into());
        house.question(question);
        house.write(words);
    }
    house.sit(Here::Both);
    let reveal = Position { chapter: "listening-actively".into(), stop: Stop::Reveal };
    house.send(Request::Go(Place::Stop(reveal)).into());
    assert!(house.prose().contains("This waits for Sam’s passphrase."), "{}", house.prose());
    house.choose("Sam types the passphrase");
    house.choose("Back to where you were");
    assert_eq!(remembered(&house, Seat::First), [""; 0], "{}", house.prose());
    house.give_key(Seat::First);
    house.choose("Sam: open");
    assert!(!house.prose().contains("of Sam") && !house.prose().contains("of Alex"));
    house.choose("Alex: open");
    assert!(house.prose().contains("of Sam") && house.prose().contains("of Alex"));
    assert_eq!([house.holds("of Sam"), house.holds("of Alex")], [vec![], Vec::<String>::new()]);
    house.send(Request::Lock.into());
    for seat in Seat::BOTH {
        house.sit(seat.into());
        house.question(question);
        let answers =
            house.session().journey.of_kind("answer").filter(|record| record.vis == Visibility::Shared);
        assert_eq!(answers.count(), 2, "what was opened stays open to {seat:?}");
    }
}

#[test]
fn what_is_saved_while_somebody_locks_is_not_offered_once_more() {
    let mut house = sealed(&[Seat::First]);
    house.sit(Here::First);
    house.question(QUESTION);
    let ask = house.page().ask;
    house.type_into(ask.key(), WORDS);
    house.at_once([ask.answer(Value::Words(WORDS.into())).into(), Request::Lock.into()]);
    assert_eq!(remembered(&house, Seat::First), [""; 0]);
    house.sit(Here::First);
    assert!(house.session().drafts.is_empty(), "it was kept");
    house.question(QUESTION);
    assert!(house.prose().contains(WORDS));
}

#[test]
fn the_private_check_leaves_equal_bytes_with_passphrases_too() {
    for seats in [&Seat::BOTH[..], &Seat::BOTH[..1]] {
        let mut house = sealed(seats);
        house.sit(Here::First);
        let before = bytes(&house.folder());
        for answer in ["Yes", "No", "Pass on this one"] {
            crate::safety::check(&mut house, answer);
            assert!(bytes(&house.folder()) == before, "at the end of {answer:?}");
            house.send(Request::Lock.into());
            house.sit(Here::First);
            assert_eq!(house.title(), "Passphrases", "where they stopped before");
        }
    }
}

#[test]
fn changed_and_taken_away_everything_is_still_there() {
    let mut house = written();
    house.send(Request::Go(Place::Passphrase).into());
    house.choose("Change it");
    house.give(passphrase(Seat::First));
    house.give("another one");
    house.give("another one");
    house.choose("Go on");
    house.send(Request::Lock.into());
    house.send(Request::Sit(Here::First).into());
    house.give(passphrase(Seat::First));
    assert!(house.prose().contains("does not open it"));
    house.give("another one");
    house.send(Request::Go(Place::Passphrase).into());
    house.choose("Take it away");
    house.give("another one");
    house.choose("Take it away");
    house.choose("Go on");
    assert!(!house.holds(WORDS).is_empty(), "readable, as it was said");
    house.reopen();
    house.send(Request::Sit(Here::First).into());
    house.question(QUESTION);
    assert!(house.prose().contains(WORDS));
    house.protect(Seat::First);
    assert_eq!(house.holds(WORDS), [""; 0], "sealed once more");
    house.send(Request::Lock.into());
    house.sit(Here::First);
    assert_eq!(remembered(&house, Seat::First).len(), 3);
}
