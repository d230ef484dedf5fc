//! Guides that somebody wrote: whole ones, and ones with mistakes.

use std::{fs, path::PathBuf};

use super::Home;
use serde::de::IgnoredAny;
use trustpath::{
    guide::bundled_files,
    journey::{
        couple::{Here, Seats},
        position::{Position, Stop},
        record::Seat,
    },
    language::Catalogue,
    session::Place,
    store::{Seated, Store},
};

/// A copy of the bundled guide in a folder, one file of it changed.
fn copy(home: &Home, name: &str, change: impl Fn(&str) -> String) -> PathBuf {
    let dir = home.path().join("guide");
    fs::create_dir_all(dir.join("demo")).unwrap();
    for (file, text) in bundled_files() {
        let text = if file == name { change(&text) } else { text };
        fs::write(dir.join(file), text).unwrap();
    }
    dir
}

#[test]
#[ignore = "slow: five whole guides are checked"]
fn a_whole_guide_reads_well() {
    let home = Home::new();
    copy(&home, "", str::to_owned);
    for line in ["check guide", "check --guide guide"] {
        let said = home.run(line);
        assert!(
            said.code == 0 && said.out.starts_with("The guide reads well: 42 pages.\n"),
            "{line}: {}",
            said.out
        );
    }
    let said = home.run("check");
    for tag in Catalogue::tags() {
        assert!(
            said.out.contains(&format!("The guide ({tag}) reads well: 42 pages.\n")),
            "{tag}: {}",
            said.out
        );
    }
}

#[test]
fn a_whole_guide_is_written_out_for_a_reviewer_and_one_with_a_mistake_is_not() {
    let home = Home::new();
    let dir = copy(&home, "", str::to_owned);
    let said = home.run("check --print guide");
    assert_eq!(said.code, 0);
    assert!(said.out.starts_with("# Everything that is said (en, version 2)\n\n# Welcome\n"), "{}", said.out);
    assert!(said.out.contains("\n# common.ftl\n") && !said.out.contains("reads well"));
    fs::write(dir.join("help.md"), "No head.").unwrap();
    let said = home.run("check guide --print");
    assert_eq!(said.code, 1);
    assert!(!said.out.contains("Everything that is said"), "{}", said.out);
}

#[test]
fn a_mistake_is_shown_with_its_file_and_its_line() {
    let home = Home::new();
    copy(&home, "role-of-time.md", |text| format!("{text}\nTime heals.\n\u{1b}[31m\u{9b}2J\n"));
    let said = home.run("check guide");
    assert_eq!((said.code, &*said.err), (1, ""));
    assert!(
        said.out.contains("--> role-of-time.md:") && said.out.ends_with("The guide: 3 mistakes.\n"),
        "{}",
        said.out
    );
    assert!(!said.out.contains('\u{1b}'), "no colours unless asked for: {}", said.out);
    let said = home.run("check guide --color always");
    assert!(said.out.contains("\u{1b}[1m"), "{}", said.out);
    assert!(!said.out.contains("\u{1b}[31m\u{9b}") && !said.out.contains('\u{9b}'), "{}", said.out);
}

#[test]
fn a_mistake_in_the_demo_of_a_guide_is_shown_too() {
    let home = Home::new();
    copy(&home, "demo/errands.toml", |text| text.replace("\"being-transparent\"", "\"nowhere\""));
    let said = home.run("check guide");
    assert_eq!((said.code, &*said.err), (1, ""));
    assert!(
        said.out.contains("--> demo/errands.toml:") && said.out.ends_with("The guide: one mistake.\n"),
        "{}",
        said.out
    );
}

#[test]
fn a_guide_with_mistakes_is_not_opened() {
    let home = Home::new();
    copy(&home, "guide.toml", |text| text.replace("version = 2", "version = \"two\""));
    home.six_weeks();
    for line in ["--plain --guide guide", "status --guide guide", "export --guide guide"] {
        let said = home.run(line);
        assert_eq!((said.code, &*said.out), (1, ""), "{line}");
        assert!(
            said.err.contains("does not read well") && said.err.contains("guide.toml:2"),
            "{line}: {}",
            said.err
        );
    }
}

#[test]
fn a_folder_that_holds_no_guide_is_named() {
    let home = Home::new();
    fs::create_dir(home.path().join("empty")).unwrap();
    for (line, phrase) in [
        ("check nowhere", "There is no guide in nowhere"),
        ("check empty", "There is no guide in empty"),
        ("--plain --guide empty", "There is no guide in empty"),
    ] {
        let said = home.run(line);
        assert_eq!(said.code, 1, "{line}");
        assert!(said.err.starts_with(&format!("trustpath: {phrase}")), "{line}: {}", said.err);
    }
}

/// The exercise that the README shows, as it stands there.
fn shown_exercise() -> String {
    let readme = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).unwrap();
    let (_, after) = readme.split_once("This is a whole small exercise.").expect("the README shows one");
    let (_, block) = after.split_once("```toml\n").unwrap();
    block.split_once("```").unwrap().0.to_owned()
}

/// Somebody comes back to a part of the page that it was put into, and types these lines there: what was said.
fn at_the_part(home: &Home, here: Here, part: &str, lines: &[&str]) -> String {
    let mut store = Store::open(&home.data(), &home.machine(), Catalogue::ENGLISH).unwrap().store;
    let _: Seated<IgnoredAny> = store.sit(here, Seat::First).unwrap();
    let stop = Stop::Part(part.into());
    store.remember(Place::Stop(Position { chapter: "building-habits".into(), stop }), 0).unwrap();
    drop(store);
    let (line, sit) = match here {
        Here::First => ("--plain --guide guide --seat first", ""),
        Here::Second => ("--plain --guide guide --seat second", ""),
        Here::Both => ("--plain --guide guide", "3\n"),
    };
    home.told(line, format!("{sit}{}\nq\n", lines.join("\n"))).out
}

#[test]
#[ignore = "slow: a whole guide is checked and walked"]
fn the_exercise_that_the_readme_shows_is_right_and_can_be_walked() {
    let home = Home::new();
    let exercise = shown_exercise();
    copy(&home, "building-habits.md", |text| text.replacen("\n+++\n", &format!("\n{exercise}+++\n"), 1));
    let said = home.run("check guide");
    assert!(said.code == 0 && said.out.starts_with("The guide reads well: 42 pages.\n"), "{}", said.out);

    home.couple(Seats::Two, ["Sam", "Alex"]);
    for (here, things) in [(Here::First, "the soup was warm"), (Here::Second, "you rang at noon")] {
        at_the_part(&home, here, "small", &["g", things, "."]);
    }
    let guess = ["g", "1", "2", "it was quiet", ".", "k", "it was the noon", ".", "1"];
    let guessed = at_the_part(&home, Here::Both, "why", &guess);
    for said in ["Sam guesses. Alex waits.", "you rang at noon", "Alex tells, aloud. Sam listens.", "Got it."]
    {
        assert!(guessed.contains(said), "{said:?} is not in\n{guessed}");
    }
    let sorted = at_the_part(&home, Here::Both, "more", &["g", "1", "2"]);
    assert!(sorted.contains("Yes, more of this. (1 of 2)") && sorted.contains("Good as it is."), "{sorted}");
    let later = at_the_part(&home, Here::First, "later", &["g", "2", "the soup", ".", "1"]);
    assert!(later.contains("Which one?") && later.contains("Bring: Which one?"), "{later}");
}
