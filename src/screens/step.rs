//! A step: what it is about, its three practices, and what there is more for it.

use crate::{
    block::Block,
    guide::Chapter,
    journey::progress::State as Progress,
    language::said,
    page::{Choice, Key, Page},
    session::{Place, Session},
};

pub fn page<M>(&nth: &usize, session: &Session) -> Page<M> {
    let (say, guide, journey) = (session.say(), &session.guide, &session.journey);
    let (outline, here) = (&guide.outline, session.who());
    let back = Choice::back_to(say.back_to_path(), Place::Path);
    let Some(step) = outline.steps.get(nth) else { return Page::new(say.step_title(), vec![], vec![back]) };
    let title = outline.title(&step.id);
    let mut body = vec![Block::heading(title)];
    body.extend(guide.chapter(&step.id).into_iter().flat_map(|chapter| chapter.lesson.iter().cloned()));
    let practices = step.practices.iter().filter_map(|id| guide.chapter(id));
    let more: Vec<_> = journey.more(guide, step, here).collect();
    body.extend(practices.clone().map(|chapter| about(session, chapter)));
    if !more.is_empty() {
        body.extend([Block::heading(say.step_more()), Block::quiet(say.step_more_about())]);
        body.extend(more.iter().map(|chapter| about(session, chapter)));
        let offered = more.iter().filter(|chapter| journey.is_offered(guide, chapter, here, session.today()));
        body.extend(offered.map(|chapter| Block::quiet(say.step_more_now(&chapter.head.title))));
    }
    let mut choices: Vec<_> =
        practices.chain(more).zip(Key::listed()).map(|(chapter, key)| way(session, chapter, key)).collect();
    choices.push(back);
    Page::new(title, body, choices).on(Some(nth))
}

fn about(session: &Session, chapter: &Chapter) -> Block {
    let (title, about) = (&chapter.head.title, &chapter.head.short);
    Block::item(session.say().step_practice(said::StepPractice { title, about }))
}

/// The way to a page, with the answer that was given to it.
fn way<M>(session: &Session, chapter: &Chapter, key: Key) -> Choice<M> {
    let (say, id) = (session.say(), &chapter.head.id);
    let more = chapter.head.optional.then(|| say.step_more_way(&chapter.head.title));
    let title = more.as_ref().unwrap_or(&chapter.head.title);
    let label = match session.journey.state(id, session.journey.breach_for(chapter), session.who()) {
        Progress::Open => title.clone(),
        Progress::Done => say.step_done(title),
        Progress::NotNow => say.step_not_now(title),
        Progress::NotForUs => say.step_not_for_us(title),
    };
    Choice::go(key, label, Place::lesson(id))
}

#[cfg(test)]
mod tests {
    use super::super::tests::Harness;
    use crate::{
        journey::{couple::Here, journey_builder::JourneyBuilder, progress::State, record::Seat},
        session::Place,
    };

    /// The page of a step from its optional pages on.
    fn more(told: JourneyBuilder, nth: usize, here: Here) -> String {
        let prose = Harness::of(told, here, Place::Step(nth)).prose();
        prose.split_once("More for this step").expect("there is more").1.trim_start().to_owned()
    }

    #[test]
    fn a_step_has_more_below_its_three_practices_and_offers_it_when_its_time_has_come() {
        let mut told = JourneyBuilder::two();
        told.say(("listening-actively", None), Seat::First, State::Done);
        insta::assert_snapshot!(more(told, 0, Here::First), @"
        These pages are extra. Nothing on the path waits for them.

        - Our pattern: The shape of your quarrels, with a name, so that both of
          you can stop it.

        “Our pattern” may fit now.

        1. Listening actively, done
        2. Expressing regret
        3. Clarifying expectations
        4. More: Our pattern
        b. Back to the path
        ");
    }

    #[test]
    fn a_page_of_ones_own_is_named_to_one_alone_only() {
        let (alone, both) = (Here::First, Here::Both);
        let of = |here, place| Harness::of(JourneyBuilder::two(), here, place).prose();
        for place in [Place::Step(4), Place::More] {
            assert!(of(alone, place.clone()).contains("Stay, part, or wait"), "{place:?}");
            assert!(!of(both, place.clone()).contains("Stay, part, or wait"), "{place:?}");
        }
    }
}
