//! The guide in the pseudo-language: what people read is accented, ids, links and marks stay.

use std::sync::LazyLock;

use toml::{Table, Value};

use super::{accent, is_address};
use crate::guide::{Guide, bundled_files};

/// Fields that people read, in pages and in the files beside them.
const READ: &str = "title short gate done_when done_alone caution authors found limit ask hint label low high text for_two for_mutual \
     starters gist items checks softener lines back heavy late name for how hours languages source emergency silent \
     hurt broke says does why";
/// Tables of which people read every line.
const READ_TABLES: &str = "titles text wording 1";

pub fn guide() -> Guide {
    static GUIDE: LazyLock<Guide> = LazyLock::new(made);
    GUIDE.clone()
}

fn made() -> Guide {
    let files = bundled_files().into_iter().map(|(name, text)| {
        let text = changed(&name, &text);
        (name, text)
    });
    Guide::from_files(files.collect()).unwrap_or_else(|faults| panic!("{faults:#?}"))
}

fn changed(name: &str, text: &str) -> String {
    match text.strip_prefix("+++\n").and_then(|page| page.split_once("\n+++\n")) {
        Some((head, lesson)) if name.ends_with(".md") => {
            format!("+++\n{}+++\n{}", toml_text(head), markdown(lesson))
        }
        // What the couple of the demo says is theirs.
        _ if name.ends_with(".toml") && !name.starts_with("demo/") => toml_text(text),
        _ => text.to_owned(),
    }
}

fn toml_text(text: &str) -> String {
    let mut table: Table = text.parse().expect("a file of the guide");
    table.iter_mut().for_each(|(key, value)| read(key, value, false));
    // Phrases of the first language, which no accented finding holds.
    table.get_mut("check").and_then(Value::as_table_mut).and_then(|check| check.remove("found"));
    table.to_string()
}

/// Accents what people read in a value; in all of it where the table around is read as a whole.
fn read(key: &str, value: &mut Value, all: bool) {
    let is_read = all || has(READ, key);
    match value {
        Value::String(text) if is_read => *text = markdown(text),
        Value::Array(values) => values.iter_mut().for_each(|value| read(key, value, all)),
        Value::Table(table) => {
            let all = all || has(READ_TABLES, key);
            unruled(key, table);
            table.iter_mut().for_each(|(key, value)| read(key, value, all));
        }
        _ => {}
    }
}

/// Takes out what a text for a cause has to say in certain words: none of them is found in accented ones.
fn unruled(key: &str, table: &mut Table) {
    table.remove("voice");
    if key == "fear" {
        table.insert("pages".into(), Value::Array(vec![]));
    }
}

fn has(names: &str, name: &str) -> bool {
    names.split(' ').any(|known| known == name)
}

/// Accents everything but the targets of links, addresses and marks in braces.
fn markdown(text: &str) -> String {
    let (mut said, mut rest) = (String::new(), text);
    while let Some((at, end)) = kept(rest) {
        said.push_str(&accent(&rest[..at]));
        said.push_str(&rest[at..end]);
        rest = &rest[end..];
    }
    said + &accent(rest)
}

/// The first stretch of a text that stays as it is.
fn kept(text: &str) -> Option<(usize, usize)> {
    let link = text.find("](").map(|at| (at, text[at..].find(')').map_or(text.len(), |end| at + end)));
    let mark = text.find('{').map(|at| (at, text[at..].find('}').map_or(text.len(), |end| at + end)));
    [link, mark, address(text)].into_iter().flatten().min()
}

/// The first piece with a dot or an at-sign inside: `988lifeline.org`.
fn address(text: &str) -> Option<(usize, usize)> {
    let mut at = 0;
    text.split_inclusive(char::is_whitespace).find_map(|piece| {
        at += piece.len();
        is_address(piece.trim()).then_some((at - piece.len(), at))
    })
}
