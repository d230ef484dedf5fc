//! Languages beside English: nothing lacks, nothing is out of date, every line breaks where it may, and stories leave equal
//! journeys whatever they are read in.
#![expect(clippy::disallowed_methods, reason = "it reads and writes what was retold")]
#![allow(clippy::unwrap_used, reason = "a test fails by itself")]

mod lines;
#[path = "../../src/screens/tests/pseudo/records.rs"]
mod records;
mod retold;
#[allow(dead_code, reason = "shared with the stories in English")]
#[path = "../session"]
mod session {
    pub mod act;
    pub mod couple;
    pub mod errands;
    pub mod house;
    pub mod keys;
    pub mod watch;
    pub mod world;
}
#[allow(dead_code, reason = "shared with the stories in English")]
#[path = "../faults/temp.rs"]
mod temp;
mod walks;
mod whole;

use session::{act, couple, errands, house, keys, watch, world};
use trustpath::{journey, language::Catalogue};

/// The language that all others are retold from.
const FIRST: &str = "en";

/// Files that no language retells: former wordings of English, and who read it.
const NOT_RETOLD: [&str; 2] = ["asked.toml", "read.toml"];

fn retold_languages() -> impl Iterator<Item = &'static str> {
    Catalogue::tags().filter(|tag| *tag != FIRST)
}

/// The head and the lesson of a page.
fn halves(text: &str) -> Option<(&str, &str)> {
    text.strip_prefix("+++\n")?.split_once("\n+++\n")
}
