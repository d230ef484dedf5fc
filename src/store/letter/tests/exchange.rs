//! Letters that are lost, come twice and come late; and what is in them for whom.

use super::*;
use crate::store::{LetterError, is_invitation};

#[test]
fn a_folder_that_begins_with_an_invitation_knows_the_two_and_reports_nothing_missing() {
    let (sam, alex) = (sam(), Home::of(Seat::Second));
    let (invitation, words) = sam.open().store.write_invitation(Seat::First).unwrap();
    assert!(is_invitation(&invitation.sealed));
    let begin = |words: &str| {
        begin(&alex.dir(), &alex.machine(), &invitation.sealed, &words.into(), Catalogue::ENGLISH)
    };
    assert!(matches!(begin("six other words that are wrong"), Err(LetterError::OtherWords)));
    assert!(!alex.dir().exists());
    let typed = words.expose().to_uppercase().replace(' ', ",  ");
    assert_eq!(begin(&typed).unwrap(), Seat::Second);
    assert_eq!(begin(&typed).unwrap(), Seat::Second, "doing it again finishes what was interrupted");
    let opened = Store::open(&alex.dir(), &alex.machine(), Catalogue::ENGLISH).unwrap();
    assert_eq!(opened.journey.name(Seat::Second), "Alex");
    assert_eq!(opened.store.folder_id(), sam.open().store.folder_id());
    assert_eq!(alex.noticed(), [""; 0]);
    let bytes: Vec<u8> = files(&alex.dir()).into_iter().flat_map(|path| fs::read(path).unwrap()).collect();
    for canary in ["canary", "shared by Sam"] {
        assert!(memchr::memmem::find(&bytes, canary.as_bytes()).is_none(), "{canary}");
    }
    // A journey is in Sam's own folder already.
    let (again, words) = two()[0].open().store.write_invitation(Seat::First).unwrap();
    let refused = super::begin(&sam.dir(), &sam.machine(), &again.sealed, &words, Catalogue::ENGLISH);
    assert!(matches!(refused, Err(LetterError::FolderInUse)));
}

#[test]
fn the_first_letters_bring_what_stood_before_and_both_believe_it() {
    let [sam, alex] = two();
    let [sams, alexs] = [sam.open(), alex.open()];
    assert_eq!(sams.shared(), alexs.shared());
    assert!(alexs.shared().iter().any(|said| said.contains("shared by Sam before")));
    for (home, open) in [(&sam, &sams), (&alex, &alexs)] {
        assert_eq!(open.journey.claims(home.seat.into()).len(), 0);
        assert_eq!(home.noticed(), [""; 0]);
    }
    assert!(!alex.lines().iter().any(|line| line.contains(r#""by":"first","vis":"private""#)));
}

/// A letter with nothing new is small, whatever was said before: what came is not sent again.
#[test]
fn what_the_other_folder_holds_does_not_travel_again() {
    let [sam, alex] = two();
    sam.take(&alex.write());
    let lines = |home: &Home| home.open().store.write_letter(home.seat).unwrap().lines;
    let before = lines(&sam);
    sam.open().store.append(&answer(50, By::First, Visibility::Shared, "one more")).unwrap();
    assert_eq!(lines(&sam), before + 1);
    assert!(before <= 1, "{before}");
}

#[test]
fn a_letter_of_another_journey_or_to_oneself_is_refused() {
    let ([sam, alex], [_, stranger]) = (two(), two());
    let own = sam.write();
    let take = |home: &Home, letter: &[u8]| home.open().store.take_letter(home.seat, letter).unwrap_err();
    assert!(matches!(take(&sam, &own), LetterError::OtherKey));
    assert!(matches!(take(&stranger, &own), LetterError::OtherKey));
    let (invitation, _) = sam.open().store.write_invitation(Seat::First).unwrap();
    assert!(matches!(take(&alex, &invitation.sealed), LetterError::Invitation));
}

#[test]
fn a_word_that_was_deleted_goes_in_the_other_folder_too_and_nobody_deletes_the_others() {
    let [sam, alex] = two();
    let said = answer(60, By::First, Visibility::Shared, "to be destroyed");
    sam.open().store.append(&said).unwrap();
    let theirs = answer(61, By::Second, Visibility::Shared, "Alex keeps this");
    alex.open().store.append(&theirs).unwrap();
    alex.take(&sam.write());
    sam.take(&alex.write());
    let numbers = |home: &Home| home.lines().iter().filter(|line| line.contains("page.q60")).count();
    assert_eq!((numbers(&sam), numbers(&alex)), (1, 1));
    let mut open = sam.open();
    open.store
        .append(&Record { hlc: moment(70), prev: vec![said.hlc.clone()], body: None, ..said.clone() })
        .unwrap();
    open.store.scrub(&said.id).unwrap();
    drop(open);
    alex.take(&sam.write());
    assert_eq!(numbers(&sam), 1, "only that it was deleted");
    assert_eq!(numbers(&alex), 1, "only that it was deleted");
    assert!(alex.open().shared().iter().any(|said| said.contains("Alex keeps this")));
    assert_eq!(alex.open().shared(), sam.open().shared());
    assert_eq!((sam.noticed(), alex.noticed()), (vec![], vec![]));
}

#[test]
fn a_deletion_reaches_a_version_whose_newer_ones_never_came() {
    let [sam, alex] = two();
    let first = answer(90, By::First, Visibility::Shared, "said too soon");
    sam.open().store.append(&first).unwrap();
    alex.take(&sam.write());
    for tick in [91, 92] {
        let mut open = sam.open();
        let newest = open.journey.heads(&first.id);
        let prev = open.journey.named(&first.id, newest, tick == 92);
        let body = (tick == 91).then(|| first.body.clone()).flatten();
        open.store.append(&Record { hlc: moment(tick), prev, body, ..first.clone() }).unwrap();
        open.read_on();
        if tick == 92 {
            open.store.scrub(&first.id).unwrap();
        }
    }
    alex.take(&sam.write());
    assert_eq!(alex.open().journey.fork_count(), 0);
    assert!(!alex.lines().iter().any(|line| line.contains("page.q90") && line.contains(r#""body""#)));
    assert_eq!(alex.open().shared(), sam.open().shared());
}

/// A lost computer: the folder that begins with a new invitation gets back what both may read, and what only its own key
/// opens stays with the folder that is lost.
#[test]
fn whoever_lost_a_computer_begins_anew_and_gets_back_what_both_may_read() {
    let [sam, alex] = two();
    let mut open = alex.open();
    open.store.append(&answer(80, By::Second, Visibility::Shared, "shared by Alex")).unwrap();
    drop(open);
    sam.take(&alex.write());
    let anew = Home::of(Seat::Second);
    let (invitation, words) = sam.open().store.write_invitation(Seat::First).unwrap();
    begin(&anew.dir(), &anew.machine(), &invitation.sealed, &words, Catalogue::ENGLISH).unwrap();
    anew.protect();
    let taken = sam.take(&anew.write());
    assert!(taken.is_new_key);
    // Sam is told that the key is another one, and compares the words.
    let open = sam.open();
    assert!(matches!(open.store.keys().partner(Seat::First), Err(crate::store::KeyError::Swapped(_))));
    let named = open.store.keys().named_partner(Seat::First).unwrap();
    open.store.keys().pin(Seat::First, &named).unwrap();
    drop(open);
    let mut open = sam.open();
    open.store.reseal_shared(&mut |_, _| {}).unwrap();
    open.settle();
    drop(open);
    anew.take(&sam.write());
    assert!(anew.open().shared().iter().any(|said| said.contains("shared by Sam before")));
    assert_eq!(anew.noticed(), [""; 0]);
}

/// Numbers that look random and are the same in every run.
struct Dice(u64);

impl Dice {
    fn throw(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % sides
    }
}

#[test]
#[ignore = "slow: 200 exchanges of letters"]
fn after_two_hundred_exchanges_with_losses_both_have_the_same_journey_and_no_private_word() {
    exchanges(200);
}

#[test]
fn after_a_few_exchanges_with_losses_both_have_the_same_journey_and_no_private_word() {
    exchanges(12);
}

fn exchanges(count: u64) {
    let homes = two();
    let (mut dice, mut mail, mut said) = (Dice(count), [vec![], vec![]], [vec![], vec![]]);
    for round in 0..count {
        let who = dice.throw(2);
        say(&homes[who], 1_000 + 10 * round, &mut said[who], &mut dice);
        // A third of the letters is lost.
        let letter = homes[who].write();
        if dice.throw(3) > 0 {
            mail[1 - who].push(letter);
        }
        let reader = dice.throw(2);
        // Any of those that were ever sent comes now: late, or a second time.
        if let Some(letter) = mail[reader].get(dice.throw(mail[reader].len().max(1))) {
            homes[reader].take(letter);
        }
    }
    // In the end one letter each way arrives.
    homes[1].take(&homes[0].write());
    homes[0].take(&homes[1].write());
    let [one, other] = homes.each_ref().map(Home::open);
    assert_eq!(one.shared(), other.shared());
    let stands: BTreeSet<_> = said.iter().flatten().map(text).collect();
    assert!(stands.len() > usize::try_from(count / 8).unwrap() && stands.is_subset(&one.shared()));
    for (home, open) in [(&homes[0], &one), (&homes[1], &other)] {
        assert_eq!(open.journey.claims(home.seat.into()).len(), 0);
        assert_eq!(open.journey.fork_count(), 0);
        assert_eq!(home.noticed(), [""; 0]);
        let notes: Vec<_> =
            open.journey.notes().filter_map(|(id, note)| Some((id, note.location?))).collect();
        let words: Vec<_> = open.store.words(&notes).into_iter().map(|(_, words)| words).collect();
        assert!(
            !words.is_empty()
                && words.iter().all(|words| words.expose().contains(home.seat.name())
                    || words.expose().contains("Sam before"))
        );
        let theirs = format!(r#""by":"{}","vis":"private""#, home.seat.other().name());
        assert!(!home.lines().iter().any(|line| line.contains(&theirs)));
    }
}

/// Writes something: alone, for both, changed or deleted.
fn say(home: &Home, tick: u64, said: &mut Vec<Record>, dice: &mut Dice) {
    let mut open = home.open();
    let canary = format!("canary of {}", home.seat.name());
    open.store.append(&note(tick, home.by(), &canary)).unwrap();
    let older = said.len().checked_sub(1).map(|last| said[dice.throw(last + 1)].clone());
    match (dice.throw(4), older) {
        (0, Some(older)) => {
            let edited = answer(tick, home.by(), Visibility::Shared, "changed");
            let edited = Record {
                id: older.id.clone(),
                prev: open.journey.named(&older.id, vec![older.hlc.clone()], false),
                hlc: moment(tick + 1),
                ..edited
            };
            open.store.append(&edited).unwrap();
            said.retain(|record| record.id != older.id);
            said.push(edited);
        }
        (1, Some(older)) => {
            let prev = open.journey.named(&older.id, vec![older.hlc.clone()], true);
            let gone = Record { prev, hlc: moment(tick + 1), body: None, ..older.clone() };
            open.store.append(&gone).unwrap();
            open.read_on();
            open.store.scrub(&older.id).unwrap();
            said.retain(|record| record.id != older.id);
        }
        _ => {
            let new =
                answer(tick + 1, home.by(), Visibility::Shared, &format!("shared by {}", home.seat.name()));
            open.store.append(&new).unwrap();
            said.push(new);
        }
    }
}
