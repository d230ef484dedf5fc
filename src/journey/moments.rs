//! The moments that were seen, and which of them the next one follows. One that lies years ahead of everything else sorts by
//! itself: a single damaged or forged line must not carry all later ones to the end of time.

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset, NaiveDate, TimeDelta};

use super::key::Hlc;

/// A little more than a year, in milliseconds.
const YEAR: u64 = 1 << 35;

/// So many years beyond the clock, and beyond the newest moment that is believed, another one is believed too: machines'
/// clocks go wrong, and couples rest.
const AHEAD: u64 = 10;

/// 2026, in years of [`YEAR`]: a clock that shows an earlier time is wrong.
const FIRST: u64 = 51;

/// The latest moment of each year.
#[derive(Debug, Default, Clone, PartialEq)]
pub struct Moments(BTreeMap<u64, Hlc>);

impl Moments {
    pub fn see(&mut self, hlc: &Hlc) {
        let latest = self.0.entry(hlc.parts().0 / YEAR).or_insert_with(|| hlc.clone());
        if *latest < *hlc {
            *latest = hlc.clone();
        }
    }

    /// The latest moment that is believed by a clock that shows `now`, in milliseconds since 1970.
    pub fn latest(&self, now: u64) -> Option<&Hlc> {
        let mut believed = (now / YEAR).max(FIRST) + AHEAD;
        let latest = self.0.iter().take_while(|(year, _)| {
            let is_believed = **year <= believed;
            believed = believed.max(**year + AHEAD);
            is_believed
        });
        latest.last().map(|(_, hlc)| hlc)
    }
}

/// The first moment, as text, that is not believed beside a clock that shows `now`.
pub fn first_ahead(now: u64) -> Hlc {
    Hlc::new(((now / YEAR).max(FIRST) + AHEAD + 1) * YEAR, 0, "")
}

/// The moment for people in a line, as this program writes it: `2026-11-22T21:14:03+01:00`. Read digit by digit, since every
/// line that is read comes by here; the first moment of 1970 where it is none.
pub fn of_line(at: &str) -> DateTime<FixedOffset> {
    digits(at).or_else(|| DateTime::parse_from_rfc3339(at).ok()).unwrap_or_default()
}

fn digits(at: &str) -> Option<DateTime<FixedOffset>> {
    let at: &[u8; 25] = at.as_bytes().try_into().ok()?;
    let digit = |place: usize| at[place].is_ascii_digit().then(|| u32::from(at[place] - b'0'));
    let two = |place| Some(digit(place)? * 10 + digit(place + 1)?);
    let signs = [(4, b'-'), (7, b'-'), (10, b'T'), (13, b':'), (16, b':'), (22, b':')];
    if signs.iter().any(|(place, sign)| at[*place] != *sign) {
        return None;
    }
    let year = i32::try_from(two(0)? * 100 + two(2)?).ok()?;
    let local = NaiveDate::from_ymd_opt(year, two(5)?, two(8)?)?.and_hms_opt(two(11)?, two(14)?, two(17)?)?;
    let minutes = two(23).filter(|minutes| *minutes < 60)?;
    let east = i32::try_from(two(20)? * 3600 + minutes * 60).ok()?;
    let offset = match at[19] {
        b'+' => FixedOffset::east_opt(east)?,
        b'-' => FixedOffset::west_opt(east)?,
        _ => return None,
    };
    let utc = local.checked_sub_signed(TimeDelta::seconds(offset.local_minus_utc().into()))?;
    Some(DateTime::from_naive_utc_and_offset(utc, offset))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_moment_of_a_line_is_read_as_the_standard_says(millis in 0..Hlc::LAST, quarters in -48..=56_i32, swap in 0..40_usize, with: char) {
            let offset = FixedOffset::east_opt(quarters * 900).unwrap();
            let at = DateTime::from_timestamp_millis(i64::try_from(millis).unwrap()).unwrap().with_timezone(&offset);
            let written = at.to_rfc3339_opts(chrono::SecondsFormat::Secs, false);
            let changed = written.chars().enumerate().map(|(nth, sign)| if nth == swap { with } else { sign });
            for text in [written.clone(), changed.collect()] {
                let standard = DateTime::parse_from_rfc3339(&text).ok();
                prop_assert_eq!(of_line(&text), standard.unwrap_or_default(), "{}", text);
                prop_assert!(digits(&text).is_none_or(|read| Some(read) == standard), "{}", text);
            }
        }
    }

    #[test]
    fn a_moment_far_ahead_is_no_floor_in_whatever_order_it_comes() {
        let moment = |year| Hlc::new(year * YEAR, 0, "w");
        for (now, seen, expected) in [
            (56, vec![56, 57], Some(57)),
            (56, vec![56, 400, 57], Some(57)),
            // A clock that lost its battery.
            (0, vec![56], Some(56)),
            (0, vec![400], None),
            // The clock itself, or years of writing, lead there.
            (400, vec![400, 56], Some(400)),
            (56, vec![56, 64, 72], Some(72)),
        ] {
            for backwards in [false, true] {
                let mut moments = Moments::default();
                let mut seen: Vec<_> = seen.iter().map(|year| moment(*year)).collect();
                if backwards {
                    seen.reverse();
                }
                seen.iter().for_each(|hlc| moments.see(hlc));
                assert_eq!(moments.latest(now * YEAR), expected.map(moment).as_ref(), "{now} {seen:?}");
            }
        }
    }
}
