//! The language of the program: the one that was named, else the one that this machine remembers, else the system's. And
//! the country whose numbers help shows.

use super::{WrongUse, start::Start};
use crate::{cli::Global, guide::Guide, language::Catalogue, session::CountryChoice, store::Remembered};

/// Chooses the language. An error says which ones there are.
pub fn choose(global: &Global, remembered: &Remembered) -> Result<Catalogue, WrongUse> {
    let usual = || remembered.language.as_deref().and_then(Catalogue::of).or_else(system).unwrap_or_default();
    let Some(tag) = &global.language else { return Ok(usual()) };
    Catalogue::of(tag).ok_or_else(|| {
        let known: Vec<_> = Catalogue::tags().collect();
        WrongUse(usual().commands_no_such_language(tag, &known))
    })
}

/// Keeps the language that was named for the next time. Where that does not work, it is chosen again then.
pub fn remember(Start { global, memory, say, .. }: &Start) {
    let is_new = memory.remembered.language.as_deref() != Some(say.tag());
    if let Some(dir) = memory.dir.as_ref().filter(|_| global.language.is_some() && is_new) {
        let _ = Remembered::change(dir, |remembered| remembered.language = Some(say.tag().to_owned()));
    }
}

/// The language of the system, where the program speaks it.
pub fn system() -> Option<Catalogue> {
    sys_locale::get_locales().find_map(|tag| Catalogue::of(&tag))
}

/// The country whose numbers help shows: the one that was named, the one that this machine remembers, or the region of the
/// system's language. An error says which ones the guide has.
pub fn country(Start { global, memory, say, .. }: &Start, guide: &Guide) -> Result<CountryChoice, WrongUse> {
    let known = |code: String| guide.country(&code).map(|country| country.code.clone());
    let remembered = memory.remembered.country.clone().and_then(known);
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
pub fn region() -> Option<String> {
    let locale = sys_locale::get_locale()?;
    let region = locale.split(['-', '_', '.']).skip(1).find(|part| part.len() == 2);
    region.map(str::to_ascii_uppercase)
}
