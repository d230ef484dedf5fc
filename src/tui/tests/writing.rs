//! Keys in a text, and what becomes of the words.

use super::*;
use crate::store::Delta;

fn unkept(front: &mut Front) -> Option<String> {
    front.unkept().map(|typed| typed.words.to_owned())
}

#[test]
fn every_printable_key_is_typed_and_the_cursor_follows() {
    let mut front = front(writing(""));
    write(&mut front, "q?b 1~日é");
    assert!(drawn(&mut front, 80, 24).contains("│ q?b 1~日 é"));
    let mut terminal = Terminal::new(TestBackend::new(80, 24)).unwrap();
    terminal.draw(|frame| front.draw(frame)).unwrap();
    let text = front.seen.text;
    terminal.backend_mut().assert_cursor_position(Position::new(text.x + 9, text.y));
}

#[test]
fn words_are_kept_by_ctrl_d_and_ctrl_s() {
    for letter in ['d', 's'] {
        let mut front = front(writing(""));
        write(&mut front, "so");
        press(&mut front, KeyCode::Enter);
        let draft = Deed::Draft { key: "q1".into(), words: "so\n".into() };
        assert_eq!(ctrl(&mut front, letter), [draft, Deed::Send(kept("so\n".into()))]);
    }
}

#[test]
fn leaving_a_text_reports_it_first() {
    let mut front = front(writing("so"));
    write(&mut front, "!");
    assert_eq!(unkept(&mut front), Some("so!".into()));
    let told = Deed::Send(Message::Drafted { key: "q1".into(), words: "so!".into() });
    assert_eq!(press(&mut front, KeyCode::Esc), [told, Deed::Send(Message::Go(Place::Path))]);
    assert_eq!(unkept(&mut front), None);
}

#[test]
fn tab_leads_to_the_other_choices_and_back() {
    let mut front = front(writing("so"));
    press(&mut front, KeyCode::Tab);
    assert_eq!(press(&mut front, KeyCode::Char('h')), sent(go(1)));
    press(&mut front, KeyCode::Esc);
    write(&mut front, "h");
    assert_eq!(unkept(&mut front), Some("soh".into()));
}

#[test]
fn the_editor_survives_a_page_laid_over_it() {
    let mut front = front(writing(""));
    write(&mut front, "one two");
    press(&mut front, KeyCode::F(1));
    front.show(choosing(vec![Block::say("Help")], 0), 0);
    front.show(writing("one two"), 0);
    ctrl(&mut front, 'z');
    assert_eq!(unkept(&mut front), Some("one ".into()));
}

#[test]
fn another_field_or_other_words_start_afresh() {
    let mut front = front(writing(""));
    write(&mut front, "mine");
    front.show(writing("restored"), 0);
    assert_eq!(unkept(&mut front), None);
    assert!(drawn(&mut front, 80, 24).contains("restored"));
    ctrl(&mut front, 'd');
    front.show(writing(""), 0);
    assert!(!drawn(&mut front, 80, 24).contains("restored"));
}

#[test]
fn what_was_typed_outlives_an_answer_from_the_store() {
    let mut front = front(writing("old"));
    write(&mut front, " and new");
    let mut again = writing("old");
    again.notice = Some("Saved.".into());
    front.show(again, 0);
    let picture = drawn(&mut front, 80, 24);
    assert!(picture.contains("old and new") && picture.contains("Saved."), "{picture}");
}

#[test]
fn only_what_changed_is_handed_out_once_the_whole_was() {
    let mut front = front(writing("so"));
    write(&mut front, "!");
    assert_eq!(front.unkept().map(|typed| typed.edit.is_none()), Some(true));
    write(&mut front, "é");
    press(&mut front, KeyCode::Backspace);
    press(&mut front, KeyCode::Backspace);
    write(&mut front, "on");
    let edit = front.unkept().and_then(|typed| typed.edit);
    assert_eq!(edit, Some(Delta { at: 2, cut: 1, put: "on".into() }));
    assert_eq!(unkept(&mut front), None);
}
