//! The forms of a passphrase: one keyboard sends a letter and its accent as one sign, another as two. What is set is
//! composed (NFC); what is typed is tried in every form, so that keys of older versions open, too.

use unicode_normalization::UnicodeNormalization;

use crate::private::Secret;

/// The form in which a passphrase is set: the one that most keyboards send.
pub fn composed(passphrase: &Secret) -> Secret {
    secret(passphrase.expose().nfc())
}

/// All forms of a passphrase, the likeliest first, each once. One of plain letters has only one.
pub fn all(passphrase: &Secret) -> Vec<Secret> {
    let typed = passphrase.expose();
    let mut forms = vec![composed(passphrase)];
    for form in [passphrase.clone(), secret(typed.nfd()), secret(typed.nfkc()), secret(typed.nfkd())] {
        if !forms.contains(&form) {
            forms.push(form);
        }
    }
    forms
}

/// Letters as a secret. Its room is measured first: growing elsewhere would leave copies.
fn secret(letters: impl Iterator<Item = char> + Clone) -> Secret {
    let mut text = String::with_capacity(letters.clone().map(char::len_utf8).sum());
    text.extend(letters);
    text.into()
}

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    use super::*;
    use crate::{
        journey::record::Seat,
        store::{
            MachineId, file,
            keys::{Keys, draw_key, unlocked},
        },
    };

    /// Two letters with accents, one of them in two signs, and a ligature: no two of its forms are alike.
    const TYPED: &str = "Zu\u{308}rich caf\u{e9} \u{fb01}";

    /// Keys of a new folder, in which an older version set the passphrase just as it was typed.
    fn set_as_typed(dir: &Path, passphrase: &Secret) -> Keys {
        let keys = Keys::of(dir, &MachineId::of(None));
        let set = keys.set(Seat::First, &"x".into(), &draw_key()).unwrap();
        let bytes = unlocked::wrap(set.identities(), passphrase).unwrap();
        file::replace(&dir.join("keys/first.age"), &bytes).unwrap();
        keys
    }

    #[test]
    fn a_passphrase_that_was_set_as_it_was_typed_opens_in_every_form() {
        let forms = all(&TYPED.into());
        assert_eq!(forms.len(), 5);
        for set in &forms {
            let temp = tempfile::tempdir().unwrap();
            let keys = set_as_typed(temp.path(), set);
            assert!(keys.unlock(Seat::First, &TYPED.into()).is_ok());
            assert!(keys.unlock(Seat::First, &"Zurich cafe fi".into()).is_err());
        }
    }

    #[test]
    fn a_passphrase_set_on_one_keyboard_opens_on_another() {
        for (set, typed) in [("cafe\u{301}", "caf\u{e9}"), ("caf\u{e9}", "cafe\u{301}")] {
            let temp = tempfile::tempdir().unwrap();
            let keys = Keys::of(temp.path(), &MachineId::of(None));
            keys.set(Seat::First, &set.into(), &draw_key()).unwrap();
            assert!(keys.unlock(Seat::First, &typed.into()).is_ok());
            let bytes = fs::read(temp.path().join("keys/first.age")).unwrap();
            assert!(
                unlocked::unwrap(&bytes, &"caf\u{e9}".into()).is_ok(),
                "composed, so that other tools open it"
            );
        }
    }

    #[test]
    fn a_passphrase_of_plain_letters_is_tried_once() {
        assert_eq!(all(&"horse battery".into()), ["horse battery".into()]);
    }
}
