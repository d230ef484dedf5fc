//! An open field: how it is asked, and which of its choices is taken, by its kind.

use super::{Days, Field, Given, Kind, Message, Seen, State, days};
use crate::{
    block::Block,
    guide::AnswerChoice,
    page::{Ask, Choice, Key, Prompt, Rates, Scale, TextInput},
    session::Session,
};

/// The meaning of a choice on the page of an open field.
pub(super) enum Picked {
    /// One of the choices of the guide, by its place, kept as its id and its label.
    Kept(AnswerChoice, usize),
    Given(Given),
    Way(usize),
}

/// The meaning of a choice; none for the choice of another field, which comes late.
pub(super) fn picked(field: &Field, message: &Message) -> Option<Picked> {
    match (&field.kind, message) {
        (Kind::Choice(choices), Message::Choose(nth)) => {
            choices.get(*nth).map(|choice| Picked::Kept(choice.clone(), *nth))
        }
        (Kind::Day(days), Message::Day(day)) => {
            let is_offered = days.offers.iter().any(|(_, offer)| offer == day);
            is_offered.then_some(Picked::Given(Given::Day(*day)))
        }
        (Kind::Ways(ways), Message::Way(nth)) => (*nth < ways.len()).then_some(Picked::Way(*nth)),
        (Kind::Text | Kind::Line | Kind::Scale { .. } | Kind::Scales { .. }, _) => None,
        (Kind::Choice(_) | Kind::Day(_) | Kind::Ways(_), _) => None,
    }
}

/// The place to answer.
pub(super) fn open(
    state: &State,
    field: &Field,
    seen: &Seen,
    session: &Session,
    body: &mut Vec<Block>,
) -> Prompt<Message> {
    let key = field.bind.key();
    let mut choices = vec![];
    let text = |one_line| {
        let begins = || field.bind.begins_with(session).or(field.begins.as_ref());
        let kept = seen.words.or_else(begins);
        let words = field.bind.draft(session).or(kept).cloned().unwrap_or_default();
        Ask::Write(TextInput { words, one_line, key: key.clone() })
    };
    let ask = match &field.kind {
        Kind::Text => text(false),
        Kind::Line => text(true),
        Kind::Choice(options) => {
            let options = options.iter().zip(Key::listed()).enumerate();
            choices.extend(options.map(|(nth, (option, key))| {
                Choice {
                    writes: !field.bind.is_nowhere(),
                    ..Choice::new(key, option.label.as_str(), Message::Choose(nth))
                }
                .answers()
            }));
            Ask::Choose
        }
        Kind::Scale { low, high, given } => {
            let value = given.or_else(|| seen.words.and_then(|words| words.expose().parse().ok()));
            Ask::Rate(Scale { key, low: low.clone().into(), high: high.clone().into(), value })
        }
        Kind::Scales { rows, given } => Ask::Rates(Rates { key, rows: rows.clone(), given: given.clone() }),
        Kind::Day(days) => day(state, days, field, session, &mut choices, body),
        Kind::Ways(ways) => {
            choices.extend(ways.iter().enumerate().map(|(nth, way)| {
                let choice = Choice::new(way.key, way.label.as_ref(), Message::Way(nth));
                Choice { answers: way.answers, writes: way.writes, ..choice }
            }));
            Ask::Choose
        }
    };
    if state.is_in_whole() && seen.may_take_back {
        choices.push(Choice::new(Key::TakeBack, session.say().take_it_back(), Message::TakeBack).writes());
    }
    let skip = field.skip.as_ref();
    let skip = skip.map(|skip| Choice::new(skip.key, skip.label.as_ref(), Message::Onward));
    // What is kept nowhere is passed by a mere Enter.
    let at = if field.is_unkept() { 0 } else { choices.len() };
    choices.splice(at..at, skip);
    (ask, choices)
}

fn day(
    state: &State,
    days: &Days,
    field: &Field,
    session: &Session,
    choices: &mut Vec<Choice<Message>>,
    body: &mut Vec<Block>,
) -> Ask {
    let say = session.say();
    let typing = state.typing.or_else(|| days.offers.is_empty().then_some(None));
    let Some(wrong) = typing else {
        choices.extend(days.offers.iter().zip(Key::listed()).map(|((label, day), key)| {
            Choice::new(key, label.as_str(), Message::Day(*day)).answers().writes()
        }));
        choices.push(Choice::new(Key::Type, say.days_another(), Message::TypeDay(true)).writes());
        return Ask::Choose;
    };
    body.push(Block::quiet(days::hint(say, days.until, session.today(), wrong)));
    if !days.offers.is_empty() {
        choices.push(Choice::new(Key::Type, say.days_near(), Message::TypeDay(false)));
    }
    let words = field.bind.draft(session).cloned().unwrap_or_default();
    Ask::Write(TextInput { key: field.bind.key(), words, one_line: true })
}
