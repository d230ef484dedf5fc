//! `local/<machine>/<seat>/letters.json`: how far letters came between a seat and the other one. Where it is lost, the next
//! letter brings everything once more, and nothing is doubled by it.

use std::{collections::BTreeMap, io};

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::numbers::LineNumbers;
use crate::{
    journey::record::Seat,
    store::{file, keys::Recipient, local::Local},
};

const NAME: &str = "letters.json";

const MOST_BYTES: u64 = 16 << 20;

#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Exchanged {
    /// The moment of the last letter that was written here.
    #[serde(default)]
    pub written: u64,
    /// The moment of the newest letter that came: what an older one says of its folder is not heard any more.
    #[serde(default)]
    came: u64,
    /// The line numbers that the other folder holds, as that letter says.
    #[serde(default)]
    held: BTreeMap<String, LineNumbers>,
    /// The key of the other one at that time: what was sealed to another key comes again.
    #[serde(default)]
    key: Option<String>,
    /// The newest invitation that was written here: a letter that names it may bring a new key.
    #[serde(default)]
    pub invited: Option<Uuid>,
    /// The invitation that this folder began with.
    #[serde(default)]
    pub began: Option<Uuid>,
}

impl Exchanged {
    pub fn read(local: &Local, seat: Seat) -> Self {
        let read = file::read(&local.newest(seat.name(), NAME), MOST_BYTES).ok();
        read.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
    }

    pub fn keep(&self, local: &Local, seat: Seat) -> io::Result<()> {
        let folder = local.seat(seat);
        file::make_folder(&folder)?;
        file::replace(&folder.join(NAME), &serde_json::to_vec(self)?)
    }

    /// True where the other folder holds a line, sealed to this key.
    pub fn is_held(&self, key: &Recipient, writer: &str, n: u64) -> bool {
        self.key.as_deref() == Some(&*key.to_string())
            && self.held.get(writer).is_some_and(|numbers| numbers.contains(n))
    }

    /// Hears what a letter of this moment says that its folder holds.
    pub fn hear(&mut self, made: u64, held: BTreeMap<String, LineNumbers>, key: &Recipient) {
        if made > self.came {
            (self.came, self.held, self.key) = (made, held, Some(key.to_string()));
        }
    }

    /// The other one begins anew: their next folder holds nothing.
    pub fn invite(&mut self, invitation: Uuid) {
        self.invited = Some(invitation);
        self.held.clear();
    }

    /// The moment of the next letter, later than all before.
    pub fn next(&mut self, now: u64) -> u64 {
        self.written = now.max(self.written + 1);
        self.written
    }
}
