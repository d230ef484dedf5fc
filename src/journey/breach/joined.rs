//! Two breaches that turned out to be one: what was written for each is found under the one that stays.

use uuid::Uuid;

use super::{Breach, Known, Sameness, State, sentence};
use crate::journey::{Journey, key::Id, record::Record};

impl Journey {
    /// The breach that one which was brought may turn out to be: the one that is open to whoever answers.
    pub fn perhaps_the_same(&self, brought: Uuid) -> Option<(Uuid, &Breach)> {
        self.open_breach().filter(|(id, _)| *id != brought)
    }

    /// The versions to write when a brought breach was answered, each by its id. Of two that are the same the one that
    /// both know already stays, else the one that was brought; the words of one's own stay one's own.
    pub fn answered_breach(&self, id: Uuid, answer: Sameness) -> Vec<(Uuid, Breach)> {
        let Some(brought) = self.breach(id).filter(|_| self.answers_breach(id).is_some()) else {
            return vec![];
        };
        let same = self.perhaps_the_same(id).filter(|_| answer == Sameness::Same);
        let mut settled = Breach { waits_for: None, ..brought.clone() };
        let is_both_known = |id: &Uuid| self.known(*id) == Some(Known::Both);
        let is_another_open = self.breaches().any(|(id, breach)| breach.is_open() && is_both_known(&id));
        settled.state = match (is_another_open, answer) {
            (true, _) => State::Parked { until: None },
            (false, Sameness::Same) => State::Open,
            (false, Sameness::Another) => brought.state,
        };
        match same {
            Some((into, known)) if is_both_known(&into) => {
                let both = known.joined_by(id, &settled);
                vec![(into, both), (id, Breach { joined: vec![], ..settled })]
            }
            Some((own, _)) => {
                settled.joined.push(own);
                vec![(id, settled)]
            }
            None => vec![(id, settled)],
        }
    }

    /// True for a breach that turned out to be another one, of which it is a part now.
    pub fn is_joined(&self, breach: &Record) -> bool {
        breach.id.kind() == "breach"
            && breach.id.uuid().is_some_and(|id| self.joined.values().any(|joined| joined.contains(&id)))
    }

    /// True where both are the same breach, or one was joined to the other.
    pub fn is_same_breach(&self, one: Option<Uuid>, other: Option<Uuid>) -> bool {
        let is_joined = |to: Uuid, id: Uuid| self.joined.get(&to).is_some_and(|joined| joined.contains(&id));
        match (one, other) {
            (Some(one), Some(other)) => one == other || is_joined(one, other) || is_joined(other, one),
            (None, None) => true,
            _ => false,
        }
    }

    pub(in crate::journey) fn note_joined(&mut self, breach: &Id) {
        let Some(id) = breach.uuid() else { return };
        let joined =
            self.newest(breach).and_then(Record::content::<Breach>).map_or(&[][..], |breach| &breach.joined);
        match joined {
            [] => drop(self.joined.remove(&id)),
            joined => {
                let joined = joined.to_vec();
                self.joined.insert(id, joined);
            }
        }
    }

    /// The ids under which the same thing was kept for the breaches that were joined to its own.
    pub(in crate::journey) fn joined_ids(&self, id: &Id) -> impl Iterator<Item = Id> {
        let breach = if self.joined.is_empty() { None } else { id.breach_of() };
        let joined = breach.and_then(|breach| self.joined.get(&breach)).into_iter().flatten();
        joined.filter_map(|breach| id.in_breach(*breach))
    }
}

impl Breach {
    /// This breach, and another one that turned out to be the same: its sentences stand beside, each with its question.
    fn joined_by(&self, id: Uuid, other: &Self) -> Self {
        let mut both = self.clone();
        both.joined.extend([id].into_iter().chain(other.joined.iter().copied()));
        for (nth, words) in other.sentences.iter().enumerate() {
            if !self.sentences.contains(words) {
                let asked = other.asked.get(&sentence(nth)).cloned();
                both.asked.extend(asked.map(|asked| (sentence(both.sentences.len()), asked)));
                both.sentences.push(words.clone());
            }
        }
        both.first = both.first.or(other.first);
        both.second = both.second.or(other.second);
        both
    }
}
