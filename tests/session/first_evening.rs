//! The first evening from an empty folder: its screens and words are counted; by keys, by typed lines, past a kill, and for
//! one alone.

use crate::{
    act::{Act, ByMessages, Driver, NotingLines},
    couple::nth,
    house::House,
    keys::ByKeys,
    records,
    resume::come_back,
};
use trustpath::{
    app::Page,
    journey::couple::Here,
    page::Ask,
    session::{Place, Request},
};

/// What is behind the evening.
const END: &str = "A passphrase, now or another time";

/// What they say when something is asked in one line, or in several.
fn words(page: &Page, prose: &str) -> &'static str {
    match page.title.as_str() {
        "Setting up" if prose.contains("the two of you") => "Sam, Alex",
        "Setting up" => "Sam",
        "The next date" => "the dishes are done",
        "What trust is" => "the rent\nthe garden",
        title => panic!("nobody asks for words on {title:?}"),
    }
}

/// What they do at a page, `many` they are.
fn act(page: &Page, prose: &str, many: &str) -> Act {
    if let Ask::Write(_) = page.ask {
        return Act::Write(words(page, prose).to_owned());
    }
    let ways = [
        many,
        "Skip it this time",
        "Skip this",
        "Go on without a clock",
        "Begin",
        "Sam sits down now",
        "Alex sits down now",
        "Both of us are here",
        "Tomorrow",
        "Go on",
        "Pass on this one",
    ];
    let way = ways.into_iter().find_map(|label| nth(page, label));
    Act::Choose(way.unwrap_or_else(|| panic!("no way on from\n{prose}")))
}

/// The words of a page above its choices, which are read at a glance.
fn read(page: &Page, prose: &str) -> usize {
    let choices = format!(". {}", page.choices[0].label);
    prose.split(&choices).next().map_or(0, |text| text.split_whitespace().count())
}

/// They walk from where they are to a page that says this; what each screen on the way says, and how many words of it are read.
fn walk(house: &mut House, driver: &mut impl Driver, many: &str, until: &str) -> (Vec<String>, usize) {
    let (mut screens, mut words) = (vec![], 0);
    for _ in 0..40 {
        let (page, prose) = (house.page(), house.prose());
        words += read(&page, &prose);
        screens.push(prose.clone());
        if prose.contains(until) {
            return (screens, words);
        }
        driver.act(house, &page, &act(&page, &prose, many));
    }
    panic!("they do not come to {until:?}:\n{}", house.prose());
}

#[test]
fn two_say_something_solid_to_each_other_within_twelve_screens_and_eight_minutes() {
    let (screens, words) =
        walk(&mut House::new(), &mut ByMessages, "Two of us", "Only the solid ones\n\nTogether");
    assert!(screens.len() <= 12, "{screens:#?}");
    assert!(words <= 8 * 130, "{words} words");
    let read_together = screens.iter().position(|prose| prose.starts_with("A first evening"));
    assert!(read_together.is_some_and(|nth| nth < 7));
}

#[test]
fn the_evening_ends_with_a_date_and_leaves_the_same_by_keys_and_by_typed_lines() {
    let (mut noted, mut by_lines, mut by_keys) = (House::new(), House::new(), House::new());
    let mut lines = NotingLines::default();
    let (screens, _) = walk(&mut noted, &mut lines, "Two of us", END);
    assert!(screens.iter().any(|prose| prose.contains("the dishes are done, you open")), "{screens:#?}");
    let said = by_lines.talk(lines.script(by_lines.clock.clone()));
    assert!(!said.contains("That is not one of the choices"), "{said}");
    let left = records::lines(&noted.folder());
    assert_eq!(records::lines(&by_lines.folder()), left);
    let mut keys = ByKeys::at(&mut by_keys);
    walk(&mut by_keys, &mut keys, "Two of us", END);
    assert_eq!(records::lines(&by_keys.folder()), left);
    noted.choose("Another time");
    assert_eq!(noted.title(), "Your path");
}

#[test]
fn whoever_takes_the_passphrase_sits_down_alone_before_it() {
    let mut house = House::new();
    walk(&mut house, &mut ByMessages, "Two of us", END);
    house.choose("Alex alone: a passphrase now");
    assert_eq!(house.session().here, Some(Here::Second));
    assert!(house.title() == "Passphrases", "{}", house.prose());
}

#[test]
fn one_alone_names_three_things_and_has_a_date_within_ten_minutes() {
    let mut house = House::new();
    let (screens, _) = walk(&mut house, &mut ByMessages, "I am alone here", "One thing for a friend");
    assert!(screens.iter().any(|prose| prose.contains("This takes 10 minutes")), "{screens:#?}");
    house.choose("Go on");
    house.choose("Pass");
    let (rest, _) = walk(&mut house, &mut ByMessages, "I am alone here", END);
    assert!(rest.iter().any(|prose| prose.contains("the dishes are done, you open")), "{rest:#?}");
    house.choose("A passphrase now");
    assert_eq!(house.session().here, Some(Here::First));
}

#[test]
fn a_kill_in_the_middle_leads_back_to_the_evening_whoever_sits_down() {
    let mut house = House::new();
    walk(&mut house, &mut ByMessages, "Two of us", "Done, Sam");
    come_back(&mut house, Here::Both);
    assert!(house.session().first_evening().is_some());
    assert!(house.prose().contains("First Alex, alone: about 3 minutes"), "{}", house.prose());
    walk(&mut house, &mut ByMessages, "Two of us", END);
    let mut again = House::new();
    walk(&mut again, &mut ByMessages, "Two of us", "Done, Sam");
    come_back(&mut again, Here::First);
    assert!(again.prose().contains("Done, Sam"), "{}", again.prose());
    walk(&mut again, &mut ByMessages, "Two of us", END);
}

#[test]
fn the_second_start_says_what_comes_and_leads_there_with_one_key() {
    let mut house = House::new();
    walk(&mut house, &mut ByMessages, "Two of us", "Enough for now");
    house.clock.pass(7);
    come_back(&mut house, Here::Both);
    let comes = "Next: How we will do this";
    assert!(house.title() == "Your path" && house.prose().contains(comes), "{}", house.prose());
    house.choose("Go on");
    assert_eq!(house.title(), "How we will do this");
    house.send(Request::Go(Place::Tonight).into());
    assert!(nth(&house.page(), "Evening 2 of six: Ground rules").is_some(), "{}", house.prose());
}
