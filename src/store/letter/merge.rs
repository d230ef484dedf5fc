//! Lines of a letter put into the folder, by writer and number. What came by letter lies in a file of its own beside those
//! of the writer, so that a sync that begins later meets no other file of that name.
//!
//! | here at a number | the letter brings its line | says that it was destroyed | brings nothing |
//! |---|---|---|---|
//! | nothing | the line | a destroyed stub | a withheld stub |
//! | a withheld stub | the line | a destroyed stub | as it is |
//! | the line | as it is | a destroyed stub, where the one who writes is its author | as it is |
//! | a destroyed stub | as it is | as it is | as it is |
//!
//! Of a writer of this very machine nothing is destroyed or withheld by a letter; lines that it lost come back, where they
//! are the word of their author.

use std::{
    collections::{BTreeMap, BTreeSet},
    io,
    path::Path,
};

use zeroize::Zeroizing;

use super::form::Told;
use crate::{
    journey::{
        access,
        key::kind_of,
        record::{Head, Seat},
    },
    store::{
        Store,
        error::{Act, Failed, SaveError},
        file, folder,
        line::{self, Line, Stub},
        lines::Buffer,
        lock::Lock,
        sealed_reader::opened,
        writer,
    },
};

/// The file of what came by letter, in a writer's folder.
const NAME: &str = "letter.jsonl";

/// The lines of one writer's letter file, by number and moment; a stub has no moment.
type Lines = BTreeMap<(u64, String), Zeroizing<Vec<u8>>>;

/// What this folder has of a writer.
#[derive(Default)]
struct Present {
    /// Lines with their words, in whichever file, by number and moment.
    lines: BTreeSet<(u64, String)>,
    destroyed: BTreeSet<u64>,
    /// Numbers of the writer's other files.
    elsewhere: BTreeSet<u64>,
    /// The letter file.
    file: Lines,
}

impl Store {
    /// Takes what a letter from this seat says of one writer; tells how many lines are new.
    pub(super) fn merge(&mut self, from: Seat, told: &Told, lines: &[&[u8]]) -> Result<usize, SaveError> {
        let id = &*told.writer;
        let folder = writer::folder(&self.dir, id);
        let is_own = self.local.may_hold(id) && !writer::is_taken_over(&self.dir, id);
        let path = folder.join(NAME);
        let present = self.present(id, &path)?;
        let mut new = present.news(lines.iter().filter_map(|line| self.fits(line, from.other(), told)));
        if is_own {
            new.retain(|_, line| self.is_proven(line, id));
        } else if !writer::is_taken_over(&self.dir, id) && present.elsewhere.is_empty() {
            self.make_writer(&folder, told)?;
        }
        let count = new.len();
        let after = present.with(new, (!is_own).then_some((from, told)));
        let Some(bytes) = after else { return Ok(0) };
        // Where a program is at work with this file, the lines come with another letter.
        let is_ours = is_own || writer::is_taken_over(&self.dir, id);
        let lock = if is_ours { self.hold_whoever_sits(id)? } else { None };
        if is_ours && lock.is_none() {
            return Ok(0);
        }
        file::replace(&path, &bytes).map_err(Failed::when(Act::Writing, &path))?;
        self.logs.rewritten(&path);
        Ok(count)
    }

    /// A writer's lock, also before anybody sits: a folder may begin with a letter.
    fn hold_whoever_sits(&self, id: &str) -> Result<Option<Lock>, Failed> {
        match self.seat {
            Some(_) => self.hold(id),
            None => self.local.hold(id).map_err(Failed::when(Act::Locking, &self.local.lock(id))),
        }
    }

    fn present(&self, id: &str, letter: &Path) -> Result<Present, Failed> {
        let (mut present, mut buffer) = (Present::default(), Buffer::default());
        for (path, _) in self.logs.files().filter(|(_, writer)| *writer == id) {
            let mut read = || {
                buffer.lines(&file::open(path)?, 0, |piece| {
                    present.line(piece.bytes.trim_ascii_end(), path == letter);
                })
            };
            read().map_err(Failed::when(Act::Reading, path))?;
        }
        Ok(present)
    }

    /// A line of a letter with its number and moment, where it may be taken: whole, within what the letter says, for this
    /// reader, and sealed unless it stands on the door.
    fn fits<'l>(&self, line: &'l [u8], reader: Seat, told: &Told) -> Option<((u64, String), &'l [u8])> {
        let Line::Record { head, right: true, .. } = Line::read(line) else { return None };
        let is_bounded = (1..=told.highest).contains(&head.n) && line.len() <= line::MOST_BYTES;
        let is_readable = match access::is_on_the_door(kind_of(&head.id)) {
            true => head.enc.is_none(),
            false => head.enc.is_some() && access::readers(head.by, head.vis).contains(&reader),
        };
        let key = || (head.n, head.hlc.clone().into_owned());
        (is_bounded && is_readable && head.moment().is_ok()).then(|| (key(), line))
    }

    /// True for a sealed line in a writer's file that its author signed.
    fn is_proven(&self, line: &[u8], writer: &str) -> bool {
        let Line::Record { head, .. } = Line::read(line) else { return false };
        let Ok(clear) = opened(&head, &self.unlocked) else { return false };
        match Line::read(&clear) {
            Line::Record { head, .. } => {
                let (signers, _) = self.proofs.of_line(&clear, &head, writer, true).parts();
                signers.speak_for(head.by)
            }
            _ => false,
        }
    }

    /// Describes a writer that came by letter: nobody appends to it here, and its lines are sealed and destroyed here too.
    fn make_writer(&self, folder: &Path, told: &Told) -> Result<(), Failed> {
        let make = || -> io::Result<()> {
            file::make_folder(folder)?;
            let about = writer::About::told(&told.writer, told.seat, &told.label, &told.created);
            file::write_new(&folder.join("writer.json"), (serde_json::to_string(&about)? + "\n").as_bytes())?;
            writer::take_over(&self.dir, &told.writer)
        };
        file::make_folder(&folder::writers(&self.dir))
            .and_then(|()| make())
            .map_err(Failed::when(Act::Writing, folder))
    }
}

impl Present {
    fn line(&mut self, line: &[u8], is_letter: bool) {
        let (n, moment) = match Line::read(line) {
            Line::Record { head, .. } => {
                self.lines.insert((head.n, head.hlc.clone().into_owned()));
                (head.n, head.hlc.into_owned())
            }
            Line::Scrubbed(Some(n)) => {
                if line::stub_of(line) == Stub::Destroyed {
                    self.destroyed.insert(n);
                }
                (n, String::new())
            }
            Line::Foreign { n: Some(n), .. } => (n, String::new()),
            _ => return,
        };
        if is_letter {
            self.file.insert((n, moment), Zeroizing::new(line.to_vec()));
        } else {
            self.elsewhere.insert(n);
        }
    }

    /// Those of the lines that are not here yet, and were not destroyed.
    fn news<'l>(&self, lines: impl Iterator<Item = ((u64, String), &'l [u8])>) -> Lines {
        let is_new = |key: &(u64, String)| !self.lines.contains(key) && !self.destroyed.contains(&key.0);
        let new = lines.filter(|(key, _)| is_new(key));
        new.map(|(key, line)| (key, Zeroizing::new(line.to_vec()))).collect()
    }

    /// The bytes of the letter file with what is new; none where nothing changes. `told`: whoever writes, and what the
    /// letter says of the numbers that it brings no line for.
    fn with(mut self, new: Lines, told: Option<(Seat, &Told)>) -> Option<Zeroizing<Vec<u8>>> {
        let before: Vec<_> = self.file.keys().cloned().collect();
        let mut has_changed = !new.is_empty();
        for ((n, moment), line) in new {
            self.file.remove(&(n, String::new()));
            self.file.insert((n, moment), line);
        }
        if let Some((from, told)) = told {
            has_changed |= self.destroy(from, told);
            self.withhold(told.highest);
        }
        has_changed |= !self.file.keys().eq(before.iter());
        has_changed.then(|| {
            let mut bytes = Zeroizing::new(Vec::new());
            self.file.values().for_each(|line| {
                bytes.extend_from_slice(line);
                bytes.push(b'\n');
            });
            bytes
        })
    }

    /// Puts stubs in the place of what was destroyed where the letter comes from; never of the other one's own words. True
    /// where words went.
    fn destroy(&mut self, from: Seat, told: &Told) -> bool {
        let is_destroyed = |n: u64| told.destroyed.contains(n);
        let mut has_changed = false;
        for ((n, moment), line) in &mut self.file {
            let goes = match Line::read(line) {
                Line::Record { head, .. } => is_destroyed(*n) && head.by.includes(from) && is_sealed(&head),
                Line::Scrubbed(_) => {
                    moment.is_empty() && is_destroyed(*n) && line::stub_of(line) == Stub::Withheld
                }
                _ => false,
            };
            if goes {
                *line = Zeroizing::new(line::stub(Some(*n), line.len()));
                has_changed = true;
            }
        }
        let here: BTreeSet<u64> = self.file.keys().map(|(n, _)| *n).collect();
        for n in (1..=told.highest).filter(|n| is_destroyed(*n)) {
            if !here.contains(&n) && !self.elsewhere.contains(&n) {
                self.file.insert((n, String::new()), Zeroizing::new(line::stub(Some(n), 40)));
            }
        }
        has_changed
    }

    /// Names every number up to the highest that has no line here.
    fn withhold(&mut self, highest: u64) {
        let here: BTreeSet<u64> = self.file.keys().map(|(n, _)| *n).collect();
        for n in (1..=highest).filter(|n| !here.contains(n) && !self.elsewhere.contains(n)) {
            self.file.insert((n, String::new()), Zeroizing::new(line::withheld(n).into_bytes()));
        }
    }
}

/// What stands on the door is never destroyed by a letter.
fn is_sealed(head: &Head<'_>) -> bool {
    head.enc.is_some()
}
