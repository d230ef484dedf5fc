//! Killed while a seat signs for the first time: what stood keeps its effect, and the next start goes on.

use std::{fs, path::Path};

use super::{FEW, filled, kill, words};
use crate::{
    alone,
    common::{folder, note, open, open_all, seated, sit, words_of},
    given,
};
use trustpath::{
    journey::{couple::Here, record::Seat},
    store::{Opened, Settled},
};

/// Opens everything with the passphrase.
fn opened(dir: &Path) -> Opened {
    let mut opened = open(dir);
    opened.store.admit(opened.store.keys().unlock(Seat::First, &"old".into()).unwrap());
    assert_eq!(opened.store.misread(), None, "each line is its author’s");
    open_all(&mut opened.store, &mut opened.journey);
    opened
}

/// Every note counts, and nothing is said not to be signed.
fn all_count(opened: &Opened) {
    assert_eq!(words_of(&opened.store, &opened.journey), words(FEW));
    assert_eq!(opened.journey.claims(Here::First).len(), 0);
}

#[test]
#[ignore = "needs strace"]
fn a_kill_while_a_seat_signs_for_the_first_time_takes_no_effect_away() {
    let _alone = alone();
    let (_temp, dir) = folder();
    filled(&dir, FEW, Some("old"));
    kill("kills::signing::child_signs", &dir, FEW, &|dir| {
        all_count(&opened(dir));
        signs(dir);
        assert_eq!(signs(dir), [], "once");
        let public = fs::read_to_string(dir.join("keys/first.pub")).unwrap();
        assert_eq!(public.matches("# signs ").count(), 1);
        // From here on it signs: what comes without it waits.
        let (mut locked, here) = seated(dir);
        locked.append(&note(FEW + 1, "came while locked")).unwrap();
        drop((locked, here));
        let opened = opened(dir);
        assert_eq!(words_of(&opened.store, &opened.journey), words(FEW));
        assert_eq!(opened.journey.claims(Here::First).len(), 1);
    });
}

fn signs(dir: &Path) -> Vec<Settled> {
    let mut opened = opened(dir);
    drop(sit(&mut opened.store));
    let settled = opened.store.settle().unwrap();
    all_count(&opened);
    settled
}

#[test]
fn child_signs() {
    let Some(dir) = given() else { return };
    let _ = signs(&dir);
}
