//! The ways in: on an open folder, or for the page for a bad moment alone, from which somebody may go on into the guide.

use std::sync::Arc;

use super::{Deliver, Shell, StoreThread, store_thread};
use crate::{
    app::{App, Message},
    guide::Guide,
    session::{Effect, Outcome, Place, Session},
    store::Opened,
};

/// Opens a folder and reads its guide. An error says what was tried, on which file, and what to do.
pub type WayIn = Box<dyn Fn() -> Result<(Opened, Guide), String>>;

/// The app on an open folder, what must happen first, and the store's thread.
pub fn begin(mut opened: Opened, guide: Guide, deliver: &Deliver) -> (App, Vec<Effect>, StoreThread) {
    opened.guard();
    let read_only = opened.store.read_only().map(ToString::to_string);
    let mut session = Session::new(guide, opened.journey, read_only);
    session.folder = opened.store.path().display().to_string();
    session.locks = store_thread::locks(&opened.store);
    let (mut app, effects) = App::start(session, opened.known);
    app.noticed = opened.report.said(app.session.say());
    (app, effects, StoreThread::over(opened.store, Arc::clone(deliver)))
}

impl Shell {
    /// Opens this place once somebody sits down, instead of the one where they stopped.
    pub fn open_at(&mut self, place: Place) {
        self.app.wanted = Some(place);
    }

    /// Shows the page for a bad moment alone, and ends with it, or goes on into the guide by this way.
    pub fn only_right_now(&mut self, way_in: WayIn) {
        self.app.only_right_now();
        self.way_in = Some(way_in);
    }

    /// Opens the folder after all, on the way to the plan for a wave.
    pub(super) fn enter(&mut self) {
        let Some(way_in) = &self.way_in else { return };
        let (opened, guide) = match way_in() {
            Ok(entered) => entered,
            Err(why) => return self.send(Message::Done(Outcome::Failed { why })),
        };
        let country = std::mem::take(&mut self.app.session.country);
        let (app, effects, store) = begin(opened, guide, &self.deliver);
        (self.app, self.store) = (app, store);
        self.help_for(country);
        self.app.to_wave_plan();
        self.ask_the_time();
        effects.into_iter().for_each(|effect| self.perform(effect));
    }
}
