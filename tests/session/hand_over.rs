//! The keyboard goes over from both to one, to the other, and back to both, by keys and by typed lines; with passphrases
//! each opens their own words.

use crate::{
    act::{Act, Driver, NotingLines},
    couple::nth,
    house::House,
    keys::ByKeys,
    records,
    sealed::{WORDS, remembered, sealed},
};
use trustpath::{
    app::Page,
    journey::{couple::Here, record::Seat},
    page::Ask,
    session::{Place, Request},
};

const PAGE: &str = "what-trust-is";

/// The way through the hand-over of the first page, from an empty folder; what is asked on the way is passed.
fn act(page: &Page, prose: &str) -> Act {
    let ways = [
        "Skip it this time",
        "Two of us",
        "The whole path",
        "Sam sits down now",
        "Alex sits down now",
        "Both",
        "Pass on this question",
        "Solid",
        "Keep the rest",
        "Not yet",
        "Go on",
    ];
    match &page.ask {
        Ask::Write(_) if page.title == "Setting up" => {
            Act::Write(if prose.contains("second") { "Alex" } else { "Sam" }.into())
        }
        _ => {
            let way = ways.into_iter().find_map(|label| nth(page, label));
            Act::Choose(way.unwrap_or_else(|| panic!("no way on from\n{prose}")))
        }
    }
}

/// Two walk until the second page, and say who sat down on the way.
fn walk(house: &mut House, driver: &mut impl Driver) -> Vec<Here> {
    let mut sat = vec![];
    for _ in 0..80 {
        let page = house.page();
        if page.title == "How we will do this" {
            return sat;
        }
        let here = house.session().here;
        sat.extend(here.filter(|here| sat.last() != Some(here)));
        driver.act(house, &page, &act(&page, &house.prose()));
    }
    panic!("the second page does not come:\n{}", house.prose());
}

#[test]
fn by_keys_and_by_typed_lines_the_hand_over_leaves_the_same_records() {
    let (mut first, mut noted) = (House::new(), NotingLines::default());
    let sat = walk(&mut first, &mut noted);
    assert_eq!(sat, [Here::Both, Here::First, Here::Second, Here::Both]);
    let mut second = House::new();
    let said = second.talk(noted.script(second.clock.clone()));
    assert!(!said.contains("That is not one of the choices"), "{said}");
    records::assert_same(&first.folder(), &second.folder());
    let mut third = House::new();
    let mut keys = ByKeys::at(&mut third);
    walk(&mut third, &mut keys);
    records::assert_same(&first.folder(), &third.folder());
}

#[test]
fn each_opens_their_own_words_and_takes_them_out_of_sight_by_handing_over() {
    let mut house = sealed(&Seat::BOTH);
    house.sit(Here::Both);
    house.send(Request::Go(Place::HandOver(PAGE.into())).into());
    house.choose("Sam sits down now");
    assert_eq!(house.page().ask, Ask::Secret, "{}", house.prose());
    house.sit(Here::First);
    house.write(WORDS);
    assert!(!remembered(&house, Seat::First).is_empty());
    house.send(Request::Go(Place::HandOver(PAGE.into())).into());
    for _ in 0..2 {
        house.choose("Pass on this question");
    }
    while nth(&house.page(), "Alex sits down now").is_none() {
        let page = house.page();
        let way = ["Solid", "Keep the rest", "Go on"].into_iter().find(|label| nth(&page, label).is_some());
        house.choose(way.unwrap_or_else(|| panic!("no way on from\n{}", house.prose())));
    }
    house.choose("Alex sits down now");
    assert_eq!((house.page().ask, remembered(&house, Seat::First)), (Ask::Secret, vec![]));
    house.sit(Here::Second);
    assert!(house.prose().contains("What trust is"), "{}", house.prose());
}
