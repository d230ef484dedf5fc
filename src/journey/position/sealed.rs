//! Sealed answers: what both answer alone, and open together.

use super::{
    super::{
        Journey,
        consent::Said,
        couple::Here,
        key::{Group, Id, IdParts, Seat, Visibility},
        record::Record,
    },
    Chapter,
};
use crate::guide::{ChapterId, Guide, Starts, Who};

/// Something that both answer, closed until both say "open".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealed<'a> {
    /// As in [`Id::answer`].
    pub id: String,
    pub ask: &'a str,
}

impl Journey {
    /// Pages with sealed answers that both may open now.
    pub fn openable<'a>(&'a self, guide: &'a Guide, here: Here) -> impl Iterator<Item = &'a Chapter> {
        // Asked first, by the ids alone: reading a page costs more than painting one.
        let sealed = move |id: &&ChapterId| here == Here::Both && self.has_sealed(id);
        let pages = guide.outline.walk().chain(guide.outline.more());
        let chapters = pages.filter(sealed).filter_map(|id| guide.chapter(id));
        chapters.filter(|chapter| self.sealed_pairs(chapter).next().is_some())
    }

    /// True where an answer on a page is sealed, and its words are in memory or not.
    fn has_sealed(&self, page: &str) -> bool {
        let answers = Group::AnswersOn(page);
        let mut told = self.in_group_or_deleted(answers);
        told.any(|answer| answer.vis == Visibility::Sealed) || self.began_closed(answers)
    }

    /// The sealed answers of a page that both have given and that are not open yet: what was asked, and both ids.
    pub fn sealed_pairs<'a>(&'a self, chapter: &'a Chapter) -> impl Iterator<Item = (Sealed<'a>, [Id; 2])> {
        let breach = self.breach_for(chapter);
        let round = self.round(&chapter.head.id, breach);
        chapter.sealed().filter_map(move |asked| {
            let ids = Seat::BOTH.map(|seat| Id::answer(&asked.id, breach, round, seat.into()));
            let sealed = |id: &Id| match self.record(id) {
                Some(record) => record.vis == Visibility::Sealed,
                None => self.is_closed(id),
            };
            (!self.is_solo() && ids.iter().all(sealed)).then_some((asked, ids))
        })
    }

    /// The sealed answers of a page that both have opened: what was asked, and the answers.
    pub fn opened<'a>(&'a self, chapter: &'a Chapter) -> impl Iterator<Item = (Sealed<'a>, Vec<&'a Record>)> {
        let breach = self.breach_for(chapter);
        let round = self.round(&chapter.head.id, breach);
        chapter.sealed().filter_map(move |asked| {
            let ids = Seat::BOTH.map(|seat| Id::answer(&asked.id, breach, round, seat.into()));
            let answers = ids.iter().filter_map(|id| self.record(id));
            let open: Vec<_> = answers.filter(|record| record.vis == Visibility::Shared).collect();
            (!open.is_empty()).then_some((asked, open))
        })
    }

    /// The answers of both to one question, in the couple's order, where both may read both.
    pub fn voices(&self, answer: &Record) -> Option<[&Record; 2]> {
        let IdParts::Answer { question, breach, round, .. } = answer.id.parts() else { return None };
        let own = |seat: Seat| self.record(&Id::answer(question, breach, round, seat.into()));
        let both = [own(Seat::First)?, own(Seat::Second)?];
        let is_one = both.iter().any(|record| record.id == answer.id);
        let is_open = |record: &&Record| record.vis == Visibility::Shared && record.is_told();
        (is_one && both.iter().all(is_open)).then_some(both)
    }

    /// True for a sealed answer of somebody who is here alone. On two computers each says so for their own: it opens once
    /// both have.
    pub fn may_say_open(&self, answer: &Id, here: Here) -> bool {
        let is_own = |record: &Record| here.alone().is_some_and(|seat| record.by == seat.into());
        let record = self.record(answer).filter(|record| record.vis == Visibility::Sealed && is_own(record));
        !self.is_solo() && record.is_some() && matches!(answer.parts(), IdParts::Answer { .. })
    }

    /// True where the author of an answer said that it may open.
    pub fn says_open(&self, answer: &Id) -> bool {
        let seat = answer.owner().and_then(|by| Seat::BOTH.into_iter().find(|seat| by == (*seat).into()));
        let said = seat.and_then(|seat| self.consent(answer, seat)).map(|consent| consent.answer);
        said == Some(Said::Yes)
    }

    /// The answers of a seat that may open now: they are sealed, and each of the two said so of their own.
    pub fn to_open(&self, seat: Seat) -> Vec<Id> {
        let about = |record: &Record| match record.id.parts() {
            IdParts::Consent { to, seat: by } if by == seat => Some(Id::from(to.to_owned())),
            _ => None,
        };
        let said = self.of_kind("consent").filter_map(about);
        said.filter(|id| {
            let other = match id.parts() {
                IdParts::Answer { question, breach, round, .. } => {
                    Id::answer(question, breach, round, seat.other().into())
                }
                _ => return false,
            };
            self.may_say_open(id, seat.into()) && self.says_open(id) && self.says_open(&other)
        })
        .collect()
    }

    /// True where sealed answers of a page are open, or could be opened by both now.
    pub fn has_revelation(&self, chapter: &Chapter) -> bool {
        // Asked first, by the id alone.
        let is_answered = self.has_any(Group::AnswersOn(&chapter.head.id));
        is_answered && (self.opened(chapter).next().is_some() || self.sealed_pairs(chapter).next().is_some())
    }
}

impl Chapter {
    /// Questions and boxes of the exercise that each answers alone, and both open together.
    pub fn sealed(&self) -> impl Iterator<Item = Sealed<'_>> {
        let questions =
            self.head.questions.iter().filter(|q| q.who == Who::Each && q.starts == Starts::Sealed);
        let parts =
            self.head.parts.iter().filter(|p| p.who == Who::Each && p.does.starts() == Starts::Sealed);
        let boxes = parts.flat_map(|part| part.does.boxes().iter().map(move |b| (part, b)));
        questions
            .map(|question| Sealed { id: question.id.clone(), ask: &question.ask })
            .chain(boxes.map(|(part, b)| Sealed { id: self.box_id(part, b), ask: &b.ask }))
    }
}
