//! Letters from the shell: an invitation, an answer, and what is said on the way.

use std::{fs, path::Path};

use trustpath::journey::{couple::Seats, record::Seat};

use super::{Home, Said};

/// Runs with a passphrase, or spoken words, on a descriptor.
fn with(home: &Home, words: &str, line: &str) -> Said {
    let path = home.path().join("words");
    fs::write(&path, format!("{words}\n")).unwrap();
    let program = home.command(line);
    let mut command = std::process::Command::new("sh");
    command.arg("-c").arg(r#"exec "$0" "$@" --passphrase-fd 3 3<"$WORDS""#).arg(program.get_program());
    command.args(program.get_args()).current_dir(home.path()).env("WORDS", &path);
    for (name, value) in program.get_envs() {
        command.env(name, value.unwrap_or_default());
    }
    let output = command.output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Said { code: output.status.code().unwrap_or(-1), out: text(output.stdout), err: text(output.stderr) }
}

/// The six words that an invitation says.
fn spoken(said: &Said) -> String {
    said.out.lines().find(|line| line.starts_with("    ")).expect("six words").trim().to_owned()
}

fn carry(from: &Home, to: &Home, name: &str) {
    fs::copy(from.path().join(name), to.path().join(name)).unwrap();
}

#[test]
fn two_who_live_far_apart_begin_with_an_invitation_and_write_to_each_other() {
    let (sam, alex) = (Home::new(), Home::new());
    sam.couple(Seats::Two, ["Sam", "Alex"]);
    sam.told("--seat sam journal add", "Sam's own words");
    let refused = with(&sam, "first", "--seat sam letter write one.age");
    assert_eq!(refused.code, 1);
    assert!(refused.err.contains("a letter is sealed and signed"), "{}", refused.err);
    sam.protect(&[Seat::First]);

    let invited = with(&sam, "first", "--seat sam letter write one.age");
    assert_eq!(invited.code, 0, "{}", invited.err);
    assert!(invited.out.contains("an invitation for Alex"), "{}", invited.out);
    carry(&sam, &alex, "one.age");
    let wrong = with(&alex, "some other words", "letter read one.age");
    assert!(wrong.code == 1 && wrong.err.contains("these words do not open it"), "{}", wrong.err);
    assert!(!alex.data().exists());
    let began = with(&alex, &spoken(&invited), "letter read one.age");
    assert_eq!((began.code, &*began.err), (0, ""));
    assert!(began.out.starts_with("Welcome, Alex. Sam invites you"), "{}", began.out);
    // Nothing is left to be set up there.
    let page = alex.told("--plain", "q\n");
    assert!(page.out.contains("Alex") && !page.out.contains("Welcome"), "{}{}", page.out, page.err);
    alex.protect(&[Seat::Second]);

    let written = with(&alex, "second", "--seat alex letter write two.age");
    assert!(
        written.code == 0 && written.out.contains("only Sam can open it"),
        "{}{}",
        written.out,
        written.err
    );
    carry(&alex, &sam, "two.age");
    let read = with(&sam, "first", "--seat sam letter read two.age");
    assert_eq!(read.code, 0, "{}", read.err);
    assert!(read.out.contains("Alex’s letter was read") && read.out.contains("Yours: "), "{}", read.out);

    let again = with(&sam, "first", "--seat sam letter write two.age");
    assert!(again.code == 1 && again.err.contains("there is a file already"), "{}", again.err);
    let written = with(&sam, "first", "--seat sam letter write three.age");
    assert!(
        written.code == 0 && written.out.contains("only Alex can open it"),
        "{}{}",
        written.out,
        written.err
    );
    carry(&sam, &alex, "three.age");
    let read = with(&alex, "second", "--seat alex letter read three.age");
    assert_eq!(read.code, 0, "{}", read.err);
    // Both are shown the same two rows.
    let rows = |said: &Said| {
        let mut rows: Vec<_> = said
            .out
            .lines()
            .filter_map(|line| Some(line.strip_prefix("    ")?.split_once(": ")?.1.to_owned()))
            .collect();
        rows.sort();
        rows
    };
    assert_eq!(rows(&read).len(), 2);
    assert!(!holds(&alex.data(), "Sam's own words"));
    for home in [&sam, &alex] {
        let doctor = home.run("doctor");
        assert_eq!(doctor.code, 0, "{}", doctor.out);
    }
}

#[test]
fn what_is_no_letter_or_belongs_nowhere_is_said_kindly() {
    let home = Home::new();
    fs::write(home.path().join("no.age"), "no letter").unwrap();
    let said = home.run("letter read no.age");
    assert!(said.code == 1 && said.err.contains("nobody is set up in this folder yet"), "{}", said.err);
    home.couple(Seats::One, ["Sam", ""]);
    assert!(home.run("letter write x.age").err.contains("you walk alone here"));
    let home = Home::new();
    home.couple(Seats::Two, ["Sam", "Alex"]);
    home.protect(&[Seat::First, Seat::Second]);
    fs::write(home.path().join("no.age"), "no letter").unwrap();
    let said = with(&home, "first", "--seat first letter read no.age");
    assert!(said.code == 1 && said.err.contains("it is no letter of trustpath"), "{}", said.err);
    assert!(home.run("--seat first letter read gone.age").err.contains("it is not there"));
}

/// True where any file below a folder holds these words.
fn holds(dir: &Path, words: &str) -> bool {
    let entries = fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path());
    entries.into_iter().any(|path| match path.is_dir() {
        true => holds(&path, words),
        false => fs::read(&path).unwrap().windows(words.len()).any(|window| window == words.as_bytes()),
    })
}
