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
fn the_manual_page_tells_of_files_the_environment_endings_and_examples() {
    let man = Home::new().run("man").out.replace("\\-", "-");
    for (heading, told) in [
        ("FILES", "machine.json"),
        ("ENVIRONMENT", "TRUSTPATH_STATE_DIR"),
        ("EXIT STATUS", "asked for in a way that does not work"),
        ("EXAMPLES", "trustpath --plain"),
        ("SEE ALSO", "age(1)"),
    ] {
        let section = man.split_once(&format!("\n.SH \"{heading}\"\n")).expect(heading).1;
        let section = section.split("\n.SH ").next().unwrap();
        assert!(section.contains(told), "{heading}: {section}");
    }
}

#[test]
fn each_example_of_the_manual_page_is_a_command_line_that_reads() {
    use clap::Parser;
    use trustpath::cli::{Cli, SECTIONS};
    let examples = SECTIONS.iter().find(|section| section.heading == "EXAMPLES").unwrap().entries;
    for (line, _) in examples {
        let words = line.split('\'').enumerate().flat_map(|(nth, piece)| match nth % 2 {
            0 => piece.split_whitespace().collect(),
            _ => vec![piece],
        });
        assert!(Cli::try_parse_from(words).is_ok(), "{line}");
    }
}

#[test]
fn colours_are_decided_as_other_programs_do() {
    let home = Home::new();
    let coloured = |line: &str, env: &[(&str, &str)]| {
        let output = home.command(line).envs(env.iter().copied()).output().unwrap();
        output.stdout.contains(&0x1b) || output.stderr.contains(&0x1b)
    };
    let wrong = home.path().join("guide");
    std::fs::create_dir(&wrong).unwrap();
    std::fs::write(wrong.join("guide.toml"), "id = 1").unwrap();
    for line in [format!("check {}", wrong.display()), "--help".into()] {
        let always = |color: &str| format!("--color {color} {line}");
        assert!(!coloured(&line, &[]), "{line}: into a pipe");
        assert!(coloured(&line, &[("CLICOLOR_FORCE", "1")]), "{line}: forced");
        assert!(!coloured(&line, &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]), "{line}: unwanted");
        assert!(coloured(&always("always"), &[("NO_COLOR", "1")]), "{line}: asked for");
        assert!(!coloured(&always("never"), &[("CLICOLOR_FORCE", "1")]), "{line}: asked not to");
    }
}

#[test]
#[ignore = "slow: seven commands that print"]
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
    let home = Home::new();
    let mut man = Command::new(env!("CARGO_BIN_EXE_trustpath"));
    let output = man.arg("man").env("TRUSTPATH_STATE_DIR", home.state()).stdout(full).output().unwrap();
    let err = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(err.contains("Writing to standard output did not work"), "{err}");
}
