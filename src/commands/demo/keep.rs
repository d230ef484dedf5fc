//! Writing a story through the store, as it was lived from the first day on, and saying how far it is where that takes long.

use std::{
    io::{self, IsTerminal, Write},
    time::{Duration, Instant},
};

use chrono::NaiveDate;
use serde::de::IgnoredAny;

use super::{Story, Zone};
use crate::{
    journey::record::Seat,
    language::{Catalogue, said::CommandsDemoLiving},
    store::{Seated, Store},
};

/// The time after which a story says how far it is, and as often again.
const PATIENCE: Duration = Duration::from_millis(300);

/// Writes a story through the store, for so many days. `on` hears of each day that was lived, and may end it.
pub fn keep(
    mut store: Store,
    first: NaiveDate,
    days: u64,
    zone: Zone,
    say: Catalogue,
    mut on: impl FnMut(u64) -> anyhow::Result<()>,
) -> anyhow::Result<Story> {
    let sit = |store: &mut Store, seat: Seat| -> anyhow::Result<String> {
        let seated: Seated<IgnoredAny> = store.sit(seat.into(), seat)?;
        Ok(seated.writers.opener().clone())
    };
    let writers = [sit(&mut store, Seat::First)?, sit(&mut store, Seat::Second)?];
    let mut story = Story::begin(first, zone, [&writers[0], &writers[1]], say)?;
    for day in 1..=days {
        story.live()?;
        on(day)?;
    }
    for seat in Seat::BOTH {
        sit(&mut store, seat)?;
        let own = story.written().iter().filter(|(by, _)| *by == seat);
        own.map(|(_, record)| record).try_for_each(|record| store.append(record).map(drop))?;
    }
    Ok(story)
}

/// A line on the terminal that says how far the story is. It is gone when this is dropped.
pub struct ProgressLine {
    say: Catalogue,
    weeks: u8,
    told: Instant,
    shown: bool,
}

impl ProgressLine {
    pub fn of(weeks: u8, say: Catalogue) -> Self {
        Self { say, weeks, told: Instant::now(), shown: false }
    }

    /// So many days were lived.
    pub fn on(&mut self, days: u64) {
        let mut err = io::stderr();
        if self.told.elapsed() < PATIENCE || !err.is_terminal() {
            return;
        }
        (self.told, self.shown) = (Instant::now(), true);
        let weeks = self.weeks.into();
        let week = usize::try_from(days / 7 + 1).unwrap_or_default().min(weeks);
        // A line that cannot be said is none to wait for.
        let _ = write!(err, "\r{}", self.say.commands_demo_living(CommandsDemoLiving { week, weeks }));
    }
}

impl Drop for ProgressLine {
    fn drop(&mut self) {
        if self.shown {
            let _ = write!(io::stderr(), "\r\u{1b}[K");
        }
    }
}
