//! Letters that somebody made or changed: by anybody who knows the public keys, and by the partner, who signs them.

use super::{
    super::{envelope, form, gather::Travelling},
    *,
};
use crate::store::letter::form::{Letter, LetterHead};

/// The text of a letter to Alex, as Alex's key opens it.
fn text(alex: &Home, letter: &[u8]) -> Travelling {
    let open = alex.open();
    envelope::open(letter, open.store.admitted(Seat::Second).unwrap().identities()).unwrap()
}

/// All files of the home but those of locks, places and the memory of letters.
fn kept(home: &Home) -> Vec<(PathBuf, Vec<u8>)> {
    let all = files(&home.dir()).into_iter().filter(|path| !path.starts_with(home.dir().join("local")));
    let mut all: Vec<_> = all.map(|path| (path.clone(), fs::read(path).unwrap())).collect();
    all.sort();
    all
}

/// A home as it stands on the disk, without the folder itself: whatever appears beside is seen.
fn beside(home: &Home) -> Vec<PathBuf> {
    files(home.temp.path()).into_iter().filter(|path| !path.starts_with(home.dir())).collect()
}

#[test]
fn five_hundred_letters_that_were_changed_by_others_are_refused_and_leave_no_trace() {
    let [sam, alex] = two();
    sam.open().store.append(&answer(90, By::First, Visibility::Shared, "true")).unwrap();
    let letter = sam.write();
    let clear = text(&alex, &letter);
    let mut open = alex.open();
    let recipient = open.store.keys().partner(Seat::First).unwrap().unwrap().recipient;
    let (before, places) = (kept(&alex), beside(&alex));
    for nth in 0..500usize {
        let changed = if nth % 2 == 0 {
            // Under the seal.
            let mut text = clear.to_vec();
            let at = nth * 7_919 % text.len();
            match nth % 3 {
                0 => text[at] ^= 1 << (nth % 8),
                // Not only the end of the last line, which says nothing.
                1 => drop(text.drain(at.min(clear.len() - 9)..(at + nth).min(clear.len()))),
                _ => text.splice(at..at, b"../../{\"v\":1,\"n\":9}\n".iter().copied()).for_each(drop),
            }
            envelope::seal(&text, &recipient).unwrap()
        } else {
            let mut sealed = letter.clone();
            let at = nth * 6_101 % sealed.len();
            if nth % 3 == 0 {
                sealed.truncate(at);
            } else {
                sealed[at] ^= 1 << (nth % 8);
            }
            sealed
        };
        assert!(open.store.take_letter(Seat::Second, &changed).is_err(), "{nth}");
    }
    drop(open);
    assert_eq!(kept(&alex), before);
    assert_eq!(beside(&alex), places);
    assert!(alex.take(&letter).lines > 0, "the letter itself is taken");
}

/// Writes a letter in Sam's name, with Sam's key, that says anything.
fn forged(
    sam: &Home,
    alex: &Home,
    letter: &[u8],
    change: impl FnOnce(&mut LetterHead, &mut Vec<Vec<u8>>),
) -> Vec<u8> {
    let text = text(alex, letter);
    let Letter { mut head, lines, .. } = Letter::read(&text).unwrap();
    let mut lines: Vec<Vec<u8>> = lines.concat().into_iter().map(<[u8]>::to_vec).collect();
    change(&mut head, &mut lines);
    let open = sam.open();
    let key = open.store.admitted(Seat::First).unwrap().signing_key();
    let text = form::write(&head, lines.into_iter().map(Travelling::from), &key).unwrap();
    envelope::seal(&text, &open.store.keys().partner(Seat::First).unwrap().unwrap().recipient).unwrap()
}

/// Sam holds the pen of every letter of Sam's. It may be hostile, and still says nothing in Alex's name.
#[test]
fn a_partner_who_writes_letters_by_hand_says_nothing_in_the_others_name_and_destroys_no_word_of_theirs() {
    let [sam, alex] = two();
    let own = answer(95, By::Second, Visibility::Shared, "Alex said this");
    alex.open().store.append(&own).unwrap();
    sam.take(&alex.write());
    alex.take(&sam.write());
    let before = alex.open().shared();
    // A line in Alex's name, sealed to Alex, in a writer of Sam's.
    let planted = answer(96, By::Second, Visibility::Shared, "Alex never said this");
    let line = crate::store::line::write(&planted, 9_000, str::to_owned).unwrap();
    let line = line.trim_end().as_bytes();
    let crate::store::line::Line::Record { head, .. } = crate::store::line::Line::read(line) else {
        panic!("a record")
    };
    let recipient = sam.open().store.keys().partner(Seat::First).unwrap().unwrap().recipient;
    let sealed = crate::store::seal::seal(line, &head, &[recipient]).unwrap();
    let letter = sam.write();
    let forged = forged(&sam, &alex, &letter, |head, lines| {
        for told in &mut head.writers {
            told.destroyed = crate::store::letter::numbers::LineNumbers::rising(1..=9_000);
            told.highest = 9_000;
        }
        head.writers[0].lines += 1;
        lines.insert(head.writers[0].lines - 1, sealed.into_bytes());
    });
    alex.take(&forged);
    let open = alex.open();
    assert!(open.shared().iter().any(|said| said.contains("Alex said this")));
    assert!(!open.shared().iter().any(|said| said.contains("never said")));
    let lost: Vec<_> = before.difference(&open.shared()).cloned().collect();
    assert!(lost.iter().all(|said| !said.contains("Second")), "{lost:?}");
}

#[test]
fn lines_that_are_open_out_of_bounds_or_no_lines_are_left_out() {
    let [sam, alex] = two();
    let letter = sam.write();
    let before = alex.open().shared();
    let planted: Vec<Vec<u8>> = [
        crate::store::line::write(&answer(97, By::First, Visibility::Shared, "open"), 5_000, str::to_owned)
            .unwrap()
            .trim_end()
            .to_owned(),
        crate::store::line::write(&answer(97, By::First, Visibility::Shared, "beyond"), 9_000, str::to_owned)
            .unwrap()
            .trim_end()
            .to_owned(),
        "no line at all".to_owned(),
        String::new(),
        "{\"v\":1,\"n\":3,\"scrubbed\":true}".to_owned(),
    ]
    .map(String::into_bytes)
    .to_vec();
    let forged = forged(&sam, &alex, &letter, |head, lines| {
        let told = &mut head.writers[0];
        (told.highest, told.lines) = (told.highest.max(5_000), told.lines + planted.len());
        lines.splice(0..0, planted);
    });
    alex.take(&forged);
    assert_eq!(alex.open().shared(), before);
    assert_eq!(alex.noticed(), [""; 0]);
}

#[test]
fn a_letter_signed_by_a_key_that_nobody_invited_is_refused() {
    let ([sam, alex], [stranger, _]) = (two(), two());
    let letter = sam.write();
    let text = text(&alex, &letter);
    let Letter { mut head, .. } = Letter::read(&text).unwrap();
    let open = stranger.open();
    head.key = open.store.keys().public_text(Seat::First).unwrap();
    head.writers.clear();
    let own = open.store.admitted(Seat::First).unwrap();
    let text = form::write(&head, [], &own.signing_key()).unwrap();
    let recipient = sam.open().store.keys().partner(Seat::First).unwrap().unwrap().recipient;
    let sealed = envelope::seal(&text, &recipient).unwrap();
    let before = kept(&alex);
    assert!(matches!(
        alex.open().store.take_letter(Seat::Second, &sealed),
        Err(crate::store::LetterError::NotSigned)
    ));
    assert_eq!(kept(&alex), before);
}
