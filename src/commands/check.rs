//! `trustpath check`: every mistake in a guide, for those who write one, and all that it says, for those who review it.

use std::{io::Write, path::Path, process::ExitCode};

use super::{colour, places};
use crate::{block::safe, cli::Global, guide, language::Catalogue};

/// Checks the folder that was named here, or else the guide that would be opened: of the one inside the program, all its
/// languages. Ends with exit code 1 where there is a mistake; where there is none, writes everything out if that is asked
/// for, in one language.
pub fn check(
    global: &Global,
    dir: Option<&Path>,
    print: bool,
    say: Catalogue,
    out: &mut impl Write,
) -> anyhow::Result<ExitCode> {
    let colour = colour::wanted(global.color);
    let guides = match dir.or(global.guide.as_deref()) {
        Some(dir) => vec![("The guide".to_owned(), places::guide_files(&places::named_guide(dir), say)?)],
        None if print => vec![(String::new(), (guide::bundled_files_in(say.tag()), vec![]))],
        None => Catalogue::tags()
            .map(|tag| (format!("The guide ({tag})"), (guide::bundled_files_in(tag), vec![])))
            .collect(),
    };
    let mut code = ExitCode::SUCCESS;
    for (name, (files, unread)) in &guides {
        let faults = [unread.as_slice(), &guide::check::check(files)].concat();
        for fault in &faults {
            writeln!(out, "{}\n", places::render(fault, files, colour))?;
        }
        match faults.len() {
            0 if print => out.write_all(safe(&guide::print(files)).as_bytes())?,
            0 => praise(name, files, out)?,
            many => {
                writeln!(
                    out,
                    "{name}: {}",
                    if many == 1 { "one mistake.".into() } else { format!("{many} mistakes.") }
                )?;
                code = ExitCode::FAILURE;
            }
        }
    }
    Ok(code)
}

/// A guide without a mistake: how long it is, and what a reader of it may want to look at.
fn praise(name: &str, files: &[(String, String)], out: &mut impl Write) -> anyhow::Result<()> {
    let pages = files.iter().filter(|(name, _)| name.ends_with(".md")).count();
    writeln!(out, "{name} reads well: {pages} pages.")?;
    let told = guide::check::told(files);
    if !told.is_empty() {
        writeln!(out, "\nWhat the program will not offer, lends or did not check:")?;
        told.iter().try_for_each(|said| writeln!(out, "- {said}"))?;
    }
    if let Some(table) = guide::check::helplines::coverage(files) {
        writeln!(out, "\nHelplines (+ sure, ~ likely, - none):\n{table}")?;
    }
    if let Some(changed) = guide::check::reading::changed_since(files) {
        writeln!(out, "\n{changed}")?;
    }
    Ok(())
}
