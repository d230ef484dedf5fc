//! Completions, the manual page, and outputs that end early.

use std::process::{Command, Stdio};

use super::Home;

#[test]
fn completions_name_the_commands_for_every_shell() {
    let home = Home::new();
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let said = home.run(&format!("completions {shell}"));
        assert!(said.code == 0 && said.out.contains("journal"), "{shell}");
    }
    assert_eq!(home.run("completions tcsh").code, 2);
}

#[test]
fn the_manual_page_holds_every_command_and_what_it_takes() {
    let man = Home::new().run("man").out;
    for words in
        [".TH trustpath", "journal search <WORDS>", "completions <SHELL>", "\\-o, \\-\\-output", "`going_on`"]
    {
        assert!(man.contains(words), "{words}: {man}");
    }
}

#[test]
fn an_output_that_nobody_reads_is_a_clean_end() {
    let home = Home::new();
    home.six_weeks();
    for line in [
        "man",
        "completions bash",
        "status",
        "export",
        "check",
        "journal list --seat kim",
        "journal add --seat kim",
    ] {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let mut command = Command::new(env!("CARGO_BIN_EXE_trustpath"));
        command
            .args(line.split(' '))
            .env("TRUSTPATH_DATA_DIR", home.data())
            .env("TRUSTPATH_STATE_DIR", home.state())
            .stdin(Stdio::null());
        let output =
            command.stdout(writer).stderr(Stdio::piped()).spawn().unwrap().wait_with_output().unwrap();
        let err = String::from_utf8(output.stderr).unwrap();
        if line.contains("add") {
            assert!(err.contains("nothing was saved"), "{err}");
        } else {
            assert_eq!((output.status.code(), &*err), (Some(0), ""), "{line}");
        }
    }
}

#[test]
fn a_full_disk_behind_the_output_is_told() {
    let Ok(full) = std::fs::OpenOptions::new().write(true).open("/dev/full") else { return };
    let output = Command::new(env!("CARGO_BIN_EXE_trustpath")).arg("man").stdout(full).output().unwrap();
    let err = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(err.contains("Writing to standard output did not work"), "{err}");
}
