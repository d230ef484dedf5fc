//! The command line, as types. It uses no other room, so that the build can make the manual page from it.

mod global;
mod guide;
mod journal;
mod letter;
mod manual;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum, ValueHint};
use clap_complete::Shell;
pub use global::{ColorChoice, Global, PaperChoice, SignsChoice};
pub use guide::{Guide, Reader};
pub use journal::{Journal, JournalFormat};
pub use letter::Letter;
pub use manual::SECTIONS;

/// A private, offline guide for two people rebuilding trust.
///
/// Without a command it opens the guide where you left off. It sends nothing anywhere.
// No `Debug` here: a search holds private words.
#[derive(Parser)]
#[command(name = "trustpath", version, max_term_width = 80, args_override_self = true)]
pub struct Cli {
    #[command(flatten)]
    pub global: Global,
    #[command(subcommand)]
    pub command: Option<Command>,
}

#[derive(Subcommand)]
pub enum Command {
    /// A quiet page for a bad moment: a picture, a wave; nothing is kept
    ///
    /// It opens at once. It needs no data folder and no passphrase, does not ask who is here, and makes no file.
    Now,
    /// Open the guide at the one thing that fits tonight, in 10, 25 or 45 minutes
    Tonight,
    /// Look around with a made-up couple; nothing of it is kept
    Demo {
        /// How many weeks ago they began
        #[arg(long, value_name = "N", default_value_t = 6, value_parser = clap::value_parser!(u8).range(1..=52))]
        weeks: u8,
        /// Keep the made-up folder here: a new folder, or an empty one
        #[arg(long, value_name = "DIR", value_hint = clap::ValueHint::DirPath)]
        keep: Option<PathBuf>,
    },
    /// Say where you are, what comes next and what is due, without a private word
    ///
    /// Where both of you have a passphrase this is sealed too; with --seat and that person's passphrase it is said.
    Status {
        /// Say it as JSON, for other programs
        ///
        /// One object. `format` is 1 and grows only when a field changes its meaning; new fields may come. `begun`:
        /// whether anybody is set up. `people`: their names. `walks`: for `who` (both, first, second), what comes
        /// `next`: its `kind` (page; together: goes on when both are here; end), and the `page`, its `title` and its
        /// `step` (from 1, or null). `going_on`: pages that go on in life. `openable`: pages with answers that both
        /// may open. `due`: things whose day has come, which both may know, or with --seat that person's own too: the
        /// `kind` (check-in, promise, review, replay, parked, brought, part), `who` (both, first, second) with their
        /// `name`, and the day it is or was for (`on`). `read_only`: why nothing can be written, or null. `sealed`: true where all
        /// this cannot be said without --seat and that person's passphrase; then all these lists are empty.
        #[arg(long)]
        json: bool,
    },
    /// Write out the reflection summary, as it was chosen and approved
    ///
    /// Where both of you have a passphrase, --seat says whose opens it.
    Export {
        /// How to write it
        #[arg(short, long, value_enum, default_value_t = Format::Markdown)]
        format: Format,
        #[command(flatten)]
        output: Output,
    },
    /// Write out the days of check-ins, promises and plans, for a calendar
    ///
    /// An iCalendar file. Every entry says the same neutral word, at the same hour, and rings once; it names neither this
    /// program nor anything you wrote. Days you watch for are not in it. It holds what both of you may know; with --seat,
    /// that person's own days too. Exporting again and importing the file again changes the entries that are there.
    Calendar {
        #[command(flatten)]
        output: Output,
        /// The name of every entry
        #[arg(long, value_name = "WORDS", default_value = "Tea", value_hint = ValueHint::Other)]
        title: String,
        /// The hour of every entry, wherever the calendar is looked at
        #[arg(long, value_name = "HH:MM", default_value = "19:00", value_hint = ValueHint::Other)]
        at: String,
    },
    /// Copy everything that was written into one file
    ///
    /// A plain tar file, as sealed as the folder is. Words that no passphrase seals can be read by anybody who has the
    /// file; the command says so, and a passphrase of its own seals all of it, as an age file. Half-written words go along.
    /// Things of this machine alone do not: settings, locks, and the folders backup/ and quarantine/.
    Backup(BackupFile),
    /// Bring back what a backup holds and the folder does not
    ///
    /// Nothing that is in the folder is changed or replaced, and nothing comes twice. What was deleted since stays
    /// deleted. In a new folder, named with --data-dir, it brings back all.
    Restore {
        /// The backup; - is standard input
        #[arg(value_name = "FILE", value_hint = ValueHint::FilePath)]
        file: PathBuf,
    },
    /// Take away what you wrote, or everything: first it says what goes, and what stays elsewhere
    ///
    /// Everything that one of two wrote alone goes from this folder: lines, half-written words, keys and the copies that
    /// the program made. What both wrote together stays, for it belongs to both; with --all it goes too. It asks twice, and for the
    /// passphrase of each whose words go. A sync or a restore does not bring them back.
    Forget {
        /// Everything of both, and the files themselves
        #[arg(long)]
        all: bool,
        /// First write an undo file: a backup, sealed by a passphrase of its own
        #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
        undo: Option<PathBuf>,
        /// Do not ask; passphrases are asked for all the same
        #[arg(short, long)]
        yes: bool,
    },
    /// Notes of your own, from the shell
    ///
    /// Reading them takes the passphrase of whoever has one. Adding one does not: it is sealed as it is written.
    #[command(subcommand)]
    Journal(Journal),
    /// Letters between two folders, for two computers without a sync
    ///
    /// A letter holds what is new for the other one, sealed to their key. The first one is an invitation: six words open
    /// it, which you say to them. Letters may be lost, come twice or come late; the next one brings what is missing.
    #[command(subcommand)]
    Letter(Letter),
    /// Check the guide, or a folder with a guide
    Check {
        /// The folder; without it, the guide inside the program
        #[arg(value_name = "DIR", value_hint = ValueHint::DirPath)]
        dir: Option<PathBuf>,
        /// Write out all that is ever said, in reading order, as Markdown for a reviewer
        #[arg(long)]
        print: bool,
    },
    /// Guides that somebody else wrote, and the beginning of your own
    #[command(subcommand)]
    Guide(Guide),
    /// Look at the data folder and say how it is; nothing is changed without --repair
    ///
    /// It also says who has a passphrase, and whether their keys are as they were. No passphrase is needed.
    Doctor {
        /// Set right what can be set right. Nothing is lost: whatever is set aside is kept, and named
        #[arg(long)]
        repair: bool,
    },
    /// Show the settings of this machine, or set one
    ///
    /// A setting counts for every start; the command line goes before it. It is kept beside what else
    /// this machine remembers, and not in the data folder. The guide has a page for it too.
    Settings {
        #[command(subcommand)]
        what: Option<Settings>,
    },
    /// Print completions for a shell
    Completions {
        /// Which shell
        #[arg(value_enum)]
        shell: Shell,
    },
    /// Print the manual page
    Man,
    /// Print what a shell may complete, a line each: the word, a tab, and what it is
    #[command(hide = true)]
    Candidates {
        #[arg(value_enum)]
        of: Candidates,
    },
}

/// The values that the completions of a shell ask the program for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Candidates {
    /// Those who walk this path
    Seats,
    /// Ids of the notes that a seat may read, each with its day; none where a passphrase opens them
    Notes,
}

/// The file that a backup is written to.
#[derive(Args)]
pub struct BackupFile {
    /// A new file, such as ours.tar, or ours.tar.age where it is sealed; - is standard output
    #[arg(value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub file: PathBuf,
    /// Seal it with a passphrase of its own
    ///
    /// It is asked for twice, or taken once from --passphrase-fd.
    #[arg(long)]
    pub seal: bool,
    /// Write over the file where there is one
    #[arg(long)]
    pub force: bool,
}

/// Where a command writes what it makes.
#[derive(Args)]
pub struct Output {
    /// Write to this new file instead of the screen; - is the screen
    #[arg(short, long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub output: Option<PathBuf>,
    /// Write over the file where there is one
    #[arg(long)]
    pub force: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    Markdown,
    Text,
    /// One file for a browser: light, dark, and a good print
    Html,
    Json,
}

#[derive(Subcommand)]
pub enum Settings {
    /// Show all of them, each with its value and where that comes from
    Show,
    /// Set one: lock-after 5, leave-key f12, cover cal, paper light, seat first, plain, no-bell …
    Set {
        /// Its name
        #[arg(value_name = "OPTION")]
        option: String,
        #[arg(value_name = "VALUE", allow_hyphen_values = true)]
        value: Option<String>,
    },
    /// Forget one, or all of them
    Reset {
        #[arg(value_name = "OPTION")]
        option: Option<String>,
    },
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    fn cli(line: &str) -> Option<Cli> {
        Cli::try_parse_from(line.split(' ')).ok()
    }

    #[test]
    fn the_command_line_fits_together() {
        Cli::command().debug_assert();
    }

    #[test]
    fn no_command_opens_the_guide() {
        assert!(cli("trustpath").is_some_and(|cli| cli.command.is_none() && !cli.global.plain));
        assert!(cli("trustpath --plain").is_some_and(|cli| cli.global.plain));
    }

    #[test]
    fn global_options_may_stand_behind_the_command() {
        let cli = cli("trustpath journal search the loan --seat Sam --data-dir there").expect("it reads");
        assert_eq!((cli.global.seat.as_deref(), cli.global.data_dir), (Some("Sam"), Some("there".into())));
        assert!(
            matches!(cli.command, Some(Command::Journal(Journal::Search { words })) if words == ["the", "loan"])
        );
    }

    #[test]
    fn a_summary_is_markdown_unless_said_otherwise() {
        for (line, as_said) in
            [("trustpath export", Format::Markdown), ("trustpath export -f json", Format::Json)]
        {
            let command = cli(line).and_then(|cli| cli.command);
            assert!(matches!(command, Some(Command::Export { format, .. }) if format == as_said));
        }
        assert!(cli("trustpath export -f pdf").is_none());
    }

    #[test]
    fn it_locks_after_ten_minutes_unless_said_otherwise() {
        for (line, seconds) in [
            ("trustpath", Some(600)),
            ("trustpath --lock-after 2", Some(120)),
            ("trustpath --lock-after 90s", Some(90)),
            ("trustpath --lock-after 0", Some(0)),
            ("trustpath --lock-after -1", None),
            ("trustpath --lock-after s", None),
        ] {
            let after = cli(line).map(|cli| cli.global.lock_after.as_secs());
            assert_eq!(after, seconds, "{line}");
        }
    }

    #[test]
    fn help_names_the_variable_for_the_folder() {
        for help in [Cli::command().render_help(), Cli::command().render_long_help()] {
            assert!(help.to_string().contains("TRUSTPATH_DATA_DIR"), "{help}");
        }
    }
}
