//! Keys of records: the thing that a record is about, its author, its readers, its moment, its place on the disk, and the
//! keys of half-written words. Nothing here knows the body of a record.

mod draft;
mod hlc;
mod id;
mod parts;
mod signers;
mod who;
mod writers;

pub use draft::{DraftField, DraftKey, DraftParts, PlanField};
pub use hlc::Hlc;
pub use id::{Group, Id, drawn_at, kind_of, note_uuid};
pub use parts::IdParts;
pub use signers::Signers;
pub use who::{By, Seat, Visibility};
pub use writers::Writers;

/// The place of a line in the store: one of its files (by its own numbering), the first byte, and how many bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Location {
    pub file: u32,
    pub at: u32,
    pub len: u32,
    /// Only its readers' keys open it.
    pub sealed: bool,
    /// Whose word it is, as far as the open keys tell.
    pub signers: Signers,
}

impl Location {
    /// That of a line that is not sealed and is believed.
    pub const fn open(file: u32, at: u32, len: u32) -> Self {
        Self { file, at, len, sealed: false, signers: Signers::ALL }
    }
}

/// True when `value` is written as exactly these letters. Allocates nothing.
fn is_written_as(value: &impl std::fmt::Display, text: &str) -> bool {
    struct Rest<'a>(&'a str);
    impl std::fmt::Write for Rest<'_> {
        fn write_str(&mut self, piece: &str) -> std::fmt::Result {
            self.0 = self.0.strip_prefix(piece).ok_or(std::fmt::Error)?;
            Ok(())
        }
    }
    let mut rest = Rest(text);
    std::fmt::write(&mut rest, format_args!("{value}")).is_ok() && rest.0.is_empty()
}
