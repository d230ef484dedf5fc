//! The program as this front needs it: a page, and a way to answer. The tests play another one.

use std::{sync::mpsc::Receiver, time::Duration};

use crate::{
    app::{Message, Page},
    journey::key::{DraftKey, Id},
    language::Catalogue,
    platform::clock,
    shell::{Reply, Shell},
};

pub trait Host {
    fn page(&self) -> Page;
    /// The language of the front's own sentences.
    fn say(&self) -> Catalogue;
    /// Sends a message, and waits until everything that it led to is done: the next page tells how it went.
    fn send(&mut self, message: Message);
    fn keep_draft(&mut self, key: &DraftKey, words: &str);
    /// The field of a note that nobody has begun; none before somebody is here, or where nothing can be kept.
    fn new_note(&self) -> Option<DraftKey>;
    fn ended(&self) -> bool;

    /// How long it may be waited for a line before it is asked whether locking is overdue; none: for ever.
    fn patience(&self) -> Option<Duration> {
        None
    }

    /// After how long without a line it is to be locked, where that time is over.
    fn overdue(&mut self) -> Option<Duration> {
        None
    }

    /// A line came.
    fn touched(&mut self) {}

    /// True where there is something to lock.
    fn is_unlocked(&self) -> bool {
        false
    }

    /// How long a clock still counts; none where none runs.
    fn counts_for(&mut self) -> Option<Duration> {
        None
    }

    /// True where somebody asked to hear when a clock runs out.
    fn has_bell(&self) -> bool {
        false
    }
}

/// The shell, and the answers of its store.
pub struct Live<'a> {
    shell: &'a mut Shell,
    replies: &'a Receiver<Reply>,
}

impl<'a> Live<'a> {
    pub fn new(shell: &'a mut Shell, replies: &'a Receiver<Reply>) -> Self {
        shell.settle(replies);
        Self { shell, replies }
    }
}

impl Host for Live<'_> {
    fn page(&self) -> Page {
        self.shell.page()
    }

    fn say(&self) -> Catalogue {
        self.shell.session().say()
    }

    fn send(&mut self, message: Message) {
        self.shell.send(message);
        self.shell.settle(self.replies);
    }

    fn keep_draft(&mut self, key: &DraftKey, words: &str) {
        self.shell.keep_draft(key, &words.into());
    }

    fn new_note(&self) -> Option<DraftKey> {
        let session = self.shell.session();
        let keeps = session.here.is_some() && session.read_only.is_none();
        keeps.then(|| DraftKey::whole(&Id::note(clock::fresh_id())))
    }

    fn ended(&self) -> bool {
        self.shell.ended().is_some()
    }

    fn patience(&self) -> Option<Duration> {
        self.shell.patience()
    }

    fn overdue(&mut self) -> Option<Duration> {
        self.shell.overdue()
    }

    fn touched(&mut self) {
        self.shell.touched();
    }

    fn is_unlocked(&self) -> bool {
        self.shell.is_unlocked()
    }

    fn counts_for(&mut self) -> Option<Duration> {
        self.shell.counts_for()
    }

    fn has_bell(&self) -> bool {
        self.shell.has_bell()
    }
}
