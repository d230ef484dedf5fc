//! Turns that were taken on one day, so that *done when* need not be remembered by heart.

use serde::{Deserialize, Serialize};

/// How often each was told "yes, you got it", and how many turns there were.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Practised {
    pub turns: u32,
    /// The first and the second seat's gists that the speaker said yes to.
    pub got: [u32; 2],
}
