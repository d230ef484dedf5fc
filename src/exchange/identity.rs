//! Ids of entries: made of what an entry says, so that the same file brings the same notes, and only once. An entry that
//! was changed since is another one: neither of the two is lost.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};
use uuid::{Builder, Uuid};

use super::{Behind, JournalProgram, Raw};
use crate::private::Private;

/// Makes the ids of the entries of one file.
pub struct Identify<'a> {
    source: JournalProgram,
    seat: &'a str,
    /// How often the very same entry was met in it.
    met: BTreeMap<[u8; 32], u64>,
}

impl<'a> Identify<'a> {
    pub fn new(source: JournalProgram, seat: &'a str) -> Self {
        Self { source, seat, met: BTreeMap::new() }
    }

    /// An id like those of notes that are begun here: first the moment, then letters that look drawn.
    pub fn id(&mut self, raw: &Raw) -> Uuid {
        let mut sum = self.sum(raw);
        let met = self.met.entry(sum).or_default();
        if *met > 0 {
            sum = Sha256::new().chain_update(sum).chain_update(met.to_le_bytes()).finalize().into();
        }
        *met += 1;
        let millis = u64::try_from(raw.about.on.moment().and_utc().timestamp_millis()).unwrap_or_default();
        let mut drawn = [0; 10];
        drawn.copy_from_slice(&sum[..10]);
        Builder::from_unix_timestamp_millis(millis, &drawn).into_uuid()
    }

    fn sum(&self, raw: &Raw) -> [u8; 32] {
        let source = match self.source {
            JournalProgram::Trustpath => "trustpath",
            JournalProgram::Jrnl => "jrnl",
            JournalProgram::DayOne => "Day One",
            JournalProgram::Markdown => "Markdown",
        };
        let on = raw.about.on.to_string();
        let starred = if raw.about.starred { "starred" } else { "" };
        let said =
            [source, self.seat, raw.id.as_deref().unwrap_or_default(), &on, starred, raw.words.expose()];
        let beside = raw.about.tags.iter().map(Private::expose).chain(raw.behind.iter().map(Behind::words));
        let mut sum = Sha256::new();
        for part in said.into_iter().chain(beside) {
            // Its length first, so that no two rows of parts run into the same letters.
            sum.update((part.len() as u64).to_le_bytes());
            sum.update(part);
        }
        sum.finalize().into()
    }
}
