//! Pages over the screen, as they are closed; and the one for which the program may be started alone.

use super::{App, end, go};
use crate::{
    journey::{couple::Here, setback::Came},
    screens::Overlay,
    session::{Effect, Ending, Place, Request, Update},
};

impl App {
    /// Shows the page for a bad moment, and nothing behind it.
    pub fn only_right_now(&mut self) {
        self.overlay = Some(Overlay::right_now(None, &self.session));
        self.only_right_now = true;
    }

    /// Opens the plan for a wave as soon as somebody sits.
    pub fn to_wave_plan(&mut self) {
        self.to_wave_plan = true;
    }

    /// The page of the plan for a wave, where it was wanted before somebody sat down: once.
    pub fn wanted_plan(&mut self, here: Here) -> Option<Place> {
        std::mem::take(&mut self.to_wave_plan).then(|| self.plan_of(here))
    }

    /// The plan for a wave of those who are here; without one, the page that says what helps on a hard day.
    fn plan_of(&self, here: Here) -> Place {
        let (journey, today) = (&self.session.journey, self.session.today());
        let plan = journey.plan_used(Came::Wave, here, today);
        plan.map_or(Place::Setback, |(record, _)| Place::Promise(record.id.clone()))
    }
}

/// Closes what lies over the page. Where right now is all there is, the program ends with it.
pub fn close(app: &mut App) -> Update {
    app.overlay = app.overlay.take().and_then(Overlay::close);
    if app.only_right_now && app.overlay.is_none() { end(app, Ending::Polite) } else { Update::stay() }
}

/// From the page for a bad moment to the plan for it. Where the program was started without the folder, it is opened now,
/// with who is here and the passphrase in front.
pub fn wave_plan(app: &mut App) -> Update {
    if app.only_right_now {
        return vec![Effect::Enter].into();
    }
    match app.session.here {
        Some(here) => go(app, app.plan_of(here)),
        None => {
            app.to_wave_plan();
            app.overlay = None;
            Update::stay()
        }
    }
}

/// To the closing page; before anybody sits, and on a page that leaves no trace, the program ends instead.
pub fn enough(app: &mut App) -> Update {
    let sits = app.session.here.is_some() && app.session.journey.couple().is_some();
    if !sits || app.screen.is_silent(&app.session) {
        return Update::then(Request::Quit);
    }
    let chapter = app.place.chapter().map(str::to_owned);
    go(app, Place::Closing(chapter))
}
