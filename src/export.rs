//! The reflection summary as a file to hand to somebody. It holds what was picked and approved, nothing else.

mod gather;
mod json;
mod markdown;
mod text;

use chrono::NaiveDate;
use serde::Serialize;

pub use gather::summary;
pub use json::{escape as escape_json, json};
pub use markdown::markdown;
pub use text::text;

use crate::{journey::summary::Format, private::Private};

/// The summary in one of its forms.
pub fn write(summary: &Summary, format: Format) -> String {
    match format {
        Format::Markdown => markdown(summary),
        Format::Text => text(summary),
        Format::Json => json(summary),
    }
}

/// A name that says little: `summary-2026-11-22.md`.
pub fn file_name(summary: &Summary, format: Format) -> String {
    let end = match format {
        Format::Markdown => "md",
        Format::Text => "txt",
        Format::Json => "json",
    };
    format!("summary-{}.{end}", summary.made_on)
}

/// What was chosen for the summary, ready to be written out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Summary {
    pub title: String,
    pub made_on: NaiveDate,
    /// One name, or two.
    pub people: Vec<String>,
    pub sections: Vec<Section>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Section {
    pub heading: String,
    pub entries: Vec<Entry>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Entry {
    /// Whose words these are.
    pub by: Option<String>,
    /// The question, or what the words are about.
    pub asked: String,
    pub words: Private,
    pub at: Option<NaiveDate>,
}

/// The last line of every summary.
const END: &str = "This is not a clinical record.";

impl Summary {
    /// What this is and who chose it: the first lines of every summary.
    fn what(&self) -> String {
        let chosen = match self.people.as_slice() {
            [] | [_] => "Everything in it was chosen by the person who made it.",
            _ => "Everything in it was chosen together.",
        };
        let made = day(self.made_on);
        format!("A reflection summary made with trustpath on {made}. {chosen} It is not a clinical record.")
    }

    fn names(&self) -> String {
        self.people.join(" and ")
    }
}

impl Entry {
    /// Who wrote it and when, as far as the summary says so.
    fn signature(&self) -> Option<String> {
        match (self.by.as_deref(), self.at.map(day)) {
            (Some(by), Some(at)) => Some(format!("{by}, {at}")),
            (Some(by), None) => Some(by.to_owned()),
            (None, at) => at,
        }
    }
}

fn day(date: NaiveDate) -> String {
    date.format("%-d %B %Y").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Any words, rich in what a terminal might obey.
    pub(super) const ANY: &str =
        "([\\x00-\\x1f\\x7f-\\u{9f}\\u{2028}\\u{202a}-\\u{202e}\\u{2066}]|\\PC|\\PC){0,40}";

    pub(super) fn on(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, day).expect("a day of November")
    }

    /// A summary that holds these words, said by a person of this name.
    pub(super) fn holding(name: &str, words: &str) -> Summary {
        let entry =
            Entry { by: Some(name.into()), asked: "What helped?".into(), words: words.into(), at: None };
        Summary {
            title: "Our summary".into(),
            made_on: on(22),
            people: vec!["Sam".into(), "Alex".into()],
            sections: vec![Section { heading: "Listening actively".into(), entries: vec![entry] }],
        }
    }

    /// A small summary with something unruly in it.
    pub(super) fn example() -> Summary {
        let mut summary =
            holding("Sam", "# Not a heading\n\n  <b>I</b> was *late*, and said so.\n\u{1b}[31mred");
        summary.sections[0].entries[0].at = Some(on(3));
        summary.sections[0].entries.push(Entry {
            by: None,
            asked: "What do you want help with?".into(),
            words: "Talking about money without one of us leaving the room, and finding a way back to the \
                    table when it happens."
                .into(),
            at: None,
        });
        summary
    }

    #[test]
    fn one_person_alone_chose_nothing_together() {
        let mut summary = example();
        assert!(summary.what().contains("chosen together"));
        summary.people.pop();
        assert!(!summary.what().contains("together"));
    }
}
