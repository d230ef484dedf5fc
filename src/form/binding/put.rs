//! Writing into a binding: keeping, changing, taking back, choosing between two versions, bringing.

use super::{Binding, New, Portion, Seen, Taken, Target, To, look::OTHER_NOTE};
use std::collections::BTreeMap;

use crate::{
    guide::Starts,
    journey::{
        access,
        answer::Answer,
        checkin::Checkin,
        couple::Person,
        key::DraftKey,
        next_date::NextDate,
        note::Note,
        plan::Plan,
        record::{Body, By, Id, Record, Visibility},
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
        session.drafts.remove(&key);
        let mut effects = self.put(session, Some(self.answered(words)), Some(key), &[]);
        effects.extend(former);
        effects
    }

    /// Keeps words that were not typed into this field, blank ones too; its half-written answer stays. `draft` is another
    /// one, which is let go once the words are saved.
    pub fn write(&self, session: &mut Session, words: Private, draft: Option<DraftKey>) -> Vec<Effect> {
        if self.look(session).may_write {
            self.put(session, Some(self.answered(words)), draft, &[])
        } else {
            vec![]
        }
    }

    /// The user begins to change what is kept here: the versions that are shown now are those an edit replaces.
    pub fn begin(&self, session: &mut Session) {
        if let Some(id) = self.id(session) {
            session.begin(self.key(), id);
        }
    }

    /// Takes the words back: returns what an undo needs.
    pub fn take_back(&self, session: &mut Session) -> Option<(Taken, Vec<Effect>)> {
        let Seen { kept, may_take_back, .. } = self.look(session);
        let (answer, signed) = self.kept(session).zip(kept).filter(|_| may_take_back)?;
        let plan = self.record(session).and_then(|record| match &record.body {
            Some(Body::Plan(plan)) => {
                Some(Plan { boxes: BTreeMap::new(), asked: BTreeMap::new(), ..(**plan).clone() })
            }
            _ => None,
        });
        let mut effects = self.drop_draft(session);
        effects.extend(self.put(session, None, None, &[]));
        Some((Taken { bind: self.clone(), answer, signed, plan }, effects))
    }

    /// Keeps one of two versions. The other record is replaced once no other portion of it is left to be chosen.
    pub fn settle(&self, session: &mut Session, other: bool, settled: &mut Vec<Self>) -> Vec<Effect> {
        let answer = if other { self.kept_other(session) } else { self.kept(session) };
        if answer.is_none() || !self.look(session).may_write {
            return vec![];
        }
        settled.push(self.clone());
        session.notes.remove(&OTHER_NOTE);
        self.put(session, answer, None, settled)
    }

    /// Lets both read it from now on, still signed by its author.
    pub fn bring(&self, session: &mut Session) -> Vec<Effect> {
        if !self.look(session).may_bring {
            return vec![];
        }
        match &self.to {
            To::Note(id) => {
                let words = session.notes.get(id).cloned();
                let by = self.author(session);
                words.map_or_else(Vec::new, |words| {
                    note(session, *id, Some(words), by, Visibility::Shared, None)
                })
            }
            To::Record(target) => target.found(session).cloned().map_or_else(Vec::new, |record| {
                session.write_by(record.by, record.id, Visibility::Shared, record.body, None)
            }),
            _ => vec![],
        }
    }

    /// The order to destroy the older lines of what was taken back, unless it was brought back.
    pub fn scrub(&self, session: &Session) -> Option<Effect> {
        self.id(session).filter(|_| self.words(session).is_none()).map(Effect::Scrub)
    }

    /// The id of the record that holds the answer, or would.
    fn id(&self, session: &Session) -> Option<Id> {
        match &self.to {
            To::Nowhere | To::Heard | To::Screen(_) => None,
            To::Note(id) => Some(Id::note(*id)),
            To::Record(target) => Some(target.found(session).map_or(&target.id, |record| &record.id).clone()),
        }
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

    /// Words as an answer to what is asked.
    fn answered(&self, words: Private) -> Answer {
        let asked = (!self.asked.question.is_empty()).then(|| Box::new(self.asked.clone()));
        Answer { words, asked }
    }

    fn put(
        &self,
        session: &mut Session,
        answer: Option<Answer>,
        draft: Option<DraftKey>,
        settled: &[Self],
    ) -> Vec<Effect> {
        match &self.to {
            To::Nowhere | To::Heard | To::Screen(_) => vec![],
            To::Note(id) => {
                let vis = session.note(*id).map_or_else(|| visibility(session, self.starts), |note| note.vis);
                let words = answer.map(|answer| answer.words);
                note(session, *id, words, self.author(session), vis, draft)
            }
            To::Record(target) => {
                let new = (target.by, visibility(session, self.starts(session)));
                target.put(session, answer, new, draft, settled)
            }
        }
    }
}

/// Writes or deletes a note, and what is shown of it.
fn note(
    session: &mut Session,
    id: uuid::Uuid,
    words: Option<Private>,
    by: By,
    vis: Visibility,
    draft: Option<DraftKey>,
) -> Vec<Effect> {
    match &words {
        Some(words) => drop(session.notes.insert(id, words.clone())),
        None => drop(session.notes.remove(&id)),
    }
    let about = session.journey.note_about(id).cloned();
    session.write_by(by, Id::note(id), vis, words.map(|words| Body::Note(Note { about, words })), draft)
}

/// True for a plan of which nothing is left.
fn is_empty(body: &Body) -> bool {
    matches!(body, Body::Plan(plan) if plan.boxes.is_empty() && plan.watch.is_empty())
}

impl Taken {
    /// Brings the words back, signed by the same author for the same readers.
    pub fn undo(self, session: &mut Session) -> Vec<Effect> {
        let Self { bind, answer, signed: (by, vis), plan } = self;
        match bind.to {
            To::Nowhere | To::Heard | To::Screen(_) => vec![],
            To::Note(id) => note(session, id, Some(answer.words), by, vis, None),
            To::Record(target) => match plan.filter(|_| target.found(session).is_none()) {
                Some(plan) => {
                    let body = target.portion.put(plan.into(), Some(answer));
                    session.write_by(by, target.id, vis, body, None)
                }
                None => target.put(session, Some(answer), (by, vis), None, &[]),
            },
        }
    }
}

impl Target {
    fn put(
        &self,
        session: &mut Session,
        answer: Option<Answer>,
        new: (By, Visibility),
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
        let body = self.portion.put(body, answer);
        // What a seat made stays theirs, also where both are here when it is changed or made anew.
        let owned =
            before.as_ref().map(|record| (session.journey.author_of(record), record.vis)).or(replaced);
        let (by, vis) = owned.unwrap_or(new);
        let by = if self.of_several { self.by } else { by };
        let mut prev = session.replaces(&id, draft.as_ref());
        // Another version that differs in another portion stays, until that portion is asked about too.
        let apart = before.is_some_and(|before| self.differs_elsewhere(session, &before, settled));
        if apart {
            prev = prev.into_iter().max().into_iter().collect();
        }
        let body = body.filter(|body| apart || !is_empty(body));
        session.write_over(by, id, vis, body, draft, prev)
    }

    fn begin(&self, session: &Session) -> Option<Body> {
        Some(match &self.new {
            New::Answer => Body::Answer(Answer::default()),
            New::Checkin => Body::Checkin(Checkin::default()),
            New::NextDate(page) => {
                Body::NextDate(NextDate { page: page.clone(), cue: Private::default(), on: None })
            }
            New::Person => Body::Seat(Person { name: Private::default() }),
            New::Plan { part, breach, from } => {
                let planning = session.guide.part_of_plan(part).and_then(|part| part.does.planning());
                let act = planning.and_then(|planning| planning.act);
                Plan { from: from.clone(), act, ..Plan::of(part.clone(), *breach) }.into()
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

/// The readers of new words. One alone has nobody to seal them from: theirs start private.
pub(super) fn visibility(session: &Session, starts: Starts) -> Visibility {
    match starts {
        Starts::Shared => Visibility::Shared,
        Starts::Sealed if !session.journey.is_solo() => Visibility::Sealed,
        Starts::Sealed | Starts::Private => Visibility::Private,
    }
}
