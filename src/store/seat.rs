//! Sitting down: a writer is taken for each seat that is here, and their unfinished words are handed over.

use super::{
    Store,
    draft::{self, Draft, Offered},
    editing,
    error::{Act, Failed, SaveError},
    file, folder, last_lines,
    local::Local,
    lock::{self, Lock},
    report::{Finding, What},
    reseal::Rules,
    writer::{self, Writer},
};
use crate::{
    journey::{
        couple::Here,
        key::{DraftKey, Writers},
        record,
    },
    platform::files,
    private::Private,
};
use std::{fs, io, path::Path};

use serde::de::DeserializeOwned;

/// The seats that are here, and their writers.
#[derive(Debug)]
pub struct Seat {
    pub here: Here,
    pub writers: Writers<Writer>,
    /// Its drafts were opened to be sealed.
    pub sealed: bool,
}

/// The writers that were taken, and the rest that sitting down gives.
#[derive(Debug)]
pub struct Seated<P> {
    pub writers: Writers,
    /// Unfinished words, by key.
    pub drafts: Vec<(DraftKey, Private)>,
    /// Where they stopped.
    pub place: Option<P>,
    pub scroll: u16,
    /// Why files of their own are begun, where those from before cannot be gone on with.
    pub noticed: Vec<Finding>,
    /// For the painting thread. The one of an earlier sit must be dropped before.
    pub draft: Draft,
}

impl Store {
    /// Takes a writer for each seat that is here. The writer of `opened_by` takes what both write together; where one
    /// seat is here alone it counts for nothing. The folder is made if there is none, and an older one gets today's format.
    /// After an error the seats that were here before still are.
    pub fn sit<P: DeserializeOwned>(
        &mut self,
        here: Here,
        opened_by: record::Seat,
    ) -> Result<Seated<P>, SaveError> {
        self.may_write()?;
        here.seats().iter().try_for_each(|seat| self.keys().is_there(*seat))?;
        folder::make(&self.dir, self.say)?;
        folder::raise(&self.dir)?;
        let is_kept = self.local.keep_machine();
        self.local.look();
        let local = self.local.clone();
        let folder = local.here(here);
        file::make_folder(&folder).map_err(Failed::when(Act::MakingFolder, &folder))?;
        let taken = Writers::seats(here, opened_by).try_map(|seat| self.writer(&local, *seat))?;
        self.look();
        // A mark that cannot be kept now is kept another time.
        let kept = local.keep_seen(taken.opener().seat, self.logs.highest()).unwrap_or_default();
        let copied = taken.iter().filter_map(|writer| last_lines::highest(&writer.last_lines)).collect();
        let writers =
            taken.map(|writer| writer.following([&self.seen, &self.logs.highest(), &kept, &copied]));
        let (opener, keys) = (writers.opener(), self.keys());
        let rules = Rules::of(&keys, opener.seat, self.logs.walkers().seats());
        let draft = drafts(&local, here, &writers, &|| Ok(rules.drafts(here, &self.unlocked)?))?;
        sweep(&folder);
        for writer in writers.iter() {
            sweep(&writer.folder(&self.dir));
            // A key that cannot be noticed now is noticed another time.
            let _ = keys.notice_partner(writer.seat);
        }
        let stopped = local.stopped(here);
        let (ids, sealed) = (writers.map(|writer| writer.id.clone()), rules.drafts(here, &[])?.is_on());
        let noticed = self.noticed(is_kept, &writers);
        self.seat = Some(Seat { here, writers, sealed });
        // A scrub that cannot be finished now is finished another time.
        let _ = self.finish_scrubs();
        let _ = self.finish_leaving();
        let (place, scroll) = stopped.map_or((None, 0), |(place, scroll)| (Some(place), scroll));
        let texts = draft.texts().map(|(key, words)| (key.clone(), words.clone())).collect();
        Ok(Seated { writers: ids, drafts: texts, place, scroll, noticed, draft })
    }

    /// The writer of this seat that is held already, if there is one; otherwise another one.
    fn writer(&self, local: &Local, seat: record::Seat) -> Result<Writer, Failed> {
        let mut held = self.seat.iter().flat_map(|held| held.writers.iter());
        match held.find(|writer| writer.seat == seat) {
            Some(writer) => Ok(writer.clone()),
            None => Writer::take(local, seat),
        }
    }

    /// Why files of their own are begun: the next start cannot know this one again, or may not.
    fn noticed(&self, is_kept: bool, writers: &Writers<Writer>) -> Vec<Finding> {
        let kinds =
            [(!is_kept, What::NoMachine), (writers.iter().any(|writer| !writer.is_locked), What::NoLocks)];
        let found = kinds.into_iter().filter(|(is_so, _)| *is_so);
        found.map(|(_, what)| Finding::new(what, &self.dir)).collect()
    }

    /// True once somebody sat down.
    pub fn is_seated(&self) -> bool {
        self.seat.is_some()
    }

    /// Holds a writer's lock, if it is ours or may be rewritten here: its files may be changed meanwhile.
    pub(super) fn hold(&self, writer: &str) -> Result<Option<Lock>, Failed> {
        let Some(seat) = &self.seat else { return Ok(None) };
        if let Some(lock) = held_lock(&seat.writers, writer) {
            return Ok(Some(lock));
        }
        self.local.hold(writer).map_err(Failed::when(Act::Locking, &self.local.lock(writer)))
    }
}

impl Seat {
    /// The writer of the seat that opened the program. The drafts of those who are here belong to it.
    pub fn opener(&self) -> &Writer {
        self.writers.opener()
    }
}

/// Opens the drafts of those who are here, and takes over those of writers that nobody holds. Of another machine's, whose
/// window may be open there, a copy is taken.
fn drafts(
    local: &Local,
    here: Here,
    writers: &Writers<Writer>,
    seal: &dyn Fn() -> Result<draft::Seal, SaveError>,
) -> Result<Draft, SaveError> {
    let writer = writers.opener();
    let own = local.draft(here, &writer.id);
    let mut draft = Draft::open(&own, writer.lock.clone(), seal()?)?;
    files::sync_folder(&local.here(here)).map_err(Failed::when(Act::MakingDraftPlace, &own))?;
    let mut offered = Offered::read(&local.here(here));
    for path in local.drafts(here).iter().filter(|path| **path != own) {
        let left = fs::metadata(path).is_ok_and(|found| found.len() > 0);
        // A draft that cannot be taken over now stays in its file, and is offered another time.
        if left && local.is_elsewhere(path) {
            let _ = offered.copy(path, &mut draft, &seal()?);
        } else if left
            && let Ok(Some(lock)) = hold_draft(local, writers, path)
            && let Ok(mut left) = Draft::open(path, lock, seal()?)
        {
            let _ = draft.adopt(&mut left);
        }
    }
    editing::adopt(local, here, writers, &mut draft);
    Ok(draft)
}

/// Holds the lock of a writer whose drafts may be taken over: what was copied along is nobody's but the copy's. None for
/// those of another machine.
pub fn hold_draft(local: &Local, writers: &Writers<Writer>, draft: &Path) -> io::Result<Option<Lock>> {
    let Some(writer) = writer::of_draft(draft).filter(|_| !local.is_elsewhere(draft)) else {
        return Ok(None);
    };
    let held = held_lock(writers, writer);
    held.map_or_else(|| lock::hold_as_far_as_known(&local.lock(writer)), |lock| Ok(Some(lock)))
}

/// The lock of a writer that is held here; none where it is not.
fn held_lock(writers: &Writers<Writer>, id: &str) -> Option<Lock> {
    writers.iter().find(|writer| writer.id == id).map(|writer| writer.lock.clone())
}

/// Removes half-written files that an interrupted run left among ours: none is ever the only copy of anything.
pub fn sweep(folder: &Path) {
    let entries = file::list(folder).unwrap_or_default();
    for path in entries.iter().filter(|path| file::name(path).starts_with(file::TEMP)) {
        let _ = fs::remove_file(path);
    }
}
