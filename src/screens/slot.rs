//! A slot: where words of a question or a box are kept, whoever shows it.

use crate::{
    guide::{Sort, Starts},
    journey::{
        access,
        answer::Answer,
        key::{DraftField, DraftKey, PlanField},
        plan::Plan,
        record::{Body, By, Id, Record, Visibility},
    },
    private::Private,
    session::{Effect, Session},
};
use uuid::Uuid;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Slot {
    /// In no form at all.
    Nowhere,
    Answer {
        id: Id,
        /// Whose words these are.
        by: By,
        starts: Starts,
    },
    /// A box of a plan, an agreement, a ritual …
    Plan {
        id: Id,
        /// `<page>.<part>`
        part: String,
        breach: Option<Uuid>,
        name: String,
        starts: Starts,
        /// What it is made out of, if anything: its words stand there to begin with.
        from: Option<Id>,
    },
}

impl Slot {
    /// Names the draft; empty where no draft may ever be written.
    pub fn key(&self) -> DraftKey {
        match self {
            Self::Nowhere => DraftKey::default(),
            Self::Answer { id, .. } => DraftKey::whole(id),
            Self::Plan { id, part, name, .. } => {
                DraftKey::field(id, DraftField::Plan { part, field: PlanField::Box(name) })
            }
        }
    }

    /// What was kept here, if whoever is here may read it.
    pub fn words(&self, session: &Session) -> Option<Private> {
        let record = self.record(session)?;
        match (self, &record.body) {
            (Self::Answer { .. }, Some(Body::Answer(answer))) => Some(answer.words.clone()),
            (Self::Plan { name, .. }, Some(Body::Plan(plan))) => plan.boxes.get(name).cloned(),
            _ => None,
        }
    }

    /// What stands in the field before anything is kept here: the words of what it is made out of.
    pub fn begins_with(&self, session: &Session) -> Option<Private> {
        let Self::Plan { name, from: Some(from), .. } = self else { return None };
        let (record, plan) = session.journey.plan(from)?;
        let readable = access::may_read(record.by, record.vis, session.who());
        plan.boxes.get(name).filter(|_| readable).cloned()
    }

    pub fn record<'a>(&self, session: &'a Session) -> Option<&'a Record> {
        let record = session.journey.record(self.id()?)?;
        access::may_read(record.by, record.vis, session.who()).then_some(record)
    }

    /// Another version of an answer, written elsewhere at the same time.
    pub fn other_version<'a>(&self, session: &'a Session) -> Option<&'a Private> {
        let Self::Answer { id, .. } = self else { return None };
        let mut forks =
            session.journey.forks(id).filter(|fork| access::may_read(fork.by, fork.vis, session.who()));
        forks.find_map(|fork| match &fork.body {
            Some(Body::Answer(answer)) => Some(&answer.words),
            _ => None,
        })
    }

    /// The plan of the same sort that this one is made out of.
    fn takes_the_place_of<'a>(&self, session: &'a Session) -> Option<&'a Record> {
        let Self::Plan { id, from: Some(from), .. } = self else { return None };
        let (record, _) = session.journey.plan(from).filter(|_| id.kind() == from.kind())?;
        access::may_change(record.by, session.who()).then_some(record)
    }

    fn id(&self) -> Option<&Id> {
        match self {
            Self::Nowhere => None,
            Self::Answer { id, .. } | Self::Plan { id, .. } => Some(id),
        }
    }

    /// Who will see what is written here, in one line. What was brought or opened before stays so when it is changed.
    pub fn who_sees(&self, session: &Session, starts: Starts) -> &'static str {
        let starts = match self.record(session).map(|record| record.vis) {
            Some(Visibility::Shared) => Starts::Shared,
            _ => starts,
        };
        who_sees(session, starts)
    }

    /// Keeps the words. Who may read them stays as it was, or is what the guide says for new ones.
    pub fn keep(&self, session: &mut Session, words: Private) -> Vec<Effect> {
        let key = self.key();
        session.drafts.remove(&key);
        self.put(session, words, Some(key))
    }

    /// As [`Slot::keep`], where nobody typed the words into a field of this slot.
    pub fn put(&self, session: &mut Session, words: Private, draft: Option<DraftKey>) -> Vec<Effect> {
        let before = self.record(session).cloned();
        let (id, by, starts, body) = match self {
            Self::Nowhere => return vec![],
            Self::Answer { id, by, starts } => {
                let starts = session.journey.starts_in(id.breach_of(), *starts);
                (id, *by, starts, Body::Answer(Answer { words }))
            }
            Self::Plan { id, part, breach, name, starts, from } => {
                let mut plan = match before.as_ref().and_then(|record| record.body.clone()) {
                    Some(Body::Plan(plan)) => *plan,
                    _ => Plan { from: from.clone(), ..Plan::of(part.clone(), *breach) },
                };
                plan.boxes.insert(name.clone(), words);
                (id, session.who().by(), session.journey.starts_in(*breach, *starts), plan.into())
            }
        };
        // What somebody made stays theirs, also where both are here when it is changed or made anew.
        let owned = before.or_else(|| self.takes_the_place_of(session).cloned());
        let by = owned.as_ref().map_or(by, |record| record.by);
        let vis = owned.map_or_else(|| visibility(session, starts), |record| record.vis);
        session.write_by(by, id.clone(), vis, Some(body), draft)
    }

    /// Lets both see what one wrote for oneself.
    pub fn bring(&self, session: &mut Session) -> Vec<Effect> {
        self.id().cloned().map_or_else(Vec::new, |id| bring(session, &id))
    }
}

/// Lets both see what whoever is here wrote alone.
pub fn bring(session: &mut Session, id: &Id) -> Vec<Effect> {
    let may = |record: &Record| access::may_bring(record.by, record.vis, session.who());
    if session.journey.record(id).is_some_and(may) { share(session, id) } else { vec![] }
}

/// Writes a version that both may read, still signed by its author.
pub fn share(session: &mut Session, id: &Id) -> Vec<Effect> {
    let Some(record) = session.journey.record(id).cloned() else { return vec![] };
    session.write_by(record.by, record.id, Visibility::Shared, record.body, None)
}

/// How new words start. For one alone there is nobody to seal them from: they start private.
fn visibility(session: &Session, starts: Starts) -> Visibility {
    match starts {
        Starts::Shared => Visibility::Shared,
        Starts::Sealed if !session.journey.is_solo() => Visibility::Sealed,
        Starts::Sealed | Starts::Private => Visibility::Private,
    }
}

/// Changes a plan that whoever is here may change. It stays its author's.
pub fn change_plan(session: &mut Session, id: &Id, edit: impl FnOnce(&mut Plan)) -> Vec<Effect> {
    let here = session.who();
    let may = |record: &&Record| {
        access::may_read(record.by, record.vis, here) && access::may_change(record.by, here)
    };
    let Some(record) = session.journey.record(id).filter(may).cloned() else { return vec![] };
    let Some(Body::Plan(mut plan)) = record.body else { return vec![] };
    edit(&mut plan);
    session.write_by(record.by, record.id, record.vis, Some(Body::Plan(plan)), None)
}

/// A new id for a plan of a part.
pub fn new_plan(session: &mut Session, sort: Sort) -> Id {
    Id::plan(sort, session.new_id())
}

/// Who will see what is written here, in one line: hidden where no passphrase is set, private where one is.
pub fn who_sees(session: &Session, starts: Starts) -> &'static str {
    let seat = session.who().alone();
    let locked = seat.is_some_and(|seat| session.locks.of(seat).is_some());
    match (starts, locked) {
        (Starts::Shared, _) if !session.journey.is_solo() => "Shared: both of you can read it here.",
        (_, false) if session.journey.is_solo() => {
            "Only you use this journey. It is hidden here, not locked."
        }
        (_, true) if session.journey.is_solo() => {
            "Private: it is sealed in the files, and opens with your passphrase."
        }
        (Starts::Sealed, _) => "Sealed: it opens when both have answered and both say “open” together.",
        (_, true) => {
            "Private: it is sealed in the files, and opens with your passphrase. You may show it to both later."
        }
        (_, false) => "Hidden: it shows only while you are here alone. You may show it to both later.",
    }
}
