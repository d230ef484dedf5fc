//! Completions, for packagers and for one's own shell.

use std::io::{self, Write};

use clap::CommandFactory;
use clap_complete::{Shell, generate};

use crate::cli::Cli;

pub fn completions(shell: Shell, out: &mut impl Write) -> io::Result<()> {
    // Into memory first: the generator panics where its output ends early.
    let mut script = vec![];
    generate(shell, &mut Cli::command(), "trustpath", &mut script);
    out.write_all(&script)
}
