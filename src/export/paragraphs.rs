//! A document as paragraphs, one below the other: what Markdown and plain text have in common.

use super::document::{Document, Item, both_moments};
use crate::language::Catalogue;

/// The rank of a heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rank {
    Document,
    Section,
    /// A question, or the name of a thing.
    Item,
    /// A line of a thing.
    Line,
}

/// The way in which a format writes each of them. None of them lets a text become more than it is.
pub trait Markup {
    fn heading(rank: Rank, text: &str) -> String;
    /// A sentence of the program: one line.
    fn line(text: &str) -> String;
    /// Something of a day, in a list of such.
    fn moment(text: &str) -> String;
    /// Words as a person typed them.
    fn words(words: &str) -> String;
    /// The last line.
    fn end(text: &str) -> String;
}

pub fn write<F: Markup>(document: &Document, say: Catalogue) -> String {
    let mut parts = vec![F::heading(Rank::Document, &document.title), F::line(&document.what(say))];
    parts.extend(document.names(say).map(|names| F::line(&names)));
    for section in &document.sections {
        parts.push(F::heading(Rank::Section, &section.heading));
        parts.extend(section.about.iter().map(|about| F::line(about)));
        let items = section.items.chunk_by(both_moments);
        let written =
            |items: &[Item]| items.iter().map(|one| item::<F>(one, say)).collect::<Vec<_>>().join("\n");
        parts.extend(items.map(written));
    }
    parts.push(F::end(say.export_end()));
    parts.join("\n\n") + "\n"
}

fn item<F: Markup>(item: &Item, say: Catalogue) -> String {
    let mut parts = vec![];
    match item {
        Item::Moment(moment) => parts.push(F::moment(&say.export_moment(moment.on, &moment.what))),
        Item::Question(question) => {
            parts.push(F::heading(Rank::Item, question.asked.expose()));
            parts.extend(question.voices.iter().flat_map(|voice| {
                [F::words(voice.words.expose()), F::line(&say.export_signature(&voice.by.name, voice.on))]
            }));
        }
        Item::Sheet(sheet) => {
            parts.push(F::heading(Rank::Item, &sheet.title));
            parts.push(F::line(&say.export_signature(&sheet.by.name, sheet.on)));
            let said = sheet.said();
            parts.extend(
                said.flat_map(|said| [F::heading(Rank::Line, &said.asked), F::words(said.words.expose())]),
            );
        }
        Item::Chart(numbers) => {
            parts.push(F::heading(Rank::Item, &numbers.asked));
            parts.extend(numbers.words.iter().map(|words| F::line(words.expose())));
        }
    }
    parts.join("\n\n")
}
