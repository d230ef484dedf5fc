//! The commands of the journal.

use std::path::PathBuf;

use clap::{Subcommand, ValueEnum, ValueHint};

use super::Output;

#[derive(Subcommand)]
pub enum Journal {
    /// Add a note: typed here, or read from standard input
    Add {
        /// The day that the note is about: 2026-11-21, today or yesterday; without it, today
        #[arg(long, value_name = "DAY", value_hint = ValueHint::Other)]
        on: Option<String>,
        /// The words of the note, instead of typing them
        ///
        /// The shell remembers what stands on its command line, and other programs may see it while this one runs. What is
        /// typed without words here, or read from standard input, is remembered nowhere else.
        #[arg(value_hint = ValueHint::Other)]
        words: Vec<String>,
    },
    /// List the notes you may read, by the day they are about, newest first
    List {
        /// No more than so many
        #[arg(short, long, value_name = "N", value_hint = ValueHint::Other)]
        number: Option<usize>,
        /// Only notes about this day or a later one
        #[arg(long, value_name = "DAY", value_hint = ValueHint::Other)]
        from: Option<String>,
        /// Only notes about this day or an earlier one
        #[arg(long, value_name = "DAY", value_hint = ValueHint::Other)]
        to: Option<String>,
        /// Only notes with this tag: a word with @ or # before it, as in @work or #work
        ///
        /// The sign may be left out. Given more than once, a note has all of them.
        #[arg(long, value_name = "TAG", value_hint = ValueHint::Other)]
        tag: Vec<String>,
        /// Write them whole as JSON, for other programs
        ///
        /// One object, as `journal export -f json` writes it: docs/journal.md describes it.
        #[arg(long)]
        json: bool,
    },
    /// Show one note
    Show {
        /// The note's id, as `journal list` shows it
        id: String,
        /// Write it as JSON, as `journal list --json` does
        #[arg(long)]
        json: bool,
    },
    /// Change the words of a note in your editor, or to what is read from standard input
    ///
    /// The editor is the one that VISUAL or EDITOR names. It opens a file in the data folder that nobody else may read,
    /// and which is taken away afterwards. Copies that the editor makes of its own lie elsewhere.
    Edit {
        /// The note's id, as `journal list` shows it
        id: String,
    },
    /// Delete a note, and destroy its words in the data folder
    Delete {
        /// The note's id, as `journal list` shows it
        id: String,
        /// Delete it without asking
        #[arg(short, long)]
        yes: bool,
    },
    /// Bring in journals of other programs: JSON of jrnl or Day One, Markdown, or JSON that was exported here
    ///
    /// They become notes of your own, with their days, times, tags and stars. Nothing of a file comes in where something
    /// in it does not read. The same file a second time adds nothing. What has no place here, such as photos, is counted.
    Import {
        /// The files
        #[arg(required = true, value_name = "FILE", value_hint = ValueHint::FilePath)]
        files: Vec<PathBuf>,
        /// Only say what would come
        #[arg(long)]
        dry_run: bool,
    },
    /// Write out the notes that you wrote, in clear words
    Export {
        /// How to write them
        #[arg(short, long, value_enum, default_value_t = JournalFormat::Markdown)]
        format: JournalFormat,
        #[command(flatten)]
        output: Output,
    },
    /// Find notes that hold these words
    Search {
        /// The words to look for
        #[arg(required = true, value_hint = ValueHint::Other)]
        words: Vec<String>,
    },
}

/// The form of an exported journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum JournalFormat {
    /// A heading for each note: to be read
    Markdown,
    /// All that is known of each note: for other programs, and to be imported again
    Json,
}
