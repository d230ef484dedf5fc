//! The editor against a simple model, with any keys in any order.

use proptest::prelude::*;
use ratatui::{buffer::Buffer, layout::Rect};
use unicode_segmentation::UnicodeSegmentation;

use super::*;
use crate::tui::theme::MONOCHROME;

#[derive(Debug, Clone)]
enum Action {
    Type(char),
    Paste(&'static str),
    Erase(Motion),
    Go(Motion, bool),
    Undo,
    Redo,
    Resize(u16),
}

const PIECES: [&str; 13] = [
    "the ",
    "日本",
    "👨‍👩‍👧",
    "é",
    "🇩🇪🇯🇵",
    "e\u{301}",
    "❤️",
    "क्ष",
    "שלום ",
    "a\r\nb",
    "\u{1b}[31m",
    "\t",
    "ｶﾞ\u{200d}",
];

fn motion() -> impl Strategy<Value = Motion> {
    use Motion::*;
    prop::sample::select(vec![
        Left,
        Right,
        WordLeft,
        WordRight,
        Up(1),
        Down(1),
        Up(3),
        Down(3),
        RowStart,
        RowEnd,
        Start,
        End,
    ])
}

fn action() -> impl Strategy<Value = Action> {
    let erased = prop::sample::select(vec![Motion::Left, Motion::Right, Motion::WordLeft, Motion::RowStart]);
    prop_oneof![
        4 => prop::sample::select(vec!['a', ' ', 'ö', '日', '\n', '.', '\u{301}', '🇩', '\u{200d}']).prop_map(Action::Type),
        2 => prop::sample::select(&PIECES[..]).prop_map(Action::Paste),
        2 => erased.prop_map(Action::Erase),
        4 => (motion(), any::<bool>()).prop_map(|(step, select)| Action::Go(step, select)),
        1 => Just(Action::Undo),
        1 => Just(Action::Redo),
        1 => (1..30u16).prop_map(Action::Resize),
    ]
}

/// The words as a model would have them: what was there, with the selection or a range replaced.
fn expected(editor: &Editor, action: &Action) -> Option<String> {
    let selection = editor.selection();
    let at = selection.clone().unwrap_or(editor.caret..editor.caret);
    let (range, with) = match action {
        Action::Type(letter) => (at, letter.to_string()),
        Action::Paste(words) => (at, words.replace("\r\n", "\n")),
        Action::Erase(step) => {
            let to = editor.after(*step);
            (selection.unwrap_or(to.min(editor.caret)..to.max(editor.caret)), String::new())
        }
        Action::Go(..) | Action::Resize(_) => (0..0, String::new()),
        Action::Undo | Action::Redo => return None,
    };
    let mut words = editor.words.clone();
    words.replace_range(range, &with);
    Some(words)
}

fn act(editor: &mut Editor, action: &Action) {
    match action {
        Action::Type(letter) => editor.type_in(*letter).unwrap(),
        Action::Paste(words) => editor.paste(words).unwrap(),
        Action::Erase(step) => editor.erase(*step),
        Action::Go(step, select) => editor.go(*step, *select),
        Action::Undo => drop(editor.undo()),
        Action::Redo => drop(editor.redo()),
        Action::Resize(width) => drop(editor.lay(*width)),
    }
}

/// Draws, and checks that the cursor lies on the grapheme behind the caret and that nothing harmful is on the screen.
fn look(editor: &mut Editor, width: u16) -> Result<(), TestCaseError> {
    let area = Rect::new(0, 0, width, 6);
    let mut buffer = Buffer::empty(area);
    let at = editor.draw(area, &mut buffer, &MONOCHROME).expect("the area is not empty");
    prop_assert!(area.contains(at));
    let borders: Vec<_> = editor.words.grapheme_indices(true).map(|(at, _)| at).collect();
    prop_assert!(editor.caret == editor.words.len() || borders.contains(&editor.caret), "inside a cluster");
    if let Some(grapheme) = editor.words[editor.caret..].graphemes(true).next() {
        let cell = buffer[at].symbol();
        let shown = crate::block::safe(grapheme);
        let seen = wrap_cells(grapheme) > 0 && wrap_cells(grapheme) <= usize::from(width);
        // A mark without a letter of its own stands in the cell before it.
        let is_shown = cell.strip_prefix(&*shown).is_some_and(|marks| wrap_cells(marks) == 0);
        prop_assert!(!seen || grapheme.trim().is_empty() || is_shown, "{cell:?} is not {grapheme:?}");
    }
    for cell in buffer.content() {
        prop_assert!(!cell.symbol().contains(char::is_control));
    }
    Ok(())
}

fn wrap_cells(grapheme: &str) -> usize {
    crate::tui::wrap::cells(grapheme, 0)
}

proptest! {
    #[test]
    fn any_keys_leave_the_words_the_caret_and_the_history_right(actions in prop::collection::vec(action(), 1..60)) {
        let start = "Hello wörld 日本語 🇩🇪 👨‍👩‍👧 x\nsecond e\u{301} line\n\nlast";
        let mut editor = Editor::new(start, false);
        let mut width = 12;
        let mut told = start.to_owned();
        for (nth, action) in actions.iter().enumerate() {
            let model = expected(&editor, action);
            act(&mut editor, action);
            if let Action::Resize(to) = action {
                width = *to;
            }
            if let Some(words) = model {
                prop_assert_eq!(&editor.words, &words);
            }
            if nth % 3 == 0 && let Some(change) = editor.take_change() {
                told.replace_range(change.at..change.at + change.cut, &editor.words[change.at..][..change.put]);
                prop_assert_eq!(&told, &editor.words);
            }
            prop_assert!(editor.change.is_some() || told == editor.words);
            look(&mut editor, width)?;
            let fresh = Rows::new(&editor.words, editor.rows.width);
            prop_assert_eq!(fresh.count(), editor.rows.count());
            prop_assert!((0..fresh.count()).all(|row| fresh.range(row) == editor.rows.range(row)));
        }
        while editor.redo() {}
        let end = editor.words.clone();
        while editor.undo() {}
        prop_assert_eq!(&editor.words, start);
        while editor.redo() {}
        prop_assert_eq!(&editor.words, &end);
    }
}

fn typed(words: &str) -> Editor {
    let mut editor = Editor::new("", false);
    words.chars().for_each(|letter| editor.type_in(letter).unwrap());
    editor
}

#[test]
fn undo_takes_back_a_word_at_a_time() {
    let mut editor = typed("hello brave world\nagain");
    let mut seen = vec![];
    while editor.undo() {
        seen.push(editor.words.clone());
    }
    assert_eq!(seen, ["hello brave world\n", "hello brave world", "hello brave ", "hello ", ""]);
}

#[test]
fn erased_letters_come_back_as_a_word() {
    let mut editor = typed("one two");
    for _ in 0..5 {
        editor.erase(Motion::Left);
    }
    assert_eq!(editor.words(), "on");
    editor.undo();
    editor.undo();
    assert_eq!(editor.words(), "one two");
}

#[test]
fn a_letter_typed_over_a_selection_takes_its_place() {
    let mut editor = Editor::new("one two", false);
    editor.go(Motion::WordLeft, true);
    editor.type_in('3').unwrap();
    assert_eq!(editor.words(), "one 3");
    editor.undo();
    assert_eq!(editor.words(), "one two");
}

#[test]
fn a_paste_keeps_everything_but_the_kind_of_line_end() {
    let mut editor = Editor::new("", false);
    editor.paste("a\r\nb\rc\u{1b}[2J\u{0}\td").unwrap();
    assert_eq!(editor.words(), "a\nb\nc\u{1b}[2J\u{0}\td");
    let mut line = Editor::new("", true);
    line.paste("Sam\nSmith").unwrap();
    assert_eq!(line.words(), "Sam Smith");
}

#[test]
fn more_than_a_record_holds_is_refused_and_nothing_is_lost() {
    let mut editor = Editor::new(&"x".repeat(MOST_BYTES - 1), false);
    assert_eq!(editor.paste("yz"), Err(TooLong));
    assert_eq!(editor.words().len(), MOST_BYTES - 1);
    assert_eq!(editor.type_in('y'), Ok(()));
    assert_eq!(editor.type_in('y'), Err(TooLong));
}

#[test]
fn up_and_down_keep_to_their_column_over_short_rows() {
    let mut editor = Editor::new("a long row\n\nanother row", false);
    editor.lay(40);
    editor.go(Motion::Up(1), false);
    editor.go(Motion::Up(1), false);
    assert_eq!(editor.caret, "a long row".len());
    editor.go(Motion::Down(2), false);
    assert_eq!(editor.caret, editor.words().len());
}

#[test]
fn a_mark_behind_a_sign_that_takes_none_is_shown_in_its_cell() {
    let mut editor = Editor::new("\u{1b}\u{301}", false);
    editor.go(Motion::Start, false);
    look(&mut editor, 12).unwrap();
    editor.go(Motion::Right, false);
    assert_eq!(editor.caret, 1, "each of the two can be reached");
    look(&mut editor, 12).unwrap();
}
