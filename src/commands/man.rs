//! The manual page, made from the command line's own words: one page for all commands.

use std::io::{self, Write};

use clap::{Arg, Command, CommandFactory};
use clap_mangen::Man;

use crate::cli::{Cli, SECTIONS};

pub fn man(out: &mut impl Write) -> io::Result<()> {
    let man = Man::new(Cli::command());
    man.render_title(out)?;
    man.render_name_section(out)?;
    man.render_synopsis_section(out)?;
    man.render_description_section(out)?;
    man.render_options_section(out)?;
    writeln!(out, ".SH COMMANDS")?;
    let mut whole = Cli::command().disable_help_subcommand(true);
    whole.build();
    commands(&whole, "", out)?;
    for section in SECTIONS {
        writeln!(out, ".SH {}", quoted(section.heading))?;
        for (name, meaning) in section.entries {
            if name.is_empty() { writeln!(out, "{}", escaped(meaning))? } else { entry(name, meaning, out)? }
        }
    }
    Ok(())
}

/// A heading is one word for roff only in quotes.
fn quoted(heading: &str) -> String {
    format!("\"{}\"", escaped(heading))
}

/// Every command that does something, with what it takes.
fn commands(above: &Command, path: &str, out: &mut impl Write) -> io::Result<()> {
    for command in above.get_subcommands().filter(|command| !command.is_hide_set()) {
        let path = format!("{path}{} ", command.get_name());
        if command.has_subcommands() {
            commands(command, &path, out)?;
            continue;
        }
        let positionals = command.get_positionals().map(ToString::to_string);
        let line = path.clone() + &positionals.collect::<Vec<_>>().join(" ");
        let about = command.get_long_about().or(command.get_about()).map(ToString::to_string);
        entry(line.trim_end(), &about.unwrap_or_default(), out)?;
        let own: Vec<_> = command.get_arguments().filter(|arg| is_own(arg)).collect();
        if !own.is_empty() {
            writeln!(out, ".RS")?;
            own.into_iter().try_for_each(|arg| argument(arg, out))?;
            writeln!(out, ".RE")?;
        }
    }
    Ok(())
}

/// Not one of those that every command takes: they are said once, above.
fn is_own(arg: &Arg) -> bool {
    !arg.is_global_set() && !matches!(arg.get_id().as_str(), "help" | "version")
}

fn argument(arg: &Arg, out: &mut impl Write) -> io::Result<()> {
    let short = arg.get_short().map(|short| format!("-{short}, ")).unwrap_or_default();
    let help = arg.get_long_help().or(arg.get_help()).map(ToString::to_string);
    entry(&format!("{short}{arg}"), &help.unwrap_or_default(), out)
}

fn entry(bold: &str, text: &str, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, ".TP\n\\fB{}\\fR", escaped(bold))?;
    let paragraphs: Vec<_> = text.split("\n\n").map(escaped).collect();
    writeln!(out, "{}", paragraphs.join("\n.sp\n"))
}

/// Text as roff takes it: backslashes and hyphens as themselves, and no line that begins as a request.
fn escaped(text: &str) -> String {
    let text = text.replace('\\', "\\e").replace('-', "\\-");
    let lines = text
        .lines()
        .map(|line| if line.starts_with(['.', '\'']) { format!("\\&{line}") } else { line.to_owned() });
    lines.collect::<Vec<_>>().join("\n")
}
