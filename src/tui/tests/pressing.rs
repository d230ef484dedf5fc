//! Keys and clicks among choices and on a scale.

use super::*;

#[test]
fn enter_takes_the_first_choice_arrows_move_letters_act() {
    let mut view = view(choosing(lesson(), 3));
    assert_eq!(press(&mut view, KeyCode::Enter), sent(go(1)));
    press(&mut view, KeyCode::Down);
    press(&mut view, KeyCode::Tab);
    assert_eq!(press(&mut view, KeyCode::Enter), sent(go(3)));
    press(&mut view, KeyCode::Up);
    assert_eq!(press(&mut view, KeyCode::Enter), sent(go(2)));
    assert_eq!(press(&mut view, KeyCode::Char('1')), sent(go(1)));
    assert_eq!(press(&mut view, KeyCode::Char('B')), sent(Request::Go(Place::Path).into()));
    assert_eq!(press(&mut view, KeyCode::Esc), sent(Request::Go(Place::Path).into()));
    assert_eq!(press(&mut view, KeyCode::Char('?')), sent(Request::Help.into()));
    assert_eq!(press(&mut view, KeyCode::F(2)), sent(Request::Pause.into()));
    assert_eq!(press(&mut view, KeyCode::Char('x')), []);
    assert_eq!(ctrl(&mut view, 'z'), [Action::Suspend]);
    assert_eq!(ctrl(&mut view, 'c'), [Action::Vanish]);
}

#[test]
fn blank_sends_its_choice_or_turns_the_page() {
    let body: Vec<_> = (0..30).map(|n| Block::item(format!("Line {n}"))).collect();
    let mut view = view(choosing(body.clone(), 1));
    press(&mut view, KeyCode::Char(' '));
    assert!(!drawn(&mut view, 80, 24).contains("Line 0"));
    let mut view = super::view(page(body, Ask::Choose, vec![on(Key::Start, "Start", 1)]));
    assert_eq!(press(&mut view, KeyCode::Char(' ')), sent(go(1)));
}

#[test]
fn a_long_body_scrolls_above_its_choices() {
    let body: Vec<_> = (0..30).map(|n| Block::item(format!("Line {n}."))).collect();
    let mut view = view(choosing(body, 1));
    assert!(drawn(&mut view, 80, 24).contains("more rows ↓"));
    press(&mut view, KeyCode::Down);
    press(&mut view, KeyCode::Down);
    let picture = drawn(&mut view, 80, 24);
    assert!(!picture.contains("Line 0.") && picture.contains("› b  Back to the path"), "{picture}");
    press(&mut view, KeyCode::End);
    let picture = drawn(&mut view, 80, 24);
    assert!(picture.contains("Line 29.") && picture.contains("↑ more above"), "{picture}");
}

#[test]
fn among_many_choices_the_highlighted_one_is_always_seen() {
    for (width, height) in [(80, 24), (60, 20), (40, 12)] {
        let mut view = view(choosing(lesson(), 30));
        for n in 1..=30 {
            let picture = drawn(&mut view, width, height);
            assert!(picture.lines().any(|line| line.contains('›') && line.contains(&format!("Choice {n}"))));
            assert!(picture.contains("The lesson"), "{picture}");
            view.take(Event::Key(KeyCode::Down.into()));
        }
        assert!(drawn(&mut view, width, height).contains("› b  Back to the path"));
    }
}

#[test]
fn arrows_walk_down_one_column_then_the_other_and_across() {
    let mut view = view(choosing(lesson(), 12));
    press(&mut view, KeyCode::Right);
    assert_eq!(press(&mut view, KeyCode::Enter), sent(go(8)));
    press(&mut view, KeyCode::Right);
    press(&mut view, KeyCode::Up);
    assert_eq!(press(&mut view, KeyCode::Enter), sent(go(7)));
    press(&mut view, KeyCode::Right);
    assert_eq!(press(&mut view, KeyCode::Enter), sent(Request::Go(Place::Path).into()));
    press(&mut view, KeyCode::Left);
    assert_eq!(press(&mut view, KeyCode::Enter), sent(go(6)));
}

#[test]
fn a_click_takes_a_choice_and_the_wheel_scrolls() {
    let click = |view: &mut View, label: &str| {
        let picture = drawn(view, 80, 24);
        let row = picture.lines().position(|line| line.contains(label)).unwrap();
        let column = picture.lines().nth(row).unwrap().split(label).next().unwrap().chars().count();
        let (column, row, modifiers) = (column as u16, row as u16, KeyModifiers::NONE);
        let kind = MouseEventKind::Down(MouseButton::Left);
        view.take(Event::Mouse(MouseEvent { kind, column, row, modifiers }))
    };
    assert_eq!(click(&mut view(choosing(lesson(), 2)), "Choice 2"), sent(go(2)));
    let mut two_columns = view(choosing(lesson(), 12));
    assert_eq!(click(&mut two_columns, "Choice 2"), sent(go(2)));
    assert_eq!(click(&mut two_columns, "Choice 8"), sent(go(8)));
}

#[test]
fn the_wheel_moves_the_body_and_over_hidden_choices_the_highlight() {
    let body: Vec<_> = (0..30).map(|n| Block::item(format!("Line {n}."))).collect();
    let mut view = view(choosing(body, 30));
    let roll = |row| {
        let kind = MouseEventKind::ScrollDown;
        Event::Mouse(MouseEvent { kind, column: 20, row, modifiers: KeyModifiers::NONE })
    };
    view.take(roll(5));
    assert!(!drawn(&mut view, 80, 24).contains("Line 2."));
    view.take(roll(20));
    assert_eq!(press(&mut view, KeyCode::Enter), sent(go(2)));
}

#[test]
fn a_number_is_found_by_digits_and_arrows() {
    let mut view = view(rating());
    assert_eq!(press(&mut view, KeyCode::Enter), []);
    press(&mut view, KeyCode::Char('1'));
    press(&mut view, KeyCode::Char('0'));
    assert_eq!(press(&mut view, KeyCode::Enter), sent(rated(10)));
    press(&mut view, KeyCode::Right);
    press(&mut view, KeyCode::Left);
    assert_eq!(press(&mut view, KeyCode::Enter), sent(rated(9)));
    press(&mut view, KeyCode::Char('0'));
    assert_eq!(press(&mut view, KeyCode::Enter), sent(rated(0)));
    press(&mut view, KeyCode::Down);
    assert_eq!(press(&mut view, KeyCode::Enter), sent(Request::Go(Place::Path).into()));
}

#[test]
fn a_running_clock_leaves_the_eye_where_it_is() {
    let clock = |left| {
        let mut body: Vec<_> = (0..30).map(|n| Block::item(format!("Line {n}."))).collect();
        body.push(Block::Clock(Clock { label: "Sam".into(), left, whole: 300, running: true, person: None }));
        choosing(body, 2)
    };
    let mut view = view(clock(200));
    assert!(view.ticks());
    press(&mut view, KeyCode::PageDown);
    press(&mut view, KeyCode::Down);
    let (before, scroll) = (view.viewport, view.scroll());
    view.show(clock(199), 0);
    assert!(drawn(&mut view, 80, 24).contains("Sam\n") && drawn(&mut view, 60, 16).contains("3:19 of 5:00"));
    assert_eq!((view.viewport, view.scroll()), (before, scroll));
}

#[test]
fn the_way_back_leads_to_the_same_spot() {
    let mut view = view(choosing(lesson(), 3));
    press(&mut view, KeyCode::Down);
    let before = view.viewport;
    view.show(rating(), 0);
    view.show(choosing(lesson(), 3), 0);
    assert_eq!(view.viewport, before);
}

const CHOOSE: &str = "Choose with an arrow, a number or a letter first.";

#[test]
fn enter_answers_for_nobody() {
    let mut front = view(answering("Sam, has this happened?"));
    assert!(!drawn(&mut front, 80, 24).contains('›'));
    assert_eq!(press(&mut front, KeyCode::Enter), []);
    assert!(drawn(&mut front, 80, 24).contains(CHOOSE));
    for arrow in [KeyCode::Down, KeyCode::Up, KeyCode::Right, KeyCode::Tab] {
        let mut front = view(answering("Sam, has this happened?"));
        press(&mut front, arrow);
        assert!(drawn(&mut front, 80, 24).contains("› 1  Not yet"));
        press(&mut front, KeyCode::Down);
        assert_eq!(press(&mut front, KeyCode::Enter), sent(go(2)));
    }
}

#[test]
fn what_one_answered_is_not_highlighted_for_the_other() {
    for key in [KeyCode::Enter, KeyCode::Char('2')] {
        let mut front = view(answering("Sam, has this happened?"));
        press(&mut front, KeyCode::Down);
        press(&mut front, KeyCode::Down);
        assert_eq!(press(&mut front, key), sent(go(2)));
        front.show(answering("Alex, has this happened?"), 0);
        assert_eq!(press(&mut front, KeyCode::Enter), []);
    }
    let mut front = view(choosing(answering("").body, 2));
    front.show(answering(""), 0);
    assert_eq!(press(&mut front, KeyCode::Enter), [], "the same page, and now it asks");
    press(&mut front, KeyCode::Down);
    front.show(answering(""), 0);
    assert_eq!(press(&mut front, KeyCode::Enter), sent(go(1)), "a clock may tick meanwhile");
}

#[test]
fn the_function_keys_work_where_letters_are_words() {
    for mut front in [view(writing("")), view(hiding()), view(choosing(lesson(), 1))] {
        for (key, request) in
            [(1, Request::Help), (2, Request::Pause), (3, Request::Lock), (4, Request::Go(Place::Seats))]
        {
            assert_eq!(press(&mut front, KeyCode::F(key)), sent(request.into()));
        }
    }
    let nobody_else = Page { always: vec![], ..choosing(lesson(), 1) };
    assert_eq!(press(&mut view(nobody_else), KeyCode::F(4)), []);
}

#[test]
fn enter_turns_an_unread_page_and_goes_on_at_its_end() {
    let body: Vec<_> = (0..30).map(|n| Block::item(format!("Line {n}."))).collect();
    let mut view = view(choosing(body, 2));
    drawn(&mut view, 80, 24);
    assert_eq!(press(&mut view, KeyCode::Enter), [], "there is more to read");
    assert!(!drawn(&mut view, 80, 24).contains("Line 0."));
    press(&mut view, KeyCode::End);
    drawn(&mut view, 80, 24);
    assert_eq!(press(&mut view, KeyCode::Enter), sent(go(1)));
    press(&mut view, KeyCode::Home);
    press(&mut view, KeyCode::Down);
    drawn(&mut view, 80, 24);
    assert_eq!(press(&mut view, KeyCode::Enter), sent(go(2)), "what was chosen is taken at once");
}

#[test]
fn enter_turns_an_unread_page_that_asks_before_it_says_to_choose() {
    let body: Vec<_> = (0..30).map(|n| Block::item(format!("Line {n}."))).collect();
    let mut view = view(Page { body, ..answering("") });
    drawn(&mut view, 80, 24);
    assert_eq!(press(&mut view, KeyCode::Enter), []);
    let turned = drawn(&mut view, 80, 24);
    assert!(!turned.contains("Line 0.") && !turned.contains(CHOOSE), "{turned}");
    press(&mut view, KeyCode::End);
    drawn(&mut view, 80, 24);
    assert_eq!(press(&mut view, KeyCode::Enter), []);
    assert!(drawn(&mut view, 80, 24).contains(CHOOSE));
}

#[test]
fn a_key_without_meaning_says_once_what_works() {
    const WORKS: &str = "That key chooses nothing here. The arrows and Enter do.";
    let mut view = view(choosing(lesson(), 2));
    for key in [KeyCode::Char('ж'), KeyCode::F(7)] {
        view.show(rating(), 0);
        view.show(choosing(lesson(), 2), 0);
        press(&mut view, key);
        assert!(drawn(&mut view, 80, 24).contains(WORKS), "{key:?}");
        press(&mut view, key);
        assert!(!drawn(&mut view, 80, 24).contains(WORKS), "{key:?}");
    }
}

#[test]
fn a_letter_of_another_layout_chooses_as_the_latin_one_on_its_key() {
    let mut view = view(choosing(lesson(), 2));
    for letter in ['и', 'β', 'ｂ', 'И'] {
        assert_eq!(
            press(&mut view, KeyCode::Char(letter)),
            sent(Request::Go(Place::Path).into()),
            "{letter}"
        );
    }
}
