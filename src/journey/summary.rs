//! The summary: what enters it, item by item, and that each agreed to exactly this. It is built from shared records
//! only, so that nothing private can be picked.

mod topics;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{
    Journey,
    guess::LANDED,
    key::{By, Id, IdParts, Seat, Visibility},
    position::Stop,
    progress::State,
    record::{Body, Record},
};
use crate::guide::{PlanKind, THINGS};
pub use topics::Topic;

/// The one summary there is so far, by the name in its records' ids.
pub const REFLECTION: &str = "reflection";

/// One item is in the summary, or out again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pick {
    #[serde(rename = "in")]
    pub included: bool,
}

impl Id {
    pub fn pick(summary: &str, item: &Id) -> Self {
        IdParts::Pick { summary, item: item.as_str() }.into()
    }
}

/// A seat approved the summary as it then was. Any change of a pick or of a picked word ends the approval.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Approval {
    /// [`Journey::fingerprint`] of what was approved.
    pub of: String,
}

impl Id {
    pub fn approval(summary: &str, seat: Seat) -> Self {
        IdParts::Approval { summary, seat }.into()
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    Markdown,
    Text,
    Html,
    Json,
}

impl Journey {
    /// Everything that could enter the summary: shared answers, plans, breaches and looks back, lines that were shown at a
    /// check-in, and pages that are done.
    pub fn shared_items(&self) -> impl Iterator<Item = &Record> {
        let kinds = ["breach", "answer", "brought", "replay", "progress"];
        let kinds = kinds.into_iter().chain(PlanKind::ALL.map(PlanKind::name));
        let records = kinds.flat_map(|kind| self.of_kind(kind));
        let may_enter = |record: &&Record| record.vis == Visibility::Shared && !self.is_joined(record);
        let says = |record: &&Record| match &record.body {
            Some(Body::Progress(_)) => self.closes(record),
            _ => !is_beside(record) && !is_untold(record),
        };
        records.filter(may_enter).filter(says)
    }

    /// Records that one who walks alone wrote on pages for two since they do: a second who joins has no part in them.
    pub fn written_alone(&self) -> impl Iterator<Item = &Record> {
        let since = self.record(&Id::couple()).filter(|_| self.is_solo()).map(|record| &record.hlc);
        let words = self.shared_items().filter(|record| !matches!(record.body, Some(Body::Progress(_))));
        let own = |record: &&Record| record.by == By::First && record.vis == Visibility::Shared;
        let words = words.chain(self.of_kind("checkin")).filter(own);
        words.filter(move |record| since.is_some_and(|since| record.hlc > *since))
    }

    /// True where this record says that a page is done and everybody else has said so, too: of two the later one.
    fn closes(&self, record: &Record) -> bool {
        let IdParts::Progress { chapter, breach, round, seat } = record.id.parts() else { return false };
        let is_done = |record: &Record| matches!(&record.body, Some(Body::Progress(progress)) if progress.state == State::Done);
        let other = self.record(&Id::progress(chapter, breach, round, seat.other()));
        is_done(record)
            && (self.is_solo()
                || other.is_some_and(|other| {
                    is_done(other) && (done_on(other), seat.other()) < (done_on(record), seat)
                }))
    }

    pub fn is_picked(&self, item: &Id) -> bool {
        let pick = self.record(&Id::pick(REFLECTION, item)).and_then(|record| record.body.as_ref());
        matches!(pick, Some(Body::Pick(Pick { included: true })))
    }

    pub fn picked(&self) -> impl Iterator<Item = &Record> {
        self.shared_items().filter(|record| self.is_picked(&record.id))
    }

    /// The picked items one by one, but for the answers of both to one question: these stand together.
    pub fn picked_together(&self) -> impl Iterator<Item = Vec<&Record>> {
        self.picked().filter_map(|record| {
            let both = self.voices(record).filter(|both| both.iter().all(|one| self.is_picked(&one.id)));
            match both {
                Some([_, second]) if second.id == record.id => None,
                Some(both) => Some(both.to_vec()),
                None => Some(vec![record]),
            }
        })
    }

    /// CRC-32C of the picked items and their versions: what an approval is an approval of.
    pub fn fingerprint(&self) -> String {
        let shown = self.picked().flat_map(|record| std::iter::once(record).chain(self.shown_with(record)));
        let sum = shown.fold(0, |sum, record| {
            let sum = crc32c::crc32c_append(sum, record.id.as_str().as_bytes());
            match &record.body {
                // Whoever reads a page once more writes how far they are. The day on which it was done stays.
                Some(Body::Progress(_)) => crc32c::crc32c_append(sum, done_on(record).to_string().as_bytes()),
                _ => crc32c::crc32c_append(sum, record.hlc.as_str().as_bytes()),
            }
        });
        format!("{sum:08x}")
    }

    /// The answer that an agreement came of: it enters with the agreement, and never by itself.
    fn shown_with(&self, item: &Record) -> Option<&Record> {
        match &item.body {
            Some(Body::Plan(plan)) => self.answer_behind(plan).map(|(record, _)| record),
            _ => None,
        }
    }

    /// True when this seat approved the summary as it is now.
    pub fn has_approved(&self, seat: Seat) -> bool {
        match self.record(&Id::approval(REFLECTION, seat)).and_then(|record| record.body.as_ref()) {
            Some(Body::Approval(approval)) => approval.of == self.fingerprint(),
            _ => false,
        }
    }

    /// True when something is picked and everybody approved exactly that.
    pub fn is_approved(&self) -> bool {
        self.picked().next().is_some() && self.seats().iter().all(|&seat| self.has_approved(seat))
    }
}

/// The day on which a page was done; where an older program did not keep it, that of the record.
pub fn done_on(record: &Record) -> NaiveDate {
    let kept = match &record.body {
        Some(Body::Progress(progress)) => progress.on.get(&Stop::Done.key()).copied(),
        _ => None,
    };
    kept.unwrap_or(record.at.date_naive())
}

/// True for bookkeeping of an exercise, as are empty piles: it says how far they came, and nothing to a reader.
pub(super) fn is_beside(record: &Record) -> bool {
    let named = record.id.question().and_then(|asked| asked.split('.').nth(2));
    let beside = matches!(named, Some(THINGS | LANDED));
    beside || matches!(&record.body, Some(Body::Answer(answer)) if answer.words.is_blank())
}

/// A look back of which nothing was written, because it waits or was let be, says nothing to anybody else.
fn is_untold(record: &Record) -> bool {
    matches!(record.body, Some(Body::Replay(_))) && !record.is_told()
}

#[cfg(test)]
mod tests;
