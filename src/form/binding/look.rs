//! Looking at what is kept in a binding: the words, another version of them, and what may be done with them.

use uuid::Uuid;

use super::{Binding, New, Portion, Seen, Target, To, put::visibility};
use crate::{
    block::Block,
    guide::{AnswerChoice, Starts},
    journey::{
        access,
        answer::{Answer, chosen},
        more::is_own_answer,
        record::{By, Record, Visibility},
    },
    private::Private,
    session::Session,
};

/// The key in [`Session::notes`] under which the words of a note's other version are held while the note is shown.
pub const OTHER_NOTE: Uuid = Uuid::nil();

impl Binding {
    /// The kept answer, and what may be done with it.
    pub fn look<'a>(&self, session: &'a Session) -> Seen<'a> {
        let (who, solo) = (session.who(), session.journey.is_solo());
        let kept = self.signed(session);
        let words = self.words(session);
        let shared = kept.is_some_and(|(_, vis)| vis == Visibility::Shared);
        let starts = if shared { Starts::Shared } else { self.starts(session) };
        let kind = if let To::Record(target) = &self.to { target.id.kind() } else { "" };
        let (author, vis) = (self.author(session), kept.map_or(visibility(session, starts), |(_, vis)| vis));
        let may_write = session.read_only.is_none()
            && access::may_write(kind, author, who)
            && session.may_sign(author, vis);
        Seen {
            kept,
            words,
            may_write,
            may_bring: may_write && !solo && self.is_brought_alone() && self.may_bring(session),
            may_take_back: may_write
                && words.is_some()
                && kept.is_some_and(|(by, vis)| access::may_take_back(by, vis, who, solo))
                && self.is_optional(),
            who_sees: match self.to {
                To::Nowhere => session.say().form_never_kept(),
                To::Heard => session.say().form_not_kept(),
                _ => who_sees(session, starts),
            },
            shows_later: starts == Starts::Private && !solo && !self.is_nowhere(),
        }
    }

    /// The kept words, if the user may read them.
    pub fn words<'a>(&self, session: &'a Session) -> Option<&'a Private> {
        match &self.to {
            To::Nowhere | To::Heard | To::Screen(_) => None,
            To::Note(id) => session.note(*id).and_then(|_| session.notes.get(id)),
            To::Record(target) => target.portion.of(target.readable(session)?),
        }
    }

    /// The kept answer with its question, if the user may read it.
    pub fn kept(&self, session: &Session) -> Option<Answer> {
        match &self.to {
            To::Record(target) => target.portion.answer(target.readable(session)?),
            _ => Some(Answer { words: self.words(session)?.clone(), asked: None }),
        }
    }

    /// The kept words; a choice, and things that the guide gave, in the words of today.
    pub fn shown(&self, session: &Session) -> Option<Private> {
        let words = self.words(session)?;
        let question = self.record(session).and_then(|record| record.id.question());
        let answer = question.zip(self.kept(session));
        Some(
            answer
                .map_or_else(|| words.clone(), |(id, answer)| answer.shown(&session.guide, id).into_owned()),
        )
    }

    /// The question of the kept answer as it was put, where today's guide asks it in other words.
    pub fn asked_then(&self, session: &Session) -> Option<Block> {
        let then = self.kept(session)?.asked?.question;
        let question = self.record(session).and_then(|record| record.id.question());
        if then == self.question() { None } else { of_then(session, question, &then) }
    }

    /// The choice that the kept answer is, if the user may read it.
    pub fn choice<'a>(&self, session: &Session, choices: &'a [AnswerChoice]) -> Option<&'a AnswerChoice> {
        let Answer { words, asked } = self.kept(session)?;
        chosen(choices, &words, asked.as_deref())
    }

    /// The record of the kept answer, if the user may read it.
    pub fn record<'a>(&self, session: &'a Session) -> Option<&'a Record> {
        if let To::Record(target) = &self.to { target.readable(session) } else { None }
    }

    /// The words that the field begins with before anything is kept: those of the plan that this one is made out of.
    pub fn begins_with<'a>(&self, session: &'a Session) -> Option<&'a Private> {
        let To::Record(target) = &self.to else { return None };
        let New::Plan { from: Some(from), .. } = &target.new else { return None };
        let record = session.journey.record(from)?;
        access::may_read(record.by, record.vis, session.who()).then(|| target.portion.of(record)).flatten()
    }

    /// The other of two versions that were written apart, where it says something else.
    pub fn other<'a>(&self, session: &'a Session) -> Option<&'a Private> {
        match &self.to {
            To::Nowhere | To::Heard | To::Screen(_) => None,
            To::Note(_) => session.notes.get(&OTHER_NOTE),
            To::Record(target) => target.portion.of(target.fork(session)?),
        }
    }

    /// The same with its question.
    pub(super) fn kept_other(&self, session: &Session) -> Option<Answer> {
        match &self.to {
            To::Record(target) => target.portion.answer(target.fork(session)?),
            _ => Some(Answer { words: self.other(session)?.clone(), asked: None }),
        }
    }

    /// The author of what is kept, or of what would be.
    pub fn author(&self, session: &Session) -> By {
        match (&self.to, self.signed(session)) {
            (_, Some((by, _))) => by,
            (To::Record(target), None) => target.by,
            _ => session.who().by(),
        }
    }

    /// The author of the kept words, and who may read them, if the user may.
    fn signed(&self, session: &Session) -> Option<(By, Visibility)> {
        match &self.to {
            To::Nowhere | To::Heard | To::Screen(_) => None,
            To::Note(id) => session.note(*id).map(|note| (note.by, note.vis)),
            To::Record(target) => {
                let author = |record| session.journey.author_of(record);
                let by = |record| if target.of_several { target.by } else { author(record) };
                target.readable(session).map(|record| (by(record), record.vis))
            }
        }
    }

    fn may_bring(&self, session: &Session) -> bool {
        match (self.record(session), self.signed(session)) {
            (Some(record), _) => {
                session.journey.may_bring(record, session.who()) && !is_own_answer(&session.guide, &record.id)
            }
            (None, Some((by, vis))) => access::may_bring(by, vis, session.who()),
            (None, None) => false,
        }
    }

    /// The readers of the words where they are kept now.
    pub fn starts(&self, session: &Session) -> Starts {
        match &self.to {
            To::Record(target) => session.journey.starts_in(target.breach(), self.starts),
            _ => self.starts,
        }
    }

    /// True where bringing it opens this answer alone, and not a plan with all of its boxes.
    fn is_brought_alone(&self) -> bool {
        match &self.to {
            To::Note(_) => true,
            To::Record(target) => target.new == New::Answer,
            _ => false,
        }
    }

    /// False for what its record cannot be without: a name.
    fn is_optional(&self) -> bool {
        use super::Portion::{Name, Whole};
        !matches!(&self.to, To::Record(target)
            if target.portion == Name || (target.portion == Whole && target.new == New::Person))
    }
}

impl Target {
    /// The breach that it belongs to.
    fn breach(&self) -> Option<Uuid> {
        match &self.new {
            New::Plan { breach, .. } => *breach,
            _ => self.id.breach_of(),
        }
    }

    /// The other of two versions that were written apart, where it says something else.
    fn fork<'a>(&self, session: &'a Session) -> Option<&'a Record> {
        let own = self.readable(session).and_then(|record| self.portion.of(record));
        let forks = session.journey.forks(&self.found(session)?.id);
        let mut forks = forks.filter(|fork| access::may_read(fork.by, fork.vis, session.who()));
        forks.find(|fork| self.portion.of(fork).is_some_and(|words| Some(words) != own))
    }

    pub(super) fn readable<'a>(&self, session: &'a Session) -> Option<&'a Record> {
        self.found(session).filter(|record| access::may_read(record.by, record.vis, session.who()))
    }
}

/// The question behind a kept answer as it was put, where today's guide does not ask it of anybody in these words.
pub fn asked_then(session: &Session, record: &Record) -> Option<Block> {
    let Answer { asked, .. } = Portion::Whole.answer(record)?;
    of_then(session, record.id.question(), &asked?.question)
}

fn of_then(session: &Session, question: Option<&str>, then: &str) -> Option<Block> {
    let is_asked = question.is_some_and(|question| session.guide.still_asks(question, then));
    (!is_asked).then(|| Block::quiet(session.say().form_asked_then(then)))
}

/// Said before something is sealed to a key that nobody compared: whose it is, is not certain then.
pub fn uncompared(session: &Session) -> impl Iterator<Item = String> {
    let of = |seat| session.say().form_uncompared(&session.journey.name(seat));
    session.locks.uncompared(session.who()).map(of)
}

/// The sentence that says who can read what is written here: hidden where no passphrase is set, private where one is.
pub fn who_sees(session: &Session, starts: Starts) -> &'static str {
    let say = session.say();
    let locked = session.who().alone().is_some_and(|seat| session.locks.of(seat).is_some());
    match (starts, locked, session.journey.is_solo()) {
        (Starts::Shared, _, false) => say.form_shared(),
        (_, false, true) => say.form_solo_hidden(),
        (Starts::Sealed, _, false) => say.form_sealed(),
        (_, true, _) => say.form_private(),
        (_, false, _) => say.form_hidden(),
    }
}
