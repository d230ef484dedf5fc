//! Comments for whoever begins a guide from a copy: above the first line that has a key, its meaning.

use std::{collections::BTreeSet, ops::Range};

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::{Shape, TableShape, of_file};
use crate::guide::files::halves;

/// The width of a comment, in letters.
const WIDTH: usize = 100;

/// The same files (name, text) with a comment above each key that was not met before.
pub fn commented(files: Vec<(String, String)>) -> Vec<(String, String)> {
    let mut met = BTreeSet::new();
    let comment = |(name, text): (String, String)| {
        let text = file(&name, &text, &mut met);
        (name, text)
    };
    files.into_iter().map(comment).collect()
}

fn file(name: &str, text: &str, met: &mut BTreeSet<String>) -> String {
    let toml = halves(text).map_or(0..text.len(), |(head, _)| head);
    let (Some(shape), Ok(table)) = (of_file(name), DeTable::parse(&text[toml.clone()])) else {
        return text.to_owned();
    };
    let kind = if name.ends_with(".md") { ".md" } else { name };
    let mut comments = vec![];
    above(&text[toml.clone()], kind, table.get_ref(), shape, met, &mut comments);
    comments.sort_by_key(|(at, _)| *at);
    let mut out = text[..toml.start].to_owned();
    let mut done = toml.start;
    for (at, doc) in comments {
        out.push_str(&text[done..toml.start + at]);
        done = toml.start + at;
        out.push_str(&wrapped(&doc));
    }
    out + &text[done..]
}

/// Gathers the places of lines that begin with a key that is new, each with what is said above it.
fn above(
    text: &str,
    path: &str,
    table: &DeTable,
    shape: &TableShape,
    met: &mut BTreeSet<String>,
    comments: &mut Vec<(usize, String)>,
) {
    let mut fields: Vec<(Range<usize>, &str, &Spanned<DeValue>)> =
        table.iter().map(|(key, value)| (key.span(), key.get_ref().as_ref(), value)).collect();
    fields.sort_by_key(|(span, ..)| span.start);
    for (span, name, value) in fields {
        let Some(key) = shape.key(name) else { continue };
        let path = format!("{path}.{name}");
        let line = text[..span.start].rfind('\n').map_or(0, |end| end + 1);
        let begins = text[line..span.start].chars().all(|letter| letter == '[');
        if begins && !key.doc.is_empty() && met.insert(path.clone()) {
            comments.push((line, format!("{}{}", key.doc, choices(&key.shape))));
        }
        if let Some(inner) = key.shape.table() {
            tables(value).for_each(|table| above(text, &path, table, inner, met, comments));
        }
    }
}

/// The words of which one can stand there.
fn choices(shape: &Shape) -> String {
    match shape {
        Shape::Words(words) if words.len() < 10 => {
            let words: Vec<_> = words.iter().map(|word| word.word.as_str()).collect();
            format!(" One of: {}.", words.join(", "))
        }
        _ => String::new(),
    }
}

/// The tables that a value is, or holds.
fn tables<'a>(value: &'a Spanned<DeValue<'a>>) -> Box<dyn Iterator<Item = &'a DeTable<'a>> + 'a> {
    match value.get_ref() {
        DeValue::Table(table) => Box::new(std::iter::once(table)),
        DeValue::Array(list) => Box::new(list.iter().flat_map(tables)),
        _ => Box::new(std::iter::empty()),
    }
}

fn wrapped(doc: &str) -> String {
    let (mut out, mut line) = (String::new(), String::from("#"));
    for word in doc.split(' ') {
        if line.chars().count() + word.chars().count() >= WIDTH {
            out.push_str(&line);
            out.push('\n');
            line = "#".into();
        }
        line.push(' ');
        line.push_str(word);
    }
    out + &line + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guide::{bundled_files, check::check, small_files};

    #[test]
    fn a_commented_copy_says_the_same_and_explains_each_key_once() {
        let copy = commented(small_files());
        assert_eq!(check(&copy), []);
        let page = &copy.iter().find(|(name, _)| name == "one-evening.md").unwrap().1;
        assert!(
            page.contains("# How long it takes; a `read` part may leave it out.\nminutes = 2\n"),
            "{page}"
        );
        assert_eq!(page.matches("# How long it takes").count(), 1);
        assert!(
            page.contains("One of: read, timer, turns, write, builder, sort, guess, plan, scene.\nkind =")
        );
        let bare: Vec<_> = copy
            .iter()
            .map(|(name, text)| {
                let lines =
                    text.lines().filter(|line| !line.starts_with("# ")).map(|line| format!("{line}\n"));
                (name.clone(), lines.collect::<String>())
            })
            .collect();
        assert_eq!(bare, small_files());
    }

    #[test]
    fn the_whole_guide_can_be_commented_too() {
        let copy = commented(bundled_files());
        assert!(copy.iter().any(|(name, text)| name == "guide.toml" && text.contains("# Counts from 1")));
        assert_eq!(check(&copy), []);
    }
}
