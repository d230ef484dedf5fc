//! Words that can turn an apology into a defence: named kindly, and never in the way.

use crate::{
    block::Block,
    guide::{PartKind, phrases::Phrases},
    private::Private,
    screens::part::{context::PartContext, fields},
    session::Session,
};

/// The note about them; none where they are not named, or there are none.
pub fn note(site: &PartContext, words: &Private) -> Option<Block> {
    let is_named = matches!(site.part.does, PartKind::Builder { hints: true, .. });
    let found = if is_named { softeners(site.session, words) } else { vec![] };
    let (say, note) = (site.session.say(), &site.session.guide.strings().hints.softener);
    let found: Vec<_> = found.into_iter().map(|word| say.quoted(word)).collect();
    (!found.is_empty()).then(|| Block::note(note.replace("{word}", &say.row(&found))))
}

/// True where something in the kept words of a box is named.
pub fn is_named(site: &PartContext, id: &str) -> bool {
    let written = fields::asked(site).into_iter().find(|written| written.id == id);
    let bind = written.map(|written| site.binding(written));
    bind.and_then(|bind| note(site, bind.words(site.session)?)).is_some()
}

/// Those in a text, each once, in the order in which they stand there.
fn softeners<'a>(session: &'a Session, words: &Private) -> Vec<&'a str> {
    let softeners = Phrases::new(&session.guide.strings().hints.softeners);
    let mut found: Vec<&str> = vec![];
    for (softener, _) in softeners.within(words.expose(), 0..words.expose().len()) {
        if !found.contains(&softener) {
            found.push(softener);
        }
    }
    found
}
