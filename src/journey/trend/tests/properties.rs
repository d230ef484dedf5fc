//! Rules that hold for any numbers at any pace.

use proptest::{option, prelude::*, sample::select};

use super::*;

/// Points some days apart, from some day between 1960 and 9998 on, and the day among them on which the path was walked.
fn any_points() -> impl Strategy<Value = (Vec<Point>, Option<NaiveDate>)> {
    let days = select(vec![1, 7, 7, 7, 13, 14, 90, 91, 91, 91, 181, 182, 182, 363, 364]);
    let value = option::weighted(0.9, 0..=10u8);
    let first = NaiveDate::from_ymd_opt(1960, 1, 1).unwrap();
    (0..2_935_000u64, prop::collection::vec((days, value), 0..24), 0..48usize).prop_map(
        move |(from, points, nth)| {
            let mut on = first + chrono::Days::new(from);
            let next = |(days, value)| {
                on = on + chrono::Days::new(days);
                Point { on, value }
            };
            let points: Vec<_> = points.into_iter().map(next).collect();
            let walked = points.get(nth).map(|point| point.on);
            (points, walked)
        },
    )
}

/// True when so many days are between two points that a check-in was left out.
fn is_apart(before: &Point, next: &Point, walked: Option<NaiveDate>) -> bool {
    let since = walked.map_or(-1, |walked| (before.on - walked).num_days());
    let most = match since {
        ..0 => 13,
        0..364 => 181,
        _ => 363,
    };
    (next.on - before.on).num_days() > most
}

/// The newest numbers without a gap, newest first, found by walking back.
fn walked_back(points: &[Point], walked: Option<NaiveDate>) -> Vec<f64> {
    let mut newest: Vec<Point> = vec![];
    for point in points.iter().rev().skip_while(|point| point.value.is_none()) {
        if point.value.is_none() || newest.last().is_some_and(|next| is_apart(point, next, walked)) {
            break;
        }
        newest.push(*point);
    }
    newest.iter().filter_map(|point| point.value.map(f64::from)).collect()
}

fn median(values: &[f64]) -> f64 {
    let mut values = values.to_vec();
    values.sort_by(f64::total_cmp);
    let half = values.len() / 2;
    if values.len() % 2 == 1 { values[half] } else { f64::midpoint(values[half - 1], values[half]) }
}

proptest! {
    #[test]
    fn nothing_is_claimed_below_six_over_a_gap_or_within_the_wobble((points, walked) in any_points()) {
        let (series, newest) = (paced(&points, walked), walked_back(&points, walked));
        let claim = series.claim();
        prop_assert_eq!(claim.is_some(), newest.len() >= 6);
        let words = words::of(Catalogue::ENGLISH, &series, Whose::Yours);
        prop_assert_eq!(words.contains("That is higher"), claim == Some(Claim::Above));
        prop_assert_eq!(words.contains("That is lower"), claim == Some(Claim::Below));
        prop_assert_eq!(words.contains("That is within"), claim == Some(Claim::Within));
        if let Some(claim) = claim {
            let steps: Vec<_> = newest.windows(2).map(|pair| (pair[0] - pair[1]).abs()).collect();
            let moved = median(&newest[..3]) - median(&newest[newest.len() - 3..]);
            let beyond = moved.abs() > (1.5 * median(&steps)).max(1.0);
            prop_assert_eq!(claim != Claim::Within, beyond);
            prop_assert!(!beyond || (claim == Claim::Above) == (moved > 0.0));
        }
    }

    #[test]
    fn what_lies_before_a_gap_changes_no_claim((points, walked) in any_points()) {
        let gaps = (1..points.len()).filter(|&at| is_apart(&points[at - 1], &points[at], walked));
        for after in gaps.map(|at| &points[at..]).filter(|after| after.iter().any(|point| point.value.is_some())) {
            prop_assert_eq!(paced(&points, walked).claim(), paced(after, walked).claim());
        }
    }

    #[test]
    fn nothing_is_joined_over_a_gap_or_below_four((points, walked) in any_points()) {
        for run in paced(&points, walked).line(Catalogue::ENGLISH, Whose::Yours).joined {
            prop_assert!(run.len() >= 4);
            prop_assert!(points[run.clone()].iter().all(|point| point.value.is_some()));
            prop_assert!(points[run].windows(2).all(|pair| !is_apart(&pair[0], &pair[1], walked)));
        }
    }

    #[test]
    fn the_order_in_which_points_come_does_not_matter(
        (points, mixed) in any_points().prop_flat_map(|(points, _)| (Just(points.clone()), Just(points).prop_shuffle()))
    ) {
        prop_assert_eq!(every_week(points), every_week(mixed));
    }

    #[test]
    fn no_number_on_no_day_is_too_much(
        points in prop::collection::vec((0..2_936_000u64, option::of(any::<u8>())), 0..30)
    ) {
        let first = NaiveDate::from_ymd_opt(1960, 1, 1).unwrap();
        let series =
            every_week(points.into_iter().map(|(day, value)| Point { on: first + chrono::Days::new(day), value }));
        series.notice();
        let line = series.line(Catalogue::ENGLISH, Whose::Of("Sam"));
        prop_assert!(line.points.iter().all(|point| point.value.is_none_or(|value| value <= 10)));
        prop_assert!(!line.words.is_blank());
    }
}
