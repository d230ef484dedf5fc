//! Parses the arguments, lets a command run, and turns an error into a sentence and an exit code.

use std::process::ExitCode;

use clap::Parser;
use trustpath::{cli::Cli, commands};

fn main() -> ExitCode {
    commands::leave_no_core();
    commands::run(&Cli::parse()).unwrap_or_else(|e| commands::complain(&e))
}
