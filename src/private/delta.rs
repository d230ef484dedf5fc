//! The difference between two texts, as one cut and one piece put in its place.

use serde::{Deserialize, Serialize};

use super::Private;

const CHUNK: usize = 64;

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
        let same = common_start(old.as_bytes(), new.as_bytes());
        let at = floor(old, same).min(floor(new, same));
        let mut tail = common_end(&old.as_bytes()[at..], &new.as_bytes()[at..]);
        while !old.is_char_boundary(old.len() - tail) {
            tail -= 1;
        }
        let put = Private::from(&new[at..new.len() - tail]);
        Self { at, cut: old.len() - tail - at, put }
    }

    /// True where the edit makes a text of so many bytes of another.
    pub fn makes(&self, words: &Private, bytes: usize) -> bool {
        words.expose().len() + self.put.expose().len() == bytes + self.cut
    }

    /// Makes the edit. What does not fit the text is fitted: nothing that was put is lost.
    pub fn apply(&self, words: &mut Private) {
        let text = words.expose();
        let from = floor(text, self.at);
        let to = floor(text, from.saturating_add(self.cut)).max(from);
        words.replace(from..to, &self.put);
    }
}

/// How many bytes at the start are the same. By chunks first: a long text must not make a key slow.
fn common_start(a: &[u8], b: &[u8]) -> usize {
    let chunks = a.chunks_exact(CHUNK).zip(b.chunks_exact(CHUNK));
    let same = chunks.take_while(|(a, b)| a == b).count() * CHUNK;
    same + a[same..].iter().zip(&b[same..]).take_while(|(a, b)| a == b).count()
}

fn common_end(a: &[u8], b: &[u8]) -> usize {
    let chunks = a.rchunks_exact(CHUNK).zip(b.rchunks_exact(CHUNK));
    let same = chunks.take_while(|(a, b)| a == b).count() * CHUNK;
    let (a, b) = (&a[..a.len() - same], &b[..b.len() - same]);
    same + a.iter().rev().zip(b.iter().rev()).take_while(|(a, b)| a == b).count()
}

/// The character boundary at or before a byte.
fn floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rfind(|at| text.is_char_boundary(*at)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_delta_makes_the_new_of_the_old(old in "[aé😀\n]{0,12}", new in "[aé😀\n]{0,12}", around in 0..99usize) {
            let long = "é".repeat(around);
            let [old, new] = [old, new].map(|words| Private::from(format!("{long}{words}{long}")));
            let mut edited = old.clone();
            Delta::between(&old, &new).apply(&mut edited);
            prop_assert_eq!(edited, new);
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
        let mut words = "é".into();
        delta.apply(&mut words);
        assert_eq!(words.expose(), "énew");
    }
}
