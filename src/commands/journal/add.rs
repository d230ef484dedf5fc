//! Adding a note: what was typed or piped in becomes a record, and "Saved." is said once it lies on the disk.

use std::io::{self, BufRead, ErrorKind, IsTerminal, Read, Write};

use anyhow::{Context, anyhow, bail};
use serde::de::IgnoredAny;

use crate::{
    guide::Guide,
    journey::{
        note::{MOST_BYTES, Note},
        record::{Body, Id, Seat, Visibility},
    },
    language::Catalogue,
    private::Private,
    session::{Effect, Session},
    shell::{Machine, World},
    store::{Opened, SaveError, Seated},
};

/// Ends a note that is typed; two of them stand for one in the note.
const END: &str = ".";

pub fn add(opened: Opened, seat: Seat, say: Catalogue, out: &mut impl Write) -> anyhow::Result<()> {
    let Opened { mut store, journey, .. } = opened;
    // Said before anything is typed that could then not be kept.
    if let Some(why) = store.read_only() {
        bail!("{why}");
    }
    let words = words(say, out)?;
    if words.is_blank() {
        bail!(say.commands_note_empty());
    }
    let seated: Seated<IgnoredAny> = store.sit(seat.into(), seat)?;
    let mut session = Session::new(Guide::bundled(), journey, None);
    session.sit(seat.into(), seated.writers, vec![]);
    session.now = Machine.now();
    let note = Body::Note(Note { words });
    for effect in session.write(Id::note(Machine.fresh_id()), Visibility::Private, Some(note), None) {
        if let Effect::Save { record, .. } = effect {
            store.append(&record).context(say.commands_note_not_saved())?;
        }
    }
    Ok(writeln!(out, "{}", say.commands_saved())?)
}

fn words(say: Catalogue, out: &mut impl Write) -> anyhow::Result<Private> {
    let input = io::stdin().lock();
    if !input.is_terminal() {
        return piped(input, say);
    }
    writeln!(out, "{}", say.commands_write_note(END))?;
    out.flush()?;
    typed(input, say)
}

/// Standard input to its end, as it is. A last line holding a single `.`, which people type by habit, is left out.
fn piped(input: impl Read, say: Catalogue) -> anyhow::Result<Private> {
    let mut bytes = vec![];
    input.take(MOST_BYTES as u64 + 1).read_to_end(&mut bytes).map_err(|e| unread(&e, say))?;
    let words = Private::from(String::from_utf8_lossy(&bytes).into_owned());
    let words = words.expose().trim_end_matches('\n');
    let before = words.strip_suffix(END).filter(|before| before.is_empty() || before.ends_with('\n'));
    kept(before.unwrap_or(words))
}

fn typed(input: impl BufRead, say: Catalogue) -> anyhow::Result<Private> {
    let mut words = String::new();
    for line in input.take(MOST_BYTES as u64 + 1).split(b'\n') {
        let line = String::from_utf8_lossy(&line.map_err(|e| unread(&e, say))?).into_owned();
        match line.trim_end_matches('\r') {
            END => break,
            ".." => words.push_str(END),
            line => words.push_str(line),
        }
        words.push('\n');
    }
    kept(&words)
}

fn kept(words: &str) -> anyhow::Result<Private> {
    let words = words.trim_end_matches('\n');
    if words.len() > MOST_BYTES {
        return Err(SaveError::TooLong.into());
    }
    Ok(words.into())
}

fn unread(cause: &io::Error, say: Catalogue) -> anyhow::Error {
    match cause.kind() {
        ErrorKind::IsADirectory => anyhow!(say.commands_note_is_folder()),
        _ => anyhow!(say.commands_note_unread(&cause.to_string())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed_as(words: &str) -> String {
        typed(words.as_bytes(), Catalogue::ENGLISH).unwrap().expose().to_owned()
    }

    fn piped_as(words: &[u8]) -> String {
        piped(words, Catalogue::ENGLISH).unwrap().expose().to_owned()
    }

    #[test]
    fn a_typed_note_ends_with_a_dot_or_with_the_input() {
        assert_eq!(typed_as("one\n\ntwo\n.\nnot this\n"), "one\n\ntwo");
        assert_eq!(typed_as("one\r\n..\r\nto the end"), "one\n.\nto the end");
        assert_eq!(typed_as(".\n"), "");
    }

    #[test]
    fn of_a_piped_note_nothing_is_lost_but_a_closing_dot() {
        assert_eq!(piped_as(b"one\n.\ntwo..\n"), "one\n.\ntwo..");
        assert_eq!(piped_as(b"one\r\n.\r\n"), "one");
        assert_eq!(piped_as(b"The end."), "The end.");
        assert_eq!(piped_as(b"\xffone\n\n"), "\u{fffd}one");
    }

    #[test]
    fn a_note_is_no_longer_than_a_text_may_be() {
        let most = "a".repeat(MOST_BYTES);
        let more = most.clone() + "a";
        for (words, fits) in [(most, true), (more, false)] {
            assert_eq!(piped(words.as_bytes(), Catalogue::ENGLISH).is_ok(), fits);
            assert_eq!(typed(words.as_bytes(), Catalogue::ENGLISH).is_ok(), fits);
        }
    }
}
