//! Promises: the days on which one is due, who may say how it went and when, and what is closed. Nobody is scored: what is
//! counted is told to the one who promised, alone, and not before there is enough of it to mean something.

mod weeks;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};

use super::{
    Journey, access,
    couple::Here,
    key::{By, Id, IdParts, Seat, Visibility},
    mark::{How, Mark},
    plan::Plan,
    record::Record,
};
use crate::guide::PlanKind;

/// The maker's marks of a promise, by its days.
pub type MarksByDay<'a> = BTreeMap<NaiveDate, &'a Mark>;

/// A day on which a promise is or was due, and what its maker said of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DueDay {
    pub on: NaiveDate,
    pub said: Option<How>,
}

/// No more days are asked about at once than this: after a long absence the older ones stay blank.
const ASKED: usize = 3;
/// A promise is not asked about further back than this, nor announced further ahead. In days.
const REACH: u64 = 366;
/// From so many closed days on it is said how many were kept or changed in time.
const ENOUGH: usize = 10;

/// The days of a promise from `first` to `last`, in order. A day that was changed in time is followed by the day to which
/// it was moved; once a promise is closed, days that nobody marked are owed no more.
pub fn due_days(plan: &Plan, said: &MarksByDay, first: NaiveDate, last: NaiveDate) -> Vec<DueDay> {
    let planned = plan.when.into_iter().flat_map(|when| when.between(first, last));
    let moved = said.values().filter_map(|mark| mark.to);
    let days: BTreeSet<_> = planned.chain(moved).chain(said.keys().copied()).collect();
    let days = days.range(first..=last).map(|&on| DueDay { on, said: said.get(&on).map(|mark| mark.how) });
    days.filter(|day| day.said.is_some() || plan.closed.is_none()).collect()
}

/// The days up to today of which nothing is said yet, among the newest few on which it was due.
pub fn waiting_days(plan: &Plan, said: &MarksByDay, today: NaiveDate) -> Vec<NaiveDate> {
    let first = today.checked_sub_days(Days::new(REACH)).unwrap_or(NaiveDate::MIN);
    // A promise for one day stays a promise, however long ago that day was.
    let first = plan.when.and_then(|when| when.last(today)).map_or(first, |last| first.min(last));
    let mut days = due_days(plan, said, first, today);
    // The newest days, whether or not something was said of them: a word about one must not bring up an older one.
    days.drain(..days.len().saturating_sub(ASKED));
    days.into_iter().filter(|day| day.said.is_none()).map(|day| day.on).collect()
}

/// The next day after today on which it is due.
pub fn next_day(plan: &Plan, said: &MarksByDay, today: NaiveDate) -> Option<NaiveDate> {
    let (first, last) = (today.succ_opt()?, today.checked_add_days(Days::new(REACH))?);
    due_days(plan, said, first, last).into_iter().find(|day| day.said.is_none()).map(|day| day.on)
}

/// True for what its maker may say on a day: that it was kept or missed once the day is there; that it is changed as long as
/// the day is not over, for after that it is a promise missed.
pub fn may_say(how: How, due: NaiveDate, today: NaiveDate) -> bool {
    match how {
        How::Kept | How::Missed => due <= today,
        How::Changed => today <= due,
        How::Noticed | How::Done | How::GoesOn | How::Ended => false,
    }
}

/// Says how it went on a day, in the plan itself: a promise for one day is closed, or moves to another day.
pub fn settle(plan: &mut Plan, mark: &Mark, today: NaiveDate) {
    use super::when::When::On;
    match (mark.how, plan.when, mark.to) {
        (How::Kept | How::Missed, Some(On(_)) | None, _) => plan.closed = Some(today),
        (How::Changed, Some(On(_)) | None, Some(to)) => plan.when = Some(On(to)),
        _ => {}
    }
}

/// Takes that back.
pub fn unsettle(plan: &mut Plan, mark: &Mark, due: NaiveDate) {
    use super::when::When::On;
    plan.closed = None;
    if let (Some(On(on)), Some(to)) = (plan.when, mark.to)
        && on == to
    {
        plan.when = Some(On(due));
    }
}

/// True where the one to whom a promise was made is here, and may say that they noticed.
pub fn may_notice(by: By, vis: Visibility, here: Here) -> bool {
    vis == Visibility::Shared && here.seats().iter().any(|&seat| !by.includes(seat))
}

impl Journey {
    /// True where the maker of a promise is here: nobody else says how it went.
    pub fn may_say(&self, promise: &Id, here: Here) -> bool {
        promise.kind() == PlanKind::Promise.name() && self.own_plan(promise, here).is_some()
    }

    /// The days of which something can be said now: those that wait, else the next one; today for a promise without a day.
    pub fn days_to_say(&self, promise: &Id, here: Here, today: NaiveDate) -> Vec<NaiveDate> {
        let found = self.readable_plan(promise, here).filter(|(_, plan)| plan.is_open(today));
        let Some((record, plan)) = found.filter(|_| self.may_say(promise, here)) else { return vec![] };
        let waiting = self.waiting_days(promise, today);
        if !waiting.is_empty() {
            return waiting;
        }
        let next = next_day(plan, &self.said_of(promise, record.by), today);
        next.or_else(|| plan.when.is_none().then_some(today)).into_iter().collect()
    }

    /// The seat to whom a promise was made, if it is here, and the day that was kept last, if nobody noticed it yet.
    pub fn noticeable(&self, promise: &Id, here: Here) -> Option<(Seat, NaiveDate)> {
        let (record, _) = self.readable_plan(promise, here)?;
        let seat = Seat::BOTH.into_iter().find(|seat| record.by == seat.other().into())?;
        let (on, mark) = self.said_of(promise, record.by).into_iter().next_back()?;
        let noticed = self.record(&Id::mark(promise, on, seat.into())).is_some();
        let may = promise.kind() == PlanKind::Promise.name()
            && may_notice(record.by, record.vis, here)
            && !self.is_solo();
        (may && mark.how == How::Kept && !noticed).then_some((seat, on))
    }

    /// The word of its maker about a day of a promise.
    pub fn said_on(&self, promise: &Id, on: NaiveDate) -> Option<&Mark> {
        self.said_of(promise, self.record(promise)?.by).remove(&on)
    }

    /// The marks of a promise that `by`, its maker, wrote.
    pub fn said_of(&self, promise: &Id, by: By) -> MarksByDay<'_> {
        let is_own = |id: &Id| matches!(id.parts(), IdParts::Mark { by: of, .. } if of == by);
        let own = self.marks(promise).filter(|(_, record, _)| is_own(&record.id));
        own.map(|(on, _, mark)| (on, mark)).collect()
    }

    /// The days of a promise from `first` to `last`, as [`due_days`]; none of one that is not there.
    pub fn due_days(&self, promise: &Id, first: NaiveDate, last: NaiveDate) -> Vec<DueDay> {
        let found = self.plan(promise);
        found.map_or_else(Vec::new, |(record, plan)| {
            due_days(plan, &self.said_of(promise, record.by), first, last)
        })
    }

    /// The days of a promise that its maker may speak about now, as [`waiting_days`].
    pub fn waiting_days(&self, promise: &Id, today: NaiveDate) -> Vec<NaiveDate> {
        let found = self.plan(promise);
        found.map_or_else(Vec::new, |(record, plan)| {
            waiting_days(plan, &self.said_of(promise, record.by), today)
        })
    }

    /// The promises in force that those who are here may read, oldest first.
    pub fn open_promises(&self, here: Here, today: NaiveDate) -> impl Iterator<Item = (&Record, &Plan)> {
        self.plans_of(PlanKind::Promise).filter(move |(record, plan)| {
            plan.is_open(today) && access::may_read(record.by, record.vis, here)
        })
    }

    /// How many of how many closed days were kept or changed in time: to the one who promised, while nobody looks on.
    pub fn kept_of_closed(&self, here: Here) -> Option<(usize, usize)> {
        let seat = here.alone()?;
        let own = self.plans_of(PlanKind::Promise).filter(|(record, _)| record.by == seat.into());
        let said = own.flat_map(|(record, _)| self.said_of(&record.id, record.by).into_values());
        let closed: Vec<_> = said.map(|mark| mark.how).filter(|how| *how != How::Noticed).collect();
        let good = closed.iter().filter(|how| matches!(how, How::Kept | How::Changed)).count();
        (closed.len() >= ENOUGH).then_some((good, closed.len()))
    }
}

#[cfg(test)]
mod tests;
