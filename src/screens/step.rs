//! A step: what it is about, and its three practices.

use super::lesson;
use crate::{
    block::Block,
    journey::progress::State as Progress,
    page::{Choice, Key, Page},
    session::{Place, Session},
};

pub fn page<M>(nth: usize, session: &Session) -> Page<M> {
    let outline = &session.guide.outline;
    let back = Choice::back_to("Back to the path", Place::Path);
    let Some(step) = outline.steps.get(nth) else { return Page::new("Step", vec![], vec![back]) };
    let title = outline.title(&step.id);
    let mut body = vec![Block::heading(title)];
    body.extend(
        session.guide.chapter(&step.id).into_iter().flat_map(|chapter| chapter.lesson.iter().cloned()),
    );
    let mut choices = vec![];
    for (id, key) in step.practices.iter().zip(Key::listed()) {
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
        choices.push(Choice::go(key, format!("{title}{state}"), lesson::at(id)));
    }
    choices.push(back);
    Page::new(title, body, choices).on(Some(nth))
}
