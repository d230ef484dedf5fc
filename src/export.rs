//! Files that leave the program: the summary, which holds what was picked and approved and nothing else, and days for a
//! calendar.

mod calendar;
pub mod document;
mod gather;
mod html;
mod json;
mod markdown;
mod paragraphs;
mod text;

pub use calendar::{CalendarSettings, calendar};
pub use document::Document;
pub use gather::{document, heading};
pub use json::escape as escape_json;

use crate::{journey::summary::Format, language::Catalogue};

/// The document in one of its forms.
pub fn write(document: &Document, format: Format, say: Catalogue) -> String {
    match format {
        Format::Markdown => markdown::markdown(document, say),
        Format::Text => text::text(document, say),
        Format::Html => html::html(document, say),
        Format::Json => json::json(document, say),
    }
}

/// A name that says little: `summary-2026-11-22.md`.
pub fn file_name(document: &Document, format: Format) -> String {
    let end = match format {
        Format::Markdown => "md",
        Format::Text => "txt",
        Format::Html => "html",
        Format::Json => "json",
    };
    format!("summary-{}.{end}", document.made_on)
}

#[cfg(test)]
mod tests;
