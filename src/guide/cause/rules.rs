//! `causes.toml`: what the texts for a cause keep to in a language, and on which pages somebody hears none.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Addressee, Cause, CauseText};
use crate::guide::ChapterId;

/// Rules for the texts for a cause. Phrases are in lower case.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CauseRules {
    /// How long a text for a cause may be.
    pub words: Length,
    /// The marks around a quotation.
    pub marks: (char, char),
    /// Pages whose texts may quote two sentences instead of one.
    pub two_quotations: Vec<ChapterId>,
    /// Words of somebody who speaks of themselves: a quotation with one of them is somebody's.
    pub first_person: Vec<String>,
    /// Phrases that come before the other's voice.
    pub announced_by: Vec<String>,
    /// Words for having hurt, and for having been hurt.
    pub halves: Halves,
    /// Texts that say that silence out of fear is not a breach.
    pub fear: Fear,
    /// Phrases that may not be said to some.
    pub refused: Vec<Refusal>,
    /// Pages that say nothing about a cause to some.
    pub silent: Vec<Silence>,
}

/// The number of words in a text.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Length {
    /// The fewest words.
    pub least: usize,
    /// The most words.
    pub most: usize,
    /// The most where no more than a line belongs.
    pub line: usize,
}

/// The two halves of shared roles: a text that speaks of having hurt speaks of having been hurt too.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Halves {
    /// Words for having hurt.
    pub did: Vec<String>,
    /// Words for having been hurt.
    pub suffered: Vec<String>,
}

/// The texts for the one who broke trust that say that silence out of fear is not a breach.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Fear {
    /// The pages that say so.
    pub pages: Vec<ChapterId>,
    /// The causes about which they say so.
    pub causes: Vec<Cause>,
    /// Such a text holds one of these.
    pub words: Vec<String>,
}

/// Phrases that may not be said to some.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Refusal {
    /// The addressees to whom they may not be said.
    pub to: Vec<Addressee>,
    /// True where only quotations may not hold them.
    #[serde(default)]
    pub quoted: bool,
    /// The phrases, in lower case.
    pub phrases: Vec<String>,
    /// The advice for whoever wrote one of them: how to say it instead.
    pub mend: String,
}

/// A page that says nothing about a cause to some.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Silence {
    /// The page.
    pub page: ChapterId,
    /// The addressees who hear nothing.
    pub to: Vec<Addressee>,
    /// Causes about which it says something all the same.
    #[serde(default)]
    pub except: Vec<Cause>,
    /// True where it may say a line.
    #[serde(default)]
    pub line: bool,
}

impl CauseRules {
    /// The same for another guide: without what is said about pages.
    pub(in crate::guide) fn without_pages(mut self) -> Self {
        self.silent.clear();
        self.two_quotations.clear();
        self.fear.pages.clear();
        self
    }

    /// Rules that refuse nothing, for a language without any.
    pub(in crate::guide) fn none() -> Self {
        let halves = Halves { did: vec![], suffered: vec![] };
        let fear = Fear { pages: vec![], causes: vec![], words: vec![] };
        let words = Length { least: 0, most: usize::MAX, line: usize::MAX };
        let (marks, two_quotations, first_person) = (('“', '”'), vec![], vec![]);
        let (announced_by, refused, silent) = (vec![], vec![], vec![]);
        Self { words, marks, two_quotations, first_person, announced_by, halves, fear, refused, silent }
    }

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
