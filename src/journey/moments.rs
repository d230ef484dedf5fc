//! The moments that were seen, and which of them the next one follows. One that lies years ahead of everything else sorts by
//! itself: a single damaged or forged line must not carry all later ones to the end of time.

use std::collections::BTreeMap;

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

#[cfg(test)]
mod tests {
    use super::*;

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
