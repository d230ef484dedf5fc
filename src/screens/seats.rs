//! Who is here? One of the two, or both. What each writes alone shows only while that one is here alone.

use super::setup;
use crate::{
    block::Block,
    journey::{couple::Here, record::Seat},
    page::{Choice, Page},
    session::{Effect, Place, Session, Update},
};

#[derive(Debug)]
pub struct State;

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    Sit(Here),
}

pub fn update(message: &Message) -> Update {
    let Message::Sit(here) = message;
    vec![Effect::Sit(*here)].into()
}

pub fn page(session: &Session) -> Page<Message> {
    let journey = &session.journey;
    let mut body = vec![
        Block::heading("Who is here?"),
        Block::say(
            "What one writes alone shows only while that one is here alone. When both are here, only what is shared \
             shows.",
        ),
        Block::quiet(kept(session)),
    ];
    if let Some(here) = session.here {
        body.insert(1, Block::quiet(format!("Now: {}.", journey.names(here.by()))));
    }
    let mut choices = vec![
        Choice::new('1', format!("{}, alone", journey.name(Seat::First)), Message::Sit(Here::First)),
        Choice::new('2', format!("{}, alone", journey.name(Seat::Second)), Message::Sit(Here::Second)),
        Choice::new('3', "Both of us", Message::Sit(Here::Both)),
    ];
    choices.extend(setup::way(session));
    if session.here.is_some() {
        choices.push(Choice::back_to("Back to the path", Place::Path));
    }
    Page::new("Who is here?", body, choices)
}

/// How what is written alone is kept, as far as everybody may know.
fn kept(session: &Session) -> &'static str {
    match Seat::BOTH.iter().filter(|seat| session.locks.of(**seat).is_some()).count() {
        0 => {
            "Words written alone are hidden on the screen, not locked: whoever can open the folder of this computer can read them."
        }
        1 => {
            "Who has a passphrase gives it to sit down. What the other writes alone is hidden on the screen, not locked."
        }
        _ => "Each of you gives a passphrase to sit down. What one writes alone is sealed.",
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::Stage;
    use crate::{
        journey::{couple::Here, journey_builder::JourneyBuilder},
        session::Place,
    };

    #[test]
    fn who_is_here() {
        let stage = Stage::of(JourneyBuilder::two(), Here::Both, Place::Seats);
        insta::assert_snapshot!(stage.prose(), @"
        Who is here?

        Now: Sam and Alex.

        What one writes alone shows only while that one is here alone. When both
        are here, only what is shared shows.

        Words written alone are hidden on the screen, not locked: whoever can
        open the folder of this computer can read them.

        1. Sam, alone
        2. Alex, alone
        3. Both of us
        4. Change names, or one or two people (s)
        5. Back to the path (b)
        ");
    }
}
