//! All stops of one page of the guide: everything can be read ahead, and looked at again.

use super::walk;
use crate::{
    block::Block,
    journey::position::Position,
    language::said,
    page::{Choice, Key, Page},
    session::{Place, Session},
};

pub fn page<M>(chapter: &str, session: &Session) -> Page<M> {
    let say = session.say();
    let step = session.guide.outline.step_of(chapter);
    let title = session.guide.outline.title(chapter);
    let mut choices = vec![];
    if let Some(chapter) = session.guide.chapter(chapter) {
        let (here, today) = (session.who(), session.today());
        let stops = session.journey.stops(&session.guide, chapter, here);
        choices.extend(stops.into_iter().zip(Key::listed()).map(|(stop, key)| {
            let from = session
                .journey
                .waits_until(chapter, &stop, here, today)
                .map(|day| walk::from(session.say(), day, today));
            let at = Position { chapter: chapter.head.id.clone(), stop: stop.clone() };
            let title = walk::station(session, &at, false).map_or_else(String::new, |at| at.words(say));
            let part = match &from {
                Some(from) => say.contents_later(said::ContentsLater { title: &title, from }),
                None if session.journey.has_passed(chapter, &stop, here) => say.contents_done(&title),
                None => title,
            };
            Choice::go(key, part, walk::stop_of(chapter, stop))
        }));
    }
    choices.push(Choice::back_to(say.contents_back(), Place::lesson(chapter)));
    let body = vec![Block::quiet(say.contents_for(&session.who_name()))];
    Page::new(title, body, choices).on(step)
}

#[cfg(test)]
mod tests {
    use super::super::tests::Harness;
    use crate::{
        journey::{couple::Here, journey_builder::JourneyBuilder, position::Stop, record::Seat},
        session::Place,
    };

    #[test]
    fn all_parts_of_a_page_for_whoever_is_here() {
        let mut told = JourneyBuilder::hurt_and_broke();
        told.pass(("listening-actively", None), Seat::First, [&Stop::Lesson]);
        let harness = Harness::of(told, Here::First, Place::Contents("listening-actively".into()));
        insta::assert_snapshot!(harness.prose(), @"
        Listening actively (step 1 of 5)

        The parts of this page for Sam.

        1. Done: Read
        2. A private check
        3. Laughing at a screen: 2 minutes
        4. What do I do when I stop listening: argue inside, plan, fix, or
           freeze?
        5. What helps me feel heard by you?
        6. What is hard for me to hear, even if it is true?
        7. What did I hear, lately, that I had not known?
        b. Back to the page
        ");
    }

    #[test]
    fn a_question_is_listed_in_the_words_for_whoever_is_here() {
        for (here, asked) in [
            (Here::First, "What do I want to stand for from here on"),
            (Here::Second, "What is the part that is mine, with no one"),
        ] {
            let page = Place::Contents("owning-up".into());
            let harness = Harness::of(JourneyBuilder::hurt_and_broke(), here, page);
            assert!(harness.prose().contains(asked), "{}", harness.prose());
        }
    }
}
