//! Messages of all screens.

use super::{
    breach, breaches, checkin, closing, done, first_evening, hand_over, help, journal, lesson, look_back,
    next_date, note, part, passphrase, pause, promise, promises, question, replay, reveal, right_now, road,
    safety, setback, settings, setup, summary, take_away, tonight, trends, unlock, unsigned, welcome,
    written,
};

/// A message for the screen that sent it. One that comes late, for a screen that is gone, does nothing.
#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    Welcome(welcome::Message),
    Setup(setup::Message),
    Lesson(lesson::Message),
    Safety(safety::Message),
    Question(question::Message),
    Part(part::Message),
    Reveal(reveal::Message),
    Done(done::Message),
    HandOver(hand_over::Without),
    Closing(closing::Onward),
    Breaches(breaches::Message),
    Breach(breach::Message),
    Promises(promises::Message),
    Promise(promise::Message),
    Journal(journal::Message),
    Written(written::Message),
    Unsigned(unsigned::Message),
    Note(note::Message),
    Summary(summary::Message),
    Checkin(checkin::Message),
    FirstEvening(first_evening::Message),
    Tonight(tonight::Message),
    Road(road::Message),
    Trends(trends::Message),
    LookBack(look_back::Message),
    NextDate(next_date::Message),
    Help(help::Message),
    Pause(pause::Message),
    RightNow(right_now::Message),
    Unlock(unlock::Message),
    Passphrase(passphrase::Message),
    Settings(settings::Message),
    TakeAway(take_away::Message),
    Setback(setback::Message),
    Replay(replay::Message),
}

/// `From` for every screen's message, so that a choice can name it alone.
macro_rules! messages {
    ($($screen:ident $room:ident),*) => {
        $(impl From<$room::Message> for Message {
            fn from(message: $room::Message) -> Self {
                Self::$screen(message)
            }
        })*
    };
}
messages!(
    Welcome welcome, Setup setup, Lesson lesson, Safety safety, Question question, Part part,
    Reveal reveal, Done done, Breaches breaches, Breach breach, Promises promises, Promise promise,
    Setback setback, Replay replay, Checkin checkin, Trends trends, LookBack look_back, NextDate next_date, Journal journal, Written written, Unsigned unsigned, Summary summary,
    Help help, Pause pause, RightNow right_now, Road road, Tonight tonight, Unlock unlock, Passphrase passphrase, Settings settings, TakeAway take_away
);

/// The result of the journal's search, as a message for its screen.
pub fn found(notes: Vec<uuid::Uuid>) -> Message {
    journal::Message::Found(notes).into()
}
