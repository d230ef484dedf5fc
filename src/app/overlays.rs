//! Pages over the screen, as they are closed; and the one for which the program may be started alone.

use super::{App, end};
use crate::{
    screens::Overlay,
    session::{Ending, Update},
};

impl App {
    /// Shows the page for a bad moment, and nothing behind it.
    pub fn only_right_now(&mut self) {
        self.overlay = Some(Overlay::right_now(None, &self.session));
        self.only_right_now = true;
    }
}

/// Closes what lies over the page. Where right now is all there is, the program ends with it.
pub fn close(app: &mut App) -> Update {
    app.overlay = app.overlay.take().and_then(Overlay::close);
    if app.only_right_now && app.overlay.is_none() { end(app, Ending::Polite) } else { Update::stay() }
}
