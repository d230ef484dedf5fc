use crate::{
    journey::{
        couple::{Here, Seats},
        journey_builder::JourneyBuilder,
        record::Seat,
    },
    page::Value,
    private::Secret,
    screens::tests::Harness,
    session::{Away, Effect, Lock, Place, Session},
};

use super::{Message, State, answer, page, update};

fn harness(told: JourneyBuilder, here: Here) -> Harness {
    Harness::of(told, here, Place::TakeAway)
}

/// Whose words were ordered to go, and whose passphrases were given for it.
fn ordered(effects: &[Effect]) -> Option<(Away, Vec<Seat>)> {
    effects.iter().find_map(|effect| match effect {
        Effect::TakeAway { away, secrets } => Some((*away, secrets.iter().map(|(seat, _)| *seat).collect())),
        _ => None,
    })
}

/// Says yes twice, and gives whatever passphrases are asked for.
fn take(session: &Session, away: Away) -> Option<(Away, Vec<Seat>)> {
    let mut state = State::default();
    assert_eq!(ordered(&update(&mut state, session, &Message::Take(away)).effects), None);
    assert_eq!(ordered(&update(&mut state, session, &Message::Yes).effects), None);
    let mut effects = update(&mut state, session, &Message::Yes).effects;
    while ordered(&effects).is_none() {
        let ask = page(&state, session).ask;
        let secret = Value::Secret(Secret::from("words"));
        effects = answer(&mut state, session, ask.answer(secret)).effects;
    }
    ordered(&effects)
}

#[test]
fn it_says_what_goes_and_what_stays_and_asks_twice() {
    let mut harness = harness(JourneyBuilder::two(), Here::First);
    insta::assert_snapshot!(harness.prose(), @"");
    harness.choose("Take away what you wrote");
    insta::assert_snapshot!(harness.prose(), @"");
    harness.choose("Take it away");
    assert!(harness.prose().contains("This cannot be taken back without an undo file."));
    harness.choose("Keep it");
    assert!(harness.prose().contains("Take everything away"));
}

#[test]
fn each_whose_words_go_gives_a_passphrase() {
    for (locked, away, asked) in [
        (vec![], Away::Of(Seat::First), vec![]),
        (vec![Seat::First, Seat::Second], Away::Of(Seat::First), vec![Seat::First]),
        (vec![Seat::Second], Away::Of(Seat::First), vec![]),
        (vec![Seat::First, Seat::Second], Away::All, vec![Seat::First, Seat::Second]),
        (vec![Seat::Second], Away::All, vec![Seat::Second]),
    ] {
        let mut harness = harness(JourneyBuilder::two(), Here::First);
        let locks = locked.into_iter().map(|seat| (seat, Lock { open: true, ..Lock::default() }));
        harness.app.session.locks = locks.collect();
        assert_eq!(take(&harness.app.session, away), Some((away, asked)), "{away:?}");
    }
}

#[test]
fn two_together_take_nothing_away_and_one_alone_takes_all() {
    let both = harness(JourneyBuilder::two(), Here::Both);
    assert!(both.prose().contains("when you are here alone") && !both.offers("Take"));
    let solo = harness(JourneyBuilder::by(Seats::One), Here::First);
    assert!(solo.offers("Take everything away") && !solo.offers("Take away what you wrote"));
    for elsewhere in [Place::More, Place::Passphrase] {
        let mut harness = Harness::of(JourneyBuilder::two(), Here::First, elsewhere);
        harness.choose("Take everything away");
        assert_eq!(harness.app.place, Place::TakeAway);
    }
}
