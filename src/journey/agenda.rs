//! Everything that has a day or a rhythm, as a calendar holds it. Days to watch for are not among it: a calendar is seen by
//! whoever looks over a shoulder.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};

use super::{
    Journey, agreement::Stands, couple::Here, key::Id, mark::How, plan::Plan, promise::MarksByDay,
    record::Record, when::When,
};
use crate::guide::{Guide, PlanKind};

/// A day or a rhythm, and what it belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dated {
    /// Names it for as long as it is there; tells nothing to whoever does not hold the folder.
    pub of: String,
    pub when: When,
    /// Days of a rhythm on which it is not: they were moved in time.
    pub except: Vec<NaiveDate>,
    /// It was to come and was ended before: a calendar that holds it still rings.
    pub cancelled: bool,
}

/// A rhythm without an end goes on so long in a calendar, which nobody may look at again: a year.
const AHEAD: Days = Days::new(365);

/// What was ended is told to calendars for so long; who exports more seldom takes the entry out by hand.
const TOLD_FOR: Days = Days::new(90);

impl Dated {
    pub fn new(of: impl Into<String>, when: When) -> Self {
        Self { of: of.into(), when, except: vec![], cancelled: false }
    }

    /// False of the one day there was, when it was changed.
    fn is_ever(&self) -> bool {
        !matches!(self.when, When::On(on) if self.except.contains(&on))
    }

    fn with_an_end(mut self, today: NaiveDate) -> Self {
        if let When::Every { from, until: until @ None, .. } = &mut self.when {
            *until = today.max(*from).checked_add_days(AHEAD);
        }
        self
    }
}

/// Everything with a day that the people who are present may see: check-ins, promises, plans with a rhythm, the days of
/// reviews and of looks back over the weeks, and the next date. What was closed lately and would come still is cancelled.
pub fn dated(journey: &Journey, guide: &Guide, here: Here, today: NaiveDate) -> Vec<Dated> {
    if journey.couple().is_none() {
        return vec![];
    }
    let checkin = journey.next_checkin(guide, here).map(|next| Dated::new("checkin", next.rhythm()));
    let of = |(record, plan)| of_plan(journey, record, plan);
    let promises = journey.open_promises(here, today).flat_map(of);
    let standing = journey.standing(here, today).filter(|(.., stands)| !matches!(stands, Stands::Ended(_)));
    let plans = standing.flat_map(|(record, plan, _)| of((record, plan)));
    let look_backs = journey.look_backs(here).flat_map(|(record, look)| {
        let ahead = look.ahead(today).chain(look.due(today));
        ahead.map(|on| one_day(&record.id, on))
    });
    let next = journey.next_dates(here).map(|(record, _, on)| one_day(&record.id, on));
    let all = checkin.into_iter().chain(promises).chain(plans).chain(look_backs).chain(next);
    all.chain(cancelled(journey, here, today)).map(|dated| dated.with_an_end(today)).collect()
}

/// What would come still of plans that were closed in the last time.
fn cancelled(journey: &Journey, here: Here, today: NaiveDate) -> impl Iterator<Item = Dated> {
    let plans = PlanKind::ALL.into_iter().flat_map(move |sort| journey.readable_plans(sort, here));
    let closed = plans.filter_map(|(record, plan)| Some((record, plan, plan.closed?)));
    let lately =
        closed.filter(move |(.., on)| on.checked_add_days(TOLD_FOR).is_none_or(|until| today <= until));
    lately.flat_map(|(record, plan, closed)| {
        let ahead = of_plan(journey, record, plan).into_iter();
        let ahead = ahead.filter(move |dated| dated.when.next(closed).is_some());
        ahead.map(|dated| Dated { cancelled: true, ..dated })
    })
}

/// The days of a promise, or those of another plan and the day of its review.
fn of_plan(journey: &Journey, record: &Record, plan: &Plan) -> Vec<Dated> {
    let id = &record.id;
    if id.kind() == PlanKind::Promise.name() {
        return promised(id, plan, &journey.said_of(id, record.by));
    }
    let review = plan.review.map(|on| Dated::new(format!("{id}#review"), When::On(on)));
    rhythm(id, plan).into_iter().chain(review).collect()
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
        let gone = |dated: &Dated| if dated.cancelled { " cancelled" } else { "" };
        let said = |dated: Dated| {
            format!("{} {:?}{}{}", short(&dated.of), dated.when, except(&dated.except), gone(&dated))
        };
        dated.map(said).collect()
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
        checkin Every { from: 2026-11-22, days: 7, until: Some(2027-11-22) }
        promise/1 Every { from: 2026-11-03, days: 7, until: Some(2026-12-31) } without 2026-11-24
        promise/1#2026-11-26 On(2026-11-26)
        ritual/2 Every { from: 2026-11-03, days: 7, until: Some(2027-11-22) }
        ritual/2#review On(2026-12-01)
        setback/4#review On(2026-12-02)
        lookback/both#2026-12-24 On(2026-12-24)
        lookback/both#2026-11-20 On(2026-11-20)
        ritual/3 Every { from: 2026-11-03, days: 7, until: Some(2027-11-22) } cancelled
        ritual/3#review On(2026-12-01) cancelled
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
        let every =
            |without: &str| format!(" Every {{ from: 11-24, days: 7, until: Some(2027-11-24) }}{without}");
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
    fn what_was_closed_lately_and_would_come_still_is_cancelled() {
        let of = |when, closed: &str| -> Vec<bool> {
            let mut told = JourneyBuilder::two();
            let plan = Plan { when: Some(when), closed: Some(day(closed)), ..Plan::default() };
            self::plan(&mut told, PlanKind::Promise, 1, By::First, Visibility::Shared, plan);
            let all = dated(&told.journey, &Guide::bundled(), Here::Both, day("11-22"));
            all.into_iter().map(|dated| dated.cancelled).collect()
        };
        assert_eq!(of(When::On(day("11-30")), "11-20"), [true]);
        assert_eq!(of(When::On(day("11-19")), "11-20"), [false; 0], "its day was before");
        assert_eq!(of(When::Yearly(day("11-19")), "11-20"), [true]);
        assert_eq!(of(When::Yearly(day("11-19")), "08-23"), [false; 0], "that is long ago");
    }

    #[test]
    fn one_alone_and_a_folder_where_nobody_is_have_their_own() {
        assert!(list(&JourneyBuilder::default(), Here::Both).is_empty());
        assert!(list(&JourneyBuilder::by(Seats::One), Here::First).is_empty());
    }
}
