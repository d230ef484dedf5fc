//! Sentences that changed in English since they were retold. Beside the words of a language lies `retold.toml`: of each
//! message, part, question and text a sum of the English one. `TRUSTPATH_RETOLD=anew cargo test --test languages retold`
//! writes it anew, once everything that the test lists was looked at.

use std::{collections::BTreeMap, env, fmt::Write, fs, path::Path};

use toml::{Table, Value};
use trustpath::guide::bundled_files;

use crate::{FIRST, NOT_RETOLD, halves, retold_languages};

/// The sums of a file, by what they are of.
type Sums = BTreeMap<String, String>;

#[test]
fn nothing_changed_in_english_since_it_was_retold() {
    let english = sums();
    let anew = env::var("TRUSTPATH_RETOLD").is_ok_and(|wish| wish == "anew");
    let mut changed = vec![];
    for language in retold_languages() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("content/{language}/retold.toml"));
        if anew {
            fs::write(&path, written(&english)).unwrap();
        }
        let text = fs::read_to_string(&path).unwrap_or_default();
        let retold: BTreeMap<String, Sums> = toml::from_str(&text).unwrap();
        changed.extend(differences(&english, &retold).map(|what| format!("{language}: {what}")));
    }
    assert!(
        changed.is_empty(),
        "Retell these, then run TRUSTPATH_RETOLD=anew cargo test --test languages retold:\n{}",
        changed.join("\n")
    );
}

fn differences<'a>(
    english: &'a BTreeMap<String, Sums>,
    retold: &'a BTreeMap<String, Sums>,
) -> impl Iterator<Item = String> + 'a {
    let now = english.iter().flat_map(|(file, sums)| sums.iter().map(move |(what, sum)| (file, what, sum)));
    let changed =
        now.filter_map(|(file, what, sum)| match retold.get(file).and_then(|sums| sums.get(what)) {
            Some(known) if known == sum => None,
            Some(_) => Some(format!("{file}: `{what}` changed in English")),
            None => Some(format!("{file}: `{what}` is new in English")),
        });
    let then = retold.iter().flat_map(|(file, sums)| sums.keys().map(move |what| (file, what)));
    let is_gone =
        |(file, what): &(&String, &String)| english.get(*file).is_none_or(|sums| !sums.contains_key(*what));
    let gone = then.filter(is_gone);
    changed.chain(gone.map(|(file, what)| format!("{file}: `{what}` is no longer in English")))
}

fn written(all: &BTreeMap<String, Sums>) -> String {
    let mut text = String::from(
        "# Of each English text the sum at the time when it was retold. Written by a test: see docs/translate.md.\n",
    );
    for (file, sums) in all {
        writeln!(text, "\n[{file:?}]").unwrap();
        sums.iter().for_each(|(what, sum)| writeln!(text, "{what:?} = {sum:?}").unwrap());
    }
    text
}

/// The sums of all English texts.
fn sums() -> BTreeMap<String, Sums> {
    let files = bundled_files().into_iter().filter(|(name, _)| !NOT_RETOLD.contains(&name.as_str()));
    let sums = |name: &str, text: &str| match halves(text) {
        _ if name.ends_with(".ftl") => messages(text),
        Some((head, lesson)) => tables(head).chain([("lesson".to_owned(), sum(lesson))]).collect(),
        None if name.contains('/') => Sums::from([("all".to_owned(), sum(text))]),
        None => tables(text).collect(),
    };
    files.map(|(name, text)| (name.clone(), sums(&name, &text))).collect()
}

fn sum(text: &str) -> String {
    format!("{:08x}", crc32c::crc32c(text.as_bytes()))
}

/// Each message, without its comment.
fn messages(text: &str) -> Sums {
    let mut found = BTreeMap::<String, String>::new();
    let mut open = None;
    for line in text.lines() {
        let id = line.split_once(" =").map(|(id, _)| id).filter(|_| line.starts_with(char::is_alphabetic));
        open = match id {
            Some(id) => Some(id.to_owned()),
            None if line.starts_with([' ', '}']) => open,
            None => None,
        };
        open.iter().for_each(|id| *found.entry(id.clone()).or_default() += line);
    }
    found.into_iter().map(|(id, text)| (id, sum(&text))).collect()
}

/// Each entry of a table; of a list of things with ids, each thing.
fn tables(text: &str) -> impl Iterator<Item = (String, String)> {
    let table: Table = text.parse().unwrap();
    table.into_iter().flat_map(|(key, value)| match value {
        Value::Array(all) if all.iter().all(|one| one.get("id").is_some()) => {
            let named =
                |one: Value| (format!("{key}.{}", one["id"].as_str().unwrap()), sum(&one.to_string()));
            all.into_iter().map(named).collect::<Vec<_>>()
        }
        Value::Table(table) => table
            .into_iter()
            .map(|(inner, value)| (format!("{key}.{inner}"), sum(&value.to_string())))
            .collect(),
        value => vec![(key, sum(&value.to_string()))],
    })
}

#[test]
fn a_changed_sentence_a_new_one_and_one_that_went_are_listed() {
    let sums = |all: &[(&str, &str)]| {
        let sums = all.iter().map(|(what, sum)| ((*what).to_owned(), (*sum).to_owned()));
        BTreeMap::from([("common.ftl".to_owned(), sums.collect::<Sums>())])
    };
    let english = sums(&[("yes", "1"), ("no", "2"), ("back", "3")]);
    let retold = sums(&[("yes", "1"), ("no", "9"), ("on", "4")]);
    assert_eq!(
        differences(&english, &retold).collect::<Vec<_>>(),
        [
            "common.ftl: `back` is new in English",
            "common.ftl: `no` changed in English",
            "common.ftl: `on` is no longer in English"
        ]
    );
    assert_ne!(
        messages("# A comment.\na = { $n ->\n   *[other] x\n}\n"),
        messages("a = { $n ->\n   *[other] y\n}\n")
    );
    assert_eq!(messages("# A comment.\na = x\n"), messages("a = x\n"));
    assert!(retold_languages().all(|language| language != FIRST));
}
