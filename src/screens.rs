//! One file a screen: its state, its messages, how they change it, and its page. Here stands what there is: a row for each
//! screen, and the place that leads to it.

#[macro_use]
mod table;

mod advice;
mod bare;
mod breach;
mod breaches;
mod checkin;
mod closing;
mod computers;
mod contents;
mod done;
mod entry;
mod evening;
mod first_evening;
mod hand_over;
mod help;
mod journal;
mod lesson;
mod look_back;
mod next_date;
mod note;
mod numbers;
mod opening;
mod overlay;
mod part;
mod particular;
mod passphrase;
mod path;
mod pause;
mod promise;
mod promises;
mod protect;
mod question;
mod reader;
mod replay;
mod resume;
mod reveal;
mod right_now;
mod road;
mod safety;
mod seats;
mod setback;
mod settings;
mod setup;
mod step;
mod summary;
mod take_away;
mod timer;
mod tonight;
mod trends;
mod unlock;
mod unsealing;
pub mod unsigned;
mod walk;
mod welcome;
mod why;
mod written;

use uuid::Uuid;

use crate::{
    form,
    journey::couple::Here,
    page::{Answer, Page},
    session::{Effect, Place, Session, Update},
};

pub use overlay::Overlay;
pub use walk::{back, onward, progress as progress_at, rail as rail_at};

screens! {
    // Pages that only lead on, or ask the app for something.
    Seats = seats::page,
    Path = path::page,
    More = path::more,
    Waiting = path::waiting,
    Protect = protect::page,
    Computers = computers::page;

    // Pages of a thing.
    Step(usize) = step::page,
    /// All parts of a page of the guide, by its id.
    Contents(String) = contents::page,
    Read(String) = reader::page,
    Entry(entry::State) = entry::page;

    // Screens with messages.
    FirstEvening = first_evening,
    Road = road,
    Breaches = breaches,
    Promises = promises;

    // Screens with messages and a state.
    Welcome(welcome::State) = welcome,
    Tonight(tonight::State) = tonight,
    Lesson(lesson::State) = lesson,
    Safety(safety::State) = safety,
    Reveal(reveal::State) = reveal,
    Done(done::State) = done,
    Closing(closing::State) = closing,
    /// On a page of the guide, by its id.
    HandOver(String) = hand_over,
    Unsigned(unsigned::State) = unsigned,
    Trends(trends::State) = trends;

    // Screens around a form: what is written, rated or typed there is this message of theirs.
    Setup(setup::State) = setup hears setup::Message::Form,
    Question(question::State) = question hears question::Message::from,
    Part(part::State) = part hears part::Message::Form,
    Breach(breach::State) = breach hears breach::Message::Form,
    Promise(promise::State) = promise hears promise::Message::Form,
    Journal(journal::State) = journal hears journal::Message::Search,
    Written(written::State) = written hears written::Message::Search,
    Note(note::State) = note hears note::Message::from,
    Checkin(checkin::State) = checkin hears checkin::Message::Form,
    LookBack(look_back::State) = look_back hears look_back::Message::Form,
    NextDate(next_date::State) = next_date hears next_date::Message::Form,
    Setback(setback::State) = setback hears setback::Message::Form,
    Replay(replay::State) = replay hears replay::Message::Form;

    // Screens that take what is typed themselves.
    Summary(summary::State) = summary,
    Unlock(unlock::State) = unlock,
    Passphrase(passphrase::State) = passphrase,
    TakeAway(take_away::State) = take_away,
    Settings(settings::State) = settings;

    // Pages over the screen, as far as they have messages.
    Help = help,
    Pause = pause,
    RightNow = right_now;
}

impl Screen {
    /// The screen of a place, and what it needs from outside.
    pub fn open(place: &Place, session: &mut Session) -> (Self, Vec<Effect>) {
        if checkin::leads(session, place) {
            return Self::check_in(session);
        }
        let screen = match place {
            Place::Welcome => Self::Welcome(welcome::State::Hello),
            Place::Rehearsal => Self::Welcome(welcome::State::Rehearsal),
            Place::Missing => Self::Welcome(welcome::State::Missing),
            Place::Seats => Self::Seats,
            Place::Setup if session.read_only.is_some() => Self::Path,
            Place::Setup => Self::Setup(setup::open(session)),
            Place::Path => Self::Path,
            Place::More => Self::More,
            Place::Waiting => Self::Waiting,
            Place::FirstEvening => Self::FirstEvening,
            Place::Protect => Self::Protect,
            Place::Computers => Self::Computers,
            Place::Tonight => Self::Tonight(tonight::open(session)),
            Place::Road => Self::Road,
            Place::OnEvening(_, place) | Place::Advised(_, place) => return Self::open(place, session),
            Place::Step(nth) => Self::Step(*nth),
            Place::HandOver(chapter) => Self::HandOver(chapter.clone()),
            Place::Contents(chapter) => Self::Contents(chapter.clone()),
            Place::Read(id) => Self::Read(id.clone()),
            Place::Check => Self::Safety(safety::open(None, session.who() == Here::Both)),
            Place::Stop(position) => return Self::open_stop(position.clone(), None, session),
            Place::Midway(position, resume) => {
                return Self::open_stop(position.clone(), Some(resume), session);
            }
            Place::Closing(chapter) => Self::Closing(closing::open(session, chapter.as_deref())),
            Place::Breaches => Self::Breaches,
            Place::Breach(id) => Self::Breach(breach::open(session, *id)),
            Place::Setback => Self::Setback(setback::open(setback::SetbackPage::Ask)),
            Place::Watch => Self::Setback(setback::open(setback::SetbackPage::Watch)),
            Place::Replay(id) => Self::Replay(replay::open(session, *id)),
            Place::Promises => Self::Promises,
            Place::Promise(id) => Self::Promise(promise::open(session, id.clone())),
            Place::Plan { id, from } => {
                part::open_one(session, id.clone(), from.clone()).map_or(Self::Promises, Self::Part)
            }
            Place::Summary => Self::Summary(summary::State::Overview),
            Place::Passphrase => Self::Passphrase(passphrase::open()),
            Place::Settings => Self::Settings(settings::State::default()),
            Place::TakeAway => Self::TakeAway(take_away::State::default()),
            Place::LookBack => Self::LookBack(look_back::open()),
            Place::NextDate => Self::NextDate(next_date::open()),
            Place::Trends => Self::Trends(trends::State::default()),
            Place::Checkin => return Self::check_in(session),
            Place::CheckinAt { on, moment } => {
                let (state, effects) = checkin::open(session, *on, moment);
                return (Self::Checkin(state), effects);
            }
            Place::Written => Self::Written(written::open(session)),
            Place::Unsigned(then) => Self::Unsigned(unsigned::open(then.as_deref())),
            Place::Journal => {
                let (state, effects) = journal::open(session);
                return (Self::Journal(state), effects);
            }
            Place::Note(id) | Place::NewNote(id) => {
                let (state, effects) = note::open(session, *id, matches!(place, Place::NewNote(_)));
                return (Self::Note(state), effects);
            }
        };
        (screen, vec![])
    }
}

/// The result of the journal's search, as a message for its screen.
pub fn found(notes: Vec<Uuid>) -> Message {
    Message::Journal(journal::Message::Found(notes))
}

#[cfg(test)]
mod tests;
