//! The reading of the texts for a cause: somebody reads every view of them before a release, and says so in `read.toml`.

use super::book::Book;
use crate::guide::{
    Addressee,
    files::{READ, Reading},
};

/// A sentence that says that the texts changed since they were read. None where they did not, or no reading is kept.
pub fn changed_since(files: &[(String, String)]) -> Option<String> {
    let (_, text) = files.iter().find(|(name, _)| name == READ)?;
    let Reading { on, by, sum } = toml::from_str(text).ok()?;
    let now = sum_of(&Book::open(files, &mut vec![])?);
    let changed = || {
        format!(
            "The texts for a cause changed since {on}, when they were read by: {by}. Their sum is {now} now."
        )
    };
    (now != sum).then(changed)
}

/// The CRC-32C of all texts, each with the reader it is for.
fn sum_of(book: &Book) -> String {
    let mut sum = 0;
    for sheet in &book.sheets {
        for (cause, text) in &sheet.head.text.kind {
            for to in Addressee::ALL {
                let view = [sheet.id(), cause.key(), to.key(), text.to(to).unwrap_or_default()];
                sum = crc32c::crc32c_append(sum, view.join("\n").as_bytes());
            }
        }
    }
    format!("{sum:08x}")
}
