//! A world that stands still: time passes only when the story says so, ids are counted, and both can be played again.

use std::{cell::Cell, rc::Rc, time::Duration};

use chrono::{DateTime, FixedOffset, TimeDelta};
use trustpath::shell::World;
use uuid::{Builder, Uuid};

#[derive(Clone, Default)]
pub struct Clock {
    days: Rc<Cell<i64>>,
    seconds: Rc<Cell<u64>>,
    /// What a clock that went wrong says instead.
    wrong: Rc<Cell<Option<DateTime<FixedOffset>>>>,
    ids: Rc<Cell<u64>>,
}

impl Clock {
    pub fn pass(&self, days: i64) {
        self.days.set(self.days.get() + days);
    }

    /// Seconds go by, and the clock on the wall goes with them.
    pub fn pass_seconds(&self, seconds: u64) {
        self.seconds.set(self.seconds.get() + seconds);
    }

    /// From now on the clock says this, until it is right again.
    pub fn goes_wrong(&self, says: Option<&str>) {
        self.wrong.set(says.map(|says| says.parse().unwrap()));
    }

    pub fn now(&self) -> DateTime<FixedOffset> {
        if let Some(wrong) = self.wrong.get() {
            return wrong;
        }
        let start: DateTime<FixedOffset> = "2026-11-22T21:14:03+01:00".parse().unwrap();
        start + TimeDelta::days(self.days.get()) + TimeDelta::seconds(self.seconds.get() as i64)
    }
}

impl World for Clock {
    fn now(&mut self) -> DateTime<FixedOffset> {
        Self::now(self)
    }

    fn elapsed(&mut self) -> Duration {
        Duration::from_secs(self.seconds.get())
    }

    fn fresh_id(&mut self) -> Uuid {
        self.ids.set(self.ids.get() + 1);
        // Before 1970 there is no such number.
        let millis = u64::try_from(Self::now(self).timestamp_millis()).unwrap_or_default();
        let mut counted = [0; 10];
        counted[2..].copy_from_slice(&self.ids.get().to_be_bytes());
        Builder::from_unix_timestamp_millis(millis, &counted).into_uuid()
    }
}
