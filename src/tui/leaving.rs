//! The keys that leave at once: Ctrl-C always, and one more that somebody chose.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use crate::session::settings;

/// The other key, if there is one. It leaves from everywhere, as Ctrl-C does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LeaveKey(Option<(KeyCode, KeyModifiers)>);

impl LeaveKey {
    /// Ctrl-C alone.
    pub const NONE: Self = Self(None);

    /// Reads the name of a key; none where [`settings::leave_key`] has none.
    pub fn parse(key: &str) -> Option<Self> {
        let key = settings::leave_key(key)?;
        let letter = |key: &str| Some((KeyCode::Char(key.chars().next()?), KeyModifiers::CONTROL));
        let function = |key: &str| Some((KeyCode::F(key.parse().ok()?), KeyModifiers::NONE));
        let key = key.strip_prefix("ctrl-").and_then(letter).or_else(|| function(key.strip_prefix('f')?))?;
        Some(Self(Some(key)))
    }

    /// The name of a key that can leave; none of another one.
    pub fn name_of(key: &KeyEvent) -> Option<String> {
        let name = match (key.code, key.modifiers) {
            (KeyCode::F(number), KeyModifiers::NONE) => format!("f{number}"),
            (KeyCode::Char(letter), KeyModifiers::CONTROL) => format!("ctrl-{letter}"),
            _ => return None,
        };
        settings::leave_key(&name)
    }

    /// True for a key that leaves at once.
    pub fn leaves(self, key: &KeyEvent) -> bool {
        let ctrl_c = key.code == KeyCode::Char('c') && key.modifiers.contains(KeyModifiers::CONTROL);
        ctrl_c || self.0.is_some_and(|(code, held)| key.code == code && key.modifiers == held)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_that_is_pressed_has_the_name_by_which_it_leaves() {
        for name in ["f5", "f12", "ctrl-x", "ctrl-b"] {
            let LeaveKey(Some((code, held))) = LeaveKey::parse(name).unwrap() else { panic!("{name}") };
            assert_eq!(LeaveKey::name_of(&KeyEvent::new(code, held)).as_deref(), Some(name));
        }
        assert_eq!(LeaveKey::name_of(&KeyCode::F(6).into()), None);
        assert_eq!(LeaveKey::name_of(&KeyCode::Char('x').into()), None);
    }

    #[test]
    fn ctrl_c_leaves_whatever_was_chosen() {
        let ctrl_c = KeyEvent::new(KeyCode::Char('c'), KeyModifiers::CONTROL);
        let f12 = KeyEvent::new(KeyCode::F(12), KeyModifiers::NONE);
        let chosen = LeaveKey::parse("f12").unwrap();
        assert!(chosen.leaves(&ctrl_c) && chosen.leaves(&f12));
        assert!(LeaveKey::NONE.leaves(&ctrl_c) && !LeaveKey::NONE.leaves(&f12));
    }
}
