//! Everything that has a day or a rhythm, as a calendar holds it. Days to watch for are not among it: a calendar is seen by
//! whoever looks over a shoulder.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::{
    Journey, agreement::Stands, couple::Here, key::Id, mark::How, plan::Plan, promise::MarksByDay, when::When,
};
use crate::guide::Guide;

/// A day or a rhythm, and what it belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dated {
    /// Names it for as long as it is there; tells nothing to whoever does not hold the folder.
    pub of: String,
    pub when: When,
    /// Days of a rhythm on which it is not: they were moved in time.
    pub except: Vec<NaiveDate>,
}

impl Dated {
    pub fn new(of: impl Into<String>, when: When) -> Self {
        Self { of: of.into(), when, except: vec![] }
    }

    /// False of the one day there was, when it was changed.
    fn is_ever(&self) -> bool {
        !matches!(self.when, When::On(on) if self.except.contains(&on))
    }
}

/// Everything with a day that the people who are present may see: check-ins, promises, plans with a rhythm, the days of
/// reviews and of looks back over the weeks, and the next date.
pub fn dated(journey: &Journey, guide: &Guide, here: Here, today: NaiveDate) -> Vec<Dated> {
    if journey.couple().is_none() {
        return vec![];
    }
    let checkin = journey.next_checkin(guide, here).map(|next| Dated::new("checkin", next.rhythm()));
    let promises = journey
        .open_promises(here, today)
        .flat_map(|(record, plan)| promised(&record.id, plan, &journey.said_of(&record.id, record.by)));
    let standing = journey.standing(here, today).filter(|(.., stands)| !matches!(stands, Stands::Ended(_)));
    let plans = standing.flat_map(|(record, plan, _)| {
        let review = |on| Dated::new(format!("{}#review", record.id), When::On(on));
        rhythm(&record.id, plan).into_iter().chain(plan.review.map(review))
    });
    let look_backs = journey.look_backs(here).flat_map(|(record, look)| {
        let ahead = look.ahead(today).chain(look.due(today));
        ahead.map(|on| one_day(&record.id, on))
    });
    let next = journey.next_dates(here).map(|(record, _, on)| one_day(&record.id, on));
    checkin.into_iter().chain(promises).chain(plans).chain(look_backs).chain(next).collect()
}

/// A promise as it stands: its day or rhythm without the days that were moved, and the days to which they were.
fn promised(id: &Id, plan: &Plan, said: &MarksByDay) -> Vec<Dated> {
    let is_changed = |on: &NaiveDate| said.get(on).is_some_and(|mark| mark.how == How::Changed);
    let is_planned = |on: &NaiveDate| plan.when.is_some_and(|when| when.between(*on, *on).next().is_some());
    let except: Vec<_> = said.keys().copied().filter(is_changed).filter(is_planned).collect();
    let moved: BTreeSet<_> = said.values().filter_map(|mark| mark.to).collect();
    let moved = moved.into_iter().filter(|on| !is_planned(on) && !is_changed(on)).map(|on| one_day(id, on));
    let planned = rhythm(id, plan).map(|planned| Dated { except, ..planned });
    planned.filter(Dated::is_ever).into_iter().chain(moved).collect()
}

fn one_day(id: &Id, on: NaiveDate) -> Dated {
    Dated::new(format!("{id}#{on}"), When::On(on))
}

/// When a plan is to be done, no longer than it lasts.
fn rhythm(id: &Id, plan: &Plan) -> Option<Dated> {
    let when = match (plan.when?, plan.ends) {
        (When::Every { from, days, until }, Some(ends)) => {
            When::Every { from, days, until: Some(until.map_or(ends, |until| until.min(ends))) }
        }
        (when, _) => when,
    };
    Some(Dated::new(id.to_string(), when))
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::{
        guide::PlanKind,
        journey::{
            checkin::Checkin,
            couple::Seats,
            journey_builder::JourneyBuilder,
            key::{By, Visibility},
            look_back::LookBack,
            mark::{How, Mark},
            record::Body,
        },
    };

    fn day(text: &str) -> NaiveDate {
        format!("2026-{text}").parse().unwrap()
    }

    fn plan(told: &mut JourneyBuilder, sort: PlanKind, nth: u128, by: By, vis: Visibility, plan: Plan) -> Id {
        let id = Id::plan(sort, Uuid::from_u128(nth));
        told.write(id.clone(), by, vis, plan.into());
        id
    }

    fn list(told: &JourneyBuilder, here: Here) -> Vec<String> {
        let dated = dated(&told.journey, &Guide::bundled(), here, day("11-22")).into_iter();
        let short = |of: &str| of.replace("00000000-0000-0000-0000-00000000000", "");
        let except =
            |days: &[NaiveDate]| days.iter().map(|day| format!(" without {day}")).collect::<String>();
        dated.map(|dated| format!("{} {:?}{}", short(&dated.of), dated.when, except(&dated.except))).collect()
    }

    #[test]
    fn both_may_know_what_is_shared_and_each_their_own_too() {
        let mut told = JourneyBuilder::two();
        let on = |text| Some(When::On(day(text)));
        for (nth, by, vis) in [
            (1, By::First, Visibility::Private),
            (2, By::Second, Visibility::Private),
            (3, By::First, Visibility::Shared),
            (4, By::First, Visibility::Sealed),
        ] {
            plan(&mut told, PlanKind::Promise, nth, by, vis, Plan { when: on("11-30"), ..Plan::default() });
        }
        let of = |here| -> Vec<_> {
            let dated = dated(&told.journey, &Guide::bundled(), here, day("11-22")).into_iter();
            dated.filter_map(|dated| Id::from(dated.of).uuid()).map(|id| id.as_u128()).collect()
        };
        assert_eq!((of(Here::Both), of(Here::First), of(Here::Second)), (vec![3], vec![1, 3, 4], vec![2, 3]));
    }

    #[test]
    fn what_has_a_day_is_there_and_days_to_watch_for_are_not() {
        use Visibility::Shared;
        let mut told = JourneyBuilder::two();
        told.write(Id::checkin(day("11-15"), By::Both), By::Both, Shared, Body::Checkin(Checkin::default()));
        let weekly = When::Every { from: day("11-03"), days: 7, until: None };
        let promise = Plan { when: Some(weekly), ends: Some(day("12-31")), ..Plan::default() };
        let promise = plan(&mut told, PlanKind::Promise, 1, By::First, Shared, promise);
        let moved = Mark { to: Some(day("11-26")), ..Mark::of(How::Changed) };
        told.write(Id::mark(&promise, day("11-24"), By::First), By::First, Shared, Body::Mark(moved));
        let ritual = Plan { when: Some(weekly), review: Some(day("12-01")), ..Plan::default() };
        plan(&mut told, PlanKind::Ritual, 2, By::Both, Shared, ritual.clone());
        plan(&mut told, PlanKind::Ritual, 3, By::Both, Shared, Plan { closed: Some(day("11-20")), ..ritual });
        let watched =
            Plan { watch: vec![When::On(day("11-25"))], review: Some(day("12-02")), ..Plan::default() };
        plan(&mut told, PlanKind::Setback, 4, By::Both, Shared, watched);
        let days = ["11-01", "11-20", "12-24"].map(day).into();
        let look = Body::LookBack(LookBack { days, done: None });
        told.write(Id::look_back(By::Both), By::Both, Shared, look);
        insta::assert_snapshot!(list(&told, Here::Both).join("\n"), @"
        checkin Every { from: 2026-11-22, days: 7, until: None }
        promise/1 Every { from: 2026-11-03, days: 7, until: Some(2026-12-31) } without 2026-11-24
        promise/1#2026-11-26 On(2026-11-26)
        ritual/2 Every { from: 2026-11-03, days: 7, until: None }
        ritual/2#review On(2026-12-01)
        setback/4#review On(2026-12-02)
        lookback/both#2026-12-24 On(2026-12-24)
        lookback/both#2026-11-20 On(2026-11-20)
        ");
    }

    #[test]
    fn a_day_of_a_promise_that_was_moved_is_gone_and_the_new_one_stands() {
        use How::*;
        let weekly = When::Every { from: day("11-24"), days: 7, until: None };
        type Moved = (&'static str, How, Option<&'static str>);
        let of = |when, said: &[Moved]| -> Vec<String> {
            let mut told = JourneyBuilder::by(Seats::One);
            let plan = Plan { when: Some(when), ..Plan::default() };
            let id = self::plan(&mut told, PlanKind::Promise, 1, By::First, Visibility::Shared, plan);
            for (on, how, to) in said {
                told.mark(
                    &id,
                    &format!("2026-{on}"),
                    By::First,
                    Visibility::Shared,
                    Mark { to: to.map(day), ..Mark::of(*how) },
                );
            }
            let list = list(&told, Here::First).into_iter();
            list.filter_map(|line| Some(line.strip_prefix("promise/1")?.replace("2026-", ""))).collect()
        };
        let once = |on| When::On(day(on));
        let every = |without: &str| format!(" Every {{ from: 11-24, days: 7, until: None }}{without}");
        // The one day there is moved twice; the promise itself says where to.
        let twice = [("11-24", Changed, Some("11-26")), ("11-26", Changed, Some("11-28"))];
        assert_eq!(of(once("11-28"), &twice), [" On(11-28)"]);
        // It was moved to no day.
        assert_eq!(of(once("11-24"), &[("11-24", Changed, None)]), [""; 0]);
        // Two days of a rhythm come to be one.
        let one = [("11-24", Changed, Some("11-26")), ("12-01", Changed, Some("11-26"))];
        let expected = [every(" without 11-24 without 12-01"), "#11-26 On(11-26)".to_owned()];
        assert_eq!(of(weekly, &one), expected);
        // A day of a rhythm is moved twice, at last onto another one of it.
        let onto = [("11-24", Changed, Some("11-26")), ("11-26", Changed, Some("12-01"))];
        assert_eq!(of(weekly, &onto), [every(" without 11-24")]);
        // What was kept or missed was due.
        assert_eq!(of(weekly, &[("11-24", Kept, None), ("12-01", Missed, None)]), [every("")]);
    }

    #[test]
    fn one_alone_and_a_folder_where_nobody_is_have_their_own() {
        assert!(list(&JourneyBuilder::default(), Here::Both).is_empty());
        assert!(list(&JourneyBuilder::by(Seats::One), Here::First).is_empty());
    }
}
