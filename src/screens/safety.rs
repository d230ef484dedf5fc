//! The private check: offered to each alone, never when both are here. Its answers live in this state and nowhere else:
//! whatever is answered, the folder's bytes are the same, and what it shows is gone when the page is left.

use super::{reader, walk};
use crate::{
    block::{Block, Text},
    journey::{couple::Here, position::Position},
    language::said,
    page::{Choice, Key, Page},
    session::{Place, Request, Session, Update},
};

#[derive(Debug)]
pub struct State {
    /// The stop that offered it on the path; none when the user asked for it.
    position: Option<Position>,
    at: At,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum At {
    Door,
    Question { nth: usize, yes: bool },
    End { yes: bool },
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    Begin,
    /// An answer, or a question passed. Only whether there was a yes is known, and only here.
    Answer {
        yes: bool,
    },
    Skip,
    Leave,
}

/// Opens the check. It counts as offered from then on, so that the record says nothing about the answers.
pub fn open(position: Option<Position>) -> State {
    State { position, at: At::Door }
}

fn questions(session: &Session) -> &[crate::guide::Question] {
    let chapter = session.guide.chapter(&session.guide.outline.safety.check);
    chapter.map_or(&[], |chapter| &chapter.head.questions)
}

pub fn update(state: &mut State, session: &mut Session, message: &Message) -> Update {
    match (message, state.at) {
        (Message::Begin, _) => state.at = At::Question { nth: 0, yes: false },
        (Message::Answer { yes }, At::Question { nth, yes: before }) => {
            let yes = *yes || before;
            let last = nth + 1 >= questions(session).len();
            state.at = if last { At::End { yes } } else { At::Question { nth: nth + 1, yes } };
        }
        // Skipping shows the same page as "no": what is seen over a shoulder tells nothing.
        (Message::Skip, At::Question { yes, .. }) => state.at = At::End { yes },
        (Message::Skip, _) => state.at = At::End { yes: false },
        (Message::Leave, _) => {
            let place =
                state.position.as_ref().map_or(Place::Path, |position| walk::after(session, position));
            return Update::go(place);
        }
        (Message::Answer { .. }, _) => {}
    }
    Update::stay()
}

pub fn page(state: &State, session: &Session) -> Page<Message> {
    let (say, safety) = (session.say(), &session.guide.outline.safety);
    let leave = Choice::new(Key::On, say.go_on(), Message::Leave);
    if session.who() == Here::Both && !session.journey.is_solo() {
        let body = vec![Block::say(say.safety_not_for_two())];
        return Page::new(session.guide.outline.title(&safety.check), body, vec![leave]);
    }
    match state.at {
        At::Door => {
            let skip = Choice::new(Key::On, say.safety_skip(), Message::Skip);
            let choices = vec![skip, Choice::new(Key::Nth(1), say.safety_begin(), Message::Begin)];
            reader::with(&safety.check, session, choices)
        }
        At::Question { nth, .. } => question(session, nth),
        At::End { yes } => {
            let page = if yes { &safety.yes } else { &safety.no };
            let help = Choice::ask(Key::Help, say.help_and_numbers(), Request::Help);
            reader::with(page, session, vec![leave, help])
        }
    }
}

fn question(session: &Session, nth: usize) -> Page<Message> {
    let (say, all) = (session.say(), questions(session));
    let title = session.guide.outline.title(&session.guide.outline.safety.check);
    let at = said::SafetyAt { nth: nth + 1, all: all.len() };
    let mut body = vec![Block::quiet(say.safety_at(at))];
    if let Some(question) = all.get(nth) {
        body.push(Block::Paragraph(Text::strong(question.ask.as_str())));
        body.extend(question.hint.iter().map(|hint| Block::quiet(hint.as_str())));
    }
    let choices = vec![
        Choice::new(Key::Pass, say.pass(), Message::Answer { yes: false }).answers(),
        Choice::new(Key::Nth(1), say.no(), Message::Answer { yes: false }).answers(),
        Choice::new(Key::Nth(2), say.yes(), Message::Answer { yes: true }).answers(),
        Choice::new(Key::Stop, say.safety_leave(), Message::Skip),
    ];
    Page::new(title, body, choices)
}

#[cfg(test)]
mod tests {
    use super::super::tests::Harness;
    use crate::{
        journey::{couple::Here, journey_builder::JourneyBuilder},
        session::Place,
    };

    #[test]
    fn the_private_check_asks_one_alone_and_keeps_nothing() {
        let mut harness = Harness::of(JourneyBuilder::two(), Here::First, Place::Check);
        harness.choose("Begin the check");
        insta::assert_snapshot!(harness.prose(), @"
        A private check

        1 of 7. Nothing of this is kept.

        Am I sometimes afraid of how my partner will react to what I say or do?

        1. Pass on this one (p)
        2. No
        3. Yes
        4. Leave the check (s)
        ");
        for _ in 0..7 {
            harness.choose("Yes");
        }
        assert!(
            harness.offers("Help and numbers") && harness.saved.is_empty() && harness.app.leaves_no_trace()
        );
    }

    #[test]
    fn one_yes_or_none_decides_where_it_ends() {
        let end = |answers: [&str; 7]| {
            let mut harness = Harness::of(JourneyBuilder::two(), Here::Second, Place::Check);
            harness.choose("Begin the check");
            answers.iter().for_each(|answer| harness.choose(answer));
            harness.page().title
        };
        let (none, passed) = (["No"; 7], ["Pass on this one"; 7]);
        assert_eq!(end(none), end(passed));
        for nth in 0..7 {
            let mut one = none;
            one[nth] = "Yes";
            assert_eq!(end(one), end(["Yes"; 7]));
        }
        assert_ne!(end(none), end(["Yes"; 7]));
    }

    #[test]
    fn it_is_not_for_two() {
        let harness = Harness::of(JourneyBuilder::two(), Here::Both, Place::Check);
        insta::assert_snapshot!(harness.prose(), @"
        A private check

        This page is for one person alone. It is there whenever one of you is
        here alone.

        1. Go on (g)
        ");
    }
}
