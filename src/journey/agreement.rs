//! Agreements, and every plan that is looked at again: when that day comes, who may say that it goes on, and how it ends.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};

use super::{
    Journey, access,
    couple::Here,
    key::{By, Id},
    plan::Plan,
    record::Record,
};
use crate::guide::PlanKind;

/// How a plan stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stands {
    InForce,
    /// In force, and its day for being looked at has come.
    Due(NaiveDate),
    /// Ended by itself after this day, as agreed; neither person has said anything about that yet.
    Ended(NaiveDate),
    Closed,
}

/// The sorts of plans that are looked at again; promises have days of their own.
pub const REVIEWED: [PlanKind; 5] =
    [PlanKind::Agreement, PlanKind::Ritual, PlanKind::Plan, PlanKind::Wave, PlanKind::Setback];

fn is_reviewed(id: &Id) -> bool {
    REVIEWED.iter().any(|sort| sort.name() == id.kind())
}

/// Days until another look, where neither the plan nor the guide says so.
const A_MONTH: u32 = 28;
/// How many weeks later than its interval says a look may be.
const MOST_WEEKS: u64 = 3;

impl Plan {
    pub fn stands(&self, today: NaiveDate) -> Stands {
        match (self.closed, self.ends, self.review) {
            (Some(_), ..) => Stands::Closed,
            (None, Some(ends), _) if ends < today => Stands::Ended(ends),
            (None, _, Some(review)) if review <= today => Stands::Due(review),
            _ => Stands::InForce,
        }
    }

    /// Continues the agreement: the next review is as many days from today as the last interval had, and an agreement
    /// that ends by itself ends that much later. Where other plans are looked at on that day it is up to three weeks more: what
    /// was looked at on one evening need not come back on one. `days`: the interval of one made before intervals were kept.
    pub fn go_on(&mut self, today: NaiveDate, days: Option<u32>, others: &BTreeSet<NaiveDate>) {
        let days = self.every.or(days).unwrap_or(A_MONTH).max(1);
        let after = |weeks: u64| today.checked_add_days(Days::new(u64::from(days) + 7 * weeks));
        let again = (0..=MOST_WEEKS).filter_map(after).find(|on| !others.contains(on)).or(after(0));
        self.ends = self.ends.and(again);
        (self.review, self.every) = (again, Some(days));
    }
}

/// True for those who may say that it goes on, or change it: everybody whose word it is, here together.
fn may_review(by: By, here: Here, solo: bool) -> bool {
    match by {
        By::Both => solo || here == Here::Both,
        _ => access::may_change(by, here),
    }
}

/// True for whoever may end it: each of those who made it, at any time and without a reason. Staying bound to something by
/// the other's absence would be no agreement.
pub fn may_end(by: By, here: Here) -> bool {
    access::may_change(by, here)
}

impl Journey {
    /// True where everybody whose word it is is here, as `may_review` asks.
    pub fn may_review(&self, by: By, here: Here) -> bool {
        may_review(by, here, self.is_solo())
    }

    /// True for a plan or a request that those who are here may change now.
    pub fn may_rework(&self, id: &Id, here: Here) -> bool {
        let is_reworked = id.kind() == PlanKind::Request.name() || is_reviewed(id);
        let found = self.readable_plan(id, here).filter(|(_, plan)| is_reworked && plan.closed.is_none());
        found.is_some_and(|(record, _)| self.may_review(record.by, here))
    }

    /// True for a promise, a plan or a request that those who are here may end now, as [`may_end`].
    pub fn may_end(&self, id: &Id, here: Here) -> bool {
        self.readable_plan(id, here).is_some_and(|(record, _)| may_end(record.by, here))
    }

    /// How a plan that is looked at again stands; none of promises and requests.
    pub fn stands(&self, id: &Id, here: Here, today: NaiveDate) -> Option<Stands> {
        let found = self.readable_plan(id, here).filter(|_| is_reviewed(id));
        found.map(|(_, plan)| plan.stands(today))
    }

    /// True where those who are here may choose between two versions of a plan that were written apart.
    pub fn may_settle(&self, id: &Id, here: Here) -> bool {
        let found = self.readable_plan(id, here).filter(|_| self.forks(id).next().is_some());
        found.is_some_and(|(record, _)| self.may_review(record.by, here))
    }

    /// The days on which other plans that those who are here may read are looked at.
    pub fn other_reviews(&self, id: &Id, here: Here, today: NaiveDate) -> BTreeSet<NaiveDate> {
        let others = self.standing(here, today).filter(|(record, ..)| record.id != *id);
        others.filter_map(|(_, plan, _)| plan.review).collect()
    }

    /// Plans that are not closed and that those who are here may read, with how they stand, in the order of [`REVIEWED`].
    pub fn standing(&self, here: Here, today: NaiveDate) -> impl Iterator<Item = (&Record, &Plan, Stands)> {
        let plans = REVIEWED.into_iter().flat_map(|sort| self.plans_of(sort));
        let plans = plans.filter(move |(record, _)| access::may_read(record.by, record.vis, here));
        let plans = plans.map(move |(record, plan)| (record, plan, plan.stands(today)));
        plans.filter(|(.., stands)| *stands != Stands::Closed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        format!("2026-{text}").parse().unwrap()
    }

    #[test]
    fn how_a_plan_stands() {
        use Stands::*;
        let today = day("11-22");
        for (review, ends, closed, stands) in [
            (None, None, None, InForce),
            (Some("11-23"), None, None, InForce),
            (Some("11-22"), None, None, Due(today)),
            (Some("11-02"), None, None, Due(day("11-02"))),
            // On its last day it may still be made to go on.
            (Some("11-22"), Some("11-22"), None, Due(today)),
            (Some("11-21"), Some("11-21"), None, Ended(day("11-21"))),
            (Some("11-21"), Some("11-21"), Some("11-22"), Closed),
            (Some("11-21"), None, Some("11-10"), Closed),
        ] {
            let plan = Plan {
                review: review.map(day),
                ends: ends.map(day),
                closed: closed.map(day),
                ..Plan::default()
            };
            assert_eq!(plan.stands(today), stands, "{review:?} {ends:?} {closed:?}");
        }
    }

    #[test]
    fn going_on_moves_the_next_look_by_the_same_number_of_days() {
        for (every, guide, ends, next) in [
            (Some(14), Some(28), false, "12-06"),
            (None, Some(7), false, "11-29"),
            (None, None, false, "12-20"),
            (Some(0), None, false, "11-23"),
            (Some(28), None, true, "12-20"),
        ] {
            let ends = ends.then(|| day("11-20"));
            let mut plan = Plan { every, ends, review: Some(day("11-20")), ..Plan::default() };
            plan.go_on(day("11-22"), guide, &BTreeSet::new());
            assert_eq!((plan.review, plan.ends), (Some(day(next)), ends.map(|_| day(next))), "{every:?}");
            assert_eq!(plan.stands(day("11-22")), Stands::InForce);
        }
        let mut for_ever = Plan { every: Some(u32::MAX), ..Plan::default() };
        for_ever.go_on(NaiveDate::MAX, None, &BTreeSet::new());
        assert_eq!(for_ever.review, None);
    }

    #[test]
    fn what_is_looked_at_on_one_evening_comes_back_on_several() {
        let mut others = BTreeSet::new();
        for next in ["12-06", "12-13", "12-20", "12-27", "12-06"] {
            let mut plan = Plan { every: Some(14), review: Some(day("11-20")), ..Plan::default() };
            plan.go_on(day("11-22"), None, &others);
            assert_eq!((plan.review, plan.every), (Some(day(next)), Some(14)));
            others.extend(plan.review);
        }
    }

    #[test]
    fn both_say_together_that_it_goes_on_and_each_may_end_it() {
        for (by, here, solo, review, end) in [
            (By::Both, Here::Both, false, true, true),
            (By::Both, Here::First, false, false, true),
            (By::Both, Here::First, true, true, true),
            (By::First, Here::First, false, true, true),
            (By::First, Here::Both, false, true, true),
            (By::First, Here::Second, false, false, false),
        ] {
            assert_eq!((may_review(by, here, solo), may_end(by, here)), (review, end), "{by:?} {here:?}");
        }
    }

    #[test]
    fn whose_word_it_is_changes_it_while_it_is_in_force_and_chooses_between_two_versions() {
        use crate::journey::{journey_builder::JourneyBuilder, key::Visibility};
        let plan = |closed| Plan { closed, ..Plan::default() };
        for (sort, by, here, rework, end, settle) in [
            (PlanKind::Agreement, By::Both, Here::Both, true, true, true),
            (PlanKind::Agreement, By::Both, Here::First, false, true, false),
            (PlanKind::Request, By::First, Here::First, true, true, true),
            (PlanKind::Request, By::First, Here::Second, false, false, false),
            (PlanKind::Promise, By::First, Here::Both, false, true, true),
            (PlanKind::Promise, By::First, Here::Second, false, false, false),
        ] {
            let mut told = JourneyBuilder::two();
            let id = Id::plan(sort, uuid::Uuid::from_u128(1));
            let vis = Visibility::Shared;
            told.write(id.clone(), by, vis, plan(None).into());
            let what = format!("{sort:?} {by:?} {here:?}");
            assert_eq!(told.journey.may_rework(&id, here), rework, "{what}");
            assert_eq!(told.journey.may_end(&id, here), end, "{what}");
            assert!(!told.journey.may_settle(&id, here), "there is one version: {what}");
            told.write_apart(id.clone(), by, vis, plan(Some(day("11-20"))).into());
            assert_eq!(told.journey.may_settle(&id, here), settle, "{what}");
            assert!(!told.journey.may_rework(&id, here), "it is closed: {what}");
        }
    }
}
