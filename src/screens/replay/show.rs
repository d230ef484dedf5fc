//! The pages of a look back.

use super::{Message, State, ask, make};
use crate::{
    block::Block,
    form,
    journey::{
        record::Id,
        setback::{Came, DID, FACT, Replay},
    },
    language::Catalogue,
    page::{Choice, Key, Page},
    screens::setback,
    session::{Place, Session},
};

pub fn page(state: &State, session: &Session) -> Page<Message> {
    let say = session.say();
    let Some((_, replay)) = session.journey.replay(&Id::replay(state.id), session.who()) else {
        return Page::new(say.replay_title(), vec![Block::say(say.replay_nothing())], vec![back(say)]);
    };
    match &state.form {
        Some(form) => {
            let page = form::page(form, make(state)(session), session, say.replay_title());
            page.map(Message::Form).with([Choice::back(say.back(), Message::Back)])
        }
        None => look(state, session, replay),
    }
}

fn back(say: Catalogue) -> Choice<Message> {
    Choice::back_to(say.back_to_path(), Place::Path)
}

fn look(state: &State, session: &Session, replay: &Replay) -> Page<Message> {
    let say = session.say();
    let mut body = vec![Block::strong(setback::came(replay, session))];
    body.extend(setback::said(replay));
    if let Some(line) = &replay.changed {
        let changed = ask::boxes(session, state.id).iter().find(|written| written.id == *line);
        let ask = changed.map_or("", |written| written.ask.as_str());
        body.push(Block::quiet(say.replay_line_changed(ask)));
    }
    let is_own = ask::own(session, state.id).is_some();
    let mut choices = vec![];
    if replay.closed.is_some() {
        body.push(Block::say(say.replay_behind()));
        choices.push(Choice::go(Key::On, say.go_on_to_path(), Place::Path));
        choices.extend(is_own.then(|| written(replay, say)).into_iter().flatten());
    } else if is_own {
        body.insert(0, Block::say(say.replay_about()));
        choices.extend(ways(replay, say));
    } else {
        body.push(Block::say(say.replay_not_yours()));
    }
    choices.push(back(say));
    Page::new(say.replay_title(), body, choices)
}

fn has(replay: &Replay, name: &str) -> bool {
    replay.boxes.get(name).is_some_and(|words| !words.is_blank())
}

/// The words that can be changed or taken back.
fn written(replay: &Replay, say: Catalogue) -> impl Iterator<Item = Choice<Message>> {
    let all = [(FACT, say.replay_change_fact()), (DID, say.replay_change_did())];
    let all = all.into_iter().filter(|(name, _)| has(replay, name)).zip(Key::listed());
    all.map(|((name, label), key)| Choice::new(key, label, Message::Ask(name)).writes())
}

fn ways(replay: &Replay, say: Catalogue) -> Vec<Choice<Message>> {
    let next = match (has(replay, FACT), has(replay, DID)) {
        (false, _) => FACT,
        (true, false) => DID,
        (true, true) => ask::WHICH,
    };
    let (other, label) = match replay.what {
        Came::Wave => (Came::Slip, say.replay_was_a_slip()),
        Came::Slip => (Came::Wave, say.replay_was_a_wave()),
    };
    let mut ways = vec![Choice::new(Key::On, say.go_on(), Message::Ask(next))];
    ways.extend(written(replay, say));
    let others = [
        (say.replay_another_day(), Message::Ask(ask::DAY)),
        (label, Message::Came(other)),
        (say.replay_let_be(), Message::LetBe),
    ];
    let others = others.into_iter().zip(Key::listed().skip(ways.len() - 1));
    ways.extend(others.map(|((label, message), key)| Choice::new(key, label, message).answers()));
    ways.into_iter().map(Choice::writes).collect()
}
