//! Helplines: every country has one for danger and one for thoughts of dying, and no row belongs to a country that is
//! not there. Which needs have a row is shown as a table, with its holes.

use std::fmt::Write;

use super::{Fault, spanned::SpannedToml};
use crate::guide::{
    Need, Sure,
    files::{HELPLINES, Helplines},
};

/// Needs that no country may be without.
const NEEDED: [Need; 2] = [Need::Danger, Need::Dying];

pub(super) fn check(source: &SpannedToml, helplines: &Helplines, faults: &mut Vec<Fault>) {
    for (nth, country) in helplines.countries.iter().enumerate() {
        let has = |need| helplines.all.iter().any(|line| line.country == country.code && line.need == need);
        for need in NEEDED.into_iter().filter(|need| !has(*need)) {
            let what = format!("{} has no helpline for `{}`", country.name, need.word());
            let mend = "add a row that a named page is read for, or take the country out";
            faults.push(source.fault(source.at(&format!("country.{nth}.code")), what, mend));
        }
    }
    for (nth, line) in helplines.all.iter().enumerate() {
        if !helplines.countries.iter().any(|country| country.code == line.country) {
            let what = format!("there is no country “{}”", line.country);
            let mend = "add a `[[country]]` with its code, its name and its emergency number";
            faults.push(source.fault(source.at(&format!("helpline.{nth}.country")), what, mend));
        }
    }
}

/// A row a country, a column a need: `+` where somebody is sure, `~` where it is likely, `-` for a hole. None where the
/// helplines cannot be read.
pub fn coverage(files: &[(String, String)]) -> Option<String> {
    let (_, text) = files.iter().find(|(name, _)| name == HELPLINES)?;
    let Helplines { countries, all } = toml::from_str(text).ok()?;
    let mut table = String::from("      ");
    Need::ALL.iter().try_for_each(|need| write!(table, "{:>8}", need.word())).ok()?;
    for country in countries {
        write!(table, "\n  {:4}", country.code).ok()?;
        for need in Need::ALL {
            let lines = all.iter().filter(|line| line.country == country.code && line.need == need);
            let mark = match lines.map(|line| line.sure == Sure::Sure).max() {
                Some(true) => '+',
                Some(false) => '~',
                None => '-',
            };
            write!(table, "{mark:>8}").ok()?;
        }
    }
    Some(table)
}
