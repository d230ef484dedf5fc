//! The half for two.

use super::*;

#[test]
fn both_together_from_thanks_to_the_next_date() {
    let mut harness = together(brought(JourneyBuilder::hurt_and_broke()));
    insta::assert_snapshot!(harness.prose(), @"
    The weekly check-in

    How much tonight?

    Either of you may say “too much tonight”, with no reason. Then do only
    two things: the thanks, if you like, and the next date. After some weeks
    away, begin with those two as well.

    1. All of it, about twelve minutes
    2. Too much tonight: only thanks and the next date
    v. About the check-in
    b. Back to the path
    ");
    harness.choose("All of it");
    insta::assert_snapshot!(harness.prose(), @"
    The weekly check-in

    One thank you

    If you wish: one exact thing the other did this week. “You rang the
    plumber.” Say it aloud, or write it in a line. It is never owed, and it
    buys nothing. The answer is “you are welcome”, or a nod.

    Sam

    One exact thing, in one line.

    Shared: both of you can read it here.

    g. Write
    k. Leave it empty
    b. Back
    ");
    harness.write("You rang the plumber.");
    harness.choose("Leave it empty");
    insta::assert_snapshot!(harness.prose(), @"
    The weekly check-in

    What we bring

    Sam wrote:
      How hopeful am I about us?
      7 (0: I see no way today. 10: I can picture it going well.)

      What was better this week, in one line?
      We laughed.

    Three minutes each. One speaks, the other says it back before anything
    else. A number is a feeling, so there is nothing to dispute. If it gets
    too much, take the pause.

    space. Take turns: 3 minutes each
    g. Go on without turns
    b. Back
    ");
    harness.choose("Take turns");
    assert!(harness.prose().contains("Three minutes each."));
    harness.choose("Go on");
    assert!(harness.prose().contains("We laughed."), "what is brought lies there while they speak");
    for label in ["Sam begins", "Pass this turn", "Pass this turn", "Go on"] {
        harness.choose(label);
    }
    assert!(harness.prose().contains("Look at what is due."), "{}", harness.prose());
    harness.choose("Go on");
    assert!(harness.prose().contains("A wish for next week"), "{}", harness.prose());
    for _ in 0..4 {
        harness.choose("Leave it empty");
    }
    insta::assert_snapshot!(harness.prose(), @"
    The weekly check-in

    Next date

    Choose a day. Then do something ordinary, together or apart.

    We meet again on…

    Shared: both of you can read it here.

    1. Sunday 29 November, in a week
    2. Thursday 26 November
    3. Friday 27 November
    4. Saturday 28 November
    5. Monday 30 November
    6. Tuesday 1 December
    7. Wednesday 2 December
    8. Sunday 6 December, in 2 weeks
    t. Another day
    n. No day yet
    b. Back
    ");
    harness.choose("Sunday 29 November");
    insta::assert_snapshot!(harness.prose(), @"
    Enough for now

    This was enough for now.

    What you wrote is kept. Shared: both of you can read it here.

    Now something ordinary: a cup of tea, and something about your day.

    The next one: Sunday 29 November.

    g. Go on to the path
    1. Choose when you go on
    q. Close for now
    b. Back to the parts of it
    ");
    let held = harness.app.session.journey.checkin_together(day("2026-11-22")).unwrap();
    assert_eq!((held.next, held.short, held.lines.len()), (Some(day("2026-11-29")), false, 1));
    assert_eq!(held.lines["check-in.thanks.said.first"].expose(), "You rang the plumber.");
}

#[test]
fn too_much_tonight_leaves_the_thanks_and_the_next_date() {
    let mut harness = together(brought(JourneyBuilder::two()));
    harness.choose("Too much tonight");
    for _ in 0..2 {
        assert!(harness.prose().contains("One thank you"));
        harness.choose("Leave it empty");
    }
    harness.choose("No day yet");
    assert!(harness.prose().starts_with("Enough for now"), "{}", harness.prose());
    let held = harness.app.session.journey.checkin_together(day("2026-11-22")).unwrap();
    assert!(held.short && held.next.is_none());
}

#[test]
fn a_tiny_promise_belongs_to_who_made_it_and_is_made_smaller_where_it_is_too_large() {
    let mut harness = together(harness(JourneyBuilder::two(), Here::First));
    harness.choose("All of it");
    harness.hear(Request::Go(moment(Moment::Promise(Seat::Second))));
    harness.write("I cook all week.");
    insta::assert_snapshot!(harness.prose(), @"
    The weekly check-in

    A wish and a tiny promise

    Alex wrote:
      I cook all week.

    By when?

    Shared: both of you can read it here.

    1. Monday 23 November, tomorrow
    2. Tuesday 24 November
    3. Wednesday 25 November
    4. Thursday 26 November
    5. Friday 27 November
    6. Saturday 28 November
    7. Sunday 29 November, in a week
    t. Another day
    n. No day
    b. Back
    ");
    harness.choose("Friday");
    sure(&mut harness, 5);
    harness.choose("Make it smaller");
    harness.write("I cook on Friday.");
    harness.choose("Go on");
    sure(&mut harness, 9);
    assert!(harness.prose().contains("Next date"), "{}", harness.prose());
    let journey = &harness.app.session.journey;
    let made: Vec<_> = journey.plans_of(crate::guide::PlanKind::Promise).collect();
    let [(record, plan)] = made.as_slice() else { panic!("one promise: {made:?}") };
    assert_eq!((record.by, record.vis), (By::Second, Visibility::Shared));
    assert_eq!((plan.when, plan.confidence), (Some(When::On(day("2026-11-27"))), Some(9)));
    assert_eq!(plan.boxes["act"].expose(), "I cook on Friday.");
}

#[test]
fn weeks_away_are_empty_and_nobody_is_scolded() {
    let mut told = JourneyBuilder::two();
    held(&mut told, "2026-11-01", Some("2026-11-08"));
    let harness = harness(told, Here::Both);
    insta::assert_snapshot!(harness.prose(), @"
    The weekly check-in

    How much tonight?

    Welcome back. It has been 3 weeks. Start with thanks and the next date?

    Either of you may say “too much tonight”, with no reason. Then do only
    two things: the thanks, if you like, and the next date. After some weeks
    away, begin with those two as well.

    1. Start with thanks and the next date
    2. All of it, about twelve minutes
    v. About the check-in
    b. Back to the path
    ");
}

#[test]
fn through_midnight_it_stays_the_check_in_that_was_begun() {
    let mut harness = together(harness(JourneyBuilder::two(), Here::First));
    harness.choose("All of it");
    harness.app.session.now += chrono::Duration::hours(4);
    harness.write("You rang.");
    harness.choose("Leave it empty");
    harness.choose("Take turns");
    for label in ["Go on", "Sam begins", "Pass this turn", "Pass this turn", "Go on", "Go on"] {
        harness.choose(label);
    }
    harness.write("An evening out.");
    let days = harness.app.session.journey.checkin_days(Here::Both);
    assert_eq!(days, [day("2026-11-22")]);
    // Days later a moment of it is not gone back to.
    harness.app.session.now += chrono::Duration::days(3);
    harness.hear(Request::Go(Place::CheckinAt { on: day("2026-11-22"), moment: Moment::Next }));
    assert!(harness.prose().contains("How much tonight?"));
}

#[test]
fn a_moment_that_is_not_for_who_is_here_leads_to_where_theirs_begins() {
    let on = day("2026-11-22");
    for (here, moment) in [(Here::Both, Moment::Numbers), (Here::Second, Moment::Thanks(Seat::First))] {
        let mut harness = harness(JourneyBuilder::two(), here);
        let first = harness.prose();
        harness.hear(Request::Go(Place::CheckinAt { on, moment }));
        assert_eq!(harness.prose(), first);
    }
}
