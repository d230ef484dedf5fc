//! Folders whose words are sealed: what the commands say without a passphrase, and with it.

use std::{fs, process::Command};

use serde::de::IgnoredAny;
use trustpath::{
    journey::{
        couple::Seats,
        record::Seat::{self, First, Second},
    },
    language::Catalogue,
    store::{Seated, Store},
};

use super::Home;

/// A passphrase comes in on standard input, as from a file or a pipe.
const GIVEN: &str = "--passphrase-fd 0";

fn six_weeks(protected: &'static [Seat]) -> Home {
    let home = Home::new();
    home.six_weeks_of(protected);
    home
}

fn damage(home: &Home) {
    fs::write(home.key("second.age"), "age-encryption.org/v1").unwrap();
}

fn swap(home: &Home) {
    fs::copy(home.key("first.pub"), home.key("second.pub")).unwrap();
}

#[test]
fn a_journal_is_read_with_its_passphrase() {
    let home = six_weeks(&[Second]);
    let list = home.told(&format!("journal list --seat kim {GIVEN}"), "second\n");
    assert!(list.code == 0 && list.out.contains("Below five hundred"), "{}{}", list.out, list.err);
    let line = list.out.lines().find(|line| line.contains("Below five hundred")).unwrap();
    let shown = home.told(&format!("journal show {} --seat kim {GIVEN}", &line[..8]), "second");
    assert!(shown.out.contains("\nBelow five hundred"), "{}{}", shown.out, shown.err);
    let found = home.told(&format!("journal search FIVE hundred --seat kim {GIVEN}"), "second\nand more\n");
    assert_eq!(found.out, format!("{line}\n"));
    assert_eq!(home.run("journal list --seat robin").code, 0, "who has none is asked for none");
}

#[test]
fn a_passphrase_may_come_through_any_descriptor() {
    let home = six_weeks(&[Second]);
    fs::write(home.path().join("given"), "second\n").unwrap();
    let line = "exec \"$0\" journal list --seat kim --passphrase-fd 3 3<given";
    let mut shell = Command::new("sh");
    shell.args(["-c", line, env!("CARGO_BIN_EXE_trustpath")]).current_dir(home.path());
    let output = shell
        .env("TRUSTPATH_DATA_DIR", home.data())
        .env("TRUSTPATH_STATE_DIR", home.state())
        .output()
        .unwrap();
    assert!(String::from_utf8(output.stdout).unwrap().contains("Below five hundred"));
}

#[test]
fn a_note_is_sealed_as_it_is_added_and_no_passphrase_is_asked() {
    let home = Home::new();
    home.couple(Seats::Two, ["Sam", "Alex"]);
    home.protect(&[First]);
    let said = home.told("journal add --seat sam", "the canary sings\n");
    assert_eq!((said.code, &*said.out, &*said.err), (0, "Saved.\n", ""));
    let mut store = Store::open(&home.data(), &home.machine(), Catalogue::ENGLISH).unwrap().store;
    let left: Seated<IgnoredAny> = store.sit(First.into(), First).unwrap();
    let mut draft = left.draft;
    draft.write(&"note:left".into(), &"the canary waits".into()).unwrap();
    drop((store, draft));
    assert_eq!(home.told("journal add --seat sam", "beside a canary's draft\n").out, "Saved.\n");
    for (path, bytes) in home.files() {
        let holds = |words: &[u8]| bytes.windows(words.len()).any(|window| window == words);
        assert!(!holds(b"canary"), "{}", path.display());
    }
    let list = home.told(&format!("journal list --seat sam {GIVEN}"), "first").out;
    assert!(list.contains("beside a canary's draft") && list.ends_with("the canary sings\n"), "{list}");
    let mut store = Store::open(&home.data(), &home.machine(), Catalogue::ENGLISH).unwrap().store;
    store.admit(store.keys().unlock(First, &"first".into()).unwrap());
    let again: Seated<IgnoredAny> = store.sit(First.into(), First).unwrap();
    assert_eq!(again.drafts, [("note:left".into(), "the canary waits".into())]);
    assert_eq!(home.run("journal list --seat alex").out, "Nothing is written here yet.\n");
}

#[test]
fn each_reason_why_a_key_does_not_open_is_told_and_nothing_is_changed() {
    let reasons = [
        ("canary", (|_| {}) as fn(&Home), "This passphrase does not open it."),
        ("second", damage, "second.age is damaged"),
        ("second", |home| fs::remove_file(home.key("second.age")).unwrap(), "second.age is not there"),
        ("first", swap, "second.pub is another one than before"),
    ];
    for (passphrase, harm, why) in reasons {
        let home = six_weeks(&[First, Second]);
        harm(&home);
        let before = home.files();
        for line in ["journal list", "status", "export"] {
            let said = home.told(&format!("{line} --seat kim {GIVEN}"), passphrase);
            assert_eq!((said.code, &*said.out), (1, ""), "{line}, {why}");
            assert!(said.err.contains(why) && !said.err.contains("canary"), "{line}: {}", said.err);
        }
        assert_eq!(home.files(), before, "{why}");
    }
}

#[test]
fn doctor_says_who_has_a_passphrase_and_how_the_keys_are() {
    for (protected, phrase) in [
        (&[][..], "Nobody has a passphrase here"),
        (&[First], "The first seat has a passphrase."),
        (&[Second], "The second seat has a passphrase."),
        (&[First, Second], "Both seats have a passphrase."),
    ] {
        let said = six_weeks(protected).run("doctor");
        assert!(
            said.code == 0 && said.out.contains(phrase) && said.out.contains("All is well"),
            "{}",
            said.out
        );
    }
    for (harm, why) in [
        (damage as fn(&Home), "second.age is damaged"),
        (|home| fs::remove_file(home.key("second.age")).unwrap(), "second.age is not there"),
        (|home| fs::remove_file(home.key("second.pub")).unwrap(), "second.pub is not there"),
        (swap, "second.pub is another one than before"),
    ] {
        let home = six_weeks(&[First, Second]);
        harm(&home);
        let before = home.files();
        let said = home.run("doctor");
        assert_eq!((said.code, &*said.err), (1, ""), "{why}");
        assert!(said.out.contains(why) && said.out.contains("One of these needs attention"), "{}", said.out);
        assert_eq!(home.files(), before, "{why}");
    }
}

#[test]
fn without_a_terminal_the_other_way_is_named() {
    let home = six_weeks(&[First, Second]);
    for line in ["journal list --seat kim", "status --seat kim", "export --seat kim"] {
        // In a session of its own it has no terminal, wherever the tests run.
        let mut command = Command::new("setsid");
        command.arg("--wait").arg(env!("CARGO_BIN_EXE_trustpath")).args(line.split(' '));
        let output = command
            .env("TRUSTPATH_DATA_DIR", home.data())
            .env("TRUSTPATH_STATE_DIR", home.state())
            .output()
            .unwrap();
        let err = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), &*output.stdout), (Some(2), &b""[..]), "{line}: {err}");
        assert!(err.contains("--passphrase-fd"), "{err}");
    }
}

#[test]
fn status_says_that_it_is_sealed_until_somebody_unlocks_it() {
    let home = six_weeks(&[First, Second]);
    let said = home.run("status");
    assert_eq!((said.code, &*said.err), (0, ""));
    assert_eq!(
        said.out,
        "Robin and Kim\nWhere you are is sealed. `trustpath status --seat NAME` says it, with the passphrase of \
         that person.\n"
    );
    let json: serde_json::Value = serde_json::from_str(&home.run("status --json").out).unwrap();
    assert_eq!((&json["sealed"], &json["begun"]), (&true.into(), &true.into()));
    assert_eq!((&json["walks"], &json["openable"]), (&serde_json::json!([]), &serde_json::json!([])));
    let open = Home::new();
    open.six_weeks();
    for (seat, passphrase) in [("robin", "first"), ("kim", "second")] {
        let said = home.told(&format!("status --seat {seat} {GIVEN}"), passphrase).out;
        let next = open.run(&format!("status --seat {seat}")).out;
        assert_eq!(said.lines().take(3).collect::<Vec<_>>(), next.lines().take(3).collect::<Vec<_>>());
    }
    let json = home.told(&format!("status --json --seat kim {GIVEN}"), "second").out;
    assert!(json.contains("\"sealed\": false") && json.contains("Keeping promises"), "{json}");
}

#[test]
fn where_one_has_a_passphrase_status_is_as_before() {
    let (one, none) = (six_weeks(&[First]), six_weeks(&[]));
    let lines = |home: &Home| home.run("status").out.lines().take(5).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(lines(&one), lines(&none));
    assert!(one.run("status --json").out.contains("\"sealed\": false"));
    assert_eq!(one.run("export").out, none.run("export").out);
}

#[test]
fn a_sealed_summary_is_written_out_by_either() {
    let (home, open) = (six_weeks(&[First, Second]), six_weeks(&[]));
    let said = home.run("export -o there.md");
    assert_eq!((said.code, &*said.out), (2, ""));
    assert!(said.err.contains("--seat, which takes first (Robin) or second (Kim)"), "{}", said.err);
    assert!(!home.path().join("there.md").exists());
    for (seat, passphrase) in [("robin", "first"), ("kim", "second")] {
        let said = home.told(&format!("export --seat {seat} {GIVEN}"), passphrase);
        assert_eq!((said.code, &*said.err, said.out), (0, "", open.run("export").out));
    }
}
