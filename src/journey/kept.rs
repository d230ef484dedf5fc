//! The records kept this evening, told from themselves: for whose eyes it is, and whether turns were taken.

use std::collections::BTreeSet;

use chrono::{DateTime, FixedOffset};

use super::{
    Journey,
    care::evening,
    couple::Here,
    key::{Id, IdParts, Visibility},
    next_date::NextDate,
    record::{Body, Record},
};
use crate::guide::Guide;

/// Everything that those who are here wrote this evening and may read now, by who may read it.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Kept {
    pub readers: BTreeSet<Visibility>,
    /// Turns were taken. Of what was said in them nothing is kept.
    pub turns: bool,
}

impl Journey {
    /// The records kept this evening on a page of the guide; on all of them, where none is named.
    pub fn kept(&self, guide: &Guide, page: Option<&str>, here: Here, now: DateTime<FixedOffset>) -> Kept {
        let evening = evening(now);
        let own = |record: &Record| here.seats().iter().any(|seat| record.by.includes(*seat));
        let mut kept = Kept::default();
        for record in self.all().filter(|record| evening.contains(&record.at.date_naive())) {
            let Some(of) = self.page_of(guide, &record.id).filter(|_| own(record) && record.is_read_by(here))
            else {
                continue;
            };
            if page.is_some_and(|page| page != of) {
                continue;
            }
            match record.body {
                Some(Body::Practised(_)) => kept.turns = true,
                _ => drop(kept.readers.insert(record.vis)),
            }
        }
        kept
    }

    /// The page of the guide on which a record's words are written; none for what is written beside the guide, and for what
    /// holds no words.
    pub fn page_of<'a>(&'a self, guide: &'a Guide, id: &'a Id) -> Option<&'a str> {
        let page = |name: &'a str| name.split_once('.').map(|(page, _)| page);
        match id.parts() {
            IdParts::Answer { question, .. } => page(question),
            IdParts::Practised { part, .. } => page(part),
            IdParts::Plan { .. } => page(&self.plan(id)?.1.part),
            IdParts::Mark { of, .. } | IdParts::Consent { to: of, .. } => {
                page(&self.plan(&of.into())?.1.part)
            }
            IdParts::Breach(_) => guide.outline.naming.as_deref(),
            IdParts::NextDate(_) => Some(&self.record(id)?.content::<NextDate>()?.page),
            IdParts::Checkin { .. } | IdParts::Brought { .. } => guide.outline.checkin.as_deref(),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::{journey_builder::JourneyBuilder, key::By};

    #[test]
    fn what_was_kept_this_evening_is_told_to_those_who_may_read_it() {
        use Visibility::*;
        let mut told = JourneyBuilder::two();
        for (question, by, vis) in [
            ("listening-actively.one", By::First, Private),
            ("listening-actively.two", By::First, Sealed),
            ("listening-actively.three", By::Second, Private),
            ("letting-go.one", By::Both, Shared),
        ] {
            told.answer(question, by, vis, "words");
        }
        let guide = Guide::bundled();
        // What is told in tests was written on the first day of 1970.
        let written = told.journey.all().map(|record| record.at).max().unwrap();
        let kept = |page, here, days: i64| {
            let now = written + chrono::TimeDelta::days(days);
            told.journey.kept(&guide, page, here, now).readers.into_iter().collect::<Vec<_>>()
        };
        let page = Some("listening-actively");
        assert_eq!(kept(page, Here::First, 0), [Private, Sealed]);
        assert_eq!(kept(page, Here::Second, 0), [Private]);
        assert_eq!(kept(page, Here::Both, 0), []);
        assert_eq!(kept(None, Here::Both, 0), [Shared]);
        assert_eq!(kept(None, Here::First, 2), []);
    }
}
