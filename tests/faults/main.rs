//! The store against damage, foreign hands and other windows. No mocks.
//!
//! No test here starts a process: between fork and exec a child would hold the locks of every other test. Those that do
//! are in `tests/crash`.

#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "tests do to files what the program never does, and their helpers may fail"
)]

mod archives;
mod backup;
mod both;
mod common;
mod damage;
mod drafts;
mod forged;
mod forget;
mod fresh;
mod key_files;
mod keys;
mod moved;
mod round_trip;
mod scrub;
mod sealing;
mod signed;
mod temp;
