//! How long nobody has touched a key, by a clock that also runs while the machine sleeps.

use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};

pub struct Idle {
    /// Zero: never too long.
    after: Duration,
    touched: Duration,
}

impl Idle {
    pub fn after(after: Duration) -> Self {
        Self { after, touched: now() }
    }

    pub fn touch(&mut self) {
        self.touched = now();
    }

    /// How long it may still go on; none where it may for ever.
    pub fn left(&self) -> Option<Duration> {
        let idle = now().saturating_sub(self.touched);
        (!self.after.is_zero()).then(|| self.after.saturating_sub(idle))
    }
}

/// Since the machine was started.
fn now() -> Duration {
    #[cfg(target_os = "linux")]
    const SINCE_BOOT: ClockId = ClockId::Boottime;
    // On macOS this clock runs on while the machine sleeps.
    #[cfg(not(target_os = "linux"))]
    const SINCE_BOOT: ClockId = ClockId::Monotonic;
    let now = clock_gettime(SINCE_BOOT);
    let (seconds, nanos) = (u64::try_from(now.tv_sec), u32::try_from(now.tv_nsec));
    Duration::new(seconds.unwrap_or_default(), nanos.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_without_a_key_is_counted_from_the_last_one() {
        let mut idle = Idle { after: Duration::from_secs(600), touched: Duration::ZERO };
        let booted = now();
        assert!(idle.left().unwrap() <= Duration::from_secs(600).saturating_sub(booted));
        idle.touch();
        assert!(idle.left().unwrap() > Duration::from_secs(590));
        assert_eq!(Idle::after(Duration::ZERO).left(), None);
    }
}
