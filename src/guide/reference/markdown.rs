//! The reference for authors as Markdown (`docs/guide-reference.md`): every key of every file, with its meaning, its kind,
//! what it is where it is left out, and how the guide inside the program writes it.

use std::{collections::BTreeMap, fmt::Write};

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::{Key, Shape, TableShape, files};
use crate::guide::{bundled_files, files::halves, small_files};

/// An example longer than this is cut, in letters.
const LONG: usize = 48;

const ABOUT: &str = "\
# The files of a guide

Every key of every file that a guide may have. A test makes this page of the types that read the files, so it says what the
program does: `TRUSTPATH_REFERENCE=anew cargo test --lib reference`. How a guide is begun, step by step, says
[write a guide](write-a-guide.md).

A guide is a folder. `guide.toml` names the pages; each page is a file `<id>.md` with a head in TOML between two lines `+++`,
and a lesson in Markdown below it: paragraphs, lists, quotes, headings, emphasis, links to pages (`[words](page:<id>)`), and on
pages of help links with `https://`. All other files may be left out; what they would hold is lent by the program. README,
LICENSE, files whose names begin with a dot and other folders are left alone. Files are UTF-8; line ends and a mark at the
beginning may be those of any system.
";

/// The whole reference.
pub fn markdown() -> String {
    let examples = examples();
    let mut out = String::from(ABOUT);
    for file in files() {
        let _ = write!(out, "\n## `{}`\n\n{}\n", file.name, file.table.doc);
        table(file.name, "", &file.table, &examples, &mut out);
    }
    out
}

fn table(file: &str, path: &str, table: &TableShape, examples: &Examples, out: &mut String) {
    out.push_str("\n| key | meaning | kind | left out | example |\n|---|---|---|---|---|\n");
    for key in &table.keys {
        let example = examples.get(&(file.to_owned(), joined(path, &key.name)));
        let example = example.map_or_else(|| "–".to_owned(), |example| format!("`{example}`"));
        let Key { name, doc, .. } = key;
        let _ = writeln!(out, "| `{name}` | {doc} | {} | {} | {example} |", key.shape.said(), left_out(key));
    }
    for key in &table.keys {
        if let Shape::Words(words) = of_list(&key.shape) {
            for word in words.iter().filter(|word| !word.doc.is_empty()) {
                let _ = writeln!(out, "\n`{} = \"{}\"`: {}", key.name, word.word, word.doc);
            }
        }
    }
    for key in &table.keys {
        let (name, Some(inner)) = (joined(path, &key.name), key.shape.table()) else { continue };
        let header = match key.shape {
            Shape::Table(_) => format!("[{name}]"),
            Shape::Map(..) => format!("[{name}.…]"),
            _ => format!("[[{name}]]"),
        };
        let _ = write!(out, "\n### `{header}` in `{file}`\n\n{}\n", inner.doc);
        self::table(file, &name, inner, examples, out);
    }
}

fn of_list(shape: &Shape) -> &Shape {
    if let Shape::List(inner) = shape { inner } else { shape }
}

fn left_out(key: &Key) -> String {
    match (&key.default, key.required) {
        (_, true) => "has to be there".into(),
        (Some(default), _) => format!("`{default}`"),
        (None, _) => "nothing".into(),
    }
}

fn joined(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

/// How the first file that has a key writes it, by the file's kind and the key's path.
type Examples = BTreeMap<(String, String), String>;

fn examples() -> Examples {
    let mut found = Examples::new();
    for (name, text) in bundled_files().into_iter().chain(small_files()) {
        let file = if name.ends_with(".md") { super::PAGE } else { &name };
        let toml = halves(&text).map_or(0..text.len(), |(head, _)| head);
        if let Ok(table) = DeTable::parse(&text[toml.clone()]) {
            gather(&text[toml], file, "", table.get_ref(), &mut found);
        }
    }
    found
}

fn gather(text: &str, file: &str, path: &str, table: &DeTable, found: &mut Examples) {
    for (key, value) in table {
        let path = joined(path, key.get_ref());
        inner(text, file, &path, value, found);
        let written = cut(&text[value.span()]);
        // Of tables their keys are shown.
        let is_table = |value: &Spanned<DeValue>| value.get_ref().is_table();
        let holds_tables = value.get_ref().as_array().is_some_and(|list| list.iter().any(is_table));
        if !is_table(value) && !holds_tables {
            found.entry((file.to_owned(), path)).or_insert_with(|| format!("{} = {written}", key.get_ref()));
        }
    }
}

fn inner(text: &str, file: &str, path: &str, value: &Spanned<DeValue>, found: &mut Examples) {
    match value.get_ref() {
        DeValue::Table(table) => gather(text, file, path, table, found),
        DeValue::Array(list) => list.iter().for_each(|value| inner(text, file, path, value, found)),
        _ => {}
    }
}

/// The beginning of what stands there, in one line.
fn cut(written: &str) -> String {
    let line = written.lines().next().unwrap_or_default().replace('|', "\\|");
    let start: String = line.chars().take(LONG).collect();
    match start.rsplit_once(' ') {
        Some((words, _)) if start.len() < line.len() => format!("{words} …"),
        _ if written.lines().count() > 1 => start + " …",
        _ => start,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "docs/guide-reference.md";

    #[test]
    #[expect(clippy::disallowed_methods, reason = "a test keeps a page of the repository")]
    fn the_reference_says_what_the_types_say() {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(FILE);
        if std::env::var_os("TRUSTPATH_REFERENCE").is_some_and(|anew| anew == "anew") {
            std::fs::write(&path, markdown()).unwrap();
        }
        let kept = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(
            kept == markdown(),
            "{FILE} is not what the types say: TRUSTPATH_REFERENCE=anew makes it anew"
        );
    }

    #[test]
    fn every_key_of_the_guide_inside_is_in_the_reference_and_every_key_in_it_is_told() {
        let mut untold = vec![];
        fn walk(path: &str, table: &TableShape, untold: &mut Vec<String>) {
            for key in &table.keys {
                let path = joined(path, &key.name);
                if key.doc.is_empty() {
                    untold.push(path.clone());
                }
                key.shape.table().into_iter().for_each(|table| walk(&path, table, untold));
            }
        }
        files().iter().for_each(|file| walk(file.name, &file.table, &mut untold));
        assert_eq!(untold, [""; 0], "keys without a word about them");
        for (file, path) in examples().keys() {
            let mut known = files().iter().find(|known| known.name == *file).map(|file| &file.table);
            // The demo is the program's own.
            if file.starts_with("demo/") || file.ends_with(".ftl") {
                continue;
            }
            for name in path.split('.') {
                let Some(table) = known else { break };
                let key = table.key(name);
                let chosen = table.keys.is_empty();
                assert!(key.is_some() || chosen, "{file}: {path} is not in the reference");
                known =
                    key.and_then(|key| if let Shape::Map(..) = key.shape { None } else { key.shape.table() });
            }
        }
    }
}
