//! Completions, for packagers and for one's own shell. What clap knows by itself is generated; for seats and the ids of notes
//! the shell asks the program, which is given the folder and the seat of the line, and none of its other words.

use std::io::{self, Write};

use clap::{Command, CommandFactory};
use clap_complete::{Shell, generate};

use crate::cli::Cli;

/// The lines before the generated script, or after it.
const BASH: &str = include_str!("completions/bash");
const ZSH: &str = include_str!("completions/zsh");
const FISH: &str = include_str!("completions/fish");

pub fn completions(shell: Shell, out: &mut impl Write) -> io::Result<()> {
    // Into memory first: the generator panics where its output ends early.
    let mut script = vec![];
    generate(shell, &mut shown(), "trustpath", &mut script);
    let script = String::from_utf8_lossy(&script).into_owned();
    out.write_all(asking(shell, script).as_bytes())
}

/// The command line without what is asked by shells alone: the generator would offer that too.
fn shown() -> Command {
    let whole = Cli::command();
    let commands = whole.get_subcommands().filter(|command| !command.is_hide_set());
    Command::new("trustpath")
        .version(env!("CARGO_PKG_VERSION"))
        .args(whole.get_arguments().cloned())
        .subcommands(commands.cloned())
}

/// The script, asking the program where only the program knows.
fn asking(shell: Shell, script: String) -> String {
    match shell {
        Shell::Bash => {
            BASH.to_owned() + &script.replace("complete -F _trustpath ", "complete -F _trustpath_asking ")
        }
        Shell::Zsh => {
            let script = script.replace(":NAME:_default'", ":NAME:_trustpath_seats'");
            let script = script.replace("shows it:_default'", "shows it:_trustpath_notes'");
            script.replacen("\n_trustpath() {", &format!("\n{ZSH}\n_trustpath() {{"), 1)
        }
        Shell::Fish => script + FISH,
        _ => script,
    }
}
