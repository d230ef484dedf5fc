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
    journey::{
        couple::Here,
        position::Stop,
        record::{Body, By, Id, Seat},
    },
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
        "What trust is",
        "All pages",
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

const CARDS: &str = "cultivating-empathy";

/// Two who both have a passphrase sit down with the key of one of them, and come to what both write together.
fn with_one_key() -> House {
    let mut house = sealed(&Seat::BOTH);
    house.sit(Here::Second);
    house.send(Request::Sit(Here::Both).into());
    assert_eq!(house.session().here, Some(Here::Both), "no other passphrase is asked\n{}", house.prose());
    house.part(CARDS, "card-light");
    house
}

/// They do it to its end; returns what each of them wrote there, by its id.
fn play(house: &mut House, driver: &mut impl Driver) -> Vec<(Id, By, Body)> {
    for at in 0..40 {
        let session = house.session();
        let chapter = session.guide.chapter(CARDS).unwrap();
        if session.journey.has_passed(chapter, &Stop::Part("card-light".into()), Here::Both) {
            break;
        }
        let page = house.page();
        let act = match &page.ask {
            Ask::Write(_) => Act::Write(format!("canary said in turn {at}")),
            _ => {
                let ways = ["Go on", "Got it", "Begin", "Now the other"];
                let way = ways.into_iter().find_map(|label| nth(&page, label));
                Act::Choose(way.unwrap_or_else(|| panic!("no way on from\n{}", house.prose())))
            }
        };
        driver.act(house, &page, &act);
    }
    written(house)
}

fn written(house: &House) -> Vec<(Id, By, Body)> {
    let answers = house.session().journey.of_kind("answer");
    answers.map(|record| (record.id.clone(), record.by, record.body.clone().unwrap())).collect()
}

#[test]
fn with_one_key_two_do_together_what_is_for_both_and_lose_no_word_of_either() {
    let mut noted = NotingLines::default();
    let mut first = with_one_key();
    let told = play(&mut first, &mut noted);
    let by = |seat: Seat| told.iter().filter(|(_, by, _)| *by == seat.into()).count();
    assert!(by(Seat::First) >= 3 && by(Seat::Second) >= 3, "{told:?}");
    assert_eq!(first.holds("said in turn"), [""; 0], "sealed to both");
    let mut second = with_one_key();
    second.talk(noted.script(second.clock.clone()));
    second.reopen();
    second.sit(Here::First);
    second.choose("Sign all of these");
    assert_eq!(written(&second), told, "by typed lines, and with the key of the other");
    let mut third = with_one_key();
    let mut keys = ByKeys::at(&mut third);
    assert_eq!(play(&mut third, &mut keys), told, "by keys");
}
