//! Every letter of every page reads, on the papers that terminals have.

use std::collections::BTreeSet;

use ratatui::{Terminal, backend::TestBackend};

use super::{Harness, keys::places, rules::walk::walks};
use crate::{
    app::Page,
    guide::Guide,
    journey::couple::Here,
    language::Catalogue,
    session::{Place, Request, Session},
    tui::{
        Depth, Theme, View,
        theme_tests::{PAPERS, hard_to_read},
    },
};

/// Draws a page on every paper, with all colours and with 256.
fn reads(page: &Page) {
    for paper in PAPERS {
        for depth in [Depth::Full, Depth::Indexed] {
            let mut view = View::new(page.clone(), 0, Catalogue::ENGLISH, &Theme::new(depth, Some(paper)));
            let mut terminal = Terminal::new(TestBackend::new(80, 24)).unwrap();
            terminal.draw(|frame| view.draw(frame)).unwrap();
            let found = hard_to_read(terminal.backend().buffer(), paper);
            assert_eq!(found, None, "{depth:?} on {paper}: {}", page.title);
        }
    }
}

#[test]
fn the_path_and_what_stands_around_it_read_on_every_paper() {
    let journey = places::journeys().pop().expect("the demo's");
    let session = Session::new(Guide::bundled(), journey, None);
    let mut harness = Harness::with(session, Here::Both, Place::Path);
    for place in [Place::Path, Place::Checkin, Place::Trends, Place::Promises, Place::Tonight, Place::Journal]
    {
        harness.hear(Request::Go(place));
        reads(&harness.page());
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
                reads(&page);
            }
        });
    }
}
