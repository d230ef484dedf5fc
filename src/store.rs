//! The store: the only room that keeps files. It appends, syncs, locks and repairs, and it never loses a word.
//!
//! Records are saved through [`Store::append`] (synced before they are called saved), words being typed through [`Draft`];
//! records of other windows and machines come back through [`Store::refresh`]. Where a seat has a passphrase ([`Keys`]),
//! its lines and drafts are sealed: [`Store::admit`] takes an open key, [`Store::open_next`] opens what it may read,
//! [`Store::lock`] forgets it, and [`Store::reseal`] brings older lines to what the keys say.

#![expect(clippy::disallowed_methods, reason = "this room owns the files: it replaces in four steps")]

mod archive;
mod backup;
mod batch;
mod copies;
mod doctor;
mod draft;
mod editing;
mod error;
mod export_file;
mod file;
mod folder;
mod forget;
mod incomplete;
mod keys;
mod last_lines;
mod letter;
mod line;
mod lines;
mod local;
mod lock;
mod logs;
mod machine;
mod merge;
mod notes;
mod opened;
mod opening;
mod pack;
mod readable;
mod readme;
mod repair;
mod report;
mod reseal;
mod restore;
mod scrub;
mod seal;
mod sealed_reader;
mod seat;
mod sequence;
mod sign;
mod writer;

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use serde::Serialize;
use uuid::Uuid;

pub use archive::{Archive, ArchiveError};
pub use backup::Backup;
pub use doctor::{Examined, doctor};
pub use draft::{Draft, DraftSync};
pub use editing::{EditFile, keep as keep_half_written};
pub use error::{Failed, OpenError, ReadOnly, Reason, SaveError};
pub use export_file::{export, export_to};
pub use forget::{Forgotten, forget, forget_all};
pub use keys::{KeyError, Keys, Partner, Recipient, Stamp, Unlocked, draw_key, fingerprint};
pub use letter::{
    KeyFile, LetterError, TakenLetter, Written, begin as begin_with_letter, is_invitation,
    read_file as read_letter,
};
#[doc(hidden)]
pub use line::lines;
pub use machine::{MachineId, Remembered};
pub use notes::Search;
pub use opened::Opened;
pub use opening::Opening;
pub use pack::{Added, PackError, RawFiles, Shelf, Volume, read as read_pack, write_new_guide};
pub use readable::Remnant;
pub use repair::repair;
pub use report::{Finding, Report, What};
pub use reseal::Resealed;
pub use restore::{RestoreError, Restored, restore};
pub use scrub::Scrubbed;
pub use seat::Seated;
pub use sign::{Settled, Signer};

use crate::{
    journey::record::{Location, Record},
    language::Catalogue,
    private::Private,
};
use error::Act;
use local::Local;
use logs::Logs;
use reseal::Rules;
use sealed_reader::SealedReader;
use seat::Seat;
use sign::Proofs;

/// An open data folder. One thread holds it; the painting thread holds a [`Draft`].
#[derive(Debug)]
pub struct Store {
    dir: PathBuf,
    local: Local,
    /// The language of its README.txt.
    say: Catalogue,
    read_only: Option<ReadOnly>,
    logs: Logs,
    /// The highest line number of every writer, as it was known at the opening.
    seen: BTreeMap<String, u64>,
    /// The seats that are here; none before the first sit.
    seat: Option<Seat>,
    /// Records of other writers that were read while sitting down.
    arrived: Vec<(Record, Location)>,
    /// The open keys of the seats that are here.
    unlocked: Vec<Unlocked>,
    /// Whose word a line is, as far as those keys tell.
    proofs: Proofs,
    /// Open lines that were read before turned out to be another's word.
    is_misread: bool,
}

impl Store {
    /// Why nothing can be written, where that is so.
    pub fn read_only(&self) -> Option<&ReadOnly> {
        self.read_only.as_ref()
    }

    /// The folder that is open.
    pub fn path(&self) -> &Path {
        &self.dir
    }

    /// The id of this folder, the same on every machine; none where its description does not read.
    pub fn folder_id(&self) -> Option<String> {
        folder::id(&self.dir)
    }

    /// Saves a record with its author's writer: when this returns, a power cut does not take it away. After an error everything is as it was,
    /// and the same record may be tried again.
    pub fn append(&mut self, record: &Record) -> Result<Location, SaveError> {
        self.may_write()?;
        let seat = self.seat.as_mut().ok_or(SaveError::NobodySits)?;
        let writer = seat.writers.of_mut(record.by);
        let rules = Rules::of(&Keys::seen_from(&self.local), writer.seat, self.logs.walkers().seats());
        let to = rules.recipients(record.by, record.vis, record.id.kind())?;
        let (proofs, mut written) = (&self.proofs, vec![]);
        let mark = |line: &str, writer: &str| {
            let signed = proofs.sign(record, line, writer, to.len());
            written = signed.fresh;
            sign::marked(line, &signed.mark)
        };
        let saved = writer.append(&self.dir, &mut self.logs, record, &to, mark)?;
        self.proofs.note(written);
        self.proofs.remember(&self.local);
        Ok(saved)
    }

    /// Copies damaged lines to `quarantine/`, behind everything else: they stay where they are, too. What cannot be copied
    /// now is copied another time.
    pub fn set_aside(&mut self) {
        if self.read_only.is_none() {
            let _ = self.logs.set_aside();
        }
    }

    /// Before lines are sealed or destroyed, their copies in `local/` go; how far each writer came stays known.
    fn forget_last_lines(&self) -> Result<(), SaveError> {
        let Some(seat) = &self.seat else { return Ok(()) };
        let kept = self.local.keep_seen(seat.opener().seat, self.logs.highest());
        let forgotten = kept.and_then(|_| last_lines::forget(&self.dir));
        Ok(forgotten.map_err(Failed::when(Act::Rewriting, &self.local.path()))?)
    }

    fn may_write(&self) -> Result<(), SaveError> {
        self.read_only.clone().map_or(Ok(()), |why| Err(why.into()))
    }

    /// The records that another window or machine wrote since the last look.
    pub fn refresh(&mut self) -> Vec<(Record, Location)> {
        self.look();
        std::mem::take(&mut self.arrived)
    }

    fn look(&mut self) {
        let arrived = &mut self.arrived;
        self.logs.look(&mut Report::default(), &self.proofs, &mut |head, location, _| {
            // A sealed line comes when it was opened.
            if head.enc.is_none() {
                arrived.push((head.record()?, location));
            }
            Ok(())
        });
        self.note_open_lines();
    }

    /// The words of notes, in the order asked for; one that cannot be read is left out.
    pub fn words(&self, notes: &[(Uuid, Location)]) -> Vec<(Uuid, Private)> {
        notes::words(&mut SealedReader::new(&self.logs, &self.unlocked), notes)
    }

    /// The notes that hold these words, in the order given. Upper and lower case are the same. On two threads: a sealed
    /// note takes a tenth of a millisecond.
    pub fn search(&self, words: &str, among: &[(Uuid, Location)]) -> Vec<Uuid> {
        let search = |among| {
            notes::search(&mut SealedReader::new(&self.logs, &self.unlocked), &mut Search::of(words), among)
        };
        if !among.iter().any(|(_, location)| location.sealed) {
            return search(among);
        }
        let (one, other) = among.split_at(among.len() / 2);
        let (mut found, other) = opening::on_two_threads(|| search(one), || search(other));
        found.extend(other);
        found
    }

    /// Remembers the place and the scroll at which those who are here stopped.
    pub fn remember(&mut self, place: impl Serialize, scroll: u16) -> Result<(), SaveError> {
        self.may_write()?;
        let seat = self.seat.as_ref().ok_or(SaveError::NobodySits)?;
        let kept = self.local.remember(seat.here, place, scroll);
        kept.and_then(|()| self.local.keep_seen(seat.opener().seat, self.logs.highest()).map(drop))
            .map_err(|e| Failed::when(Act::KeepingPlace, &self.local.here(seat.here))(e).into())
    }
}
