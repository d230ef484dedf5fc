//! The keys of a guide's files, as the types say them that read these files: the meaning of each, its kind, what it is where
//! nobody writes it. The check goes by it, copies are commented by it, and the reference for authors is made of it.

mod comment;
mod markdown;
mod shape;

use std::sync::LazyLock;

use schemars::{JsonSchema, schema_for};

use super::{
    Evenings, Head, Outline,
    cause::CauseRules,
    files::{
        ASKED, CAUSES, EVENINGS, Former, HELPLINES, Helplines, OUTLINE, OwnStrings, READ, Reading, STRINGS,
    },
};
pub use comment::commented;
pub use markdown::markdown;
pub use shape::{Key, Shape, TableShape, Word};

/// The name that stands for all pages.
pub const PAGE: &str = "<page>.md";

/// A file of a guide, and what stands in it.
pub struct FileShape {
    pub name: &'static str,
    pub table: TableShape,
}

/// The files that a guide may have, the outline first.
pub fn files() -> &'static [FileShape] {
    static FILES: LazyLock<Vec<FileShape>> = LazyLock::new(|| {
        vec![
            of::<Outline>(OUTLINE),
            of::<Head>(PAGE),
            of::<OwnStrings>(STRINGS),
            of::<Helplines>(HELPLINES),
            of::<Evenings>(EVENINGS),
            of::<CauseRules>(CAUSES),
            of::<Former>(ASKED),
            of::<Reading>(READ),
        ]
    });
    &FILES
}

fn of<T: JsonSchema>(name: &'static str) -> FileShape {
    FileShape { name, table: shape::table(&schema_for!(T).to_value()) }
}

/// The shape of a file of this name; none for a file that no type reads here.
pub fn of_file(name: &str) -> Option<&'static TableShape> {
    let name = if name.ends_with(".md") { PAGE } else { name };
    files().iter().find(|file| file.name == name).map(|file| &file.table)
}

/// The values that a key of a part may have, by its name.
pub fn values_of_part(key: &str) -> &'static [Word] {
    let parts = of_file(PAGE).and_then(|page| page.key("part"));
    match parts.and_then(|parts| parts.shape.table()?.key(key)).map(|key| &key.shape) {
        Some(Shape::Words(words)) => words,
        _ => &[],
    }
}
