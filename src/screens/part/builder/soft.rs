//! Words that can turn a sorry into a defence: named kindly, and never in the way.

use super::{Message, Site};
use crate::{
    block::{Block, Text},
    guide::{Does, WriteBox, phrases::Phrases},
    page::{Ask, Choice},
    private::Private,
    screens::part::Prompt,
    session::Session,
};

/// True for a builder in which they are named.
pub fn is_hinted(site: &Site) -> bool {
    matches!(site.part.does, Does::Builder { hints: true, .. })
}

/// Those in a text, each once, in the order in which they stand there.
pub fn softeners<'a>(session: &'a Session, words: &Private) -> Vec<&'a str> {
    let softeners = Phrases::new(&session.guide.strings().hints.softeners);
    let mut found: Vec<&str> = vec![];
    for (softener, _) in softeners.within(words.expose(), 0..words.expose().len()) {
        if !found.contains(&softener) {
            found.push(softener);
        }
    }
    found
}

/// What is said about them; nothing where there are none.
pub fn note(session: &Session, words: &Private) -> Option<Block> {
    let (note, found) = (&session.guide.strings().hints.softener, softeners(session, words));
    (!found.is_empty()).then(|| Block::note(note.replace("{word}", &found.join("”, “"))))
}

pub fn page(site: &Site, written: &WriteBox, body: &mut Vec<Block>) -> Prompt {
    body.push(Block::Paragraph(Text::strong(written.ask.as_str())));
    if let Some(words) = site.answer(written).words(site.session) {
        body.extend(note(site.session, &words));
        body.push(Block::Words { by: None, words });
    }
    let go_on = Choice::new('g', "Go on", Message::Onward);
    let choices = vec![go_on, Choice::new('e', "Change it", Message::Change)];
    (Ask::Choose, choices.into_iter().chain(site.ways_out()).collect())
}
