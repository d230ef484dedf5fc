use crossterm::event::KeyCode;

use super::*;
use crate::{
    app::Page,
    block::Block,
    page::{Answer, Key},
    tui::tests::{back, drawn, page, press, sent, view},
};

fn list(rows: usize) -> Page {
    let row = |nth: usize| ListRow {
        heading: nth.is_multiple_of(10).then(|| format!("Heading {}", nth / 10)),
        label: format!("Item {nth}"),
        words: format!("Words of {nth}, in one line.").into(),
        taken: nth == 1,
    };
    let ask = Ask::List(List { rows: (0..rows).map(row).collect() });
    page(vec![Block::say("Choose.")], ask, vec![back("Back to the summary")])
}

fn answer(value: Value) -> Vec<Action> {
    sent(Answer { key: Default::default(), value }.into())
}

#[test]
fn a_list_stands_under_its_headings_and_says_what_is_taken() {
    let mut view = view(list(12));
    insta::assert_snapshot!(drawn(&mut view, 60, 20), @"

    Listening actively
    ────────────────────────────────────────────────────────

    Choose.

    Heading 0
    › ○ Item 0
        Words of 0, in one line.
      ● Item 1
        Words of 1, in one line.
      ○ Item 2
        Words of 2, in one line.
      ○ Item 3
        Words of 3, in one line.
      ○ Item 4
                                    PageDown  17 more rows ↓
    space takes it in or out   v shows it

    F1 help  F2 pause  F3 cover  Esc back      Ctrl-C leaves
    ");
}

#[test]
fn the_row_in_hand_is_taken_looked_at_and_always_in_sight() {
    for size in [(60, 20), (80, 24), (120, 40)] {
        let mut view = view(list(60));
        for nth in 0..60 {
            let shown = drawn(&mut view, size.0, size.1);
            assert!(
                shown.contains(&format!("Item {nth}\n")) || shown.contains(&format!("Item {nth} ")),
                "{shown}"
            );
            assert_eq!(press(&mut view, KeyCode::Char(' ')), answer(Value::Toggle(nth)));
            assert_eq!(press(&mut view, KeyCode::Enter), answer(Value::Toggle(nth)));
            assert_eq!(press(&mut view, KeyCode::Char('v')), answer(Value::Look(nth)));
            assert_eq!(press(&mut view, KeyCode::Down), []);
        }
        press(&mut view, KeyCode::Home);
        assert!(drawn(&mut view, size.0, size.1).contains("Choose."), "the top is seen again");
    }
}

#[test]
fn the_way_back_from_an_item_leads_to_its_row() {
    let mut view = view(list(60));
    (0..40).for_each(|_| drop(press(&mut view, KeyCode::Down)));
    drawn(&mut view, 80, 24);
    view.show(page(vec![Block::say("Item 40, whole")], Ask::Choose, vec![back("Back to the list")]), 0);
    view.show(list(60), 0);
    assert_eq!(press(&mut view, KeyCode::Char('v')), answer(Value::Look(40)));
}

#[test]
fn letters_of_choices_and_tab_lead_to_them() {
    let mut view = view(list(3));
    drawn(&mut view, 80, 24);
    assert_eq!(press(&mut view, KeyCode::Char(Key::Back.letter())).len(), 1);
    press(&mut view, KeyCode::Tab);
    assert_eq!(view.viewport.focus, Focus::Choice(0));
    press(&mut view, KeyCode::Esc);
    assert_eq!(view.viewport.focus, Focus::Ask);
}
