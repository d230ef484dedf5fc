//! The moment inside a page: clocks that count there, and what is remembered of them.

use std::time::Duration;

use super::App;
use crate::session::{Effect, Place};

impl App {
    /// How long the clock of the screen still counts, whatever lies over it; none where none runs.
    pub fn counts_for(&self) -> Option<Duration> {
        let timer = self.screen.timer().filter(|timer| timer.counts(self.session.elapsed))?;
        Some(Duration::from_secs(timer.left(self.session.elapsed).into()))
    }

    /// True where a clock has run to its end, or the time to come back from a pause has come.
    pub fn time_is_up(&self) -> bool {
        let up = self.screen.timer().is_some_and(|timer| timer.runs() && timer.is_up(self.session.elapsed));
        up || self.overlay.as_ref().is_some_and(|overlay| overlay.is_due(&self.session))
    }
}

/// Remembers the moment inside a page, where it is another one than before.
pub fn moved(app: &mut App) -> Option<Effect> {
    let place = app.screen.resume().filter(|place| *place != app.place && !app.leaves_no_trace())?;
    app.place = place.clone();
    Some(Effect::Remember(place))
}

/// Remembers the place of an exercise left in the middle, with its clock at rest.
pub fn leave(app: &mut App) {
    app.screen.step_away(app.session.elapsed);
    if let (Some(here), Some(Place::Midway(position, resume))) = (app.session.here, app.screen.resume()) {
        app.session.left = Some((here, position, resume));
    }
}

/// To what they left in the middle they come back at that moment, not at its beginning.
pub fn come_back(app: &mut App, place: Place) -> Place {
    let Place::Stop(position) = &place else { return place };
    let here = app.session.here;
    let left = app.session.left.take_if(|(who, at, _)| Some(*who) == here && at == position);
    left.map_or(place, |(_, position, resume)| Place::Midway(position, resume))
}

/// Stops the clock and remembers its state while the screen is covered.
pub fn step_away(app: &mut App) -> Option<Effect> {
    app.screen.step_away(app.session.elapsed);
    moved(app)
}
