//! Rituals: how often one was done. Repetitions are counted, gaps are not, and there are no streaks.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};

use super::{Journey, couple::Here, key::Id, mark::How};
use crate::guide::PlanKind;

/// Days that count as lately: three weeks.
const LATELY: u64 = 21;

/// On how many days a ritual was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Repetitions {
    pub today: bool,
    /// In the last three weeks, today among them.
    pub lately: usize,
    pub all: usize,
}

impl Journey {
    /// True for a ritual in force whose repetition of today those who are here may note.
    pub fn may_tick(&self, ritual: &Id, here: Here, today: NaiveDate) -> bool {
        let found = self.own_plan(ritual, here).filter(|_| ritual.kind() == PlanKind::Ritual.name());
        found.is_some_and(|(_, plan)| plan.is_open(today))
    }

    pub fn repetitions(&self, ritual: &Id, today: NaiveDate) -> Repetitions {
        let done = self.marks(ritual).filter(|(on, _, mark)| mark.how == How::Done && *on <= today);
        let days: BTreeSet<_> = done.map(|(on, ..)| on).collect();
        let first = today.checked_sub_days(Days::new(LATELY - 1)).unwrap_or(today);
        Repetitions { today: days.contains(&today), lately: days.range(first..).count(), all: days.len() }
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::{
        guide::PlanKind,
        journey::{
            journey_builder::JourneyBuilder,
            key::{By, Visibility},
            mark::Mark,
            record::Body,
        },
    };

    #[test]
    fn days_are_counted_once_each_and_gaps_not_at_all() {
        let mut told = JourneyBuilder::two();
        let ritual = Id::plan(PlanKind::Ritual, Uuid::from_u128(1));
        let today: NaiveDate = "2026-11-22".parse().unwrap();
        let count = |told: &JourneyBuilder| {
            let done = told.journey.repetitions(&ritual, today);
            (done.today, done.lately, done.all)
        };
        assert_eq!(count(&told), (false, 0, 0));
        for (on, by, so_far) in [
            ("2026-09-01", By::Both, (false, 0, 1)),
            ("2026-11-01", By::Both, (false, 0, 2)),
            ("2026-11-02", By::Both, (false, 1, 3)),
            ("2026-11-22", By::First, (true, 2, 4)),
            ("2026-11-22", By::Both, (true, 2, 4)),
            // A clock that was wrong for a while.
            ("2026-11-23", By::Both, (true, 2, 4)),
        ] {
            let mark = Id::mark(&ritual, on.parse().unwrap(), by);
            told.write(mark, by, Visibility::Shared, Body::Mark(Mark::of(How::Done)));
            assert_eq!(count(&told), so_far, "{on}");
        }
    }

    #[test]
    fn a_ritual_is_ticked_by_those_whose_it_is_while_it_is_in_force() {
        use crate::journey::plan::Plan;
        let today: NaiveDate = "2026-11-22".parse().unwrap();
        for (sort, by, vis, here, may) in [
            (PlanKind::Ritual, By::Both, Visibility::Shared, Here::First, true),
            (PlanKind::Ritual, By::Both, Visibility::Shared, Here::Both, true),
            (PlanKind::Ritual, By::First, Visibility::Shared, Here::Second, false),
            (PlanKind::Ritual, By::First, Visibility::Private, Here::Both, false),
            (PlanKind::Agreement, By::Both, Visibility::Shared, Here::Both, false),
        ] {
            let mut told = JourneyBuilder::two();
            let id = Id::plan(sort, Uuid::from_u128(1));
            told.write(id.clone(), by, vis, Plan::default().into());
            assert_eq!(told.journey.may_tick(&id, here, today), may, "{sort:?} {by:?} {here:?}");
            told.write(id.clone(), by, vis, Plan { closed: Some(today), ..Plan::default() }.into());
            assert!(!told.journey.may_tick(&id, here, today), "it has ended");
        }
    }
}
