//! A binding: the place where a field's answer is kept. It alone knows the draft's key, the author, who may read, change,
//! bring or take back the answer, and the sentence that says who can read it.

mod look;
mod put;

use uuid::Uuid;

use super::portion::Portion;
use crate::{
    guide::{Cause, ChapterId, Starts},
    journey::{
        answer::{Answer, Asked},
        key::{DraftField, DraftKey, PlanField},
        plan::Plan,
        record::{By, Id, Record, Visibility},
    },
    private::Private,
    session::Session,
};
pub use look::{OTHER_NOTE, asked_then, uncompared, who_sees};

#[derive(Debug, Clone)]
pub struct Binding {
    to: To,
    starts: Starts,
    /// The question that is asked, as it is put now.
    asked: Asked,
}

/// Two are the same where they lead to the same place, whatever is asked there.
impl PartialEq for Binding {
    fn eq(&self, other: &Self) -> bool {
        (&self.to, self.starts) == (&other.to, other.starts)
    }
}

#[derive(Debug, Clone, PartialEq)]
enum To {
    /// Kept in no form.
    Nowhere,
    /// Heard by the screen, and kept in no form.
    Heard,
    /// Kept by the screen, under this draft.
    Screen(DraftKey),
    /// Kept as a note of the journal.
    Note(Uuid),
    Record(Box<Target>),
}

#[derive(Debug, Clone, PartialEq)]
struct Target {
    id: Id,
    /// The id under which an earlier version of the program kept the same answer.
    former: Option<Id>,
    by: By,
    portion: Portion,
    /// The draft's key, where it is not made of the id and the portion.
    draft: Option<DraftKey>,
    new: New,
    /// The record holds the words of several: `by` is the author of these, whoever signed its newest version.
    of_several: bool,
}

/// The record that is begun where there is none yet.
#[derive(Debug, Clone, PartialEq)]
pub enum New {
    Answer,
    /// `part` is `<page>.<part>`; `from` is the plan that this one is made out of.
    Plan {
        part: String,
        breach: Option<Uuid>,
        from: Option<Id>,
    },
    Checkin,
    /// Of this page of the guide.
    NextDate(ChapterId),
    Person,
    Breach {
        causes: Vec<Cause>,
    },
    /// None: without it there is nothing to say.
    Never,
}

/// A binding and its record, as one look at the journey found them.
#[derive(Debug)]
pub struct Seen<'a> {
    /// The author and the readers of the kept answer, if the user may read it.
    pub kept: Option<(By, Visibility)>,
    pub words: Option<&'a Private>,
    pub may_write: bool,
    pub may_bring: bool,
    pub may_take_back: bool,
    /// The sentence that says who can read what is written here. Never empty.
    pub who_sees: &'static str,
    /// True where its author alone can read it, and may show it to both later.
    pub shows_later: bool,
}

/// An answer that was taken back, until the page is left, and who signed it for whom.
#[derive(Debug)]
pub struct Taken {
    pub bind: Binding,
    answer: Answer,
    signed: (By, Visibility),
    /// The plan that it was a box of, without any words.
    plan: Option<Plan>,
}

impl Binding {
    /// Kept in no form, whatever is answered.
    pub fn nowhere() -> Self {
        Self::to(To::Nowhere, Starts::Private)
    }

    /// Heard by the screen and kept in no form, as words to look for.
    pub fn heard() -> Self {
        Self::to(To::Heard, Starts::Private)
    }

    /// Kept by the screen. An empty key: no draft.
    pub fn screen(key: DraftKey, starts: Starts) -> Self {
        Self::to(To::Screen(key), starts)
    }

    pub fn note(id: Uuid, starts: Starts) -> Self {
        Self::to(To::Note(id), starts)
    }

    /// An answer of its own.
    pub fn answer(id: Id, by: By, starts: Starts) -> Self {
        Self::portion(id, by, Portion::Whole, starts, New::Answer)
    }

    /// A portion of a record. `starts` says who may read it where the record is begun now.
    pub fn portion(id: Id, by: By, portion: Portion, starts: Starts, new: New) -> Self {
        let target = Target { id, former: None, by, portion, draft: None, new, of_several: false };
        Self::to(To::Record(Box::new(target)), starts)
    }

    fn to(to: To, starts: Starts) -> Self {
        Self { to, starts, asked: Asked::default() }
    }

    /// Says what is asked, in the words that an answer keeps beside it.
    pub fn asking(mut self, question: impl Into<String>) -> Self {
        self.asked.question = question.into();
        self
    }

    /// Says what is asked, where nothing said it before.
    pub(super) fn or_asking(self, question: &str) -> Self {
        if self.asked.question.is_empty() { self.asking(question) } else { self }
    }

    /// Says which choice is taken, by its id.
    pub(super) fn choosing(mut self, choice: String) -> Self {
        self.asked.choice = Some(choice.into());
        self
    }

    /// Says which lines of a pile the guide gave, by their ids.
    pub fn giving(mut self, given: Option<Private>) -> Self {
        self.asked.given = given;
        self
    }

    /// A portion of a record that is there: its author and its readers stay.
    pub fn of(record: &Record, portion: Portion) -> Self {
        Self::portion(record.id.clone(), record.by, portion, starts(record.vis), New::Never)
    }

    /// Names the draft in another way than by the id and the portion.
    pub fn drafted_as(mut self, key: DraftKey) -> Self {
        if let To::Record(target) = &mut self.to {
            target.draft = Some(key);
        }
        self
    }

    /// Says that the record holds the words of several. These are their author's, who signs each version of them.
    pub fn of_several(mut self) -> Self {
        if let To::Record(target) = &mut self.to {
            target.of_several = true;
        }
        self
    }

    /// Finds the answer under the id of an earlier version of the program too.
    pub fn formerly(mut self, id: Id) -> Self {
        if let To::Record(target) = &mut self.to {
            target.former = Some(id);
        }
        self
    }

    /// The question, as it is put now.
    pub fn question(&self) -> &str {
        &self.asked.question
    }

    /// The key of the draft; empty where no draft is ever kept.
    pub fn key(&self) -> DraftKey {
        match &self.to {
            To::Nowhere | To::Heard => DraftKey::default(),
            To::Screen(key) => key.clone(),
            To::Note(id) => DraftKey::whole(&Id::note(*id)),
            To::Record(target) => target.key(&target.id),
        }
    }

    /// True where nothing is kept.
    pub fn is_nowhere(&self) -> bool {
        matches!(self.to, To::Nowhere | To::Heard)
    }

    /// True where the screen takes the answer.
    pub fn is_the_screens(&self) -> bool {
        matches!(self.to, To::Heard | To::Screen(_))
    }

    /// True while a half-written answer waits for this field.
    pub fn is_drafted(&self, session: &Session) -> bool {
        !session.drafts.is_empty() && self.draft(session).is_some()
    }

    /// The half-written answer of this field.
    pub fn draft<'a>(&self, session: &'a Session) -> Option<&'a Private> {
        let former = match &self.to {
            To::Record(target) => target.former.as_ref().map(|id| target.key(id)),
            _ => None,
        };
        session.drafts.get(&self.key()).or_else(|| session.drafts.get(&former?))
    }
}

/// The readers of words written beside something with these readers.
pub fn starts(vis: Visibility) -> Starts {
    match vis {
        Visibility::Shared => Starts::Shared,
        Visibility::Sealed => Starts::Sealed,
        Visibility::Private => Starts::Private,
    }
}

impl Target {
    fn key(&self, id: &Id) -> DraftKey {
        if let Some(key) = &self.draft {
            return key.clone();
        }
        let field = match (&self.portion, &self.new) {
            (Portion::Box(name), New::Plan { part, .. }) => {
                DraftField::Plan { part, field: PlanField::Box(name) }
            }
            (Portion::Box(name) | Portion::Line(name), _) => DraftField::Line(name),
            (Portion::Whole, _) => DraftField::Whole,
            (Portion::Fact, _) => DraftField::Fact,
            (Portion::Did, _) => DraftField::Did,
            (Portion::Words, _) => DraftField::Words,
            (Portion::Repair, _) => DraftField::Repair,
            (Portion::Reason, _) => DraftField::Reason,
            (Portion::Name, _) => DraftField::Name,
            (Portion::Sentence(nth), _) => DraftField::Sentence(*nth),
        };
        DraftKey::field(id, field)
    }

    /// The record that holds the answer; under its former id only where there is none under the new one.
    fn found<'a>(&self, session: &'a Session) -> Option<&'a Record> {
        let record = |id: &Id| session.journey.record(id);
        record(&self.id).or_else(|| record(self.former.as_ref()?))
    }
}
