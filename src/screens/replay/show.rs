//! The pages of a look back.

use super::{Message, State, ask, make, own};
use crate::{
    block::{Block, Text},
    form::{self, Around},
    journey::{
        record::Id,
        setback::{Came, DID, FACT, Replay},
    },
    page::{Choice, Key, Page},
    screens::setback,
    session::{Place, Session},
};

const TITLE: &str = "A look back";
const FOR_A_CALM_HOUR: &str = "For a calm hour: what happened, what helped, and one line of the plan that changes, or none. It can be let be.";

pub fn page(state: &State, session: &Session) -> Page<Message> {
    let Some((_, replay)) = session.journey.replay(&Id::replay(state.id), session.who()) else {
        return Page::new(TITLE, vec![Block::say("Nothing is here for you to look back on.")], vec![back()]);
    };
    match &state.form {
        Some(form) => {
            let around = Around { title: TITLE, step: None, above: vec![] };
            let page = form::page(form, make(state)(session), session, around);
            page.map(Message::Form).with([Choice::back("Back", Message::Back)])
        }
        None => look(state, session, replay),
    }
}

fn back() -> Choice<Message> {
    Choice::back_to("Back to the path", Place::Path)
}

fn look(state: &State, session: &Session, replay: &Replay) -> Page<Message> {
    let mut body = vec![Block::Paragraph(Text::strong(setback::came(replay, session)))];
    body.extend(setback::said(replay));
    if let Some(line) = &replay.changed {
        let changed = ask::boxes(session, state.id).iter().find(|written| written.id == *line);
        let ask = changed.map_or("", |written| written.ask.as_str());
        body.push(Block::quiet(format!("One line of the plan was changed: {ask}")));
    }
    let is_own = own(session, state.id).is_some();
    let mut choices = vec![];
    if replay.closed.is_some() {
        body.push(Block::say("This is behind you."));
        choices.push(Choice::go(Key::On, "Go on to the path", Place::Path));
        choices.extend(is_own.then(|| written(replay)).into_iter().flatten());
    } else if is_own {
        body.insert(0, Block::say(FOR_A_CALM_HOUR));
        choices.extend(ways(replay));
    } else {
        body.push(Block::say("You look back on this while both of you are here."));
    }
    choices.push(back());
    Page::new(TITLE, body, choices)
}

fn has(replay: &Replay, name: &str) -> bool {
    replay.boxes.get(name).is_some_and(|words| !words.is_blank())
}

/// The words that can be changed or taken back.
fn written(replay: &Replay) -> impl Iterator<Item = Choice<Message>> {
    let all = [(FACT, "Change what happened"), (DID, "Change what helped")];
    let all = all.into_iter().filter(|(name, _)| has(replay, name)).zip(Key::listed());
    all.map(|((name, label), key)| Choice::new(key, label, Message::Ask(name)).writes())
}

fn ways(replay: &Replay) -> Vec<Choice<Message>> {
    let next = match (has(replay, FACT), has(replay, DID)) {
        (false, _) => FACT,
        (true, false) => DID,
        (true, true) => ask::WHICH,
    };
    let (other, label) = match replay.what {
        Came::Wave => (Came::Slip, "It was a slip"),
        Came::Slip => (Came::Wave, "It was a wave"),
    };
    let mut ways = vec![Choice::new(Key::On, "Go on", Message::Ask(next))];
    ways.extend(written(replay));
    let others = [
        ("It was on another day", Message::Ask(ask::DAY)),
        (label, Message::Came(other)),
        ("Let it be", Message::LetBe),
    ];
    let others = others.into_iter().zip(Key::listed().skip(ways.len() - 1));
    ways.extend(others.map(|((label, message), key)| Choice::new(key, label, message).answers()));
    ways.into_iter().map(Choice::writes).collect()
}
