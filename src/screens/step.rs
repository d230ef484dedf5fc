//! A step: what it is about, and its three practices.

use super::{AppMessage, Place, Session, lesson};
use crate::{
    block::Block,
    journey::progress::State as Progress,
    page::{Choice, Page},
};

pub fn page(nth: usize, session: &Session) -> Page {
    let outline = &session.guide.outline;
    let back = Choice::back("Back to the path", AppMessage::Go(Place::Path));
    let Some(step) = outline.steps.get(nth) else { return Page::new("Step", vec![], vec![back]) };
    let title = outline.title(&step.id);
    let mut body = vec![Block::heading(title)];
    body.extend(
        session.guide.chapter(&step.id).into_iter().flat_map(|chapter| chapter.lesson.iter().cloned()),
    );
    let mut choices = vec![];
    for (id, key) in step.practices.iter().zip('1'..) {
        let title = outline.title(id);
        let chapter = session.guide.chapter(id);
        let state = chapter.map_or(Progress::Open, |chapter| {
            session.journey.state(id, session.journey.breach_for(chapter), session.who())
        });
        let state = match state {
            Progress::Open => "",
            Progress::Done => " ✓ done",
            Progress::NotNow => " · not now",
            Progress::NotForUs => " · not for us",
        };
        body.extend(chapter.map(|chapter| Block::item(format!("{title}: {}", chapter.head.short))));
        choices.push(Choice::new(key, format!("{title}{state}"), AppMessage::Go(lesson::at(id))));
    }
    choices.push(back);
    Page::new(title, body, choices).on(Some(nth))
}
