//! A form as one page: every field with what is kept in it, and who can read that. Each is changed by its key, and the
//! way leads back here.

use super::{Before, Field, FieldId, Form, Make, Message, State, page::shown};
use crate::{
    block::Block,
    page::{Choice, Key},
    private::Private,
    session::{Effect, Session},
};

/// The fields that are shown: those before the whole, without what is asked only in passing.
fn fields<'f, 'a>(form: &'f [Field<'a>]) -> impl Iterator<Item = &'f Field<'a>> {
    form.iter().take_while(|field| !field.whole).filter(|field| !field.passing)
}

/// The words kept in each field, under its question; then each sentence that says who can read some of it, once.
pub(super) fn blocks(state: &State, before: &Form, session: &Session) -> Vec<Block> {
    let mut readers = vec![];
    let mut body = vec![];
    for field in fields(before) {
        let first = || Some(Block::words(begun(state, field, session)?.clone()));
        let Some(value) = value(field, session).or_else(first) else { continue };
        body.push(Block::quiet(field.ask.words()));
        body.extend(field.bind.asked_then(session));
        body.push(value);
        body.extend(
            has_two_versions(field, session).then(|| Block::note(session.say().form_other_version())),
        );
        let who = field.bind.look(session).who_sees;
        if !field.bind.is_nowhere() && !readers.contains(&who) {
            readers.push(who);
        }
    }
    body.extend(readers.into_iter().map(Block::quiet));
    body
}

/// The first words of a field of which nothing is kept, unless they were left out here.
fn begun<'f>(state: &State, field: &'f Field, session: &Session) -> Option<&'f Private> {
    let stands = !field.is_answered(session) && !state.passed.iter().any(|passed| passed == field.id());
    field.begins.as_ref().filter(|_| stands)
}

/// Keeps the first words of all fields that nobody changed.
pub fn keep(state: &State, make: &impl Make, session: &mut Session) -> Vec<Effect> {
    let begun: Vec<_> = {
        let form = make(session);
        let begun = |field: &Field| Some((field.bind.clone(), begun(state, field, session)?.clone()));
        fields(&form).filter_map(begun).collect()
    };
    begun.into_iter().flat_map(|(bind, words)| bind.keep(session, words)).collect()
}

/// The place of the field that leads: the next open one behind the one that was filled in last, and the first open one
/// while nothing is kept.
pub(super) fn next(state: &State, form: &Form, session: &Session) -> Option<usize> {
    let is_open = |field: &Field| !field.is_answered(session) && field.begins.is_none();
    let from = match &state.filled {
        Some(filled) => fields(form).position(|field| field.id() == filled)? + 1,
        None if fields(form).any(|field| field.is_answered(session)) => return None,
        None => 0,
    };
    fields(form).skip(from).position(is_open).map(|nth| from + nth)
}

fn has_two_versions(field: &Field, session: &Session) -> bool {
    field.other.is_some() || field.bind.other(session).is_some()
}

fn value(field: &Field, session: &Session) -> Option<Block> {
    if let Some(Before::Number(number)) = field.kind.before() {
        return Some(Block::say(session.say().form_number(number.into())));
    }
    if let Some(given) = &field.given {
        return Some(Block::say(given.as_str()));
    }
    match shown(field, &field.bind.look(session), session)? {
        Block::Words { words, .. } => Some(Block::words(words)),
        other => Some(other),
    }
}

/// One choice a field: to change what is kept there, or to fill it in.
pub(super) fn choices<'s>(
    state: &'s State,
    form: &'s Form,
    session: &'s Session,
) -> impl Iterator<Item = Choice<Message>> + 's {
    fields(form).zip(Key::listed()).map(|(field, key)| {
        let (say, ask) = (session.say(), field.ask.words());
        let stands = field.is_answered(session) || begun(state, field, session).is_some();
        let label = match stands {
            true => say.form_change_field(ask),
            false => say.form_open_field(ask),
        };
        Choice::new(key, label, Message::Open(field.id().to_owned())).writes()
    })
}

/// The way from a field to the whole, once something is kept that it would show.
pub(super) fn way(state: &State, form: &Form, session: &Session) -> Option<Choice<Message>> {
    let whole = form.iter().find(|field| field.whole && Some(field.id()) != state.at())?;
    fields(form)
        .any(|field| field.is_answered(session))
        .then(|| Choice::new(Key::Open, session.say().form_see_whole(), Message::Open(whole.id().to_owned())))
}

/// Opens the whole, or one field of it to be changed; where two versions of it were written apart, to be chosen.
pub(super) fn open(state: &mut State, make: &impl Make, session: &mut Session, id: &FieldId) {
    let (bind, whole, is_chosen, is_open) = {
        let form = make(session);
        let Some(field) = form.iter().find(|field| field.id() == id) else { return };
        let whole = form.iter().find(|other| other.whole && other.id() != field.id());
        let whole = whole.map(|whole| whole.id().to_owned());
        let is_open = !field.is_answered(session);
        (field.bind.clone(), whole, has_two_versions(field, session), is_open)
    };
    state.go_to(id.as_str());
    state.filled = is_open.then(|| id.clone());
    state.back = whole;
    state.writing = !is_chosen && (bind.is_the_screens() || bind.look(session).may_write);
    bind.begin(session);
}
