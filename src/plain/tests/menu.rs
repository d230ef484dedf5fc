//! The choices of a page, and the names that they are typed by.

use super::*;
use crate::block::{Bead, Stone};

#[test]
fn the_steps_of_the_path_and_its_rows_are_said_with_their_names() {
    let step = |nth, title: &str, here, beads: [Bead; 3]| {
        Choice::go(Key::Nth(nth), title, Place::Step(0)).stone(Stone { here, beads: beads.into() })
    };
    let choices = vec![
        Choice::go(Key::On, "Go on", Place::Path),
        step(1, "Communication", false, [Bead::Done, Bead::Begun, Bead::Done]),
        step(2, "Responsibility", true, [Bead::NotYet; 3]),
        Choice::go(Key::Promises, "Promises", Place::Promises).in_row("Yours"),
        Choice::go(Key::Journal, "Journal", Place::Journal).in_row("Yours"),
    ];
    insta::assert_snapshot!(prose(&Page::new("Your path", vec![], choices), Catalogue::ENGLISH), @"
    Your path

    g. Go on
    1. Communication: 2 of 3 done, 1 begun.
    2. Responsibility: 0 of 3 done. You are here.
    Yours
    p. Promises
    j. Journal
    ");
}

#[test]
fn a_choice_keeps_its_name_whatever_stands_beside_it_and_answers_to_its_first_words() {
    let all = [
        Choice::go(Key::Start, "Begin: Sam speaks", Place::Path),
        Choice::go(Key::Nth(10), "Look at the tenth", Place::Journal),
        Choice::go(Key::Stop, "Stop kindly here", Place::Promises),
        Choice::go(Key::Up, "Stop, and up", Place::Step(1)),
    ];
    let menu = |from: usize| Menu::of(&Page::new("A page", vec![], all[from..].to_vec()), Catalogue::ENGLISH);
    for from in 0..=2 {
        let found = |line| menu(from).find(line).is_some();
        assert!(
            ["s", "S", "s.", "u", "stop kindly", "Stop kindly here"].iter().all(|line| found(line)),
            "{from}"
        );
        assert!(found("Ы") && found("σ") && found("ｓ"), "{from}: the key of s on other layouts");
        let others = ["1", "stop", "sto", "kindly", "st", "3"];
        assert!(!others.iter().any(|line| found(line)), "{from}: nothing else has a name like it");
        assert_eq!(
            (found("space"), found("10"), found("look at")),
            (from == 0, from < 2, from < 2),
            "{from}"
        );
    }
}
