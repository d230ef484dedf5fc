//! Several numbers on one page.

use super::*;
use crate::journey::checkin::{Rating, as_draft};

/// The numbers that these keys hand over in the end.
fn kept(keys: &str) -> String {
    let mut view = view(rating_all(Ratings::new()));
    let mut actions = vec![];
    for key in keys.chars() {
        actions = press(&mut view, code(key));
    }
    match actions.as_slice() {
        [Action::Send(Message::Answer(Answer { key, value: Value::Numbers(given) }))]
            if key.as_str() == "week" =>
        {
            as_draft(given).expose().to_owned()
        }
        other => panic!("{keys:?} led to {other:?}"),
    }
}

fn code(key: char) -> KeyCode {
    match key {
        '\n' => KeyCode::Enter,
        '<' => KeyCode::Left,
        '>' => KeyCode::Right,
        '^' => KeyCode::Up,
        'v' => KeyCode::Down,
        other => KeyCode::Char(other),
    }
}

#[test]
fn digits_set_and_enter_goes_on() {
    for (keys, expected) in [
        ("7\n8\n9\n\n", r#"{"hope":9,"safe":7,"sure":8}"#),
        ("10\n10\n10\n\n", r#"{"hope":10,"safe":10,"sure":10}"#),
        ("78\n\n100\n\n", r#"{"hope":0,"safe":8}"#),
        ("1v0\n\n\n", r#"{"safe":1,"sure":0}"#),
        ("\n\n\n\n", "{}"),
        (">>v<<<\n\n\n", r#"{"safe":6,"sure":3}"#),
        ("7\n8\n9^-\n\n\n", r#"{"hope":9,"safe":7}"#),
        ("7\n8\n9\n4\n\n", r#"{"hope":4,"safe":7,"sure":8}"#),
    ] {
        assert_eq!(kept(keys), expected, "{keys:?}");
    }
}

#[test]
fn a_row_each_with_its_bar_and_the_plain_words_of_the_one_in_hand() {
    let mut view = view(rating_all(Ratings::new()));
    press(&mut view, KeyCode::Char('7'));
    insta::assert_snapshot!(drawn(&mut view, 80, 16), @"
    Listening actively
    ────────────────────────────────────────────────────────────────────────
    Our own questions, not a validated test.

    › Right now, how safe do I feel being open with my        ━━━━━━━───   7
      partner?
      0: I keep almost everything in   10: I can say what is true for me
      How sure am I that they will do what they say this      ──────────   –
      week?
      How hopeful am I about us?                              ──────────   –



    0–10 or ← → (10: 1, then 0)   Enter goes on   s Skip the numbers

    F1 help  F2 pause  F3 cover  F4 who is here  Esc back      Ctrl-C leaves
    ");
    insta::assert_snapshot!(drawn(&mut view, 44, 16), @"
    Listening actively
    ──────────────────────────────────────────
    Our own questions, not a validated test.

    › Right now, how safe do I  ━━━━━━━───   7
      feel being open with my
      partner?
      0: I keep almost everything in
      10: I can say what is true for me
      How sure am I that they   ──────────   –
      will do what they say
                                 3 more rows ↓
    0–10 or ← → (10: 1, then 0)  Enter goes on
    s Skip the numbers

    F1 help  F2 pause  F3 cover  Ctrl-C leaves
    ");
}

#[test]
fn the_row_in_hand_is_always_seen() {
    for (width, height) in [(80, 24), (60, 20), (40, 12)] {
        let mut view = view(rating_all(Ratings::new()));
        for asked in ["Right now,", "How sure", "How hopeful"] {
            let picture = drawn(&mut view, width, height);
            let hand = picture.lines().position(|line| line.contains('›')).expect(&picture);
            assert!(picture.lines().nth(hand).unwrap().contains(asked), "{picture}");
            assert!(picture.contains("10: I can say"), "{picture}");
            view.take(Event::Key(KeyCode::Down.into()));
        }
        assert!(!drawn(&mut view, width, height).contains('›'), "all rows are behind");
    }
}

#[test]
fn what_was_given_is_kept_at_every_key_and_reported_before_anything_else() {
    let mut view = view(rating_all(Ratings::new()));
    press(&mut view, KeyCode::Char('7'));
    let words: Private = r#"{"safe":7}"#.into();
    let typed = view.unkept().unwrap();
    assert_eq!((typed.key.as_str(), typed.words, typed.edit.is_none()), ("week", words.expose(), true));
    assert!(view.unkept().is_none());
    let (key, draft) = ("week".into(), Action::Draft { key: "week".into(), words: words.clone() });
    let actions =
        vec![draft, Action::Send(Message::Drafted { key, words }), Action::Send(Request::Help.into())];
    assert_eq!(press(&mut view, KeyCode::Char('?')), actions);
    assert_eq!(press(&mut view, KeyCode::Char('?')), sent(Request::Help.into()), "once");
}

#[test]
fn it_opens_at_the_first_row_without_a_number_and_clicks_set_one() {
    let before = Ratings::from([("safe".into(), Rating::new(3))]);
    let mut view = view(rating_all(before));
    let picture = drawn(&mut view, 80, 24);
    let row = |asked: &str| picture.lines().position(|line| line.contains(asked)).unwrap() as u16;
    assert!(picture.lines().nth(row("How sure").into()).unwrap().contains('›'));
    let hopeful = row("How hopeful");
    let bar = picture.lines().nth(hopeful.into()).unwrap().chars().position(|c| c == '─').unwrap() as u16;
    let click = |column, row| {
        let kind = MouseEventKind::Down(MouseButton::Left);
        Event::Mouse(MouseEvent { kind, column, row, modifiers: KeyModifiers::NONE })
    };
    assert_eq!(view.take(click(bar + 7, hopeful)), []);
    assert_eq!(view.unkept().unwrap().words, r#"{"hope":8,"safe":3}"#);
}
