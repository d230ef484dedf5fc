//! The way behind them: a light for every evening.

use chrono::{Datelike, NaiveDate};

use crate::language::{Catalogue, said};

/// An evening, at the practice that it belonged to: by the step's place, and the practice's in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Light {
    pub on: NaiveDate,
    pub step: usize,
    pub practice: usize,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Way {
    /// In the order of their days.
    pub lights: Vec<Light>,
}

impl Way {
    /// The months in which there was an evening; nothing where there was none. Never how many there were.
    pub fn words(&self, say: Catalogue) -> Option<String> {
        let mut months: Vec<_> =
            self.lights.iter().map(|light| (light.on.year(), light.on.month())).collect();
        months.dedup();
        let (&(first, _), &(last, _)) = months.first().zip(months.last())?;
        let named = |(at, &(year, month)): (usize, &(i32, u32))| {
            let turns = months.get(at + 1).is_none_or(|next| next.0 != year);
            let name = say.month(month as usize);
            match first != last && turns {
                true => say.date_month(said::DateMonth { month: &name, year: &year.to_string() }),
                false => name,
            }
        };
        let named: Vec<_> = months.iter().enumerate().map(named).collect();
        Some(say.block_way(&say.row(&named)))
    }
}
