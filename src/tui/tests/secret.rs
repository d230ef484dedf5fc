//! A passphrase: what is seen of it, which keys it takes, and when it is gone.

use super::*;

const CANARY: &str = "Zx9~ é";

#[test]
fn a_passphrase_at_60_by_20() {
    let mut view = view(hiding());
    write(&mut view, CANARY);
    insta::assert_snapshot!(drawn(&mut view, 60, 20), @"

    Listening actively
    ────────────────────────────────────────────────────────

    Your passphrase, Sam.

    ╭──────────────────────────────────────────────────────╮
    │ ••••••                                               │
    ╰ Enter goes on ───────────────────────────────────────╯








    Tab then   n Not now

    F1 help  F2 pause  F3 cover  Esc back      Ctrl-C leaves
    ");
}

/// The terminal sees only marks, whichever way the secret came; and the cursor stands behind the last.
#[test]
fn no_letter_is_ever_drawn_and_the_cursor_follows() {
    let mut view = View::new(hiding(), 0, Catalogue::ENGLISH, &Theme::new(Depth::Full, Some(Rgb::BLACK)));
    let mut canvas = Canvas::new(60, 20).unwrap();
    let first = canvas.paint(|frame| view.draw(frame)).unwrap();
    for event in
        [Event::Paste("ZZZZ".into()), Event::Key(KeyCode::Char('Z').into()), Event::Paste("Z".repeat(900))]
    {
        assert_eq!(view.take(event), []);
        let bytes = canvas.paint(|frame| view.draw(frame)).unwrap();
        assert!(!bytes.contains(&b'Z') && bytes != first);
    }
    for (width, height) in [(60, 20), (80, 24), (40, 12), (10, 3), (1, 1)] {
        assert!(!drawn(&mut view, width, height).contains('Z'));
    }
    ctrl(&mut view, 'u');
    write(&mut view, "four");
    let mut terminal = Terminal::new(TestBackend::new(80, 24)).unwrap();
    terminal.draw(|frame| view.draw(frame)).unwrap();
    let text = view.hit_map.text;
    terminal.backend_mut().assert_cursor_position(Position::new(text.x + 4, text.y));
}

#[test]
fn enter_hands_it_over_once_and_never_as_a_draft() {
    let mut view = view(hiding());
    write(&mut view, "q?b 1~日é");
    assert!(view.unkept().is_none());
    let actions = press(&mut view, KeyCode::Enter);
    assert_eq!(actions, sent(unlocked("q?b 1~日é".into())));
    view.show(hiding(), 0);
    assert_eq!(press(&mut view, KeyCode::Enter), []);
    assert!(drawn(&mut view, 80, 24).contains("Nothing is typed yet."));
}

#[test]
fn backspace_takes_a_letter_and_ctrl_u_all() {
    let mut view = view(hiding());
    write(&mut view, "ué");
    press(&mut view, KeyCode::Left);
    press(&mut view, KeyCode::Backspace);
    ctrl(&mut view, 'h');
    ctrl(&mut view, 'h');
    write(&mut view, "abc");
    ctrl(&mut view, 'u');
    write(&mut view, "d");
    assert_eq!(press(&mut view, KeyCode::Enter), sent(unlocked("d".into())));
}

#[test]
fn a_paste_is_one_line_or_nothing() {
    let mut view = view(hiding());
    view.take(Event::Paste("two\nlines".into()));
    assert!(drawn(&mut view, 80, 24).contains("a single line"));
    view.take(Event::Paste("x".repeat(1025)));
    assert!(drawn(&mut view, 80, 24).contains("longer than a passphrase"));
    view.take(Event::Paste("AGE-KEY\r\n".into()));
    assert_eq!(press(&mut view, KeyCode::Enter), sent(unlocked("AGE-KEY".into())));
}

#[test]
fn esc_goes_back_tab_leads_to_the_choices_and_nothing_is_reported() {
    let mut view = view(hiding());
    write(&mut view, "n");
    press(&mut view, KeyCode::Tab);
    view.take(Event::Paste("elsewhere".into()));
    assert_eq!(press(&mut view, KeyCode::Char('n')), sent(go(1)));
    press(&mut view, KeyCode::Right);
    assert_eq!(press(&mut view, KeyCode::Enter), sent(Request::Go(Place::Path).into()));
    press(&mut view, KeyCode::Esc);
    assert_eq!(ctrl(&mut view, 'z'), [Action::Suspend]);
    assert_eq!(ctrl(&mut view, 'c'), [Action::Vanish]);
    write(&mut view, "m");
    assert_eq!(press(&mut view, KeyCode::Enter), sent(unlocked("nm".into())));
    assert_eq!(press(&mut view, KeyCode::Esc), sent(Request::Go(Place::Path).into()));
}

#[test]
fn a_page_laid_over_it_wipes_it_and_a_notice_does_not() {
    let mut view = view(hiding());
    write(&mut view, "one");
    view.show(Page { notice: Some("Saved.".into()), ..hiding() }, 0);
    write(&mut view, "two");
    assert!(drawn(&mut view, 80, 24).contains("│ •••••• "));
    assert_eq!(press(&mut view, KeyCode::F(1)), sent(Request::Help.into()));
    view.show(choosing(vec![Block::say("Help")], 0), 0);
    assert!(view.secret.is_none());
    view.show(hiding(), 0);
    assert_eq!(press(&mut view, KeyCode::Enter), []);
    assert_eq!(press(&mut view, KeyCode::F(2)), sent(Request::Pause.into()));
}
