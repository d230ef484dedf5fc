//! Adding a note: what was typed or piped in becomes a record, and "Saved." is said once it lies on the disk.

use std::{
    io::{self, BufRead, ErrorKind, Read, Write},
    mem,
};

use anyhow::{Context, anyhow, bail};
use zeroize::Zeroizing;

use super::{
    super::KeptUnsaid,
    day::day_that_was,
    pen::{Pen, may_write},
};
use crate::{
    journey::{
        note::{About, MOST_BYTES, Note},
        record::Seat,
    },
    language::Catalogue,
    plain::Keyboard,
    platform::terminal,
    private::Private,
    store::{Opened, SaveError},
};

/// Ends a note that is typed; two of them stand for one in the note.
const END: &str = ".";

/// `on`: the day as it was typed. `given`: the words of the note, where they were typed behind the command.
pub fn add(
    opened: Opened,
    seat: Seat,
    on: Option<&str>,
    given: &[String],
    say: Catalogue,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    let on = on.map(|on| day_that_was(on, say)).transpose()?;
    may_write(&opened.store)?;
    let words = if given.is_empty() { words(say, out)? } else { kept(&given.join(" "))? };
    if words.is_blank() {
        bail!(say.commands_note_empty());
    }
    let mut pen = Pen::take(opened, seat, say)?;
    // Today's note is about the moment at which it was written.
    let about = on.filter(|on| *on != pen.session.today()).map(About::day);
    for record in pen.note(Note { about, words }) {
        pen.store.append(&record).context(say.commands_note_not_saved())?;
    }
    said(say.commands_saved(), say, out)
}

/// Says that something is kept. Where that cannot be said, it is kept all the same.
pub fn said(done: &str, say: Catalogue, out: &mut impl Write) -> anyhow::Result<()> {
    match writeln!(out, "{done}").and_then(|()| out.flush()) {
        Err(e) if e.kind() != ErrorKind::BrokenPipe => {
            bail!(KeptUnsaid(say.commands_saved_unsaid(&e.to_string())))
        }
        _ => Ok(()),
    }
}

fn words(say: Catalogue, out: &mut impl Write) -> anyhow::Result<Private> {
    let input = terminal::stdin();
    if !terminal::is_terminal(input) {
        return piped(io::stdin().lock(), say);
    }
    // Before it is said: whoever reads it may type.
    let keyboard = Keyboard::new(input);
    writeln!(out, "{}", say.commands_write_note(END))?;
    out.flush()?;
    typed(keyboard, say)
}

/// Standard input to its end, as it is. A last line holding a single `.`, which people type by habit, is left out.
pub fn piped(input: impl Read, say: Catalogue) -> anyhow::Result<Private> {
    let mut bytes = vec![];
    input.take(MOST_BYTES as u64 + 1).read_to_end(&mut bytes).map_err(|e| unread(&e, say))?;
    let words = Private::from(text(bytes, say)?);
    let words = words.expose().trim_end_matches('\n');
    let before = words.strip_suffix(END).filter(|before| before.is_empty() || before.ends_with('\n'));
    kept(before.unwrap_or(words))
}

fn typed(input: impl BufRead, say: Catalogue) -> anyhow::Result<Private> {
    let mut bytes = Zeroizing::new(vec![]);
    for line in input.take(MOST_BYTES as u64 + 1).split(b'\n') {
        let line = Zeroizing::new(line.map_err(|e| unread(&e, say))?);
        match line.strip_suffix(b"\r").unwrap_or(&line) {
            line if line == END.as_bytes() => break,
            b".." => bytes.extend_from_slice(END.as_bytes()),
            line => bytes.extend_from_slice(line),
        }
        bytes.push(b'\n');
    }
    kept(&text(mem::take(&mut *bytes), say)?)
}

/// Nothing is kept of bytes that are no text here: signs that nobody wrote would stand in their place.
fn text(bytes: Vec<u8>, say: Catalogue) -> anyhow::Result<String> {
    String::from_utf8(bytes).map_err(|error| {
        let (wrong, len) = (error.utf8_error(), error.as_bytes().len());
        // The last letter is cut where the note is longer than was read.
        let is_cut = wrong.error_len().is_none() && len > MOST_BYTES;
        if is_cut {
            SaveError::TooLong.into()
        } else {
            anyhow!(say.commands_note_not_text(wrong.valid_up_to() + 1))
        }
    })
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
    }

    #[test]
    fn a_note_that_is_no_text_is_refused_and_the_first_wrong_byte_is_named() {
        let latin_1 = b"sch\xf6n\n";
        for refused in [piped(&latin_1[..], Catalogue::ENGLISH), typed(&latin_1[..], Catalogue::ENGLISH)] {
            assert!(refused.unwrap_err().to_string().contains("byte number 4 "));
        }
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
