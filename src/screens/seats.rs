//! The seats: one of the two, or both. Words that each writes alone show only while that one is here alone.

use super::setup;
use crate::{
    block::Block,
    journey::{couple::Here, record::Seat},
    page::{Choice, Key, Page},
    session::{Request, Session},
};

pub fn page<M>(session: &Session) -> Page<M> {
    let (journey, say) = (&session.journey, session.say());
    let mut body = vec![Block::say(say.seats_hidden()), Block::quiet(kept(session))];
    if let Some(here) = session.here {
        body.insert(0, Block::quiet(say.seats_now(&journey.names(here.by()))));
    }
    let alone = |seat| say.seats_alone(&journey.name(seat));
    let sits = [
        (alone(Seat::First), Here::First),
        (alone(Seat::Second), Here::Second),
        (say.seats_both().to_owned(), Here::Both),
    ];
    let sits = Key::listed().zip(sits);
    let mut choices: Vec<_> =
        sits.map(|(key, (label, here))| Choice::ask(key, label, Request::Sit(here)).answers()).collect();
    choices.extend(setup::way(session));
    let back = |here| Choice::ask(Key::Back, say.back_to_where_you_were(), Request::Sit(here));
    choices.extend(session.here.map(back));
    Page::new(say.who_is_here(), body, choices)
}

/// How what is written alone is kept, as far as everybody may know.
fn kept(session: &Session) -> &'static str {
    match Seat::BOTH.iter().filter(|seat| session.locks.of(**seat).is_some()).count() {
        0 => session.say().seats_none_locked(),
        1 => session.say().seats_one_locked(),
        _ => session.say().seats_both_locked(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{Harness, question};
    use crate::{
        journey::{
            couple::{Here, Seats},
            journey_builder::JourneyBuilder,
        },
        session::{Place, Request},
    };

    #[test]
    fn who_is_here() {
        let harness = Harness::of(JourneyBuilder::two(), Here::Both, Place::Seats);
        insta::assert_snapshot!(harness.prose(), @"
        Who is here?

        Now: Sam and Alex.

        What you write alone is shown only when you are here alone. When both of
        you are here, only what is shared is shown.

        What you write alone is hidden on the screen. It is not locked: anyone
        who can open the folder on this computer can read it.

        1. Sam, alone
        2. Alex, alone
        3. Both of us
        e. Change names, or one or two people
        b. Back to where you were
        ");
    }

    #[test]
    fn who_is_here_is_one_key_away_wherever_two_people_work() {
        let offered = |harness: &Harness| harness.page().choice('w').is_some();
        let note = Place::NewNote(uuid::Uuid::from_u128(7));
        for (place, is_offered) in [
            (Place::Path, true),
            (note, true),
            (question("listening-actively.heard"), true),
            (Place::Check, true),
            (Place::Passphrase, true),
            (Place::Welcome, false),
            (Place::Setup, false),
            (Place::Seats, false),
        ] {
            let mut harness = Harness::of(JourneyBuilder::two(), Here::First, place.clone());
            assert_eq!(offered(&harness), is_offered, "{place:?}");
            for over in [Request::Help, Request::Pause] {
                harness.hear(over);
                assert_eq!(offered(&harness), is_offered, "{place:?}");
            }
            harness.hear(Request::Close);
            harness.hear(Request::Lock);
            assert!(!offered(&harness), "a cover says nothing");
        }
        let alone = JourneyBuilder::by(Seats::One);
        assert!(!offered(&Harness::of(alone, Here::First, Place::Path)));
    }
}
