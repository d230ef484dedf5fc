//! The page for a bad moment from the shell: at once, for anybody, and nothing is made.

use std::{
    fs,
    path::{Path, PathBuf},
};

use trustpath::journey::{couple::Seats, record::Seat};

use super::Home;

/// Enter until the last line, and what may be chosen behind it.
const TO_THE_END: &str = "\n\n\n\n\n";

/// Every folder and file below a folder; files with their bytes.
fn everything(below: &Path) -> Vec<(PathBuf, Option<Vec<u8>>)> {
    let mut found = vec![];
    for path in fs::read_dir(below).unwrap().map(|entry| entry.unwrap().path()) {
        found.push((path.clone(), path.is_file().then(|| fs::read(&path).unwrap())));
        if path.is_dir() {
            found.extend(everything(&path));
        }
    }
    found.sort();
    found
}

#[test]
fn it_opens_through_a_pipe_and_is_left_without_a_trace() {
    let home = Home::new();
    for line in ["now", "now --plain", "now --language en --country GB"] {
        let said = home.told(line, format!("{TO_THE_END}b\n"));
        assert_eq!((said.code, &*said.err), (0, ""), "{line}");
        for words in
            ["If it is happening now", "You are here. It is ", "Breathe out", "What next?", "Leave it"]
        {
            assert!(said.out.contains(words), "{words}: {}", said.out);
        }
        assert_eq!(said.out.matches("You are here.").count(), 1);
        assert!(everything(home.path()).is_empty(), "{line}");
    }
}

#[test]
fn it_leads_to_help_and_to_the_first_days_and_ends_with_the_input_too() {
    let home = Home::new();
    let said = home.told("now --country GB", format!("{TO_THE_END}5\nb\n3\nb\n"));
    assert_eq!((said.code, &*said.err), (0, ""));
    for words in ["Nothing has to be decided this week", "999 or 112", "All numbers: United Kingdom"] {
        assert!(said.out.contains(words), "{words}: {}", said.out);
    }
    assert_eq!(said.out.matches("What next?").count(), 3, "both lead back");
    for input in ["", "q\n", "\n\nb\n"] {
        assert_eq!(home.told("now", input).code, 0, "{input:?}");
    }
    assert!(everything(home.path()).is_empty());
}

#[test]
fn it_asks_for_no_passphrase_and_leaves_a_sealed_folder_as_it_is() {
    let home = Home::new();
    home.couple(Seats::Two, ["Sam", "Alex"]);
    home.protect(&Seat::BOTH);
    let before = everything(home.path());
    let said = home.told("now", format!("{TO_THE_END}b\n"));
    assert_eq!((said.code, &*said.err), (0, ""));
    assert!(!said.out.contains("Sam") && !said.out.contains("passphrase"), "{}", said.out);
    assert_eq!(everything(home.path()), before);
}

#[test]
fn a_folder_that_cannot_be_opened_does_not_stand_in_its_way() {
    let home = Home::new();
    fs::write(home.data(), "no folder").unwrap();
    assert_eq!(home.run("status").code, 1);
    let said = home.told("now", "b\n");
    assert_eq!((said.code, &*said.err), (0, ""));
    assert!(said.out.contains("You are here."));
}

#[test]
fn the_wave_plan_lies_behind_the_guides_own_door() {
    let home = Home::new();
    home.couple(Seats::Two, ["Sam", "Alex"]);
    home.protect(&[Seat::First]);
    let said = home.told("now", format!("{TO_THE_END}2\n1\n"));
    assert_eq!((said.code, &*said.err), (0, ""));
    let (_, behind) = said.out.split_once("What next?").unwrap();
    for words in ["Who is here?", "Sam", "passphrase"] {
        assert!(behind.contains(words), "{words}: {behind}");
    }
}

#[test]
fn where_the_folder_cannot_be_opened_it_says_so_and_stays() {
    let home = Home::new();
    fs::write(home.data(), "no folder").unwrap();
    let said = home.told("now", format!("{TO_THE_END}2\nb\n"));
    assert_eq!((said.code, &*said.err), (0, ""));
    let (_, behind) = said.out.split_once("What next?").unwrap();
    let (_, after) = behind.split_once("is a file").expect("it says so");
    assert!(after.contains("Again, from the beginning"), "{behind}");
}
