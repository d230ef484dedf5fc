//! The difference between two texts, as one cut and one piece put in its place.

use serde::{Deserialize, Serialize};

use crate::private::Private;

/// An edit: at byte `at`, `cut` bytes go and `put` comes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Delta {
    pub at: usize,
    pub cut: usize,
    pub put: Private,
}

impl Delta {
    /// The smallest single edit that makes `new` of `old`.
    pub fn between(old: &Private, new: &Private) -> Self {
        let (old, new) = (old.expose(), new.expose());
        let same = old.bytes().zip(new.bytes()).take_while(|(a, b)| a == b).count();
        let at = floor(old, same).min(floor(new, same));
        let rest = old[at..].bytes().rev().zip(new[at..].bytes().rev());
        let mut tail = rest.take_while(|(a, b)| a == b).count();
        while !old.is_char_boundary(old.len() - tail) {
            tail -= 1;
        }
        let put = Private::from(&new[at..new.len() - tail]);
        Self { at, cut: old.len() - tail - at, put }
    }

    /// The text after the edit. What does not fit the text is fitted: nothing that was put is lost.
    pub fn apply(&self, words: &Private) -> Private {
        let words = words.expose();
        let from = floor(words, self.at);
        let to = floor(words, from.saturating_add(self.cut)).max(from);
        [&words[..from], self.put.expose(), &words[to..]].concat().into()
    }
}

/// The character boundary at or before a byte.
fn floor(text: &str, at: usize) -> usize {
    text.floor_char_boundary(at)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_delta_makes_the_new_of_the_old(old in "[aé😀\n]{0,12}", new in "[aé😀\n]{0,12}") {
            let (old, new) = (Private::from(old), Private::from(new));
            prop_assert_eq!(Delta::between(&old, &new).apply(&old), new);
        }
    }

    #[test]
    fn a_typed_letter_is_a_small_delta() {
        let delta = Delta::between(&"one tree".into(), &"one three".into());
        assert_eq!((delta.at, delta.cut, delta.put.expose()), (5, 0, "h"));
    }

    #[test]
    fn a_delta_that_does_not_fit_loses_nothing_that_was_put() {
        let delta = Delta { at: 90, cut: 5, put: "new".into() };
        assert_eq!(delta.apply(&"é".into()).expose(), "énew");
    }
}
