//! Opening sealed answers: only when both have answered, both are here, and both say "open". "Not now" needs no reason,
//! and nobody is told who has not answered yet.

use super::{
    unsealing::{self, Asked, Unsealing},
    walk,
};
use crate::{
    block::Block,
    form,
    guide::Chapter,
    journey::{
        position::Position,
        record::{Body, Id, Record},
    },
    page::{Choice, Key, Moment, Page},
    session::{Request, Session, Update},
};

#[derive(Debug)]
pub struct State {
    position: Position,
    unsealing: Unsealing,
    /// The answers that were just opened, by their ids.
    opened: Option<[Id; 2]>,
}

pub use unsealing::Message;

pub fn open(position: Position) -> State {
    State { position, unsealing: Unsealing::default(), opened: None }
}

/// The answers that are asked about now.
fn asked(state: &State, session: &Session) -> Option<Asked> {
    let chapter = session.guide.chapter(&state.position.chapter)?;
    state.unsealing.asked(session.journey.sealed_pairs(chapter))
}

pub fn update(state: &mut State, session: &mut Session, message: &Message) -> Update {
    let asked = asked(state, session);
    let answers = asked.as_ref().map(|asked| asked.answers().clone());
    let effects = state.unsealing.update(session, asked, *message);
    state.opened = answers.filter(|_| !effects.is_empty());
    effects.into()
}

pub fn page(state: &State, session: &Session) -> Page<Message> {
    let say = session.say();
    let id = &state.position.chapter;
    let title = session.guide.outline.title(id);
    let mut body = vec![Block::heading(say.reveal_heading())];
    if let Some(chapter) = session.guide.chapter(id) {
        body.extend(opened(chapter, session));
    }
    let mut choices = match asked(state, session) {
        Some(asked) => {
            body.extend(asked.said(session));
            state.unsealing.choices(session, |message| message)
        }
        None => {
            body.push(Block::quiet(say.reveal_about()));
            vec![Choice::ask(Key::On, say.go_on(), Request::Pass(state.position.clone()))]
        }
    };
    choices.push(walk::up(session, id));
    let page = Page::new(title, body, choices).on(session.guide.outline.step_of(id));
    let moment = opens(state, session).and_then(|block| page.body.iter().position(|known| *known == block));
    Page { moment: moment.map(Moment::Opens), ..page }
}

/// The two answers that were just opened.
fn opens(state: &State, session: &Session) -> Option<Block> {
    let [first, _] = state.opened.as_ref()?;
    form::voices(session, session.journey.record(first)?)
}

/// The answers that both have opened on this page.
fn opened(chapter: &Chapter, session: &Session) -> Vec<Block> {
    let journey = &session.journey;
    let alone = |record: &Record| match &record.body {
        Some(Body::Answer(answer)) if answer.words.is_blank() => {
            Some(Block::quiet(session.say().reveal_empty(&journey.names(record.by))))
        }
        Some(Body::Answer(answer)) => {
            Some(Block::Words { by: Some(journey.author(record.by)), words: answer.words.clone() })
        }
        _ => None,
    };
    let said = journey.opened(chapter).flat_map(|(asked, answers)| {
        let ask = Block::strong(asked.ask);
        let then = answers.iter().find_map(|record| form::asked_then(session, record));
        let both = answers.first().and_then(|record| form::voices(session, record));
        let alone = answers.into_iter().filter(|_| both.is_none()).filter_map(alone).collect::<Vec<_>>();
        [ask].into_iter().chain(then).chain(both).chain(alone)
    });
    said.collect()
}

#[cfg(test)]
mod tests {
    use super::super::tests::{Harness, stop};
    use crate::journey::{
        couple::Here,
        journey_builder::JourneyBuilder,
        position::Stop,
        record::{By, Visibility},
    };

    fn sealed() -> JourneyBuilder {
        let mut told = JourneyBuilder::two();
        told.answer("listening-actively.heard", By::First, Visibility::Sealed, "A question.");
        told.answer("listening-actively.heard", By::Second, Visibility::Sealed, "The phone face down.");
        told.answer("listening-actively.hard", By::First, Visibility::Sealed, "That I am late.");
        told
    }

    fn harness() -> Harness {
        Harness::of(sealed(), Here::Both, stop("listening-actively", Stop::Reveal))
    }

    #[test]
    fn sealed_answers_before_and_after_they_are_opened() {
        let mut harness = harness();
        insta::assert_snapshot!(harness.prose(), @"
        Listening actively (step 1 of 5)

        Sealed answers

        What helps me feel heard by you?

        Both of you have answered this. It opens when both of you choose “open”.

        n. Not now
        1. Sam: open
        2. Alex: open
        u. Up to the step
        ");
        harness.choose("Sam: open");
        harness.choose("Alex: open");
        insta::assert_snapshot!(harness.prose(), @"
        Listening actively (step 1 of 5)

        Sealed answers

        What helps me feel heard by you?

        Sam wrote:
          A question.

        Alex wrote:
          The phone face down.

        A sealed answer opens when both have answered and both say so. What is
        not open now can be opened another day.

        g. Go on
        u. Up to the step
        ");
    }

    #[test]
    fn where_nothing_is_sealed_or_open_the_list_of_all_parts_is_shown_instead() {
        let here = stop("listening-actively", Stop::Reveal);
        let harness = Harness::of(JourneyBuilder::two(), Here::Both, here);
        assert!(!harness.prose().contains("Sealed answers"), "{}", harness.prose());
        assert!(
            harness.prose().contains("The parts of this page") && !harness.offers("· Open sealed answers")
        );
    }

    #[test]
    fn one_yes_opens_nothing_however_often_it_is_said() {
        for name in ["Sam", "Alex"] {
            let mut harness = harness();
            harness.choose(&format!("{name}: open"));
            harness.choose(&format!("{name}: open, said already"));
            assert!(harness.saved.is_empty() && !harness.prose().contains("phone"));
        }
    }

    #[test]
    fn not_now_takes_a_yes_back_and_opens_nothing() {
        let mut harness = harness();
        harness.choose("Sam: open");
        harness.choose("Not now");
        assert!(harness.saved.is_empty() && !harness.offers("Alex: open"));
        assert!(!harness.prose().contains("phone"));
    }

    #[test]
    fn what_is_opened_stays_its_authors_own() {
        let mut harness = harness();
        harness.choose("Alex: open");
        harness.choose("Sam: open");
        let signed: Vec<_> = harness.saved.iter().map(|record| (record.by, record.vis)).collect();
        assert_eq!(signed, [(By::First, Visibility::Shared), (By::Second, Visibility::Shared)]);
    }

    #[test]
    fn who_has_not_answered_is_never_told() {
        let pages = [By::First, By::Second].map(|by| {
            let mut told = JourneyBuilder::two();
            told.answer("listening-actively.heard", by, Visibility::Sealed, "mine");
            Harness::of(told, Here::Both, stop("listening-actively", Stop::Reveal)).prose()
        });
        assert_eq!(pages[0], pages[1]);
        assert_eq!(
            pages[0],
            Harness::of(JourneyBuilder::two(), Here::Both, stop("listening-actively", Stop::Reveal)).prose()
        );
    }
}
