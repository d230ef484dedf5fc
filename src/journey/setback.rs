//! Bad days: the plan that helps then, a look back in a calm hour, and days that are watched for. Nothing is counted, and
//! nothing is set back.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    Journey, access,
    answer::{Asked, Questions},
    couple::Here,
    key::{By, Id, IdParts, Visibility},
    plan::Plan,
    record::Record,
    when::When,
    written::{Teller, Told},
};
use crate::{block::Block, guide::PlanKind, language::Catalogue, private::Private};

/// One use of the plan, looked back on in a calm hour. It ends in one edit to the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Replay {
    pub on: NaiveDate,
    pub what: Came,
    /// The words, by the box's id: [`FACT`], [`DID`].
    #[serde(default)]
    pub boxes: BTreeMap<String, Private>,
    /// The questions of the boxes, as they were put.
    #[serde(default, skip_serializing_if = "Questions::is_empty")]
    pub asked: Questions,
    /// The box of the plan that was changed because of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub changed: Option<String>,
    /// The local day on which the look back was finished or dismissed; none while it is still due.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed: Option<NaiveDate>,
}

impl Id {
    pub fn replay(id: Uuid) -> Self {
        IdParts::Replay(id).into()
    }
}

impl Told for Replay {
    fn is_told(&self) -> bool {
        self.words().next().is_some()
    }

    fn title(&self, of: &Teller) -> String {
        of.say.summary_hard_day(self.what.words(of.say), self.on)
    }

    fn blocks(&self, of: &Teller) -> Vec<Block> {
        self.said(of.say).flat_map(|(ask, words)| of.pair(ask, words)).collect()
    }
}

/// The box for what happened.
pub const FACT: &str = "fact";
/// The box for what was done.
pub const DID: &str = "did";

/// A new breach is not among these: it is no setback, and opens a page of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Came {
    /// Feelings came back; nothing new happened.
    Wave,
    /// A promise missed, a sharp row, told soon.
    Slip,
}

/// A look back is offered once the first days, in which nothing large is decided, are over.
const CALM_AFTER: u64 = 3;
/// A day that is watched for is near from so many days before it on.
const NEAR: u64 = 7;

impl Replay {
    /// One that waits for a calm hour.
    pub fn of(on: NaiveDate, what: Came) -> Self {
        Self { on, what, boxes: BTreeMap::new(), asked: Questions::new(), changed: None, closed: None }
    }

    /// The day from which a look back is offered; none where it is behind them.
    pub fn waits_from(&self) -> Option<NaiveDate> {
        if self.closed.is_some() { None } else { self.on.checked_add_days(Days::new(CALM_AFTER)) }
    }

    /// The questions with their answers, as far as there are any.
    pub fn said(&self, say: Catalogue) -> impl Iterator<Item = (&str, &Private)> {
        let boxes = [(say.journey_ask_fact(), FACT), (say.journey_ask_did(), DID)].into_iter();
        let asked = |name| self.asked.get(name).map(|asked: &Asked| asked.question.as_str());
        boxes.filter_map(move |(ask, name)| Some((asked(name).unwrap_or(ask), self.told(name)?)))
    }

    /// The answers alone.
    pub fn words(&self) -> impl Iterator<Item = &Private> {
        [FACT, DID].into_iter().filter_map(|name| self.told(name))
    }

    /// The words of a box, where there are any.
    fn told(&self, name: &str) -> Option<&Private> {
        self.boxes.get(name).filter(|words| !words.is_blank())
    }
}

impl Came {
    pub fn words(self, say: Catalogue) -> &'static str {
        match self {
            Self::Wave => say.journey_wave(),
            Self::Slip => say.journey_slip(),
        }
    }
}

/// The next of these days that is near, from a week before on.
pub fn near(watch: &[When], today: NaiveDate) -> Option<NaiveDate> {
    let last = today.checked_add_days(Days::new(NEAR))?;
    watch.iter().filter_map(|when| when.next(today)).filter(|day| *day <= last).min()
}

/// The visibility of a new look back: shared when both are present, else private.
pub fn begins(here: Here) -> Visibility {
    if here == Here::Both { Visibility::Shared } else { Visibility::Private }
}

impl Journey {
    /// The plan of this sort that helps those who are here: the newest of both, else the newest of one's own.
    pub fn plan_for(&self, sort: PlanKind, here: Here, today: NaiveDate) -> Option<(&Record, &Plan)> {
        let readable = |(record, plan): &(&Record, &Plan)| {
            access::may_read(record.by, record.vis, here)
                && access::may_change(record.by, here)
                && plan.is_open(today)
        };
        let plans = self.plans_of(sort).filter(readable);
        plans.max_by_key(|(record, _)| (record.by == By::Both, &record.id))
    }

    /// The plan that helps with what came. A wave without a plan of its own has that for setbacks.
    pub fn plan_used(&self, came: Came, here: Here, today: NaiveDate) -> Option<(&Record, &Plan)> {
        let setback = || self.plan_for(PlanKind::Setback, here, today);
        match came {
            Came::Wave => self.plan_for(PlanKind::Wave, here, today).or_else(setback),
            Came::Slip => setback(),
        }
    }

    /// Every use of a plan that those who are here may read, oldest first.
    pub fn replays(&self, here: Here) -> impl Iterator<Item = (&Record, &Replay)> {
        let readable = move |record: &&Record| access::may_read(record.by, record.vis, here);
        self.of_kind("replay").filter(readable).filter_map(Record::with_content)
    }

    pub fn replay(&self, id: &Id, here: Here) -> Option<(&Record, &Replay)> {
        let record = self.record(id)?;
        Record::with_content(record).filter(|_| access::may_read(record.by, record.vis, here))
    }

    /// True where those who are here told of a wave on this day.
    pub fn had_a_wave(&self, here: Here, today: NaiveDate) -> bool {
        self.replays(here).any(|(_, replay)| (replay.on, replay.what) == (today, Came::Wave))
    }

    /// The next day, from a week before on, that those who are here wanted to watch for.
    pub fn risky_day(&self, here: Here, today: NaiveDate) -> Option<NaiveDate> {
        near(&self.plan_for(PlanKind::Setback, here, today)?.1.watch, today)
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::journey::{couple::Seats, journey_builder::JourneyBuilder, record::Body};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_day_that_is_watched_for_is_near_from_a_week_before_until_it_is_there() {
        let watch = [When::On(day("2026-12-03")), When::Yearly(day("2024-02-29"))];
        for (today, expected) in [
            ("2026-11-25", None),
            ("2026-11-26", Some("2026-12-03")),
            ("2026-12-03", Some("2026-12-03")),
            ("2026-12-04", None),
            ("2027-02-20", None),
            ("2027-02-21", Some("2027-02-28")),
            ("2028-02-21", None),
            ("2028-02-22", Some("2028-02-29")),
            ("2028-03-01", None),
        ] {
            assert_eq!(near(&watch, day(today)), expected.map(day), "{today}");
        }
        assert_eq!(near(&watch, NaiveDate::MAX), None);
        assert_eq!(near(&[When::On(NaiveDate::MAX)], NaiveDate::MAX), None);
    }

    #[test]
    fn a_look_back_waits_until_the_first_days_are_over_and_not_when_it_was_let_be() {
        let mut replay = Replay::of(day("2026-11-22"), Came::Slip);
        assert_eq!(replay.waits_from(), Some(day("2026-11-25")));
        replay.closed = Some(day("2026-11-23"));
        assert_eq!(replay.waits_from(), None);
        assert_eq!(Replay::of(NaiveDate::MAX, Came::Wave).waits_from(), None);
    }

    #[test]
    fn lines_of_an_earlier_version_read() {
        let old = r#"{"on":"2026-11-22","what":"wave","boxes":{"fact":"a song"}}"#;
        let replay: Replay = serde_json::from_str(old).unwrap();
        assert_eq!((replay.changed.as_ref(), replay.closed, replay.is_told()), (None, None, true));
    }

    #[test]
    fn the_plan_of_both_helps_before_ones_own_and_the_others_never() {
        let mut told = JourneyBuilder::by(Seats::Two);
        let today = day("2026-11-22");
        let plan = |told: &mut JourneyBuilder, nth: u128, by: By, vis| {
            let id = Id::plan(PlanKind::Setback, Uuid::from_u128(nth));
            told.write(id, by, vis, Plan::of("setback-plan.plan".into(), None).into());
        };
        let found = |told: &JourneyBuilder, here| {
            let found = told.journey.plan_for(PlanKind::Setback, here, today);
            found.map(|(record, _)| record.id.uuid().unwrap().as_u128())
        };
        plan(&mut told, 5, By::First, Visibility::Private);
        assert_eq!((found(&told, Here::First), found(&told, Here::Second)), (Some(5), None));
        assert_eq!(found(&told, Here::Both), None);
        plan(&mut told, 2, By::Both, Visibility::Shared);
        plan(&mut told, 3, By::Both, Visibility::Shared);
        for here in [Here::First, Here::Second, Here::Both] {
            assert_eq!(found(&told, here), Some(3));
        }
        let mut closed = Plan::of("setback-plan.plan".into(), None);
        closed.closed = Some(today);
        told.write(
            Id::plan(PlanKind::Setback, Uuid::from_u128(3)),
            By::Both,
            Visibility::Shared,
            closed.into(),
        );
        assert_eq!(found(&told, Here::Both), Some(2));
    }

    #[test]
    fn what_one_looks_back_on_alone_stays_theirs() {
        let mut told = JourneyBuilder::by(Seats::Two);
        for (nth, by, here) in [(1, By::First, Here::First), (2, By::Both, Here::Both)] {
            let body = Body::Replay(Replay::of(day("2026-11-22"), Came::Wave));
            told.write(Id::replay(Uuid::from_u128(nth)), by, begins(here), body);
        }
        let read = |here| told.journey.replays(here).count();
        assert_eq!((read(Here::First), read(Here::Second), read(Here::Both)), (2, 1, 1));
        let own = Id::replay(Uuid::from_u128(1));
        assert!(told.journey.replay(&own, Here::First).is_some());
        assert!(told.journey.replay(&own, Here::Second).is_none());
    }
}
