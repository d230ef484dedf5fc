//! Writing into a binding: keeping, changing, taking back, choosing between two versions, bringing.

use super::{Binding, New, Portion, Target, To, look::OTHER_NOTE};
use crate::{
    guide::Starts,
    journey::{
        access,
        answer::Answer,
        checkin::Checkin,
        couple::Person,
        key::DraftKey,
        note::Note,
        plan::Plan,
        record::{Body, Id, Record, Visibility},
    },
    private::Private,
    session::{Effect, Session},
};

impl Binding {
    /// Keeps words that the user typed here. Their author and their readers stay as they were.
    pub fn keep(&self, session: &mut Session, words: Private) -> Vec<Effect> {
        if !self.look(session).may_write {
            return vec![];
        }
        let key = self.key();
        let former = self.drop_former(session);
        let typed = session.drafts.remove(&key).is_some();
        let mut effects = self.put(session, Some(words), typed.then_some(key), &[]);
        effects.extend(former);
        effects
    }

    /// Takes the words back: returns them, for an undo.
    pub fn take_back(&self, session: &mut Session) -> (Option<Private>, Vec<Effect>) {
        let words = self.words(session).cloned().filter(|_| self.look(session).may_take_back);
        if words.is_none() {
            return (None, vec![]);
        }
        let mut effects = self.drop_draft(session);
        effects.extend(self.put(session, None, None, &[]));
        (words, effects)
    }

    /// Brings back words that were taken back.
    pub fn undo(&self, session: &mut Session, words: Private) -> Vec<Effect> {
        self.put(session, Some(words), None, &[])
    }

    /// Keeps one of two versions. The other record is replaced once no other portion of it is left to be chosen.
    pub fn settle(&self, session: &mut Session, other: bool, settled: &mut Vec<Self>) -> Vec<Effect> {
        let words = if other { self.other(session) } else { self.words(session) }.cloned();
        if words.is_none() || !self.look(session).may_write {
            return vec![];
        }
        settled.push(self.clone());
        session.notes.remove(&OTHER_NOTE);
        self.put(session, words, None, settled)
    }

    /// Lets both read it from now on, still signed by its author.
    pub fn bring(&self, session: &mut Session) -> Vec<Effect> {
        if !self.look(session).may_bring {
            return vec![];
        }
        match &self.to {
            To::Note(id) => {
                let words = session.notes.get(id).cloned();
                words.map_or_else(Vec::new, |words| note(session, *id, Some(words), Visibility::Shared, None))
            }
            To::Record(target) => target.found(session).cloned().map_or_else(Vec::new, |record| {
                session.write_by(record.by, record.id, Visibility::Shared, record.body, None)
            }),
            _ => vec![],
        }
    }

    /// The order to destroy the older lines of what was taken back, unless it was brought back.
    pub fn scrub(&self, session: &Session) -> Option<Effect> {
        let id = match &self.to {
            To::Note(id) => Id::note(*id),
            To::Record(target) => target.found(session).map_or(&target.id, |record| &record.id).clone(),
            _ => return None,
        };
        self.words(session).is_none().then_some(Effect::Scrub(id))
    }

    /// Lets go of the half-written answer.
    pub fn drop_draft(&self, session: &mut Session) -> Vec<Effect> {
        let mut effects = self.drop_former(session);
        effects.extend(session.drop_draft(&self.key()));
        effects
    }

    fn drop_former(&self, session: &mut Session) -> Vec<Effect> {
        let To::Record(target) = &self.to else { return vec![] };
        let former = target.former.as_ref().map(|id| target.key(id));
        former
            .filter(|key| session.drafts.contains_key(key))
            .map_or_else(Vec::new, |key| session.drop_draft(&key))
    }

    fn put(
        &self,
        session: &mut Session,
        words: Option<Private>,
        draft: Option<DraftKey>,
        settled: &[Self],
    ) -> Vec<Effect> {
        match &self.to {
            To::Nowhere | To::Screen(_) => vec![],
            To::Note(id) => {
                let vis = session.note(*id).map_or_else(|| visibility(session, self.starts), |note| note.vis);
                note(session, *id, words, vis, draft)
            }
            To::Record(target) => target.put(session, words, self.starts(session), draft, settled),
        }
    }
}

/// Writes or deletes a note, and what is shown of it.
fn note(
    session: &mut Session,
    id: uuid::Uuid,
    words: Option<Private>,
    vis: Visibility,
    draft: Option<DraftKey>,
) -> Vec<Effect> {
    let by = session.note(id).map_or_else(|| session.who().by(), |note| note.by);
    match &words {
        Some(words) => drop(session.notes.insert(id, words.clone())),
        None => drop(session.notes.remove(&id)),
    }
    session.write_by(by, Id::note(id), vis, words.map(|words| Body::Note(Note { words })), draft)
}

impl Target {
    fn put(
        &self,
        session: &mut Session,
        words: Option<Private>,
        starts: Starts,
        draft: Option<DraftKey>,
        settled: &[Binding],
    ) -> Vec<Effect> {
        let before = self.found(session).cloned();
        let id = before.as_ref().map_or(&self.id, |record| &record.id).clone();
        let replaced = self.takes_the_place_of(session).map(|record| (record.by, record.vis));
        let Some(body) =
            before.as_ref().and_then(|record| record.body.clone()).or_else(|| self.begin(session))
        else {
            return vec![];
        };
        let body = self.portion.put(body, words);
        // What a seat made stays theirs, also where both are here when it is changed or made anew.
        let owned =
            before.as_ref().map(|record| (session.journey.author_of(record), record.vis)).or(replaced);
        let (by, vis) = owned.unwrap_or_else(|| (self.by, visibility(session, starts)));
        // Another version that differs in another portion stays, until that portion is asked about too.
        match before.filter(|before| self.differs_elsewhere(session, before, settled)) {
            Some(before) => session.write_over(by, id, vis, body, draft, vec![before.hlc]),
            None => session.write_by(by, id, vis, body, draft),
        }
    }

    fn begin(&self, session: &Session) -> Option<Body> {
        Some(match &self.new {
            New::Answer => Body::Answer(Answer { words: Private::default() }),
            New::Checkin => Body::Checkin(Checkin::default()),
            New::Person => Body::Seat(Person { name: Private::default() }),
            New::Plan { part, breach, from } => {
                Plan { from: from.clone(), ..Plan::of(part.clone(), *breach) }.into()
            }
            New::Breach { causes } => Body::Breach(session.journey.begin_breach(causes)),
            New::Never => return None,
        })
    }

    fn differs_elsewhere(&self, session: &Session, newest: &Record, settled: &[Binding]) -> bool {
        let is_settled = |portion: &Portion| {
            settled
                .iter()
                .any(|bind| matches!(&bind.to, To::Record(to) if to.id == self.id && to.portion == *portion))
        };
        session.journey.forks(&newest.id).any(|fork| {
            Portion::all(fork).into_iter().chain(Portion::all(newest)).any(|other| {
                other != self.portion && !is_settled(&other) && other.of(fork) != other.of(newest)
            })
        })
    }

    /// The plan of the same kind that this one is made out of.
    fn takes_the_place_of<'a>(&self, session: &'a Session) -> Option<&'a Record> {
        let New::Plan { from: Some(from), .. } = &self.new else { return None };
        let (record, _) = session.journey.plan(from).filter(|_| self.id.kind() == from.kind())?;
        access::may_change(record.by, session.who()).then_some(record)
    }
}

/// Who may read new words. One alone has nobody to seal them from: theirs start private.
fn visibility(session: &Session, starts: Starts) -> Visibility {
    match starts {
        Starts::Shared => Visibility::Shared,
        Starts::Sealed if !session.journey.is_solo() => Visibility::Sealed,
        Starts::Sealed | Starts::Private => Visibility::Private,
    }
}
