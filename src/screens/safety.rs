//! The private check. One who is here alone is offered it; two are offered private minutes, one after the other, in which
//! each meets the same questions. Its answers live in this state and nowhere else: whatever is chosen, the folder's bytes
//! are the same, and what it shows is gone when the page is left.

mod minutes;

use super::{reader, walk, why};
use crate::{
    block::Block,
    guide::Question,
    journey::{position::Position, record::Seat},
    page::{Choice, Key, Page},
    session::{Place, Request, Session, Update},
};

#[derive(Debug)]
pub struct State {
    /// The stop that offered it on the path; none when the user asked for it.
    position: Option<Position>,
    /// True where it is offered to two at once.
    two: bool,
    at: At,
    /// Whose minutes they are, where there are two.
    turn: Option<Seat>,
    /// The questions that were answered with yes, by their place.
    yes: Vec<usize>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum At {
    /// The offer.
    Beginning,
    /// The keyboard goes over to the one whose minutes come.
    HandOver,
    Question(usize),
    End,
    /// The end of one person's minutes.
    Between,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    /// The minutes of this one come.
    HandOver(Seat),
    Begin,
    /// Back from the hand-over to the offer.
    Back,
    /// An answer, or a question passed.
    Answer {
        yes: bool,
    },
    /// To the end of the questions.
    Done,
    /// One's own minutes are over.
    Close,
    Leave,
}

/// Opens the check. It counts as offered from then on, so that the record says nothing about the answers.
pub fn open(position: Option<Position>, two: bool) -> State {
    State { position, two, at: At::Beginning, turn: None, yes: vec![] }
}

/// Begins anew, without the answers.
pub fn forget(state: &mut State) {
    *state = open(state.position.take(), state.two);
}

fn questions(session: &Session) -> &[Question] {
    let chapter = session.guide.chapter(&session.guide.outline.safety().check);
    chapter.map_or(&[], |chapter| &chapter.head.questions)
}

pub fn update(state: &mut State, session: &Session, message: &Message) -> Update {
    match (message, state.at) {
        (Message::HandOver(seat), At::Beginning | At::Between) => {
            (state.turn, state.at) = (Some(*seat), At::HandOver);
        }
        (Message::Begin, At::Beginning | At::HandOver) => state.at = At::Question(0),
        (Message::Back, At::HandOver) => forget(state),
        (Message::Answer { yes }, At::Question(nth)) => {
            state.yes.extend(yes.then_some(nth));
            state.at = if nth + 1 < questions(session).len() { At::Question(nth + 1) } else { At::End };
        }
        // Skipping shows the same page as "no": what is seen over a shoulder tells nothing.
        (Message::Done, At::Beginning | At::Question(_)) => state.at = At::End,
        (Message::Close, At::End) => (state.at, state.yes) = (At::Between, vec![]),
        (Message::Leave, _) => {
            let place =
                state.position.as_ref().map_or(Place::Path, |position| walk::after(session, position));
            return Update::go(place);
        }
        _ => {}
    }
    Update::stay()
}

pub fn page(state: &State, session: &Session) -> Page<Message> {
    let say = session.say();
    match (state.at, state.turn) {
        (At::Beginning, _) if state.two => minutes::offer(session),
        (At::Beginning, _) => {
            let skip = Choice::new(Key::On, say.safety_skip(), Message::Done);
            let choices = vec![skip, Choice::new(Key::Nth(1), say.safety_begin(), Message::Begin)];
            let check = &session.guide.outline.safety().check;
            reader::with(check, session, choices).with(why::choice(session, check))
        }
        (At::HandOver, Some(seat)) => minutes::hand_over(seat, session),
        (At::Between, Some(seat)) => minutes::between(seat, session),
        (At::Question(nth), _) => question(session, nth),
        (At::End | At::HandOver | At::Between, _) => end(state, session),
    }
}

fn question(session: &Session, nth: usize) -> Page<Message> {
    let say = session.say();
    let mut body = vec![Block::quiet(say.safety_kept_nowhere())];
    if let Some(question) = questions(session).get(nth) {
        body.push(Block::strong(question.ask.as_str()));
        body.extend(question.hint.iter().map(|hint| Block::quiet(hint.as_str())));
    }
    let choices = vec![
        // First, and no answer: a mere Enter passes.
        Choice::new(Key::Pass, say.pass(), Message::Answer { yes: false }),
        Choice::new(Key::Nth(1), say.no(), Message::Answer { yes: false }).answers(),
        Choice::new(Key::Nth(2), say.yes(), Message::Answer { yes: true }).answers(),
        Choice::new(Key::Stop, say.safety_done(), Message::Done),
    ];
    Page::new(title(session), body, choices).unkept()
}

/// The page behind the questions: after a yes what belongs to it first. It has the same head and the same choices after
/// whatever was answered.
fn end(state: &State, session: &Session) -> Page<Message> {
    let (say, safety) = (session.say(), session.guide.outline.safety());
    let leads = state.yes.iter().filter_map(|nth| {
        let mut choices = questions(session).get(*nth)?.choices.iter();
        choices.find_map(|choice| Some(choice.leads.as_deref()?.split_once('.')?.1))
    });
    let body = match state.yes[..] {
        [] => reader::said(&safety.no, session),
        _ => reader::first(&safety.yes, &leads.collect::<Vec<_>>(), session),
    };
    let over = if state.turn.is_some() { Message::Close } else { Message::Leave };
    let choices = vec![
        Choice::new(Key::On, say.go_on(), over),
        Choice::ask(Key::Help, say.help_and_numbers(), Request::Help),
    ];
    Page::new(title(session), body, choices).unkept()
}

fn title(session: &Session) -> &str {
    session.guide.outline.title(&session.guide.outline.safety().check)
}

#[cfg(test)]
mod tests;
