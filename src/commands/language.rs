//! The language of the program: the one that was named, else the one that this machine remembers, else the system's. And
//! the country whose numbers help shows.

use std::path::PathBuf;

use super::{WrongUse, places};
use crate::{
    cli::Global,
    guide::{Country, Guide},
    language::Catalogue,
    store::Remembered,
};

/// Chooses the language. An error says which ones there are.
pub fn choose(global: &Global) -> Result<Catalogue, WrongUse> {
    let usual = || remembered().or_else(system).unwrap_or_default();
    let Some(tag) = &global.language else { return Ok(usual()) };
    Catalogue::of(tag).ok_or_else(|| {
        let known: Vec<_> = Catalogue::tags().collect();
        WrongUse(usual().commands_no_such_language(tag, &known))
    })
}

/// Keeps the language that was named for the next time. Where that does not work, it is chosen again then.
pub fn remember(global: &Global, chosen: Catalogue) {
    let named = global.language.is_some().then(places::state_dir).flatten();
    let is_new = |dir: &PathBuf| Remembered::read(dir).language.as_deref() != Some(chosen.tag());
    if let Some(dir) = named.filter(is_new) {
        let _ = Remembered::change(&dir, |remembered| remembered.language = Some(chosen.tag().to_owned()));
    }
}

fn remembered() -> Option<Catalogue> {
    Catalogue::of(Remembered::read(&places::state_dir()?).language.as_deref()?)
}

/// The language of the system, where the program speaks it.
fn system() -> Option<Catalogue> {
    sys_locale::get_locales().find_map(|tag| Catalogue::of(&tag))
}

/// The country whose numbers help shows: the one that was named, or the region of the system's language. An error says
/// which ones the guide has.
pub fn country(global: &Global, guide: &Guide, say: Catalogue) -> Result<Option<String>, WrongUse> {
    let code = |country: &Country| country.code.clone();
    let Some(named) = &global.country else {
        return Ok(region().and_then(|region| guide.country(&region).map(code)));
    };
    match guide.country(named) {
        Some(country) => Ok(Some(code(country))),
        None => {
            let known: Vec<_> = guide.countries().iter().map(|country| country.code.as_str()).collect();
            Err(WrongUse(say.commands_no_such_country(named, &known)))
        }
    }
}

/// `GB` of `en-GB`.
fn region() -> Option<String> {
    let locale = sys_locale::get_locale()?;
    let region = locale.split(['-', '_', '.']).skip(1).find(|part| part.len() == 2);
    region.map(str::to_ascii_uppercase)
}
