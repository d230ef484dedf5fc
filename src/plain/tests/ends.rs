//! Input that ends early: every finished line is kept, and nobody is answered for.

use super::*;

#[test]
fn the_input_may_end_behind_any_line_and_every_finished_line_is_kept() {
    let ends = SCRIPT.match_indices('\n').map(|(at, _)| at + 1);
    for (lines, end) in ends.enumerate() {
        let (play, _) = talk(Play::default(), &SCRIPT[..end]);
        let kept: Vec<_> = play.kept.iter().map(Private::expose).collect();
        let text = ["You were worried.", "\n", "\n.", "\n..and tired"];
        let (drafted, all) = match lines {
            0..2 => (None, vec![]),
            2..6 => (Some(text[..lines - 1].concat()), vec![]),
            6..8 => (None, vec![text.concat()]),
            _ => (None, vec![text.concat(), "Sam".to_owned()]),
        };
        assert_eq!(
            (play.drafted.as_ref().map(Private::expose), kept),
            (drafted.as_deref(), all.iter().map(String::as_str).collect()),
            "after {}",
            &SCRIPT[..end]
        );
        assert_eq!(play.draft, drafted);
    }
}

#[test]
fn the_input_may_end_inside_a_line() {
    for end in 0..SCRIPT.len() - 1 {
        let (_, told) = talk(Play::default(), &SCRIPT[..end]);
        assert!(told.ends_with('\n'), "the output ends in a whole row");
    }
    let (play, _) = talk(Play { place: TEXT, ..Play::default() }, "You were");
    assert_eq!(play.drafted.unwrap().expose(), "You were");
}

#[test]
fn an_empty_line_answers_for_nobody() {
    let answers = [
        Choice::go(Key::Nth(1), "Not yet", Place::Path),
        Choice::go(Key::Nth(2), "Yes, it has", Place::Path),
    ];
    let choices = answers.map(Choice::answers).to_vec();
    let menu = Menu::of(&Page::new("Is it done?", vec![], choices.clone()), Catalogue::ENGLISH);
    assert!(menu.find("").is_none() && menu.find("2").is_some());
    assert_eq!(menu.possible(""), "Choose with a number or a letter first.");
    assert!(!menu.possible("what").contains("An empty line"));
    let line = TextInput { key: "name".into(), words: Private::default(), one_line: true };
    let line = Menu::of(&Page::asking("Your name", vec![], Ask::Write(line), choices), Catalogue::ENGLISH);
    assert!(line.instead_of_writing().is_none());
}
