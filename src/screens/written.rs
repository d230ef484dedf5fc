//! The answers of those who are here, to be read again: newest first, page by page of the guide, or by a search. Only
//! what shows is looked at for the list.

mod show;
pub mod told;

use crate::{
    block::{Block, fold_into},
    form::{self, Binding, Field, Form, Given, Kind, Out, Portion, Said},
    journey::record::{Id, Record},
    private::Private,
    session::{Session, Update},
};
pub use show::{page, title};

/// How many are listed at once: as many as there are digits.
const A_PAGE: usize = 9;
/// The field of the search.
pub const SEARCH: &str = "search";

#[derive(Debug)]
pub struct State {
    shown: Shown,
    only: Only,
    /// Those that are listed, newest first, from which one on, and how many there are in all.
    listed: Vec<Id>,
    from: usize,
    all: usize,
}

#[derive(Debug)]
enum Shown {
    List,
    /// Pages of the guide on which something was written, by their ids; from which one on they are listed.
    Pages {
        ids: Vec<String>,
        from: usize,
    },
    Item(Id),
    Search(form::State),
}

/// The list.
#[derive(Debug, Clone, PartialEq)]
pub enum Only {
    All,
    /// The answers on a page of the guide, by its id.
    Page(String),
    /// The answers that hold these words, in the form in which they are compared.
    Holding(Private),
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    List(Only, usize),
    Pages(usize),
    Item(Id),
    /// One's own sealed answer may open, or may not.
    SayOpen(Id, bool),
    Ask,
    Search(form::Message),
}

pub fn open(session: &Session) -> State {
    let mut state = State { shown: Shown::List, only: Only::All, listed: vec![], from: 0, all: 0 };
    list(&mut state, session, Only::All, 0);
    state
}

/// Lists what there is now, from one on.
fn list(state: &mut State, session: &Session, only: Only, from: usize) {
    let (journey, guide) = (&session.journey, &session.guide);
    let is_listed = |record: &&Record| match &only {
        Only::All => true,
        Only::Page(page) => journey.page_of(guide, &record.id) == Some(page),
        Only::Holding(words) => {
            let portions = Portion::all(record).into_iter();
            portions
                .filter_map(|portion| portion.of(record))
                .any(|said| folded(said).expose().contains(words.expose()))
        }
    };
    let mut all: Vec<_> = journey.written(guide, session.who()).filter(is_listed).collect();
    let newest_first = |one: &&Record, other: &&Record| other.hlc.cmp(&one.hlc);
    let until = from + A_PAGE;
    state.all = all.len();
    if all.len() > until {
        all.select_nth_unstable_by(until, newest_first);
        all.truncate(until);
    }
    all.sort_unstable_by(newest_first);
    state.listed = all.into_iter().skip(from).map(|record| record.id.clone()).collect();
    (state.shown, state.only, state.from) = (Shown::List, only, from);
}

/// Words in the form in which they are compared.
fn folded(words: &Private) -> Private {
    let mut folded = String::new();
    fold_into(&mut folded, words.expose());
    folded.into()
}

/// Pages of the guide on which something was written, in the guide's order.
fn pages(session: &Session) -> Vec<String> {
    let (journey, guide) = (&session.journey, &session.guide);
    let mut pages: Vec<_> = journey
        .written(guide, session.who())
        .filter_map(|record| journey.page_of(guide, &record.id))
        .collect();
    pages.sort_unstable();
    pages.dedup();
    let place = |page: &&str| guide.outline.walk().position(|id| id == page).unwrap_or(usize::MAX);
    pages.sort_by_key(place);
    pages.into_iter().map(str::to_owned).collect()
}

pub fn update(state: &mut State, session: &mut Session, message: &Message) -> Update {
    match message {
        Message::List(only, from) => list(state, session, only.clone(), *from),
        Message::Pages(from) => state.shown = Shown::Pages { ids: pages(session), from: *from },
        Message::Item(id) => state.shown = Shown::Item(id.clone()),
        Message::SayOpen(id, may) => return session.say_open(id, *may).into(),
        Message::Ask => state.shown = Shown::Search(form::State::at_field(SEARCH)),
        Message::Search(message) => {
            if let Shown::Search(asked) = &mut state.shown {
                let out = form::update(asked, &search, session, message).out;
                went(state, session, out);
            }
        }
    }
    Update::stay()
}

/// The one field of the search, here and in the journal.
pub fn search(session: &Session) -> Form<'_> {
    let ask = Said::Heading(session.say().journal_search_ask().into());
    let about = [Block::say(session.say().journal_search_about())];
    vec![Field::new(SEARCH, ask, Kind::Line, Binding::heard()).about(about)]
}

fn went(state: &mut State, session: &Session, out: Out) {
    match out {
        Out::Answered(_, Given::Words(words)) => list(state, session, Only::Holding(folded(&words)), 0),
        Out::Over => list(state, session, Only::All, 0),
        _ => {}
    }
}

#[cfg(test)]
mod tests;
