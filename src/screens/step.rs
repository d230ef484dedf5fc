//! A step: what it is about, and its three practices.

use crate::{
    block::Block,
    journey::progress::State as Progress,
    language::said,
    page::{Choice, Key, Page},
    session::{Place, Session},
};

pub fn page<M>(nth: usize, session: &Session) -> Page<M> {
    let say = session.say();
    let outline = &session.guide.outline;
    let back = Choice::back_to(say.back_to_path(), Place::Path);
    let Some(step) = outline.steps.get(nth) else { return Page::new(say.step_title(), vec![], vec![back]) };
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
        let label = match state {
            Progress::Open => title.to_owned(),
            Progress::Done => say.step_done(title),
            Progress::NotNow => say.step_not_now(title),
            Progress::NotForUs => say.step_not_for_us(title),
        };
        body.extend(chapter.map(|chapter| {
            Block::item(say.step_practice(said::StepPractice { title, about: &chapter.head.short }))
        }));
        choices.push(Choice::go(key, label, Place::lesson(id)));
    }
    choices.push(back);
    Page::new(title, body, choices).on(Some(nth))
}
