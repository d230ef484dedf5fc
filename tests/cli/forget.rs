//! `trustpath forget`, as it is typed.

use std::fs;

use trustpath::journey::{couple::Seats, record::Seat};

use super::Home;

/// A couple, each with a note and a passphrase that is the name of the seat.
fn couple(seats: Seats) -> Home {
    let home = Home::new();
    home.couple(seats, ["Sam", "Alex"]);
    assert_eq!(home.told("journal add --seat Sam", "the canary\n").code, 0);
    if seats == Seats::Two {
        assert_eq!(home.told("journal add --seat Alex", "the wren\n").code, 0);
    }
    home
}

/// True where a text is somewhere in the home: the folder, its copies, the state, the temporary files.
fn holds(home: &Home, text: &str) -> bool {
    fn below(path: &std::path::Path, text: &[u8]) -> bool {
        fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()).any(|path| match path.is_dir() {
            true => below(&path, text),
            false => fs::read(&path).unwrap().windows(text.len()).any(|window| window == text),
        })
    }
    below(home.path(), text.as_bytes())
}

#[test]
fn it_says_what_goes_and_what_stays_and_one_alone_takes_only_their_own() {
    let home = couple(Seats::Two);
    home.run("settings set seat first");
    let said = home.run("forget --seat Sam --yes");
    insta::assert_snapshot!(said.out.replace(&*home.data().to_string_lossy(), "[folder]"), @"
    The folder is [folder].
    What you wrote alone goes: your notes, your answers, your own check-ins, and what you had not finished. Your passphrase opens nothing after that.
    What you two wrote together stays, and your name with it. It belongs to Alex as well. What Alex wrote alone stays.
    You cannot sit down in this folder again. To begin anew, you can start a new folder.
    What this does not reach:
    - Backups, and copies that you or a sync made somewhere else.
    - Another computer that holds a copy. It destroys its copy when this folder is synced to it and somebody sits down there.
    - Files that you wrote out: a summary, a calendar, a journal, a letter.
    - The history of your shell, and what a terminal kept.
    - What your partner has read, copied or photographed.
    - A disk may keep traces for a while.
    You can write an undo file first. It is a backup of all that is here now, sealed by a passphrase of its own. Brought back into a new folder, everything is there again.
    Done. One line was destroyed.
    ");
    assert_eq!(said.code, 0, "{}", said.err);
    assert!(!holds(&home, "canary") && holds(&home, "wren"));
    assert!(!fs::read_to_string(home.state().join("machine.json")).unwrap().contains("first"));
    let found = home.run("journal list --seat Alex");
    assert!(found.out.contains("the wren"), "{}{}", found.out, found.err);
    let refused = home.told("journal add --seat Sam", "more\n");
    assert!(refused.code == 1 && refused.err.contains("has left this folder"), "{}", refused.err);
    assert_eq!(home.run("doctor").code, 0, "{}", home.run("doctor").out);
}

#[test]
fn nobody_is_asked_through_a_pipe_and_nothing_happens_without_a_yes_or_the_passphrase() {
    let home = couple(Seats::Two);
    home.protect(&[Seat::First, Seat::Second]);
    let before = home.files();
    for (line, typed, why) in [
        ("forget --seat Sam --passphrase-fd 0", "first\n", "With --yes it is done without asking"),
        ("forget --yes --passphrase-fd 0", "first\n", "--seat"),
        ("forget --seat Sam --yes --passphrase-fd 0", "second\n", "does not open it"),
        ("forget --all --yes --passphrase-fd 0", "first\n", "it was empty"),
        ("forget --all --yes --passphrase-fd 0", "first\nwrong\n", "does not open it"),
    ] {
        let refused = home.told(line, typed);
        assert!(refused.code > 0 && refused.err.contains(why), "{line}: {}", refused.err);
        assert_eq!(home.files(), before, "{line}");
    }
}

#[test]
fn everything_goes_after_an_undo_file_which_brings_it_back_elsewhere() {
    let home = couple(Seats::Two);
    home.protect(&[Seat::First, Seat::Second]);
    let said = home
        .told("forget --all --yes --undo undo.tar.age --passphrase-fd 0", "first\nsecond\nkettle and wren\n");
    assert_eq!(said.code, 0, "{}", said.err);
    assert!(said.out.ends_with("Done. Everything was destroyed.\n"), "{}", said.out);
    assert!(!home.data().exists() && !holds(&home, "canary"));
    let back = home.told("--data-dir new restore undo.tar.age --passphrase-fd 0", "kettle and wren\n");
    assert_eq!(back.code, 0, "{}", back.err);
    let found = home.told("--data-dir new journal list --seat Sam --passphrase-fd 0", "first\n");
    assert!(found.out.contains("the canary"), "{}{}", found.out, found.err);
}

#[test]
fn one_who_walks_alone_takes_everything() {
    let home = couple(Seats::One);
    let said = home.run("forget --yes");
    assert_eq!(said.code, 0, "{}", said.err);
    assert!(!home.data().exists() && !holds(&home, "canary"));
    let nothing = home.run("forget --yes");
    assert!(nothing.code == 1 && nothing.err.contains("There is nothing in"), "{}", nothing.err);
}
