use super::{Came, Id, Message, Replay};
use crate::{
    app::{Message as AppMessage, update},
    form,
    journey::{
        couple::{Here, Seats},
        journey_builder::JourneyBuilder,
        record::{Body, By, Visibility},
    },
    screens::{setback::tests::plan, tests::Harness},
    session::{Effect, Place, Request},
};

fn begun(seats: Seats, by: By, here: Here) -> Harness {
    let mut told = JourneyBuilder::by(seats);
    plan(&mut told, by);
    let mut harness = Harness::of(told, here, Place::Setback);
    harness.choose("A slip");
    harness.choose("It is calm");
    harness
}

fn replay(harness: &Harness) -> &Replay {
    let Place::Replay(id) = harness.app.place else { panic!("{:?}", harness.app.place) };
    harness.app.session.journey.replay(&Id::replay(id), harness.app.session.who()).unwrap().1
}

#[test]
fn a_look_back_ends_in_one_edit_to_the_plan() {
    for (seats, by, here, vis) in [
        (Seats::Two, By::Both, Here::Both, Visibility::Shared),
        (Seats::One, By::First, Here::First, Visibility::Private),
        (Seats::Two, By::First, Here::First, Visibility::Private),
    ] {
        let mut harness = begun(seats, by, here);
        harness.choose("Go on");
        harness.write("A drink on Friday.");
        harness.write("I said it before breakfast.");
        let plan = harness.app.session.journey.plan_used(Came::Slip, here, harness.app.session.today());
        let id = plan.unwrap().0.id.clone();
        harness.choose(if by == By::Both { "What each of us does first" } else { "What I do first" });
        harness.write("Twenty minutes outside.");
        let (record, plan) = harness.app.session.journey.plan(&id).unwrap();
        assert_eq!((record.by, record.vis), (by, vis));
        assert_eq!(plan.boxes["first"].expose(), "Twenty minutes outside.");
        let replay = replay(&harness);
        assert_eq!((replay.changed.as_deref(), replay.closed.is_some()), (Some("first"), true));
        assert!(harness.prose().contains("One line of the plan was changed: What"), "{}", harness.prose());
        assert_eq!(harness.app.session.journey.replays(here).next().unwrap().0.vis, vis);
        harness.send(Message::Came(Came::Wave));
        assert!(harness.prose().contains("A slip"), "it is behind them");
        assert!(!harness.offers("It was a wave"), "{}", harness.prose());
        assert!(harness.offers("Change what happened"), "what was written can be put right later");
    }
}

#[test]
fn a_look_back_reads_calmly() {
    let mut harness = begun(Seats::Two, By::Both, Here::Both);
    insta::assert_snapshot!(harness.prose(), @"
    A look back

    For a calm hour: what happened, what helped, and one line of the plan
    that changes, or none. You can also let it be.

    A slip, Sunday 22 November

    g. Go on
    1. It was on another day
    2. It was a wave
    3. Let it be
    b. Back to the path
    ");
    harness.choose("Go on");
    harness.choose("Pass on this one");
    harness.choose("Pass on this one");
    insta::assert_snapshot!(harness.prose(), @"
    A look back

    One line of the plan

    Which one would you write differently now? One is enough.

    What each of us does first.

      Ten minutes outside.

    What the one who slipped says within 24 hours, unasked.

      “I slipped. It was mine.”

    1. Dates and places we watch for.
    2. What each of us does first.
    3. What the one who slipped says within 24 hours, unasked.
    4. What the other may do.
    5. What neither of us does for 48 hours.
    6. Whom each of us calls.
    7. How we come back.
    8. Nothing to change
    b. Back
    ");
    harness.choose("Nothing to change");
    let replay = replay(&harness);
    assert_eq!((replay.changed.as_deref(), replay.closed), (None, Some(harness.app.session.today())));
}

#[test]
fn the_day_and_what_it_was_can_be_put_right() {
    let mut harness = begun(Seats::Two, By::Both, Here::Both);
    harness.choose("It was a wave");
    harness.choose("It was on another day");
    for unread in ["yesterday", "2026-11-23"] {
        harness.write(unread);
        assert!(harness.prose().contains("did not read as a day that was"), "{}", harness.prose());
    }
    harness.write("2026-11-20");
    assert!(harness.prose().contains("A wave, Friday 20 November"), "{}", harness.prose());
}

#[test]
fn one_alone_changes_no_line_of_the_plan_of_both() {
    let mut harness = begun(Seats::Two, By::Both, Here::First);
    harness.choose("Go on");
    harness.write("A drink on Friday.");
    harness.choose("Pass on this one");
    assert!(
        harness.prose().contains("The plan belongs to both of you.") && !harness.offers("What"),
        "{}",
        harness.prose()
    );
    let before = harness.saved.len();
    harness.send(Message::Form(form::Message::Way(1)));
    assert_eq!(harness.saved.len(), before);
}

#[test]
fn half_written_words_are_where_they_were() {
    let mut harness = begun(Seats::Two, By::Both, Here::Both);
    let Place::Replay(id) = harness.app.place else { panic!() };
    harness.hear(AppMessage::Drafted { key: format!("replay/{id}#line.say").into(), words: "I sl".into() });
    harness.hear(Request::Go(Place::Path));
    harness.hear(Request::Go(Place::Replay(id)));
    assert!(harness.prose().contains("What the one who slipped says") && harness.prose().contains("I sl"));
}

#[test]
fn nobody_opens_the_look_back_of_the_other() {
    let mut harness = begun(Seats::Two, By::First, Here::First);
    harness.choose("Go on");
    harness.write("A drink on Friday.");
    let place = harness.app.place.clone();
    for here in [Here::Second, Here::Both] {
        harness.sit(here);
        harness.hear(Request::Go(place.clone()));
        assert!(harness.prose().contains("Nothing is here for you"), "{}", harness.prose());
    }
}

/// A look back of one alone, of which this was written.
fn told_alone(words: &str) -> (Harness, Id) {
    let mut harness = begun(Seats::Two, By::First, Here::First);
    let Place::Replay(id) = harness.app.place else { panic!("{:?}", harness.app.place) };
    harness.choose("Go on");
    harness.write(words);
    harness.hear(Request::Go(Place::Replay(id)));
    (harness, Id::replay(id))
}

#[test]
fn what_was_written_is_taken_back_brought_back_and_destroyed_on_leaving() {
    let (mut harness, id) = told_alone("A drink on Friday.");
    harness.choose("Change what happened");
    assert!(harness.prose().contains("A drink on Friday."), "{}", harness.prose());
    harness.choose("Take it back");
    assert!(replay(&harness).words().next().is_none());
    harness.choose("Bring it back");
    assert_eq!(replay(&harness).words().next().unwrap().expose(), "A drink on Friday.");
    harness.choose("Take it back");
    let effects = update(&mut harness.app, Request::Go(Place::Path).into());
    assert!(effects.contains(&Effect::Scrub(id)), "{effects:?}");
}

#[test]
fn what_was_written_is_put_right_also_once_it_is_behind_them() {
    let (mut harness, _) = told_alone("A drink on Friday.");
    harness.choose("Go on");
    harness.choose("Pass on this one");
    harness.choose("Nothing to change");
    harness.choose("Change what happened");
    harness.choose("Change it");
    harness.write("Two drinks on Friday.");
    harness.choose("Pass on this one");
    let replay = replay(&harness);
    assert_eq!(replay.words().next().unwrap().expose(), "Two drinks on Friday.");
    assert!(replay.closed.is_some() && harness.prose().contains("This is done."), "{}", harness.prose());
}

#[test]
fn two_versions_of_what_happened_are_both_offered() {
    let (mut told, id) = (JourneyBuilder::two(), uuid::Uuid::from_u128(9));
    for words in ["A drink.", "Two drinks."] {
        let mut replay = Replay::of("2026-11-20".parse().unwrap(), Came::Slip);
        replay.boxes.insert("fact".into(), words.into());
        let body = Body::Replay(replay);
        told.write_apart(Id::replay(id), By::First, Visibility::Private, body);
    }
    let mut harness = Harness::of(told, Here::First, Place::Replay(id));
    harness.choose("Change what happened");
    assert!(harness.prose().contains("A drink.") && harness.prose().contains("Two drinks."));
    harness.choose("Keep the other");
    assert_eq!(replay(&harness).words().next().unwrap().expose(), "A drink.");
    assert_eq!(harness.app.session.journey.forks(&Id::replay(id)).count(), 0);
}

#[test]
fn a_line_of_the_plan_can_be_left_as_it_is() {
    let mut harness = begun(Seats::Two, By::First, Here::First);
    harness.send(Message::Ask(super::ask::WHICH));
    harness.choose("What I do first");
    harness.choose("Back");
    assert!(harness.prose().contains("One line of the plan"), "{}", harness.prose());
    assert_eq!(replay(&harness).closed, None);
}
