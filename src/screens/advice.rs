//! Gentle sentences at the door of an exercise.

use crate::{
    block::Block,
    guide::Chapter,
    journey::{Journey, care::Care, position::Position},
    session::Session,
};

/// The advice for this stop. Computed once on entry, so that it stays the same while the page is open; what was said once is
/// not said again that evening.
pub fn at(session: &mut Session, position: &Position) -> Vec<Care> {
    let is_door = |chapter: &&Chapter| Journey::is_door(chapter, &position.stop);
    let chapter = session.guide.chapter(&position.chapter).filter(is_door);
    let care = chapter.map_or_else(Vec::new, |chapter| {
        session.journey.care(&session.guide, chapter, session.who(), session.now)
    });
    session.advised.news(care, session.now)
}

pub fn blocks(care: &[Care], session: &Session) -> Vec<Block> {
    let words = &session.guide.strings().care;
    let say = |care: &Care| match care {
        Care::Back { weeks } => Block::say(words.back.replace("{weeks}", &weeks.to_string())),
        Care::Heavy { page } => Block::note(words.heavy.replace("{page}", session.guide.outline.title(page))),
        Care::Late => Block::note(words.late.as_str()),
    };
    care.iter().map(say).collect()
}
