use super::{Came, Id, Message, Replay};
use crate::{
    app::{Message as AppMessage, update},
    form,
    journey::{
        couple::{Here, Seats},
        journey_builder::JourneyBuilder,
        record::{Body, By, Visibility},
    },
    screens::{setback::tests::plan, tests::Stage},
    session::{Effect, Place, Request},
};

fn begun(seats: Seats, by: By, here: Here) -> Stage {
    let mut told = JourneyBuilder::by(seats);
    plan(&mut told, by);
    let mut stage = Stage::of(told, here, Place::Setback);
    stage.choose("A slip");
    stage.choose("It is calm");
    stage
}

fn replay(stage: &Stage) -> &Replay {
    let Place::Replay(id) = stage.app.place else { panic!("{:?}", stage.app.place) };
    stage.app.session.journey.replay(&Id::replay(id), stage.app.session.who()).unwrap().1
}

#[test]
fn a_look_back_ends_in_one_edit_to_the_plan() {
    for (seats, by, here, vis) in [
        (Seats::Two, By::Both, Here::Both, Visibility::Shared),
        (Seats::One, By::First, Here::First, Visibility::Private),
        (Seats::Two, By::First, Here::First, Visibility::Private),
    ] {
        let mut stage = begun(seats, by, here);
        stage.choose("Go on");
        stage.write("A drink on Friday.");
        stage.write("I said it before breakfast.");
        let plan = stage.app.session.journey.plan_used(Came::Slip, here, stage.app.session.now.date_naive());
        let id = plan.unwrap().0.id.clone();
        stage.choose(if by == By::Both { "What each of us does first" } else { "What I do first" });
        stage.write("Twenty minutes outside.");
        let (record, plan) = stage.app.session.journey.plan(&id).unwrap();
        assert_eq!((record.by, record.vis), (by, vis));
        assert_eq!(plan.boxes["first"].expose(), "Twenty minutes outside.");
        let replay = replay(&stage);
        assert_eq!((replay.changed.as_deref(), replay.closed.is_some()), (Some("first"), true));
        assert!(stage.prose().contains("One line of the plan was changed: What"), "{}", stage.prose());
        assert_eq!(stage.app.session.journey.replays(here).next().unwrap().0.vis, vis);
        stage.send(Message::Came(Came::Wave));
        assert!(stage.prose().contains("A slip"), "it is behind them");
        assert!(!stage.offers("Go on there") && !stage.offers("It was a wave"), "{}", stage.prose());
        assert!(stage.offers("Change what happened"), "what was written can be put right later");
    }
}

#[test]
fn a_look_back_reads_calmly() {
    let mut stage = begun(Seats::Two, By::Both, Here::Both);
    insta::assert_snapshot!(stage.prose(), @"
    A look back

    For a calm hour: what happened, what helped, and one line of the plan
    that changes, or none. It can be let be.

    A slip, Sunday 22 November

    1. Go on (g)
    2. It was on another day
    3. It was a wave
    4. Let it be
    5. Back to the path (b)
    ");
    stage.choose("Go on");
    stage.choose("Pass on this one");
    stage.choose("Pass on this one");
    insta::assert_snapshot!(stage.prose(), @"
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
    9. Back (b)
    ");
    stage.choose("Nothing to change");
    let replay = replay(&stage);
    assert_eq!((replay.changed.as_deref(), replay.closed), (None, Some(stage.app.session.now.date_naive())));
}

#[test]
fn the_day_and_what_it_was_can_be_put_right() {
    let mut stage = begun(Seats::Two, By::Both, Here::Both);
    stage.choose("It was a wave");
    stage.choose("It was on another day");
    for unread in ["yesterday", "2026-11-23"] {
        stage.write(unread);
        assert!(stage.prose().contains("did not read as a day that was"), "{}", stage.prose());
    }
    stage.write("2026-11-20");
    assert!(stage.prose().contains("A wave, Friday 20 November"), "{}", stage.prose());
}

#[test]
fn one_alone_changes_no_line_of_the_plan_of_both() {
    let mut stage = begun(Seats::Two, By::Both, Here::First);
    stage.choose("Go on");
    stage.write("A drink on Friday.");
    stage.choose("Pass on this one");
    assert!(
        stage.prose().contains("The plan belongs to both of you.") && !stage.offers("What"),
        "{}",
        stage.prose()
    );
    let before = stage.saved.len();
    stage.send(Message::Form(form::Message::Way(1)));
    assert_eq!(stage.saved.len(), before);
}

#[test]
fn half_written_words_are_where_they_were() {
    let mut stage = begun(Seats::Two, By::Both, Here::Both);
    let Place::Replay(id) = stage.app.place else { panic!() };
    stage.hear(AppMessage::Drafted { key: format!("replay/{id}#line.say").into(), words: "I sl".into() });
    stage.hear(Request::Go(Place::Path));
    stage.hear(Request::Go(Place::Replay(id)));
    assert!(stage.prose().contains("What the one who slipped says") && stage.prose().contains("I sl"));
}

#[test]
fn nobody_opens_the_look_back_of_the_other() {
    let mut stage = begun(Seats::Two, By::First, Here::First);
    stage.choose("Go on");
    stage.write("A drink on Friday.");
    let place = stage.app.place.clone();
    for here in [Here::Second, Here::Both] {
        stage.sit(here);
        stage.hear(Request::Go(place.clone()));
        assert!(stage.prose().contains("Nothing is here for you"), "{}", stage.prose());
    }
}

/// A look back of one alone, of which this was written.
fn told_alone(words: &str) -> (Stage, Id) {
    let mut stage = begun(Seats::Two, By::First, Here::First);
    let Place::Replay(id) = stage.app.place else { panic!("{:?}", stage.app.place) };
    stage.choose("Go on");
    stage.write(words);
    stage.hear(Request::Go(Place::Replay(id)));
    (stage, Id::replay(id))
}

#[test]
fn what_was_written_is_taken_back_brought_back_and_destroyed_on_leaving() {
    let (mut stage, id) = told_alone("A drink on Friday.");
    stage.choose("Change what happened");
    assert!(stage.prose().contains("A drink on Friday."), "{}", stage.prose());
    stage.choose("Take it back");
    assert!(replay(&stage).said().next().is_none());
    stage.choose("Bring it back");
    assert_eq!(replay(&stage).said().next().unwrap().1.expose(), "A drink on Friday.");
    stage.choose("Take it back");
    let effects = update(&mut stage.app, Request::Go(Place::Path).into());
    assert!(effects.contains(&Effect::Scrub(id)), "{effects:?}");
}

#[test]
fn what_was_written_is_put_right_also_once_it_is_behind_them() {
    let (mut stage, _) = told_alone("A drink on Friday.");
    stage.choose("Go on");
    stage.choose("Pass on this one");
    stage.choose("Nothing to change");
    stage.choose("Change what happened");
    stage.choose("Change it");
    stage.write("Two drinks on Friday.");
    stage.choose("Pass on this one");
    let replay = replay(&stage);
    assert_eq!(replay.said().next().unwrap().1.expose(), "Two drinks on Friday.");
    assert!(replay.closed.is_some() && stage.prose().contains("This is behind you."), "{}", stage.prose());
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
    let mut stage = Stage::of(told, Here::First, Place::Replay(id));
    stage.choose("Change what happened");
    assert!(stage.prose().contains("A drink.") && stage.prose().contains("Two drinks."));
    stage.choose("Keep the other");
    assert_eq!(replay(&stage).said().next().unwrap().1.expose(), "A drink.");
    assert_eq!(stage.app.session.journey.forks(&Id::replay(id)).count(), 0);
}

#[test]
fn a_line_of_the_plan_can_be_left_as_it_is() {
    let mut stage = begun(Seats::Two, By::First, Here::First);
    stage.send(Message::Ask(super::ask::WHICH));
    stage.choose("What I do first");
    stage.choose("Back");
    assert!(stage.prose().contains("One line of the plan"), "{}", stage.prose());
    assert_eq!(replay(&stage).closed, None);
}
