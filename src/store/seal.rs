//! One sealed line: what stays readable, what goes inside, and whether the two belong together.
//!
//! ```text
//! {"v":1,"n":42,"id":"sealed/<random>","by":"first","vis":"private","hlc":"…","prev":[…],"enc":"<base64 age file>","sum":"…"}
//! ```
//! Inside is the very line that would stand there unsealed, filled up with blanks to the next 256 bytes: sealing and
//! unsealing change no byte of it, not even of fields that this version does not know.

use std::io::{self, Read, Write};

use age::{DecryptError, Decryptor, Encryptor, x25519};
use base64::{Engine, engine::general_purpose::STANDARD};
use zeroize::Zeroizing;

use super::{
    keys::Recipient,
    line::{self, Line},
};
use crate::{
    journey::{
        key::{Visibility, kind_of},
        record::Head,
    },
    platform::clock,
};

/// Bytes: the length of a sealed text is a multiple of it, so that its size says little.
const STEP: usize = 256;

/// Why a seal did not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unopened {
    /// Sealed to another key.
    OtherKey,
    /// The inside does not belong to the line around it, or was damaged.
    Altered,
}

/// Bytes as the base64 of an age file that any of the keys opens.
pub fn enclose(clear: &[u8], to: &[Recipient]) -> io::Result<String> {
    let recipients = to.iter().map(|to| to as &dyn age::Recipient);
    let encryptor = Encryptor::with_recipients(recipients).map_err(io::Error::other)?;
    let mut sealed = Vec::with_capacity(clear.len() + 2 * STEP + 200 * to.len());
    let mut writer = encryptor.wrap_output(&mut sealed)?;
    writer.write_all(clear)?;
    writer.write_all(&[b' '; STEP][..clear.len().next_multiple_of(STEP) - clear.len()])?;
    writer.finish()?;
    Ok(STANDARD.encode(sealed))
}

/// The text that was enclosed, without the blanks at its end.
pub fn disclose(enc: &str, keys: &[x25519::Identity]) -> Result<Zeroizing<Vec<u8>>, Unopened> {
    let sealed = STANDARD.decode(enc).map_err(|_| Unopened::Altered)?;
    let file = Decryptor::new(&*sealed).map_err(|_| Unopened::Altered)?;
    let mut reader = file.decrypt(keys.iter().map(|key| key as &dyn age::Identity)).map_err(|e| match e {
        DecryptError::NoMatchingKeys => Unopened::OtherKey,
        _ => Unopened::Altered,
    })?;
    // Large enough from the start: growing would leave copies behind.
    let mut clear = Zeroizing::new(Vec::with_capacity(sealed.len()));
    reader.read_to_end(&mut clear).map_err(|_| Unopened::Altered)?;
    let len = clear.trim_ascii_end().len();
    clear.truncate(len);
    Ok(clear)
}

/// Seals a line, given without its newline and as it was read.
pub fn seal(line: &[u8], head: &Head<'_>, to: &[Recipient]) -> io::Result<String> {
    let id = match head.vis {
        // Its real id would say what it is about.
        Visibility::Private => format!("sealed/{}", clock::fresh_id()),
        _ => head.id.clone().into_owned(),
    };
    let outside = format!(
        r#"{{"v":1,"n":{},"id":{},"by":"{}","vis":{},"hlc":{},"prev":{},"enc":"{}""#,
        head.n,
        serde_json::to_string(&id)?,
        head.by.name(),
        serde_json::to_string(&head.vis)?,
        serde_json::to_string(&head.hlc)?,
        serde_json::to_string(&head.prev)?,
        enclose(line, to)?,
    );
    Ok(line::with_sum(&outside))
}

/// Opens a sealed line: the line inside, which [`Line::read`] reads. One that was moved here from elsewhere, or around
/// which something was changed, is not opened.
pub fn open(head: &Head<'_>, keys: &[x25519::Identity]) -> Result<Zeroizing<Vec<u8>>, Unopened> {
    let clear = disclose(head.enc.as_deref().unwrap_or_default(), keys)?;
    match Line::read(&clear) {
        Line::Record { head: inside, .. } if belong_together(head, &inside) => {}
        _ => return Err(Unopened::Altered),
    }
    Ok(clear)
}

fn belong_together(outside: &Head<'_>, inside: &Head<'_>) -> bool {
    let id = match inside.vis {
        Visibility::Private => kind_of(&outside.id) == "sealed",
        _ => outside.id == inside.id,
    };
    let place = |head: &Head<'_>| (head.n, head.by, head.vis);
    id && inside.enc.is_none()
        && place(outside) == place(inside)
        && outside.hlc == inside.hlc
        && outside.prev == inside.prev
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::journey::{
        key::{By, Hlc, Id},
        note::Note,
        record::{Body, Record},
    };

    fn record(words: &str, vis: Visibility) -> Record {
        Record {
            id: Id::from("note/0190a3b2-0000-7000-8000-000000000001".to_owned()),
            by: By::First,
            vis,
            at: "2026-11-22T21:14:03+01:00".parse().unwrap(),
            hlc: Hlc::new(77, 3, "w"),
            prev: vec![Hlc::new(76, 0, "w")],
            body: Some(Body::Note(Note::of(words))),
        }
    }

    fn sealed(clear: &str, to: &[Recipient]) -> String {
        let Line::Record { head, .. } = Line::read(clear.as_bytes()) else { panic!("a record") };
        seal(clear.as_bytes(), &head, to).unwrap()
    }

    fn opened(line: &str, key: &x25519::Identity) -> Result<String, Unopened> {
        let Line::Record { head, .. } = Line::read(line.as_bytes()) else { panic!("a record: {line}") };
        open(&head, std::slice::from_ref(key)).map(|clear| String::from_utf8(clear.to_vec()).unwrap())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]
        #[test]
        fn what_was_sealed_opens_byte_for_byte(words in "(?s).{0,300}", n in 1..9999u64, shared: bool) {
            let key = x25519::Identity::generate();
            let vis = if shared { Visibility::Shared } else { Visibility::Private };
            let clear = line::write(&record(&words, vis), n, str::to_owned).unwrap().trim_end().to_owned();
            let line = sealed(&clear, &[x25519::Identity::generate().to_public(), key.to_public()]);
            prop_assert_eq!(line.contains("note/0190"), shared);
            prop_assert!(!line.contains('\n') && !line.contains("2026-11"));
            prop_assert_eq!(opened(&line, &key), Ok(clear));
        }
    }

    /// Of what is inside. The head of an age file has a random length of its own.
    #[test]
    fn the_size_of_a_sealed_line_comes_in_steps() {
        let to = [x25519::Identity::generate().to_public()];
        let len = |clear: &str| {
            let file = STANDARD.decode(enclose(clear.as_bytes(), &to).unwrap()).unwrap();
            let head = memchr::memmem::find(&file, b"\n--- ").unwrap() + 5;
            file.len() - head - file[head..].iter().position(|byte| *byte == b'\n').unwrap() - 1
        };
        assert_eq!((len("a"), len(&"a".repeat(256))), (256 + 32, 256 + 32));
        assert_eq!(len(&"a".repeat(257)), 512 + 32);
    }

    #[test]
    fn whatever_is_changed_around_a_seal_is_noticed() {
        let key = x25519::Identity::generate();
        let clear = line::write(&record("words", Visibility::Sealed), 7, str::to_owned).unwrap();
        let line = sealed(clear.trim_end(), &[key.to_public()]);
        for (was, is) in [
            (r#""n":7"#, r#""n":8"#),
            (r#""by":"first""#, r#""by":"both""#),
            (r#""vis":"sealed""#, r#""vis":"shared""#),
            ("note/0190a3b2", "note/0190a3b3"),
            ("00000000004d-0003-w", "00000000004e-0003-w"),
            ("00000000004c-0000-w", "00000000004b-0000-w"),
            (r#""enc":"Y"#, r#""enc":"Z"#),
        ] {
            assert!(line.contains(was), "{line}");
            assert_eq!(opened(&line.replacen(was, is, 1), &key), Err(Unopened::Altered), "{was}");
        }
        assert_eq!(opened(&line, &x25519::Identity::generate()), Err(Unopened::OtherKey));
    }
}
