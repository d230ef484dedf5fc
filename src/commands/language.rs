//! The language of the program: the one that was named, else the one that this machine remembers, else the system's.

use std::{env, path::PathBuf};

use super::WrongUse;
use crate::{cli::Global, language::Catalogue, store::Remembered};

/// Chooses the language. An error says which ones there are.
pub fn choose(global: &Global) -> Result<Catalogue, WrongUse> {
    let Some(tag) = &global.language else {
        return Ok(remembered().or_else(system).unwrap_or(Catalogue::ENGLISH));
    };
    Catalogue::of(tag).ok_or_else(|| {
        let known: Vec<_> = Catalogue::tags().collect();
        let say = remembered().or_else(system).unwrap_or(Catalogue::ENGLISH);
        WrongUse(say.commands_no_such_language(tag, &known))
    })
}

/// Keeps the language that was named for the next time. Where that does not work, it is chosen again then.
pub fn remember(global: &Global, chosen: Catalogue) {
    let named = global.language.is_some().then(state_dir).flatten();
    let is_new = |dir: &PathBuf| Remembered::read(dir).language.as_deref() != Some(chosen.tag());
    if let Some(dir) = named.filter(is_new) {
        let _ = Remembered::change(&dir, |remembered| remembered.language = Some(chosen.tag().to_owned()));
    }
}

fn remembered() -> Option<Catalogue> {
    Catalogue::of(Remembered::read(&state_dir()?).language.as_deref()?)
}

/// The language of the system, where the program speaks it.
fn system() -> Option<Catalogue> {
    sys_locale::get_locales().find_map(|tag| Catalogue::of(&tag))
}

/// The folder for what this machine remembers: that of the environment, or the platform's. Where the platform has none
/// for states (macOS), it is the one for settings.
fn state_dir() -> Option<PathBuf> {
    if let Some(dir) = env::var_os("TRUSTPATH_STATE_DIR").filter(|dir| !dir.is_empty()) {
        return Some(dir.into());
    }
    let dirs = directories::ProjectDirs::from("", "", "trustpath")?;
    Some(dirs.state_dir().unwrap_or_else(|| dirs.config_dir()).to_owned())
}
