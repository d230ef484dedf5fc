//! Sitting down: a writer is taken, and what its seat left unfinished is handed over.

use std::{fs, path::Path};

use serde::{Serialize, de::DeserializeOwned};

use super::{
    Store,
    draft::{self, Draft},
    error::{Failed, SaveError},
    file, folder,
    local::{self, Local},
    logs::Logs,
    reseal::Rules,
    writer::{self, Lock, Writer},
};
use crate::{
    journey::{couple::Here, key::DraftKey, record},
    private::Private,
};

/// Who sits here, and with which writer.
#[derive(Debug)]
pub struct Seat {
    pub here: Here,
    pub local: Local,
    pub writer: Writer,
    /// Its drafts were opened to be sealed.
    pub sealed: bool,
}

/// What whoever sat down is given.
#[derive(Debug)]
pub struct Seated<P> {
    pub writer: String,
    /// What was left unfinished, by key.
    pub drafts: Vec<(DraftKey, Private)>,
    /// Where they stopped.
    pub place: Option<P>,
    pub scroll: u16,
    /// For the painting thread. The one of an earlier sit must be dropped before.
    pub draft: Draft,
}

impl Store {
    /// Takes a writer. `as_seat` is whose files take what two people write together; it is the seat itself where one
    /// is here alone. The folder is made if there is none. After an error whoever sat here before still does.
    pub fn sit<P: DeserializeOwned>(
        &mut self,
        here: Here,
        as_seat: record::Seat,
    ) -> Result<Seated<P>, SaveError> {
        self.may_write()?;
        folder::make(&self.dir)?;
        let local = Local::of(&self.dir).map_err(Failed::when("Finding the folder", &self.dir))?;
        let folder = local.here(here);
        file::make_folder(&folder).map_err(Failed::when("Making the folder", &folder))?;
        let mut writer = self.writer(&local, here.alone().unwrap_or(as_seat))?;
        self.look();
        let highest = [self.logs.highest(), local::seen(&self.dir)].map(|all| all.get(&writer.id).copied());
        writer.next = highest.into_iter().flatten().max().unwrap_or_default().saturating_add(1);
        let rules = Rules::of(&self.keys(), writer.seat);
        let draft = drafts(&local, here, &writer, &|| Ok(rules.drafts(here, &self.unlocked)?))?;
        sweep(&writer.folder(&self.dir));
        sweep(&folder);
        // Noticed another time, then.
        let _ = self.keys().notice_partner(writer.seat);
        // A mark that cannot be kept now is kept another time.
        let _ = local.keep_seen(writer.seat, self.logs.highest());
        let stopped = local.stopped(here);
        let (id, sealed) = (writer.id.clone(), rules.drafts(here, &[])?.is_on());
        self.seat = Some(Seat { here, local, writer, sealed });
        let (place, scroll) = stopped.map_or((None, 0), |(place, scroll)| (Some(place), scroll));
        let texts = draft.texts().map(|(key, words)| (key.clone(), words.clone())).collect();
        Ok(Seated { writer: id, drafts: texts, place, scroll, draft })
    }

    /// The writer that is held already, if it is of this seat; otherwise another one.
    fn writer(&self, local: &Local, seat: record::Seat) -> Result<Writer, Failed> {
        match &self.seat {
            Some(held) if held.writer.seat == seat => Ok(held.writer.clone()),
            _ => Writer::take(&self.dir, local, seat, &self.label),
        }
    }

    /// Holds a writer's lock, if it is ours or a free one of this machine: its files may be changed meanwhile.
    pub(super) fn hold(&self, writer: &str) -> Result<Option<Lock>, Failed> {
        let Some(seat) = &self.seat else { return Ok(None) };
        if seat.writer.id == writer {
            return Ok(Some(seat.writer.lock.clone()));
        }
        let path = seat.local.lock(writer);
        if !path.exists() {
            return Ok(None);
        }
        writer::try_lock(&path).map_err(Failed::when("Locking", &path))
    }
}

impl Seat {
    pub fn remember(&self, place: impl Serialize, scroll: u16, logs: &Logs) -> Result<(), SaveError> {
        let folder = self.local.here(self.here);
        let kept = self.local.remember(self.here, place, scroll);
        kept.and_then(|()| self.local.keep_seen(self.writer.seat, logs.highest()))
            .map_err(|e| Failed::when("Keeping the place in", &folder)(e).into())
    }
}

/// Opens the writer's drafts, and takes over those of writers that nobody holds.
fn drafts(
    local: &Local,
    here: Here,
    writer: &Writer,
    seal: &dyn Fn() -> Result<draft::Seal, SaveError>,
) -> Result<Draft, SaveError> {
    let own = local.draft(here, &writer.id);
    let mut draft = Draft::open(&own, writer.lock.clone(), seal()?)?;
    file::sync_folder(&local.here(here)).map_err(Failed::when("Making a place for drafts in", &own))?;
    let others = file::list(&local.here(here)).map_err(Failed::when("Looking for drafts in", &own))?;
    for path in others.iter().filter(|path| **path != own) {
        let Some(other) = writer::of_draft(path) else { continue };
        let left = fs::metadata(path).is_ok_and(|found| found.len() > 0);
        // What cannot be taken over now stays where it is, and is offered another time.
        if left
            && let Ok(Some(lock)) = writer::try_lock(&local.lock(other))
            && let Ok(mut left) = Draft::open(path, lock, seal()?)
        {
            let _ = draft.adopt(&mut left);
        }
    }
    Ok(draft)
}

/// Removes half-written files that an interrupted run left among ours: none is ever the only copy of anything.
pub fn sweep(folder: &Path) {
    let entries = file::list(folder).unwrap_or_default();
    for path in entries.iter().filter(|path| file::name(path).starts_with(file::TEMP)) {
        let _ = fs::remove_file(path);
    }
}
