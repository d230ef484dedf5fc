//! What this machine remembers for everybody who uses it, where it remembers anything.

use std::path::PathBuf;

use super::{Shell, store_thread::Order};

impl Shell {
    /// Lets a country and a terminal's paper be remembered in this machine's folder for such things.
    pub fn remember_in(&mut self, dir: Option<PathBuf>) {
        self.app.session.country.may_remember = dir.is_some();
        self.memory = dir;
    }

    pub(super) fn remember_country(&mut self, code: Option<String>) {
        if let Some(dir) = self.memory.clone() {
            self.store.give(Order::RememberCountry { dir, code });
        }
    }

    /// Remembers the colour of a terminal's paper (`#1e1e1e`) under the name of the terminal.
    pub fn remember_paper(&mut self, terminal: String, paper: String) {
        if let Some(dir) = self.memory.clone() {
            self.store.give(Order::RememberPaper { dir, terminal, paper });
        }
    }
}
