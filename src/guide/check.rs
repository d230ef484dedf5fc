//! Mistakes in a guide, each with its file, its line, what is wrong and how to mend it. For those who write a guide, and
//! for the test that keeps the bundled one whole.

mod alone;
mod book;
mod catalogue;
mod cause;
mod evenings;
mod grades;
pub mod helplines;
mod ids;
mod keys;
mod length;
mod letters;
mod links;
mod outline;
mod phrases;
mod plans;
mod promises;
pub mod reading;
mod render;
mod roles;
mod scenes;
mod script;
mod shape;
mod spanned;
mod structure;
mod syntax;
mod tools;

#[cfg(test)]
mod tests;

use std::ops::Range;

use book::{Book, TextPlace};
use grades::Findings;
use keys::Keys;
use phrases::Wording;
pub use render::render;

/// One mistake in a file of the guide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    pub file: String,
    /// From 1.
    pub line: usize,
    /// In characters, from 1.
    pub column: usize,
    pub what: String,
    pub mend: String,
    /// The bytes of the file that it is about.
    pub span: Range<usize>,
}

impl Fault {
    pub(super) fn new(
        file: &str,
        text: &str,
        span: Range<usize>,
        what: impl Into<String>,
        mend: impl Into<String>,
    ) -> Self {
        let before = text.get(..span.start).unwrap_or(text);
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        Self {
            file: file.into(),
            line: before.matches('\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
            what: what.into(),
            mend: mend.into(),
            span,
        }
    }
}

/// Notes on a guide without a mistake, a sentence each: on what is not offered, lent or checked.
pub fn told(files: &[(String, String)]) -> Vec<String> {
    Book::open(files, &mut vec![]).map(|book| roles::told(&book)).unwrap_or_default()
}

/// Every mistake in a guide's files (name, text), in order of file and line.
pub fn check(files: &[(String, String)]) -> Vec<Fault> {
    let mut faults = Vec::new();
    letters::written(files, &mut faults);
    if let Some(book) = Book::open(files, &mut faults) {
        letters::escaped(&book, &mut faults);
        outline::check(&book, &mut faults);
        promises::check(&book, &mut faults);
        ids::check(&book, &mut faults);
        for sheet in &book.sheets {
            shape::check(sheet, &mut faults);
            tools::check(sheet, &mut faults);
            plans::check(sheet, &mut faults);
        }
        links::check(&book, &mut faults);
        cause::check(&book, &mut faults);
        scenes::check(&book, &mut faults);
        evenings::check(&book, &mut faults);
        let keys = Keys::new();
        book.texts().for_each(|text| keys.check(&text, &mut faults));
        grades::letters(&book, &mut faults);
        script::check(&book, files, &mut faults);
        catalogue::check(files, &book.outline.language, book.rules.as_ref(), &mut faults);
        if let Some(rules) = &book.rules {
            let wording = Wording::new(rules);
            for TextPlace { source, span, .. } in book.texts() {
                wording.check(source.file, source.text, span.clone(), &mut faults);
                length::text(rules, source, span, &mut faults);
            }
            alone::check(rules, &book, &mut faults);
            let findings = Findings::new(&rules.found);
            for sheet in &book.sheets {
                length::lesson(rules, sheet, &mut faults);
                findings.check(sheet, &mut faults);
                scenes::length(rules, sheet, &mut faults);
            }
        }
    }
    faults.sort_by(|a, b| (&a.file, a.span.start).cmp(&(&b.file, b.span.start)));
    faults
}
