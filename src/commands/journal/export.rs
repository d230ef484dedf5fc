//! Writing out one's own journal.

use std::io::{self, Write};

use anyhow::bail;

use super::{super::output, read::Notes};
use crate::{
    cli::{JournalFormat, Output},
    exchange,
    journey::record::Seat,
};

pub fn export(
    notes: &Notes<'_>,
    seat: Seat,
    format: JournalFormat,
    to: &Output,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    let say = notes.say;
    let mut text = vec![];
    let count = match format {
        JournalFormat::Markdown => {
            notes.own(seat, |told| text.write_all(exchange::markdown(told, say).expose().as_bytes()))
        }
        JournalFormat::Json => exchange::json(&mut text, |each| notes.own(seat, each)),
    }?;
    if count == 0 {
        bail!(say.commands_journal_empty());
    }
    output::write(to, &String::from_utf8(text)?, out)?;
    out.flush()?;
    // On standard error: standard output holds the notes. Where it cannot be said, they are written all the same.
    let _ = writeln!(io::stderr(), "trustpath: {}", say.commands_journal_left(count));
    Ok(())
}
