//! One note of the journal: a form of one field, its words, which come from the disk when the page opens; and the day that
//! it is about, where somebody wants to name another one.

use uuid::Uuid;

use crate::{
    block::Block,
    form::{self, Binding, Days, Field, Form, Given, Kind, OTHER_NOTE, Out, Said, Transition, days},
    guide::Starts,
    journey::{access, key::DraftKey, note},
    page::{Choice, Key, Page},
    private::Private,
    session::{Effect, Place, Session, Update},
};
use chrono::NaiveDate;

pub type Message = form::Message;

/// The fields: the day only where somebody opens it, and then the words.
const DAY: &str = "day";
const WORDS: &str = "words";

#[derive(Debug)]
pub struct State {
    id: Uuid,
    /// True for a note of which nothing is kept yet.
    new: bool,
    pub form: form::State,
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
    session.say().note_heading(&session.note_day(id))
}

fn make(state: &State) -> impl for<'a> Fn(&'a Session) -> Form<'a> + use<> {
    let (id, asks_day) = (state.id, state.form.at() == Some(DAY));
    move |session| {
        let heading = Said::Heading(heading(id, session).into());
        let words = Field::new(WORDS, heading, Kind::Text, Binding::note(id, starts(session)));
        let words = words.about(about(id, session)).last();
        let day = (asks_day || may_date(id, session)).then(|| day(session));
        day.into_iter().chain([words]).collect()
    }
}

/// The lines about a note beside its words: when it was written, where it is about another day; tags and a star that
/// came with it.
fn about(id: Uuid, session: &Session) -> Vec<Block> {
    let Some(about) = session.note(id).and_then(|note| note.about()) else { return vec![] };
    let say = session.say();
    let begun = note::begun_on(id, *session.now.offset());
    let written = (begun.day != about.on.day).then(|| Block::quiet(say.note_written(&begun.said(say))));
    let tags: Vec<_> = about.tags.iter().map(Private::expose).collect();
    let tags = (!tags.is_empty()).then(|| Block::quiet(say.note_tags(&say.row(&tags).into()).expose()));
    let starred = about.starred.then(|| Block::quiet(say.note_starred()));
    [written, tags, starred].into_iter().flatten().collect()
}

/// A day that was: today, one of the last, or one that is typed.
fn day(session: &Session) -> Field<'_> {
    let (say, today) = (session.say(), session.today());
    let days = Days { offers: days::past(say, today), from: NaiveDate::MIN, until: Some(today) };
    let bind = Binding::screen(DraftKey::default(), starts(session));
    Field::new(DAY, Said::Heading(say.note_which_day().into()), Kind::Day(days), bind)
}

pub fn update(state: &mut State, session: &mut Session, message: &Message) -> Update {
    let make = make(state);
    let transition = form::update(&mut state.form, &make, session, message);
    went(state, session, transition)
}

fn went(state: &mut State, session: &mut Session, Transition { mut effects, out }: Transition) -> Update {
    match out {
        Out::Over => Update::go(Place::Journal).first(effects),
        Out::Answered(_, Given::Day(day)) => {
            state.form.go_to(WORDS);
            effects.extend(session.date_note(state.id, day));
            effects.into()
        }
        _ => effects.into(),
    }
}

/// True for a note that is kept and shown here, and of which there is one version: whoever may change it may say which day
/// it is about.
fn may_date(id: Uuid, session: &Session) -> bool {
    let bind = Binding::note(id, starts(session));
    let seen = bind.look(session);
    seen.may_write && seen.words.is_some() && session.journey.note_forks(id).next().is_none()
}

pub fn page(state: &State, session: &Session) -> Page<Message> {
    let say = session.say();
    let back = || Choice::back_to(say.note_back(), Place::Journal);
    let form = make(state)(session);
    if state.form.at() == Some(DAY) {
        let page = form::page(&state.form, form, session, say.journal());
        return page.with([Choice::back(say.leave_it_as_it_is(), Message::Onward)]);
    }
    let is_here = form.last().is_some_and(|field| {
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
    let mut page = form::page(&state.form, form, session, say.journal());
    let is_kept = page.choices.iter().any(|choice| choice.key == Key::Change);
    if is_kept && may_date(state.id, session) {
        page.choices
            .push(Choice::new(Key::Type, say.note_another_day(), Message::Open(DAY.to_owned())).writes());
    }
    page.choices.insert(0, back());
    page
}

#[cfg(test)]
mod tests;
