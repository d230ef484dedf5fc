//! `trustpath check`: every mistake in a guide, for those who write one, and all that it says, for those who review it.

use std::{io::Write, path::Path, process::ExitCode};

use super::{colour, places};
use crate::{block::safe, cli::Global, guide, language::Catalogue};

/// Checks the folder that was named here, or else the guide that would be opened. Ends with exit code 1 where there is
/// a mistake; where there is none, writes everything out if that is asked for.
pub fn check(
    global: &Global,
    dir: Option<&Path>,
    print: bool,
    say: Catalogue,
    out: &mut impl Write,
) -> anyhow::Result<ExitCode> {
    let files = match dir.or(global.guide.as_deref()) {
        Some(dir) => places::guide_files(dir, say)?,
        None => guide::bundled_files(),
    };
    let faults = guide::check::check(&files);
    let colour = colour::wanted(global.color);
    for fault in &faults {
        writeln!(out, "{}\n", places::render(fault, &files, colour))?;
    }
    match faults.len() {
        0 if print => {
            out.write_all(safe(&guide::print(&files)).as_bytes())?;
            return Ok(ExitCode::SUCCESS);
        }
        0 => {
            let pages = files.iter().filter(|(name, _)| name.ends_with(".md")).count();
            writeln!(out, "The guide reads well: {pages} pages.")?;
            if let Some(table) = guide::check::helplines::coverage(&files) {
                writeln!(out, "\nHelplines (+ sure, ~ likely, - none):\n{table}")?;
            }
            if let Some(changed) = guide::check::reading::changed_since(&files) {
                writeln!(out, "\n{changed}")?;
            }
            return Ok(ExitCode::SUCCESS);
        }
        1 => writeln!(out, "One mistake.")?,
        many => writeln!(out, "{many} mistakes.")?,
    }
    Ok(ExitCode::FAILURE)
}
