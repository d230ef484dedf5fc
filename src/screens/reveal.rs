//! Opening sealed answers: only when both have answered, both are here, and both say "open". "Not now" needs no reason,
//! and nobody is told who has not answered yet.

use super::{Session, Turn, walk};
use crate::{
    block::{Block, Text},
    guide::Chapter,
    journey::{
        position::Position,
        record::{Body, Id, Seat, Visibility},
    },
    page::{Choice, Page},
};

#[derive(Debug)]
pub struct State {
    position: Position,
    /// Who said "open" to the answers that are asked about now.
    said: [bool; 2],
    /// Pairs that were left closed this time, by their question.
    left: Vec<String>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    Open(Seat),
    NotNow,
    Onward,
}

pub fn open(position: Position) -> State {
    State { position, said: [false; 2], left: vec![] }
}

/// The answers that are asked about now: the question's id, its words, the two answers' ids.
fn asked(state: &State, session: &Session) -> Option<(String, String, [Id; 2])> {
    let chapter = session.guide.chapter(&state.position.chapter)?;
    let mut pairs =
        session.journey.sealed_pairs(chapter).filter(|(asked, _)| !state.left.contains(&asked.id));
    pairs.next().map(|(asked, ids)| (asked.id, asked.ask.to_owned(), ids))
}

pub fn update(state: &mut State, session: &mut Session, message: &Message) -> Turn {
    match message {
        Message::Open(seat) => {
            state.said[usize::from(*seat == Seat::Second)] = true;
            if state.said != [true, true] {
                return Turn::stay();
            }
            state.said = [false; 2];
            let ids = asked(state, session).map(|(_, _, ids)| ids);
            let effects: Vec<_> = ids.into_iter().flatten().flat_map(|id| share(session, &id)).collect();
            effects.into()
        }
        Message::NotNow => {
            state.said = [false; 2];
            state.left.extend(asked(state, session).map(|(question, _, _)| question));
            Turn::stay()
        }
        Message::Onward => walk::onward(session, &state.position),
    }
}

/// Writes a version that both may read, still signed by its author.
fn share(session: &mut Session, id: &Id) -> Vec<crate::app::Effect> {
    let Some(record) = session.journey.record(id).cloned() else { return vec![] };
    session.write_by(record.by, record.id, Visibility::Shared, record.body, None)
}

pub fn page(state: &State, session: &Session) -> Page {
    let id = &state.position.chapter;
    let title = session.guide.outline.title(id);
    let mut body = vec![Block::heading("Sealed answers")];
    if let Some(chapter) = session.guide.chapter(id) {
        body.extend(opened(chapter, session));
    }
    let choices = match asked(state, session) {
        Some((_, ask, _)) => {
            body.push(Block::Paragraph(Text::strong(ask)));
            body.push(Block::say("Both of you have answered this. It opens when each of you says so."));
            question(state, session)
        }
        None => {
            body.push(Block::quiet(
                "A sealed answer opens when both have answered and both say so. What is not open now can be opened \
                 another day.",
            ));
            vec![Choice::new('g', "Go on", Message::Onward), walk::up(session, id)]
        }
    };
    Page::new(title, body, choices).on(session.guide.outline.step_of(id))
}

fn question(state: &State, session: &Session) -> Vec<Choice> {
    let each = Seat::BOTH.into_iter().zip(['1', '2']).zip(state.said);
    let mut choices: Vec<_> = each
        .map(|((seat, key), said)| {
            let name = session.journey.name(seat);
            let label = if said { format!("{name}: open ✓") } else { format!("{name}: open") };
            Choice::new(key, label, Message::Open(seat))
        })
        .collect();
    choices.push(Choice::new('n', "Not now", Message::NotNow));
    choices
}

/// What both have opened on this page.
fn opened(chapter: &Chapter, session: &Session) -> Vec<Block> {
    let journey = &session.journey;
    let breach = journey.breach_for(chapter);
    let round = journey.round(&chapter.head.id, breach);
    let mut blocks = vec![];
    for asked in chapter.sealed() {
        let answers =
            Seat::BOTH.map(|seat| journey.record(&Id::answer(&asked.id, breach, round, seat.into())));
        let open = answers.into_iter().flatten().filter(|record| record.vis == Visibility::Shared);
        let words = open.filter_map(|record| match &record.body {
            Some(Body::Answer(answer)) => {
                Some(Block::Words { by: Some(journey.names(record.by)), words: answer.words.clone() })
            }
            _ => None,
        });
        let mut words = words.peekable();
        if words.peek().is_some() {
            blocks.push(Block::Paragraph(Text::strong(asked.ask)));
            blocks.extend(words);
        }
    }
    blocks
}
