//! The commands about guides that somebody else wrote.

use std::path::PathBuf;

use clap::{Subcommand, ValueEnum, ValueHint};

#[derive(Subcommand)]
pub enum Guide {
    /// Write a commented copy of the guide inside into a new folder, to make your own of it
    ///
    /// The copy has an id of its own. `trustpath check DIR` tells its mistakes, docs/write-a-guide.md how it goes on.
    New {
        /// A new folder, or an empty one
        #[arg(value_name = "DIR", value_hint = ValueHint::DirPath)]
        dir: PathBuf,
        /// Only one step with one practice, and in it one part of each kind
        #[arg(long)]
        small: bool,
    },
    /// List the guides on this computer
    List,
    /// Add a guide that somebody else wrote: a folder, or a tar file
    ///
    /// It is read as data that may be anybody's, and checked as a whole before it is kept. Versions stand side by side.
    Add {
        /// The folder, or the tar file
        #[arg(value_name = "DIR|FILE", value_hint = ValueHint::AnyPath)]
        from: PathBuf,
    },
    /// Take a guide that was added off this computer; what was written stays
    Remove {
        /// Its id, as `trustpath guide list` names it
        #[arg(value_name = "ID", value_hint = ValueHint::Other)]
        id: String,
    },
    /// Show a page of a guide as each reader gets it; nothing is kept
    ///
    /// On the screen it opens with a made-up couple, and can be walked; with --plain it is printed.
    Preview {
        /// The id of the page
        #[arg(value_name = "PAGE", value_hint = ValueHint::Other)]
        page: String,
        /// Whose page; without it, all four one after the other, or on the screen that of the one who was hurt
        #[arg(long, value_enum)]
        role: Option<Reader>,
        /// Print it anew whenever a file of the guide is saved; Ctrl-C ends it
        #[arg(long)]
        watch: bool,
    },
}

/// A reader of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Reader {
    /// One of two, who was hurt
    Hurt,
    /// One of two, who broke trust
    Broke,
    /// Two who read together
    Both,
    /// One who walks alone
    Solo,
}
