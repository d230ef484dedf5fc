//! The command line, as types. It uses no other room, so that the build can make the manual page from it.

mod guide;
mod journal;
mod letter;
mod manual;

use std::{path::PathBuf, time::Duration};

use clap::{Args, Parser, Subcommand, ValueEnum, ValueHint};
use clap_complete::Shell;
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

/// Options that every command takes.
#[derive(Args, Clone)]
pub struct Global {
    /// Go line by line: for screen readers, simple terminals and pipes
    #[arg(long, global = true)]
    pub plain: bool,
    /// Use the screen, where line by line is remembered
    #[arg(long, global = true, overrides_with = "plain")]
    pub screen: bool,
    /// Keep everything in this folder instead of the usual one [env: TRUSTPATH_DATA_DIR]
    #[arg(long, global = true, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub data_dir: Option<PathBuf>,
    /// Walk the guide in this folder, or the added one with this id, instead of the one inside the program
    ///
    /// It need be named once only: a data folder knows which guide it walks, and this machine remembers where that one
    /// lies. Over a folder that walks another guide you are asked first.
    #[arg(long, global = true, value_name = "DIR|ID", value_hint = ValueHint::DirPath)]
    pub guide: Option<PathBuf>,
    /// The language, as a tag such as en; opening the guide in it remembers it on this machine
    ///
    /// Without it, it is the remembered one, and else the one of your system where the guide speaks it.
    #[arg(long, global = true, value_name = "TAG", value_hint = ValueHint::Other)]
    pub language: Option<String>,
    /// The country whose numbers help shows, as two letters such as GB
    ///
    /// Without it, it is the one of your system's language where the guide has its numbers, and else it is asked.
    #[arg(long, global = true, value_name = "CODE", value_hint = ValueHint::Other)]
    pub country: Option<String>,
    /// Who is here: first, second, or a name
    #[arg(long, global = true, value_name = "NAME")]
    pub seat: Option<String>,
    /// Lock after so many minutes without a key, where somebody has a passphrase; 90s are seconds, 0 is never
    ///
    /// Going line by line, it is after so long without a line. The time of a running exercise and of a short pause
    /// does not count.
    #[arg(long, global = true, value_name = "MINUTES", default_value = "10", value_parser = length_of_time)]
    pub lock_after: Duration,
    /// Ring the terminal's bell once when a clock has run out; line by line it rings by itself
    #[arg(long, global = true, overrides_with = "no_bell")]
    pub bell: bool,
    /// Let nothing be heard, line by line either
    #[arg(long, global = true, overrides_with = "bell")]
    pub no_bell: bool,
    /// Another key that leaves at once, besides Ctrl-C: f5 to f12, or one like ctrl-x
    #[arg(long, global = true, value_name = "KEY", value_hint = ValueHint::Other)]
    pub leave_key: Option<String>,
    /// Start this command in its place after leaving at once, such as cal
    #[arg(long, global = true, value_name = "COMMAND", value_hint = ValueHint::CommandName)]
    pub cover: Option<String>,
    /// Read a passphrase from this file descriptor
    ///
    /// Its first line is taken, as in `trustpath journal list --passphrase-fd 3 3<FILE`. Commands that open what is
    /// sealed ask for the passphrase at the terminal otherwise, and nothing shows of what is typed. It is never taken
    /// from an argument or from the environment. The guide itself asks on its own page.
    #[arg(long, global = true, value_name = "N", value_hint = ValueHint::Other)]
    pub passphrase_fd: Option<u32>,
    /// The terminal's background: dark or light; the terminal is asked where nobody says so
    #[arg(long, global = true, value_name = "PAPER", value_enum, default_value_t)]
    pub paper: PaperChoice,
    /// The signs that the terminal's font has: all, or those of a plain console
    #[arg(long, global = true, value_name = "SIGNS", value_enum, default_value_t)]
    pub signs: SignsChoice,
    /// How many colours to use
    #[arg(long, global = true, value_name = "COLORS", value_enum, default_value_t)]
    pub color: ColorChoice,
    /// Show every page at once as it is; without it a few open in two or three still frames
    #[arg(long, global = true, overrides_with = "moving")]
    pub still: bool,
    /// Let those pages open so, where stillness is remembered
    #[arg(long, global = true, overrides_with = "still")]
    pub moving: bool,
    /// Leave the mouse to the terminal, which selects text with it; F6 takes it and gives it back
    #[arg(long, global = true, overrides_with = "mouse")]
    pub no_mouse: bool,
    /// Take clicks and the wheel, where it is remembered not to
    #[arg(long, global = true, overrides_with = "no_mouse")]
    pub mouse: bool,
}

/// How many colours there are, as somebody names it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum ColorChoice {
    #[default]
    Auto,
    /// As many as the terminal tells of, also where nobody would see them
    Always,
    #[value(alias = "none")]
    Never,
    Full,
    #[value(name = "256")]
    Indexed,
    #[value(name = "16")]
    Sixteen,
}

/// The paper of the terminal, as somebody names it.
#[derive(Debug, Clone, Copy, Default, ValueEnum)]
pub enum PaperChoice {
    #[default]
    Auto,
    Dark,
    Light,
}

/// The signs of the terminal's font, as somebody names them.
#[derive(Debug, Clone, Copy, Default, ValueEnum)]
pub enum SignsChoice {
    #[default]
    Auto,
    Rich,
    Plain,
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

/// Reads `10`, in minutes, or `90s`.
fn length_of_time(text: &str) -> Result<Duration, String> {
    let (number, each) = text.strip_suffix('s').map_or((text, 60), |seconds| (seconds, 1));
    let seconds = number.parse::<u32>().map(|number| u64::from(number) * each);
    seconds
        .map(Duration::from_secs)
        .map_err(|_| "it is a number of minutes, or of seconds as in 90s".to_owned())
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
