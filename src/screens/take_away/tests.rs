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
    assert_eq!(ordered(&update(&mut state, session, &Message(Some(away))).effects), None);
    assert_eq!(ordered(&update(&mut state, session, &Message(Some(away))).effects), None);
    let mut effects = update(&mut state, session, &Message(Some(away))).effects;
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
    insta::assert_snapshot!(harness.prose(), @"
    Take everything away

    What you wrote alone goes: your notes, your answers, your own check-ins,
    and what you had not finished. Your passphrase opens nothing after that.

    What you two wrote together stays, and your name with it. It belongs to
    Alex as well. What Alex wrote alone stays.

    You cannot sit down in this folder again. To begin anew, you can start a
    new folder.

    What this does not reach

    - Backups, and copies that you or a sync made somewhere else.
    - Another computer that holds a copy. It destroys its copy when this
      folder is synced to it and somebody sits down there.
    - Files that you wrote out: a summary, a calendar, a journal, a letter.
    - The history of your shell, and what a terminal kept.
    - What your partner has read, copied or photographed.
    - A disk may keep traces for a while.

    You can write an undo file first. It is a backup of all that is here
    now, sealed by a passphrase of its own. Brought back into a new folder,
    everything is there again.

    In a shell, `trustpath backup --seal FILE` writes it.

    1. Take away what you wrote
    2. Take everything away
    b. Back
    ");
    assert!(harness.app.leaves_no_trace(), "the other could read that it was looked at");
    harness.choose("Take away what you wrote");
    for said in ["Are you sure?", "What Alex wrote alone stays."] {
        assert!(harness.prose().contains(said), "{}", harness.prose());
    }
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
