//! The document that leaves: what it is, whose it is, and topic by topic what they chose. Every format is written from it,
//! and the page that shows it before they say yes.

use chrono::NaiveDate;
use serde::{Serialize, Serializer};

use crate::{
    block::{Author, Chart},
    language::{Catalogue, ExportChosen},
    private::Private,
};

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Document {
    pub title: String,
    pub made_on: NaiveDate,
    /// One name, or two.
    pub people: Vec<String>,
    pub sections: Vec<Section>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Section {
    /// The id of a page of the guide, or `asks`, `broke`, `time`, `runs`.
    pub id: String,
    pub heading: String,
    /// A sentence that has to be known of everything in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub about: Option<String>,
    pub items: Vec<Item>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Item {
    Question(Question),
    Sheet(Sheet),
    Moment(Happening),
    Chart(Numbers),
}

/// One question with the answers to it, in the couple's order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Question {
    pub id: String,
    pub asked: Private,
    pub voices: Vec<Statement>,
}

/// An answer: whose, when, and the words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Statement {
    #[serde(serialize_with = "name")]
    pub by: Author,
    pub on: NaiveDate,
    pub words: Private,
}

/// An agreement, a promise, a hard day: something with a name, a day, and a few lines.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Sheet {
    pub id: String,
    pub title: String,
    #[serde(serialize_with = "name")]
    pub by: Author,
    /// The day on which it was made, or came.
    pub on: NaiveDate,
    pub lines: Vec<AskedWords>,
    /// The answers that it came of.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<AskedWords>,
}

/// Words, and the question that they answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AskedWords {
    pub asked: String,
    pub words: Private,
}

/// Something that happened on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Happening {
    pub on: NaiveDate,
    pub what: String,
}

/// Numbers of a question over several check-ins.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Numbers {
    pub id: String,
    pub asked: String,
    /// All of it in words, with every number by its day.
    pub words: Vec<Private>,
    #[serde(serialize_with = "super::json::chart")]
    pub chart: Chart,
}

fn name<S: Serializer>(author: &Author, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&author.name)
}

impl Document {
    /// The first lines: what it is and who chose it.
    pub fn what(&self, say: Catalogue) -> String {
        let alone = self.people.len() < 2;
        let chosen = if alone { ExportChosen::Alone } else { ExportChosen::Together };
        say.export_what(self.made_on, chosen)
    }

    /// The line with everybody's names, where there are any.
    pub fn names(&self, say: Catalogue) -> Option<String> {
        let names: Vec<_> = self.people.iter().map(String::as_str).collect();
        (!names.is_empty()).then(|| say.export_people(&names))
    }
}

impl Sheet {
    /// Everything that is said in it.
    pub fn said(&self) -> impl Iterator<Item = &AskedWords> {
        self.lines.iter().chain(&self.answers)
    }
}

impl Question {
    /// The answers of two people, each one's own, that can stand side by side.
    pub fn pair(&self) -> Option<[&Statement; 2]> {
        match self.voices.as_slice() {
            [one, other] if one.by != other.by => Some([one, other]),
            _ => None,
        }
    }
}

/// True for two moments in a row: they make one list.
pub fn both_moments(one: &Item, next: &Item) -> bool {
    matches!((one, next), (Item::Moment(_), Item::Moment(_)))
}
