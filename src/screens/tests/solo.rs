//! What is said to one who walks alone speaks to one: the texts of the guide, and the pages of the program in each language.

use std::collections::BTreeSet;

use toml::{Table, Value};

use super::{
    Harness,
    keys::{inside, places::places},
};
use crate::{
    guide::{bundled_files, phrases::Phrases},
    journey::{
        breach::Role,
        couple::{Here, Seats},
        journey_builder::JourneyBuilder,
    },
    language::Catalogue,
    session::{Place, Request},
};

/// Words that speak of two, or to two.
const OF_TWO: [&str; 13] = [
    "we",
    "our",
    "ours",
    "us",
    "ourselves",
    "each other",
    "each of you",
    "either of you",
    "both of you",
    "one of you",
    "neither of you",
    "the two of you",
    "the two of us",
];

/// Texts that may hold such words all the same: the page, the beginning of the text, and why.
const ALLOWED: [(&str, &str, &str); 17] = [
    ("closeness", "Look at each other", "a touch takes two, and alone a person only lays out their own list"),
    ("closeness", "A short hug when we", "as above"),
    ("closeness", "Lean against each other", "as above"),
    ("closeness", "Stroke each other", "as above"),
    ("closeness", "Hold each other", "as above"),
    ("deciding", "This page is for you alone", "where two share one account"),
    ("how-it-could-happen", "The times, the two of us", "it tells of the couple as it was"),
    ("how-it-could-happen", "The two of us: how we were", "as above"),
    ("how-it-could-happen", "What was true of us before", "as above"),
    (
        "how-it-could-happen",
        "Alone, and in daylight",
        "words that the story does without, in quotation marks",
    ),
    ("others-and-children", "Use your own names", "said by two parents to a child, in quotation marks"),
    ("understanding-the-impact", "What I began to believe about us", "it tells of the couple as it was"),
    ("what-trust-is", "Think of somebody who is kind", "said to a friend, in quotation marks"),
    (
        "what-we-built",
        "We go on together",
        "one label for all: what two decide, and one alone may name it too",
    ),
    ("what-we-built", "We part with respect", "as above"),
    ("what-we-built", "We leave it open, and", "as above"),
    ("what-we-built", "You can think about it alone first", "it quotes the label"),
];

/// The name of an answer that every page offers.
const NOT_FOR_US: &str = "“not for us”";

/// Fields that hold no words to be read.
const SILENT: [&str; 7] = ["id", "leads", "former", "shows", "from", "about", "only_if"];

/// The words of a field and of all below it.
fn words(value: &Value, said: &mut Vec<String>) {
    match value {
        Value::String(text) => said.push(text.replace(NOT_FOR_US, "")),
        Value::Array(list) => list.iter().for_each(|value| words(value, said)),
        Value::Table(table) => {
            let is_retired = table.get("retired") == Some(&Value::Boolean(true));
            let fields = table.iter().filter(|(key, _)| !is_retired && !SILENT.contains(&key.as_str()));
            fields.for_each(|(_, value)| words(value, said));
        }
        _ => {}
    }
}

fn tables(head: &Table, key: &str) -> Vec<Table> {
    let list = head.get(key).and_then(Value::as_array).into_iter().flatten();
    list.filter_map(Value::as_table).cloned().collect()
}

/// Everything but the lesson that a page says to one who walks alone, whatever their role.
fn said_alone(head: &Table) -> Vec<String> {
    let mut said = vec![];
    let mut say = |value: Option<&Value>| value.into_iter().for_each(|value| words(value, &mut said));
    say(head.get("done_alone").or(head.get("done_when")));
    say(head.get("caution"));
    say(head.get("gate"));
    let text = head.get("text").and_then(Value::as_table);
    say(text.and_then(|text| text.get("solo")));
    let causes = text.and_then(|text| text.get("kind")?.as_table());
    causes.into_iter().flat_map(Table::values).for_each(|cause| say(cause.get("alone")));
    for mut question in tables(head, "question") {
        let alone = question.get_mut("wording").and_then(|wording| wording.as_table_mut()?.remove("solo"));
        if let Some(alone) = alone {
            question.remove("wording");
            question.insert("ask".into(), alone);
        }
        say(Some(&Value::Table(question)));
    }
    for mut part in tables(head, "part") {
        let is = |key: &str, word: &str| part.get(key).and_then(Value::as_str) == Some(word);
        if !is("solo", "skip") && !is("kind", "scene") {
            ["for_two", "for_mutual"].into_iter().for_each(|key| drop(part.remove(key)));
            say(Some(&Value::Table(part)));
        }
    }
    said
}

#[test]
fn no_page_says_we_to_one_who_walks_alone() {
    let phrases = Phrases::new(&OF_TWO);
    let (mut found, mut used) = (vec![], BTreeSet::new());
    for (name, text) in bundled_files() {
        let Some((page, head)) = name.strip_suffix(".md").zip(text.split("+++").nth(1)) else { continue };
        for said in said_alone(&head.parse().unwrap()) {
            let of_two: Vec<_> =
                phrases.within(&said, 0..said.len()).into_iter().map(|(phrase, _)| phrase).collect();
            let allowed = ALLOWED.iter().position(|(on, begins, _)| *on == page && said.starts_with(begins));
            match allowed {
                _ if of_two.is_empty() => {}
                Some(nth) => drop(used.insert(nth)),
                None => found.push(format!("{name}: {of_two:?} in {said:?}")),
            }
        }
    }
    assert!(found.is_empty(), "{} times:\n{}", found.len(), found.join("\n"));
    assert_eq!(used.len(), ALLOWED.len(), "an exception is not needed any more");
}

/// Words that speak to two, in a language.
fn to_two(language: &str) -> &'static [&'static str] {
    match language {
        "en" => &["both of you", "you both", "the two of you", "either of you", "each of you", "when both"],
        "es" => &["ti y tu pareja", "tú y tu pareja", "las dos personas", "ustedes", "cada quien"],
        "zh-Hans" => &["两人", "你们"],
        _ => panic!("{language} has no words for this test yet"),
    }
}

/// True for pages of the program alone, after it is known that one walks alone.
fn is_of_the_program(place: &Place) -> bool {
    !matches!(
        place,
        Place::Stop(_)
            | Place::Read(_)
            | Place::Contents(_)
            | Place::HandOver(_)
            | Place::Step(_)
            | Place::Welcome
            | Place::Computers
            | Place::Rehearsal
            | Place::Setup
            | Place::Seats
            | Place::Road
    )
}

#[test]
fn no_page_of_the_program_speaks_to_two_where_one_walks_alone() {
    let mut found = BTreeSet::new();
    for say in Catalogue::languages() {
        let phrases = Phrases::new(to_two(say.tag()));
        let told = JourneyBuilder::by(Seats::One).with_roles(Some(Role::Hurt), None);
        let mut harness = Harness::of(told, Here::First, Place::Path);
        for place in places(&harness).into_iter().filter(is_of_the_program) {
            let mut look = |harness: &Harness| {
                let prose = harness.prose();
                for line in prose.lines().filter(|line| !phrases.within(line, 0..line.len()).is_empty()) {
                    found.insert(format!("{} at {place:?}: {line}", say.tag()));
                }
            };
            harness.app.session.speak(say);
            harness.hear(Request::Go(place.clone()));
            look(&harness);
            // What a check-in leads to is a page of help: it quotes what may be said to the other one.
            let leads_to_help = matches!(place, Place::Checkin | Place::CheckinAt { .. });
            let choices = if leads_to_help { vec![] } else { inside(&harness.page()) };
            for choice in choices {
                harness.hear(Request::Go(place.clone()));
                harness.hear(choice.does.clone());
                look(&harness);
            }
        }
    }
    assert!(found.is_empty(), "{}", found.into_iter().collect::<Vec<_>>().join("\n"));
}
