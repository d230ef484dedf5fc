use proptest::{option, prelude::*};

use super::*;
use crate::{
    block::chart::tests::{chart, line, weekly},
    journey::trend::{Series, Whose},
    language::Catalogue,
    tui::theme::{Depth, MONOCHROME, Rgb, Theme},
};

const FEW: [Option<u8>; 3] = [Some(4), Some(9), Some(4)];
const SAM: [Option<u8>; 9] =
    [Some(4), Some(4), Some(5), Some(4), Some(3), Some(5), Some(6), Some(6), Some(7)];
const ALEX: [Option<u8>; 9] = [Some(7), Some(5), Some(6), None, Some(3), Some(5), Some(8), Some(9), Some(10)];

fn told(name: &str, values: &[Option<u8>]) -> chart::ChartLine {
    Series::new(weekly(values), |_| false).line(Catalogue::ENGLISH, Whose::Of(name))
}

fn own(values: &[Option<u8>]) -> chart::ChartLine {
    Series::new(weekly(values), |_| false).line(Catalogue::ENGLISH, Whose::Yours)
}

fn text(rows: &[Line]) -> String {
    rows.iter().map(|row| row.to_string().trim_end().to_owned()).collect::<Vec<_>>().join("\n")
}

fn drawn(lines: Vec<chart::ChartLine>, width: usize, density: Density) -> String {
    text(&rows(&chart(lines), width, density, Catalogue::ENGLISH, &MONOCHROME))
}

#[test]
fn two_people_are_told_apart_by_sign_and_name_and_a_gap_stays_a_gap() {
    insta::assert_snapshot!(drawn(vec![told("Sam", &SAM), told("Alex", &ALEX)], 54, Density::Fair), @"
    How hopeful am I about us?
    10: I can picture it going well
    10│                                                --○
      │                                     -○-----○---
      │○            ○                   ----·●·····●·····●
     5│●·····◉······●·····●···      --◉-··
      │                       ··◉---
     0│
      └───────────────────────────────────────────────────
      2 Sep 2026                               28 Oct 2026
    0: I see no way today
    ● Sam: Nine check-ins, 2 September to 28 October 2026.
    The middle number of the last three is 6, of the first
    three 4. That is higher, by more than Sam’s usual ups
    and downs (1.5).
    ○ Alex: Nine check-ins, 2 September to 28 October
    2026, one of them without a number. The newest stretch
    without a gap has five, 30 September to 28 October
    2026: too few to speak of a change.
    ◉ both in one place
    ");
}

#[test]
fn with_much_room_each_number_has_a_row() {
    insta::assert_snapshot!(drawn(vec![own(&SAM)], 72, Density::Open), @"
    How hopeful am I about us?
    10: I can picture it going well
    10│
      │
      │
      │                                                                 ···●
      │· · · · · · · · · · · · · · · · · · · · · · · · ···●········●···· · ·
     5│              ···●····                   ··●····
      │●········●····        ····●····      ····
      │                               ···●··
      │· · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·
      │
     0│
      └─────────────────────────────────────────────────────────────────────
      2 Sep 2026                                                 28 Oct 2026
    0: I see no way today
    Nine check-ins, 2 September to 28 October 2026. The middle number of the
    last three is 6, of the first three 4. That is higher, by more than your
    usual ups and downs (1.5).
    ");
}

#[test]
fn below_four_there_are_only_dots() {
    insta::assert_snapshot!(drawn(vec![own(&FEW)], 54, Density::Fair), @"
    How hopeful am I about us?
    10: I can picture it going well
    10│
      │                         ●
      │
     5│●                                                 ●
      │
     0│
      └───────────────────────────────────────────────────
      2 Sep 2026                               16 Sep 2026
    0: I see no way today
    Three check-ins so far, 2 to 16 September 2026: too
    few for a line.
    ");
}

#[test]
fn one_day_stands_in_the_middle_and_no_number_needs_no_axes() {
    insta::assert_snapshot!(drawn(vec![own(&FEW[..1])], 38, Density::Tight), @"
    How hopeful am I about us?
    10: I can picture it going well
    10│
      │
      │
     5│                 ●
      │
     0│
      └───────────────────────────────────
                   2 Sep 2026
    0: I see no way today
    One check-in so far, 2 September 2026:
    too few for a line.
    ");
    insta::assert_snapshot!(drawn(vec![own(&[None])], 38, Density::Tight), @"
    How hopeful am I about us?
    One check-in so far, 2 September 2026,
    without a number: too few for a line.
    ");
}

#[test]
fn a_colour_says_nothing_that_a_sign_does_not() {
    let alex = chart::ChartLine { person: 1, ..told("Alex", &ALEX) };
    let both = chart(vec![told("Sam", &SAM), alex]);
    let inked = Theme::new(Depth::Full, Some(Rgb::BLACK));
    let [plain, coloured] =
        [&MONOCHROME, &inked].map(|theme| rows(&both, 54, Density::Fair, Catalogue::ENGLISH, theme));
    assert_eq!(text(&plain), text(&coloured));
    let colours = |sign: char| {
        let spans = coloured.iter().flat_map(|row| &row.spans);
        let signed = spans.filter(|span| span.content.contains(sign));
        signed.map(|span| span.style.fg).collect::<Vec<_>>()
    };
    for (sign, style) in theme::CHARTED.into_iter().zip(inked.people) {
        assert!(!colours(sign).is_empty() && colours(sign).iter().all(|fg| *fg == style.fg), "{sign}");
    }
}

#[test]
fn names_obey_no_escape() {
    let drawn = drawn(vec![line("\u{1b}[2J", &SAM, &[]), line("Alex", &ALEX, &[])], 54, Density::Fair);
    assert!(drawn.contains("● ␛[2J: What"), "{drawn}");
}

proptest! {
    #[test]
    fn no_window_is_too_small_and_no_row_too_wide(
        values in prop::collection::vec(option::of(0..=10u8), 0..60),
        width in 1..120usize,
    ) {
        for density in [Density::Tight, Density::Open] {
            for row in rows(&chart(vec![told("Sam", &values), told("Alex", &SAM)]), width, density, Catalogue::ENGLISH, &MONOCHROME) {
                prop_assert!(row.width() <= width, "{row}");
            }
        }
    }

    #[test]
    fn every_dot_and_nothing_else_is_drawn_where_nothing_is_joined(
        values in prop::collection::vec(option::of(0..=10u8), 1..12),
    ) {
        let drawn = drawn(vec![line("Sam", &values, &[])], 54, Density::Fair);
        prop_assert_eq!(drawn.matches(theme::CHARTED[0]).count(), values.iter().flatten().count());
        prop_assert_eq!(drawn.matches(theme::JOINED[0]).count(), 0);
    }
}
