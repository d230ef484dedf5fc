//! One function per subcommand. They read and write files through the store, and print.

mod answer;
mod backup;
mod calendar;
mod candidates;
mod check;
mod colour;
mod completions;
pub mod demo;
mod doctor;
mod export;
mod forget;
mod guide;
mod guides;
mod journal;
mod language;
mod letter;
mod man;
mod now;
mod output;
mod places;
mod seats;
pub mod secret;
mod settings;
mod start;
mod status;
mod unlock;
mod walk;

use std::{
    ffi::OsString,
    io::{self, BufWriter, ErrorKind, Write},
    process::ExitCode,
};

use anyhow::Context;

use crate::{
    block::safe,
    cli::Command,
    language::{Catalogue, in_force, set_in_force},
    session::Place,
    tui,
};
use start::Start;

/// A command that was asked for in a way that does not work. It ends with exit code 2.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct WrongUse(String);

/// Something was kept, and only saying so failed: no failure, or else it would be done a second time.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct KeptUnsaid(String);

/// Does what a command line asks for.
pub fn run(given: impl Iterator<Item = OsString>) -> anyhow::Result<ExitCode> {
    let (start, command, reads) = Start::read(given)?;
    let say = start.say;
    set_in_force(say);
    if !reads {
        // Not worth an end: everything works without what is remembered.
        let _ = writeln!(io::stderr(), "trustpath: {}", say.commands_settings_do_not_read());
    }
    tui::guard_against_faults(say, places::data_dir(&start.global, say).ok());
    places::check_environment(say)?;
    let Some(command) = &command else { return walk::walk(&start, None) };
    let mut out = BufWriter::new(io::stdout().lock());
    let done = carry_out(&start, command, &mut out);
    heard(done.and_then(|code| Ok(out.flush().map(|()| code)?)), say)
}

fn carry_out(start: &Start, command: &Command, out: &mut impl Write) -> anyhow::Result<ExitCode> {
    let Start { global, say, .. } = start;
    match command {
        Command::Now => return now::now(start),
        Command::Tonight => return walk::walk(start, Some(Place::Tonight)),
        Command::Demo { weeks, keep } => return demo::demo(start, *weeks, keep.as_deref(), out),
        Command::Status { json } => status::status(start, *json, out)?,
        Command::Export { format, output } => export::export(start, *format, output, out)?,
        Command::Calendar { output, title, at } => {
            calendar::calendar(start, output, title, at, out)?;
        }
        Command::Backup(to) => backup::backup(start, to, out)?,
        Command::Restore { file } => backup::restore(start, file, out)?,
        Command::Forget { all, undo, yes } => forget::forget(start, *all, undo.as_deref(), *yes, out)?,
        Command::Journal(command) => journal::journal(start, command, out)?,
        Command::Letter(command) => letter::letter(start, command, out)?,
        Command::Check { dir, print } => return check::check(global, dir.as_deref(), *print, *say, out),
        Command::Guide(command) => guide::guide(start, command, out)?,
        Command::Doctor { repair } => return doctor::doctor(start, *repair, out),
        Command::Settings { what } => settings::settings(what.as_ref(), start, out)?,
        Command::Completions { shell } => completions::completions(*shell, out)?,
        Command::Man => man::man(out)?,
        Command::Candidates { of } => candidates::candidates(start, *of, out)?,
    }
    Ok(ExitCode::SUCCESS)
}

/// An output that nobody reads any more (`| head`) is an end like any other. A bare error is the output's: all others
/// say what was tried.
fn heard(done: anyhow::Result<ExitCode>, say: Catalogue) -> anyhow::Result<ExitCode> {
    match done {
        Err(e) if e.chain().len() == 1 => match e.downcast_ref::<io::Error>().map(io::Error::kind) {
            Some(ErrorKind::BrokenPipe) => Ok(ExitCode::SUCCESS),
            Some(_) => Err(e).context(say.commands_writing_out()),
            None => Err(e),
        },
        done => done,
    }
}

/// An error with its causes, in the language in force.
fn failure(error: &anyhow::Error) -> String {
    in_force().failure(error.chain().map(ToString::to_string))
}

/// Says on standard error what was tried and what to do.
pub fn complain(error: &anyhow::Error) -> ExitCode {
    // Where even this cannot be said, the exit code still tells.
    let _ = writeln!(io::stderr(), "trustpath: {}", safe(&failure(error)));
    match error {
        error if error.is::<WrongUse>() => ExitCode::from(2),
        error if error.is::<KeptUnsaid>() => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    }
}
