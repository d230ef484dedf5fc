//! Documents to be written, and what every format does with them.

use chrono::NaiveDate;

use super::{
    document::{AskedWords, Document, Happening, Item, Numbers, Question, Section, Sheet, Statement},
    *,
};
use crate::{
    block::{Author, chart::tests as charts},
    private::Private,
};

/// Any words, rich in what a terminal might obey.
pub(super) const ANY: &str =
    "([\\x00-\\x1f\\x7f-\\u{9f}\\u{2028}\\u{202a}-\\u{202e}\\u{2066}]|\\PC|\\PC){0,40}";
pub(super) const FORMATS: [Format; 4] = [Format::Markdown, Format::Text, Format::Html, Format::Json];

pub(super) fn on(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).expect("a day of November")
}

fn voice(name: &str, person: usize, day: u32, words: &str) -> Statement {
    Statement { by: Author { name: name.into(), person: Some(person) }, on: on(day), words: words.into() }
}

fn question(id: &str, asked: &str, voices: Vec<Statement>) -> Item {
    Item::Question(Question { id: id.into(), asked: asked.into(), voices })
}

fn section(id: &str, heading: &str, items: Vec<Item>) -> Section {
    Section { id: id.into(), heading: heading.into(), about: None, items }
}

fn of(sections: Vec<Section>) -> Document {
    Document {
        title: "Our summary".into(),
        made_on: on(22),
        people: vec!["Sam".into(), "Alex".into()],
        sections,
    }
}

/// A document that holds these words in every place for somebody's words, said by a person of this name.
pub(super) fn holding(name: &str, words: &str) -> Document {
    let both = vec![voice(name, 0, 3, words), voice("Alex", 1, 3, words)];
    let alone = question("listening-actively.helped", "What helped?", vec![voice(name, 0, 3, words)]);
    let named = question("breach/1", words, vec![voice(name, 0, 3, words)]);
    let lines = vec![AskedWords { asked: "What we do.".into(), words: words.into() }];
    let by = Author { name: name.into(), person: Some(0) };
    let sheet = Item::Sheet(Sheet {
        id: "promise/1".into(),
        title: "A promise".into(),
        by,
        on: on(4),
        lines,
        answers: vec![],
    });
    let both = question("listening-actively.heard", "What did I hear?", both);
    of(vec![section("listening-actively", "Listening actively", vec![alone, named, sheet, both])])
}

/// A small document with everything in it, and something unruly.
pub(super) fn example() -> Document {
    let unruly = "# Not a heading\n\n  <b>I</b> was *late*, and said so.\n\u{1b}[31mred";
    let by = Author { name: "Sam and Alex".into(), person: None };
    let line = |asked: &str, words: &str| AskedWords { asked: asked.into(), words: words.into() };
    let lines = vec![
        line("What we do.", "A message by seven."),
        line("When we look at it again", "On 6 December 2026."),
    ];
    let answers = vec![line("The answer of Alex", "yes")];
    let agreed = Item::Sheet(Sheet {
        id: "agreement/1".into(),
        title: "What we agreed".into(),
        by,
        on: on(5),
        lines,
        answers,
    });
    let moments = [(3, "“Listening actively” is done"), (5, "What we agreed")];
    let moments = moments.map(|(day, what)| Item::Moment(Happening { on: on(day), what: what.into() }));
    let numbers = charts::chart(vec![
        charts::line("Sam", &[Some(4), None, Some(5)], &[]),
        crate::block::chart::ChartLine {
            person: 1,
            ..charts::line("Alex", &[Some(6), Some(6), Some(7)], std::slice::from_ref(&(0..3)))
        },
    ]);
    let words = numbers.words(Catalogue::ENGLISH).into_iter().map(Private::from).collect();
    let asked = numbers.title.clone();
    let numbers = Item::Chart(Numbers { id: "check-in.hope".into(), asked, words, chart: numbers });
    let want = "Talking about money without one of us leaving the room, and finding a way back to the table when \
                it happens.";
    of(vec![
        section(
            "asks",
            "What we want help with",
            vec![question("guided-communication.want", "What do I want?", vec![voice("Sam", 0, 9, want)])],
        ),
        section("time", "What we did, and when", moments.to_vec()),
        section("runs", "Agreements and promises that run now", vec![agreed]),
        section(
            "listening-actively",
            "Listening actively",
            vec![question(
                "listening-actively.helped",
                "What helped?",
                vec![voice("Sam", 0, 3, unruly), voice("Alex", 1, 3, "You stayed.")],
            )],
        ),
        Section {
            about: Some(Catalogue::ENGLISH.journey_our_own().into()),
            ..section("check-in", "The weekly check-in", vec![numbers])
        },
    ])
}

#[test]
fn every_format_tells_all_that_was_chosen() {
    let document = serde_json::to_value(example()).unwrap();
    let (mut found, mut left) = (vec![], vec![&document]);
    while let Some(value) = left.pop() {
        match value {
            serde_json::Value::Object(fields) => {
                left.extend(
                    fields
                        .iter()
                        .filter(|(name, _)| {
                            !["id", "kind", "on", "made_on", "chart"].contains(&name.as_str())
                        })
                        .map(|(_, value)| value),
                );
            }
            serde_json::Value::Array(values) => left.extend(values),
            serde_json::Value::String(text) => found.push(text.as_str()),
            _ => {}
        }
    }
    // A text is wrapped, and says headings in capitals; each format sets signs of its own before those that mean something.
    let bare = |text: &str| {
        crate::block::safe(text).to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect::<String>()
    };
    for format in [Format::Markdown, Format::Text, Format::Html] {
        let written = write(&example(), format, Catalogue::ENGLISH);
        let written = ["&#32;", "&lt;", "&gt;", "&quot;", "&#39;"]
            .iter()
            .fold(written, |text, sign| text.replace(sign, ""));
        let written = bare(&written);
        found.iter().for_each(|text| assert!(written.contains(&bare(text)), "{format:?}: {text}"));
    }
}

#[test]
fn every_format_says_a_chart_in_words_and_that_nobody_tested_it() {
    for format in FORMATS {
        let written = write(&example(), format, Catalogue::ENGLISH);
        for said in [
            "How hopeful am I about us?",
            "0: I see no way today. 10: I can picture it going well.",
            "What may be said of Sam.",
            "2 Sep: 4, 9 Sep: no number, 16 Sep: 5.",
            Catalogue::ENGLISH.journey_our_own(),
        ] {
            assert!(written.contains(said), "{said}:\n{written}");
        }
    }
}

#[test]
fn one_person_alone_chose_nothing_together() {
    let mut document = example();
    assert!(document.what(Catalogue::ENGLISH).contains("chosen together"));
    document.people.pop();
    assert!(!document.what(Catalogue::ENGLISH).contains("together"));
}
