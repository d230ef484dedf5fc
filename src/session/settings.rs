//! Settings: how this machine shows, sounds and is left. One list, which the page, the command and the doctor all go
//! through; what is set is remembered by the machine, and lies in no data folder.

use crate::{journey::record::Seat, language::Catalogue};

/// Something that can be set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Setting {
    /// The other key that leaves at once.
    LeaveKey,
    /// The command that takes the place on the screen after leaving at once.
    Cover,
    /// After so many minutes without a key it locks.
    LockAfter,
    Bell,
    /// Nothing moves by itself.
    Still,
    Colours,
    Paper,
    Signs,
    Mouse,
    /// Who usually sits here.
    Seat,
    Language,
    /// Those of a seat that reads alone; none where it reads the one above.
    FirstLanguage,
    SecondLanguage,
    /// The country whose numbers help shows.
    Country,
    /// The guide that a new folder walks.
    Guide,
    /// Always line by line.
    Plain,
}

impl Setting {
    pub const ALL: [Self; 16] = [
        Self::LeaveKey,
        Self::Cover,
        Self::LockAfter,
        Self::Bell,
        Self::Still,
        Self::Colours,
        Self::Paper,
        Self::Signs,
        Self::Mouse,
        Self::Seat,
        Self::Language,
        Self::FirstLanguage,
        Self::SecondLanguage,
        Self::Country,
        Self::Guide,
        Self::Plain,
    ];

    /// Its name in commands, and as an option without the two dashes.
    pub fn name(self) -> &'static str {
        match self {
            Self::LeaveKey => "leave-key",
            Self::Cover => "cover",
            Self::LockAfter => "lock-after",
            Self::Bell => "bell",
            Self::Still => "still",
            Self::Colours => "color",
            Self::Paper => "paper",
            Self::Signs => "signs",
            Self::Mouse => "mouse",
            Self::Seat => "seat",
            Self::Language => "language",
            Self::FirstLanguage => "language-first",
            Self::SecondLanguage => "language-second",
            Self::Country => "country",
            Self::Guide => "guide",
            Self::Plain => "plain",
        }
    }

    /// The language of a seat that reads alone.
    pub fn language_of(seat: Seat) -> Self {
        match seat {
            Seat::First => Self::FirstLanguage,
            Seat::Second => Self::SecondLanguage,
        }
    }

    pub fn is_language(self) -> bool {
        matches!(self, Self::Language | Self::FirstLanguage | Self::SecondLanguage)
    }

    /// The options that switch it on and off, where it is a switch.
    pub fn switch(self) -> Option<[&'static str; 2]> {
        Some(match self {
            Self::Bell => ["bell", "no-bell"],
            Self::Still => ["still", "moving"],
            Self::Mouse => ["mouse", "no-mouse"],
            Self::Plain => ["plain", "screen"],
            _ => return None,
        })
    }

    /// The setting that an option belongs to, and the value that the option alone gives it.
    pub fn of_option(option: &str) -> Option<(Self, Option<&'static str>)> {
        let switched = Self::ALL.into_iter().find_map(|setting| {
            let [on, off] = setting.switch()?;
            [(on, ON), (off, OFF)]
                .into_iter()
                .find(|(name, _)| *name == option)
                .map(|(_, value)| (setting, value))
        });
        match switched {
            Some((setting, value)) => Some((setting, Some(value))),
            None => {
                Self::ALL.into_iter().find(|setting| setting.name() == option).map(|setting| (setting, None))
            }
        }
    }
}

/// The values of a switch.
pub const ON: &str = "on";
pub const OFF: &str = "off";

/// Held with Ctrl, these have other work on every page, or no terminal tells them apart.
const TAKEN: &str = "acdehijlmsuwyz";

/// The name of a key that can leave at once: `f5` and `f7` to `f12`, or one like `ctrl-x`; none of one that is neither, or
/// has other work already.
pub fn leave_key(key: &str) -> Option<String> {
    let key = key.trim().to_ascii_lowercase();
    let is_free = match (key.strip_prefix('f'), key.strip_prefix("ctrl-")) {
        (Some(number), _) => matches!(number, "5" | "7" | "8" | "9" | "10" | "11" | "12"),
        (_, Some(letter)) => {
            letter.len() == 1 && letter.bytes().all(|c| c.is_ascii_lowercase() && !TAKEN.contains(c as char))
        }
        _ => false,
    };
    is_free.then_some(key)
}

/// Where a value comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// This machine remembers it.
    Set,
    Environment,
    CommandLine,
    /// The terminal or the system told it.
    FoundOut,
    /// The value that the program brings along, where nothing else was said.
    Usual,
}

impl Origin {
    pub fn said(self, say: Catalogue) -> &'static str {
        match self {
            Self::Set => say.settings_set(),
            Self::Environment => say.settings_environment(),
            Self::CommandLine => say.settings_command_line(),
            Self::FoundOut => say.settings_found_out(),
            Self::Usual => say.settings_usual(),
        }
    }
}

/// A value, as an option takes it; empty where there is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Valued {
    pub value: String,
    pub origin: Origin,
}

impl Valued {
    pub fn new(value: impl Into<String>, origin: Origin) -> Self {
        Self { value: value.into(), origin }
    }
}

/// A setting as it is at this start.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResolvedSetting {
    pub setting: Setting,
    /// The value that this machine remembers.
    pub set: Option<String>,
    /// The value of this start alone, which goes before the one that is remembered.
    pub over: Option<Valued>,
    /// The value that counts otherwise.
    pub unset: Valued,
    /// The values to choose from, as an option takes them; empty where it is typed or pressed.
    pub values: Vec<String>,
}

impl ResolvedSetting {
    /// The value that counts.
    pub fn now(&self) -> Valued {
        let set = self.set.as_ref().map(|value| Valued::new(value.as_str(), Origin::Set));
        self.over.clone().or(set).unwrap_or_else(|| self.unset.clone())
    }
}

/// All of them; none where this machine can remember nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Settings(Vec<ResolvedSetting>);

impl Settings {
    pub fn new(entries: Vec<ResolvedSetting>) -> Self {
        Self(entries)
    }

    pub fn all(&self) -> &[ResolvedSetting] {
        &self.0
    }

    pub fn entry(&self, setting: Setting) -> Option<&ResolvedSetting> {
        self.0.iter().find(|entry| entry.setting == setting)
    }

    /// The value that counts; empty where there is none.
    pub fn value(&self, setting: Setting) -> String {
        self.entry(setting).map(|entry| entry.now().value).unwrap_or_default()
    }

    /// Notes what is remembered now; none: forgotten.
    pub fn remembered(&mut self, setting: Setting, value: Option<&str>) {
        let entry = self.0.iter_mut().find(|entry| entry.setting == setting);
        entry.into_iter().for_each(|entry| {
            entry.set = value.map(str::to_owned);
            // A language that is chosen is spoken at once.
            entry.over.take_if(|_| setting.is_language());
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_option_of_a_setting_leads_back_to_it() {
        for setting in Setting::ALL {
            assert_eq!(Setting::of_option(setting.name()).map(|(found, _)| found), Some(setting));
            for (option, value) in setting.switch().into_iter().flat_map(|[on, off]| [(on, ON), (off, OFF)]) {
                assert_eq!(Setting::of_option(option), Some((setting, Some(value))));
            }
        }
        assert_eq!(Setting::of_option("passphrase-fd"), None);
    }

    #[test]
    fn a_key_can_leave_only_where_it_has_no_other_work() {
        for key in ["f5", "F12", "ctrl-x", "Ctrl-B"] {
            assert!(leave_key(key).is_some(), "{key}");
        }
        for key in ["f1", "f4", "f6", "f13", "ctrl-d", "ctrl-z", "ctrl-xx", "x", ""] {
            assert!(leave_key(key).is_none(), "{key}");
        }
    }

    #[test]
    fn what_is_said_for_one_start_counts_before_what_is_remembered_and_that_before_the_rest() {
        let mut entry = ResolvedSetting {
            setting: Setting::LockAfter,
            set: None,
            over: None,
            unset: Valued::new("10", Origin::Usual),
            values: vec![],
        };
        assert_eq!(entry.now(), Valued::new("10", Origin::Usual));
        entry.set = Some("5".into());
        assert_eq!(entry.now(), Valued::new("5", Origin::Set));
        entry.over = Some(Valued::new("2", Origin::CommandLine));
        assert_eq!(entry.now(), Valued::new("2", Origin::CommandLine));
    }
}
