//! Whose word a line is, as far as the open keys tell.

use std::collections::BTreeMap;

use super::{AuthorMark, Known, SigningKey, Tag, line::Parted, memory};
use crate::{
    journey::{
        access,
        key::{By, Seat, Signers, Visibility, kind_of},
        record::Head,
        vouched::Vouched,
    },
    store::local::Local,
};

/// The knowledge about both seats' signatures while somebody's key is open. While nobody's is, every line is believed.
#[derive(Debug, Default)]
pub struct Proofs {
    first: Known,
    second: Known,
    /// Lines that are believed, and that not every reader could check: by their tags, and whether both may read them.
    weak: BTreeMap<Tag, Weak>,
    /// Lines that were written here in the name of somebody who was here too, and whose key was not open.
    stood_in: BTreeMap<Tag, By>,
    /// How many lists were written.
    lists: u16,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Weak {
    pub by: By,
    /// Sealed to both: the other has a key, and checks it.
    pub is_shared: bool,
}

/// A line that was looked at.
#[derive(Debug, Default)]
pub struct Proof {
    pub signers: Option<Signers>,
    fresh: Vec<Fresh>,
}

/// Something that was learned from a line.
#[derive(Debug)]
pub enum Fresh {
    /// This seat checked a signature.
    Checked(Seat, Tag),
    Weak(Tag, Weak),
    HasSigned(Seat),
    /// It was written here in the name of somebody whose key is not open.
    StoodIn(Tag, By),
}

/// Why a line is the word of a seat.
enum Because {
    /// It is signed, or vouched for before everybody.
    Signed(Option<Fresh>),
    /// Its author alone can check it.
    OwnEyes,
    /// Only this machine remembers that it was checked once.
    Remembered,
}

impl Proofs {
    pub fn of(first: Known, second: Known) -> Self {
        Self { first, second, ..Self::default() }
    }

    pub fn known(&self, seat: Seat) -> &Known {
        match seat {
            Seat::First => &self.first,
            Seat::Second => &self.second,
        }
    }

    pub fn known_mut(&mut self, seat: Seat) -> &mut Known {
        match seat {
            Seat::First => &mut self.first,
            Seat::Second => &mut self.second,
        }
    }

    /// True while nobody's key is open.
    pub fn are_none(&self) -> bool {
        self.first.own.is_empty() && self.second.own.is_empty()
    }

    /// Whose word a line is, given as it stands, unsealed, in the file of a writer.
    pub fn of_line(&self, line: &[u8], head: &Head<'_>, writer: &str, sealed: bool) -> Proof {
        if self.are_none() || access::is_on_the_door(kind_of(&head.id)) {
            return Proof::default();
        }
        let parted = Parted::of(line);
        let is_list = kind_of(&head.id) == Vouched::KIND;
        let is_shared = sealed && access::readers(head.by, head.vis).len() > 1;
        let mut proof = Proof { signers: Some(Signers::NONE), fresh: vec![] };
        for seat in Seat::BOTH {
            let known = self.known(seat);
            let is_its = head.by.includes(seat);
            let because = match known.signs {
                false => Some(self.believed(seat, &parted, writer, is_its && !is_list)),
                // Whoever does not sign yet takes for true what stood, and says so by a list of its own.
                true if is_its && self.is_about_to_begin(seat.other()) => Some(Because::Signed(None)),
                true if is_its => self.because(seat, &parted, writer),
                // Who signed in another's name is told, too.
                true if matches!(parted.mark, AuthorMark::Signatures(_)) => {
                    self.because(seat, &parted, writer)
                }
                true => None,
            };
            let because = because.or_else(|| self.stands_in(seat, head, &parted, writer));
            let Some(because) = because else { continue };
            let weak = match because {
                Because::Signed(fresh) => {
                    proof.fresh.extend(fresh);
                    false
                }
                Because::OwnEyes => is_shared,
                Because::Remembered => true,
            };
            if weak && is_its && !is_list && known.key().is_some() {
                proof.fresh.push(Fresh::Weak(parted.tag(writer), Weak { by: head.by, is_shared }));
            }
            proof.signers = proof.signers.map(|signers| signers.and(seat));
        }
        if self.takes_all(head.by) && !is_list {
            proof.fresh.push(Fresh::Weak(parted.tag(writer), Weak { by: head.by, is_shared }));
        }
        proof
    }

    /// True where an open seat that does not sign yet is to take for true what the other one said.
    fn takes_all(&self, by: By) -> bool {
        Seat::BOTH.into_iter().any(|seat| !by.includes(seat) && self.is_about_to_begin(seat))
    }

    fn is_about_to_begin(&self, seat: Seat) -> bool {
        let known = self.known(seat);
        known.key().is_some() && !known.signs && !known.has_signed
    }

    /// A seat that does not sign yet is believed.
    fn believed(&self, seat: Seat, parted: &Parted<'_>, writer: &str, is_its: bool) -> Because {
        let known = self.known(seat);
        if !is_its || known.key().is_none() {
            return Because::Signed(None);
        }
        if self.is_signed(seat, parted, writer) {
            return Because::Signed(Some(Fresh::HasSigned(seat)));
        }
        Because::Remembered
    }

    /// While an author's key is not open, the word of the one whose key is counts for it, as it did when both were here.
    fn stands_in(&self, of: Seat, head: &Head<'_>, parted: &Parted<'_>, writer: &str) -> Option<Because> {
        let is_open = self.known(of.other()).key().is_some() && self.known(of).own.is_empty();
        let may =
            is_open && head.by.includes(of) && access::may_stand_in(kind_of(&head.id), head.vis, head.del);
        let because = may.then(|| self.because(of.other(), parted, writer)).flatten()?;
        matches!(because, Because::Signed(_)).then_some(because)
    }

    fn is_signed(&self, seat: Seat, parted: &Parted<'_>, writer: &str) -> bool {
        let AuthorMark::Signatures(all) = &parted.mark else { return false };
        let (message, signers) = (parted.message(writer), &self.known(seat).signers);
        all.iter().any(|signature| signers.iter().any(|signer| signer.signed(&message, signature)))
    }

    fn because(&self, seat: Seat, parted: &Parted<'_>, writer: &str) -> Option<Because> {
        let known = self.known(seat);
        let viewer = [seat, seat.other()].into_iter().find(|viewer| self.known(*viewer).key().is_some());
        let remembered = viewer.and_then(|viewer| {
            let key = self.known(viewer).key()?;
            Some((viewer, memory::tag(key, seat, writer, parted.said)))
        });
        let is_remembered = remembered.is_some_and(|(viewer, tag)| self.known(viewer).memory.holds(&tag));
        match &parted.mark {
            AuthorMark::Signatures(_) if is_remembered => return Some(Because::Signed(None)),
            AuthorMark::Signatures(_) if self.is_signed(seat, parted, writer) => {
                return Some(Because::Signed(remembered.map(|(viewer, tag)| Fresh::Checked(viewer, tag))));
            }
            AuthorMark::Macs(all) => {
                let mac = |key: &SigningKey| key.mark([writer.as_bytes(), b"\n", parted.said]);
                if known.own.iter().any(|key| all.contains(&mac(key))) {
                    return Some(Because::OwnEyes);
                }
            }
            _ => {}
        }
        self.listed(seat, &parted.tag(writer)).or(is_remembered.then_some(Because::Remembered))
    }

    /// A line that a seat took for true counts for itself, and where the author's own key is not here to say more.
    fn listed(&self, seat: Seat, tag: &Tag) -> Option<Because> {
        let (known, other) = (self.known(seat), self.known(seat.other()));
        if known.vouched.contains(tag) {
            return Some(Because::Signed(None));
        }
        if known.taken.contains(tag) {
            return Some(Because::OwnEyes);
        }
        // Whoever gives the key while both are here says what was written here for them.
        if known.is_own && self.stood_in.get(tag).is_some_and(|by| by.includes(seat)) {
            return Some(Because::Remembered);
        }
        (known.own.is_empty() && other.taken.contains(tag)).then_some(Because::OwnEyes)
    }

    /// Takes a list of lines that a seat vouched for. It must be signed by it, which [`Proofs::of_list`] says.
    pub fn learn(&mut self, by: Seat, vis: Visibility, list: &Vouched) {
        let known = self.known_mut(by);
        let lines = if vis == Visibility::Shared { &mut known.vouched } else { &mut known.taken };
        lines.extend(Tag::read(&list.lines));
        known.signs |= list.last && !known.own.is_empty();
    }

    /// The seat that signed a list of lines.
    pub fn of_list(&self, line: &[u8], head: &Head<'_>, writer: &str) -> Option<Seat> {
        let by = Seat::BOTH.into_iter().find(|seat| head.by == By::from(*seat))?;
        self.is_signed(by, &Parted::of(line), writer).then_some(by)
    }

    /// Keeps what was learned from lines.
    pub fn note(&mut self, fresh: Vec<Fresh>) {
        for fresh in fresh {
            match fresh {
                Fresh::Checked(seat, tag) => self.known_mut(seat).memory.add(tag),
                Fresh::Weak(tag, weak) => drop(self.weak.insert(tag, weak)),
                Fresh::StoodIn(tag, by) => drop(self.stood_in.insert(tag, by)),
                Fresh::HasSigned(seat) => self.known_mut(seat).has_signed = true,
            }
        }
    }

    /// Writes what was checked since the last time. What cannot be remembered now is checked another time.
    pub fn remember(&mut self, local: &Local) {
        for seat in Seat::BOTH {
            let _ = self.known_mut(seat).memory.keep(&memory::path(local, seat));
        }
    }

    /// The lines that an open seat has to vouch for, and those that were vouched for now are no more.
    pub fn weak(&self) -> &BTreeMap<Tag, Weak> {
        &self.weak
    }

    /// They were vouched for.
    pub fn settled(&mut self) {
        self.weak.clear();
    }

    /// The same knowledge of lines, while other keys are open.
    pub fn with_keys(&mut self, mut keys: Self) -> Self {
        keys.weak = std::mem::take(&mut self.weak);
        keys.stood_in = std::mem::take(&mut self.stood_in);
        keys.lists = self.lists;
        keys
    }

    /// True where lines may have been taken away that say since when a seat signs: nothing is destroyed meanwhile.
    pub fn are_in_doubt(&self) -> bool {
        Seat::BOTH.into_iter().any(|seat| self.known(seat).is_in_doubt())
    }

    /// The counter in the moment of the next list.
    pub fn next_list(&mut self) -> u16 {
        self.lists = self.lists.wrapping_add(1);
        self.lists | 0x8000
    }
}

impl Proof {
    /// Whose word it is, and what was learned.
    pub fn parts(self) -> (Signers, Vec<Fresh>) {
        (self.signers.unwrap_or(Signers::ALL), self.fresh)
    }
}
