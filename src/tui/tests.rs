//! Pages drawn into a test terminal, and keys pressed on them.

use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};
use ratatui::{Terminal, backend::TestBackend, layout::Position};

use super::{
    front::{Deed, Front},
    terminal::Canvas,
    theme::{COLOURED, MONOCHROME},
};
use crate::{
    app::{Message, Place},
    block::{Block, Clock},
    page::{Ask, Choice, Field, Page, Scale},
    private::Private,
};

fn go(n: usize) -> Message {
    Message::Go(Place::Step(n))
}

fn page(body: Vec<Block>, ask: Ask) -> Page {
    let always = vec![Choice::new('?', "Help", Message::Help), Choice::new('q', "Leave", Message::Quit)];
    Page { title: "Listening actively".into(), step: Some(0), body, ask, always, notice: None }
}

fn lesson() -> Vec<Block> {
    vec![
        Block::heading("The lesson"),
        Block::say("Say back what you heard, before you say anything of your own. The first time, talk about something \
                    that does not hurt: a film, a neighbour, a plan for the garden."),
        Block::note("If your heart is racing, a pause is wiser than another round."),
    ]
}

fn choosing(body: Vec<Block>, many: usize) -> Page {
    let mut choices: Vec<_> =
        (1..=many).map(|n| Choice::new(char::from(b'm' + (n % 10) as u8), format!("Choice {n}"), go(n))).collect();
    choices.push(Choice::back("Back to the path", Message::Go(Place::Path)));
    page(body, Ask::Choose(choices))
}

fn kept(words: Private) -> Message {
    Message::Drafted { key: "kept".into(), words }
}

fn writing(words: &str) -> Page {
    let choices = vec![
        Choice::back("Leave it for now", Message::Go(Place::Path)),
        Choice::new('h', "A hint", go(1)),
    ];
    let field = Field { key: "q1".into(), words: words.into(), one_line: false, keep: kept, choices };
    page(vec![Block::say("What helps me feel heard by you?")], Ask::Write(field))
}

fn rating() -> Page {
    let choices = vec![Choice::back("Not now", Message::Go(Place::Path))];
    let rate = |n: u8| Message::Go(Place::Step(n.into()));
    let scale = Scale { low: "not at all".into(), high: "fully".into(), value: None, rate, choices };
    page(vec![Block::say("How heard did you feel?")], Ask::Rate(scale))
}

fn front(page: Page) -> Front {
    let mut front = Front::new(page, 0, &MONOCHROME);
    drawn(&mut front, 80, 24);
    front
}

fn drawn(front: &mut Front, width: u16, height: u16) -> String {
    let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
    terminal.draw(|frame| front.draw(frame)).unwrap();
    let buffer = terminal.backend().buffer();
    let row = |y| (0..width).map(|x| buffer[(x, y)].symbol()).collect::<String>().trim_end().to_owned();
    (0..height).map(row).collect::<Vec<_>>().join("\n")
}

fn press(front: &mut Front, code: KeyCode) -> Vec<Deed> {
    let deeds = front.take(Event::Key(code.into()));
    drawn(front, 80, 24);
    deeds
}

fn ctrl(front: &mut Front, letter: char) -> Vec<Deed> {
    front.take(Event::Key(KeyEvent::new(KeyCode::Char(letter), KeyModifiers::CONTROL)))
}

fn write(front: &mut Front, words: &str) {
    for letter in words.chars() {
        assert_eq!(press(front, KeyCode::Char(letter)), []);
    }
}

fn sent(message: Message) -> Vec<Deed> {
    vec![Deed::Send(message)]
}

#[test]
fn a_lesson_at_80_by_24() {
    insta::assert_snapshot!(drawn(&mut front(choosing(lesson(), 1)), 80, 24), @"

        Listening actively                                step 1 of 5  ◉─○─○─○─○
        ────────────────────────────────────────────────────────────────────────

        The lesson

        Say back what you heard, before you say anything of your own. The first
        time, talk about something that does not hurt: a film, a neighbour, a
        plan for the garden.

        ┃ If your heart is racing, a pause is wiser than another round.

        › n  Choice 1
          b  Back to the path









        ? Help   q Leave   Ctrl-C leaves at once
        ");
}

#[test]
fn a_question_at_60_by_20() {
    insta::assert_snapshot!(drawn(&mut front(writing("When you put the phone face down.")), 60, 20), @"

        Listening actively              step 1 of 5  ◉─○─○─○─○
        ──────────────────────────────────────────────────────

        What helps me feel heard by you?

        ╭────────────────────────────────────────────────────╮
        │ When you put the phone face down.                  │
        │                                                    │
        │                                                    │
        │                                                    │
        │                                                    │
        │                                                    │
        ╰────────────────────────────────────────────────────╯
        Ctrl-D Keep   Esc Leave it for now   Tab h A hint




        F1 Help   F2 Pause   Ctrl-C leaves at once
        ");
}

#[test]
fn a_scale_at_the_smallest_window() {
    insta::assert_snapshot!(drawn(&mut front(rating()), 40, 12), @"
        Listening actively           ◉─○─○─○─○
        ──────────────────────────────────────
        How heard did you feel?

         0  1  2  3  4  5  6  7  8  9  10
         ○──○──○──○──○──○──○──○──○──○──○
         not at all                 fully

          b  Not now

        ? Help   q Leave
        Ctrl-C leaves at once
        ");
}

#[test]
fn a_wide_window_keeps_the_column_and_stretches_no_line() {
    let picture = drawn(&mut front(choosing(lesson(), 1)), 200, 50);
    for line in picture.lines() {
        assert!(line.trim().chars().count() <= 72, "{line}");
    }
    assert!(picture.contains("before you say anything of your own."));
}

#[test]
fn a_window_that_is_too_small_says_so_kindly_and_none_panics() {
    for page in [choosing(lesson(), 9), writing("words"), rating()] {
        let mut front = front(page);
        assert!(drawn(&mut front, 39, 11).starts_with("This window is a little small."));
        for (width, height) in [(1, 1), (0, 0), (0, 5), (5, 0), (2, 40), (500, 1), (40, 12), (41, 13)] {
            drawn(&mut front, width, height);
        }
    }
}

#[test]
fn colour_says_nothing_that_signs_do_not_say() {
    for page in [choosing(lesson(), 2), writing("words"), rating()] {
        let picture = |theme| drawn(&mut Front::new(page.clone(), 0, theme), 80, 24);
        assert_eq!(picture(&COLOURED), picture(&MONOCHROME));
    }
}

#[test]
fn enter_takes_the_first_choice_arrows_move_letters_act() {
    let mut front = front(choosing(lesson(), 3));
    assert_eq!(press(&mut front, KeyCode::Enter), sent(go(1)));
    press(&mut front, KeyCode::Down);
    press(&mut front, KeyCode::Tab);
    assert_eq!(press(&mut front, KeyCode::Enter), sent(go(3)));
    press(&mut front, KeyCode::Up);
    assert_eq!(press(&mut front, KeyCode::Enter), sent(go(2)));
    assert_eq!(press(&mut front, KeyCode::Char('N')), sent(go(1)));
    assert_eq!(press(&mut front, KeyCode::Esc), sent(Message::Go(Place::Path)));
    assert_eq!(press(&mut front, KeyCode::Char('?')), sent(Message::Help));
    assert_eq!(press(&mut front, KeyCode::F(2)), sent(Message::Pause));
    assert_eq!(press(&mut front, KeyCode::Char('x')), []);
    assert_eq!(ctrl(&mut front, 'z'), [Deed::Suspend]);
    assert_eq!(ctrl(&mut front, 'c'), [Deed::Vanish]);
}

#[test]
fn blank_sends_its_choice_or_turns_the_page() {
    let body: Vec<_> = (0..30).map(|n| Block::item(format!("Line {n}"))).collect();
    let mut front = front(choosing(body.clone(), 1));
    press(&mut front, KeyCode::Char(' '));
    assert!(!drawn(&mut front, 80, 24).contains("Line 0"));
    let ask = Ask::Choose(vec![Choice::new(' ', "Start", go(1))]);
    let mut front = super::tests::front(page(body, ask));
    assert_eq!(press(&mut front, KeyCode::Char(' ')), sent(go(1)));
}

#[test]
fn a_long_body_scrolls_above_its_choices() {
    let body: Vec<_> = (0..30).map(|n| Block::item(format!("Line {n}."))).collect();
    let mut front = front(choosing(body, 1));
    assert!(drawn(&mut front, 80, 24).contains("more below ↓"));
    press(&mut front, KeyCode::Down);
    press(&mut front, KeyCode::Down);
    let picture = drawn(&mut front, 80, 24);
    assert!(!picture.contains("Line 0.") && picture.contains("› b  Back to the path"), "{picture}");
    press(&mut front, KeyCode::End);
    let picture = drawn(&mut front, 80, 24);
    assert!(picture.contains("Line 29.") && picture.contains("↑ more above"), "{picture}");
}

#[test]
fn among_many_choices_the_highlighted_one_is_always_seen() {
    let mut front = front(choosing(lesson(), 30));
    for _ in 0..60 {
        press(&mut front, KeyCode::Down);
    }
    assert!(drawn(&mut front, 80, 24).contains("› b  Back to the path"));
    for n in (1..=30).rev() {
        press(&mut front, KeyCode::BackTab);
        assert!(drawn(&mut front, 60, 20).contains(&format!("Choice {n}\n")) || n == 30);
        assert!(drawn(&mut front, 60, 20).contains('›'));
    }
}

#[test]
fn enter_never_takes_what_is_out_of_sight() {
    let body: Vec<_> = (0..30).map(|n| Block::item(format!("Line {n}."))).collect();
    let mut front = front(choosing(body, 13));
    assert_eq!(press(&mut front, KeyCode::Enter), []);
    assert!(drawn(&mut front, 80, 24).contains("› n  Choice 1"));
    assert_eq!(press(&mut front, KeyCode::Enter), sent(go(1)));
}

#[test]
fn a_click_takes_a_choice_and_the_wheel_scrolls() {
    let mut front = front(choosing(lesson(), 2));
    let picture = drawn(&mut front, 80, 24);
    let row = picture.lines().position(|line| line.contains("Choice 2")).unwrap() as u16;
    let mouse = |kind| Event::Mouse(MouseEvent { kind, column: 20, row, modifiers: KeyModifiers::NONE });
    assert_eq!(front.take(mouse(MouseEventKind::Down(MouseButton::Left))), sent(go(2)));
    assert_eq!(front.take(mouse(MouseEventKind::ScrollDown)), []);
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
    assert_eq!(front.unkept(), Some(("q1".into(), "so!".into())));
    let told = Deed::Send(Message::Drafted { key: "q1".into(), words: "so!".into() });
    assert_eq!(press(&mut front, KeyCode::Esc), [told, Deed::Send(Message::Go(Place::Path))]);
    assert_eq!(front.unkept(), None);
}

#[test]
fn tab_leads_to_the_other_choices_and_back() {
    let mut front = front(writing("so"));
    press(&mut front, KeyCode::Tab);
    assert_eq!(press(&mut front, KeyCode::Char('h')), sent(go(1)));
    press(&mut front, KeyCode::Esc);
    write(&mut front, "h");
    assert_eq!(front.unkept(), Some(("q1".into(), "soh".into())));
}

#[test]
fn the_editor_survives_a_page_laid_over_it() {
    let mut front = front(writing(""));
    write(&mut front, "one two");
    press(&mut front, KeyCode::F(1));
    front.show(choosing(vec![Block::say("Help")], 0), 0);
    front.show(writing("one two"), 0);
    ctrl(&mut front, 'z');
    assert_eq!(front.unkept(), Some(("q1".into(), "one ".into())));
}

#[test]
fn another_field_or_other_words_start_afresh() {
    let mut front = front(writing(""));
    write(&mut front, "mine");
    front.show(writing("restored"), 0);
    assert_eq!(front.unkept(), None);
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
fn a_number_is_found_by_digits_and_arrows() {
    let mut front = front(rating());
    assert_eq!(press(&mut front, KeyCode::Enter), []);
    press(&mut front, KeyCode::Char('1'));
    press(&mut front, KeyCode::Char('0'));
    assert_eq!(press(&mut front, KeyCode::Enter), sent(go(10)));
    press(&mut front, KeyCode::Right);
    press(&mut front, KeyCode::Left);
    assert_eq!(press(&mut front, KeyCode::Enter), sent(go(9)));
    press(&mut front, KeyCode::Char('0'));
    assert_eq!(press(&mut front, KeyCode::Enter), sent(go(0)));
    press(&mut front, KeyCode::Down);
    assert_eq!(press(&mut front, KeyCode::Enter), sent(Message::Go(Place::Path)));
}

#[test]
fn a_running_clock_leaves_the_eye_where_it_is() {
    let clock = |left| {
        let mut body: Vec<_> = (0..30).map(|n| Block::item(format!("Line {n}."))).collect();
        body.push(Block::Clock(Clock { label: "Sam".into(), left, whole: 300, running: true }));
        choosing(body, 2)
    };
    let mut front = front(clock(200));
    assert!(front.ticks());
    press(&mut front, KeyCode::PageDown);
    press(&mut front, KeyCode::Down);
    let (before, scroll) = (front.spot, front.scroll());
    front.show(clock(199), 0);
    assert_eq!((front.spot, front.scroll()), (before, scroll));
}

#[test]
fn the_way_back_leads_to_the_same_spot() {
    let mut front = front(choosing(lesson(), 3));
    press(&mut front, KeyCode::Down);
    let before = front.spot;
    front.show(rating(), 0);
    front.show(choosing(lesson(), 3), 0);
    assert_eq!(front.spot, before);
}

#[test]
fn a_typed_letter_costs_few_bytes() {
    let words = "some words of a middle-sized page. ".repeat(40);
    let mut front = Front::new(writing(&words), 0, &COLOURED);
    let mut canvas = Canvas::new(100, 30).unwrap();
    let whole = canvas.paint(|frame| front.draw(frame)).unwrap();
    front.take(Event::Key(KeyCode::Char('x').into()));
    let one = canvas.paint(|frame| front.draw(frame)).unwrap();
    assert!(one.len() <= 80, "{} bytes for a letter, {} for the page", one.len(), whole.len());
}

#[test]
fn nothing_typed_or_shown_reaches_the_terminal_as_a_command() {
    let wild = "\u{1b}]2;title\u{7}\u{9b}2J\u{202e}abc";
    let body = vec![Block::Words { by: Some(wild.into()), words: wild.into() }, Block::say(wild)];
    let mut shown = writing(wild);
    (shown.body, shown.title, shown.notice) = (body, wild.into(), Some(wild.into()));
    let mut front = Front::new(shown, 0, &MONOCHROME);
    let mut canvas = Canvas::new(100, 30).unwrap();
    let bytes = canvas.paint(|frame| front.draw(frame)).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    assert!(!text.contains("\u{1b}]") && !text.contains(['\u{7}', '\u{9b}', '\u{202e}']));
    assert!(text.contains("␛"));
}
