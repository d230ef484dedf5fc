//! The change of the words since it was last asked for, so that a key need not look at all of them.

/// At `at`, `cut` bytes gave way to `put` bytes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Change {
    pub at: usize,
    pub cut: usize,
    pub put: usize,
}

impl Change {
    /// This one and the next after it, as one.
    pub fn join(self, next: Self) -> Self {
        let at = self.at.min(next.at);
        let end = (self.at + self.put).max(next.at + next.cut);
        Self { at, cut: end - self.put + self.cut - at, put: end - next.cut + next.put - at }
    }
}
