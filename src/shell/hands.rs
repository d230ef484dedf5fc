//! The store's thread: it does one job after the other, and answers each.

mod job;
mod keys;

use crate::{
    journey::{
        couple::Here,
        key::{DraftKey, Writers},
        record::{Record, Seat},
    },
    session::Outcome,
    store::{self, Draft, DraftSync, Stamp, Store},
};
use std::{
    collections::BTreeSet,
    sync::mpsc::{self, RecvTimeoutError},
    thread::{self, JoinHandle},
    time::{Duration, Instant},
};

pub use job::{Delivery, Job};
pub use keys::locks;

/// The time from the first key to the sync of a draft: a power cut takes no more than a second of typing.
const DRAFT_SYNC: Duration = Duration::from_secs(1);

/// The shell's end of the thread.
pub struct Hands {
    jobs: Option<mpsc::Sender<Job>>,
    thread: Option<JoinHandle<()>>,
    /// Closes when the thread ends.
    ends: mpsc::Receiver<()>,
    /// Jobs that are not answered yet.
    busy: usize,
    /// True while the thread knows that drafts wait for their sync, until it says otherwise.
    typed: Option<Instant>,
}

impl Hands {
    pub fn over(store: Store, deliver: Box<dyn Fn(Delivery) + Send>) -> Self {
        let (jobs, work) = mpsc::channel();
        let (alive, ends) = mpsc::channel();
        let thread = thread::spawn(move || {
            let _alive: mpsc::Sender<()> = alive;
            Worker::over(store).run(&work, &*deliver);
        });
        Self { jobs: Some(jobs), thread: Some(thread), ends, busy: 0, typed: None }
    }

    pub fn give(&mut self, job: Job) {
        let answered = !matches!(job, Job::Watch(_) | Job::Typed);
        if let Some(jobs) = &self.jobs
            && jobs.send(job).is_ok()
        {
            self.busy += usize::from(answered);
        }
    }

    /// Says that a draft was written; the thread hears of it at most once a second.
    pub fn sync_drafts(&mut self) {
        if self.typed.is_none_or(|typed| typed.elapsed() >= DRAFT_SYNC) {
            self.typed = Some(Instant::now());
            self.give(Job::Typed);
        }
    }

    pub fn watch(&mut self, draft: &Draft) {
        if let Ok(handle) = draft.sync_handle() {
            self.give(Job::Watch(handle));
        }
    }

    pub fn answered(&mut self) {
        self.busy = self.busy.saturating_sub(1);
    }

    pub fn is_busy(&self) -> bool {
        self.busy > 0
    }

    /// Lets the thread finish what it was given, for so long at most (none: for as long as it takes).
    pub fn finish(&mut self, patience: Option<Duration>) {
        self.jobs = None;
        let Some(thread) = self.thread.take() else { return };
        let late = patience
            .is_some_and(|patience| self.ends.recv_timeout(patience) == Err(RecvTimeoutError::Timeout));
        if !late {
            // A panic of the thread was already told by the hook.
            let _ = thread.join();
        }
    }
}

/// The answer to a sit that only took drafts up again: the same seats are here, so only a failure is told.
fn resumed(seated: Delivery) -> Delivery {
    let outcome = seated.outcome.filter(|outcome| matches!(outcome, Outcome::NotSeated { .. }));
    Delivery { outcome, ..seated }
}

struct Worker {
    store: Store,
    drafts: Option<DraftSync>,
    /// Drafts whose words could not be saved.
    unsaved: BTreeSet<DraftKey>,
    /// True while sealed lines are still to be opened behind what is shown.
    opening: bool,
    /// True from an unlocking until somebody sat down: then older lines are sealed too.
    reseal_due: bool,
    /// The key files as this window knows them.
    keys: Stamp,
}

impl Worker {
    fn over(store: Store) -> Self {
        let keys = store.keys().stamp();
        Self { store, drafts: None, unsaved: BTreeSet::new(), opening: false, reseal_due: false, keys }
    }

    fn run(&mut self, work: &mpsc::Receiver<Job>, deliver: &dyn Fn(Delivery)) {
        let mut sync_at: Option<Instant> = None;
        loop {
            let job = match sync_at {
                _ if self.opening => work.recv_timeout(Duration::ZERO),
                Some(at) => work.recv_timeout(at.saturating_duration_since(Instant::now())),
                None => work.recv().map_err(|_| RecvTimeoutError::Disconnected),
            };
            match job {
                Ok(Job::Typed) => sync_at = Some(sync_at.unwrap_or_else(|| Instant::now() + DRAFT_SYNC)),
                Ok(Job::Watch(drafts)) => self.drafts = Some(drafts),
                Ok(job) => deliver(self.work(job, deliver)),
                Err(RecvTimeoutError::Timeout) if self.opening => {
                    self.open_on().into_iter().for_each(|opened| deliver(Delivery::on_the_way(opened)));
                }
                Err(ended) => {
                    // The next keys are tried again; what cannot be synced is still with the system.
                    let _ = self.drafts.as_ref().map(DraftSync::sync);
                    sync_at = None;
                    if ended == RecvTimeoutError::Disconnected {
                        return;
                    }
                }
            }
        }
    }

    fn work(&mut self, job: Job, deliver: &dyn Fn(Delivery)) -> Delivery {
        let changes_keys = matches!(job, Job::Protect { .. } | Job::Unprotect(_) | Job::Compare(_));
        let writes_keys = changes_keys || matches!(job, Job::Unlock { .. } | Job::ShowKey { .. });
        let outcome = match job {
            Job::Sit(here) => {
                let seated = self.sit(here);
                self.reseal_what_was_left()
                    .into_iter()
                    .for_each(|moved| deliver(Delivery::on_the_way(moved)));
                return seated;
            }
            Job::Resume(here) => return resumed(self.sit(here)),
            Job::LetGo { draft, kept } => {
                self.let_go(draft, &kept);
                None
            }
            Job::Save { record, draft } => Some(self.save(record, draft)),
            Job::Scrub(id) => Some(match self.store.scrub(&id) {
                Ok(_) => Outcome::Scrubbed(id),
                Err(e) => Outcome::NotExported { why: e.to_string() },
            }),
            Job::ReadOther(note, location) => {
                self.store.words(&[(note, location)]).pop().map(|(_, words)| Outcome::OtherNote(words))
            }
            Job::Read(notes) => Some(Outcome::Notes(self.store.words(&notes))),
            Job::Search { words, among } => Some(Outcome::Found(self.store.search(words.expose(), &among))),
            Job::Remember { place, scroll } => {
                // Not worth a word: the next start only opens on another page.
                let _ = self.store.remember(place, scroll);
                None
            }
            Job::Export { dir, name, text } => Some(match store::export(&dir, &name, &text) {
                Ok(path) => Outcome::Exported(path),
                Err(e) => Outcome::NotExported { why: e.to_string() },
            }),
            Job::Refresh => self.refresh(),
            Job::Reopen => Some(self.reopen()),
            Job::Unlock { seat, secret, recovery } => Some(self.unlock(seat, &secret, recovery)),
            Job::Lock(seat) => {
                self.store.lock(seat);
                None
            }
            Job::DrawKey(seat) => Some(Outcome::Key { seat, key: store::draw_key() }),
            Job::ShowKey { seat, secret } => Some(self.show_key(seat, &secret)),
            Job::Protect { seat, secret, key } => Some(self.protect(seat, &secret, key.as_ref(), deliver)),
            Job::Unprotect(seat) => Some(self.unprotect(seat, deliver)),
            Job::Compare(seat) => self.compare(seat),
            Job::Watch(_) | Job::Typed => None,
        };
        if writes_keys {
            self.keys = self.store.keys().stamp();
        }
        if changes_keys {
            deliver(Delivery::on_the_way(Outcome::Locks(locks(&self.store))));
        }
        Delivery::answer(outcome)
    }

    fn save(&mut self, record: Record, draft: Option<DraftKey>) -> Outcome {
        let saved = self.store.append(&record);
        if let Some(draft) = &draft {
            match saved {
                Ok(_) => self.unsaved.remove(draft),
                Err(_) => self.unsaved.insert(draft.clone()),
            };
        }
        match saved {
            Ok(location) => Outcome::Saved { id: record.id, location },
            Err(e) => Outcome::NotSaved { record, draft, why: e.to_string() },
        }
    }

    fn let_go(&mut self, mut draft: Draft, kept: &[DraftKey]) {
        for key in kept.iter().filter(|key| !self.unsaved.contains(*key)) {
            // What cannot be emptied now is offered once more.
            let _ = draft.forget(key.as_str());
        }
        self.unsaved.clear();
        self.drafts = None;
    }

    fn sit(&mut self, here: Here) -> Delivery {
        if self.store.read_only().is_some() {
            let outcome =
                Outcome::Seated { here, writers: Writers::default(), drafts: vec![], place: None, scroll: 0 };
            return Delivery::answer(Some(outcome));
        }
        match self.store.sit(here, Seat::First) {
            Ok(seated) => Delivery {
                outcome: Some(Outcome::Seated {
                    here,
                    writers: seated.writers,
                    drafts: seated.drafts,
                    place: seated.place,
                    scroll: seated.scroll,
                }),
                draft: Some(seated.draft),
                on_the_way: false,
            },
            Err(e) => Delivery::answer(Some(Outcome::NotSeated { why: e.to_string() })),
        }
    }
}
