//! The frame stands in the same cells on every page that a walk through the first step meets, at the sizes people have.

use super::{Harness, rules::walk::walks, stop};
use crate::{
    app::Page,
    block::Block,
    guide::Guide,
    journey::{couple::Here, journey_builder::JourneyBuilder, position::Stop},
    language::Catalogue,
    page::Ask,
    session::{Place, Request},
    tui::{
        MONOCHROME,
        theme_tests::{painted, rows},
    },
};

/// A window, and where the frame stands in it: its margin, and the rows of the title, of the last choice and of the foot.
struct Window {
    size: (u16, u16),
    margin: usize,
    title: usize,
    last: usize,
    foot: usize,
}

const WINDOWS: [Window; 5] = [
    Window { size: (80, 24), margin: 4, title: 1, last: 21, foot: 23 },
    Window { size: (60, 20), margin: 2, title: 1, last: 17, foot: 19 },
    Window { size: (100, 30), margin: 6, title: 1, last: 27, foot: 29 },
    Window { size: (120, 40), margin: 6, title: 2, last: 32, foot: 38 },
    Window { size: (200, 50), margin: 34, title: 4, last: 34, foot: 46 },
];

/// Visits every page of the first step, for each alone, for both, and for one who walks alone.
pub fn each_page(mut visit: impl FnMut(&Page)) {
    let first = &Guide::bundled().outline.steps[0].practices;
    let here =
        walks().filter(|(_, place)| place.chapter().is_some_and(|id| first.iter().any(|known| known == id)));
    for (sitting, place) in here {
        sitting.walk(&place, |harness: &mut Harness, _| visit(&harness.page()));
    }
}

fn drawn(page: &Page, width: u16, height: u16) -> Vec<String> {
    rows(&painted(page, &MONOCHROME, width, height))
}

/// The cells of a row from its margin to the other.
fn within(row: &str, margin: usize) -> String {
    let cells: Vec<_> = row.chars().collect();
    cells[margin..cells.len() - margin].iter().collect()
}

#[test]
#[ignore = "slow: draws every page of the first step in five windows"]
fn title_chip_rule_last_choice_and_foot_never_move() {
    each_page(|page| {
        for Window { size, margin, title, last, foot } in WINDOWS {
            let rows = drawn(page, size.0, size.1);
            let picture = rows.join("\n");
            let row = |y: usize| within(&rows[y], margin);
            assert!(row(title).starts_with(&page.title), "{picture}");
            assert!(page.here.last().is_none_or(|(_, name)| row(title).ends_with(name)), "{picture}");
            assert!(
                row(title + 1).starts_with(['─', '━']) && row(title + 1).ends_with(['─', '━']),
                "{picture}"
            );
            let chooses = matches!(page.ask, Ask::Choose | Ask::Rate(_));
            assert!(!chooses || !row(last).trim().is_empty() && row(last + 1).trim().is_empty(), "{picture}");
            let foot = row(foot);
            assert!(foot.starts_with("F1 help  F2 pause  F3 cover"), "{picture}");
            assert!(foot.ends_with("Ctrl-C leaves") || foot.ends_with("Ctrl-C leaves at once"), "{picture}");
        }
    });
}

#[test]
fn every_page_of_the_first_step_fits_sixty_by_twenty() {
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    each_page(|page| {
        let picture = drawn(page, 60, 20).join("\n");
        assert!(!picture.contains("more choices"), "{picture}");
        let readers = page
            .body
            .iter()
            .find_map(|block| if let Block::Readers(readers) = block { Some(readers) } else { None });
        assert!(readers.is_none_or(|readers| words(&picture).contains(readers.who)), "{picture}");
    });
}

#[test]
fn what_a_rail_says_is_said_on_the_page_of_all_parts_too() {
    let mut rails = 0;
    for (sitting, place) in walks() {
        let Some(chapter) = place.position().map(|position| position.chapter.clone()) else { continue };
        let mut harness = sitting.at(&place);
        let rail = harness.page().rail;
        harness.hear(Request::Go(Place::Contents(chapter)));
        let all: Vec<_> = harness.page().choices.into_iter().map(|choice| choice.label).collect();
        for block in &rail {
            let Block::Station(station) = block else { continue };
            let words = station.words(Catalogue::ENGLISH);
            assert!(all.iter().any(|label| label.contains(&words)), "{words} in {all:?}");
        }
        rails += usize::from(!rail.is_empty());
    }
    assert!(rails > 100, "{rails} pages have a rail");
}

#[test]
fn a_page_says_which_part_and_which_box_it_is_and_how_long_the_rest_takes() {
    let at = |place| Harness::of(JourneyBuilder::hurt_and_broke(), Here::Second, place);
    let mut draft = at(stop("expressing-regret", Stop::Part("draft".into())));
    let where_one_is = |harness: &Harness| {
        harness
            .page()
            .progress
            .map(|progress| progress.in_a_line(Catalogue::ENGLISH).remove(0))
            .unwrap_or_default()
    };
    let part = where_one_is(&draft);
    assert!(part.starts_with("part ") && part.ends_with(", 25 minutes left"), "{part}");
    draft.choose("Go on");
    assert!(where_one_is(&draft).ends_with(", box 1 of 6, 25 minutes left"), "{}", where_one_is(&draft));
    draft.write("I lied about the loan.");
    assert!(where_one_is(&draft).ends_with(", box 2 of 6, 25 minutes left"), "{}", where_one_is(&draft));
    draft.hear(Request::Help);
    assert_eq!(where_one_is(&draft), "", "help is no part of it");
    let lesson = at(Place::lesson("expressing-regret"));
    assert!(lesson.prose().contains("About 42 minutes, 25 of them alone."), "{}", lesson.prose());
    assert!(where_one_is(&lesson).starts_with("part 1 of "));
}
