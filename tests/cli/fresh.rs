//! A fresh machine: kind words, and nothing is made.

use super::Home;

#[test]
#[ignore = "slow: every command that only looks"]
fn commands_that_only_look_make_nothing() {
    let home = Home::new();
    for (line, phrase) in [
        ("status", "Nobody has begun here yet."),
        ("status --json", "\"begun\": false"),
        ("journal list", "Nothing is written here yet."),
        ("journal search tea --seat first", "Nothing is written here yet."),
        ("doctor", "There is no data folder"),
        ("check", "The guide (en) reads well: 42 pages."),
    ] {
        let said = home.run(line);
        assert_eq!((said.code, &*said.err), (0, ""), "{line}");
        assert!(said.out.contains(phrase), "{line}: {}", said.out);
    }
    let said = home.run("export");
    assert_eq!((said.code, &*said.out), (1, ""));
    assert!(said.err.contains("no summary that everyone has approved"), "{}", said.err);
    assert!(!home.data().exists() && home.path().read_dir().unwrap().next().is_none());
}

#[test]
fn a_note_of_nobody_in_particular_is_not_taken() {
    let home = Home::new();
    let said = home.told("journal add", "words");
    assert_eq!(said.code, 2);
    assert!(said.err.contains("--seat, which takes first or second."), "{}", said.err);
    assert!(!home.data().exists());
}

#[test]
fn a_note_may_be_the_first_thing_that_is_written() {
    let home = Home::new();
    assert_eq!(home.told("journal add --seat first", "words").out, "Saved.\n");
    assert!(home.run("journal list --seat first").out.contains("words"));
    assert_eq!(home.run("doctor").code, 0);
}

#[test]
fn wrong_use_ends_with_2_and_says_what_is_right() {
    let home = Home::new();
    for (line, phrase) in [
        ("stats", "similar"),
        ("export -f pdf", "markdown"),
        ("journal", "Usage"),
        ("journal search", "WORDS"),
        ("status --seat Max", "--seat takes first or second"),
        ("--plain --seat Max", "--seat takes first or second"),
        ("", "--plain"),
        ("demo", "--plain"),
    ] {
        let said = home.run(line);
        assert_eq!(said.code, 2, "{line}: {}", said.err);
        assert!(said.err.contains(phrase), "{line}: {}", said.err);
    }
    assert!(home.path().read_dir().unwrap().next().is_none());
}

#[test]
fn without_a_named_folder_the_one_at_home_is_looked_at() {
    let home = Home::new();
    let said = home.command("doctor").env_remove("TRUSTPATH_DATA_DIR").output().unwrap();
    let out = String::from_utf8(said.stdout).unwrap();
    assert!(said.status.success() && out.contains(&home.path().display().to_string()), "{out}");
    assert!(home.path().read_dir().unwrap().next().is_none());
}
