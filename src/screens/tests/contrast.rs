//! Every letter of every page reads, on the papers that terminals have, and every sign is one that consoles have.

use std::collections::BTreeSet;

use super::{Harness, keys::places, rules::walk::walks};
use crate::{
    app::Page,
    guide::Guide,
    journey::couple::Here,
    session::{Place, Request, Session},
    tui::{
        Depth, Look, Signs, Theme,
        theme_tests::{PAPERS, hard_to_read, painted, rows},
    },
};

/// What the fonts of consoles hold besides Latin-1: the marks of print, single lines, and blocks.
const ON_CONSOLES: &str = "“”‘’…–─│┌┐└┘▀▄█";

/// Draws a page on every paper, with all colours and with 256, in windows of these sizes.
fn reads(page: &Page, windows: &[(u16, u16)]) {
    for &(width, height) in windows {
        for paper in PAPERS {
            for depth in [Depth::Full, Depth::Indexed] {
                let frame = painted(page, &Theme::new(depth, Some(paper)), width, height);
                let found = hard_to_read(&frame, paper);
                assert_eq!(found, None, "{depth:?} on {paper} at {width}×{height}: {}", page.title);
            }
        }
        let console = Look { signs: Signs::Plain, ..Look::default() }.theme();
        let signs = rows(&painted(page, &console, width, height)).concat();
        let strange: Vec<_> =
            signs.chars().filter(|sign| *sign > '\u{ff}' && !ON_CONSOLES.contains(*sign)).collect();
        assert_eq!(strange, [], "{}", page.title);
    }
}

#[test]
#[ignore = "slow: draws the path on twelve papers"]
fn the_path_and_what_stands_around_it_read_on_every_paper() {
    let journey = places::journeys().pop().expect("the demo's");
    let session = Session::new(Guide::bundled(), journey, None);
    let mut harness = Harness::with(session, Here::Both, Place::Path);
    for place in [Place::Path, Place::Checkin, Place::Trends, Place::Promises, Place::Tonight, Place::Journal]
    {
        harness.hear(Request::Go(place));
        reads(&harness.page(), &[(80, 24), (120, 40), (200, 50)]);
    }
}

#[test]
#[ignore = "slow: draws every page of the guide on twelve papers"]
fn every_page_of_the_guide_reads_on_every_paper() {
    let mut seen = BTreeSet::new();
    for (sitting, place) in walks() {
        sitting.walk(&place, |harness: &mut Harness, _| {
            let page = harness.page();
            if seen.insert(format!("{:?}{:?}", page.body, page.ask)) {
                reads(&page, &[(80, 24), (120, 40)]);
            }
        });
    }
}
