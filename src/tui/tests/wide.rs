//! Wide windows: what stands beside a page, and what becomes of it where there is no room.

use super::*;
use crate::block::{Bead, Station};

fn station(title: &str, here: bool) -> Block {
    let bead = if here { Bead::Begun } else { Bead::NotYet };
    Block::Station(Station { title: title.into(), minutes: Some(12), bead, here })
}

fn railed() -> Page {
    let rail = vec![Block::quiet("The parts"), station("Read", false), station("Write it", true)];
    Page { rail, ..choosing(lesson(), 1) }
}

/// A field under words that are answered.
fn answering_words() -> Page {
    let Page { ask, choices, .. } = writing("");
    let words = "I think that the worst was not the messages. ".repeat(3);
    let body = vec![
        Block::Words { by: Some("Robin".into()), words: words.as_str().into() },
        Block::heading("Sam puts it right"),
    ];
    page(body, ask, choices)
}

/// The columns at which a text stands in a frame.
fn columns_of(picture: &str, text: &str) -> Vec<usize> {
    let at = |row: &str| row.find(text).map(|byte| row[..byte].chars().count());
    picture.lines().filter_map(at).collect()
}

#[test]
fn the_rail_stands_beside_from_a_hundred_columns_and_is_left_out_below() {
    let mut view = view(railed());
    insta::assert_snapshot!(drawn(&mut view, 100, 20), @"
    Listening actively
    ────────────────────────────────────────────────────────────────────────────────────────

    The lesson                                       │  The parts
    Say back what you heard, before you say          │
    anything of your own. The first time, talk       │  ○ Read                            12
    about something that does not hurt: a film, a    │  ◐ Write it                        12
    neighbour, a plan for the garden.                │

    ┃ If your heart is racing, a pause is wiser
    ┃ than another round.




    › 1  Choice 1
      b  Back to the path

    F1 help  F2 pause  F3 cover  F4 who is here  Esc back              Ctrl-C leaves at once
    ");
    assert!(!drawn(&mut view, 99, 30).contains("Write it"));
    for width in [100, 120, 200] {
        let picture = drawn(&mut view, width, 40);
        let sheet = usize::from(width - 12).min(132);
        let left = (usize::from(width) - sheet) / 2;
        assert_eq!(columns_of(&picture, "○ Read"), [left + sheet - 36], "{picture}");
    }
}

#[test]
fn a_rail_that_is_longer_than_the_page_is_left_out() {
    let rail = (0..40).map(|nth| station(&format!("Part {nth}"), false)).collect();
    let picture = drawn(&mut view(Page { rail, ..railed() }), 120, 30);
    assert!(!picture.contains("Part 0") && !picture.contains('│'), "{picture}");
}

#[test]
fn words_that_are_answered_stand_beside_the_field_and_else_above_it() {
    let mut view = view(answering_words());
    insta::assert_snapshot!(drawn(&mut view, 120, 20), @"
    Listening actively
    ────────────────────────────────────────────────────────────────────────────────────────────────────────────

    ▏ Robin                                               │  Sam puts it right
    ▏ I think that the worst was not the messages. I      │
    ▏ think that the worst was not the messages. I        │  ╭─────────────────────────────────────────────────╮
    ▏ think that the worst was not the messages.          │  │                                                 │
                                                          │  │                                                 │
                                                             │                                                 │
                                                             ╰ Ctrl-D keeps   Esc leaves it as a draft ────────╯






    Tab then   h A hint

    F1 help  F2 pause  F3 cover  F4 who is here  Esc back                                  Ctrl-C leaves at once
    ");
    let narrow = drawn(&mut view, 80, 24);
    assert!(narrow.find("I think that").unwrap() < narrow.find("Sam puts it right").unwrap(), "{narrow}");
    (0..30).for_each(|_| drop(view.take(Event::Key(KeyCode::Enter.into()))));
    let full = drawn(&mut view, 120, 20);
    assert!(full.contains("I think that") && full.contains("Sam puts it right"), "{full}");
}

#[test]
fn the_highlighted_item_of_a_list_opens_beside_it() {
    let note = |key, label: &str, words: &str| on(key, label, 1).showing(vec![Block::words(words.into())]);
    let long = "A long night. ".repeat(400);
    let choices = vec![
        note(Key::Nth(1), "Thursday", "The song in the shop."),
        note(Key::Nth(2), "Sunday", &long),
        back("Back"),
    ];
    let mut view = view(page(vec![Block::say("Your notes.")], Ask::Choose, choices));
    let first = drawn(&mut view, 120, 30);
    assert!(first.contains("The song in the shop.") && !first.contains("A long night."), "{first}");
    view.take(Event::Key(KeyCode::Down.into()));
    let second = drawn(&mut view, 120, 30);
    assert!(!second.contains("The song in the shop.") && second.contains("A long night."), "{second}");
    assert_eq!(columns_of(&second, "…").len(), 1, "it goes on where it is opened: {second}");
    assert!(!drawn(&mut view, 80, 24).contains("A long night."));
}
