//! One function per subcommand. They read and write files through the store, and print.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "commands print; it is what they are for")]

mod places;
mod walk;

use std::process::ExitCode;

use crate::{
    block::safe,
    cli::{Cli, Command},
};

pub fn run(cli: Cli) -> anyhow::Result<ExitCode> {
    match cli.command {
        None => walk::walk(&cli.global),
        Some(
            Command::Demo
            | Command::Status { .. }
            | Command::Export { .. }
            | Command::Journal(_)
            | Command::Check { .. }
            | Command::Doctor
            | Command::Completions { .. }
            | Command::Man,
        ) => Ok(ExitCode::SUCCESS),
    }
}

/// Says on standard error what was tried and what to do.
pub fn complain(error: &anyhow::Error) {
    eprintln!("trustpath: {}", safe(&format!("{error:#}")));
}
