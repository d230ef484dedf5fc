//! All stops of one page of the guide: everything can be read ahead, and looked at again.

use super::{AppMessage, Session, walk};
use crate::{
    block::Block,
    page::{Choice, Page},
};

pub fn page(chapter: &str, session: &Session) -> Page {
    let step = session.guide.outline.step_of(chapter);
    let title = session.guide.outline.title(chapter);
    let mut choices = vec![];
    if let Some(chapter) = session.guide.chapter(chapter) {
        let here = session.who();
        let stops = session.journey.stops(&session.guide, chapter, here);
        choices.extend(stops.into_iter().zip(walk::keys()).map(|(stop, key)| {
            let behind = if session.journey.has_passed(chapter, &stop, here) { "✓" } else { "·" };
            let label = format!("{behind} {}", walk::title(chapter, &stop));
            Choice::new(key, label, AppMessage::Go(walk::stop_of(chapter, stop)))
        }));
    }
    choices.push(Choice::back("Back to the page", AppMessage::Go(super::lesson::at(chapter))));
    let body = vec![
        Block::heading(title),
        Block::quiet(format!(
            "The parts of this page for {}. A ✓ stands before what is behind you.",
            session.who_name()
        )),
    ];
    Page::new(title, body, choices).on(step)
}
