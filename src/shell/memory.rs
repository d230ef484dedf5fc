//! The memory of this machine for everybody who uses it, where it remembers anything.

use std::path::PathBuf;

use super::{Shell, store_thread::Order};
use crate::{
    journey::record::Seat,
    session::settings::{OFF, ON, Setting, Settings},
    store::Remembered,
};

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

    /// The settings that the page about them shows and changes.
    pub fn set_by(&mut self, settings: Settings) {
        self.app.session.settings = settings;
    }

    pub(super) fn remember_setting(&mut self, setting: Setting, value: Option<String>) {
        if let Some(dir) = self.memory.clone() {
            self.store.give(Order::RememberSettings { dir, settings: vec![(setting, value)] });
        }
    }

    pub(super) fn forget_settings(&mut self) {
        if let Some(dir) = self.memory.clone() {
            let settings = Setting::ALL.into_iter().map(|setting| (setting, None)).collect();
            self.store.give(Order::RememberSettings { dir, settings });
        }
    }

    /// Remembers the colour of a terminal's paper (`#1e1e1e`) under the name of the terminal.
    pub fn remember_paper(&mut self, terminal: String, paper: String) {
        if let Some(dir) = self.memory.clone() {
            self.store.give(Order::RememberPaper { dir, terminal, paper });
        }
    }
}

/// The remembered value of a setting, as its option takes it.
pub fn recalled(remembered: &Remembered, setting: Setting) -> Option<String> {
    match setting {
        Setting::Language => remembered.language.clone(),
        Setting::FirstLanguage => remembered.languages.get(Seat::First.name()).cloned(),
        Setting::SecondLanguage => remembered.languages.get(Seat::Second.name()).cloned(),
        Setting::Country => remembered.country.clone(),
        Setting::Seat => remembered.seat.clone(),
        Setting::Guide => remembered.guide.as_ref().map(|dir| dir.display().to_string()),
        setting => match setting.switch() {
            Some([on, off]) => [(on, ON), (off, OFF)]
                .into_iter()
                .find(|(option, _)| remembered.options.contains_key(*option))
                .map(|(_, value)| value.to_owned()),
            None => remembered.options.get(setting.name()).cloned(),
        },
    }
}

/// Remembers a setting, or forgets it.
pub fn recall(remembered: &mut Remembered, setting: Setting, value: Option<&str>) {
    let owned = value.map(str::to_owned);
    match setting {
        Setting::Language => remembered.language = owned,
        Setting::FirstLanguage => recall_language(remembered, Seat::First, owned),
        Setting::SecondLanguage => recall_language(remembered, Seat::Second, owned),
        Setting::Country => remembered.country = owned,
        Setting::Seat => remembered.seat = owned,
        Setting::Guide => remembered.guide = owned.map(PathBuf::from),
        setting => {
            let named = setting.switch().unwrap_or([setting.name(); 2]);
            named.iter().for_each(|option| drop(remembered.options.remove(*option)));
            let (option, value) = match (setting.switch(), value) {
                (_, None) => return,
                (Some([on, off]), Some(value)) => (if value == ON { on } else { off }, String::new()),
                (None, Some(value)) => (setting.name(), value.to_owned()),
            };
            remembered.options.insert(option.to_owned(), value);
        }
    }
}

fn recall_language(remembered: &mut Remembered, seat: Seat, tag: Option<String>) {
    match tag {
        Some(tag) => drop(remembered.languages.insert(seat.name().to_owned(), tag)),
        None => drop(remembered.languages.remove(seat.name())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_setting_that_is_remembered_is_recalled_and_can_be_forgotten() {
        let mut remembered = Remembered::default();
        for setting in Setting::ALL {
            let values = if setting.switch().is_some() { [ON, OFF] } else { ["one", "other"] };
            for value in values {
                recall(&mut remembered, setting, Some(value));
                assert_eq!(recalled(&remembered, setting).as_deref(), Some(value), "{setting:?}");
            }
        }
        for setting in Setting::ALL {
            recall(&mut remembered, setting, None);
            assert_eq!(recalled(&remembered, setting), None, "{setting:?}");
        }
        assert_eq!(remembered, Remembered::default());
    }
}
