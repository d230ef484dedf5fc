//! Bringing in journals of other programs. Every file is read whole before anything is written; what is here already is
//! known by its id, so that the same file a second time, or after a kill, adds only what is missing.
#![expect(
    clippy::disallowed_methods,
    reason = "the files of other programs are read here, where they were named"
)]

use std::{
    collections::BTreeSet,
    fs,
    io::{self, IsTerminal, Write},
    path::{Path, PathBuf},
    time::Duration,
};

use anyhow::{Context, anyhow, bail};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::pen::{Pen, may_write};
use crate::{
    block::safe,
    commands::failure,
    exchange::{self, Entry, LeftOut, Misread},
    journey::{
        Journey,
        record::{Record, Seat, Visibility},
    },
    language::{Catalogue, said},
    shell::{Machine, World},
    store::Opened,
};

/// The time below which a line on the way is not worth it.
const SILENCE: Duration = Duration::from_millis(300);

/// A file that was read, and those of its entries that are new.
struct Coming {
    file: String,
    entries: Vec<Entry>,
    /// Notes that are here already, and that were deleted here.
    known: usize,
    gone: usize,
    left: Vec<(LeftOut, usize)>,
}

pub fn import(
    opened: Opened,
    seat: Seat,
    files: &[PathBuf],
    dry_run: bool,
    say: Catalogue,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    may_write(&opened.store)?;
    let (mut coming, mut failed, mut met) = (vec![], vec![], BTreeSet::new());
    for file in files {
        match read(file, seat, &opened.journey, &mut met, say) {
            Ok(read) => coming.push(read),
            Err(why) => failed.push(why),
        }
    }
    let lines: Vec<String> = coming.iter().map(|read| read.said(dry_run, say)).collect();
    let entries: Vec<Entry> = coming.into_iter().flat_map(|read| read.entries).collect();
    if !dry_run && !entries.is_empty() {
        keep(Pen::take(opened, seat, say)?, entries, say)?;
    }
    lines.iter().try_for_each(|line| writeln!(out, "{}", safe(line)))?;
    out.flush()?;
    match failed.pop() {
        None => Ok(()),
        Some(why) if files.len() == 1 => Err(why),
        Some(last) => {
            for why in failed.iter().chain([&last]) {
                // Where it cannot be said, the exit code still tells.
                let _ = writeln!(io::stderr(), "trustpath: {}", safe(&failure(why)));
            }
            bail!(say.commands_import_some_failed())
        }
    }
}

/// Reads a file, and leaves out what is here already, or came with a file before it (`met`).
fn read(
    path: &Path,
    seat: Seat,
    journey: &Journey,
    met: &mut BTreeSet<Uuid>,
    say: Catalogue,
) -> anyhow::Result<Coming> {
    let file = &*path.file_name().unwrap_or_default().to_string_lossy();
    let is_json = match &*path.extension().unwrap_or_default().to_string_lossy().to_lowercase() {
        "json" => true,
        "md" | "markdown" | "txt" => false,
        _ => bail!(say.commands_import_kind(file)),
    };
    let bytes = fs::read(path).with_context(|| say.commands_import_reading(&path.display().to_string()))?;
    let bytes = Zeroizing::new(bytes);
    let name = path.file_stem().unwrap_or_default().to_string_lossy();
    let read = exchange::read(&bytes, &name, is_json, seat.name(), say);
    let journal = read.map_err(|why| anyhow!(misread(why, file, say)))?;
    let left = journal.left.into_iter().filter(|(_, count)| *count > 0).collect();
    let mut coming = Coming { file: file.to_owned(), entries: vec![], known: 0, gone: 0, left };
    for entry in journal.entries {
        let mut ids = [Some(entry.id), entry.former].into_iter().flatten();
        match ids.find(|id| journey.knows_note(*id)) {
            Some(id) if journey.note(id).is_none() => coming.gone += 1,
            None if met.insert(entry.id) => coming.entries.push(entry),
            _ => coming.known += 1,
        }
    }
    Ok(coming)
}

/// Saves the notes as one act, with a line about how far it is where that takes longer.
fn keep(mut pen: Pen, entries: Vec<Entry>, say: Catalogue) -> anyhow::Result<()> {
    let by = pen.session.who().by();
    let all = entries.len();
    let mut records: Vec<Record> = Vec::with_capacity(all);
    for Entry { id, note, .. } in entries {
        records.extend(pen.version(id, by, Visibility::Private, Some(note)));
    }
    let shows = io::stderr().is_terminal();
    let (mut last, mut is_said) = (Machine.elapsed(), false);
    let saved = pen.store.append_all(&records, &mut |done| {
        let now = Machine.elapsed();
        if shows && now - last > SILENCE {
            (last, is_said) = (now, true);
            let line = say.commands_import_progress(said::CommandsImportProgress { done, all });
            let _ = write!(io::stderr(), "\r{line}");
        }
    });
    if is_said {
        let _ = writeln!(io::stderr());
    }
    saved.context(say.commands_import_not_saved())
}

impl Coming {
    /// One line: the notes that come of the file, those that are here already, and what has no place.
    fn said(&self, dry_run: bool, say: Catalogue) -> String {
        let (file, new) = (&*self.file, self.entries.len());
        let came = match dry_run {
            true => say.commands_import_would_come(file, new),
            false => say.commands_import_came(file, new),
        };
        let days = || self.entries.iter().filter_map(|entry| Some(entry.note.about.as_ref()?.on.day));
        let span = days().min().zip(days().max());
        let span =
            span.map(|(first, last)| say.commands_import_span(said::CommandsImportSpan { first, last }));
        let known = (self.known > 0).then(|| say.commands_import_known(self.known));
        let gone = (self.gone > 0).then(|| say.commands_import_gone(self.gone));
        let left: Vec<_> = self.left.iter().map(|(what, count)| name(*what, *count, say)).collect();
        let left = (!left.is_empty()).then(|| say.commands_import_left(&say.row(&left)));
        say.all([Some(came), span, known, gone, left].into_iter().flatten())
    }
}

/// Something that has no place in a note, and how much of it there is.
fn name(what: LeftOut, number: usize, say: Catalogue) -> String {
    match what {
        LeftOut::Empty => say.commands_import_empty(number),
        LeftOut::Photos => say.commands_import_photos(number),
        LeftOut::Videos => say.commands_import_videos(number),
        LeftOut::Recordings => say.commands_import_recordings(number),
        LeftOut::Documents => say.commands_import_documents(number),
        LeftOut::Drawings => say.commands_import_drawings(number),
        LeftOut::Positions => say.commands_import_positions(number),
        LeftOut::Weather => say.commands_import_weather(number),
        LeftOut::Headings => say.commands_import_headings(number),
        LeftOut::Details => say.commands_import_details(number),
    }
}

fn misread(why: Misread, file: &str, say: Catalogue) -> String {
    match why {
        Misread::NotText(byte) => say.commands_import_not_text(file, byte),
        Misread::NotJson { line, column } => {
            say.commands_import_not_json(said::CommandsImportNotJson { file, line, column })
        }
        Misread::NoJournal => say.commands_import_no_journal(file),
        Misread::Later => say.commands_import_later(file),
        Misread::Field { entry, field } => {
            say.commands_import_field(said::CommandsImportField { file, entry, field })
        }
        Misread::TooLong { entry } => say.commands_import_too_long(file, entry),
        Misread::NoDay { line } => say.commands_import_no_day(file, line),
    }
}
