//! The shell: effects happen here while a front runs. [`Shell::send`] changes the app by one message; work outside goes
//! to the store's thread, so that a slow disk never holds a key back. Only drafts are written here, before a key is
//! painted, and never synced.

mod aside;
mod hands;
mod idle;
mod scroll;
mod time;
mod world;

use crate::{
    app::{self, App, Message, Page},
    export,
    guide::Guide,
    journey::{couple::Here, key::DraftKey, summary::Format},
    private::{Delta, Private},
    session::{Effect, Ending, Outcome, Place, Request, Session},
    store::{Draft, Opened, SaveError},
};
use std::{path::PathBuf, sync::mpsc, thread, time::Duration};

pub use aside::{stop, would_come_back};
pub use hands::Delivery;
pub use idle::in_words;
pub use world::{Machine, World};

use hands::{Hands, Job};
use idle::Idle;

/// How long a quick exit waits for what is on its way to the disk. The words themselves are in the draft already.
const VANISHING: Duration = Duration::from_millis(60);

pub struct Shell {
    app: App,
    world: Box<dyn World>,
    hands: Hands,
    draft: Option<Draft>,
    /// True from a sit until its answer: nothing new can be kept yet.
    sitting: bool,
    /// Drafts that were kept, and not touched since: once they are saved they may be emptied.
    kept: Vec<DraftKey>,
    /// How far the page is scrolled, in rows.
    scroll: u16,
    /// How far it is to be scrolled at first, where the user comes back to a page.
    restored: u16,
    /// The folder that exports go to.
    beside: PathBuf,
    idle: Idle,
    ended: Option<Ending>,
    /// The user asked to hear when a clock runs out.
    bell: bool,
}

impl Shell {
    /// Starts the app on an open folder. `deliver` is called on the store's thread with every answer; the front hands
    /// each to [`Shell::take`].
    pub fn start(
        opened: Opened,
        guide: Guide,
        world: Box<dyn World>,
        beside: PathBuf,
        deliver: Box<dyn Fn(Delivery) + Send>,
    ) -> Self {
        let read_only = opened.store.read_only().map(str::to_owned);
        let known = opened.known;
        let mut session = Session::new(guide, opened.journey, read_only);
        session.locks = hands::locks(&opened.store);
        let (app, effects) = App::start(session, known);
        let hands = Hands::over(opened.store, deliver);
        let mut shell = Self {
            app,
            world,
            hands,
            draft: None,
            sitting: false,
            kept: vec![],
            scroll: 0,
            restored: 0,
            beside,
            idle: Idle::after(Duration::ZERO),
            ended: None,
            bell: false,
        };
        shell.ask_the_time();
        effects.into_iter().for_each(|effect| shell.perform(effect));
        shell
    }

    /// The page that is shown now.
    pub fn page(&self) -> Page {
        app::page(&self.app)
    }

    /// Changes the app by one message. While somebody sits down no page answers: what is written now would be signed by
    /// nobody, or by who sat here before.
    pub fn send(&mut self, message: Message) {
        if self.sitting
            && matches!(message, Message::Screen(_) | Message::Answer(_) | Message::Request(Request::Go(_)))
        {
            return;
        }
        self.ask_the_time();
        let session = &mut self.app.session;
        if session.fresh.is_none() {
            session.fresh = Some(self.world.fresh_id());
        }
        let saved = matches!(message, Message::Done(Outcome::Saved { .. }));
        for effect in app::update(&mut self.app, message) {
            match effect {
                // Somebody has gone on writing while the words before were saved.
                Effect::Discard { draft } if saved && !self.kept.contains(&draft) => {}
                effect => self.perform(effect),
            }
        }
    }

    /// Lets somebody who said so beforehand sit down at once, as the page that asks who is here does. Nothing happens
    /// where nobody is set up yet, and where one alone sits already.
    pub fn sit(&mut self, here: Here) {
        let asked = matches!(self.app.place, Place::Seats) && !self.app.session.journey.is_solo();
        if asked {
            self.send(Request::Sit(here).into());
        }
    }

    fn perform(&mut self, effect: Effect) {
        match effect {
            Effect::Sit(here) => {
                self.let_go();
                self.sitting = true;
                self.hands.give(Job::Sit(here));
            }
            Effect::Save { record, draft } => {
                self.kept.extend(draft.clone());
                self.hands.give(Job::Save { record, draft });
            }
            Effect::Discard { draft } => self.discard(draft.as_str()),
            Effect::Top => self.scroll = 0,
            Effect::Remember(place) => self.hands.give(Job::Remember { place, scroll: self.scroll }),
            Effect::Scrub(id) => self.hands.give(Job::Scrub(id)),
            Effect::Read(notes) => self.hands.give(Job::Read(notes)),
            Effect::ReadOther(note, location) => self.hands.give(Job::ReadOther(note, location)),
            Effect::Search { words, among } => self.hands.give(Job::Search { words, among }),
            Effect::Refresh => self.hands.give(Job::Refresh),
            Effect::Reopen => {
                self.let_go();
                self.sitting = true;
                self.hands.give(Job::Reopen);
            }
            Effect::Unlock { seat, secret, recovery } => {
                self.hands.give(Job::Unlock { seat, secret, recovery });
            }
            Effect::Lock(seat) => {
                self.let_go();
                self.hands.give(Job::Lock(seat));
            }
            Effect::DrawKey(seat) => self.hands.give(Job::DrawKey(seat)),
            Effect::ShowKey { seat, secret } => self.hands.give(Job::ShowKey { seat, secret }),
            Effect::Protect { seat, secret, key } => self.with_keys(Job::Protect { seat, secret, key }),
            Effect::Unprotect(seat) => self.with_keys(Job::Unprotect(seat)),
            Effect::Compare { seat } => self.with_keys(Job::Compare(seat)),
            Effect::Export(format) => self.export(format),
            Effect::End(ending) => self.end(ending),
        }
    }

    /// Drafts are sealed anew along with everything else: they are let go before, and taken up again behind it.
    fn with_keys(&mut self, job: Job) {
        self.let_go();
        self.hands.give(job);
        self.hands.give(Job::Resume(self.app.session.who()));
    }

    /// Two drafts of one writer must not be open at once. Those whose words are on their way to the disk are emptied when
    /// they have arrived, as they would be here.
    fn let_go(&mut self) {
        let kept = std::mem::take(&mut self.kept);
        if let Some(draft) = self.draft.take() {
            self.hands.give(Job::LetGo { draft, kept });
        }
    }

    /// Keeps what stands in a field, before it is painted: appended to the draft file without a sync.
    pub fn keep_draft(&mut self, key: &str, words: &Private) {
        self.keep(key, |draft| draft.write(key, words));
    }

    /// The same, where it is known what changed since the last time.
    pub fn keep_edit(&mut self, key: &str, edit: Option<&Delta>, words: &str) {
        self.keep(key, |draft| draft.follow(key, edit, words));
    }

    fn keep(&mut self, key: &str, write: impl FnOnce(&mut Draft) -> Result<(), SaveError>) {
        self.kept.retain(|kept| kept.as_str() != key);
        let Some(draft) = &mut self.draft else { return };
        match write(draft) {
            Ok(()) => self.hands.sync_drafts(),
            Err(e) => self.app.notice = Some(e.to_string()),
        }
    }

    /// Empties a draft whose words are saved or not wanted.
    fn discard(&mut self, key: &str) {
        self.kept.retain(|kept| kept.as_str() != key);
        if let Some(Err(e)) = self.draft.as_mut().map(|draft| draft.forget(key)) {
            self.app.notice = Some(e.to_string());
        }
    }

    fn export(&mut self, format: Format) {
        let session = &self.app.session;
        let summary = export::summary(&session.guide, &session.journey, session.now.date_naive());
        let (name, text) = (export::file_name(&summary, format), export::write(&summary, format));
        self.hands.give(Job::Export { dir: self.beside.clone(), name, text });
    }

    fn end(&mut self, ending: Ending) {
        let patience = (ending == Ending::Vanish).then_some(VANISHING);
        self.remember_scroll();
        self.hands.finish(patience);
        self.ended = Some(ending);
    }

    /// True while something that was handed to the store's thread is not answered.
    pub fn is_waiting(&self) -> bool {
        self.hands.is_busy()
    }

    /// Takes an answer from the store's thread; says whether it told anything.
    pub fn take(&mut self, delivery: Delivery) -> bool {
        if !delivery.on_the_way {
            self.hands.answered();
        }
        if let Some(draft) = delivery.draft {
            self.hands.watch(&draft);
            self.draft = Some(draft);
        }
        let Some(outcome) = delivery.outcome else {
            self.shut_drafts();
            return false;
        };
        self.sitting &=
            !matches!(outcome, Outcome::Seated { .. } | Outcome::NotSeated { .. } | Outcome::Reopened { .. });
        let scroll = match &outcome {
            Outcome::Seated { scroll, .. } => Some(*scroll),
            _ => None,
        };
        self.send(Message::Done(outcome));
        self.restored = scroll.unwrap_or(self.restored);
        self.shut_drafts();
        true
    }

    /// Drafts that were opened for somebody who locked meanwhile are not kept at hand.
    fn shut_drafts(&mut self) {
        if self.app.session.here.is_none() && !self.sitting {
            self.let_go();
        }
    }

    /// Waits until everything that was handed to the store's thread is answered.
    pub fn settle(&mut self, deliveries: &mpsc::Receiver<Delivery>) {
        while self.is_waiting() {
            match deliveries.recv() {
                Ok(delivery) => self.take(delivery),
                Err(mpsc::RecvError) => return,
            };
        }
    }

    /// How they left, once they did.
    pub fn ended(&self) -> Option<Ending> {
        self.ended
    }

    pub fn session(&self) -> &Session {
        &self.app.session
    }
}

impl Drop for Shell {
    /// However a front ends, what was handed over is done first.
    fn drop(&mut self) {
        if !thread::panicking() {
            self.hands.finish((self.ended == Some(Ending::Vanish)).then_some(VANISHING));
        }
    }
}

#[cfg(test)]
mod tests;
