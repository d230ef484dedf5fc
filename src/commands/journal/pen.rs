//! Writing notes from the shell: whoever writes sits down, and what is written becomes records.

use anyhow::bail;
use serde::de::IgnoredAny;
use uuid::Uuid;

use super::super::places;
use crate::{
    guide::Guide,
    journey::{
        note::Note,
        record::{Body, By, Id, Record, Seat, Visibility},
    },
    language::Catalogue,
    session::{Effect, Session},
    shell::{Machine, World},
    store::{Draft, Opened, Report, Seated, Store},
};

/// The folder and the session of the person who writes in the journal from the command line.
pub struct Pen {
    pub store: Store,
    pub session: Session,
    /// For words that could not be kept, or not yet.
    pub draft: Draft,
}

/// Refuses what could not be kept. To be said before anything is typed.
pub fn may_write(store: &Store) -> anyhow::Result<()> {
    if let Some(why) = store.read_only() {
        bail!("{why}");
    }
    Ok(())
}

impl Pen {
    pub fn take(opened: Opened, seat: Seat, say: Catalogue) -> anyhow::Result<Self> {
        let Opened { mut store, journey, .. } = opened;
        let mut seated: Seated<IgnoredAny> = store.sit(seat.into(), seat)?;
        seated.noticed.extend(store.readable_here());
        places::tell(&Report { findings: seated.noticed, ..Report::default() }, say);
        let mut session = Session::new(Guide::bundled(), journey, None);
        session.sit(seat.into(), seated.writers, vec![]);
        session.now = Machine.now();
        Ok(Self { store, session, draft: seated.draft })
    }

    /// A new note of one's own, as a record that is to be saved.
    pub fn note(&mut self, note: Note) -> Vec<Record> {
        let by = self.session.who().by();
        self.version(Machine.fresh_id(), by, Visibility::Private, Some(note))
    }

    /// A version of a note, as a record that is to be saved; without a note, its end.
    pub fn version(&mut self, id: Uuid, by: By, vis: Visibility, note: Option<Note>) -> Vec<Record> {
        let written = self.session.write_by(by, Id::note(id), vis, note.map(Body::Note), None);
        let record = |effect| if let Effect::Save { record, .. } = effect { Some(record) } else { None };
        written.into_iter().filter_map(record).collect()
    }
}
