//! A page with a chart on it, at the sizes that people have.

use super::*;
use crate::{
    block::chart::tests::{chart, weekly},
    journey::trend::{Series, Whose},
    language::Catalogue,
};

fn trend() -> Page {
    let line = |name, values: &[u8]| {
        let values: Vec<_> = values.iter().copied().map(Some).collect();
        Series::new(weekly(&values), |_| false).line(Catalogue::ENGLISH, Whose::Of(name))
    };
    let lines = vec![line("Sam", &[4, 4, 5, 4, 3, 5, 6, 6, 7]), line("Alex", &[8, 7, 6, 6])];
    choosing(vec![Block::Chart(chart(lines)), Block::quiet(Catalogue::ENGLISH.journey_our_own())], 1)
}

#[test]
fn a_chart_with_its_words_at_80_by_24() {
    insta::assert_snapshot!(drawn(&mut view(trend()), 80, 24), @"

    Listening actively
    ────────────────────────────────────────────────────────────────────────

    How hopeful am I about us?
    10: I can picture it going well
    10│
      │○----
      │     ----○-------○--------○                     ···●········●·······●
     5│●········●·······●········●····        ····●····
      │                               ···●····
     0│
      └─────────────────────────────────────────────────────────────────────
      2 Sep 2026                                                 28 Oct 2026
    0: I see no way today
    ● Sam: Nine check-ins, 2 September to 28 October 2026. The middle number
    of the last three is 6, of the first three 4. That is higher, by more
    than Sam’s usual ups and downs (1.5).
    ○ Alex: Four check-ins, 2 to 23 September 2026: too few to speak of a
                                                        space  3 more rows ↓
    › 1  Choice 1
      b  Back to the path

    F1 help  F2 pause  F3 cover  F4 who is here  Esc back      Ctrl-C leaves
    ");
}

#[test]
fn a_chart_is_whole_at_60_by_20_and_its_words_are_a_page_away() {
    let mut view = view(trend());
    insta::assert_snapshot!(drawn(&mut view, 60, 20), @"

    Listening actively
    ────────────────────────────────────────────────────────

    How hopeful am I about us?
    10: I can picture it going well
    10│
      │○---
      │    ---○-----○------○                ··●······●·····●
     5│●······●·····●······●···      ···●···
      │                        ··●···
     0│
      └─────────────────────────────────────────────────────
      2 Sep 2026                                 28 Oct 2026
    0: I see no way today
                                        space  8 more rows ↓
    › 1  Choice 1
      b  Back to the path

    F1 help  F2 pause  F3 cover  Esc back      Ctrl-C leaves
    ");
    view.take(Event::Key(KeyCode::PageDown.into()));
    let picture = drawn(&mut view, 60, 20);
    assert!(
        picture.contains("○ Alex: Four check-ins") && picture.contains(Catalogue::ENGLISH.journey_our_own()),
        "{picture}"
    );
}
