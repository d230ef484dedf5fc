//! Reading the guide: from the files inside the program, or from a folder's files that the caller read.

use std::{cell::OnceCell, collections::BTreeMap};

use serde::Deserialize;

use super::{Chapter, Outline};

/// The guide. Its outline is read at once, each page when it is first asked for.
#[derive(Debug)]
pub struct Guide {
    pub outline: Outline,
    pages: BTreeMap<String, OnceCell<Option<Chapter>>>,
}

/// A place to call or write to. Numbers age, so each has the day on which its source was read.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Helpline {
    pub region: String,
    pub name: String,
    pub r#for: String,
    pub how: Vec<String>,
    pub source: String,
    pub checked: chrono::NaiveDate,
    pub sure: Sure,
}

/// Sure: a government's or the service's own page says so. Likely: other pages do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Sure {
    Sure,
    Likely,
}

/// Words of the language that are no page: hints, calming lines, what no page may say.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Strings {}

impl Guide {
    /// The guide inside the program. A test proves that it reads.
    pub fn bundled() -> Self {
        todo!()
    }

    /// A page by its id; none where there is none.
    pub fn chapter(&self, id: &str) -> Option<&Chapter> {
        todo!()
    }

    pub fn helplines(&self) -> &[Helpline] {
        todo!()
    }

    pub fn strings(&self) -> &Strings {
        todo!()
    }
}

impl<'de> Deserialize<'de> for super::Part {
    fn deserialize<D: serde::Deserializer<'de>>(_: D) -> Result<Self, D::Error> {
        todo!()
    }
}
