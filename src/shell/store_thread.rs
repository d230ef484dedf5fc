//! The store's thread, as the shell holds it: it carries out one order after the other, and answers each.

mod keys;
mod order;
mod worker;

use super::Deliver;
use crate::store::{Draft, Store};
use std::{
    sync::mpsc::{self, RecvTimeoutError},
    thread::{self, JoinHandle},
    time::{Duration, Instant},
};

pub use keys::locks;
pub use order::{Order, Reply};

use worker::Worker;

/// The time from the first key to the sync of a draft: a power cut takes no more than a second of typing.
const DRAFT_SYNC: Duration = Duration::from_secs(1);

/// The shell's end of the thread.
pub struct StoreThread {
    orders: Option<mpsc::Sender<Order>>,
    thread: Option<JoinHandle<()>>,
    /// Closes when the thread ends.
    ends: mpsc::Receiver<()>,
    /// Orders that are not answered yet.
    busy: usize,
    /// The time at which the thread last heard that drafts wait for their sync.
    typed: Option<Instant>,
}

impl StoreThread {
    pub fn over(store: Store, deliver: Deliver) -> Self {
        let (orders, work) = mpsc::channel();
        let (alive, ends) = mpsc::channel();
        let thread = thread::spawn(move || {
            let _alive: mpsc::Sender<()> = alive;
            Worker::over(store).run(&work, &*deliver);
        });
        Self { orders: Some(orders), thread: Some(thread), ends, busy: 0, typed: None }
    }

    pub fn give(&mut self, order: Order) {
        let answered = !matches!(order, Order::Watch(_) | Order::Typed);
        if let Some(orders) = &self.orders
            && orders.send(order).is_ok()
        {
            self.busy += usize::from(answered);
        }
    }

    /// Says that a draft was written; the thread hears of it at most once a second.
    pub fn sync_drafts(&mut self) {
        if self.typed.is_none_or(|typed| typed.elapsed() >= DRAFT_SYNC) {
            self.typed = Some(Instant::now());
            self.give(Order::Typed);
        }
    }

    pub fn watch(&mut self, draft: &Draft) {
        if let Ok(handle) = draft.sync_handle() {
            self.give(Order::Watch(handle));
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
        self.orders = None;
        let Some(thread) = self.thread.take() else { return };
        let late = patience
            .is_some_and(|patience| self.ends.recv_timeout(patience) == Err(RecvTimeoutError::Timeout));
        if !late {
            // A panic of the thread was already told by the hook.
            let _ = thread.join();
        }
    }
}
