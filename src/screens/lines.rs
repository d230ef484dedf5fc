//! Your own weeks, side by side, a question a page: one's own line while one is here alone, and what both brought to the
//! same check-ins.

use super::{AppMessage, Place, Session, Turn};
use crate::{
    block::{Block, Chart},
    guide::{Anchors, Question},
    journey::{
        checkin::{Moment, own_questions},
        couple::Here,
        position::Seating,
        record::Seat,
        trend::{OUR_OWN, Series, Whose},
    },
    page::{Choice, Page},
};

/// Which of the questions is shown, by its place among those that have a line.
#[derive(Debug, Clone, Copy, Default)]
pub struct State(usize);

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    Show(usize),
}

pub fn update(state: &mut State, message: &Message) -> Turn {
    let Message::Show(nth) = message;
    state.0 = *nth;
    Turn::stay()
}

pub fn page(state: State, session: &Session) -> Page {
    let (charts, here) = (charts(session), session.who());
    let mut choices = vec![];
    let mut body = vec![];
    let at = state.0.min(charts.len().saturating_sub(1));
    match charts.get(at) {
        Some((question, chart)) => {
            body.push(Block::quiet(format!("{OUR_OWN} {} of {}.", at + 1, charts.len())));
            body.push(Block::Chart(chart.clone()));
            body.extend(session.journey.own_notice(&question.id, here).map(Block::note));
            choices.extend(turn(charts.len(), at));
        }
        None => body.extend([Block::quiet(OUR_OWN), Block::say(nothing_yet(session))]),
    }
    if here.alone().is_some() {
        let on = session.now.date_naive();
        let own = session.journey.own_checkin(on, here);
        let today = AppMessage::Go(Place::CheckinAt { on, moment: Moment::Own });
        choices.extend(own.map(|_| Choice::new('c', "Today’s check-in", today)));
    }
    choices.push(Choice::back("Back to the path", AppMessage::Go(Place::Path)));
    let title = if here == Here::Both { "What both of you brought" } else { "Your own weeks" };
    Page::new(title, body, choices)
}

/// The other questions, one after the other and round again.
fn turn(all: usize, at: usize) -> Vec<Choice> {
    let next = Choice::new('g', "The next question", Message::Show((at + 1) % all.max(1)));
    let before = Choice::new('v', "The question before", Message::Show((at + all.max(1) - 1) % all.max(1)));
    match all {
        0 | 1 => vec![],
        2 => vec![next],
        _ => vec![next, before],
    }
}

fn nothing_yet(session: &Session) -> &'static str {
    if session.who() == Here::Both {
        "While both of you are here, this shows only what both brought to the same check-in. So far there is nothing."
    } else {
        "There is no check-in with a number yet. The first one makes the first dot."
    }
}

/// The questions with a line that whoever is here may see.
fn charts(session: &Session) -> Vec<(&Question, Chart)> {
    let chapter = session.guide.chapter(&session.guide.outline.checkin);
    let (here, seating) = (session.who(), Seating::of(&session.journey, session.who()));
    let of = |question| Some((question, chart(session, question, here, seating)?));
    match chapter {
        // Together they are asked nothing alone, but the questions are the same.
        Some(chapter) if here == Here::Both => chapter.head.questions.iter().filter_map(of).collect(),
        Some(chapter) => own_questions(chapter, seating).filter_map(of).collect(),
        None => vec![],
    }
}

fn chart(session: &Session, question: &Question, here: Here, seating: Seating) -> Option<Chart> {
    let Anchors { low, high } = question.scale.clone()?;
    let (journey, [first, second]) = (&session.journey, session.journey.shared_weeks(&question.id));
    let mut lines = vec![];
    let mut add = |series: Series, whose: Whose| {
        if series.has_numbers() {
            lines.push(series.line(whose));
        }
    };
    match here.alone() {
        Some(seat) => {
            add(journey.own_weeks(&question.id, here), Whose::Yours);
            let others = if seat == Seat::First { second } else { first };
            add(others, Whose::Of(&journey.name(seat.other())));
        }
        None => {
            add(first, Whose::Of(&journey.name(Seat::First)));
            add(second, Whose::Of(&journey.name(Seat::Second)));
        }
    }
    let title = seating.words(question).to_owned();
    (!lines.is_empty()).then_some(Chart { title, low, high, lines })
}
