//! The compiler of the catalogue: from files in Project Fluent's format to a table of small programs, one a message, and
//! every mistake in them with its file, line and mend. The first language (English) says which messages there are and
//! what each takes; the others say the same things. The build script includes this file, so it uses no other room.

mod read;
mod signature;
mod table;

use std::fmt;

pub use signature::{HoleKind, Signature, signatures};
pub use table::{Table, compile};

/// Opcodes of the table's programs. TEXT: length (2 bytes, little end first), bytes. HOLE: which argument. CHOOSE: which
/// argument, how many variants; each variant is a key (`EXACT` and 4 bytes, `NAMED` and 1 byte, or `ELSE`), the length of
/// its program (2 bytes) and the program. The variant that stands for everything else comes last.
pub const TEXT: u8 = 1;
pub const HOLE: u8 = 2;
pub const CHOOSE: u8 = 3;

/// Keys of a variant: a whole number, a name by its place among those of the hole, everything else.
pub const EXACT: u8 = 0;
pub const NAMED: u8 = 1;
pub const ELSE: u8 = 2;

/// Keys that a sentence can name, `{ KEY("leave") }`. It is kept as a mark, `{key:leave}`; the front that shows the sentence
/// puts its own name of the key there.
pub const KEYS: [&str; 6] = ["leave", "help", "pause", "lock", "who", "back"];

/// A file of a language: its name as it is shown in a mistake, and its text.
#[derive(Debug, Clone)]
pub struct File<'a> {
    pub name: String,
    pub text: &'a str,
}

/// A fault in a file, and its mend.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    pub file: String,
    pub line: usize,
    pub fault: String,
    pub mend: String,
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {} {}", self.file, self.line, self.fault, self.mend)
    }
}
