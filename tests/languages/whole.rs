//! What one language has and another lacks: pages, parts, questions, choices, marks, fields. The interface's sentences are
//! compared by the build.

use std::collections::BTreeMap;

use toml::{Table, Value};
use trustpath::guide::bundled_files_in;

use crate::{FIRST, NOT_RETOLD, halves, retold_languages};

/// Fields that are the same in every language.
const SAME: &str = "id kind who starts sort scope begins page opens authors year url when code keep only_if leads day time \
    here country need strength";
/// Fields that each language makes anew or does without, bounds, and lists that are as long as a language needs.
const OWN: &str =
    "words check softeners did suffered first_person announced_by phrases former helpline country language";

fn has(names: &str, name: &str) -> bool {
    names.split_whitespace().any(|known| known == name)
}

#[test]
fn no_language_lacks_a_page_a_question_a_choice_or_a_field() {
    let english = by_name(FIRST);
    let mut lacks = vec![];
    for language in retold_languages() {
        let other = by_name(language);
        for (name, text) in english.iter().filter(|(name, _)| !NOT_RETOLD.contains(&name.as_str())) {
            match other.get(name) {
                None => lacks.push(format!("{language}/{name} is missing")),
                Some(told) => files(&format!("{language}/{name}"), text, told, &mut lacks),
            }
        }
        let strays = other.keys().filter(|name| !english.contains_key(*name));
        lacks.extend(strays.map(|name| format!("{language}/{name} is not in English")));
    }
    assert!(lacks.is_empty(), "{}", lacks.join("\n"));
}

fn by_name(language: &str) -> BTreeMap<String, String> {
    bundled_files_in(language).into_iter().collect()
}

fn files(name: &str, english: &str, told: &str, lacks: &mut Vec<String>) {
    if name.ends_with(".ftl") {
        return;
    }
    match (halves(english), halves(told)) {
        (Some((one, lesson)), Some((other, told))) => {
            heads(name, one, other, lacks);
            let headings = |text: &str| text.lines().filter(|line| line.starts_with('#')).count();
            if headings(lesson) != headings(told) {
                lacks.push(format!("{name}: the lesson has other headings"));
            }
            marked(&format!("{name}: lesson"), lesson, told, lacks);
        }
        (None, None) => heads(name, english, told, lacks),
        _ => lacks.push(format!("{name} is no page in one of both")),
    }
}

fn heads(name: &str, english: &str, told: &str, lacks: &mut Vec<String>) {
    let [one, other] = [english, told].map(|text| Value::Table(text.parse::<Table>().unwrap()));
    compare(name, "", &one, &other, lacks);
}

fn compare(at: &str, key: &str, one: &Value, other: &Value, lacks: &mut Vec<String>) {
    match (one, other) {
        _ if has(OWN, key) => {}
        (Value::Table(one), Value::Table(other)) => {
            for (key, one) in one {
                match other.get(key) {
                    Some(other) => compare(&format!("{at}.{key}"), key, one, other, lacks),
                    None if has(OWN, key) => {}
                    None => lacks.push(format!("{at} lacks `{key}`")),
                }
            }
            let more = other.keys().filter(|key| !one.contains_key(*key));
            lacks.extend(more.map(|key| format!("{at} has `{key}`, which English has not")));
        }
        (Value::Array(one), Value::Array(other)) => {
            if one.len() != other.len() {
                lacks.push(format!("{at} has {} entries, in English {}", other.len(), one.len()));
            }
            let pairs = one.iter().zip(other).enumerate();
            pairs.for_each(|(nth, (one, other))| compare(&format!("{at}[{nth}]"), key, one, other, lacks));
        }
        (Value::String(one), Value::String(other)) => {
            // In the demo’s script a field is also named by what is written into it.
            if has(SAME, key) && !at.contains("/demo/") && one != other {
                lacks.push(format!("{at} is {other:?}, in English {one:?}"));
            }
            marked(at, one, other, lacks);
        }
        (one, other) if one != other => lacks.push(format!("{at} is {other}, in English {one}")),
        _ => {}
    }
}

/// Both hold the same marks in braces, whatever their order.
fn marked(at: &str, one: &str, other: &str, lacks: &mut Vec<String>) {
    let marks = |text: &str| {
        let mut marks: Vec<_> =
            text.split('{').skip(1).filter_map(|mark| Some(mark.split_once('}')?.0.to_owned())).collect();
        marks.sort_unstable();
        marks
    };
    let (one, other) = (marks(one), marks(other));
    if one != other {
        lacks.push(format!("{at} has the marks {other:?}, in English {one:?}"));
    }
}

#[test]
fn a_missing_choice_and_another_id_are_listed() {
    let english =
        "kind = \"practice\"\n[[part]]\nid = \"a\"\nask = \"Say {name}.\"\nchoices = [\"one\", \"two\"]\n";
    let told = "kind = \"help\"\n[[part]]\nid = \"b\"\nask = \"Di.\"\nchoices = [\"uno\"]\nhint = \"x\"\n";
    let mut lacks = vec![];
    files("xx/a.toml", english, told, &mut lacks);
    assert_eq!(
        lacks,
        [
            "xx/a.toml.kind is \"help\", in English \"practice\"",
            "xx/a.toml.part[0].ask has the marks [], in English [\"name\"]",
            "xx/a.toml.part[0].choices has 1 entries, in English 2",
            "xx/a.toml.part[0].id is \"b\", in English \"a\"",
            "xx/a.toml.part[0] has `hint`, which English has not",
        ]
    );
}
