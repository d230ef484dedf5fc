//! Made moments: a few still frames, ended by any key at once.

use super::*;
use crate::{
    block::{Author, Voice},
    page::Moment,
};

fn voices() -> Block {
    let voice = |(nth, name, words): (usize, &str, &str)| Voice {
        by: Author { name: name.into(), person: Some(nth) },
        words: words.into(),
    };
    let said = [(0, "Robin", "The phone on the shelf, every evening."), (1, "Sam", "Your key in the door.")];
    Block::Voices(Box::new(said.map(voice)))
}

/// Sealed answers that are open now.
fn opened() -> Page {
    let body = vec![Block::say("What would a calm Tuesday look like?"), voices()];
    let page = page(body, Ask::Choose, vec![on(Key::On, "Go on", 1), back("Back")]);
    Page { title: "Sealed answers".into(), moment: Some(Moment::Opens(1)), ..page }
}

fn closing() -> Page {
    let body = ["It is done.", "It is kept.", "Now something ordinary."].map(Block::say);
    let body = [Block::Moon].into_iter().chain(body).collect();
    let page = page(body, Ask::Choose, vec![on(Key::On, "Go on to the path", 1), back("Back")]);
    Page { title: "Enough for now".into(), moment: Some(Moment::Closes), ..page }
}

/// The frames that a page is seen in, until it rests.
fn frames(view: &mut View, page: Page) -> Vec<String> {
    view.show(page, 0);
    let mut frames = vec![drawn(view, 80, 40)];
    while view.plays() {
        view.next_frame();
        frames.push(drawn(view, 80, 40));
    }
    frames
}

#[test]
fn sealed_answers_open_in_three_frames_and_then_nothing_moves() {
    let mut view = view(choosing(lesson(), 1));
    let frames = frames(&mut view, opened());
    assert_eq!(frames.len(), 3);
    assert!(frames[0].matches("✉ sealed").count() == 2 && !frames[0].contains("phone"), "{}", frames[0]);
    assert!(frames[1].matches("✉ opening").count() == 2 && frames[1].contains("The phone"), "{}", frames[1]);
    assert!(!frames[2].contains('✉') && frames[2].contains("every evening."), "{}", frames[2]);
    let rows = |frame: &String| frame.lines().position(|row| row.contains("Go on"));
    assert_eq!(rows(&frames[0]), rows(&frames[2]), "nothing that appears moves what was there");
    assert!(!view.plays());
}

#[test]
fn the_lines_of_a_closing_come_one_by_one_where_they_stay() {
    let frames = frames(&mut view(choosing(lesson(), 1)), closing());
    let seen = |frame: &String| {
        ["It is done.", "It is kept.", "Now something"]
            .map(|line| frame.lines().position(|row| row.contains(line)))
    };
    let whole = seen(&frames[2]);
    assert_eq!(frames.len(), 3);
    assert_eq!(seen(&frames[0]), [whole[0], None, None]);
    assert_eq!(seen(&frames[1]), [whole[0], whole[1], None]);
    assert!(whole.iter().all(Option::is_some));
}

#[test]
fn any_key_ends_it_at_once_and_enter_chooses_nothing_by_that() {
    for (key, does) in [
        (KeyCode::Enter, vec![]),
        (KeyCode::Char(' '), vec![]),
        (KeyCode::Down, vec![]),
        (KeyCode::Char('g'), sent(go(1))),
    ] {
        let mut view = view(choosing(lesson(), 1));
        view.show(opened(), 0);
        assert!(view.plays());
        assert_eq!(view.take(Event::Key(key.into())), does, "{key:?}");
        assert!(!view.plays() && drawn(&mut view, 80, 40).contains("every evening."));
    }
}

#[test]
fn it_is_seen_once_and_not_at_all_by_those_who_wish_for_stillness() {
    let mut view = view(choosing(lesson(), 1));
    frames(&mut view, closing());
    view.show(opened(), 0);
    view.keep_still();
    assert!(!view.plays() && drawn(&mut view, 80, 40).contains("every evening."));

    let mut view = View::new(choosing(lesson(), 1), 0, Catalogue::ENGLISH, &MONOCHROME);
    assert_eq!(frames(&mut view, opened()).len(), 3);
    view.show(opened(), 0);
    assert!(!view.plays(), "the same page again is no moment");
    view.show(choosing(vec![Block::say("Help")], 1), 0);
    view.show(opened(), 0);
    assert!(!view.plays(), "nor is coming back to it");

    let mut still = View::new(choosing(lesson(), 1), 0, Catalogue::ENGLISH, &MONOCHROME).keeping_still(true);
    assert_eq!(frames(&mut still, opened()).len(), 1);
}

#[test]
fn the_path_ends_behind_a_closing_page_only() {
    let end = || Page { moment: Some(Moment::Arrives), ..path::home() };
    let mut view = view(choosing(lesson(), 1));
    assert_eq!(frames(&mut view, end()).len(), 1);
    frames(&mut view, closing());
    assert_eq!(frames(&mut view, end()).len(), 2);
}
