//! Days that were chosen to look back over the weeks. Of several that have come only the newest is due: who was away is not
//! asked for each of them.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{
    Journey,
    couple::Here,
    key::{By, Id, IdParts},
    record::Record,
};

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LookBack {
    pub days: BTreeSet<NaiveDate>,
    /// The newest of them that is behind them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub done: Option<NaiveDate>,
    /// Days that were chosen and taken out again: a calendar may still hold them.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub dropped: BTreeSet<NaiveDate>,
}

impl Id {
    /// The days to look back that one, or both, chose.
    pub fn look_back(by: By) -> Self {
        IdParts::LookBack(by).into()
    }
}

/// So many weeks ahead lie the days that are offered: trust can slide back once the first work is done.
const WEEKS: [usize; 4] = [6, 12, 26, 52];

/// The days that are offered, each with its number of weeks.
pub fn offered(today: NaiveDate) -> impl Iterator<Item = (usize, NaiveDate)> {
    WEEKS.into_iter().filter_map(move |weeks| Some((weeks, today.iter_weeks().nth(weeks)?)))
}

impl LookBack {
    /// The day that has come and is not behind them.
    pub fn due(&self, today: NaiveDate) -> Option<NaiveDate> {
        let newest = self.days.range(..=today).next_back().copied()?;
        self.done.is_none_or(|done| done < newest).then_some(newest)
    }

    /// The days still to come.
    pub fn ahead(&self, today: NaiveDate) -> impl Iterator<Item = NaiveDate> {
        self.days.iter().copied().filter(move |day| *day > today)
    }

    /// Chooses a day, or takes it out again.
    pub fn toggle(&mut self, day: NaiveDate) {
        if self.days.remove(&day) {
            self.dropped.insert(day);
        } else {
            self.days.insert(day);
            self.dropped.remove(&day);
        }
    }
}

impl Journey {
    /// The days that those who are here chose, or would choose: those of both, or one's own.
    pub fn own_look_back(&self, here: Here) -> LookBack {
        self.look_back(here.by(), here).map(|(_, days)| days.clone()).unwrap_or_default()
    }

    /// The days of both, and one's own, as far as they are for those who are here.
    pub fn look_backs(&self, here: Here) -> impl Iterator<Item = (&Record, &LookBack)> {
        let both = [By::Both, here.by()].into_iter().take(if here == Here::Both { 1 } else { 2 });
        both.filter_map(move |by| self.look_back(by, here))
    }

    /// The days that have come for those who are here and are not behind them.
    pub fn look_backs_due(
        &self,
        here: Here,
        today: NaiveDate,
    ) -> impl Iterator<Item = (&Record, &LookBack, NaiveDate)> {
        self.look_backs(here).filter_map(move |(record, look)| Some((record, look, look.due(today)?)))
    }

    fn look_back(&self, by: By, here: Here) -> Option<(&Record, &LookBack)> {
        self.record(&Id::look_back(by))?.with_content().filter(|(record, _)| record.is_read_by(here))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::{journey_builder::JourneyBuilder, key::Visibility, record::Body};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn of_several_days_that_have_come_the_newest_is_due_until_it_is_behind_them() {
        let days = ["2026-11-01", "2026-11-20", "2027-02-01"].map(day).into();
        for (today, done, due) in [
            ("2026-10-31", None, None),
            ("2026-11-01", None, Some("2026-11-01")),
            ("2026-11-22", None, Some("2026-11-20")),
            ("2026-11-22", Some("2026-11-01"), Some("2026-11-20")),
            ("2026-11-22", Some("2026-11-20"), None),
            ("2027-02-01", Some("2026-11-20"), Some("2027-02-01")),
        ] {
            let look = LookBack { days: BTreeSet::clone(&days), done: done.map(day), ..LookBack::default() };
            assert_eq!(look.due(day(today)), due.map(day), "{today} {done:?}");
        }
    }

    #[test]
    fn a_day_is_chosen_and_taken_out_again_and_the_ends_of_time_do_no_harm() {
        let mut look = LookBack::default();
        look.toggle(day("2027-01-03"));
        assert_eq!(look.ahead(day("2026-11-22")).collect::<Vec<_>>(), [day("2027-01-03")]);
        look.toggle(day("2027-01-03"));
        assert_eq!((look.days.len(), look.dropped.len()), (0, 1));
        look.toggle(day("2027-01-03"));
        assert_eq!((look.days.len(), look.dropped.len()), (1, 0));
        assert_eq!(offered(NaiveDate::MAX).count(), 0);
        assert_eq!(offered(day("2026-11-22")).next(), Some((6, day("2027-01-03"))));
    }

    #[test]
    fn what_one_chose_for_oneself_the_other_does_not_see() {
        let mut told = JourneyBuilder::two();
        for (by, vis) in [(By::Both, Visibility::Shared), (By::First, Visibility::Private)] {
            told.write(Id::look_back(by), by, vis, Body::LookBack(LookBack::default()));
        }
        let seen = |here| told.journey.look_backs(here).map(|(record, _)| record.by).collect::<Vec<_>>();
        assert_eq!(seen(Here::First), [By::Both, By::First]);
        assert_eq!(seen(Here::Second), [By::Both]);
        assert_eq!(seen(Here::Both), [By::Both]);
    }
}
