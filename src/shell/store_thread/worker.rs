//! The work of the store's thread: one order after the other, each answered; between them drafts are synced and sealed
//! lines opened.

use super::{DRAFT_SYNC, Order, Reply, keys::locks};
use crate::{
    journey::{
        couple::Here,
        key::{DraftKey, Writers},
        record::{Id, Record, Seat},
    },
    language::in_force,
    session::{Effect, Outcome, settings::Setting},
    shell::memory::recall,
    store::{self, Draft, DraftSync, Remembered, Report, Stamp, Store},
};
use std::{
    collections::BTreeSet,
    path::Path,
    sync::mpsc::{self, RecvTimeoutError},
    time::{Duration, Instant},
};

/// The answer to a sit that only took drafts up again: the same seats are here, so only a failure is told.
fn resumed(seated: Reply) -> Reply {
    let outcome = seated.outcome.filter(|outcome| matches!(outcome, Outcome::NotSeated { .. }));
    Reply { outcome, ..seated }
}

/// The outcome of an effect that failed and has no answer of its own for it.
fn failed(error: &impl ToString) -> Outcome {
    Outcome::Failed { why: error.to_string() }
}

/// Keeps what was set; all of it at once, or nothing.
fn remember(dir: &Path, settings: Vec<(Setting, Option<String>)>) -> Outcome {
    let kept = Remembered::change(dir, |remembered| {
        settings.iter().for_each(|(setting, value)| recall(remembered, *setting, value.as_deref()));
    });
    match (kept, <[_; 1]>::try_from(settings)) {
        (Err(e), _) => failed(&e),
        (Ok(()), Ok([(setting, value)])) => Outcome::SettingRemembered(setting, value),
        (Ok(()), Err(_)) => Outcome::SettingsForgotten,
    }
}

/// The state of the thread: the store, and the work that goes on behind the orders.
pub struct Worker {
    pub(super) store: Store,
    drafts: Option<DraftSync>,
    /// Drafts whose words could not be saved.
    unsaved: BTreeSet<DraftKey>,
    /// True while sealed lines are still to be opened behind what is shown.
    pub(super) opening: bool,
    /// True from an unlocking until somebody sat down: then older lines are sealed too.
    pub(super) reseal_due: bool,
    /// True from an unlocking on until everything is open and vouched for.
    pub(super) settle_due: bool,
    /// Lines that did not open, and was not told yet.
    pub(super) noticed: Report,
    /// True from when somebody sat down until they are told what is readable of theirs.
    sat_down: bool,
    /// The key files as this window knows them.
    pub(super) keys: Stamp,
}

impl Worker {
    pub fn over(store: Store) -> Self {
        let keys = store.keys().stamp();
        Self {
            store,
            drafts: None,
            unsaved: BTreeSet::new(),
            opening: false,
            reseal_due: false,
            settle_due: false,
            noticed: Report::default(),
            sat_down: false,
            keys,
        }
    }

    pub fn run(&mut self, work: &mpsc::Receiver<Order>, deliver: &dyn Fn(Reply)) {
        let mut sync_at: Option<Instant> = None;
        loop {
            let order = match sync_at {
                _ if self.opening => work.recv_timeout(Duration::ZERO),
                Some(at) => work.recv_timeout(at.saturating_duration_since(Instant::now())),
                None => work.recv().map_err(|_| RecvTimeoutError::Disconnected),
            };
            match order {
                Ok(Order::Typed) => sync_at = Some(sync_at.unwrap_or_else(|| Instant::now() + DRAFT_SYNC)),
                Ok(Order::Watch(drafts)) => self.drafts = Some(drafts),
                Ok(order) => {
                    deliver(self.carry_out(order, deliver));
                    self.follow_up(deliver);
                }
                Err(RecvTimeoutError::Timeout) if self.opening => {
                    self.open_on().into_iter().for_each(|opened| deliver(Reply::on_the_way(opened)));
                    self.follow_up(deliver);
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

    /// Work that nobody waits for: copies of damaged lines, and the word that something did not open.
    fn follow_up(&mut self, deliver: &dyn Fn(Reply)) {
        self.store.set_aside();
        self.settle().into_iter().for_each(|settled| deliver(Reply::on_the_way(settled)));
        if std::mem::take(&mut self.sat_down) {
            // Not sooner: it may be sealed meanwhile.
            self.noticed.findings.extend(self.store.readable_here());
        }
        let noticed = std::mem::take(&mut self.noticed).said(in_force());
        noticed.into_iter().for_each(|said| deliver(Reply::on_the_way(Outcome::Noticed(said))));
    }

    fn carry_out(&mut self, order: Order, deliver: &dyn Fn(Reply)) -> Reply {
        let outcome = match order {
            Order::Perform(effect) => return self.perform(effect, deliver),
            // Whoever took their words away does not sit here any more.
            Order::Resume(_) if !self.store.is_seated() => None,
            Order::Resume(here) => return resumed(self.sit(here)),
            Order::LetGo { draft, kept } => {
                self.let_go(draft, &kept);
                None
            }
            Order::Remember { place, scroll } => {
                // Not worth a word: the next start only opens on another page.
                let _ = self.store.remember(place, scroll);
                None
            }
            Order::Export { dir, name, text } => {
                Some(store::export(&dir, &name, &text).map_or_else(|e| failed(&e), Outcome::Exported))
            }
            Order::RememberCountry { dir, code } => {
                let kept = Remembered::change(&dir, |remembered| remembered.country.clone_from(&code));
                Some(kept.map_or_else(|e| failed(&e), |()| Outcome::CountryRemembered(code)))
            }
            Order::RememberSettings { dir, settings } => Some(remember(&dir, settings)),
            Order::RememberPaper { dir, terminal, paper } => {
                // Not worth a word: the next start asks the terminal again.
                let _ = Remembered::change(&dir, |remembered| {
                    drop(remembered.papers.insert(terminal, paper));
                });
                None
            }
            Order::Watch(_) | Order::Typed => None,
        };
        Reply::answer(outcome)
    }

    fn perform(&mut self, effect: Effect, deliver: &dyn Fn(Reply)) -> Reply {
        let changes_keys = effect.changes_keys();
        let writes_keys = changes_keys || matches!(effect, Effect::Unlock { .. } | Effect::ShowKey { .. });
        let outcome = match effect {
            Effect::Sit(here) => {
                let seated = self.sit(here);
                let moved = self.reseal_what_was_left();
                if let Some(moved) = moved {
                    deliver(Reply::on_the_way(moved));
                    deliver(Reply::on_the_way(Outcome::Locks(locks(&self.store))));
                }
                self.sat_down = true;
                return seated;
            }
            Effect::Save { record, draft } => Some(self.save(record, draft)),
            Effect::Scrub(id) => Some(self.scrub(id, deliver)),
            Effect::ReadOther(note, location) => {
                self.store.words(&[(note, location)]).pop().map(|(_, words)| Outcome::OtherNote(words))
            }
            Effect::Read(notes) => Some(Outcome::Notes(self.store.words(&notes))),
            Effect::Search { words, among } => {
                Some(Outcome::Found(self.store.search(words.expose(), &among)))
            }
            Effect::Refresh => self.refresh(),
            Effect::Reopen => Some(self.reopen()),
            Effect::Unlock { seat, secret, recovery } => Some(self.unlock(seat, &secret, recovery, deliver)),
            Effect::Lock(seat) => {
                self.store.lock(seat);
                None
            }
            Effect::DrawKey(seat) => Some(Outcome::Key { seat, key: store::draw_key() }),
            Effect::ShowKey { seat, secret } => Some(self.show_key(seat, &secret)),
            Effect::Protect { seat, secret, key } => Some(self.protect(seat, &secret, key.as_ref(), deliver)),
            Effect::Unprotect(seat) => Some(self.unprotect(seat, deliver)),
            Effect::TakeOver(seat) => Some(self.take_over(seat, deliver)),
            Effect::TakeAway { away, secrets } => Some(self.take_away(away, &secrets)),
            Effect::Compare { seat } => Some(self.compare(seat)),
            Effect::Sign { seat, lines } => Some(self.sign(seat, &lines, deliver)),
            // The shell performs these, or gives an order of their own for them.
            Effect::Discard { .. }
            | Effect::Top
            | Effect::Remember(_)
            | Effect::Export(_)
            | Effect::RememberCountry(_)
            | Effect::RememberSetting(..)
            | Effect::ForgetSettings
            | Effect::Enter
            | Effect::End(_) => None,
        };
        if writes_keys {
            self.keys = self.store.keys().stamp();
        }
        if changes_keys {
            deliver(Reply::on_the_way(Outcome::Locks(locks(&self.store))));
        }
        Reply::answer(outcome)
    }

    fn scrub(&mut self, id: Id, deliver: &dyn Fn(Reply)) -> Outcome {
        match self.store.scrub(&id) {
            Ok(done) => {
                if done.remaining > 0 {
                    deliver(Reply::on_the_way(Outcome::Locks(locks(&self.store))));
                }
                Outcome::Scrubbed(id)
            }
            Err(e) => failed(&e),
        }
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
            Err(e) => Outcome::NotSaved { record: Box::new(record), draft, why: e.to_string() },
        }
    }

    fn let_go(&mut self, mut draft: Draft, kept: &[DraftKey]) {
        for key in kept.iter().filter(|key| !self.unsaved.contains(*key)) {
            // What cannot be emptied now is offered once more.
            let _ = draft.forget(key);
        }
        self.unsaved.clear();
        self.drafts = None;
    }

    fn sit(&mut self, here: Here) -> Reply {
        if self.store.read_only().is_some() {
            let outcome =
                Outcome::Seated { here, writers: Writers::default(), drafts: vec![], place: None, scroll: 0 };
            return Reply::answer(Some(outcome));
        }
        match self.store.sit(here, Seat::First) {
            Ok(seated) => {
                self.noticed.findings.extend(seated.noticed);
                Reply {
                    outcome: Some(Outcome::Seated {
                        here,
                        writers: seated.writers,
                        drafts: seated.drafts,
                        place: seated.place,
                        scroll: seated.scroll,
                    }),
                    draft: Some(seated.draft),
                    on_the_way: false,
                }
            }
            Err(e) => Reply::answer(Some(Outcome::NotSeated { why: e.to_string() })),
        }
    }
}
