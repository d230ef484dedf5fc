//! The decision whether printed text may have colours.

use std::{
    env,
    io::{self, IsTerminal},
};

use clap::ColorChoice;

/// True where colours were asked for, or where a terminal shows them and nobody asked for none.
pub fn wanted(choice: ColorChoice) -> bool {
    match choice {
        ColorChoice::Always => true,
        ColorChoice::Never => false,
        ColorChoice::Auto => {
            let unwanted = env::var_os("NO_COLOR").is_some_and(|said| !said.is_empty());
            io::stdout().is_terminal() && !unwanted && !is_simple_terminal()
        }
    }
}

/// True for a terminal that calls itself dumb, or nothing at all.
pub fn is_simple_terminal() -> bool {
    env::var_os("TERM").is_none_or(|term| term.is_empty() || term == "dumb")
}
