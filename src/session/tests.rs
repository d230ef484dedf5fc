//! Moments, ids, and where nothing is written.

use proptest::prelude::*;

use super::*;
use crate::journey::{
    couple::{Couple, Seats},
    position::Stop,
    progress::{Progress, State},
    record::Head,
};

fn session() -> Session {
    let mut session = Session::new(Guide::bundled(), Journey::default(), None);
    session.sit(Here::First, "9a1b2c3d".into(), vec![]);
    session
}

fn at(millis: i64) -> DateTime<FixedOffset> {
    DateTime::from_timestamp_millis(millis).unwrap().fixed_offset()
}

/// Writes something at this time of the clock, and tells its moment.
fn moment(session: &mut Session, millis: i64) -> Hlc {
    session.now = at(millis);
    let body = Body::Couple(Couple { seats: Seats::Two });
    session.write(Id::couple(), Visibility::Shared, Some(body), None);
    session.journey.record(&Id::couple()).unwrap().hlc.clone()
}

/// A line of somebody else, of this moment.
fn seen(session: &mut Session, hlc: &str) -> bool {
    let line = format!(
        r#"{{"v":1,"n":1,"id":"couple","kind":"couple","by":"both","vis":"shared","at":"","hlc":"{hlc}","body":{{"seats":"two"}}}}"#
    );
    let head: Head<'_> = serde_json::from_str(&line).unwrap();
    let location = Location::open(0, 0, 1);
    session.journey.take(&head, location, 0).is_ok()
}

#[test]
fn moments_go_on_where_the_clock_does_not() {
    let mut session = session();
    for (millis, expected) in [
        (1_000, (1_000, 0)),
        (1_000, (1_000, 1)),
        (400, (1_000, 2)),
        (-5, (1_000, 3)),
        (1_001, (1_001, 0)),
        (1_000, (1_001, 1)),
    ] {
        assert_eq!(moment(&mut session, millis).parts(), expected);
    }
}

#[test]
fn a_moment_names_the_writer_of_its_author() {
    let mut session = session();
    let writers = Writers::seats(Here::Both, Seat::First).map(|seat| seat.name().to_owned());
    session.sit(Here::Both, writers, vec![]);
    for (by, writer) in [(By::First, "first"), (By::Second, "second"), (By::Both, "first")] {
        assert!(session.tick(by).as_str().ends_with(writer), "{by:?}");
    }
}

#[test]
fn a_full_counter_goes_over_into_the_next_millisecond() {
    let mut session = session();
    assert!(seen(&mut session, "0000000003e8-ffff-00000000"));
    assert_eq!(moment(&mut session, 1_000).parts(), (1_001, 0));
}

#[test]
fn a_moment_comes_after_all_that_others_wrote() {
    let mut session = session();
    assert!(seen(&mut session, "0000000f4240-0007-00000000"));
    assert_eq!(moment(&mut session, 1_000).parts(), (1_000_000, 8));
}

#[test]
fn a_damaged_moment_is_not_taken_and_does_not_move_time() {
    let mut session = session();
    for damaged in ["ffffffffffff-ffff-00000000", "000000000000-0000-00000000", "yesterday", ""] {
        assert!(!seen(&mut session, damaged), "{damaged}");
    }
    assert_eq!(moment(&mut session, 1_000).parts(), (1_000, 0));
}

#[test]
fn what_is_written_over_a_moment_at_the_end_of_time_is_shown() {
    let mut session = session();
    assert!(seen(&mut session, "e677d21fdbff-ffff-zzzzzzzz"));
    for (millis, expected) in [(1_000, (1_000, 0)), (1_000, (1_000, 1)), (2_000, (2_000, 0))] {
        assert_eq!(moment(&mut session, millis).parts(), expected);
    }
}

#[test]
fn an_id_that_was_drawn_long_ago_is_of_now() {
    let mut session = session();
    session.fresh = Some(Uuid::from_u64_pair(0x0000_0000_0001_7000, 42));
    session.now = at(0x019a_b3f2_0000);
    let id = session.new_id();
    assert_eq!(id.get_timestamp().unwrap().to_unix().0, 0x019a_b3f2_0000 / 1_000);
    assert!(session.fresh.is_none(), "it is used once");
}

#[test]
fn nothing_is_written_where_nothing_can_be_or_nobody_sits() {
    let mut read_only = session();
    read_only.read_only = Some("It is of a newer version.".into());
    let nobody = Session::new(Guide::bundled(), Journey::default(), None);
    for mut session in [read_only, nobody] {
        let body = Body::Couple(Couple { seats: Seats::Two });
        assert_eq!(session.write(Id::couple(), Visibility::Shared, Some(body), None), []);
        assert_eq!(session.pass("what-trust-is", &Stop::Lesson), []);
        assert_eq!(session.set_state("what-trust-is", Seat::First, State::Done), []);
        assert_eq!(session.begin_again("what-trust-is"), []);
        assert!(session.journey.couple().is_none() && session.unsaved.is_empty());
    }
}

#[test]
fn another_round_of_a_page_of_ones_own_is_told_to_nobody() {
    let mut session = session();
    for (page, vis) in [("deciding", Visibility::Private), ("closeness", Visibility::Shared)] {
        let effects = session.begin_again(page);
        let [Effect::Save { record, .. }] = &effects[..] else { panic!("{effects:?}") };
        assert_eq!(record.vis, vis, "{page}");
    }
}

#[test]
fn what_is_behind_somebody_is_written_once_with_its_day() {
    let mut session = session();
    assert_eq!(session.pass("what-trust-is", &Stop::Lesson).len(), 1);
    session.now += chrono::TimeDelta::days(1);
    assert_eq!(session.pass("what-trust-is", &Stop::Lesson), []);
    let progress = session.journey.progress("what-trust-is", None, 1, Seat::First);
    assert_eq!(progress.on["lesson"].to_string(), "1970-01-01");
}

#[test]
fn progress_of_earlier_versions_knows_no_days() {
    let before: Progress = serde_json::from_str(r#"{"state":"open","passed":["lesson"]}"#).unwrap();
    assert!(before.passed.contains("lesson") && before.on.is_empty());
    assert_eq!(serde_json::to_string(&before).unwrap(), r#"{"state":"open","passed":["lesson"]}"#);
}

proptest! {
    #[test]
    fn every_moment_is_later_than_all_before(clock in prop::collection::vec(-10i64..5_000, 1..60)) {
        let mut session = session();
        let moments: Vec<_> = clock.into_iter().map(|millis| moment(&mut session, millis)).collect();
        prop_assert!(moments.is_sorted_by(|before, after| before < after));
        prop_assert!(moments.iter().all(Hlc::is_moment), "also where the clock is before 1970");
    }
}
