//! Parses the arguments, lets a command run, and turns an error into a sentence and an exit code.

use std::process::ExitCode;

use clap::Parser;
use trustpath::{cli::Cli, commands};

fn main() -> ExitCode {
    match commands::run(Cli::parse()) {
        Ok(code) => code,
        Err(e) => {
            commands::complain(&e);
            ExitCode::FAILURE
        }
    }
}
