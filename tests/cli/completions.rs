//! Completions, asked as the shells ask.

use std::{fs, os::unix::fs::PermissionsExt, process::Command};

use trustpath::journey::couple::Seats;

use super::Home;

/// Two people, and a note of one of them.
fn home() -> Home {
    let home = Home::new();
    home.couple(Seats::Two, ["Sam", "Alex"]);
    home.told("journal add --seat sam --on 2019-06-02", "canary");
    home
}

/// The first letters of the note's id, as a list shows it.
fn id(home: &Home) -> String {
    home.run("journal list --seat sam").out.split_whitespace().next().unwrap().to_owned()
}

/// What a shell says that has read its completions, and then these lines.
fn ask(home: &Home, shell: &str, lines: &str) -> String {
    let script = home.path().join("completions");
    fs::write(&script, home.run(&format!("completions {shell}")).out).unwrap();
    let asked = home.path().join("asked");
    fs::write(&asked, lines).unwrap();
    let mut command = Command::new(shell);
    command.arg(asked).current_dir(home.path()).env("TRUSTPATH_DATA_DIR", home.data()).env("TZ", "UTC");
    command.env("TRUSTPATH_STATE_DIR", home.state()).env("PROGRAM", env!("CARGO_BIN_EXE_trustpath"));
    let output = command.output().unwrap();
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

const BASH: &str = r#"
. ./completions
try() {
    COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMPREPLY=()
    _trustpath_asking "$1" "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
    echo "${COMPREPLY[*]}"
}
"#;

#[test]
fn bash_completes_seats_and_the_ids_of_the_notes_of_whoever_is_named() {
    let home = home();
    let id = id(&home);
    for (line, completed) in [
        ("--seat ''", "first second"),
        ("--seat = s", "second"),
        ("journal --seat first show ''", &*id),
        ("journal --seat '\"first\"' edit ''", &*id),
        ("--seat = Sam journal delete 0", &*id),
        ("--seat Alex journal show ''", ""),
        ("journal show ''", ""),
        ("journal show --js", "--json"),
        ("jou", "journal"),
        ("cand", ""),
    ] {
        let said = ask(&home, "bash", &format!("{BASH}\ntry \"$PROGRAM\" {line}"));
        assert_eq!(said.trim_end(), completed, "{line}");
    }
}

#[test]
fn the_program_is_asked_with_the_folder_and_the_seat_and_no_other_word_of_the_line() {
    let home = home();
    let stub = home.path().join("stub");
    fs::write(&stub, "#!/bin/sh\necho \"$@\" >>told\n").unwrap();
    fs::set_permissions(&stub, fs::Permissions::from_mode(0o700)).unwrap();
    ask(
        &home,
        "bash",
        &format!("{BASH}\ntry ./stub --data-dir '~/x' journal add 'canary $(touch ran)' --seat Sam show ''"),
    );
    let told = fs::read_to_string(home.path().join("told")).unwrap();
    assert!(told.starts_with("candidates notes --data-dir=") && told.ends_with("/x --seat=Sam\n"), "{told}");
    assert!(!home.path().join("ran").exists());
}

#[test]
fn candidates_are_seats_and_ids_with_days_and_never_words() {
    let home = home();
    assert_eq!(home.run("candidates seats").out, "first\tSam\nsecond\tAlex\n");
    assert_eq!(home.run("candidates notes --seat sam").out, format!("{}\t2 Jun 2019\n", id(&home)));
    for line in ["candidates notes", "candidates notes --seat alex", "candidates notes --seat nobody"] {
        let said = home.run(line);
        assert_eq!((said.code, &*said.out), (0, ""), "{line}");
    }
    for line in ["help", "man", "completions zsh", "completions fish"] {
        assert!(
            !home.run(line).out.contains("Print what a shell may complete"),
            "{line}: shells alone ask it"
        );
    }
}

#[test]
fn the_man_page_tells_every_command_of_the_journal() {
    let man = Home::new().run("man").out.replace("\\-", "-");
    for told in [
        "journal add [WORDS]...",
        "journal list",
        "journal show <ID>",
        "journal search <WORDS>...",
        "journal edit <ID>",
        "journal delete <ID>",
        "journal import <FILE>...",
        "journal export",
        "--on <DAY>",
        "--from <DAY>",
        "--to <DAY>",
        "--tag <TAG>",
        "-n, --number <N>",
        "--dry-run",
        "-y, --yes",
    ] {
        assert!(man.contains(told), "{told}");
    }
}

#[test]
#[ignore = "needs fish"]
fn fish_completes_seats_and_ids() {
    let home = home();
    let id = id(&home);
    for (line, completed) in [
        ("--seat ", "first\tSam\nsecond\tAlex"),
        ("--seat sam journal show ", &*format!("{id}\t2 Jun 2019")),
        ("journal --seat=sam delete ", &*format!("{id}\t2 Jun 2019")),
        ("journal show ", ""),
        ("journal add ", ""),
        ("completions z", "zsh"),
    ] {
        let lines = format!("source ./completions\nfunction trustpath; end\ncomplete -C 'trustpath {line}'");
        let lines = format!(
            "mkdir -p bin; ln -sf $PROGRAM bin/trustpath; set -x PATH $PWD/bin $PATH\n{}",
            lines.replace("function trustpath; end\n", "")
        );
        assert_eq!(ask(&home, "fish", &lines).trim_end(), completed, "{line}");
    }
}

#[test]
#[ignore = "needs zsh"]
fn zsh_completes_seats_and_ids() {
    let home = home();
    let id = id(&home);
    let script = home.run("completions zsh").out;
    assert!(script.contains(":NAME:_trustpath_seats'") && script.contains("shows it:_trustpath_notes'"));
    for (line, of, completed) in [
        ("", "seats", "first:Sam second:Alex"),
        ("--seat sam journal show ", "notes", &*format!("{id}:2 Jun 2019")),
        ("journal --seat=sam delete ", "notes", &*format!("{id}:2 Jun 2019")),
        ("journal show ", "notes", ""),
    ] {
        let lines = format!(
            "compdef() {{}}; autoload() {{}}; . ./completions; _describe() {{ print -r -- ${{(P)3}} }}\n\
             BUFFER=\"$PROGRAM {line}x\"; _trustpath_{of}"
        );
        assert_eq!(ask(&home, "zsh", &lines).trim_end(), completed, "{line}");
    }
}
