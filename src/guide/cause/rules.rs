//! `causes.toml`: what the texts for a cause keep to in a language, and on which pages somebody hears none.

use serde::Deserialize;

use super::{Addressee, Cause, CauseText};
use crate::guide::ChapterId;

/// Rules for the texts for a cause. Phrases are in lower case.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CauseRules {
    pub words: Length,
    /// The marks around a quotation.
    pub marks: (char, char),
    /// Pages whose texts may quote two sentences instead of one.
    pub two_quotations: Vec<ChapterId>,
    /// Words of somebody who speaks of themselves: a quotation with one of them is somebody's.
    pub first_person: Vec<String>,
    /// Phrases that come before the other's voice.
    pub announced_by: Vec<String>,
    pub halves: Halves,
    pub fear: Fear,
    pub refused: Vec<Refusal>,
    pub silent: Vec<Silence>,
}

/// The number of words in a text.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Length {
    pub least: usize,
    pub most: usize,
    /// The most where no more than a line belongs.
    pub line: usize,
}

/// The two halves of shared roles: a text that speaks of having hurt speaks of having been hurt too.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Halves {
    pub did: Vec<String>,
    pub suffered: Vec<String>,
}

/// The texts for the one who broke trust that say that silence out of fear is not a breach.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fear {
    pub pages: Vec<ChapterId>,
    pub causes: Vec<Cause>,
    /// Such a text holds one of these.
    pub words: Vec<String>,
}

/// Phrases that may not be said to some.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Refusal {
    pub to: Vec<Addressee>,
    /// True where only quotations may not hold them.
    #[serde(default)]
    pub quoted: bool,
    pub phrases: Vec<String>,
    pub mend: String,
}

/// A page that says nothing about a cause to some.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Silence {
    pub page: ChapterId,
    pub to: Vec<Addressee>,
    /// Causes about which it says something all the same.
    #[serde(default)]
    pub except: Vec<Cause>,
    /// True where it may say a line.
    #[serde(default)]
    pub line: bool,
}

impl CauseRules {
    /// The silence of a page towards this addressee about a cause.
    pub fn silence(&self, page: &str, cause: Cause, addressee: Addressee) -> Option<&Silence> {
        self.silent.iter().find(|silence| {
            silence.page == page && silence.to.contains(&addressee) && !silence.except.contains(&cause)
        })
    }

    /// The addressee whose text is shown to this one. Where nothing is written for somebody who walks alone, the text for
    /// their role stands in, unless the page has none for them.
    pub fn source(&self, page: &str, cause: Cause, text: &CauseText, to: Addressee) -> Option<Addressee> {
        let role = match to {
            _ if text.to(to).is_some() => return Some(to),
            Addressee::AloneHurt => Addressee::Hurt,
            Addressee::AloneBroke => Addressee::Broke,
            _ => return None,
        };
        let stands_in = text.to(role).is_some() && self.silence(page, cause, to).is_none();
        stands_in.then_some(role)
    }
}
