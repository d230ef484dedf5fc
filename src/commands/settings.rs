//! Options that this machine remembers. Each stands first on every command line from then on, so that what is given there
//! goes before; one home, [`Cli`], says what an option may be.

use std::{ffi::OsString, io::Write};

use clap::Parser;

use super::{
    WrongUse,
    start::{Memory, Start},
    walk,
};
use crate::{
    cli::{Cli, Settings},
    language::{Catalogue, said},
    store::Remembered,
};

/// The options that can be remembered.
const KNOWN: [&str; 9] =
    ["bell", "color", "cover", "leave-key", "lock-after", "no-bell", "paper", "plain", "signs"];

/// Reads a command line behind what is remembered. False: what is remembered does not read, and was left out.
pub fn read(given: impl Iterator<Item = OsString>, remembered: &Remembered) -> (Cli, bool) {
    let given: Vec<_> = given.collect();
    let remembered = remembered.options.iter().map(|(option, value)| written(option, value).into());
    let (program, behind) = given.split_at(1.min(given.len()));
    let all = program.iter().cloned().chain(remembered).chain(behind.iter().cloned());
    match Cli::try_parse_from(all) {
        Ok(cli) => (cli, true),
        // What was given is at fault, which ends the program here, or what is remembered.
        Err(_) => (Cli::parse_from(given), false),
    }
}

/// An option as it stands on a command line.
fn written(option: &str, value: &str) -> String {
    if value.is_empty() { format!("--{option}") } else { format!("--{option}={value}") }
}

pub fn settings(
    what: Option<&Settings>,
    Start { memory, say, .. }: &Start,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    let say = *say;
    match what {
        None | Some(Settings::Show) => {}
        Some(Settings::Set { option, value }) => set(option, value.as_deref(), memory, say)?,
        Some(Settings::Reset { option }) => reset(option.as_deref(), memory, say)?,
    }
    let options = memory.dir.as_deref().map(|dir| Remembered::read(dir).options).unwrap_or_default();
    for (option, value) in &options {
        writeln!(out, "{}", written(option, value))?;
    }
    if options.is_empty() {
        writeln!(out, "{}", say.commands_settings_none(&KNOWN))?;
    }
    Ok(())
}

fn set(option: &str, value: Option<&str>, memory: &Memory, say: Catalogue) -> anyhow::Result<()> {
    is_known(option, say)?;
    let value = value.unwrap_or_default();
    let wrong = |_| WrongUse(say.commands_settings_wrong(said::CommandsSettingsWrong { option, value }));
    let read = Cli::try_parse_from(["trustpath", &written(option, value)]).map_err(wrong)?;
    walk::leave_key(&read.global, say)?;
    change(memory, say, |remembered| drop(remembered.options.insert(option.to_owned(), value.to_owned())))
}

fn reset(option: Option<&str>, memory: &Memory, say: Catalogue) -> anyhow::Result<()> {
    option.map_or(Ok(()), |option| is_known(option, say))?;
    change(memory, say, |remembered| match option {
        Some(option) => drop(remembered.options.remove(option)),
        None => remembered.options.clear(),
    })
}

fn is_known(option: &str, say: Catalogue) -> Result<(), WrongUse> {
    if KNOWN.contains(&option) {
        return Ok(());
    }
    Err(WrongUse(say.commands_settings_unknown(option, &KNOWN)))
}

fn change(memory: &Memory, say: Catalogue, change: impl FnOnce(&mut Remembered)) -> anyhow::Result<()> {
    let dir = memory.dir.as_ref().ok_or_else(|| WrongUse(say.commands_no_home().to_owned()))?;
    Ok(Remembered::change(dir, change)?)
}
