//! An opened folder: how it is opened, and what was in it.

use std::{collections::BTreeMap, path::Path};

use super::{
    MachineId, OpenError, ReadOnly, Report, Store, folder, incomplete, last_lines, local::Local, logs::Logs,
    sign::Proofs,
};
use crate::{
    journey::{Journey, record::Head},
    language::Catalogue,
};

/// A folder that was opened: what is in it, and what was noticed.
#[derive(Debug)]
pub struct Opened {
    pub store: Store,
    pub journey: Journey,
    pub report: Report,
    /// False where there is no such folder yet.
    pub known: bool,
    /// Why it is no new folder, where nobody is set up in it.
    incomplete: Option<ReadOnly>,
}

impl Opened {
    /// From now on nothing is written where nobody is set up, and somebody was here before.
    pub fn guard(&mut self) {
        self.store.read_only = self.store.read_only.take().or(self.incomplete.take());
    }
}

impl Store {
    /// Opens a folder and reads everything in it. Where there is none, nothing is made before somebody sits down.
    pub fn open(dir: &Path, machine: &MachineId, say: Catalogue) -> Result<Opened, OpenError> {
        Self::open_from(Local::of(dir, machine), say)
    }

    fn open_from(local: Local, say: Catalogue) -> Result<Opened, OpenError> {
        let dir = local.dir();
        let (known, read_only) = match folder::look(dir)? {
            folder::Found::Nothing => (false, None),
            folder::Found::Ours => (true, None),
            folder::Found::ReadOnly(why) => (true, Some(why)),
        };
        let seen = local.seen();
        let mut logs = Logs::new(&local);
        let (mut journey, mut report) = (Journey::speaking(say), Report::default());
        let nobody = Proofs::default();
        logs.look(&mut report, &nobody, &mut |head, location, sum| journey.take_unread(head, location, sum));
        if journey.read_bodies().is_err() {
            // Line by line, it is named in its place.
            (logs, journey, report) = (Logs::new(&local), Journey::speaking(say), Report::default());
            logs.look(&mut report, &nobody, &mut |head, location, sum| journey.take(head, location, sum));
        }
        let mut take = |head: &Head<'_>, location, sum| journey.take(head, location, sum);
        let put_back = if read_only.is_none() { last_lines::put_back(&local, &logs, &seen) } else { vec![] };
        if !put_back.is_empty() {
            // What could not be looked at before is named already.
            let mut again = Report::default();
            logs.look(&mut again, &nobody, &mut take);
            report.records += again.records;
            report.findings.extend(put_back);
        }
        report.findings.extend(logs.gaps(&seen));
        let incomplete = incomplete::why(&local, &journey, &logs, &report.findings);
        let mut store = Self::over(local, logs, say);
        (store.seen, store.read_only) = (seen, read_only);
        Ok(Opened { store, journey, report, known, incomplete })
    }

    /// No folder at all: nothing is there to read, and nothing can be kept. For what needs neither.
    pub fn nowhere(say: Catalogue) -> Opened {
        // There is no folder below a device, and none can be made.
        let local = Local::of(Path::new("/dev/null"), &MachineId::of(None));
        let logs = Logs::new(&local);
        Opened {
            store: Self::over(local, logs, say),
            journey: Journey::speaking(say),
            report: Report::default(),
            known: false,
            incomplete: None,
        }
    }

    fn over(local: Local, logs: Logs, say: Catalogue) -> Self {
        let dir = local.dir().to_owned();
        Self {
            dir,
            local,
            say,
            read_only: None,
            logs,
            seen: BTreeMap::new(),
            seat: None,
            arrived: vec![],
            unlocked: vec![],
            proofs: Proofs::default(),
            is_misread: false,
        }
    }

    /// Opens the same folder anew, as another start would: nobody sits, and nothing is unlocked. The
    /// [`Draft`](super::Draft) must be dropped before.
    pub fn reopen(&mut self) -> Result<Journey, OpenError> {
        self.local.look();
        let mut opened = Self::open_from(self.local.clone(), self.say)?;
        opened.guard();
        let Opened { store, journey, .. } = opened;
        *self = store;
        Ok(journey)
    }
}
