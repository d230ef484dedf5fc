//! One entry a day, whatever is due: a calendar that rings eleven times in a minute is thrown away. What falls on a day that
//! has an entry already is taken out: an occurrence of a rhythm is left out, and a thing of one day is cancelled, so that a
//! copy of before goes too.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};

use crate::journey::{agenda::Dated, when::When};

/// How far back and ahead of today days are looked at.
const AROUND: Days = Days::new(366);

/// The same entries, no two of which stand on one day. Rhythms come first; of several things of one day the first stays.
pub fn apart(dated: &[Dated], today: NaiveDate) -> Vec<Dated> {
    let mut taken = BTreeSet::new();
    let (single, rhythms): (Vec<_>, Vec<_>) =
        dated.iter().cloned().partition(|dated| matches!(dated.when, When::On(_)));
    let all = rhythms.into_iter().chain(single).map(|mut dated| {
        if dated.cancelled {
            return dated;
        }
        let days: Vec<_> = days(&dated, today).collect();
        let is_taken = !days.is_empty() && days.iter().all(|on| taken.contains(on));
        match dated.when {
            _ if is_taken => dated.cancelled = true,
            When::On(_) => {}
            _ => dated.except.extend(days.iter().filter(|on| taken.contains(*on))),
        }
        taken.extend(days);
        dated
    });
    all.collect()
}

/// The days on which an entry stands; of a rhythm those around today.
fn days(dated: &Dated, today: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    let first = today.checked_sub_days(AROUND).unwrap_or(today);
    let last = today.checked_add_days(AROUND).unwrap_or(today);
    let (first, last) = match dated.when {
        When::On(on) => (on, on),
        When::Every { from, until, .. } => (from.max(first), until.unwrap_or(last).min(last)),
        When::Yearly(from) => (from.max(first), last),
    };
    dated.when.between(first, last).filter(|on| !dated.except.contains(on))
}

#[cfg(test)]
mod tests {
    use proptest::{collection::vec, prelude::*};

    use super::*;

    fn day(nth: u64) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 1).expect("a day") + Days::new(nth)
    }

    fn when() -> impl Strategy<Value = When> {
        prop_oneof![
            (0..40_u64).prop_map(|nth| When::On(day(nth))),
            (0..40_u64, 1..10_u16, 0..60_u64).prop_map(|(from, days, more)| When::Every {
                from: day(from),
                days,
                until: Some(day(from + more))
            }),
        ]
    }

    proptest! {
        #[test]
        fn no_two_entries_stand_on_one_day_and_no_day_is_lost(whens in vec((when(), any::<bool>()), 0..12)) {
            let all = whens.into_iter().enumerate().map(|(nth, (when, cancelled))| Dated { cancelled, ..Dated::new(nth.to_string(), when) });
            let all: Vec<_> = all.collect();
            let standing = |all: &[Dated]| all.iter().filter(|dated| !dated.cancelled).flat_map(|dated| days(dated, day(0))).collect::<Vec<_>>();
            let apart = apart(&all, day(0));
            let mut after = standing(&apart);
            after.sort();
            let before: BTreeSet<_> = standing(&all).into_iter().collect();
            prop_assert_eq!(after, before.into_iter().collect::<Vec<_>>());
            let names = |all: &[Dated]| all.iter().map(|dated| dated.of.clone()).collect::<BTreeSet<_>>();
            prop_assert_eq!(names(&apart), names(&all), "what an old copy holds is named, to stand or to go");
        }
    }
}
