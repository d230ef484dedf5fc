//! An answer that changes, and two that were written apart.

use super::*;

#[test]
fn an_answer_that_changes_keeps_its_reason_until_that_is_changed_too() {
    let mut harness = harness();
    for label in ["Go on to the next one", "No, it does not", "Not now"] {
        harness.choose(label);
    }
    harness.write("In spring.");
    harness.choose("Go on");
    for label in ["Sam’s request", "No, it does not", "Change it"] {
        harness.choose(label);
    }
    choose_no(&mut harness);
    assert_eq!(said(&harness, 2, Seat::Second), Some((Said::No, "In spring.".into())));
    assert!(harness.prose().contains("Alex wrote:\n  In spring."), "{}", harness.prose());
    harness.choose("Change it");
    harness.write("Not with me.");
    assert_eq!(said(&harness, 2, Seat::Second), Some((Said::No, "Not with me.".into())));
    let last = harness.saved.iter().rev().find(|record| record.id.kind() == "consent").unwrap();
    assert_eq!((last.by, last.vis), (By::Second, Visibility::Shared), "it is signed by the one who answers");
}

#[test]
fn of_two_answers_written_apart_both_are_shown_and_no_reason_is_lost() {
    let mut harness = harness();
    for label in ["Go on to the next one", "No, it does not", "Not now"] {
        harness.choose(label);
    }
    harness.write("In spring.");
    let consent = Id::consent(&id(PlanKind::Request, 2), Seat::Second);
    let mut apart = harness.app.session.journey.record(&consent).unwrap().clone();
    (apart.hlc, apart.prev) = (Hlc::new(1, 0, "apart"), vec![]);
    apart.body = Some(Body::Consent(Consent { reason: "It is cold.".into(), ..Consent::of(Said::No) }));
    harness.app.session.journey.apply(apart, Some(Location::open(1, 0, 1)));
    let versions = |harness: &Harness| harness.app.session.journey.heads(&consent).len();
    for label in ["Go on", "Sam’s request", "No, it does not"] {
        harness.choose(label);
    }
    assert!(harness.prose().contains("Alex said: not now.") && harness.prose().contains("Alex said: no."));
    harness.choose("Change it");
    choose_no(&mut harness);
    assert_eq!(versions(&harness), 2, "the other reason is still to be chosen");
    assert!(harness.prose().contains("In spring.") && harness.prose().contains("It is cold."));
    harness.choose("Keep the other");
    assert_eq!(
        (said(&harness, 2, Seat::Second), versions(&harness)),
        (Some((Said::No, "It is cold.".into())), 1)
    );
}
