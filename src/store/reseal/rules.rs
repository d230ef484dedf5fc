//! To whom a line is to be sealed, as the keys say now.

use std::io;

use serde::Deserialize;
use zeroize::Zeroizing;

use crate::{
    journey::{
        access,
        couple::Here,
        key::{By, Seat, Visibility, kind_of},
        record::Head,
        vouched::Vouched,
    },
    store::{
        draft::Seal,
        keys::{KeyError, Keys, LeftSeats, Recipient, Unlocked},
        line::{self, Line},
        seal,
        sealed_reader::opened,
        sign,
    },
};

type KeyLookup = Result<Option<Recipient>, KeyError>;

/// The keys of both seats, as the one who sits here knows them.
pub struct Rules {
    first: KeyLookup,
    second: KeyLookup,
    /// The seats of those who walk. Where one walks alone, nobody else reads what both may.
    walkers: &'static [Seat],
    shared_anew: bool,
    /// Those whose own words are to be destroyed.
    left: LeftSeats,
}

/// The state that lines are brought to.
#[derive(Debug, Clone, Copy)]
pub enum Aim {
    /// Sealed as the keys say now.
    Keys,
    /// As if a seat had no passphrase.
    Without(Seat),
    /// The same as the keys say, also where lines that both may read are sealed already, perhaps to an older key.
    SharedAnew,
}

/// The change that a line needs.
pub enum Rewrite {
    None,
    /// This takes its place.
    Line(Zeroizing<Vec<u8>>),
    /// A change is needed, but cannot be made now.
    Waits,
}

/// Damage that was sealed as it was, since it may hold words.
#[derive(Deserialize)]
struct Aside {
    damaged: bool,
    enc: String,
}

impl Rules {
    pub fn of(keys: &Keys, sitter: Seat, walkers: &'static [Seat]) -> Self {
        Self::found(keys, walkers, |seat| keys.recipient(sitter, seat))
    }

    /// Those of a folder in which nobody sits: each seat's key as it is known to that seat itself.
    pub fn of_nobody(keys: &Keys, walkers: &'static [Seat]) -> Self {
        Self::found(keys, walkers, |seat| keys.recipient(seat, seat))
    }

    fn found(keys: &Keys, walkers: &'static [Seat], key: impl Fn(Seat) -> KeyLookup) -> Self {
        let [first, second] = Seat::BOTH.map(key);
        Self { first, second, walkers, shared_anew: false, left: keys.left() }
    }

    pub fn with(mut self, aim: Aim) -> Self {
        match aim {
            Aim::Keys => {}
            Aim::Without(Seat::First) => self.first = Ok(None),
            Aim::Without(Seat::Second) => self.second = Ok(None),
            Aim::SharedAnew => self.shared_anew = true,
        }
        self
    }

    fn key(&self, seat: Seat) -> &KeyLookup {
        match seat {
            Seat::First => &self.first,
            Seat::Second => &self.second,
        }
    }

    /// To whom something is sealed: to all its readers, or to nobody where one of them has no key. A key of the other
    /// seat that does not read keeps nobody from writing what both may read.
    pub fn recipients(&self, by: By, vis: Visibility, kind: &str) -> Result<Vec<Recipient>, KeyError> {
        if access::is_on_the_door(kind) { Ok(vec![]) } else { self.keys_of(access::readers(by, vis)) }
    }

    /// True where what these seats may read is to be sealed, also where a key does not read just now.
    pub fn are_sealed_to(&self, readers: &[Seat]) -> bool {
        self.keys_of(readers).map_or(true, |keys| !keys.is_empty())
    }

    fn keys_of(&self, seats: &[Seat]) -> Result<Vec<Recipient>, KeyError> {
        let seats = if seats.len() > 1 { self.walkers } else { seats };
        let mut to = Vec::with_capacity(seats.len());
        for &seat in seats {
            match self.key(seat) {
                Ok(Some(key)) => to.push(key.clone()),
                Err(e) if seats.len() == 1 => return Err(e.clone()),
                Ok(None) | Err(_) => return Ok(vec![]),
            }
        }
        Ok(to)
    }

    /// How drafts of those who are here are sealed.
    pub fn drafts(&self, here: Here, unlocked: &[Unlocked]) -> Result<Seal, KeyError> {
        let seats = here.seats();
        let admitted = unlocked.iter().filter(|unlocked| seats.contains(&unlocked.seat()));
        let keys = admitted.flat_map(|unlocked| unlocked.identities().to_vec()).collect();
        Ok(Seal { to: self.keys_of(seats)?, keys })
    }

    /// The change that a line needs, given without its newline. `n` is the number of the line before. Where nothing is
    /// to be written, a change is only announced.
    pub fn change(
        &self,
        line: &[u8],
        n: &mut u64,
        unlocked: &[Unlocked],
        write: bool,
    ) -> io::Result<Rewrite> {
        match Line::read(line) {
            Line::Record { head, .. } => {
                *n = head.n;
                if self.left.covers(&head) {
                    let stub = || Rewrite::Line(line::stub(Some(head.n), line.len()).into());
                    return Ok(if write { stub() } else { Rewrite::Waits });
                }
                // Of a private sealed line the kind is not known, and need not be: what is on the door is shared.
                let Ok(to) = self.recipients(head.by, head.vis, kind_of(&head.id)) else {
                    return Ok(Rewrite::Waits);
                };
                match (head.enc.is_some(), to.is_empty()) {
                    (true, false) if self.shared_anew && to.len() > 1 => {
                        if write {
                            anew(&head, unlocked, &to)
                        } else {
                            Ok(Rewrite::Waits)
                        }
                    }
                    (false, true) | (true, false) => Ok(Rewrite::None),
                    _ if !write => Ok(Rewrite::Waits),
                    // It says nothing but which lines are true, and only who has a key asks.
                    (true, true) if kind_of(&head.id) == Vouched::KIND => Ok(Rewrite::None),
                    (false, false) => Ok(Rewrite::Line(seal::seal(line, &head, &to)?.into_bytes().into())),
                    (true, true) => Ok(opened(&head, unlocked).map_or(Rewrite::Waits, unsigned)),
                }
            }
            Line::Damaged => {
                *n += 1;
                self.damaged(line, *n, write)
            }
            Line::Scrubbed(number) | Line::Foreign { n: number, .. } => {
                *n = number.unwrap_or(*n + 1);
                Ok(self.restored(line, unlocked, write))
            }
            Line::Blank => Ok(Rewrite::None),
        }
    }

    /// Damage keeps its bytes, but nobody reads them any more who should not.
    fn damaged(&self, line: &[u8], n: u64, write: bool) -> io::Result<Rewrite> {
        let to = self.of_damage(line);
        if to.is_empty() {
            return Ok(Rewrite::None);
        }
        if !write {
            return Ok(Rewrite::Waits);
        }
        let aside = format!(r#"{{"v":1,"n":{n},"damaged":true,"enc":"{}""#, seal::enclose(line, &to)?);
        Ok(Rewrite::Line(line::with_sum(&aside).into_bytes().into()))
    }

    /// The keys for a damaged line: its author's where that can still be read, else those of both.
    fn of_damage(&self, line: &[u8]) -> Vec<Recipient> {
        let by = |seat: Seat| {
            let author = format!(r#""by":"{}""#, seat.name());
            memchr::memmem::find(line, author.as_bytes()).is_some()
        };
        let author = Seat::BOTH.into_iter().find(|seat| by(*seat));
        let seats = author.map_or(Seat::BOTH.to_vec(), |seat| vec![seat]);
        seats.into_iter().filter_map(|seat| self.key(seat).as_ref().ok()?.clone()).collect()
    }

    /// Sealed damage becomes what it was where no seat has a key any more.
    fn restored(&self, line: &[u8], unlocked: &[Unlocked], write: bool) -> Rewrite {
        let Ok(aside) = serde_json::from_slice::<Aside>(line) else { return Rewrite::None };
        let keyed = Seat::BOTH.iter().any(|seat| !matches!(self.key(*seat), Ok(None)));
        if keyed || !aside.damaged {
            return Rewrite::None;
        }
        let mut keys =
            unlocked.iter().flat_map(|unlocked| unlocked.identities().to_vec()).collect::<Vec<_>>();
        keys.dedup_by_key(|key| key.to_public().to_string());
        match seal::disclose(&aside.enc, &keys) {
            Ok(clear) if write => Rewrite::Line(clear),
            _ => Rewrite::Waits,
        }
    }
}

/// A line that is sealed no more bears no signature: it would be a proof for anybody.
fn unsigned(line: Zeroizing<Vec<u8>>) -> Rewrite {
    Rewrite::Line(sign::bare(&line).map_or(line, Zeroizing::new))
}

/// A sealed line, sealed once more.
fn anew(head: &Head<'_>, unlocked: &[Unlocked], to: &[Recipient]) -> io::Result<Rewrite> {
    let Ok(clear) = opened(head, unlocked) else { return Ok(Rewrite::Waits) };
    match Line::read(&clear) {
        Line::Record { head, .. } => Ok(Rewrite::Line(seal::seal(&clear, &head, to)?.into_bytes().into())),
        _ => Ok(Rewrite::Waits),
    }
}
