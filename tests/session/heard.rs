//! What is heard in the line-by-line front: how much of it, and that nothing is left out.

use std::collections::BTreeSet;

use crate::{
    act::{Act, Driver, NotingLines},
    couple::nth,
    doors::set_up,
    house::House,
};
use trustpath::{app::Page, block::wrap::cells, journey::couple::Here, page::Ask};

/// The way that two take through a practice, without clocks.
fn act(page: &Page) -> Act {
    let ways = [
        "Open and honest communication",
        "Listening actively",
        "Skip it this time",
        "Go on without a clock",
        "Begin without a clock",
        "Sam begins",
        "Stop: now",
        "Yes, you got it",
        "Not yet",
        "Go on",
    ];
    match &page.ask {
        Ask::Write(_) => Act::Write("Gist first.".into()),
        _ => {
            let way = ways.into_iter().find_map(|label| nth(page, label));
            Act::Choose(way.unwrap_or_else(|| panic!("no way on from {page:?}")))
        }
    }
}

/// Both sit down.
fn both() -> House {
    let mut house = set_up();
    house.sit(Here::Both);
    house
}

/// The rows of a page but the last, which every page has.
fn rows(house: &House) -> Vec<String> {
    let prose = house.prose();
    let own = prose.rsplit_once("\nAlso: ").map_or(&*prose, |(own, _)| own);
    own.lines().map(|row| row.trim().to_owned()).collect()
}

/// The rows of what was said, as a window of 72 cells has them.
fn lines(said: &str) -> usize {
    said.lines().map(|line| cells(line.trim_start_matches("> ")).div_ceil(72)).sum()
}

#[test]
fn a_practice_for_two_is_short_to_hear_and_every_sentence_of_it_is_said() {
    let (mut house, mut typed, mut shown) = (both(), NotingLines::default(), BTreeSet::new());
    while shown.is_empty() || !house.page().is_home() {
        shown.extend(rows(&house));
        let page = house.page();
        typed.act(&mut house, &page, &act(&page));
    }
    let said = both().talk(typed.script(house.clock.clone()));
    let missing: Vec<_> = shown.iter().filter(|row| !said.contains(&**row)).collect();
    assert_eq!(missing, [""; 0], "{said}");

    let (_, practice) = said.split_once("Two private minutes each").unwrap();
    let (before, rest) = practice.split_once("Laughing at a screen").unwrap();
    let (_, after) = rest.split_once("\nSettle\n").unwrap();
    assert!(lines(before) + lines(after) <= 250, "{} lines\n{said}", lines(before) + lines(after));
}

#[test]
fn a_sentence_that_is_typed_on_the_path_is_kept_in_the_next_note() {
    let mut house = set_up();
    house.talk(&b"sam\nA hard evening, but we talked.\nj\nwrite\ng\ng\nq\n"[..]);
    let notes = |house: &House| house.lines().iter().filter(|line| line.contains("but we talked")).count();
    assert_eq!(notes(&house), 1, "{:?}", house.lines());
}

#[test]
fn the_page_its_choices_and_the_clock_are_said_again_and_two_keys_lead_back() {
    let mut house = set_up();
    let said = house.talk(&b"both of us\nopen and honest\nlistening\nr\nm\ng\n3\nk\ng\nt\nb\nu\n"[..]);
    let count = |words: &str| said.matches(words).count();
    assert_eq!(count("Being heard is often the first repair"), 2, "r: {said}");
    assert_eq!(count("y. Why this, and how sure"), 3, "r and m: {said}");
    assert_eq!(count("2 minutes left."), 1, "t: {said}");
    let (_, back) = said.split_once("2 minutes left.").unwrap();
    let (one_page, _) =
        back.split_once("Open and honest communication. As before; r says").expect("u leads to the step");
    assert!(one_page.contains("Laughing at a screen"), "b leads one page back: {said}");
}
