//! The journal: a list of notes, newest first, a few at a time, and a search. Only the words that show are in memory.

use super::walk;
use crate::{
    block::Block,
    journey::{
        access,
        key::DraftKey,
        note::{self, NoteHead},
    },
    page::{Answer, Ask, Choice, Page, TextInput, Value},
    private::Private,
    session::{Effect, Place, Session, Update},
};
use uuid::Uuid;

/// How many notes a page lists: as many as there are digits.
const A_PAGE: usize = 9;

#[derive(Debug)]
pub struct State {
    shown: Vec<Uuid>,
    search: Search,
}

#[derive(Debug)]
enum Search {
    None,
    Asking,
    Looking,
    /// What was found, newest first, and which of it is shown first.
    Found {
        all: Vec<Uuid>,
        from: usize,
    },
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    Older,
    Newer,
    Ask,
    Look(Private),
    Found(Vec<Uuid>),
    /// Back from the search to the whole list.
    All,
    New,
}

pub fn open(session: &mut Session) -> (State, Vec<Effect>) {
    let state = State { shown: older_than(session, None), search: Search::None };
    let effects = read(&state, session);
    (state, effects)
}

fn readable<'a>(
    session: &'a Session,
    notes: impl Iterator<Item = (Uuid, &'a NoteHead)>,
) -> impl Iterator<Item = (Uuid, &'a NoteHead)> {
    let here = session.who();
    notes.filter(move |(_, note)| access::may_read(note.by, note.vis, here))
}

fn older_than(session: &Session, before: Option<Uuid>) -> Vec<Uuid> {
    readable(session, session.journey.notes_before(before)).map(|(id, _)| id).take(A_PAGE).collect()
}

fn newer_than(session: &Session, after: Uuid) -> Vec<Uuid> {
    let mut ids: Vec<_> =
        readable(session, session.journey.notes_after(after)).map(|(id, _)| id).take(A_PAGE).collect();
    ids.reverse();
    ids
}

/// Asks for the words that show and are not here yet.
fn read(state: &State, session: &mut Session) -> Vec<Effect> {
    session.notes.retain(|id, _| state.shown.contains(id));
    let locations = state.shown.iter().filter(|id| !session.notes.contains_key(id));
    let locations: Vec<_> = locations.filter_map(|id| Some((*id, session.note(*id)?.location?))).collect();
    if locations.is_empty() { vec![] } else { vec![Effect::Read(locations)] }
}

pub fn update(state: &mut State, session: &mut Session, message: &Message) -> Update {
    match message {
        Message::Older => turn_page(state, session, true),
        Message::Newer => turn_page(state, session, false),
        Message::Ask => state.search = Search::Asking,
        Message::Look(words) => return look(state, session, words.clone()),
        Message::Found(all) if matches!(state.search, Search::Looking) => {
            state.search = Search::Found { all: all.clone(), from: 0 };
            state.shown = all.iter().copied().take(A_PAGE).collect();
        }
        Message::Found(_) => {}
        Message::All => {
            state.search = Search::None;
            state.shown = older_than(session, None);
        }
        Message::New => return Update::go(Place::NewNote(session.new_id())),
    }
    read(state, session).into()
}

fn turn_page(state: &mut State, session: &Session, older: bool) {
    let shown = match &mut state.search {
        Search::Found { all, from } => {
            *from = match older {
                true if *from + A_PAGE < all.len() => *from + A_PAGE,
                true => *from,
                false => from.saturating_sub(A_PAGE),
            };
            all.iter().copied().skip(*from).take(A_PAGE).collect()
        }
        _ if older => state.shown.last().map(|last| older_than(session, Some(*last))).unwrap_or_default(),
        _ => state.shown.first().map(|first| newer_than(session, *first)).unwrap_or_default(),
    };
    if !shown.is_empty() {
        state.shown = shown;
    }
}

fn look(state: &mut State, session: &Session, words: Private) -> Update {
    if words.is_blank() {
        state.search = Search::None;
        return Update::stay();
    }
    state.search = Search::Looking;
    let notes = readable(session, session.journey.notes_before(None));
    let among = notes.filter_map(|(id, note)| Some((id, note.location?))).collect();
    vec![Effect::Search { words, among }].into()
}

/// Hears what was written or rated here.
pub fn answer(state: &mut State, session: &mut Session, answer: Answer) -> Update {
    let message = match answer.value {
        Value::Words(words) => Message::Look(words),
        _ => return Update::stay(),
    };
    update(state, session, &message)
}

pub fn page(state: &State, session: &Session) -> Page<Message> {
    match &state.search {
        Search::Asking => asking(),
        Search::Looking => {
            let body = vec![Block::heading("Journal"), Block::say("Looking through your notes …")];
            Page::new("Journal", body, vec![Choice::back("Stop looking", Message::All)])
        }
        Search::None => list(state, session),
        Search::Found { all, from } => found(state, session, all.len(), *from),
    }
}

fn asking() -> Page<Message> {
    let field = TextInput { key: DraftKey::default(), words: Private::default(), one_line: true };
    let body =
        vec![Block::heading("Search the journal"), Block::say("Words to look for. Capitals do not matter.")];
    let back = Choice::back("Back to the list", Message::All);
    Page::asking("Journal", body, Ask::Write(field), vec![back])
}

fn list(state: &State, session: &Session) -> Page<Message> {
    let mut body = vec![Block::heading("Journal")];
    if state.shown.is_empty() {
        body.push(Block::say("Nothing is written yet. A note is only for clarity; a few lines are enough."));
    }
    if session.here.is_some_and(|here| here.alone().is_some()) {
        body.push(Block::quiet(format!(
            "Notes of {}. They show only while you are here alone.",
            session.who_name()
        )));
    } else {
        body.push(Block::quiet("Notes that both of you can read."));
    }
    body.extend(still_opening(session));
    let mut choices = notes(state, session);
    if session.read_only.is_none() {
        choices.push(Choice::new('n', "Write a note", Message::New));
    }
    if let (Some(first), Some(last)) = (state.shown.first(), state.shown.last()) {
        if !older_than(session, Some(*last)).is_empty() {
            choices.push(Choice::new('o', "Older notes", Message::Older));
        }
        if !newer_than(session, *first).is_empty() {
            choices.push(Choice::new('v', "Newer notes", Message::Newer));
        }
        choices.push(Choice::new('/', "Search", Message::Ask));
    }
    choices.push(Choice::back_to("Back to the path", Place::Path));
    Page::new("Journal", body, choices)
}

fn found(state: &State, session: &Session, all: usize, from: usize) -> Page<Message> {
    let say = match all {
        0 => "No note holds these words.".to_owned(),
        _ => format!("{} to {} of {all} notes that hold these words.", from + 1, from + state.shown.len()),
    };
    let mut body = vec![Block::heading("Search the journal"), Block::quiet(say)];
    body.extend(still_opening(session));
    let mut choices = notes(state, session);
    if from + A_PAGE < all {
        choices.push(Choice::new('o', "Older ones", Message::Older));
    }
    if from > 0 {
        choices.push(Choice::new('v', "Newer ones", Message::Newer));
    }
    choices.push(Choice::new('/', "Search again", Message::Ask));
    choices.push(Choice::back("Back to the list", Message::All));
    Page::new("Journal", body, choices)
}

/// Sealed notes are opened behind what is shown; until then a search may miss some.
fn still_opening(session: &Session) -> Option<Block> {
    let left = session.opening;
    (left > 0).then(|| {
        Block::note(format!("{left} sealed entries are still being opened; they are not in here yet."))
    })
}

/// One choice a note: its day, and how it begins.
fn notes(state: &State, session: &Session) -> Vec<Choice<Message>> {
    let shown = state.shown.iter().filter(|id| session.note(**id).is_some()).zip(walk::keys());
    shown
        .map(|(id, key)| {
            let begins = session.notes.get(id).map(|words| note::begins(words.expose())).unwrap_or_default();
            let label = format!("{}  {begins}", day(*id, session));
            Choice::go(key, label, Place::Note(*id))
        })
        .collect()
}

/// The day and time a note was begun, which its id keeps.
pub fn day(id: Uuid, session: &Session) -> String {
    note::begun(id).with_timezone(session.now.offset()).format("%-d %b %Y, %H:%M").to_string()
}

#[cfg(test)]
mod tests;
