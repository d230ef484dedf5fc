//! What engines make of the line-by-line front: no sign of it is spoken.

use std::{collections::BTreeSet, process::Command};

use super::{Harness, frame::each_page};
use crate::{
    journey::{couple::Here, journey_builder::JourneyBuilder},
    language::Catalogue,
    plain,
    session::{Place, Request},
};

/// Two engines that write down what they would say, and how each is asked for it.
const ENGINES: [(&str, &[&str]); 2] =
    [("espeak-ng", &["-q", "-x", "--"]), ("flite", &["-o", "none", "-ps", "-t"])];

/// So many rows are spoken at once.
const BREATH: usize = 100;

/// The sounds without pauses, stress, and the glide between two words.
fn sounds((program, arguments): (&str, &[&str]), rows: &[String]) -> String {
    let said = Command::new(program).args(arguments).arg(rows.join("\n\n")).output().unwrap();
    let sounds: String =
        String::from_utf8(said.stdout).unwrap().split_whitespace().filter(|sound| *sound != "pau").collect();
    sounds.replace("r-", "").replace(['_', ':', ';', ',', '\'', '%', '='], "")
}

/// A row in which every sign outside of words and numbers is a mere pause; `&` is a word.
fn without_signs(row: &str) -> String {
    let letters: Vec<char> = row.chars().collect();
    let is_word = |at: Option<usize>| at.and_then(|at| letters.get(at)).is_some_and(|c| c.is_alphanumeric());
    let is_inside = |at: usize| is_word(at.checked_sub(1)) && is_word(Some(at + 1));
    let letter = |at: usize| match letters[at] {
        letter if letter.is_alphanumeric() || letter.is_whitespace() || letter == '&' => letter,
        letter if is_inside(at) => letter,
        _ => ',',
    };
    (0..letters.len()).map(letter).collect()
}

/// The first row in which an engine speaks a sign.
fn noise(engine: (&str, &[&str]), rows: &[String]) -> Option<String> {
    let bare: Vec<_> = rows.iter().map(|row| without_signs(row)).collect();
    if sounds(engine, rows) == sounds(engine, &bare) {
        return None;
    }
    let [row] = rows else {
        let (one, other) = rows.split_at(rows.len() / 2);
        return noise(engine, one).or_else(|| noise(engine, other));
    };
    Some(format!("{}: {row}", engine.0))
}

/// The rows of the path, of help and of all pages of the first step. An address is to be copied, with its signs.
fn rows() -> BTreeSet<String> {
    let mut told = String::new();
    each_page(|page| told.push_str(&plain::prose(page, Catalogue::ENGLISH)));
    for labels in [vec![], vec!["What may help now"], vec!["Keys"], vec!["Which country?", "United States"]] {
        let mut harness = Harness::of(JourneyBuilder::two(), Here::Both, Place::Path);
        told.push_str(&harness.prose());
        harness.hear(Request::Help);
        labels.into_iter().for_each(|label| harness.choose(label));
        told.push_str(&plain::prose(&harness.page(), Catalogue::ENGLISH));
    }
    let rows = told.lines().map(|row| row.trim().to_owned());
    rows.filter(|row| !row.split(' ').any(|word| word.contains('.') && word.contains('/'))).collect()
}

#[test]
#[ignore = "needs espeak-ng and flite"]
fn no_sign_of_the_first_step_of_help_and_of_the_path_is_spoken() {
    let rows: Vec<_> = rows().into_iter().collect();
    assert!(noise(ENGINES[0], &["one * two".into()]).is_some(), "the test hears a sign");
    let found: Vec<_> = ENGINES
        .into_iter()
        .flat_map(|engine| rows.chunks(BREATH).filter_map(move |rows| noise(engine, rows)))
        .collect();
    assert_eq!(found, [""; 0]);
}
