//! A passphrase: what is seen of it, which keys it takes, and when it is gone.

use super::*;

const CANARY: &str = "Zx9~ é";

#[test]
fn a_passphrase_at_60_by_20() {
    let mut front = front(hiding());
    write(&mut front, CANARY);
    insta::assert_snapshot!(drawn(&mut front, 60, 20), @"

    Listening actively              step 1 of 5  ◉─○─○─○─○
    ──────────────────────────────────────────────────────

    Your passphrase, Sam.

    ╭────────────────────────────────────────────────────╮
    │ ••••••                                             │
    ╰────────────────────────────────────────────────────╯
    Enter Go on   Esc Back   Tab Choices:   Not now









    F1 Help   F2 Pause   F3 Lock   F4 Who   Ctrl-C at once
    ");
}

/// The terminal sees only marks, whichever way the secret came; and the cursor stands behind the last.
#[test]
fn no_letter_is_ever_drawn_and_the_cursor_follows() {
    let mut front = Front::new(hiding(), 0, &COLOURED);
    let mut canvas = Canvas::new(60, 20).unwrap();
    let first = canvas.paint(|frame| front.draw(frame)).unwrap();
    for event in
        [Event::Paste("ZZZZ".into()), Event::Key(KeyCode::Char('Z').into()), Event::Paste("Z".repeat(900))]
    {
        assert_eq!(front.take(event), []);
        let bytes = canvas.paint(|frame| front.draw(frame)).unwrap();
        assert!(!bytes.contains(&b'Z') && bytes != first);
    }
    for (width, height) in [(60, 20), (80, 24), (40, 12), (10, 3), (1, 1)] {
        assert!(!drawn(&mut front, width, height).contains('Z'));
    }
    ctrl(&mut front, 'u');
    write(&mut front, "four");
    let mut terminal = Terminal::new(TestBackend::new(80, 24)).unwrap();
    terminal.draw(|frame| front.draw(frame)).unwrap();
    let text = front.seen.text;
    terminal.backend_mut().assert_cursor_position(Position::new(text.x + 4, text.y));
}

#[test]
fn enter_hands_it_over_once_and_never_as_a_draft() {
    let mut front = front(hiding());
    write(&mut front, "q?b 1~日é");
    assert!(front.unkept().is_none());
    let deeds = press(&mut front, KeyCode::Enter);
    assert_eq!(deeds, sent(unlocked("q?b 1~日é".into())));
    front.show(hiding(), 0);
    assert_eq!(press(&mut front, KeyCode::Enter), []);
    assert!(drawn(&mut front, 80, 24).contains("Nothing is typed yet."));
}

#[test]
fn backspace_takes_a_letter_and_ctrl_u_all() {
    let mut front = front(hiding());
    write(&mut front, "ué");
    press(&mut front, KeyCode::Left);
    press(&mut front, KeyCode::Backspace);
    ctrl(&mut front, 'h');
    ctrl(&mut front, 'h');
    write(&mut front, "abc");
    ctrl(&mut front, 'u');
    write(&mut front, "d");
    assert_eq!(press(&mut front, KeyCode::Enter), sent(unlocked("d".into())));
}

#[test]
fn a_paste_is_one_line_or_nothing() {
    let mut front = front(hiding());
    front.take(Event::Paste("two\nlines".into()));
    assert!(drawn(&mut front, 80, 24).contains("a single line"));
    front.take(Event::Paste("x".repeat(1025)));
    assert!(drawn(&mut front, 80, 24).contains("longer than a passphrase"));
    front.take(Event::Paste("AGE-KEY\r\n".into()));
    assert_eq!(press(&mut front, KeyCode::Enter), sent(unlocked("AGE-KEY".into())));
}

#[test]
fn esc_goes_back_tab_leads_to_the_choices_and_nothing_is_reported() {
    let mut front = front(hiding());
    write(&mut front, "n");
    press(&mut front, KeyCode::Tab);
    front.take(Event::Paste("elsewhere".into()));
    assert_eq!(press(&mut front, KeyCode::Char('n')), sent(go(1)));
    press(&mut front, KeyCode::Right);
    assert_eq!(press(&mut front, KeyCode::Enter), sent(Request::Go(Place::Path).into()));
    press(&mut front, KeyCode::Esc);
    assert_eq!(ctrl(&mut front, 'z'), [Deed::Suspend]);
    assert_eq!(ctrl(&mut front, 'c'), [Deed::Vanish]);
    write(&mut front, "m");
    assert_eq!(press(&mut front, KeyCode::Enter), sent(unlocked("nm".into())));
    assert_eq!(press(&mut front, KeyCode::Esc), sent(Request::Go(Place::Path).into()));
}

#[test]
fn a_page_laid_over_it_wipes_it_and_a_notice_does_not() {
    let mut front = front(hiding());
    write(&mut front, "one");
    front.show(Page { notice: Some("Saved.".into()), ..hiding() }, 0);
    write(&mut front, "two");
    assert!(drawn(&mut front, 80, 24).contains("│ •••••• "));
    assert_eq!(press(&mut front, KeyCode::F(1)), sent(Request::Help.into()));
    front.show(choosing(vec![Block::say("Help")], 0), 0);
    assert!(front.secret.is_none());
    front.show(hiding(), 0);
    assert_eq!(press(&mut front, KeyCode::Enter), []);
    assert_eq!(press(&mut front, KeyCode::F(2)), sent(Request::Pause.into()));
}
