//! The decision whether printed text may have colours.

use std::{env, ffi::OsString, io};

use anstream::AutoStream;
use clap::ValueEnum;

use super::start::Start;
use crate::{
    cli::{ColorChoice, PaperChoice, SignsChoice},
    store::Remembered,
    tui::{Depth, Look, Paper, Rgb, Signs, paper},
};

/// The papers that are meant where somebody only says dark or light: as many terminals have them.
const DARK: Rgb = Rgb::hex(0x1e_1e1e);
const LIGHT: Rgb = Rgb::hex(0xfa_fafa);

/// True where colours were asked for, or where a terminal shows them and nobody asked for none.
pub fn wanted(choice: ColorChoice) -> bool {
    match choice {
        ColorChoice::Always | ColorChoice::Full | ColorChoice::Indexed | ColorChoice::Sixteen => true,
        ColorChoice::Never => false,
        ColorChoice::Auto => AutoStream::choice(&io::stdout()) != anstream::ColorChoice::Never,
    }
}

/// True where the environment asks for no colours.
pub fn is_unwanted() -> bool {
    anstyle_query::no_color() || anstyle_query::clicolor() == Some(false)
}

/// The colours of help and of wrong use, which end the program before its command line is read: by the last `--color`.
pub fn of_help(line: &[OsString]) -> clap::ColorChoice {
    let words: Vec<_> = line.iter().map_while(|word| word.to_str().filter(|word| *word != "--")).collect();
    let named = words.iter().enumerate().rev().find_map(|(nth, word)| match word.strip_prefix("--color") {
        Some("") => words.get(nth + 1).copied(),
        Some(value) => value.strip_prefix('='),
        None => None,
    });
    match named.and_then(|value| ColorChoice::from_str(value, false).ok()) {
        None | Some(ColorChoice::Auto) => clap::ColorChoice::Auto,
        Some(ColorChoice::Never) => clap::ColorChoice::Never,
        Some(_) => clap::ColorChoice::Always,
    }
}

/// The facts about the terminal that the screen is painted on.
pub fn look(Start { global, memory, .. }: &Start) -> Look {
    let depth = depth(global.color);
    Look { depth, paper: paper(global.paper, depth, &memory.remembered), signs: signs(global.signs) }
}

/// True where nothing is seen happening: without colours, and on a console.
pub fn is_still(depth: Depth) -> bool {
    depth == Depth::Mono || env::var("TERM").is_ok_and(|term| term == "linux")
}

/// How many colours the screen has.
pub fn depth(choice: ColorChoice) -> Depth {
    let told = Depth::of(|name| env::var(name).ok());
    match choice {
        ColorChoice::Always => told.max(Depth::Sixteen),
        ColorChoice::Full => Depth::Full,
        ColorChoice::Indexed => Depth::Indexed,
        ColorChoice::Sixteen => Depth::Sixteen,
        choice if wanted(choice) => told,
        _ => Depth::Mono,
    }
}

/// The `TERM` of the console of Linux, which is dark and has few signs.
const CONSOLE: &str = "linux";

/// The paper that was named, else the one that this terminal said last time, else the one that its environment tells of.
pub fn paper(choice: PaperChoice, depth: Depth, remembered: &Remembered) -> Paper {
    let terminal = ["TERM", "TERM_PROGRAM"].map(|name| env::var(name).unwrap_or_default()).join(" ");
    let terminal = terminal.trim_end().to_owned();
    let answered = || remembered.papers.get(&terminal).and_then(|paper| Rgb::parse(paper));
    let told = || paper::of_variable(&env::var("COLORFGBG").ok()?);
    let console = || (terminal == CONSOLE).then_some(DARK);
    match choice {
        PaperChoice::Dark => Paper { colour: Some(DARK), ..Paper::default() },
        PaperChoice::Light => Paper { colour: Some(LIGHT), ..Paper::default() },
        PaperChoice::Auto => {
            let colour = answered().or_else(told).or_else(console);
            Paper { colour, is_asked: depth >= Depth::Indexed, terminal }
        }
    }
}

/// The signs that were named, else those that the terminal's font has: few where it is a console, or shows letters of
/// one byte only.
pub fn signs(choice: SignsChoice) -> Signs {
    let said = |name| env::var(name).ok().filter(|said| !said.is_empty());
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().find_map(said).unwrap_or_default();
    let letters = locale.split_once('.').map(|(_, letters)| letters.to_ascii_lowercase());
    let is_wide = letters.is_none_or(|letters| letters.starts_with("utf-8") || letters.starts_with("utf8"));
    match choice {
        SignsChoice::Rich => Signs::Rich,
        SignsChoice::Plain => Signs::Plain,
        SignsChoice::Auto if is_wide && said("TERM").as_deref() != Some(CONSOLE) => Signs::Rich,
        SignsChoice::Auto => Signs::Plain,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn help_has_the_colours_that_the_last_of_a_line_asks_for() {
        for (line, expected) in [
            ("trustpath --help", clap::ColorChoice::Auto),
            ("trustpath --color never --help", clap::ColorChoice::Never),
            ("trustpath --color=none --help", clap::ColorChoice::Never),
            ("trustpath --color never --help --color 256", clap::ColorChoice::Always),
            ("trustpath --color always --color auto --help", clap::ColorChoice::Auto),
            ("trustpath journal add -- --color never", clap::ColorChoice::Auto),
            ("trustpath --color mauve", clap::ColorChoice::Auto),
            ("trustpath --color", clap::ColorChoice::Auto),
        ] {
            let words: Vec<_> = line.split(' ').map(OsString::from).collect();
            assert_eq!(of_help(&words), expected, "{line}");
        }
    }
}
