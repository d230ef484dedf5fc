//! Files that leave the program: the reflection summary, which holds what was picked and approved and nothing else,
//! and days for a calendar.

mod calendar;
mod gather;
mod json;
mod markdown;
mod text;

use chrono::NaiveDate;
use serde::Serialize;

pub use calendar::{Look, calendar};
pub use gather::summary;
pub use json::{escape as escape_json, json};
pub use markdown::markdown;
pub use text::text;

use crate::{
    block::Chart,
    journey::summary::Format,
    language::{Catalogue, ExportChosen},
    private::Private,
};

/// The summary in one of its forms.
pub fn write(summary: &Summary, format: Format, say: Catalogue) -> String {
    match format {
        Format::Markdown => markdown(summary, say),
        Format::Text => text(summary, say),
        Format::Json => json(summary, say),
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

/// The reflection summary, ready to be written out.
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
    /// The author's name; `None` where there is none to say.
    pub by: Option<String>,
    /// The question, or what the words are about.
    pub asked: String,
    pub words: Private,
    pub at: Option<NaiveDate>,
}

impl Summary {
    /// The first lines of every summary: what it is and who chose it.
    fn what(&self, say: Catalogue) -> String {
        let alone = self.people.len() < 2;
        let chosen = if alone { ExportChosen::Alone } else { ExportChosen::Together };
        say.export_what(self.made_on, chosen)
    }

    /// The line with everybody's names, where there are any.
    fn names(&self, say: Catalogue) -> Option<String> {
        let names: Vec<_> = self.people.iter().map(String::as_str).collect();
        (!names.is_empty()).then(|| say.export_people(&names))
    }
}

impl Section {
    /// The entries one by one, but for those under one question, which stand together.
    fn questions(&self) -> impl Iterator<Item = &[Entry]> {
        self.entries.chunk_by(|one, next| one.asked == next.asked)
    }
}

impl Entry {
    /// A chart in words, and what its questions are, since no page around it says so. Its lines should bear names: “you”
    /// is somebody else wherever this is read.
    pub fn charted(chart: &Chart, say: Catalogue) -> Self {
        let by = if let [line] = chart.lines.as_slice() { Some(line.name.clone()) } else { None };
        let words = chart
            .words(say)
            .into_iter()
            .chain([say.journey_our_own().to_owned()])
            .collect::<Vec<_>>()
            .join("\n");
        Self { by, asked: chart.title.clone(), words: words.into(), at: None }
    }

    /// The line with the author and the day, as far as the summary says so.
    fn signature(&self, say: Catalogue) -> Option<String> {
        match (&self.by, self.at) {
            (Some(by), Some(at)) => Some(say.export_signature(by, at)),
            (Some(by), None) => Some(by.clone()),
            (None, at) => at.map(|at| say.date(at)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::block::chart::tests as charts;

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
        let answer = Entry {
            by: Some("Alex".into()),
            words: "You stayed.".into(),
            ..summary.sections[0].entries[0].clone()
        };
        summary.sections[0].entries.push(answer);
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
    fn every_format_says_a_chart_in_words_and_that_nobody_tested_it() {
        let chart = charts::chart(vec![charts::line("Sam", &[Some(4), None, Some(5)], &[])]);
        let mut summary = holding("Sam", "");
        summary.sections[0].entries = vec![Entry::charted(&chart, Catalogue::ENGLISH)];
        for format in [Format::Markdown, Format::Text, Format::Json] {
            let written = write(&summary, format, Catalogue::ENGLISH);
            for said in [
                "How hopeful am I about us?",
                "0: I see no way today. 10: I can picture it going well.",
                "What may be said of Sam.",
                "2 Sep: 4, 9 Sep: no number, 16 Sep: 5.",
                Catalogue::ENGLISH.journey_our_own(),
            ] {
                assert!(written.contains(said), "{written}");
            }
        }
    }

    #[test]
    fn one_person_alone_chose_nothing_together() {
        let mut summary = example();
        assert!(summary.what(Catalogue::ENGLISH).contains("chosen together"));
        summary.people.pop();
        assert!(!summary.what(Catalogue::ENGLISH).contains("together"));
    }
}
