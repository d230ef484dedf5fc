//! A note in the journal. Its words stay on disk until a page shows them; the journey knows only that it is there.

use chrono::{DateTime, FixedOffset, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::key::{By, Location, Visibility};
use crate::{language::Catalogue, private::Private};

/// No text is longer than this, in bytes.
pub const MOST_BYTES: usize = 1 << 20;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    pub words: Private,
}

/// A note without its words.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct NoteHead {
    pub by: By,
    pub vis: Visibility,
    /// The place of its words on the disk; none while they are being saved.
    pub location: Option<Location>,
    pub gone: bool,
}

/// When a note was begun, which its id keeps; 1970 where the id was made by hand.
pub fn begun(id: Uuid) -> DateTime<Utc> {
    let (seconds, nanos) = id.get_timestamp().map_or((0, 0), |stamp| stamp.to_unix());
    DateTime::from_timestamp(i64::try_from(seconds).unwrap_or_default(), nanos).unwrap_or_default()
}

/// The day and time a note was begun, where the user's clock is now.
pub fn day(say: Catalogue, id: Uuid, now: &DateTime<FixedOffset>) -> String {
    let begun = begun(id).with_timezone(now.offset());
    say.journey_note_begun(&say.date_short(begun.date_naive()), begun.time())
}

/// The first words of the first line that has any.
pub fn begins(words: &str) -> String {
    let line = words.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
    let short: String = line.chars().take(48).collect();
    if short.len() < line.len() { format!("{short} …") } else { short }
}
