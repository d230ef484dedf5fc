//! Places on this machine: the data folder, the folder for what is remembered, the machine's name, a guide's files.

use std::{
    env,
    io::{self, Write},
    path::{Path, PathBuf},
};

use anyhow::{Context, bail};

use super::{WrongUse, start::Start};
use crate::{
    block::safe,
    cli::Global,
    guide::{self, Guide, check},
    journey::{Journey, record::Seat},
    language::{Catalogue, said},
    store::{self, Opened, RawFiles, Report, Shelf, Store},
};

const DATA_DIR: &str = "TRUSTPATH_DATA_DIR";
pub const STATE_DIR: &str = "TRUSTPATH_STATE_DIR";
const GUIDES_DIR: &str = "TRUSTPATH_GUIDES_DIR";

/// Refuses a folder of the environment that would lie somewhere else with every change of folder.
pub fn check_environment(say: Catalogue) -> anyhow::Result<()> {
    for name in [DATA_DIR, STATE_DIR, GUIDES_DIR] {
        if let Some(dir) = named_by(name).filter(|dir| dir.is_relative()) {
            let path = &dir.display().to_string();
            bail!(WrongUse(
                say.commands_environment_relative(said::CommandsEnvironmentRelative { name, path })
            ));
        }
    }
    Ok(())
}

/// The folder that the environment names; an empty name is none.
fn named_by(variable: &str) -> Option<PathBuf> {
    env::var_os(variable).filter(|dir| !dir.is_empty()).map(|dir| at_home(dir.into()))
}

/// A leading `~` is the home folder also where no shell has said so: in unit files, behind `=`.
pub fn at_home(dir: PathBuf) -> PathBuf {
    match (dir.strip_prefix("~"), directories::BaseDirs::new()) {
        (Ok(below), Some(dirs)) => dirs.home_dir().join(below),
        _ => dir,
    }
}

/// The data folder: the one that was named, or the platform's.
pub fn data_dir(global: &Global, say: Catalogue) -> anyhow::Result<PathBuf> {
    if let Some(dir) = global.data_dir.clone().map(at_home).or(named_by(DATA_DIR)) {
        return Ok(dir);
    }
    let dirs = directories::ProjectDirs::from("", "", "trustpath");
    let dirs = dirs.context(say.commands_no_home())?;
    Ok(dirs.data_dir().to_owned())
}

/// The folder for what this machine remembers: that of the environment, or the platform's. Where the platform has none
/// for states, it is the one for settings (Windows), or beside the data folder (macOS).
pub fn state_dir() -> Option<PathBuf> {
    if let Some(dir) = named_by(STATE_DIR) {
        return Some(dir);
    }
    let dirs = directories::ProjectDirs::from("", "", "trustpath")?;
    Some(outside(dirs.data_dir(), dirs.state_dir().unwrap_or_else(|| dirs.config_dir())))
}

/// The folder for what this machine remembers, where the platform has one folder for everything: not the data folder, for a
/// synced copy of that would give two machines one id.
fn outside(data: &Path, state: &Path) -> PathBuf {
    if state.starts_with(data) { data.with_file_name("trustpath-state") } else { state.to_owned() }
}

/// Opens the data folder. What is missing there, or could not be read, is told on standard error in one line.
pub fn open(Start { global, memory, say, .. }: &Start) -> anyhow::Result<Opened> {
    let mut opened = Store::open(&data_dir(global, *say)?, &memory.machine(), *say)?;
    opened.guard();
    tell(&opened.report, *say);
    Ok(opened)
}

/// Tells what was noticed on standard error.
pub fn tell(report: &Report, say: Catalogue) {
    if let Some(noticed) = report.said(say) {
        // Where even this cannot be said, the rest still can.
        let _ = writeln!(io::stderr(), "trustpath: {}", safe(&noticed));
    }
}

/// Says on standard error that lines are not signed by the person they name.
pub fn tell_claims(journey: &Journey, seat: Seat, say: Catalogue) {
    let claims = journey.claims(seat.into()).len();
    if claims > 0 {
        let _ = writeln!(io::stderr(), "trustpath: {}", say.unsigned_count(claims));
    }
}

/// The guide in a folder.
pub fn guide(dir: &Path, say: Catalogue) -> anyhow::Result<Guide> {
    whole(dir, guide_files(dir, say)?, say)
}

fn whole(dir: &Path, (files, unread): guide::text::Decoded, say: Catalogue) -> anyhow::Result<Guide> {
    let read = if unread.is_empty() { Guide::from_files(files.clone()) } else { Err(unread) };
    read.map_err(|faults| {
        let first = faults.first().map(|fault| render(fault, &files, false)).unwrap_or_default();
        let path = dir.display().to_string();
        let [begins, ends] = [say.commands_guide_has_mistakes(&path), say.commands_check_lists_all(&path)];
        anyhow::anyhow!("{begins}\n{first}\n{ends}")
    })
}

/// A mistake as a picture. Nothing in it but our own colours is obeyed by a terminal.
pub fn render(fault: &check::Fault, files: &[(String, String)], colour: bool) -> String {
    let source = files.iter().find(|(name, _)| *name == fault.file).map_or("", |(_, text)| text);
    let shown = check::Fault {
        file: safe(&fault.file).into_owned(),
        what: safe(&fault.what).into_owned(),
        mend: safe(&fault.mend).into_owned(),
        ..fault.clone()
    };
    let picture = check::render(&shown, source, colour);
    if !colour {
        return safe(&picture).into_owned();
    }
    // The picture's own escapes are all that is left of them: it shows those of the source as symbols.
    picture.split('\u{1b}').map(safe).collect::<Vec<_>>().join("\u{1b}")
}

/// The files of a guide folder, by name: its Markdown, TOML and Fluent, and its demo's TOML. What is no text is a fault.
pub fn guide_files(dir: &Path, say: Catalogue) -> anyhow::Result<guide::text::Decoded> {
    if !dir.exists() {
        bail!(say.packs_no_guide(&dir.display().to_string()));
    }
    Ok(guide::text::decode(store::read_pack(dir)?))
}

/// A guide that somebody else wrote, in a folder or a tar file: its files as they are, and the guide, checked as a whole.
pub fn pack(from: &Path, say: Catalogue) -> anyhow::Result<(RawFiles, Guide)> {
    let pack = store::read_pack(from)?;
    let guide = whole(from, guide::text::decode(pack.clone()), say)?;
    Ok((pack, guide))
}

/// The folder of added guides: that of the environment, or beside the platform's data folders.
pub fn shelf() -> Option<Shelf> {
    let dir = named_by(GUIDES_DIR).or_else(|| {
        let dirs = directories::BaseDirs::new()?;
        Some(dirs.data_dir().join("trustpath-guides"))
    })?;
    Some(Shelf::at(dir))
}

/// The folder of a guide that was named: that folder, or else the newest version of the added guide with this id.
pub fn named_guide(named: &Path) -> PathBuf {
    let id = named.to_str().filter(|_| !named.exists());
    let newest = id.and_then(|id| shelf()?.versions(id).pop());
    newest.map_or_else(|| named.to_owned(), |volume| volume.dir)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_machine_remembers_lies_outside_of_the_data_folder_also_where_both_are_one() {
        let support = Path::new("/Users/kim/Library/Application Support");
        let (data, beside) = (support.join("trustpath"), support.join("trustpath-state"));
        assert_eq!(outside(&data, &data), beside);
        assert_eq!(outside(&data, &data.join("settings")), beside);
        let state = Path::new("/home/kim/.local/state/trustpath");
        assert_eq!(outside(Path::new("/home/kim/.local/share/trustpath"), state), state);
    }
}
