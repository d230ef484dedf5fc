//! All that a guide and the interface say, as one Markdown file for somebody who reviews it: page by page in the order in
//! which they are met, then what stands in files that are no page. Every field of a file is in it, whatever its name, so
//! that nothing can be said unread.

mod sentences;
mod tables;

use toml::de::DeTable;

use super::{
    Outline,
    files::{OUTLINE, halves},
};

/// Why the files read: whoever prints them has checked them.
const CHECKED: &str = "only a guide without a fault is printed";

/// The fields of a page that are read before its lesson, and those that follow it, in this order; other fields come first.
const BEFORE: [&str; 2] = ["gate", "caution"];
const AFTER: [&str; 6] = ["text", "done_when", "done_alone", "question", "part", "source"];

/// Everything in a guide's files (name, text) as Markdown. `check` has found no fault in them.
pub fn print(files: &[(String, String)]) -> String {
    let text = |name: &str| files.iter().find(|(file, _)| file == name).map(|(_, text)| text.as_str());
    let outline: Outline = text(OUTLINE).and_then(|text| toml::from_str(text).ok()).expect(CHECKED);
    let mut out =
        format!("# Everything that is said ({}, version {})\n\n", outline.language, outline.version);
    for id in outline.reading() {
        out.push_str(&page(text(&format!("{id}.md")).expect(CHECKED)));
    }
    let others = files.iter().filter(|(name, _)| name.ends_with(".toml") && name != OUTLINE);
    for (name, text) in others {
        out.push_str(&format!("# {name}\n\n"));
        tables::fields(&table(text), |_| true, &mut out);
    }
    for (name, text) in files.iter().filter(|(name, _)| name.ends_with(".ftl")) {
        sentences::file(name, text, &mut out);
    }
    out
}

fn page(text: &str) -> String {
    let (head, lesson) = halves(text).expect(CHECKED);
    let head = table(&text[head]);
    let title = head.get("title").and_then(|title| title.get_ref().as_str()).unwrap_or_default();
    let mut out = format!("# {title}\n\n");
    let placed = |key: &str| key == "title" || BEFORE.contains(&key) || AFTER.contains(&key);
    tables::fields(&head, |key| !placed(key), &mut out);
    BEFORE.iter().for_each(|wanted| tables::fields(&head, |key| key == *wanted, &mut out));
    out.push_str(&format!("{}\n\n", text[lesson].trim()));
    AFTER.iter().for_each(|wanted| tables::fields(&head, |key| key == *wanted, &mut out));
    out
}

fn table(text: &str) -> DeTable<'_> {
    DeTable::parse(text).expect(CHECKED).into_inner()
}

#[cfg(test)]
mod tests {
    use fluent_syntax::{
        ast::{Entry, Expression, Pattern, PatternElement},
        parser,
    };
    use toml::{Table, Value};

    use super::*;
    use crate::guide::bundled_files;

    fn strings<'a>(value: &'a Value, found: &mut Vec<&'a str>) {
        match value {
            Value::String(text) => found.push(text),
            Value::Array(list) => list.iter().for_each(|value| strings(value, found)),
            Value::Table(table) => table.values().for_each(|value| strings(value, found)),
            _ => {}
        }
    }

    /// The runs of text of a message, in every variant.
    fn runs<'a>(pattern: &Pattern<&'a str>, found: &mut Vec<&'a str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => found.push(value.trim()),
                PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                    variants.iter().for_each(|variant| runs(&variant.value, found));
                }
                PatternElement::Placeable { .. } => {}
            }
        }
    }

    fn is_missing(printed: &str, text: &str) -> bool {
        !printed.contains(text.trim())
    }

    #[test]
    #[ignore = "slow: looks for every text of the guide in the print"]
    fn every_text_of_every_page_is_printed() {
        let files = bundled_files();
        let printed = print(&files);
        for (name, text) in &files {
            let (toml, lesson, said) = match halves(text) {
                Some((head, lesson)) => (&text[head], &text[lesson], page(text)),
                None if name.ends_with(".toml") && name != OUTLINE => (text.as_str(), "", printed.clone()),
                None => continue,
            };
            assert!(printed.contains(&said), "{name}");
            let head = Value::Table(toml.parse::<Table>().unwrap());
            let mut all = vec![lesson];
            strings(&head, &mut all);
            let missing: Vec<_> = all.into_iter().filter(|text| is_missing(&said, text)).collect();
            assert_eq!(missing, [""; 0], "{name}");
        }
    }

    #[test]
    fn every_sentence_of_the_interface_is_printed_with_its_comment() {
        let files = bundled_files();
        let printed = print(&files);
        for (name, text) in files.iter().filter(|(name, _)| name.ends_with(".ftl")) {
            let (_, printed) = printed.split_once(&format!("\n# {name}\n")).unwrap();
            let printed = printed.split("\n# ").next().unwrap();
            for entry in parser::parse(text.as_str()).unwrap().body {
                let Entry::Message(message) = entry else { continue };
                let mut all = vec![message.id.name];
                all.extend(message.comment.iter().flat_map(|comment| &comment.content));
                runs(&message.value.unwrap(), &mut all);
                let missing: Vec<_> = all.into_iter().filter(|text| is_missing(printed, text)).collect();
                assert_eq!(missing, [""; 0], "{name}");
            }
        }
    }

    #[test]
    fn pages_are_printed_in_the_order_in_which_they_are_met() {
        let printed = print(&bundled_files());
        let titles = ["Welcome", "What trust is", "Are we ready?", "Open and honest communication"];
        let then =
            ["Listening actively", "Expressing regret", "Taking responsibility", "Help", "A private check"];
        let places: Vec<_> = titles
            .iter()
            .chain(&then)
            .map(|title| printed.find(&format!("\n# {title}\n")).unwrap_or_else(|| panic!("no {title}")))
            .collect();
        assert!(places.is_sorted(), "{places:?}");
    }
}
