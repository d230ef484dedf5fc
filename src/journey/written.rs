//! Everything that people told the guide, to be read again. Notes stand in the journal.

use super::{Journey, couple::Here, key::Id, more::is_shown, record::Record, summary::is_beside};
use crate::guide::Guide;

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
