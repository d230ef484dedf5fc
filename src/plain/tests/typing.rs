//! Typed lines: choosing, writing, rating, whatever bytes come in.

use std::io::{self, Write};

use proptest::prelude::*;

use super::{
    play::{FORM, LINE, MENU, Play, SCALE, SECRET, TEXT},
    *,
};
use crate::{
    block::{is_safe, wrap::cells},
    journey::checkin::Rating,
    plain::WIDTH,
};

fn kept(place: usize, words: &str, typed: impl AsRef<[u8]>) -> Vec<String> {
    let (play, _) = talk(Play { place, words: words.into(), ..Play::default() }, typed);
    play.kept.iter().map(|words| words.expose().to_owned()).collect()
}

#[test]
fn a_text_that_is_there_can_be_gone_on_with_kept_or_begun_afresh() {
    for (typed, words) in [
        ("more\n.\n", "old\nmore"),
        ("g\n", "old"),
        ("\n", "old"),
        ("e\nnew\n.\n", "new"),
        (" 2\n.\n", "old\n2"),
    ] {
        assert_eq!(kept(TEXT, "old", typed), [words], "{typed:?}");
    }
    assert!(kept(TEXT, "old", "p\n").is_empty());
    for typed in ["", "e\n"] {
        let (play, _) = talk(Play { place: TEXT, words: "old".into(), ..Play::default() }, typed);
        assert_eq!(play.drafted, None, "an ended input before the first new line leaves the old ones");
    }
}

#[test]
fn a_single_line_is_words_unless_it_is_empty_or_a_dot() {
    for (typed, words) in
        [("Sam\n", "Sam"), ("1\n", "1"), ("q\n", "q"), ("..\n", "."), (".\ng\nSam\n", "Sam")]
    {
        assert_eq!(kept(LINE, "", typed), [words], "{typed:?}");
    }
    for typed in ["\n", ".\np\n", ".\npass\n", ".\nq\n"] {
        assert!(kept(LINE, "", typed).is_empty(), "{typed:?}");
    }
    assert_eq!(kept(LINE, "Sam", "\n"), ["Sam"]);
}

#[test]
fn a_passphrase_is_any_line_but_an_empty_one() {
    for typed in ["q", "1", ".", " two words ", "?"] {
        assert_eq!(kept(SECRET, "", format!("{typed}\n")), [typed]);
        assert_eq!(kept(SECRET, "", format!("\n\n{typed}")), [typed], "by way of the choices");
    }
    for typed in ["\nq\n", "\nn\n", "\nb\n", "", "\n"] {
        assert!(kept(SECRET, "", typed).is_empty(), "{typed:?}");
    }
}

#[test]
fn a_rating_is_a_number_and_an_empty_line_is_the_first_choice() {
    let (play, told) = talk(Play { place: SCALE, ..Play::default() }, "11\n-1\nseven\n0\n10\n\n");
    assert_eq!((play.rated, play.place), (vec![0, 10], MENU));
    assert_eq!(told.matches("neither a number from 0 to 10 nor").count(), 3);
}

#[test]
fn lines_from_anywhere_are_taken_as_they_are() {
    assert_eq!(kept(TEXT, "", b"one\r\n\0 \x1b[31m\r\ntw\xffo\r\ntwo\r\n.\r\n"), ["one\n\0 \u{1b}[31m\ntwo"]);
}

#[test]
fn a_line_that_is_too_long_is_refused_and_the_rest_goes_on() {
    let most = "x".repeat(1 << 20);
    for typed in [format!("{most}x\nafter\n.\n"), format!("{most}{most}{most}\r\nafter\n.\n")] {
        assert_eq!(kept(TEXT, "", &typed), ["after"]);
    }
    assert_eq!(kept(TEXT, "", format!("{most}\r\nno room\n.\n")), [most.as_str()]);
    let (_, told) = talk(Play::default(), format!("{most}x\n{most}x"));
    assert!(told.contains("It was not taken."));
}

#[test]
fn a_page_that_did_not_change_is_not_said_again() {
    let (_, told) = talk(Play { place: SCALE, ..Play::default() }, "?\n?\nb\n");
    assert_eq!(told.matches("How sure").count(), 1);
    assert_eq!(told.matches("Here is help.").count(), 2);
}

#[test]
fn an_output_that_nobody_reads_is_a_quiet_end() {
    struct Gone;
    impl Write for Gone {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(io::ErrorKind::BrokenPipe.into())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let mut talk = Talk::new(Play::default(), SCRIPT.as_bytes(), Gone);
    assert!(talk.hold().is_ok() && talk.host.ended);
}

#[test]
fn a_heading_that_repeats_the_title_is_said_once() {
    let page = Play::default().page();
    assert_eq!(prose(&page, Catalogue::ENGLISH).matches("Today").count(), 1);
}

proptest! {
    #[test]
    fn whatever_is_typed_no_control_character_is_printed(
        place in MENU..=FORM,
        words in "([\\x00-\\x1f\\x7f-\\u{9f}\\u{202a}-\\u{202e}]|\\PC|\\PC){0,40}",
        typed in proptest::collection::vec("[0-9gwpkab?.]{0,2}|\\PC{0,90}|[\\x00-\\x1f\\u{80}-\\u{9f}.]{0,9}", 0..20),
    ) {
        let play = || Play { place, words: words.as_str().into(), ..Play::default() };
        let page = prose(&play().page(), Catalogue::ENGLISH);
        prop_assert!(page.lines().all(|row| cells(row) <= WIDTH));
        let (_, told) = talk(play(), typed.join("\n"));
        prop_assert!(told.chars().all(|c| c != '\t' && is_safe(c)), "{told:?}");
    }
}

#[test]
fn numbers_are_asked_for_one_by_one_and_each_may_be_skipped() {
    let (play, told) = talk(Play { place: FORM, ..Play::default() }, "11\nwell\n10\n\n0\n");
    assert_eq!(play.kept[0].expose(), r#"{"heard":10,"hope":0}"#);
    insta::assert_snapshot!(told.split("\nToday").next().unwrap().trim(), @"
    This week

    What did you hear?

    Enter a number from 0 to 10, or an empty line to skip. A single dot (.): all choices.

    1 of 3. How heard did I feel?
    0: not at all. 10: fully.
    > 
    Enter a number from 0 to 10, or an empty line to skip. A single dot (.): all choices.
    > 
    Enter a number from 0 to 10, or an empty line to skip. A single dot (.): all choices.
    > 
    2 of 3. How safe?
    0: not at all. 10: fully.
    > 
    3 of 3. And hope?
    0: not at all. 10: fully.
    >
    ");
}

#[test]
fn a_number_that_was_given_stays_or_is_taken_away() {
    let given = [("heard", 3), ("safe", 4), ("hope", 5)].map(|(id, number)| (id.into(), Rating::new(number)));
    let play = Play { place: FORM, given: given.into(), ..Play::default() };
    let (play, told) = talk(play, "\n-\n7\n");
    assert_eq!(play.kept[0].expose(), r#"{"heard":3,"hope":7}"#);
    assert!(told.contains("So far: 3."));
}

#[test]
fn the_choices_of_a_form_are_there_at_every_row_and_what_was_given_is_reported_first() {
    for typed in ["3\ns\n", "3\n.\ns\n", "3\n"] {
        let (play, told) = talk(Play { place: FORM, ..Play::default() }, typed);
        assert_eq!(play.drafted.unwrap().expose(), r#"{"heard":3}"#);
        assert_eq!(play.draft.as_deref(), Some(r#"{"heard":3}"#));
        assert_eq!(told.contains("s. Skip the numbers"), typed.contains('.'));
    }
}

#[test]
fn the_page_its_choices_and_the_time_are_said_again_on_demand() {
    let (_, told) = talk(Play { place: SCALE, ..Play::default() }, "r\nm\nt\nq\n");
    assert_eq!(told.matches("What did you hear?").count(), 2);
    assert_eq!(told.matches("g. Go on\nb. Back\nAlso: Help (?), Leave (q)").count(), 3);
    assert_eq!(told.matches("No clock is running.").count(), 1);
}

#[test]
fn what_no_choice_begins_with_is_a_text_and_a_blank_makes_anything_one() {
    for (typed, words) in [
        ("1\n.\n", "1"),
        ("pass\n.\n", "pass"),
        (" p\n.\n", "p"),
        (" q\nmore\n.\n", "q\nmore"),
        (" \n.\n", ""),
    ] {
        assert_eq!(kept(TEXT, "", typed), [words], "{typed:?}");
    }
    for typed in ["p\n", "B\n", "\n", ".\nq\n"] {
        assert!(kept(TEXT, "", typed).is_empty(), "{typed:?}");
    }
}

#[test]
fn a_long_page_is_said_in_full_once_and_again_where_somebody_asks() {
    let words = "a line of many\n".repeat(60);
    let play = Play { place: TEXT, words: words.as_str().into(), ..Play::default() };
    let (_, told) = talk(play, "b\ng\nr\nq\n");
    assert_eq!(told.matches("Listening actively. As before; r says it again.").count(), 1);
    assert_eq!(told.matches("Written so far").count(), 2);
}

#[test]
fn a_sentence_that_is_typed_among_choices_begins_the_next_text() {
    let told = talk(Play::default(), "A hard evening, but we talked.\nThen we slept.\ng\nmore\n.\n");
    assert_eq!(told.0.kept, ["A hard evening, but we talked.\nThen we slept.\nmore".into()]);
    assert_eq!(told.1.matches("Your line is not lost.").count(), 2);
    assert!(
        told.1.contains("Written so far; new lines are added to it:\n  A hard evening, but we talked.\n")
    );
    let (play, _) = talk(Play { place: FORM, ..Play::default() }, "I do not know what to say\ns\ng\n\n");
    assert_eq!(play.kept, ["I do not know what to say".into()], "also where numbers are asked for");
    assert_eq!(play.note, "", "and is a note no longer");
}

#[test]
fn a_sentence_that_no_text_took_stays_a_half_written_note() {
    for leaving in ["", "q\n", "space\n"] {
        let (play, told) =
            talk(Play::default(), format!("A hard evening, but we talked.\nThen we slept.\n{leaving}"));
        assert_eq!(play.note, "A hard evening, but we talked.\nThen we slept.", "{leaving:?}");
        assert!(told.contains("Until then it is a half-written note in the journal."), "{told}");
    }
}

#[test]
fn what_is_typed_beside_a_passphrase_or_before_one_waits_for_no_text() {
    for (place, typed, note) in [
        (SECRET, "\nseven kettles, one wren\nn\ng\n.\n\n", ""),
        (FORM, "seven kettles, one wren\nset\nn\ng\n.\n\n", ""),
        (MENU, "a b c\nspace\nSam\nwhat\n", "a b c"),
    ] {
        let (play, told) = talk(Play { place, ..Play::default() }, typed);
        assert_eq!((play.draft, play.drafted, &*play.note), (None, None, note), "{told}");
    }
    let page = Play { place: MENU, ..Play::default() }.page().unkept();
    assert!(!Menu::of(&page, Catalogue::ENGLISH).may_wait, "nor where nothing is kept");
}
