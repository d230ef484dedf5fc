//! One note of the journal: a form of one field. Its words come from the disk when the page opens.

use uuid::Uuid;

use crate::{
    block::Block,
    form::{self, Around, Binding, Field, Form, Kind, OTHER_NOTE, Out, Said, Transition},
    guide::Starts,
    journey::{access, note},
    page::{Answer, Choice, Page},
    session::{Effect, Place, Session, Update},
};

pub type Message = form::Message;

/// The one field of the form.
const WORDS: &str = "words";

#[derive(Debug)]
pub struct State {
    id: Uuid,
    /// True for a note of which nothing is kept yet.
    new: bool,
    form: form::State,
}

pub fn open(session: &mut Session, id: Uuid, new: bool) -> (State, Vec<Effect>) {
    session.notes.remove(&OTHER_NOTE);
    let state = State { id, new, form: form::State::at_field(WORDS) };
    let effects = read(&state, session);
    (state, effects)
}

/// Asks for the words that the page shows and that are not here yet: of the note, and of another version of it.
pub fn read(state: &State, session: &Session) -> Vec<Effect> {
    let is_here = |id| session.notes.contains_key(&id);
    let note = session.note(state.id).filter(|_| !is_here(state.id)).and_then(|note| note.location);
    let may = |by, vis| access::may_read(by, vis, session.who());
    let mut forks = session.journey.note_forks(state.id);
    let other = forks.find(|fork| !fork.gone && may(fork.by, fork.vis));
    let other = other.filter(|_| !is_here(OTHER_NOTE)).and_then(|other| other.location);
    let note = note.map(|location| Effect::Read(vec![(state.id, location)]));
    note.into_iter().chain(other.map(|location| Effect::ReadOther(state.id, location))).collect()
}

/// A note is its author's own; the words of both are for both.
pub fn starts(session: &Session) -> Starts {
    if session.who().alone().is_some() { Starts::Private } else { Starts::Shared }
}

fn heading(id: Uuid, session: &Session) -> String {
    session.say().note_heading(&note::day(session.say(), id, &session.now))
}

fn make(id: Uuid) -> impl for<'a> Fn(&'a Session) -> Form<'a> {
    move |session| {
        let heading = heading(id, session);
        let bind = Binding::note(id, starts(session));
        vec![Field::new(WORDS, Said::Heading(heading.into()), Kind::Text, bind).last()]
    }
}

pub fn update(state: &mut State, session: &mut Session, message: &Message) -> Update {
    let make = make(state.id);
    went(form::update(&mut state.form, &make, session, message))
}

pub fn answer(state: &mut State, session: &mut Session, answer: Answer) -> Update {
    let make = make(state.id);
    went(form::answer(&mut state.form, &make, session, answer))
}

fn went(Transition { effects, out }: Transition) -> Update {
    match out {
        Out::Over => Update::go(Place::Journal).first(effects),
        _ => effects.into(),
    }
}

/// Destroys a note that was taken back here.
pub fn leave(state: &State, session: &Session) -> Vec<Effect> {
    state.form.leave(session)
}

pub fn page(state: &State, session: &Session) -> Page<Message> {
    let say = session.say();
    let back = || Choice::back_to(say.note_back(), Place::Journal);
    let form = make(state.id)(session);
    let is_here = form.iter().any(|field| {
        let bind = field.bind();
        bind.words(session).is_some() || bind.is_drafted(session) || state.form.takes_back(bind)
    });
    let known = session.note(state.id).is_some();
    if !is_here && (known || !state.new) {
        // What cannot be read yet is not changed blindly, and could not be brought back.
        let words = if known { Block::quiet("…") } else { Block::say(say.note_none()) };
        let heading = Block::heading(heading(state.id, session));
        return Page::new(say.journal(), vec![heading, words], vec![back()]);
    }
    let around = Around { title: say.journal(), step: None, above: vec![] };
    let mut page = form::page(&state.form, form, session, around);
    page.choices.insert(0, back());
    page
}

#[cfg(test)]
mod tests;
