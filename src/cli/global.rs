//! Options that every command takes, and the values of some as somebody names them.

use std::{path::PathBuf, time::Duration};

use clap::{Args, ValueEnum, ValueHint};

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

/// Reads `10`, in minutes, or `90s`.
fn length_of_time(text: &str) -> Result<Duration, String> {
    let (number, each) = text.strip_suffix('s').map_or((text, 60), |seconds| (seconds, 1));
    let seconds = number.parse::<u32>().map(|number| u64::from(number) * each);
    seconds
        .map(Duration::from_secs)
        .map_err(|_| "it is a number of minutes, or of seconds as in 90s".to_owned())
}
