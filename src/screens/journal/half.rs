//! Half-written words of those who are here: each with its question or name, and the way to the field where it was begun.
//! Words that no page asks for any more can be read, and kept as a note.

use uuid::Uuid;

use super::{Message, State};
use crate::{
    block::Block,
    form,
    guide::Starts,
    journey::{
        key::{DraftKey, DraftParts, IdParts},
        note::Note,
        record::{Body, Id, Visibility},
    },
    page::{Choice, Key, Page},
    private::Private,
    screens::note,
    session::{
        Place, Request, Session, Update,
        door::{Door, door},
    },
};

/// So many are listed at once, under the keys that the notes leave.
const A_PAGE: usize = 4;

/// Half-written words, notes first, the newest of them first.
pub fn all(session: &Session) -> Vec<(&DraftKey, &Private)> {
    let written = session.drafts.iter().filter(|(key, words)| !key.is_nowhere() && !words.is_blank());
    let (mut notes, others): (Vec<_>, Vec<_>) = written.partition(|(key, _)| note_of(key).is_some());
    notes.reverse();
    notes.into_iter().chain(others).collect()
}

fn note_of(key: &DraftKey) -> Option<Uuid> {
    let DraftParts::Field { id, .. } = key.parts() else { return None };
    if let IdParts::Note(id) = IdParts::from(id) { Some(id) } else { None }
}

/// The newest half-written note of which nothing is kept yet, with its words.
pub fn new_note(session: &Session) -> Option<(Uuid, &Private)> {
    let mut notes = all(session).into_iter().filter_map(|(key, words)| Some((note_of(key)?, words)));
    notes.find(|(id, _)| session.note(*id).is_none())
}

/// A choice for each that is listed, and the way to more of them.
pub fn choices(session: &Session, from: usize) -> Vec<Choice<Message>> {
    let all = all(session);
    let listed = all.iter().skip(from).take(A_PAGE).zip(Key::listed().skip(super::A_PAGE));
    let mut choices: Vec<_> = listed.map(|((draft, _), key)| choice(session, draft, key)).collect();
    if all.len() > A_PAGE {
        choices.push(Choice::new(
            Key::More,
            session.say().journal_half_written_more(),
            Message::MoreHalfWritten,
        ));
    }
    choices
}

fn choice(session: &Session, draft: &DraftKey, key: Key) -> Choice<Message> {
    let say = session.say();
    match door(session, draft) {
        Some(Door { about, .. }) => {
            Choice::ask(key, say.journal_half_written_of(&about), Request::GoOn(draft.clone()))
        }
        None => Choice::new(key, say.journal_half_written_loose(), Message::Read(draft.clone())),
    }
}

/// The next ones; after the last, the first again.
pub fn more(state: &mut State, session: &Session) {
    let next = state.half + A_PAGE;
    state.half = if next < all(session).len() { next } else { 0 };
}

/// Words that no page asks for now, to be read.
pub fn page(session: &Session, draft: &DraftKey) -> Page<Message> {
    let say = session.say();
    let words = session.drafts.get(draft).cloned().unwrap_or_default();
    let body = vec![
        Block::heading(say.journal_half_written()),
        Block::say(say.journal_loose_about()),
        Block::words(words),
        Block::quiet(form::who_sees(session, note::starts(session))),
    ];
    let keep = Choice::new(Key::Nth(1), say.journal_keep_as_note(), Message::KeepAsNote(draft.clone()))
        .answers()
        .writes();
    Page::new(say.journal(), body, vec![keep, Choice::back(say.back_to_list(), Message::All)])
}

/// Keeps the words as a note; their draft is emptied once they are saved.
pub fn keep(session: &mut Session, draft: &DraftKey) -> Update {
    if session.read_only.is_some() {
        return Update::stay();
    }
    let Some(words) = session.drafts.remove(draft) else { return Update::stay() };
    let id = session.new_id();
    session.notes.insert(id, words.clone());
    let vis = if note::starts(session) == Starts::Shared { Visibility::Shared } else { Visibility::Private };
    let body = Body::Note(Note::of(words));
    let effects = session.write(Id::note(id), vis, Some(body), Some(draft.clone()));
    Update::go(Place::Note(id)).first(effects)
}

/// The question: go on with the note that is half-written, or begin another.
pub fn go_on(session: &Session) -> Option<Page<Message>> {
    let say = session.say();
    let (id, words) = new_note(session)?;
    let body = vec![
        Block::heading(say.write_a_note()),
        Block::say(say.journal_note_half_written()),
        Block::words(words.clone()),
    ];
    let choices = vec![
        Choice::go(Key::On, say.journal_go_on_with_it(), Place::NewNote(id)),
        Choice::new(Key::Type, say.journal_another_note(), Message::Another).writes(),
        Choice::back(say.back_to_list(), Message::All),
    ];
    Some(Page::new(say.journal(), body, choices))
}
