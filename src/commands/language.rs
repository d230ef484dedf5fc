//! The language of the program: the one that was named, else the one that this machine remembers, else the system's. And
//! the country whose numbers help shows.

use std::path::PathBuf;

use super::{WrongUse, places};
use crate::{cli::Global, guide::Guide, language::Catalogue, session::CountryChoice, store::Remembered};

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

/// The country whose numbers help shows: the one that was named, the one that this machine remembers, or the region of the
/// system's language. An error says which ones the guide has.
pub fn country(global: &Global, guide: &Guide, say: Catalogue) -> Result<CountryChoice, WrongUse> {
    let known = |code: String| guide.country(&code).map(|country| country.code.clone());
    let remembered = places::state_dir().and_then(|dir| Remembered::read(&dir).country).and_then(known);
    let choice = |code| CountryChoice { code, remembered: remembered.clone(), may_remember: false };
    let Some(named) = &global.country else {
        return Ok(choice(remembered.clone().or_else(|| region().and_then(known))));
    };
    match guide.country(named) {
        Some(country) => Ok(choice(Some(country.code.clone()))),
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
