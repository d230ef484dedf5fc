//! A start: the command line and what this machine remembers, each read once, and the language that follows from both.

use std::{ffi::OsString, path::PathBuf};

use super::{WrongUse, language, places, settings};
use crate::{
    cli::{Command, Global},
    language::Catalogue,
    store::{MachineId, Remembered},
};

#[derive(Clone)]
pub struct Start {
    /// The command line as it was typed.
    pub given: Vec<OsString>,
    pub global: Global,
    pub memory: Memory,
    pub say: Catalogue,
}

/// The memory of this machine, as it was at the start, and the folder in which it lies.
#[derive(Clone)]
pub struct Memory {
    pub dir: Option<PathBuf>,
    pub remembered: Remembered,
}

impl Start {
    /// Reads a command line. False: what is remembered of options does not read, and was left out.
    pub fn read(given: impl Iterator<Item = OsString>) -> Result<(Self, Option<Command>, bool), WrongUse> {
        let dir = places::state_dir();
        let remembered = dir.as_deref().map(Remembered::read).unwrap_or_default();
        let memory = Memory { dir, remembered };
        let given: Vec<_> = given.collect();
        let (cli, reads) = settings::read(&given, &memory.remembered);
        let say = language::choose(&cli.global, &memory.remembered)?;
        Ok((Self { given, global: cli.global, memory, say }, cli.command, reads))
    }
}

impl Memory {
    /// This machine, as data folders know it.
    pub fn machine(&self) -> MachineId {
        MachineId::within(self.dir.clone(), &self.remembered)
    }
}
