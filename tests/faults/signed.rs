//! Whoever has a key signs: what stood keeps its effect, what came without the key waits, and no signature leaves a seal.

use std::{fs, path::Path};

use super::{
    common::{answer, files, folder, holding, note, note_id, open, open_all, seated, sit},
    temp,
};
use trustpath::{
    journey::{
        couple::Here,
        progress::Progress,
        record::{Body, By, Id, Location, Record, Seat, Visibility},
    },
    store::{KeyError, Opened, Seated, Settled, Store, draw_key},
};
use uuid::Uuid;

/// Whoever is named gives their passphrase, and everything is opened.
fn seen_by(dir: &Path, seats: &[(Seat, &str)]) -> Opened {
    let mut opened = open(dir);
    for (seat, passphrase) in seats {
        admit(&mut opened.store, *seat, passphrase);
    }
    if let Some(journey) = opened.store.misread() {
        opened.journey = journey;
    }
    open_all(&mut opened.store, &mut opened.journey);
    opened
}

fn admit(store: &mut Store, seat: Seat, passphrase: &str) {
    store.admit(store.keys().unlock(seat, &passphrase.into()).unwrap());
}

const FIRST: &[(Seat, &str)] = &[(Seat::First, "first")];
const SECOND: &[(Seat, &str)] = &[(Seat::Second, "second")];
const BOTH: &[(Seat, &str)] = &[(Seat::First, "first"), (Seat::Second, "second")];

/// Gives a seat its passphrase, seals what is there, and lets it sign from then on.
fn protect(store: &mut Store, seat: Seat) -> Vec<Settled> {
    let _: Seated<String> = store.sit(seat.into(), seat).unwrap();
    store.admit(store.keys().set(seat, &seat.name().into(), &draw_key()).unwrap());
    store.reseal(&mut |_, _| {}).unwrap();
    while store.open_next().is_some() {}
    store.refresh();
    store.settle().unwrap()
}

/// What a journey says: its records but for lists of lines, its notes, its forks, and what is not signed.
fn told(opened: &Opened, here: Here) -> (Vec<Record>, Vec<Uuid>, usize, usize) {
    let journey = &opened.journey;
    let all = journey.all().filter(|record| record.id.kind() != "vouched").cloned().collect();
    let notes = journey.notes().rev().map(|(id, _)| id).collect();
    (all, notes, journey.fork_count(), journey.claims(here).len())
}

fn copy(from: &Path, to: &Path) {
    for path in files(from) {
        let to = to.join(path.strip_prefix(from).unwrap());
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(&path, to).unwrap();
    }
}

/// The couple of a folder that an older program wrote, and their passphrases.
const THEN: &[(Seat, &str)] =
    &[(Seat::First, "seven kettles, one wren"), (Seat::Second, "the long way home")];

#[test]
#[ignore = "slow: the two passphrases of a folder of then are tried a dozen times"]
fn what_stood_before_a_seat_signed_keeps_its_effect() {
    let (temp, dir) = folder();
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/87e5388/sealed/data"), &dir);
    let viewers = [(&THEN[..1], Here::First), (&THEN[1..], Here::Second), (THEN, Here::Both)];
    let before = viewers.map(|(seats, here)| told(&seen_by(&dir, seats), here));
    let counts = before.each_ref().map(|(all, notes, _, claims)| (all.len(), notes.len(), *claims));
    assert!(counts.iter().all(|(all, _, claims)| *all >= 20 && *claims == 0), "{counts:?}");
    // One after the other, as they sit down.
    for (seat, passphrase) in THEN {
        let mut opened = seen_by(&dir, &[(*seat, passphrase)]);
        let _: Seated<serde::de::IgnoredAny> = opened.store.sit((*seat).into(), *seat).unwrap();
        let settled = opened.store.settle().unwrap();
        assert!(settled.len() == 1 && settled[0].seat == *seat && settled[0].lines > 10, "{settled:?}");
        assert_eq!(opened.store.settle().unwrap(), [], "once");
    }
    let text = |name: &str| fs::read_to_string(dir.join(name)).unwrap();
    assert!(text("trustpath.json").contains(r#""min_reader":3"#));
    for again in [false, true] {
        for ((seats, here), before) in viewers.into_iter().zip(&before) {
            let mut opened = seen_by(&dir, seats);
            assert_eq!(&told(&opened, here), before, "{here:?}");
            if again {
                let _: Seated<serde::de::IgnoredAny> = opened.store.sit(here, Seat::First).unwrap();
                assert_eq!(opened.store.settle().unwrap(), []);
            }
        }
    }
    for seat in ["first", "second"] {
        assert_eq!(text(&format!("keys/{seat}.pub")).matches("# signs ").count(), 1);
    }
    drop(temp);
}

#[test]
fn a_note_that_came_while_its_author_was_locked_adds_words_and_is_signed_when_they_say_so() {
    let (_temp, dir) = folder();
    let (mut store, here) = seated(&dir);
    drop(here);
    protect(&mut store, Seat::First);
    store.append(&note(1, "signed")).unwrap();
    drop(store);
    // Without the passphrase, as a command does: a note, and a deletion.
    let (mut locked, _here) = seated(&dir);
    locked.append(&note(2, "came while locked")).unwrap();
    locked.append(&Record { body: None, prev: vec![note(1, "").hlc], ..note(9, "") }).unwrap();
    let deletion =
        Record { id: Id::note(note_id(1)), body: None, prev: vec![note(1, "").hlc], ..note(8, "") };
    locked.append(&deletion).unwrap();
    drop((locked, _here));
    let mut opened = seen_by(&dir, FIRST);
    assert_eq!(told(&opened, Here::First).1, [note_id(1)]);
    assert_eq!(opened.journey.claims(Here::First).len(), 3);
    let lines: Vec<Location> = opened
        .journey
        .claims_to_sign(Here::First)
        .iter()
        .map(|claim| {
            assert_eq!(claim.record.id, Id::note(note_id(2)), "what deletes is not offered");
            claim.location.unwrap()
        })
        .collect();
    sit(&mut opened.store);
    opened.store.settle().unwrap();
    opened.store.sign(Seat::First, &lines).unwrap();
    open_all(&mut opened.store, &mut opened.journey);
    for opened in [opened, seen_by(&dir, FIRST)] {
        assert_eq!(told(&opened, Here::First).1, [note_id(1), note_id(2)]);
        assert_eq!(opened.journey.claims(Here::First).len(), 2);
    }
}

#[test]
fn what_takes_something_away_is_never_signed_with_others_but_its_author_can_sign_it_alone() {
    let (_temp, dir) = folder();
    let (mut store, here) = seated(&dir);
    drop(here);
    protect(&mut store, Seat::First);
    store.append(&note(1, "signed")).unwrap();
    drop(store);
    // As it comes from a computer that did not sign yet.
    let (mut locked, here) = seated(&dir);
    let id = Id::note(note_id(1));
    locked.append(&Record { id, body: None, prev: vec![note(1, "").hlc], ..note(8, "") }).unwrap();
    drop((locked, here));
    let mut opened = seen_by(&dir, FIRST);
    assert!(opened.journey.claims_to_sign(Here::First).is_empty());
    let claims = opened.journey.claims(Here::First);
    let signers = [Here::First, Here::Second].map(|here| opened.journey.who_signs(claims[0], here));
    assert_eq!((claims.len(), signers), (1, [Some(Seat::First), None]));
    let lines = [claims[0].location.unwrap()];
    sit(&mut opened.store);
    opened.store.settle().unwrap();
    opened.store.sign(Seat::First, &lines).unwrap();
    open_all(&mut opened.store, &mut opened.journey);
    for opened in [opened, seen_by(&dir, FIRST)] {
        assert_eq!((told(&opened, Here::First).1.len(), opened.journey.claims(Here::First).len()), (0, 0));
    }
}

#[test]
fn what_two_wrote_with_the_key_of_one_counts_with_that_key_and_waits_for_the_others_word() {
    let (_temp, dir) = folder();
    let (mut store, here) = seated(&dir);
    drop(here);
    for seat in Seat::BOTH {
        protect(&mut store, seat);
    }
    drop(store);
    let progress = |count| Record {
        id: Id::progress("page", None, 1, Seat::First),
        vis: Visibility::Shared,
        body: Some(Body::Progress(Progress::default())),
        ..note(count, "")
    };
    let mut opened = seen_by(&dir, SECOND);
    let _: Seated<String> = opened.store.sit(Here::Both, Seat::First).unwrap();
    opened.store.append(&progress(1)).unwrap();
    opened.store.append(&Record { prev: vec![progress(1).hlc], ..progress(2) }).unwrap();
    let count = |opened: &Opened| opened.journey.of_kind("progress").count();
    assert_eq!(count(&seen_by(&dir, SECOND)), 1);
    // Whoever gives the key at the same sitting says what was written for them there.
    let mut sitting = opened;
    admit(&mut sitting.store, Seat::First, "first");
    open_all(&mut sitting.store, &mut sitting.journey);
    assert_eq!((count(&sitting), sitting.journey.claims(Here::Both).len()), (1, 0));
    drop(sitting);
    // In a later sitting it counts until the author's key is given, and waits from that moment on.
    let mut later = seen_by(&dir, SECOND);
    assert_eq!((count(&later), later.journey.claims(Here::Both).len()), (1, 0));
    admit(&mut later.store, Seat::First, "first");
    open_all(&mut later.store, &mut later.journey);
    assert_eq!((count(&later), later.journey.claims(Here::Both).len()), (0, 2));
    drop(later);
    // Another day the author is asked first.
    let mut opened = seen_by(&dir, FIRST);
    assert_eq!((count(&opened), opened.journey.claims(Here::First).len()), (0, 2));
    let to_sign = opened.journey.claims_to_sign(Here::First);
    let lines: Vec<Location> = to_sign.iter().map(|claim| claim.location.unwrap()).collect();
    sit(&mut opened.store);
    opened.store.sign(Seat::First, &lines).unwrap();
    for seats in [FIRST, SECOND, BOTH] {
        let opened = seen_by(&dir, seats);
        assert_eq!((count(&opened), opened.journey.claims(Here::Both).len()), (1, 0));
    }
}

#[test]
fn no_signature_stands_open_in_a_file_and_what_is_unsealed_keeps_its_author() {
    let (_temp, dir) = folder();
    let (mut store, here) = seated(&dir);
    drop(here);
    protect(&mut store, Seat::Second);
    store.append(&answer(1, By::Second, Visibility::Shared, "before the other had a key")).unwrap();
    assert_eq!(holding(&dir.join("writers"), r#"{"mac":""#).len(), 1, "its author alone can check it");
    protect(&mut store, Seat::First);
    let _: Seated<String> = store.sit(Here::Both, Seat::First).unwrap();
    store.append(&answer(2, By::Second, Visibility::Shared, "sealed to both")).unwrap();
    store.append(&answer(3, By::First, Visibility::Shared, "sealed to both")).unwrap();
    assert_eq!(store.settle().unwrap(), []);
    assert_eq!(holding(&dir.join("writers"), r#""mac""#), [] as [&Path; 0]);
    drop(store);
    // The second vouches before the first for what only its own eyes could check.
    let mut second = seen_by(&dir, SECOND);
    let _: Seated<String> = second.store.sit(Here::Second, Seat::Second).unwrap();
    second.store.settle().unwrap();
    drop(second);
    for seats in [FIRST, SECOND, BOTH] {
        let opened = seen_by(&dir, seats);
        let here = if seats.len() == 2 { Here::Both } else { seats[0].0.into() };
        assert_eq!((opened.journey.of_kind("answer").count(), opened.journey.claims(here).len()), (3, 0));
    }
    let mut first = seen_by(&dir, FIRST);
    sit(&mut first.store);
    first.store.remove_passphrase(Seat::First, &mut |_, _| {}).unwrap();
    drop(first);
    let clear = holding(&dir.join("writers"), "sealed to both");
    assert!(!clear.is_empty());
    for path in clear {
        assert!(!fs::read_to_string(path).unwrap().contains(r#""sig""#));
    }
    for again in [false, true] {
        let mut opened = seen_by(&dir, SECOND);
        assert_eq!(
            (opened.journey.of_kind("answer").count(), opened.journey.claims(Here::Second).len()),
            (3, 0),
            "{again}"
        );
        let _: Seated<String> = opened.store.sit(Here::Second, Seat::Second).unwrap();
        opened.store.settle().unwrap();
        drop(opened);
        // What this machine remembers is not needed any more.
        let proven = |path: &std::path::PathBuf| path.ends_with("proven");
        files(&dir.join("local"))
            .iter()
            .filter(|path| proven(path))
            .for_each(|path| fs::remove_file(path).unwrap());
    }
}

#[test]
fn whoever_signs_later_takes_for_true_what_the_other_had_written_before() {
    let (_temp, dir) = folder();
    let (mut store, here) = seated(&dir);
    drop(here);
    protect(&mut store, Seat::Second);
    store.append(&answer(1, By::Second, Visibility::Shared, "before the other had a key")).unwrap();
    drop(store);
    let mut store = open(&dir).store;
    protect(&mut store, Seat::First);
    drop(store);
    for seats in [FIRST, SECOND, BOTH] {
        let opened = seen_by(&dir, seats);
        let here = if seats.len() == 2 { Here::Both } else { seats[0].0.into() };
        assert_eq!(
            (opened.journey.of_kind("answer").count(), opened.journey.claims(here).len()),
            (1, 0),
            "{here:?}"
        );
    }
}

#[test]
fn signatures_outlive_another_passphrase_the_recovery_key_and_two_machines_that_become_one() {
    let (_temp, dir) = folder();
    let (_other, elsewhere) = folder();
    for (dir, words) in [(&dir, "here"), (&elsewhere, "there")] {
        let (mut store, here) = seated(dir);
        drop(here);
        let key = draw_key();
        store.admit(store.keys().set(Seat::First, &words.into(), &key).unwrap());
        store.reseal(&mut |_, _| {}).unwrap();
        sit(&mut store);
        store.settle().unwrap();
        store.append(&note(if words == "here" { 1 } else { 2 }, words)).unwrap();
        let unlocked = store.keys().unlock_with_recovery(Seat::First, &key).unwrap();
        store.keys().change(&unlocked, &"the same".into()).unwrap();
    }
    for path in files(&elsewhere.join("writers")) {
        let to = dir.join(path.strip_prefix(&elsewhere).unwrap());
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(&path, to).unwrap();
    }
    for end in ["age", "pub"] {
        let copy = dir.join(format!("keys/first.sync-conflict-20261122.{end}"));
        fs::copy(elsewhere.join(format!("keys/first.{end}")), copy).unwrap();
    }
    let opened = seen_by(&dir, &[(Seat::First, "the same")]);
    assert_eq!(told(&opened, Here::First).1, [note_id(1), note_id(2)]);
    let keys = opened.store.keys();
    keys.change(opened.store.admitted(Seat::First).unwrap(), &"first".into()).unwrap();
    drop(opened);
    let public = fs::read_to_string(dir.join("keys/first.pub")).unwrap();
    assert_eq!(public.matches("# signs ").count(), 2, "{public}");
    assert_eq!(told(&seen_by(&dir, FIRST), Here::First), (vec![], vec![note_id(1), note_id(2)], 0, 0));
    // Nobody puts a third one beside them.
    let stranger = temp::folder();
    fs::create_dir(stranger.path().join("trustpath")).unwrap();
    let (mut store, here) = seated(&stranger.path().join("trustpath"));
    drop(here);
    protect(&mut store, Seat::First);
    let theirs = fs::read_to_string(stranger.path().join("trustpath/keys/first.pub")).unwrap();
    let signs = theirs.lines().find(|line| line.starts_with("# signs ")).unwrap();
    let second = public.lines().last().unwrap().rsplit_once(' ').unwrap().1;
    fs::write(dir.join("keys/first.pub"), format!("{public}{signs}\n{signs} {second}\n")).unwrap();
    let mut store = open(&dir).store;
    protect(&mut store, Seat::Second);
    assert_eq!(
        store.keys().partner(Seat::Second).unwrap().unwrap().signs.map(|it| it.to_string()),
        public.lines().find_map(|line| line.strip_prefix("# signs ")).map(str::to_owned)
    );
}

#[test]
fn another_signing_key_is_not_used_and_said() {
    let (_temp, dir) = folder();
    let (mut store, here) = seated(&dir);
    drop(here);
    for seat in Seat::BOTH {
        protect(&mut store, seat);
    }
    store.append(&answer(1, By::Second, Visibility::Shared, "from the second")).unwrap();
    drop(sit(&mut store));
    let path = dir.join("keys/second.pub");
    let public = fs::read_to_string(&path).unwrap();
    let firsts = fs::read_to_string(dir.join("keys/first.pub")).unwrap();
    let signs = |public: &str| public.lines().find(|line| line.starts_with("# signs ")).unwrap().to_owned();
    for other in [public.replace(&signs(&public), &signs(&firsts)), public.replace(&signs(&public), "")] {
        fs::write(&path, other).unwrap();
        let opened = seen_by(&dir, FIRST);
        let why = opened.store.keys().partner(Seat::First).unwrap_err();
        assert!(matches!(why, KeyError::SignsAnew(_)), "{why}");
        assert!(why.to_string().contains("second.pub"));
        assert_eq!(opened.journey.of_kind("answer").count(), 1, "the one from before is used");
        let mut second = seen_by(&dir, SECOND);
        let _: Seated<String> = second.store.sit(Here::Second, Seat::Second).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), public, "its owner puts it right");
    }
}

#[test]
fn whoever_takes_the_lists_away_makes_nothing_count_that_was_not_signed() {
    let (_temp, dir) = folder();
    let (mut store, here) = seated(&dir);
    store.append(&note(1, "stood before")).unwrap();
    drop(here);
    assert_eq!(protect(&mut store, Seat::First), [Settled { seat: Seat::First, lines: 1 }]);
    store.append(&note(2, "signed")).unwrap();
    drop(store);
    let (mut locked, here) = seated(&dir);
    locked.append(&Record { body: None, prev: vec![note(2, "").hlc], ..note(3, "") }).unwrap();
    locked
        .append(&Record { id: Id::note(note_id(2)), body: None, prev: vec![note(2, "").hlc], ..note(4, "") })
        .unwrap();
    drop((locked, here));
    // All that says since when it signs goes: the lists, the public half, what this machine knows.
    for path in files(&dir.join("writers")) {
        let text = fs::read_to_string(&path).unwrap();
        let left: Vec<_> = text.lines().filter(|line| !line.contains("vouched/")).collect();
        fs::write(&path, left.join("\n") + "\n").unwrap();
    }
    let public = fs::read_to_string(dir.join("keys/first.pub")).unwrap();
    let left: Vec<_> = public.lines().filter(|line| !line.contains("signs")).collect();
    fs::write(dir.join("keys/first.pub"), left.join("\n")).unwrap();
    for path in files(&dir.join("local")).iter().filter(|path| path.ends_with("keys.json")) {
        fs::remove_file(path).unwrap();
    }
    let mut opened = seen_by(&dir, FIRST);
    sit(&mut opened.store);
    assert_eq!(opened.store.scrub(&Id::note(note_id(2))).unwrap().destroyed, 0);
    assert_eq!(opened.store.settle().unwrap(), [], "it signed before: nothing else is vouched for");
    drop(opened);
    let opened = seen_by(&dir, FIRST);
    assert_eq!(told(&opened, Here::First).1, [note_id(2)]);
    assert_eq!(opened.journey.claims(Here::First).len(), 3);
}
