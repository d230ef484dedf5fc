//! The half that each does alone.

use super::*;

#[test]
fn one_looks_at_their_own_week() {
    let mut harness = harness(JourneyBuilder::hurt_and_broke(), Here::First);
    insta::assert_snapshot!(harness.prose(), @"
    The weekly check-in

    Is there anything that makes me afraid of my partner?

    Nothing is kept. Skip it if someone can see. If yes: ? shows help, and
    this week can be done alone.

    Nothing of this is kept, whatever you choose.

    p. Pass on this question
    1. No
    2. Yes
    b. Back to the path
    ");
    assert!(harness.app.leaves_no_trace());
    harness.choose("No");
    insta::assert_snapshot!(harness.prose(), @"
    The weekly check-in

    Our own questions, not a validated test. Each may be left out.

    Hidden: it shows only while you are here alone. You may show it to both
    later.

    1 of 8. Right now, how safe do I feel being open with my partner?
    0: I keep almost everything in. 10: I can say what is true for me.

    2 of 8. How sure am I that they will do what they say this week?
    0: I expect it not to happen. 10: I hardly think about it.

    3 of 8. How honest do I believe they are being with me?
    0: I doubt most of it. 10: I believe what I am told.

    4 of 8. When I am not there, how much do they have my good in mind?
    0: I feel forgotten. 10: I feel kept in mind.

    5 of 8. How heavy is the hurt that I carry?
    0: Light today. 10: It fills the whole day.

    6 of 8. How connected did we feel this week?
    0: Like strangers. 10: Like two on the same side.

    7 of 8. How hopeful am I about us?
    0: I see no way today. 10: I can picture it going well.

    8 of 8. How well did I keep my own word this week?
    0: I let most of it slide. 10: I did what I said, or changed it in time.

    k. Leave the rest out
    b. Back to the path
    ");
    rate(&mut harness, &[("safe", 4), ("hope", 7)]);
    insta::assert_snapshot!(harness.prose(), @"
    The weekly check-in

    What was better this week, in one line?

    “Nothing” is an answer.

    Hidden: it shows only while you are here alone. You may show it to both
    later.

    g. Write
    k. Leave it empty
    b. Back
    ");
    harness.write("We laughed.");
    harness.choose("Leave it empty");
    insta::assert_snapshot!(harness.prose(), @"
    The weekly check-in

    Bring or keep

    Look at what you have just written. Choose at most two things to bring
    to the talk, and keep the rest. Bringing none is fine. Nobody counts
    what you keep.

    g. Keep everything
    1. Right now, how safe do I feel being open with my partner?
    2. How hopeful am I about us?
    3. What was better this week, in one line?
    b. Back
    ");
    harness.choose("Keep everything");
    insta::assert_snapshot!(harness.prose(), @"
    The weekly check-in

    Your own look at this week is done

    It is kept, and shown to you alone.

    The half for two comes when both of you are here. It can wait for
    another day.

    g. Go on
    1. Your own weeks
    2. Change the numbers
    3. Change the lines
    4. Bring or keep
    5. About once a month
    v. About the check-in
    b. Back to the path
    ");
    assert!(harness.saved.iter().all(|record| record.vis == Visibility::Private), "{:?}", harness.saved);
}

#[test]
fn a_yes_leads_to_the_page_of_help_first_and_nothing_of_it_is_kept() {
    let mut harness = harness(JourneyBuilder::two(), Here::First);
    harness.choose("Yes");
    assert!(harness.prose().contains("If you are afraid") && harness.offers("Help and numbers"));
    assert!(harness.saved.is_empty() && harness.app.leaves_no_trace());
    harness.choose("Go on");
    assert!(matches!(harness.page().ask, Ask::Rates(_)));
}

#[test]
fn two_things_are_the_most_that_one_brings() {
    let mut harness = harness(JourneyBuilder::two(), Here::First);
    harness.choose("No");
    rate(&mut harness, &[("safe", 4), ("sure", 5), ("hope", 7)]);
    harness.choose("Leave it empty");
    harness.choose("Leave it empty");
    harness.choose("Right now");
    harness.choose("How hopeful");
    assert!(!harness.offers("How sure"));
    harness.send(Message::Mark("check-in.sure".into()));
    harness.choose("Bring the marked ones");
    let brought = harness.app.session.journey.brought(day("2026-11-22"), Seat::First).unwrap();
    assert_eq!(brought.ratings.keys().collect::<Vec<_>>(), ["check-in.hope", "check-in.safe"]);
}

#[test]
fn one_who_walks_alone_does_one_kind_thing_and_chooses_a_day() {
    let mut harness = harness(JourneyBuilder::by(Seats::One), Here::First);
    harness.choose("No");
    rate(&mut harness, &[("hope", 7)]);
    harness.choose("Leave it empty");
    harness.choose("Leave it empty");
    assert!(harness.prose().contains("One kind and possible thing"), "{}", harness.prose());
    harness.write("A swim.");
    harness.choose("Sunday 29 November");
    insta::assert_snapshot!(harness.prose(), @"
    The weekly check-in

    Your own look at this week is done

    It is kept, and shown to you alone.

    The next one: Sunday 29 November.

    g. Go on
    1. Your own weeks
    2. Change the numbers
    3. Change the lines
    4. About once a month
    5. The next date
    v. About the check-in
    b. Back to the path
    ");
    let journey = &harness.app.session.journey;
    assert_eq!(journey.next_checkin(&harness.app.session.guide, Here::First).unwrap().on, day("2026-11-29"));
}

#[test]
fn every_fourth_check_in_offers_a_look_back() {
    for (weeks, offered) in [(0, false), (2, false), (3, true), (4, false), (7, true)] {
        let mut told = JourneyBuilder::two();
        let days = day("2026-08-02").iter_weeks().take(weeks);
        days.for_each(|on| held(&mut told, &on.to_string(), None));
        let mut harness = harness(told, Here::First);
        harness.choose("No");
        for label in ["Leave the rest out", "Leave it empty", "Leave it empty"] {
            harness.choose(label);
        }
        assert_eq!(harness.prose().contains("reread an agreement"), offered, "{weeks}");
    }
}

#[test]
fn where_nothing_can_be_written_it_says_so() {
    let mut harness = harness(JourneyBuilder::two(), Here::First);
    harness.app.session.read_only = Some("It was written by a newer version.".into());
    insta::assert_snapshot!(harness.prose(), @"
    The weekly check-in

    Note: It was written by a newer version.

    Nothing can be written down now.

    b. Back to the path
    ");
}
