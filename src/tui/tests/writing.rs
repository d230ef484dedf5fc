//! Keys in a text, and what becomes of the words.

use super::*;
use crate::{private::Delta, tui::writing::Writing};

fn unkept(view: &mut View) -> Option<String> {
    view.unkept().map(|typed| typed.words.to_owned())
}

#[test]
fn every_printable_key_is_typed_and_the_cursor_follows() {
    let mut view = view(writing(""));
    write(&mut view, "q?b 1~日é");
    assert!(drawn(&mut view, 80, 24).contains("│ q?b 1~日 é"));
    let mut terminal = Terminal::new(TestBackend::new(80, 24)).unwrap();
    terminal.draw(|frame| view.draw(frame)).unwrap();
    let text = view.hit_map.text;
    terminal.backend_mut().assert_cursor_position(Position::new(text.x + 9, text.y));
}

#[test]
fn words_are_kept_by_ctrl_d_and_ctrl_s() {
    for letter in ['d', 's'] {
        let mut view = view(writing(""));
        write(&mut view, "so");
        press(&mut view, KeyCode::Enter);
        let draft = Action::Draft { key: "q1".into(), words: "so\n".into() };
        assert_eq!(ctrl(&mut view, letter), [draft, Action::Send(kept("so\n".into()))]);
    }
}

#[test]
fn leaving_a_text_reports_it_first() {
    let mut view = view(writing("so"));
    write(&mut view, "!");
    assert_eq!(unkept(&mut view), Some("so!".into()));
    let told = Action::Send(Message::Drafted { key: "q1".into(), words: "so!".into() });
    assert_eq!(press(&mut view, KeyCode::Esc), [told, Action::Send(Request::Go(Place::Path).into())]);
    assert_eq!(unkept(&mut view), None);
}

#[test]
fn tab_leads_to_the_other_choices_and_back() {
    let mut view = view(writing("so"));
    press(&mut view, KeyCode::Tab);
    assert_eq!(press(&mut view, KeyCode::Char('h')), sent(go(1)));
    press(&mut view, KeyCode::Esc);
    write(&mut view, "h");
    assert_eq!(unkept(&mut view), Some("soh".into()));
}

#[test]
fn the_editor_survives_a_page_laid_over_it() {
    let mut view = view(writing(""));
    write(&mut view, "one two");
    press(&mut view, KeyCode::F(1));
    view.show(choosing(vec![Block::say("Help")], 0), 0);
    view.show(writing("one two"), 0);
    ctrl(&mut view, 'z');
    assert_eq!(unkept(&mut view), Some("one ".into()));
}

#[test]
fn another_field_or_other_words_start_afresh() {
    let mut view = view(writing(""));
    write(&mut view, "mine");
    view.show(writing("restored"), 0);
    assert_eq!(unkept(&mut view), None);
    assert!(drawn(&mut view, 80, 24).contains("restored"));
    ctrl(&mut view, 'd');
    view.show(writing(""), 0);
    assert!(!drawn(&mut view, 80, 24).contains("restored"));
}

#[test]
fn what_was_typed_outlives_an_answer_from_the_store() {
    let mut view = view(writing("old"));
    write(&mut view, " and new");
    let mut again = writing("old");
    again.notice = Some("Saved.".into());
    view.show(again, 0);
    let picture = drawn(&mut view, 80, 24);
    assert!(picture.contains("old and new") && picture.contains("Saved."), "{picture}");
}

#[test]
fn only_what_changed_is_handed_out_once_the_whole_was() {
    let mut view = view(writing("so"));
    write(&mut view, "!");
    assert_eq!(view.unkept().map(|typed| typed.edit.is_none()), Some(true));
    write(&mut view, "é");
    press(&mut view, KeyCode::Backspace);
    press(&mut view, KeyCode::Backspace);
    write(&mut view, "on");
    let edit = view.unkept().and_then(|typed| typed.edit);
    assert_eq!(edit, Some(Delta { at: 2, cut: 1, put: "on".into() }));
    assert_eq!(unkept(&mut view), None);
}

/// The page of a text with a clock above it, of which so many seconds are left.
fn timed(words: &str, left: u32) -> Page {
    let mut page = writing(words);
    page.body.push(Block::Clock(Clock {
        label: "Fifteen minutes".into(),
        left,
        whole: 900,
        running: left > 0,
        person: None,
    }));
    page.body.extend((0..30).map(|n| Block::item(format!("Line {n}."))));
    page
}

#[test]
fn a_clock_ticks_above_a_text_and_touches_nothing_of_it() {
    let mut view = view(timed("", 900));
    write(&mut view, "one two three");
    press(&mut view, KeyCode::Left);
    let mut terminal = Terminal::new(TestBackend::new(80, 24)).unwrap();
    let mut cursor = |view: &mut View| {
        terminal.draw(|frame| view.draw(frame)).unwrap();
        terminal.get_cursor_position().unwrap()
    };
    let (before, scroll) = (cursor(&mut view), view.scroll());
    for left in (0..900).rev().step_by(31).chain([0]) {
        view.show(timed("", left), 0);
        assert_eq!((cursor(&mut view), view.scroll()), (before, scroll), "{left} seconds left");
        assert_eq!(view.ticks(), left > 0);
    }
    let picture = drawn(&mut view, 80, 24);
    assert!(picture.contains("0:00 of 15:00 · time is up") && picture.contains("one two three"), "{picture}");
    assert_eq!(unkept(&mut view), Some("one two three".into()));
    ctrl(&mut view, 'z');
    assert_eq!(unkept(&mut view), Some("one two ".into()), "undo knows nothing of ticks");
}

#[test]
fn a_page_scrolled_while_its_clock_ticks_stays_where_it_is() {
    let body = |left: u32| {
        let clock = Clock { label: "Sam speaks".into(), left, whole: 180, running: true, person: None };
        let mut body: Vec<_> = (0..40).map(|n| Block::item(format!("Line {n}."))).collect();
        body.insert(0, Block::Clock(clock));
        choosing(body, 3)
    };
    let mut view = view(body(180));
    press(&mut view, KeyCode::PageDown);
    press(&mut view, KeyCode::Tab);
    let scroll = view.scroll();
    assert!(scroll > 0);
    view.show(body(179), 0);
    drawn(&mut view, 80, 24);
    assert_eq!(view.scroll(), scroll);
    assert_eq!(press(&mut view, KeyCode::Enter), sent(go(2)), "the highlight stays too");
}

fn held(view: &mut View, letter: char, modifiers: KeyModifiers) {
    assert_eq!(view.take(Event::Key(KeyEvent::new(KeyCode::Char(letter), modifiers))), []);
}

#[test]
fn keys_of_shells_move_in_the_row_and_alt_a_selects_everything() {
    let mut view = view(writing("one two\nthree four"));
    held(&mut view, 'a', KeyModifiers::CONTROL);
    write(&mut view, "<");
    held(&mut view, 'e', KeyModifiers::CONTROL);
    held(&mut view, 'b', KeyModifiers::ALT);
    write(&mut view, "|");
    held(&mut view, 'k', KeyModifiers::CONTROL);
    held(&mut view, 'b', KeyModifiers::ALT);
    held(&mut view, 'f', KeyModifiers::ALT);
    write(&mut view, ">");
    assert_eq!(unkept(&mut view), Some("one two\n<three> |".into()));
    held(&mut view, 'a', KeyModifiers::ALT);
    write(&mut view, "x");
    assert_eq!(unkept(&mut view), Some("x".into()));
}

#[test]
fn a_long_text_that_is_replaced_comes_back_as_is_said() {
    let long = "A paragraph that took twenty minutes to write.";
    for replace in
        [Event::Key(KeyCode::Char('T').into()), Event::Paste("T".into()), Event::Key(KeyCode::Delete.into())]
    {
        let mut view = view(writing(long));
        held(&mut view, 'a', KeyModifiers::ALT);
        view.take(replace);
        assert!(drawn(&mut view, 80, 24).contains("Ctrl-Z brings it back."));
        ctrl(&mut view, 'z');
        assert_eq!(view.writing.as_ref().map(Writing::words), Some(long.into()));
        assert!(!drawn(&mut view, 80, 24).contains("Ctrl-Z brings it back."));
    }
}

#[test]
fn a_burst_is_words_where_words_are_asked_for_and_chooses_nothing_elsewhere() {
    let burst = |view: &mut View, words: &str| view.take_whole(Whole::Burst(words.into()));
    let mut text = view(writing(""));
    assert_eq!(burst(&mut text, "Item\tquite\nlong\n"), []);
    assert_eq!(unkept(&mut text), Some("Item\tquite\nlong\n".into()));
    press(&mut text, KeyCode::Tab);
    for mut view in [text, view(choosing(lesson(), 3)), view(rating()), view(rating_all(Ratings::default()))]
    {
        assert_eq!(burst(&mut view, "1q\tb\n\n"), []);
        assert!(drawn(&mut view, 80, 24).contains("Nothing was chosen."));
    }
    let mut secret = view(hiding());
    assert_eq!(burst(&mut secret, "two\nlines\n"), []);
    assert_eq!(burst(&mut secret, "a passphrase\n"), sent(unlocked("a passphrase".into())));
}

#[test]
fn a_paste_that_is_not_utf_8_is_refused_and_named() {
    for mut view in [view(writing("before")), view(hiding()), view(choosing(lesson(), 3))] {
        assert_eq!(view.take(Event::Paste("caf\u{fffd} au lait".into())), []);
        assert!(drawn(&mut view, 80, 24).contains("What you pasted is not text that can be read here"));
        assert_eq!(unkept(&mut view), None);
    }
}
