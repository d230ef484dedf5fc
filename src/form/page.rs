//! The page of a field. The ways out of the form are the screen's: it adds them behind.

use super::{Field, Form, Message, Seen, State, asked, uncompared, voices, whole};
use crate::{
    block::{Block, Readers},
    guide::Starts,
    journey::record::Visibility,
    language::Catalogue,
    page::{Ask, Choice, Key, Page, Prompt},
    session::Session,
};

pub fn page(state: &State, form: Form, session: &Session, title: &str) -> Page<Message> {
    page_under(vec![], state, form, session, title)
}

/// As [`page`], with blocks above every field.
pub fn page_under(
    above: Vec<Block>,
    state: &State,
    form: Form,
    session: &Session,
    title: &str,
) -> Page<Message> {
    let mut body = above;
    let asked = form.iter().find(|field| Some(field.id()) == state.at());
    let unkept = asked.is_some_and(Field::is_unkept);
    let (ask, choices) = prompt(state, form, session, &mut body);
    Page { unkept, ..Page::asking(title, body, ask, choices) }
}

/// The input and the choices of the field that is asked; what it says is added to the body.
pub fn prompt(state: &State, mut form: Form, session: &Session, body: &mut Vec<Block>) -> Prompt<Message> {
    let at = form.iter().position(|field| Some(field.id()) == state.at()).unwrap_or(form.len());
    let to_whole = whole::way(state, &form, session);
    let Some(field) = form.split_off(at).into_iter().next() else {
        return (Ask::Choose, vec![go_on(session)]);
    };
    let (ask, mut choices) = field_of(state, &field, session, body);
    if field.whole {
        body.extend(whole::blocks(state, &form, session));
        let mut listed: Vec<_> = whole::choices(state, &form, session).collect();
        let ways = std::mem::take(&mut choices);
        match whole::next(state, &form, session) {
            Some(next) => {
                listed[..=next].rotate_right(1);
                choices = listed.into_iter().chain(ways).collect();
            }
            None => choices = ways.into_iter().chain(listed).collect(),
        }
    }
    choices.extend(to_whole);
    (ask, choices)
}

fn field_of(state: &State, field: &Field, session: &Session, body: &mut Vec<Block>) -> Prompt<Message> {
    let say = session.say();
    body.extend(field.ask.block());
    body.extend(field.about.iter().cloned());
    let seen = field.bind.look(session);
    let drafted = field.bind.is_drafted(session);
    if state.takes_back(&field.bind) && seen.words.is_none() && !drafted {
        return taken_back(field, session, body);
    }
    if state.emptied {
        return emptied(&seen, session, body);
    }
    let given = field.given.as_deref().filter(|_| !state.writing && state.typing.is_none());
    if let Some(given) = given {
        body.push(Block::say(given));
        body.extend(field.other.iter().flat_map(|other| other_version(Block::say(other.as_str()), say)));
        let change = Choice::new(Key::Change, say.change_it(), Message::Change).writes();
        return (Ask::Choose, onward(field, session).into_iter().chain([change]).collect());
    }
    let is_shown = seen.words.is_some() && !state.writing && !drafted;
    let is_kept = !field.bind.is_nowhere() && field.kind.is_answer();
    let only_read = session.read_only.is_some() && is_kept;
    if is_shown || only_read {
        return (Ask::Choose, kept(state, field, &seen, session, body));
    }
    if field.kind.is_answer() {
        let later = seen.shows_later.then(|| say.form_show_later());
        body.push(Block::Readers(Readers { who: seen.who_sees, later }));
        if is_kept && field.bind.starts(session) == Starts::Shared {
            body.extend(uncompared(session).map(Block::quiet));
        }
    }
    body.extend(state.told.map(Block::quiet));
    asked::open(state, field, &seen, session, body)
}

fn go_on(session: &Session) -> Choice<Message> {
    Choice::new(Key::On, session.say().go_on(), Message::Onward)
}

/// The way on from a kept answer, unless the page around has its own.
fn onward(field: &Field, session: &Session) -> Option<Choice<Message>> {
    (!field.last).then(|| go_on(session))
}

fn taken_back(field: &Field, session: &Session, body: &mut Vec<Block>) -> Prompt<Message> {
    let say = session.say();
    body.push(Block::say(say.form_taken_back()));
    body.push(Block::quiet(say.form_copies()));
    let undo = Choice::new(Key::Undo, say.form_bring_back(), Message::Undo).writes();
    (Ask::Choose, onward(field, session).into_iter().chain([undo]).collect())
}

fn emptied(seen: &Seen, session: &Session, body: &mut Vec<Block>) -> Prompt<Message> {
    let say = session.say();
    body.extend(words(seen, session));
    body.push(Block::say(say.form_emptied()));
    let choices = vec![
        Choice::new(Key::Nth(1), say.leave_it_as_it_is(), Message::Spare).answers().writes(),
        Choice::new(Key::Nth(2), say.take_it_back(), Message::TakeBack).answers().writes(),
    ];
    (Ask::Choose, choices)
}

/// The kept answer: a choice in the words of today, all else as it was written.
pub(super) fn shown(field: &Field, seen: &Seen, session: &Session) -> Option<Block> {
    let choice = field.kind.choices().and_then(|choices| field.bind.choice(session, choices));
    let block = words(seen, session)?;
    Some(match (block, choice) {
        (Block::Words { by, .. }, Some(choice)) => Block::Words { by, words: choice.label.as_str().into() },
        (block, _) => block,
    })
}

/// The kept words, under their author's name.
fn words(seen: &Seen, session: &Session) -> Option<Block> {
    let by = seen.kept.map(|(by, _)| session.journey.author(by));
    seen.words.map(|words| Block::Words { by, words: words.clone() })
}

/// The other of two versions of an answer.
fn other_version(said: Block, say: Catalogue) -> [Block; 2] {
    [Block::note(say.form_other_version()), said]
}

/// The choices beside a kept answer.
fn kept(
    state: &State,
    field: &Field,
    seen: &Seen,
    session: &Session,
    body: &mut Vec<Block>,
) -> Vec<Choice<Message>> {
    let say = session.say();
    body.extend(field.bind.asked_then(session));
    body.extend(voices::of_field(field, session).or_else(|| shown(field, seen, session)));
    let is_shared = matches!(seen.kept, Some((_, Visibility::Shared))) && !session.journey.is_solo();
    body.extend((is_shared && seen.words.is_some()).then(|| Block::quiet(say.form_both_can_read())));
    body.extend(state.told.map(Block::quiet));
    let mut choices = Vec::from_iter(onward(field, session));
    if let Some(other) = field.bind.other(session).filter(|_| !state.settled.contains(&field.bind)) {
        body.extend(other_version(Block::words(other.clone()), say));
        choices
            .push(Choice::new(Key::Nth(1), say.keep_the_first(), Message::Settle { other: false }).writes());
        choices
            .push(Choice::new(Key::Nth(2), say.keep_the_other(), Message::Settle { other: true }).writes());
    }
    let offers = [
        (seen.may_write, Key::Change, say.change_it(), Message::Change),
        (seen.may_bring, Key::Bring, say.form_show_to_both(), Message::Bring),
        (seen.may_take_back, Key::TakeBack, say.take_it_back(), Message::TakeBack),
    ];
    if seen.may_bring {
        body.extend(uncompared(session).map(Block::quiet));
    }
    let offered = offers.into_iter().filter(|(may, ..)| *may);
    choices.extend(offered.map(|(_, key, label, message)| Choice::new(key, label, message).writes()));
    choices
}
