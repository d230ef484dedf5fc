//! The knowledge of the two about a breach. Entered alone it is one's own, and so is all that names it, until its author
//! brings it and the other has said whether it is the same thing as one they know. Everything here is answered for the
//! people who are here: the viewer of the journey.

use uuid::Uuid;

use super::{Breach, MOST, State};
use crate::{
    guide::{Cause, Starts},
    journey::{
        Journey, access,
        couple::Here,
        key::{By, Id, Seat, Visibility},
        record::{Body, Record},
    },
};

/// How far a breach is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Known {
    /// To the seat that named it alone.
    Own(Seat),
    /// Brought by one seat; the other has yet to answer.
    Waits { by: Seat },
    /// To both.
    Both,
    /// It turned out to be this other breach.
    Same(Uuid),
}

/// The answer of the other to a breach that was brought.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sameness {
    Same,
    Another,
}

impl Journey {
    /// Looks at the breaches for these people from now on; none: for both.
    pub fn look_as(&mut self, viewer: Option<Here>) {
        self.viewer = viewer;
    }

    fn viewer(&self) -> Here {
        if self.is_solo() { Here::First } else { self.viewer.unwrap_or(Here::Both) }
    }

    fn breach_record(&self, id: Uuid) -> Option<(&Record, &Breach)> {
        self.newest(&Id::breach(id))?.with_content().filter(|(record, _)| self.shows(record))
    }

    fn shows(&self, breach: &Record) -> bool {
        access::may_read(breach.by, breach.vis, self.viewer())
    }

    /// A breach that the people who are here may know of.
    pub fn breach(&self, id: Uuid) -> Option<&Breach> {
        self.breach_record(id).map(|(_, breach)| breach)
    }

    /// True where nothing is known under this id yet, not even to somebody else.
    pub fn is_new_breach(&self, id: Uuid) -> bool {
        self.newest(&Id::breach(id)).is_none()
    }

    /// The breaches that the people who are here may know of, in the order they were named.
    pub fn breaches(&self) -> impl Iterator<Item = (Uuid, &Breach)> {
        self.known_breaches().map(|(id, _, breach)| (id, breach))
    }

    fn known_breaches(&self) -> impl Iterator<Item = (Uuid, &Record, &Breach)> {
        let shown =
            self.of_kind("breach").filter(|record| self.shows(record)).filter_map(Record::with_content);
        shown.filter_map(|(record, breach)| Some((record.id.uuid()?, record, breach)))
    }

    /// How far a breach is known; none where the people who are here may not know of it.
    pub fn known(&self, id: Uuid) -> Option<Known> {
        self.breach_record(id).map(|(record, breach)| self.how_known(id, record, breach))
    }

    fn how_known(&self, id: Uuid, record: &Record, breach: &Breach) -> Known {
        let same = self.joined.iter().find(|(_, joined)| joined.contains(&id)).map(|(into, _)| *into);
        match (same, breach.waits_for, record.by) {
            (Some(into), ..) => Known::Same(into),
            _ if self.is_solo() => Known::Both,
            (_, Some(seat), _) => Known::Waits { by: seat.other() },
            _ if record.vis == Visibility::Shared => Known::Both,
            (.., By::First) => Known::Own(Seat::First),
            (.., By::Second) => Known::Own(Seat::Second),
            (.., By::Both) => Known::Both,
        }
    }

    /// The breach that the pages speak to: one that is one's own before the one that both know. What waits for the
    /// other's answer is open to its author only.
    pub fn open_breach(&self) -> Option<(Uuid, &Breach)> {
        let open = self.known_breaches().filter(|(_, _, breach)| breach.is_open());
        let mut of_both = None;
        for (id, record, breach) in open {
            match self.how_known(id, record, breach) {
                Known::Own(seat) | Known::Waits { by: seat } if self.viewer() == seat.into() => {
                    return Some((id, breach));
                }
                Known::Both if of_both.is_none() => of_both = Some((id, breach)),
                _ => {}
            }
        }
        of_both
    }

    /// The author of a record as its readers see it: what both know of a breach belongs to both, whoever wrote last.
    pub fn author_of(&self, record: &Record) -> By {
        let shared = matches!(record.body, Some(Body::Breach(_))) && record.vis == Visibility::Shared;
        let known = record.id.uuid().filter(|_| shared).and_then(|id| self.known(id));
        match known {
            Some(Known::Waits { by }) => by.into(),
            Some(_) if !self.is_solo() => By::Both,
            _ => record.by,
        }
    }

    /// The breach that is begun now: open, unless another one is.
    pub fn begin_breach(&self, causes: &[Cause]) -> Breach {
        let state = match self.open_breach() {
            None => State::Open,
            Some(_) => State::Parked { until: None },
        };
        Breach::new(causes.to_vec(), state)
    }

    /// True where no more are to be named for now, of those that the people who are here may know of.
    pub fn names_enough(&self) -> bool {
        let apart = self.breaches().filter(|(id, _)| !matches!(self.known(*id), Some(Known::Same(_))));
        apart.count() >= MOST
    }

    /// Who may read what is named now: what one of two names alone is that one's own.
    pub fn breach_starts(&self) -> Starts {
        let alone = !self.is_solo() && self.viewer().alone().is_some();
        if alone { Starts::Private } else { Starts::Shared }
    }

    /// As [`Journey::breach_starts`], for a breach that may be there already.
    pub fn breach_starts_for(&self, id: Uuid) -> Starts {
        match self.known(id) {
            Some(Known::Own(_)) => Starts::Private,
            Some(_) => Starts::Shared,
            None => self.breach_starts(),
        }
    }

    /// Who may read what is written now for a breach: nobody else where the breach is one's own.
    pub fn starts_in(&self, breach: Option<Uuid>, starts: Starts) -> Starts {
        let own = breach.is_some_and(|id| matches!(self.known(id), Some(Known::Own(_))));
        if own && starts == Starts::Shared { Starts::Private } else { starts }
    }

    /// True for a record that names a breach which is not known to both.
    pub fn names_ones_own(&self, record: &Record) -> bool {
        self.breach_named_by(record).is_some_and(|id| !self.is_shared_breach(id))
    }

    fn is_shared_breach(&self, id: Uuid) -> bool {
        let shared = self.newest(&Id::breach(id)).is_some_and(|record| record.vis == Visibility::Shared);
        shared || self.joined.values().any(|joined| joined.contains(&id))
    }

    /// True for what its author, who is here alone, may show to both. What names a breach of one's own waits for that.
    pub fn may_bring(&self, record: &Record, here: Here) -> bool {
        access::may_bring(record.by, record.vis, here) && !self.names_ones_own(record)
    }

    /// The breach that a record belongs to.
    fn breach_named_by(&self, record: &Record) -> Option<Uuid> {
        match &record.body {
            Some(Body::Plan(plan)) => plan.breach,
            _ => record.id.breach_of(),
        }
    }

    /// True for those who may change a breach: its author until it is known to both, then each.
    pub fn may_change_breach(&self, id: Uuid) -> bool {
        let author = self.breach_record(id).map(|(record, _)| self.author_of(record));
        author.is_some_and(|author| access::may_change(author, self.viewer()))
    }

    /// The seats that are here and may say how they see a breach.
    pub fn roles_to_say(&self, id: Uuid) -> Vec<Seat> {
        let here = if self.is_solo() { &Seat::BOTH[..1] } else { self.viewer().seats() };
        let waits_for = |seat: &Seat| self.answers_breach(id) == Some(*seat);
        here.iter().copied().filter(|seat| !waits_for(seat)).collect()
    }

    /// Who signs a new version of a breach, and who may read it: as before; what was brought is signed by who answers.
    pub fn signs_breach(&self, id: &Id) -> Option<(By, Visibility)> {
        let record = self.newest(id).filter(|record| self.shows(record))?;
        let answers = id.uuid().and_then(|id| self.answers_breach(id)).map(By::from);
        Some((answers.unwrap_or_else(|| self.author_of(record)), record.vis))
    }

    /// True for the author of a breach of their own, who is here alone and may bring it to both.
    pub fn may_bring_breach(&self, id: Uuid) -> bool {
        let own = |(record, _): (&Record, &Breach)| access::may_bring(record.by, record.vis, self.viewer());
        !self.is_solo() && self.breach_record(id).is_some_and(own)
    }

    /// The seat that is here and has yet to answer to a breach that the other brought.
    pub fn answers_breach(&self, id: Uuid) -> Option<Seat> {
        match self.known(id)? {
            Known::Waits { by } => Some(by.other()).filter(|seat| self.viewer().seats().contains(seat)),
            _ => None,
        }
    }

    /// The breaches that wait for the answer of somebody who is here, and since which record.
    pub fn brought_breaches(&self) -> impl Iterator<Item = (Uuid, Seat, &Record)> {
        let known = self.known_breaches();
        known.filter_map(|(id, record, _)| Some((id, self.answers_breach(id)?, record)))
    }

    /// The breaches to park when this one is opened. One's own beside what both know does not park it for the other.
    pub fn parked_by(&self, opened: Uuid) -> Vec<(Uuid, Breach)> {
        let both = self.known(opened) == Some(Known::Both);
        let parks = |id: Uuid| both || self.known(id) != Some(Known::Both);
        let open = self.breaches().filter(|(id, breach)| *id != opened && breach.is_open() && parks(*id));
        let parked = |breach: &Breach| Breach { state: State::Parked { until: None }, ..breach.clone() };
        open.filter(|(id, _)| self.answers_breach(*id).is_none())
            .map(|(id, breach)| (id, parked(breach)))
            .collect()
    }
}

#[cfg(test)]
mod tests;
