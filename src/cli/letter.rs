//! The commands of letters.

use std::path::PathBuf;

use clap::{Subcommand, ValueHint};

#[derive(Subcommand)]
pub enum Letter {
    /// Write a letter with what is new for the other one; it asks for your passphrase
    ///
    /// Lines that you write alone stay here. Where the other one has no key here yet, it becomes an invitation, and says
    /// the six words that open it.
    Write {
        /// The new file; it can go by mail, or on a stick
        #[arg(value_name = "FILE", value_hint = ValueHint::FilePath)]
        file: PathBuf,
        /// Write an invitation, also where the other one has a key here: for a new computer of theirs
        #[arg(long)]
        invite: bool,
        /// Write over the file where there is one
        #[arg(long)]
        force: bool,
    },
    /// Read a letter of the other one; it asks for your passphrase
    ///
    /// An invitation asks for the six words instead, and begins a new folder.
    Read {
        /// The file
        #[arg(value_name = "FILE", value_hint = ValueHint::FilePath)]
        file: PathBuf,
    },
}
