//! A note in the journal. Its words stay on disk until a page shows them; the journey knows only that it is there.

use serde::{Deserialize, Serialize};

use super::record::{By, Spot, Visibility};
use crate::private::Private;

/// No text is longer than this, in bytes.
pub const MOST_BYTES: usize = 1 << 20;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    pub words: Private,
}

/// A note without its words.
#[derive(Debug, Clone, Copy)]
pub struct NoteHead {
    pub by: By,
    pub vis: Visibility,
    /// Where its words lie; none while they are being saved.
    pub spot: Option<Spot>,
    pub gone: bool,
}
