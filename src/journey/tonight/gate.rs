//! When an evening may be heavy.

use chrono::{Days, NaiveDate};

use super::{Journey, Night};
use crate::{guide::ChapterId, journey::care::is_late};

/// Nothing heavy is offered before this day of the folder.
const LIGHT_DAYS: u64 = 14;

/// Why what was asked for is not offered tonight.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// It is too late for something heavy.
    Late,
    /// The first days of the folder stay light, until this one.
    Early { until: NaiveDate },
    /// Another heavy page was worked on this evening.
    Heavy { page: ChapterId },
    /// In the guide's own words.
    Said(String),
    /// All of it is done, or waits for something.
    NothingReady,
}

impl Journey {
    /// An error where nothing heavy is offered now, whatever it is.
    pub(super) fn may_be_heavy(&self, night: Night) -> Result<(), Why> {
        if is_late(night.now) {
            return Err(Why::Late);
        }
        match self.day_of_folder(LIGHT_DAYS).filter(|day| night.today() < *day) {
            Some(until) => Err(Why::Early { until }),
            None => Ok(()),
        }
    }

    /// Another heavy page that those who are here worked on this evening, where this one is heavy.
    pub(super) fn heavy_elsewhere(&self, night: Night, page: &str) -> Option<ChapterId> {
        let chapter = night.guide.chapter(page).filter(|chapter| chapter.head.heavy)?;
        self.heavy_before(night.guide, chapter, night.here, night.now)
    }

    /// The day that lies so many days after the oldest thing of the folder; none in an empty one.
    pub(super) fn day_of_folder(&self, days: u64) -> Option<NaiveDate> {
        let first = self.all().map(|record| record.at.date_naive()).min()?;
        first.checked_add_days(Days::new(days))
    }
}
