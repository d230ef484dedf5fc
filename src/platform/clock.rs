//! The one clock on the wall, and the ids that are drawn by it.
#![expect(clippy::disallowed_methods, reason = "the one place where the clock is asked and randomness drawn")]

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use chrono::{DateTime, FixedOffset, Local, TimeZone};
use uuid::{NoContext, Timestamp, Uuid};

/// The last day of the year 9999 has not begun in any time zone: a later year is not written with four digits.
const LAST: Duration = Duration::from_secs(253_402_128_000);

/// The local time: 1970 where the machine's clock is before it, and the end of 9999 where it is after that.
pub fn now() -> DateTime<FixedOffset> {
    local(since_1970(SystemTime::now()))
}

/// A new id, in the order of time.
pub fn fresh_id() -> Uuid {
    let since = since_1970(SystemTime::now());
    Uuid::new_v7(Timestamp::from_unix(NoContext, since.as_secs(), since.subsec_nanos()))
}

fn since_1970(time: SystemTime) -> Duration {
    time.duration_since(UNIX_EPOCH).unwrap_or_default().min(LAST)
}

fn local(since: Duration) -> DateTime<FixedOffset> {
    let seconds = i64::try_from(since.as_secs()).unwrap_or_default();
    Local.timestamp_opt(seconds, since.subsec_nanos()).single().unwrap_or_default().fixed_offset()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_clock_gives_a_moment_that_can_be_written_and_read() {
        for (clock, expected) in [(-2_208_988_800, 0), (-1, 0), (1_795_000_000, 1_795_000_000)] {
            assert_eq!(since_1970(at(clock)).as_secs(), expected, "{clock}");
        }
        for clock in [-2_208_988_800, 0, 4_000_000_000, 253_402_300_799, 900_000_000_000] {
            let said = local(since_1970(at(clock))).to_rfc3339();
            assert!(said.parse::<DateTime<FixedOffset>>().is_ok(), "{clock}: {said}");
        }
    }

    fn at(seconds: i64) -> SystemTime {
        let apart = Duration::from_secs(seconds.unsigned_abs());
        if seconds < 0 { UNIX_EPOCH - apart } else { UNIX_EPOCH + apart }
    }
}
