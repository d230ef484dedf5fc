//! Everything that has a day or a rhythm, as a calendar holds it. Days to watch for are not among it: a calendar is seen by
//! whoever looks over a shoulder.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};

use super::{
    Journey, access,
    agreement::REVIEWED,
    couple::Here,
    key::Group,
    mark::How,
    plan::Plan,
    record::{Body, Record},
    when::When,
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

/// A rhythm without an end goes on so long in a calendar, which nobody may look at again: a year. So an old copy rings no
/// longer than a year beyond the day on which a thing was ended, moved or deleted.
const AHEAD: Days = Days::new(365);

impl Dated {
    pub fn new(of: impl Into<String>, when: When) -> Self {
        Self { of: of.into(), when, except: vec![], cancelled: false }
    }

    fn with_an_end(mut self, today: NaiveDate) -> Self {
        if let When::Every { from, until: until @ None, .. } = &mut self.when {
            *until = today.max(*from).checked_add_days(AHEAD);
        }
        self
    }

    /// An entry of before that no longer is, since this day; none where no old copy of it can ring any more.
    fn gone(mut self, since: NaiveDate, today: NaiveDate) -> Option<Self> {
        self.cancelled = true;
        let first = today.max(since);
        let rings = self.clone().with_an_end(since).when.next(first).filter(|on| !self.except.contains(on));
        rings.is_some().then_some(self)
    }

    /// The same, where its days are not known any more.
    fn forgotten(of: impl Into<String>, record: &Record, today: NaiveDate) -> Option<Self> {
        let since = record.at.date_naive();
        let rings = since.checked_add_days(AHEAD).is_none_or(|last| today <= last);
        rings.then(|| Self { cancelled: true, ..Self::new(of, When::On(since)) })
    }
}

/// Everything with a day that the people who are present may see: check-ins, promises, plans with a rhythm, the days of
/// reviews and of looks back over the weeks, and the next date. What an export of before may have held and does not stand
/// any more (it was ended, moved, taken back or deleted) is cancelled for as long as that copy could ring.
pub fn dated(journey: &Journey, guide: &Guide, here: Here, today: NaiveDate) -> Vec<Dated> {
    if journey.couple().is_none() {
        return vec![];
    }
    let entries = Entries { journey, here, today };
    let mut all: Vec<Dated> = entries.checkins(guide).into_iter().collect();
    let sorts = [PlanKind::Promise].into_iter().chain(REVIEWED);
    all.extend(
        sorts.flat_map(|sort| entries.readable(Group::Kind(sort.name()))).flat_map(|it| entries.plan(it)),
    );
    all.extend(entries.look_backs());
    all.extend(entries.next_dates());
    all.sort_by_key(|dated| dated.cancelled);
    all.into_iter().map(|dated| dated.with_an_end(today)).collect()
}

/// The entries of a calendar, those that stand and those that are no more.
struct Entries<'j> {
    journey: &'j Journey,
    here: Here,
    today: NaiveDate,
}

impl<'j> Entries<'j> {
    /// The newest version of each of these things, also where it is a deletion.
    fn readable(&self, group: Group<'_>) -> impl Iterator<Item = &'j Record> + use<'j> {
        let here = self.here;
        let all = self.journey.in_group_or_deleted(group);
        all.filter(move |record| access::may_read(record.by, record.vis, here))
    }

    /// An entry of a record: it stands, or where it has no day any more, it is gone.
    fn entry(&self, of: String, when: Option<When>, record: &Record) -> Option<Dated> {
        match when {
            Some(when) => Some(Dated::new(of, when)),
            // What was never another has never had a day.
            None if record.prev.is_empty() => None,
            None => Dated::forgotten(of, record, self.today),
        }
    }

    fn checkins(&self, guide: &Guide) -> Option<Dated> {
        let next = guide.outline.checkin.as_ref().and_then(|_| self.journey.next_checkin(guide, self.here));
        if let Some(next) = next {
            return Some(Dated::new("checkin", next.rhythm()));
        }
        let deleted = self.readable(Group::Kind("checkin")).filter(|record| record.body.is_none()).last()?;
        Dated::forgotten("checkin", deleted, self.today)
    }

    /// The days of a promise, or those of another plan and the day of its review.
    fn plan(&self, record: &Record) -> Vec<Dated> {
        let id = &record.id;
        let plan = if let Some(Body::Plan(plan)) = &record.body { Some(&**plan) } else { None };
        if plan.is_some_and(|plan| plan.closed.is_none() && plan.ends.is_some_and(|ends| ends < self.today)) {
            return vec![];
        }
        let mut all: Vec<_> = if id.kind() == PlanKind::Promise.name() {
            self.promise(record, plan)
        } else {
            let review = plan.and_then(|plan| plan.review).map(When::On);
            let planned = self.entry(id.to_string(), plan.and_then(rhythm), record);
            planned.into_iter().chain(self.entry(format!("{id}#review"), review, record)).collect()
        };
        if let Some(closed) = plan.and_then(|plan| plan.closed) {
            let stood = all.into_iter().filter(|dated| !dated.cancelled);
            all = stood.filter_map(|dated| dated.gone(closed, self.today)).collect();
        }
        all
    }

    /// A promise: its day or rhythm without the days that were moved, and the days to which they were.
    fn promise(&self, record: &Record, plan: Option<&Plan>) -> Vec<Dated> {
        let (id, when) = (&record.id, plan.and_then(|plan| plan.when));
        let said = self.journey.said_of(id, record.by);
        let is_changed = |on: &NaiveDate| said.get(on).is_some_and(|mark| mark.how == How::Changed);
        let is_planned = |on: &NaiveDate| when.is_some_and(|when| when.between(*on, *on).next().is_some());
        let except: Vec<_> = said.keys().copied().filter(is_changed).filter(is_planned).collect();
        let planned = self.entry(id.to_string(), plan.and_then(rhythm), record).and_then(|planned| {
            match planned.when {
                // The one day there was, and it was moved to no day.
                When::On(on) if except.contains(&on) => planned.gone(on, self.today),
                _ => Some(Dated { except, ..planned }),
            }
        });
        // Where a promise has one day, it is itself what is moved.
        let has_one_day = matches!(when, Some(When::On(_)));
        let moved: BTreeSet<_> = said.values().filter(|_| !has_one_day).filter_map(|mark| mark.to).collect();
        let moved = moved.into_iter().filter(|to| !is_planned(to)).filter_map(|to| {
            let there = one_day(format!("{id}#{to}"), to);
            if plan.is_some() && !is_changed(&to) { Some(there) } else { there.gone(to, self.today) }
        });
        planned.into_iter().chain(moved).collect()
    }

    fn look_backs(&self) -> impl Iterator<Item = Dated> {
        let today = self.today;
        self.journey.look_backs(self.here).flat_map(move |(record, look)| {
            let named = |on: NaiveDate| one_day(format!("{}#{on}", record.id), on);
            let ahead = look.ahead(today).chain(look.due(today)).map(named);
            let dropped = look.dropped.iter().filter_map(move |on| named(*on).gone(*on, today));
            ahead.chain(dropped)
        })
    }

    /// The dates that stand, and those that were taken back. One that is behind them is neither.
    fn next_dates(&self) -> impl Iterator<Item = Dated> {
        let standing: Vec<_> = self.journey.next_dates(self.here).collect();
        self.readable(Group::Kind("next")).filter_map(move |record| {
            let stands = standing.iter().find(|(standing, ..)| standing.id == record.id);
            match (stands, &record.body) {
                (Some((.., on)), _) => Some(one_day(record.id.to_string(), *on)),
                (None, Some(Body::NextDate(next))) if next.on.is_some() => None,
                _ => self.entry(record.id.to_string(), None, record),
            }
        })
    }
}

fn one_day(of: String, on: NaiveDate) -> Dated {
    Dated::new(of, When::On(on))
}

/// When a plan is to be done, no longer than it lasts.
fn rhythm(plan: &Plan) -> Option<When> {
    Some(match (plan.when?, plan.ends) {
        (When::Every { from, days, until }, Some(ends)) => {
            When::Every { from, days, until: Some(until.map_or(ends, |until| until.min(ends))) }
        }
        (when, _) => when,
    })
}

#[cfg(test)]
mod tests;
