mod properties;

use super::*;
use crate::{block::chart::tests::weekly, journey::checkin::left_out};

const NONE: i32 = -1;

/// Weekly from 2 September 2026 on; `NONE` skipped the item.
fn series(values: &[i32]) -> Series {
    every_week(weekly(&values.iter().map(|&value| u8::try_from(value).ok()).collect::<Vec<_>>()))
}

/// As long as the path is not walked.
fn every_week(points: impl IntoIterator<Item = Point>) -> Series {
    Series::new(points, |days| left_out(days, None, None))
}

fn paced(points: &[Point], walked: Option<NaiveDate>) -> Series {
    Series::new(points.to_vec(), |days| left_out(days, None, walked))
}

fn said(values: &[i32]) -> String {
    words::of(Catalogue::ENGLISH, &series(values), Whose::Yours)
}

/// The ranges that a chart of it joins.
fn joined(series: &Series) -> String {
    let places = series.line(Catalogue::ENGLISH, Whose::Yours).joined;
    places.iter().map(|run| format!("{run:?}")).collect::<Vec<_>>().join(" ")
}

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap()
}

#[test]
fn a_claim_compares_the_middles_at_both_ends_with_the_usual_wobble() {
    for (values, claim) in [
        // Steps 0 1 1 1 2 1 0 1: their median is 1, the wobble 1.5; 4 becomes 6.
        (&[4, 4, 5, 4, 3, 5, 6, 6, 7][..], Some(Claim::Above)),
        (&[7, 6, 6, 5, 3, 4, 5, 4, 4], Some(Claim::Below)),
        // One low day at the end moves no median.
        (&[5, 5, 5, 5, 5, 0], Some(Claim::Within)),
        // Steps 2 2 1 2 2: the wobble is 3, and 2 becomes 5, exactly as far; in the next one 6.
        (&[0, 2, 4, 3, 5, 7], Some(Claim::Within)),
        (&[0, 2, 4, 4, 6, 8], Some(Claim::Above)),
        (&[4, 4, 4, 4, 4, 4, 5], Some(Claim::Within)),
        // One point is the least that a whole number can move: it is no change, however calm the rest. Two are one.
        (&[5, 5, 5, 5, 6, 6, 6], Some(Claim::Within)),
        (&[5, 5, 5, 5, 4, 4, 4], Some(Claim::Within)),
        (&[5, 5, 5, 5, 7, 7, 7], Some(Claim::Above)),
        (&[5, 5, 5, 5, 3, 3, 3], Some(Claim::Below)),
        // Steps 0 1 1 1 0 0: the wobble would be 0.75, and is 1.
        (&[4, 4, 5, 4, 5, 5, 5], Some(Claim::Within)),
        (&[4, 4, 5, 5, 6, 6, 7], Some(Claim::Above)),
        // Five are too few, however far they go.
        (&[0, 0, 0, 10, 10], None),
        // Only the six after the gap count; five after it are too few.
        (&[0, 0, 0, NONE, 9, 9, 9, 9, 9, 9], Some(Claim::Within)),
        (&[0, 0, 0, 0, 0, 0, NONE, 9, 9, 9, 9, 9], None),
        (&[0, 0, 0, 9, 9, 9, NONE], Some(Claim::Above)),
        (&[NONE, NONE], None),
        (&[], None),
    ] {
        assert_eq!(series(values).claim(), claim, "{values:?}");
    }
}

#[test]
fn thirteen_days_are_no_gap_and_fourteen_are() {
    let apart = |days| {
        let days = day(9, 2).iter_days().step_by(days);
        every_week(days.take(6).map(|on| Point { on, value: Some(5) }))
    };
    assert_eq!(apart(13).claim(), Some(Claim::Within));
    assert_eq!(joined(&apart(13)), "0..6");
    assert_eq!(apart(14).claim(), None);
    assert_eq!(joined(&apart(14)), "");
}

#[test]
fn check_ins_that_are_meant_to_be_rare_become_a_line_and_a_claim_too() {
    let quarters = day(9, 2).iter_days().step_by(91).zip([3, 3, 3, 4, 6, 6, 7]);
    let quarters: Vec<_> = quarters.map(|(on, value)| Point { on, value: Some(value) }).collect();
    assert_eq!((joined(&paced(&quarters, None)).as_str(), paced(&quarters, None).claim()), ("", None));
    let walked = paced(&quarters, Some(day(9, 2)));
    assert_eq!((joined(&walked).as_str(), walked.claim()), ("0..7", Some(Claim::Above)));
}

#[test]
fn a_line_joins_four_or_more_and_never_over_a_gap() {
    for (values, places) in [
        (&[1, 2, 3][..], ""),
        (&[1, 2, 3, 4], "0..4"),
        (&[1, 2, 3, 4, NONE, 6, 7, NONE, 1, 2, 3, 4, 5], "0..4 8..13"),
        (&[1, 2, NONE, 4, 5], ""),
    ] {
        assert_eq!(joined(&series(values)), places, "{values:?}");
    }
}

#[test]
fn of_two_on_one_day_the_later_one_counts() {
    let two = [Some(3), None].map(|value| Point { on: day(9, 2), value });
    assert_eq!(every_week(two).points, two[1..]);
}

#[test]
fn few_numbers_are_only_counted_and_dated() {
    for (values, words) in [
        (&[][..], "No check-in yet."),
        (&[4], "One check-in so far, 2 September 2026: too few for a line."),
        (&[NONE], "One check-in so far, 2 September 2026, without a number: too few for a line."),
        (&[4, 0, 9], "Three check-ins so far, 2 to 16 September 2026: too few for a line."),
        (
            &[4, NONE, 9, 9],
            "Four check-ins so far, 2 to 23 September 2026, one of them without a number: too few for a line.",
        ),
        (
            &[NONE, NONE],
            "Two check-ins so far, 2 to 9 September 2026, none of them with a number: too few for a line.",
        ),
        (&[1, 3, 5, 7, 9], "Five check-ins, 2 to 30 September 2026: too few to speak of a change."),
    ] {
        assert_eq!(said(values), words);
    }
}

#[test]
fn enough_numbers_are_compared_and_the_count_and_the_dates_are_always_there() {
    assert_eq!(
        said(&[4, 4, 5, 4, 3, 5, 6, 6, 7]),
        "Nine check-ins, 2 September to 28 October 2026. The middle number of the last three is 6, of the first three 4. \
         That is higher, by more than your usual ups and downs (1.5)."
    );
    assert_eq!(
        words::of(Catalogue::ENGLISH, &series(&[6, 6, 5, 5, 4, 4, 3]), Whose::Of("Sam")),
        "Seven check-ins, 2 September to 14 October 2026. The middle number of the last three is 4, of the first three 6. \
         That is lower, by more than Sam’s usual ups and downs (1)."
    );
    assert_eq!(
        said(&[5; 19]),
        "19 check-ins, 2 September 2026 to 6 January 2027. The middle number of the last three is 5, of the first three 5. \
         That is within your usual ups and downs (1), so it is no sign of a change."
    );
}

#[test]
fn after_a_gap_the_words_are_about_the_newest_stretch() {
    assert_eq!(
        said(&[9, 9, 9, NONE, 1, 1, 2, 2, 3, 3]),
        "Ten check-ins, 2 September to 4 November 2026, one of them without a number. The newest stretch without a \
         gap has six, 30 September to 4 November 2026. In it the middle number of the last three is 3, of the first three 1. \
         That is higher, by more than your usual ups and downs (1)."
    );
    assert_eq!(
        said(&[9, 9, 9, 9, 9, 9, NONE, 1]),
        "Eight check-ins, 2 September to 21 October 2026, one of them without a number. The newest stretch without a \
         gap has one, 21 October 2026: too few for a line."
    );
}

#[test]
fn something_is_offered_after_a_fall_of_three_or_eight_that_stay() {
    for (values, notice) in [
        (&[6, 3][..], Some(Notice::Drop)),
        (&[6, 4], None),
        (&[3, 6], None),
        // Neither over a gap, nor again after a check-in that skipped the item.
        (&[6, NONE, 3], None),
        (&[6, 3, NONE], None),
        (&[0, 9, 4, 5, 4, 5, 5, 5, 4, 4], Some(Notice::Flat)),
        (&[4, 5, 4, 5, 5, 5, 4], None),
        (&[4, 5, 4, 5, 5, 5, 4, 6], None),
        (&[4, 4, 4, 4, NONE, 4, 4, 4, 4], None),
        (&[4, 4, 4, 4, 4, 4, 4, 4, NONE], None),
        (&[], None),
    ] {
        assert_eq!(series(values).notice(), notice, "{values:?}");
    }
}

#[test]
fn an_offer_names_a_pause_the_plan_and_someone_outside_and_alarms_nobody() {
    for words in [Notice::Drop, Notice::Flat].map(|notice| notice.words(Catalogue::ENGLISH)) {
        for offer in ["if ", "the pause", "the setback plan", "someone outside"] {
            assert!(words.contains(offer), "{words}");
        }
        for alarm in ["warning", "worse", "danger", "should", "must", "!"] {
            assert!(!words.contains(alarm), "{words}");
        }
    }
}

#[test]
fn no_number_is_printed_by_debug() {
    let shown = |values| {
        let series = series(values);
        format!("{series:?} {:?}", series.line(Catalogue::ENGLISH, Whose::Yours))
    };
    assert_eq!(shown(&[4, 4, 5, 4, 3, 5, 6, 6, 7]), shown(&[0, 1, 2, 10, 8, 9, 8, 9, 9]));
}
