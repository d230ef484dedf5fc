//! One note of the journal: read, write, change, show to both, delete and take the delete back.

use uuid::Uuid;

use super::{AppMessage, Place, Session, Turn, journal};
use crate::{
    app::Effect,
    block::Block,
    journey::{
        note::Note,
        record::{Body, Id, Visibility},
    },
    page::{Ask, Choice, Field, Page},
    private::Private,
};

#[derive(Debug)]
pub struct State {
    id: Uuid,
    writing: bool,
    /// The words of a note that was just deleted, until this page is left.
    deleted: Option<(Private, Visibility)>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    Keep(Private),
    Change,
    Show,
    Delete,
    Undo,
}

pub fn open(session: &Session, id: Uuid, new: bool) -> (State, Vec<Effect>) {
    let note = session.note(id);
    let drafted = session.drafts.contains_key(&key(id));
    let writing = session.read_only.is_none() && (drafted || (new && note.is_none()));
    let spot = note.and_then(|note| note.spot).filter(|_| !session.notes.contains_key(&id));
    let effects = spot.map(|spot| Effect::Read(vec![(id, spot)])).into_iter().collect();
    (State { id, writing, deleted: None }, effects)
}

/// Once its undo is over, a deleted note's older lines are destroyed.
pub fn leave(state: &State) -> Vec<Effect> {
    state.deleted.iter().map(|_| Effect::Scrub(Id::note(state.id))).collect()
}

fn key(id: Uuid) -> String {
    Id::note(id).to_string()
}

pub fn update(state: &mut State, session: &mut Session, message: &Message) -> Turn {
    match message {
        Message::Keep(words) if words.is_blank() => {
            Turn::go(Place::Journal).with(session.drop_draft(&key(state.id)))
        }
        Message::Keep(words) => {
            state.writing = false;
            session.drafts.remove(&key(state.id));
            let vis = session.note(state.id).map_or_else(|| starts(session), |note| note.vis);
            write(state.id, session, vis, words.clone()).into()
        }
        Message::Change => {
            state.writing = true;
            Turn::stay()
        }
        Message::Show => match session.notes.get(&state.id).cloned() {
            Some(words) => write(state.id, session, Visibility::Shared, words).into(),
            None => Turn::stay(),
        },
        Message::Delete => {
            let note = session.note(state.id).map(|note| note.vis);
            let (Some(vis), Some(words)) = (note, session.notes.remove(&state.id)) else {
                return Turn::stay();
            };
            state.deleted = Some((words, vis));
            session.write(Id::note(state.id), vis, None, None).into()
        }
        Message::Undo => match state.deleted.take() {
            Some((words, vis)) => write(state.id, session, vis, words).into(),
            None => Turn::stay(),
        },
    }
}

/// A note is its author's own; what both write together both may read.
fn starts(session: &Session) -> Visibility {
    if session.who().alone().is_some() { Visibility::Private } else { Visibility::Shared }
}

fn write(id: Uuid, session: &mut Session, vis: Visibility, words: Private) -> Vec<Effect> {
    session.notes.insert(id, words.clone());
    session.write(Id::note(id), vis, Some(Body::Note(Note { words })), Some(key(id)))
}

pub fn page(state: &State, session: &Session) -> Page {
    let day = journal::day(state.id, session);
    let back = Choice::back("Back to the journal", AppMessage::Go(Place::Journal));
    let mut body = vec![Block::heading(format!("Note, {day}"))];
    if state.writing {
        body.push(Block::quiet(match starts(session) {
            Visibility::Shared => "Both of you can read this note.",
            _ => "Hidden: it shows only while you are here alone.",
        }));
        let field = Field {
            key: key(state.id),
            words: session.field_words(&key(state.id), session.notes.get(&state.id)),
            one_line: false,
            keep: |words| Message::Keep(words).into(),
            choices: vec![back],
        };
        return Page::asking("Journal", body, Ask::Write(field));
    }
    if state.deleted.is_some() {
        body.push(Block::say(
            "This note is deleted. When you leave this page, its words are destroyed here.",
        ));
        body.push(Block::quiet("Copies that a sync or a backup made may still hold them."));
        return Page::new("Journal", body, vec![back, Choice::new('u', "Bring it back", Message::Undo)]);
    }
    Page::new(
        "Journal",
        body.into_iter().chain(words(state, session)).collect(),
        choices(state, session, back),
    )
}

fn words(state: &State, session: &Session) -> Vec<Block> {
    let Some(note) = session.note(state.id) else {
        return vec![Block::say("There is no such note, or it is not for whoever is here.")];
    };
    match session.notes.get(&state.id) {
        Some(words) => vec![Block::Words { by: Some(session.journey.names(note.by)), words: words.clone() }],
        None => vec![Block::quiet("…")],
    }
}

fn choices(state: &State, session: &Session, back: Choice) -> Vec<Choice> {
    let mut choices = vec![back];
    let Some(note) = session.note(state.id) else { return choices };
    // What cannot be read yet is not changed blindly, and could not be brought back.
    if session.read_only.is_none() && session.notes.contains_key(&state.id) {
        choices.push(Choice::new('e', "Change it", Message::Change));
        if note.vis != Visibility::Shared && !session.journey.is_solo() {
            choices.push(Choice::new('i', "Show it to both", Message::Show));
        }
        choices.push(Choice::new('d', "Delete it", Message::Delete));
    }
    choices
}
