//! The shell: effects happen here while a front runs. [`Shell::send`] changes the app by one message; work outside goes
//! to the store's thread, so that a slow disk never holds a key back. Only drafts are written here, before a key is
//! painted, and never synced.

mod drafts;
mod idle;
mod memory;
mod scroll;
mod store_thread;
mod time;
mod way_in;
mod world;

use crate::{
    app::{self, App, Message, Page},
    export,
    guide::Guide,
    journey::{couple::Here, key::DraftKey, summary::Format},
    language::set_in_force,
    session::{CountryChoice, Effect, Ending, Outcome, Place, Request, Session},
    store::{Draft, Opened},
};
use std::{
    path::PathBuf,
    sync::{Arc, mpsc},
    thread,
    time::Duration,
};

pub use idle::{in_about, in_words};
pub use memory::{recall, recalled};
pub use store_thread::Reply;
pub use way_in::WayIn;
pub use world::{Machine, World};

use idle::Idle;
use store_thread::{Order, StoreThread};
use way_in::begin;

/// How long a quick exit waits for what is on its way to the disk. The words themselves are in the draft already.
const VANISHING: Duration = Duration::from_millis(60);

pub struct Shell {
    app: App,
    world: Box<dyn World>,
    store: StoreThread,
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
    /// The folder for what this machine remembers.
    memory: Option<PathBuf>,
    idle: Idle,
    ended: Option<Ending>,
    /// A clock that runs out is heard.
    bell: bool,
    /// Opens the folder and its guide, where the program was started without them.
    way_in: Option<WayIn>,
    deliver: Deliver,
}

/// A way for the store's answers to the front.
pub type Deliver = Arc<dyn Fn(Reply) + Send + Sync>;

impl Shell {
    /// Starts the app on an open folder. `deliver` is called on the store's thread with every answer; the front hands
    /// each to [`Shell::take`].
    pub fn start(
        opened: Opened,
        guide: Guide,
        world: Box<dyn World>,
        beside: PathBuf,
        deliver: Deliver,
    ) -> Self {
        let (app, effects, store) = begin(opened, guide, &deliver);
        let mut shell = Self {
            app,
            world,
            store,
            draft: None,
            sitting: false,
            kept: vec![],
            scroll: 0,
            restored: 0,
            beside,
            memory: None,
            idle: Idle::after(Duration::ZERO),
            ended: None,
            bell: false,
            way_in: None,
            deliver,
        };
        shell.ask_the_time();
        effects.into_iter().for_each(|effect| shell.perform(effect));
        shell
    }

    /// The page that is shown now.
    pub fn page(&self) -> Page {
        app::page(&self.app)
    }

    /// Shows the numbers of this country in help.
    pub fn help_for(&mut self, country: CountryChoice) {
        self.app.session.country = country;
    }

    /// Offers other guides on the first page of a new folder.
    pub fn offer_guides(&mut self, others: Vec<Guide>) {
        self.app.session.others = others;
    }

    /// Changes the app by one message. While somebody sits down no page answers: what is written now would be signed by
    /// nobody, or by who sat here before.
    pub fn send(&mut self, message: Message) {
        if self.sitting
            && matches!(
                message,
                Message::Screen(_) | Message::Answer(_) | Message::Request(Request::Go(_) | Request::Pass(_))
            )
        {
            return;
        }
        self.ask_the_time();
        let session = &mut self.app.session;
        if session.fresh.is_none() {
            session.fresh = Some(self.world.fresh_id());
        }
        let saved = matches!(message, Message::Done(Outcome::Saved { .. }));
        let say = session.say();
        for effect in app::update(&mut self.app, message) {
            match effect {
                // Somebody has gone on writing while the words before were saved.
                Effect::Discard { draft } if saved && !self.kept.contains(&draft) => {}
                effect => self.perform(effect),
            }
        }
        let now = self.app.session.say();
        if now != say {
            set_in_force(now);
        }
    }

    /// True while somebody is being seated, and no page answers.
    pub fn is_seating(&self) -> bool {
        self.sitting
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
            Effect::Discard { draft } => self.discard(&draft),
            Effect::Top => self.scroll = 0,
            Effect::Remember(place) => self.remember(place),
            Effect::Export(format) => self.export(format),
            Effect::RememberCountry(code) => self.remember_country(code),
            Effect::RememberSetting(setting, value) => self.remember_setting(setting, value),
            Effect::ForgetSettings => self.forget_settings(),
            Effect::End(ending) => self.end(ending),
            Effect::Enter => self.enter(),
            effect => self.hand_over(effect),
        }
    }

    /// Hands an effect to the store's thread. Before others sit down and before keys change, the drafts are let go;
    /// they are sealed anew along with everything else, and opened again behind a change of keys.
    fn hand_over(&mut self, effect: Effect) {
        let (seats, changes_keys) =
            (matches!(effect, Effect::Sit(_) | Effect::Reopen), effect.changes_keys());
        if seats || changes_keys || matches!(effect, Effect::Lock(_)) {
            self.let_go();
        }
        self.sitting |= seats;
        if let Effect::Save { draft, .. } = &effect {
            self.kept.extend(draft.clone());
        }
        self.store.give(Order::Perform(effect));
        if changes_keys {
            self.store.give(Order::Resume(self.app.session.who()));
        }
    }

    fn export(&mut self, format: Format) {
        let session = &self.app.session;
        let (today, say) = (session.today(), session.say());
        let document = export::document(&session.guide, &session.journey, today, say);
        let (name, text) = (export::file_name(&document, format), export::write(&document, format, say));
        self.store.give(Order::Export { dir: self.beside.clone(), name, text });
    }

    fn end(&mut self, ending: Ending) {
        let patience = (ending == Ending::Vanish).then_some(VANISHING);
        self.remember_scroll();
        self.store.finish(patience);
        self.ended = Some(ending);
    }

    /// True while something that was handed to the store's thread is not answered.
    pub fn is_waiting(&self) -> bool {
        self.store.is_busy()
    }

    /// Takes an answer from the store's thread; says whether it told anything.
    pub fn take(&mut self, reply: Reply) -> bool {
        if !reply.on_the_way {
            self.store.answered();
        }
        if let Some(draft) = reply.draft {
            self.store.watch(&draft);
            self.draft = Some(draft);
        }
        let Some(outcome) = reply.outcome else {
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

    /// Waits until everything that was handed to the store's thread is answered.
    pub fn settle(&mut self, replies: &mpsc::Receiver<Reply>) {
        while self.is_waiting() {
            match replies.recv() {
                Ok(reply) => self.take(reply),
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
            self.store.finish((self.ended == Some(Ending::Vanish)).then_some(VANISHING));
        }
    }
}

#[cfg(test)]
mod tests;
