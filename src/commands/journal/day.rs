//! A day on the command line.

use chrono::{Days, NaiveDate};

use super::super::WrongUse;
use crate::{
    form::days,
    language::Catalogue,
    shell::{Machine, World},
};

/// Reads 2026-11-21, today or yesterday: words of the command line stay English.
pub fn day(text: &str, say: Catalogue) -> Result<NaiveDate, WrongUse> {
    let today = Machine.now().date_naive();
    let day = match text {
        "today" => Some(today),
        "yesterday" => today.checked_sub_days(Days::new(1)),
        text => days::typed(&text.into()),
    };
    day.ok_or_else(|| WrongUse(say.commands_no_day(text)))
}

/// Reads a day that a note may be about: one that has come.
pub fn day_that_was(text: &str, say: Catalogue) -> Result<NaiveDate, WrongUse> {
    let day = day(text, say)?;
    if day > Machine.now().date_naive() {
        return Err(WrongUse(say.commands_day_ahead(text)));
    }
    Ok(day)
}
