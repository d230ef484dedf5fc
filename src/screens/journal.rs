//! The journal: a list of notes, newest first, a few at a time, and a search; and what is half-written. Only the words that
//! show are in memory.

mod half;

use crate::{
    block::{
        Block,
        wrap::{begins, cells},
    },
    form::{self, Given, Out},
    journey::{Leafing, access, key::DraftKey, note::NoteHead},
    language::said,
    page::{Choice, Key, Page},
    private::Private,
    screens::{unsigned, written},
    session::{Effect, Place, Session, Update},
};
use uuid::Uuid;

/// How many notes a page lists: as many as there are digits.
const A_PAGE: usize = 9;

/// The cells of a choice's label in a window of 80 columns.
const ROW: usize = 66;

#[derive(Debug)]
pub struct State {
    shown: Vec<Uuid>,
    listing: Listing,
    /// From where on what is half-written is listed.
    half: usize,
}

#[derive(Debug)]
enum Listing {
    /// The whole list.
    All,
    /// The question what to look for.
    Search(form::State),
    Looking,
    /// The notes that were found, newest first, and which of them is shown first.
    Found {
        all: Vec<Uuid>,
        from: usize,
    },
    /// Half-written words that no page asks for now.
    Loose(DraftKey),
    /// A note is half-written: whether to go on with it.
    GoOn,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    Older,
    Newer,
    Ask,
    Search(form::Message),
    Found(Vec<Uuid>),
    /// Back to the whole list.
    All,
    New,
    /// A new note beside one that is half-written.
    Another,
    MoreHalfWritten,
    /// Shows half-written words that no page asks for now.
    Read(DraftKey),
    KeepAsNote(DraftKey),
}

pub fn open(session: &mut Session) -> (State, Vec<Effect>) {
    let state = State { shown: older_than(session, None), listing: Listing::All, half: 0 };
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
    let notes = session.journey.notes_by_day(Leafing::Back, before, *session.now.offset());
    readable(session, notes).map(|(id, _)| id).take(A_PAGE).collect()
}

fn newer_than(session: &Session, after: Uuid) -> Vec<Uuid> {
    let notes = session.journey.notes_by_day(Leafing::Onward, Some(after), *session.now.offset());
    let mut ids: Vec<_> = readable(session, notes).map(|(id, _)| id).take(A_PAGE).collect();
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
        Message::Ask => state.listing = Listing::Search(form::State::at_field(written::SEARCH)),
        Message::Search(message) => {
            if let Listing::Search(asked) = &mut state.listing {
                let transition = form::update(asked, &written::search, session, message);
                return went(state, session, transition.out);
            }
        }
        Message::Found(all) if matches!(state.listing, Listing::Looking) => {
            state.listing = Listing::Found { all: all.clone(), from: 0 };
            state.shown = all.iter().copied().take(A_PAGE).collect();
        }
        Message::Found(_) => {}
        Message::All => {
            state.listing = Listing::All;
            state.shown = older_than(session, None);
        }
        Message::New if half::new_note(session).is_some() => state.listing = Listing::GoOn,
        Message::New | Message::Another => return Update::go(Place::NewNote(session.new_id())),
        Message::MoreHalfWritten => half::more(state, session),
        Message::Read(draft) => state.listing = Listing::Loose(draft.clone()),
        Message::KeepAsNote(draft) => return half::keep(session, draft),
    }
    read(state, session).into()
}

fn went(state: &mut State, session: &mut Session, out: Out) -> Update {
    match out {
        Out::Answered(_, Given::Words(words)) => look(state, session, words),
        Out::Over => update(state, session, &Message::All),
        _ => Update::stay(),
    }
}

fn turn_page(state: &mut State, session: &Session, older: bool) {
    let shown = match &mut state.listing {
        Listing::Found { all, from } => {
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
    state.listing = Listing::Looking;
    let notes = session.journey.notes_by_day(Leafing::Back, None, *session.now.offset());
    let notes = readable(session, notes);
    let among = notes.filter_map(|(id, note)| Some((id, note.location?))).collect();
    vec![Effect::Search { words, among }].into()
}

pub fn page(state: &State, session: &Session) -> Page<Message> {
    let say = session.say();
    match &state.listing {
        Listing::Search(asked) => {
            let page = form::page(asked, written::search(session), session, say.journal());
            page.map(Message::Search).with([Choice::back(say.back_to_list(), Message::All)])
        }
        Listing::Looking => {
            let body = vec![Block::say(say.journal_looking())];
            Page::new(say.journal(), body, vec![Choice::back(say.journal_stop_looking(), Message::All)])
        }
        Listing::All => list(state, session),
        Listing::Found { all, from } => found(state, session, all.len(), *from),
        Listing::Loose(draft) => half::page(session, draft),
        Listing::GoOn => half::go_on(session).unwrap_or_else(|| list(state, session)),
    }
}

fn list(state: &State, session: &Session) -> Page<Message> {
    let say = session.say();
    let mut body = vec![];
    if state.shown.is_empty() {
        body.push(Block::say(say.journal_empty()));
    }
    if session.here.is_some_and(|here| here.alone().is_some()) {
        body.push(Block::quiet(say.journal_notes_of(&session.who_name())));
    } else {
        body.push(Block::quiet(say.journal_notes_of_both()));
    }
    body.extend(still_opening(session));
    let mut choices = notes(state, session);
    choices.extend(half::choices(session, state.half));
    choices.push(Choice::new(Key::Type, say.write_a_note(), Message::New).writes());
    choices.push(Choice::go(Key::Open, written::title(session), Place::Written));
    choices.extend(unsigned::way(session));
    if let (Some(first), Some(last)) = (state.shown.first(), state.shown.last()) {
        if !older_than(session, Some(*last)).is_empty() {
            choices.push(Choice::new(Key::More, say.journal_older(), Message::Older));
        }
        if !newer_than(session, *first).is_empty() {
            choices.push(Choice::new(Key::Before, say.journal_newer(), Message::Newer));
        }
        choices.push(Choice::new(Key::Search, say.journal_search(), Message::Ask));
    }
    choices.push(Choice::back_to(say.back_to_path(), Place::Path));
    Page::new(say.journal(), body, choices)
}

fn found(state: &State, session: &Session, all: usize, from: usize) -> Page<Message> {
    let say = session.say();
    let found = match all {
        0 => say.no_note_holds_these().to_owned(),
        _ => say.journal_found(said::JournalFound { from: from + 1, to: from + state.shown.len(), all }),
    };
    let mut body = vec![Block::heading(say.journal_search_ask()), Block::quiet(found)];
    body.extend(still_opening(session));
    let mut choices = notes(state, session);
    if from + A_PAGE < all {
        choices.push(Choice::new(Key::More, say.journal_older_found(), Message::Older));
    }
    if from > 0 {
        choices.push(Choice::new(Key::Before, say.journal_newer_found(), Message::Newer));
    }
    choices.push(Choice::new(Key::Search, say.journal_search_again(), Message::Ask));
    choices.push(Choice::back(say.back_to_list(), Message::All));
    Page::new(say.journal(), body, choices)
}

/// Sealed notes are opened behind what is shown; until then a search may miss some.
fn still_opening(session: &Session) -> Option<Block> {
    let left = session.opening;
    (left > 0).then(|| Block::note(session.say().journal_still_opening(left)))
}

/// One choice a note: its day, and how it begins.
fn notes(state: &State, session: &Session) -> Vec<Choice<Message>> {
    let shown = state.shown.iter().filter(|id| session.note(**id).is_some()).zip(Key::listed());
    shown
        .map(|(id, key)| {
            let day = session.note_day(*id);
            let room = ROW.saturating_sub(cells(&day) + 2);
            let begins = session.notes.get(id).map(|words| begins(words.expose(), room)).unwrap_or_default();
            let label = format!("{day}  {begins}");
            let words = session.notes.get(id).map(|words| Block::words(words.clone()));
            let shown = [Block::quiet(day)].into_iter().chain(words).collect();
            Choice::go(key, label, Place::Note(*id)).showing(shown)
        })
        .collect()
}

#[cfg(test)]
mod tests;
