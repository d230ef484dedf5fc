//! The keys that leave at once: Ctrl-C always, and one more that somebody chose.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

/// The other key, if there is one. It leaves from everywhere, as Ctrl-C does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LeaveKey(Option<(KeyCode, KeyModifiers)>);

/// Held with Ctrl, these have other work on every page, or no terminal tells them apart.
const TAKEN: &str = "acdehijlmsuwyz";

impl LeaveKey {
    /// Ctrl-C alone.
    pub const NONE: Self = Self(None);

    /// Reads `f5` to `f12`, or `ctrl-x`; none where it is neither, or has other work already.
    pub fn parse(key: &str) -> Option<Self> {
        let key = key.to_ascii_lowercase();
        let key = match (key.strip_prefix('f'), key.strip_prefix("ctrl-")) {
            (Some(number), _) => {
                let number: u8 = number.parse().ok().filter(|number| (5..=12).contains(number))?;
                (KeyCode::F(number), KeyModifiers::NONE)
            }
            (_, Some(letter)) => {
                let mut letters = letter.chars();
                let letter = letters.next().filter(|c| c.is_ascii_lowercase() && !TAKEN.contains(*c))?;
                letters.next().is_none().then_some((KeyCode::Char(letter), KeyModifiers::CONTROL))?
            }
            _ => return None,
        };
        Some(Self(Some(key)))
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
    fn another_key_leaves_only_where_it_has_no_other_work() {
        for key in ["f5", "F12", "ctrl-x", "Ctrl-B"] {
            assert!(LeaveKey::parse(key).is_some(), "{key}");
        }
        for key in ["f1", "f4", "f13", "ctrl-d", "ctrl-z", "ctrl-xx", "x", ""] {
            assert!(LeaveKey::parse(key).is_none(), "{key}");
        }
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
