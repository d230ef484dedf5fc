//! The next date: the day on which one, or both, want to open a page of the guide, and what comes just before it ("when
//! the dishes are done"). It goes by itself once something was done since that day.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{
    Journey,
    couple::Here,
    key::{By, Id, IdParts, Seat, Visibility},
    record::{Body, Record},
};
use crate::{guide::ChapterId, private::Private};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NextDate {
    /// The page of the guide that is opened then.
    pub page: ChapterId,
    /// The cue that comes just before it. Blank where they named only a day.
    #[serde(default)]
    pub cue: Private,
    /// None until a day is chosen.
    #[serde(default)]
    pub on: Option<NaiveDate>,
}

impl Id {
    /// The next date of one, or of both.
    pub fn next_date(by: By) -> Self {
        IdParts::NextDate(by).into()
    }
}

impl Journey {
    /// The date that those who are here set last, for both or for the one, whether it stands or not.
    pub fn own_next_date(&self, here: Here) -> Option<(&Record, &NextDate)> {
        self.next_date(here.by(), here)
    }

    /// The dates that stand for those who are here, of both and one's own, each with its day.
    pub fn next_dates(&self, here: Here) -> impl Iterator<Item = (&Record, &NextDate, NaiveDate)> {
        let both = [By::Both, here.by()].into_iter().take(if here == Here::Both { 1 } else { 2 });
        both.filter_map(move |by| {
            let (record, next) = self.next_date(by, here)?;
            let on = next.on.filter(|on| !self.worked_since(record, *on))?;
            Some((record, next, on))
        })
    }

    fn next_date(&self, by: By, here: Here) -> Option<(&Record, &NextDate)> {
        self.record(&Id::next_date(by))?.with_content().filter(|(record, _)| record.is_read_by(here))
    }

    /// True where everybody whose date it is passed a stop of the guide, or held a check-in, on that day or later. Of a date
    /// of both nothing counts that one keeps for oneself.
    fn worked_since(&self, date: &Record, on: NaiveDate) -> bool {
        let counts = |record: &Record, seat: Seat| {
            record.by.includes(seat) && (record.vis == Visibility::Shared || record.by == date.by)
        };
        let is_later = |record: &Record| match (&record.body, record.id.parts()) {
            (Some(Body::Progress(progress)), _) => progress.on.values().any(|day| *day >= on),
            (_, IdParts::Checkin { on: day, .. }) => day >= on,
            _ => false,
        };
        let worked = |seat: &Seat| {
            let mut records = self.of_kind("progress").chain(self.of_kind("checkin"));
            records.any(|record| counts(record, *seat) && is_later(record))
        };
        Seat::BOTH.iter().filter(|seat| date.by.includes(**seat)).all(worked)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::{checkin::Checkin, couple::Seats, journey_builder::JourneyBuilder};

    fn day(text: &str) -> NaiveDate {
        format!("2026-{text}").parse().unwrap()
    }

    fn dated(mut told: JourneyBuilder, by: By, vis: Visibility) -> JourneyBuilder {
        let next = NextDate { page: "letting-go".into(), cue: "tea".into(), on: Some(day("11-29")) };
        told.write(Id::next_date(by), by, vis, Body::NextDate(next));
        told
    }

    fn stands(told: &JourneyBuilder, here: Here) -> bool {
        told.journey.next_dates(here).next().is_some()
    }

    #[test]
    fn a_date_of_both_stands_until_both_did_something_since() {
        let mut told = dated(JourneyBuilder::two(), By::Both, Visibility::Shared);
        told.pass_on(("letting-go", None), Seat::First, "one", "2026-11-28");
        assert!(stands(&told, Here::Both), "a day before");
        told.pass_on(("letting-go", None), Seat::First, "two", "2026-11-29");
        assert!(stands(&told, Here::First), "only one of the two");
        told.pass_on(("letting-go", None), Seat::Second, "one", "2026-12-02");
        assert!(!stands(&told, Here::Both) && !stands(&told, Here::First));
    }

    #[test]
    fn a_check_in_of_that_day_is_enough() {
        let mut told = dated(JourneyBuilder::two(), By::Both, Visibility::Shared);
        let body = Body::Checkin(Checkin::default());
        told.write(Id::checkin(day("11-29"), By::Both), By::Both, Visibility::Shared, body);
        assert!(!stands(&told, Here::Both));
    }

    #[test]
    fn ones_own_date_is_there_for_that_one_alone() {
        let told = dated(JourneyBuilder::two(), By::First, Visibility::Private);
        assert!(stands(&told, Here::First) && !stands(&told, Here::Second) && !stands(&told, Here::Both));
        assert!(stands(&dated(JourneyBuilder::by(Seats::One), By::First, Visibility::Private), Here::First));
    }
}
