//! The day of a promise, typed or chosen.

use super::*;

#[test]
fn a_day_that_is_typed_is_taken_or_answered_kindly() {
    let mut harness = promising();
    harness.choose("Once, on a day");
    harness.choose("Another day");
    insta::assert_snapshot!(harness.prose(), @"
    Keeping promises (step 3 of 5)

    One promise

    When?

      I take the bins out.

    Shared: both of you can read it here.

    Year, month and day, like 2026-12-02.

    g. Write
    t. The next days, to choose from
    p. Pass on this one
    v. See all of it
    a. All parts of this page
    s. Stop kindly here
    u. Up to the step
    ");
    for (typed, says) in [("soon", "did not read as a day"), ("2026-11-21", "is in the past")] {
        harness.write(typed);
        assert!(harness.prose().contains(says), "{}", harness.prose());
        assert_eq!(saved(&harness).when, None);
    }
    harness.write("2026-12-03");
    assert_eq!(saved(&harness).when, Some(When::On("2026-12-03".parse().unwrap())));
    assert!(harness.app.session.drafts.is_empty(), "a day that was taken is no draft any more");
}

#[test]
fn a_day_that_is_chosen_lets_go_of_a_half_typed_one() {
    let mut harness = promising();
    harness.choose("Every week");
    harness.choose("Another day");
    let key = harness.page().ask.key().clone();
    harness.hear(crate::app::Message::Drafted { key, words: "2026-1".into() });
    harness.choose("The next days");
    harness.choose("Tomorrow");
    assert!(matches!(saved(&harness).when, Some(When::Every { days: 7, .. })));
    assert!(harness.app.session.drafts.is_empty());
}
