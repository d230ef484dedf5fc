//! Check-ins that the people who are present may see, and their days.

use chrono::NaiveDate;

use super::{Checkin, Due, next_due};
use crate::{
    guide::Guide,
    journey::{
        Journey, access,
        couple::Here,
        key::{By, Group, Id, IdParts, Seat},
        progress::{Progress, State},
        record::Record,
    },
};

impl Journey {
    /// One's own look at a day, for nobody but its author while they are here alone.
    pub fn own_checkin(&self, on: NaiveDate, here: Here) -> Option<&Checkin> {
        let seat = here.alone()?;
        let record = self.record(&Id::checkin(on, seat.into()))?;
        record.content().filter(|_| access::may_read(record.by, record.vis, here))
    }

    /// The part of its own check-in that a seat showed to the other on a day.
    pub fn brought(&self, on: NaiveDate, seat: Seat) -> Option<&Checkin> {
        self.record(&Id::brought(on, seat))?.content()
    }

    /// The check-in that both held on a day; for a solo journey it holds the next day only.
    pub fn checkin_together(&self, on: NaiveDate) -> Option<&Checkin> {
        self.record(&Id::checkin(on, By::Both))?.content()
    }

    /// The days of check-ins, in order: of those held together, and for one who is here alone of their own too.
    pub fn checkin_days(&self, here: Here) -> Vec<NaiveDate> {
        let own = |record: &Record| here.alone().is_some_and(|seat| record.by == seat.into());
        let counts = |record: &&Record| {
            is_together(record) || (own(record) && access::may_read(record.by, record.vis, here))
        };
        let days = self.of_kind("checkin").filter(counts).filter_map(|record| record.id.day());
        let mut days: Vec<_> = days.collect();
        days.dedup();
        days
    }

    /// The next check-in of those who are here. Nothing that only the other may know has a part in it.
    pub fn next_checkin(&self, guide: &Guide, here: Here) -> Option<Due> {
        let together = self.of_kind("checkin").filter(|record| is_together(record));
        let chosen = together.filter_map(|record| record.content::<Checkin>()?.next).last();
        next_due(&self.checkin_days(here), chosen, self.walked_on(guide))
    }

    /// The check-in that was due next after the one of this day.
    pub fn next_checkin_after(&self, guide: &Guide, here: Here, last: NaiveDate) -> Option<Due> {
        let mut days = self.checkin_days(here);
        days.retain(|day| *day <= last);
        next_due(&days, self.checkin_together(last).and_then(|held| held.next), self.walked_on(guide))
    }

    /// The day on which everybody had the closing pages behind them.
    pub fn walked_on(&self, guide: &Guide) -> Option<NaiveDate> {
        let pages = &guide.outline.closing;
        let days = pages.iter().flat_map(|page| self.seats().iter().map(|&seat| self.closed_on(page, seat)));
        days.collect::<Option<Vec<_>>>()?.into_iter().max()
    }

    /// The day on which a seat gave a page its last answer: the first time, in whichever round. "Not now" is none.
    fn closed_on(&self, page: &str, seat: Seat) -> Option<NaiveDate> {
        let is_own = |id: &Id| matches!(id.parts(), IdParts::Progress { seat: of, .. } if of == seat);
        let known = self.in_group(Group::ProgressOn(page)).filter(|record| !self.names_ones_own(record));
        let own = known.filter(|record| is_own(&record.id));
        let is_closed = |progress: &Progress| matches!(progress.state, State::Done | State::NotForUs);
        let closed = own.filter(|record| record.content().is_some_and(is_closed));
        closed.map(|record| record.at.date_naive()).min()
    }
}

/// True for the joint half of a check-in; the one of a solo journey counts too.
fn is_together(record: &Record) -> bool {
    matches!(record.id.parts(), IdParts::Checkin { by: By::Both, .. })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::{
        checkin::Pace,
        journey_builder::JourneyBuilder,
        progress::Progress,
        record::{
            Body,
            Visibility::{Private, Shared},
        },
    };

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// Both met twice, and Sam looked at one more week alone.
    fn told() -> JourneyBuilder {
        let mut told = JourneyBuilder::two();
        for (on, by, next) in [
            ("2026-11-08", By::Both, Some("2026-11-15")),
            ("2026-11-15", By::First, None),
            ("2026-11-15", By::Both, Some("2026-11-21")),
            ("2026-11-22", By::First, None),
        ] {
            let vis = if by == By::Both { Shared } else { Private };
            let body = Body::Checkin(Checkin { next: next.map(day), ..Checkin::default() });
            told.write(Id::checkin(day(on), by), by, vis, body);
        }
        told
    }

    #[test]
    fn a_look_at_a_week_is_for_its_author_alone() {
        let journey = told().journey;
        for (here, sees) in [(Here::First, true), (Here::Second, false), (Here::Both, false)] {
            assert_eq!(journey.own_checkin(day("2026-11-22"), here).is_some(), sees, "{here:?}");
        }
    }

    #[test]
    fn what_is_due_tells_nothing_of_what_the_other_did_alone() {
        let (journey, guide) = (told().journey, Guide::bundled());
        let due = |here| journey.next_checkin(&guide, here).unwrap();
        assert_eq!((due(Here::First).on, due(Here::First).long), (day("2026-11-29"), true));
        assert_eq!((due(Here::Second).on, due(Here::Second).long), (day("2026-11-21"), false));
        assert_eq!(due(Here::Both), due(Here::Second));
        assert_eq!(JourneyBuilder::two().journey.next_checkin(&guide, Here::Both), None);
    }

    #[test]
    fn the_path_is_walked_when_everybody_closed_every_closing_page() {
        let (mut told, guide) = (told(), Guide::bundled());
        let pages = guide.outline.closing.clone();
        for page in &pages {
            for seat in Seat::BOTH {
                assert_eq!(told.journey.walked_on(&guide), None);
                told.say((page, None), seat, State::Done);
            }
        }
        assert_eq!(told.journey.walked_on(&guide), Some(day("1970-01-01")));
        let due = told.journey.next_checkin(&guide, Here::Both).unwrap();
        assert_eq!((due.on, due.pace), (day("2026-11-21"), Pace::HalfYearly));
        // Another round of it takes nothing back.
        let again = Id::progress(&pages[0], None, 2, Seat::First);
        told.write(again, By::First, Shared, Body::Progress(Progress::default()));
        assert_eq!(told.journey.walked_on(&guide), Some(day("1970-01-01")));
    }
}
