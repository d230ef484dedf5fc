//! Pages as they are drawn.

use super::*;
use crate::tui::keys::KEYS;

#[test]
fn a_lesson_at_80_by_24() {
    insta::assert_snapshot!(drawn(&mut view(choosing(lesson(), 1)), 80, 24), @"

    Listening actively
    ────────────────────────────────────────────────────────────────────────

    The lesson
    Say back what you heard, before you say anything of your own. The first
    time, talk about something that does not hurt: a film, a neighbour, a
    plan for the garden.

    ┃ If your heart is racing, a pause is wiser than another round.










    › 1  Choice 1
      b  Back to the path

    F1 help  F2 pause  F3 cover  F4 who is here  Esc back      Ctrl-C leaves
    ");
}

#[test]
fn a_question_at_60_by_20() {
    insta::assert_snapshot!(drawn(&mut view(writing("When you put the phone face down.")), 60, 20), @"

    Listening actively
    ────────────────────────────────────────────────────────

    What helps me feel heard by you?

    ╭──────────────────────────────────────────────────────╮
    │ When you put the phone face down.                    │
    │                                                      │
    │                                                      │
    ╰ Ctrl-D keeps   Esc leaves it as a draft ─────────────╯






    Tab then   h A hint

    F1 help  F2 pause  F3 cover  Esc back      Ctrl-C leaves
    ");
}

#[test]
fn a_scale_at_the_smallest_window() {
    insta::assert_snapshot!(drawn(&mut view(rating()), 40, 12), @"
    Listening actively
    ──────────────────────────────────────
    How heard did you feel?

     0  1  2  3  4  5  6  7  8  9  10
     ○──○──○──○──○──○──○──○──○──○──○
     not at all                 fully
    0–10 or ← → (10: 1, then 0)

      b  Not now

    F1 help  F3 cover        Ctrl-C leaves
    ");
}

#[test]
fn a_question_at_the_smallest_window() {
    let long = "When you put the phone face down, and look at me, and do not try to solve it for me at once.";
    insta::assert_snapshot!(drawn(&mut view(writing(long)), 40, 12), @"
    Listening actively
    ──────────────────────────────────────
    What helps me feel heard by you?

    │ When you put the phone face down,
    │ and look at me, and do not try to
    │ solve it for me at once.

    Ctrl-D keeps  Esc leaves it as a draft
    Tab then  h A hint

    F1 help  F3 cover        Ctrl-C leaves
    ");
}

#[test]
fn the_first_choices_are_seen_under_any_lesson() {
    let long: Vec<_> = (0..40).map(|n| Block::item(format!("Line {n}."))).collect();
    let wordy = |n: usize| format!("Choice {n} is said in so many words that no other stands beside it");
    for (width, height) in [(60, 20), (80, 24), (40, 12)] {
        let mut page = choosing(long.clone(), 14);
        page.choices.iter_mut().enumerate().for_each(|(n, choice)| choice.label = wordy(n + 1));
        let picture = drawn(&mut View::new(page, 0, Catalogue::ENGLISH, &MONOCHROME), width, height);
        assert!(picture.contains("Choice 1") && picture.contains("Line 1."), "{picture}");
        assert!(picture.contains("more choices ↓") && picture.contains("more rows ↓"), "{picture}");
        assert!(height < 20 || picture.contains("Choice 2"), "{picture}");
    }
}

#[test]
fn a_writer_has_rows_to_write_and_the_question_stays() {
    let Page { ask, mut choices, .. } = writing("");
    choices.push(on(Key::Stop, "Stop kindly here", 2));
    choices[0].label = "Back to Open and honest communication".into();
    let mut body = vec![Block::heading("What helps me feel heard by you?")];
    body.extend((0..20).map(|n| Block::say(format!("Hint {n}."))));
    let mut view = view(page(body, ask, choices));
    for (width, height) in [(60, 20), (80, 24)] {
        drawn(&mut view, width, height);
        assert_eq!(view.hit_map.text.height, 3);
        view.scroll_by(3);
        let picture = drawn(&mut view, width, height);
        assert!(picture.contains("What helps me feel heard") && !picture.contains("Hint 0."), "{picture}");
        assert!(picture.contains("╰ Ctrl-D keeps   Esc leaves it as a draft ─"), "{picture}");
        assert!(picture.contains("Tab then   h A hint   s Stop kindly here"), "{picture}");
        view.scroll_by(-3);
    }
}

#[test]
fn what_is_written_about_is_seen_whole_until_the_words_need_the_room() {
    let Page { ask, choices, .. } = writing("");
    let mut body = vec![Block::heading("What was it like for them?")];
    body.extend((0..3).map(|n| Block::say(format!("Line {n}."))));
    let mut view = view(page(body, ask, choices));
    let picture = drawn(&mut view, 80, 24);
    assert!(picture.contains("Line 2.") && !picture.contains("more rows"), "{picture}");
    assert_eq!(view.hit_map.text.height, 3);
    (0..12).for_each(|_| drop(press(&mut view, KeyCode::Enter)));
    let picture = drawn(&mut view, 80, 24);
    assert!(view.hit_map.text.height >= 9 && picture.contains("What was it like"), "{picture}");
}

#[test]
fn a_wide_window_keeps_the_column_and_stretches_no_line() {
    let picture = drawn(&mut view(choosing(lesson(), 1)), 200, 50);
    let rows: Vec<_> = picture.lines().map(str::trim).filter(|row| !row.is_empty()).collect();
    let (rule, foot) = (rows[1], rows[rows.len() - 1]);
    assert!([rule, foot].map(|row| row.chars().count()) == [132; 2], "the frame uses the sheet: {picture}");
    for row in &rows[2..rows.len() - 1] {
        assert!(row.chars().count() <= 72, "{row}");
    }
    assert!(picture.contains("before you say anything of your own."));
}

#[test]
fn a_window_that_is_too_small_says_so_kindly_and_none_panics() {
    for page in [choosing(lesson(), 9), writing("words"), rating(), hiding()] {
        let mut view = view(page);
        assert!(drawn(&mut view, 39, 11).starts_with("This window is a little small."));
        for (width, height) in [(1, 1), (0, 0), (0, 5), (5, 0), (2, 40), (500, 1), (40, 12), (41, 13)] {
            drawn(&mut view, width, height);
        }
    }
}

#[test]
fn colour_says_nothing_that_signs_do_not_say() {
    for page in [choosing(lesson(), 2), writing("words"), rating(), hiding()] {
        let picture =
            |theme: &Theme| drawn(&mut View::new(page.clone(), 0, Catalogue::ENGLISH, theme), 80, 24);
        for (depth, paper) in
            [(Depth::Full, Rgb::BLACK), (Depth::Indexed, Rgb::WHITE), (Depth::Sixteen, Rgb::WHITE)]
        {
            assert_eq!(picture(&Theme::new(depth, Some(paper))), picture(&MONOCHROME));
        }
    }
}

#[test]
fn a_typed_letter_costs_few_bytes() {
    let words = "some words of a middle-sized page. ".repeat(40);
    let mut view =
        View::new(writing(&words), 0, Catalogue::ENGLISH, &Theme::new(Depth::Full, Some(Rgb::BLACK)));
    let mut canvas = Canvas::new(100, 30).unwrap();
    let whole = canvas.paint(|frame| view.draw(frame)).unwrap();
    view.take(Event::Key(KeyCode::Char('x').into()));
    let one = canvas.paint(|frame| view.draw(frame)).unwrap();
    assert!(one.len() <= 80, "{} bytes for a letter, {} for the page", one.len(), whole.len());
}

#[test]
fn nothing_typed_or_shown_reaches_the_terminal_as_a_command() {
    let wild = "\u{1b}]2;title\u{7}\u{9b}2J\u{202e}abc";
    let body = vec![Block::Words { by: Some(wild.into()), words: wild.into() }, Block::say(wild)];
    let mut shown = writing(wild);
    (shown.body, shown.title, shown.notice) = (body, wild.into(), Some(wild.into()));
    let mut view = View::new(shown, 0, Catalogue::ENGLISH, &MONOCHROME);
    let mut canvas = Canvas::new(100, 30).unwrap();
    let bytes = canvas.paint(|frame| view.draw(frame)).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    assert!(!text.contains("\u{1b}]") && !text.contains(['\u{7}', '\u{9b}', '\u{202e}']));
    assert!(text.contains("␛"));
}

#[test]
fn a_text_names_keys_as_they_stand_on_the_keyboard() {
    let body = vec![Block::say("{key:help} shows who can help, {key:back} goes back."), Block::Keys];
    let mut view = view(choosing(body, 1));
    let shown = drawn(&mut view, 80, 40);
    assert!(shown.contains("F1 shows who can help, Esc goes back."), "{shown}");
    assert!(shown.contains("• F1 or ?: this help; F1 works in text too."), "{shown}");
    view.show(choosing(vec![Block::say("{key:lock} locks.")], 1), 0);
    assert!(drawn(&mut view, 80, 24).contains("F3 locks."));
    let keys = [Key::Help, Key::Pause, Key::Lock, Key::Who];
    let names = keys.map(|key| format!("F{}", key.function().unwrap()));
    assert_eq!([KEYS.help, KEYS.pause, KEYS.lock, KEYS.who], names.each_ref().map(String::as_str));
}

#[test]
fn who_is_here_always_stands_in_the_titles_line() {
    let here = |names: &[&str]| Page {
        here: Seat::BOTH.into_iter().zip(names.iter().map(|&name| name.to_owned())).collect(),
        ..choosing(lesson(), 1)
    };
    let title = |page: Page, width| {
        let picture = drawn(&mut view(page), width, 24);
        picture.lines().find(|line| line.contains("Listening actively")).unwrap().trim().to_owned()
    };
    assert!(title(here(&["Robin, alone"]), 80).ends_with("  ● Robin, alone"));
    assert!(title(here(&["Robin", "Sam"]), 60).ends_with("  ● Robin  ● Sam"));
    assert!(title(Page { late: true, ..here(&["Robin", "Sam"]) }, 60).ends_with("  ☾  ● Robin  ● Sam"));
    let long = title(here(&[&"Robin".repeat(20), "Sam"]), 80);
    assert!(long.ends_with("  ● RobinRobinRob…  ● Sam"), "{long}");
}

#[test]
fn where_one_is_stands_behind_the_title_and_in_the_rule_as_far_as_there_is_room() {
    let progress = Progress { part: 2, parts: 4, of_boxes: Some((3, 5)), minutes: 20 };
    let here = vec![(Seat::First, "Robin".to_owned()), (Seat::Second, "Sam".to_owned())];
    let mut view = view(Page { progress: Some(progress), here, ..choosing(lesson(), 1) });
    for (width, said) in [
        (80, "Listening actively   part 2 of 4, box 3 of 5              ● Robin  ● Sam"),
        (60, "Listening actively   part 2 of 4          ● Robin  ● Sam"),
        (40, "Listening actively      ● Robin  ● Sam"),
    ] {
        let picture = drawn(&mut view, width, 24);
        let rows: Vec<_> = picture.lines().map(str::trim).collect();
        assert_eq!(rows[1], said);
        let pieces: Vec<_> = rows[2].split(' ').collect();
        assert!(pieces.len() == 4 && pieces[1].starts_with('━') && pieces[2].starts_with('─'), "{picture}");
    }
}

#[test]
fn a_window_of_an_absurd_size_is_drawn_as_a_large_one() {
    let mut view = view(choosing(lesson(), 3));
    let frame = Canvas::new(u16::MAX, u16::MAX).unwrap().paint(|frame| view.draw(frame)).unwrap();
    assert!(String::from_utf8_lossy(&frame).contains("Choice"));
}
