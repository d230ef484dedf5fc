//! Everything that people told the guide, to be read again. Notes stand in the journal.

use super::{Journey, couple::Here, key::Id, more::is_shown, record::Record, summary::is_beside};
use crate::{
    block::{Author, Block},
    guide::Guide,
    language::Catalogue,
    private::Private,
};

/// The body of a record in which its author tells something.
pub trait Told {
    /// True when it holds words or numbers of its author, not only how far somebody came.
    fn is_told(&self) -> bool;

    /// The question that it answers, or its name.
    fn title(&self, of: &Teller) -> String;

    /// Everything that is kept in it, in words.
    fn blocks(&self, of: &Teller) -> Vec<Block>;
}

/// A record that is read again, without its body.
#[derive(Debug)]
pub struct Teller<'a> {
    pub id: &'a Id,
    pub by: Author,
    pub guide: &'a Guide,
    pub say: Catalogue,
}

impl Teller<'_> {
    /// The question of an answer.
    pub fn question(&self) -> &str {
        self.id.question().unwrap_or_default()
    }

    /// Words, under their author's name.
    pub fn words(&self, words: &Private) -> Block {
        Block::Words { by: Some(self.by.clone()), words: words.clone() }
    }

    /// A question, and the words that answer it.
    pub fn pair(&self, ask: impl Into<String>, words: &Private) -> [Block; 2] {
        [Block::quiet(ask), self.words(words)]
    }
}

impl Journey {
    /// The answers of those who are here, as far as they may read them now, in no order. One alone: their own; both:
    /// what both may read.
    pub fn written<'a>(&'a self, guide: &'a Guide, here: Here) -> impl Iterator<Item = &'a Record> {
        self.all().filter(move |record| self.is_written_by(record, guide, here))
    }

    /// One of those, by its id.
    pub fn written_as<'a>(&'a self, guide: &Guide, id: &Id, here: Here) -> Option<&'a Record> {
        self.record(id).filter(|record| self.is_written_by(record, guide, here))
    }

    /// The question that a record answers, or its name.
    pub fn title_of(&self, guide: &Guide, record: &Record) -> String {
        record.told().map(|told| told.title(&self.teller(guide, record))).unwrap_or_default()
    }

    /// Everything that is kept in a record, in words.
    pub fn told_in(&self, guide: &Guide, record: &Record) -> Vec<Block> {
        record.told().map(|told| told.blocks(&self.teller(guide, record))).unwrap_or_default()
    }

    fn teller<'a>(&self, guide: &'a Guide, record: &'a Record) -> Teller<'a> {
        Teller { id: &record.id, by: self.author(record.by), guide, say: self.say }
    }

    fn is_written_by(&self, record: &Record, guide: &Guide, here: Here) -> bool {
        let is_own = here.seats().iter().any(|seat| record.by.includes(*seat));
        is_own
            && record.is_read_by(here)
            && record.is_told()
            && !is_beside(record)
            && (here != Here::Both || self.is_shown_to_both(guide, &record.id))
    }

    /// False for what was written on a page of one's own, whatever its record says.
    fn is_shown_to_both(&self, guide: &Guide, id: &Id) -> bool {
        let page = self.page_of(guide, id).and_then(|page| guide.chapter(page));
        page.is_none_or(|chapter| is_shown(&chapter.head, Here::Both))
    }
}
