//! At a terminal: simple ones, and notes that are typed.

use std::io::{Read, Write};

use portable_pty::{CommandBuilder, PtySize, native_pty_system};
use trustpath::journey::{couple::Seats, record::Seat};

use super::Home;

/// Runs at a terminal, types as soon as `prompt` is shown, and reads until the program ends.
fn at_terminal(home: &Home, line: &str, term: Option<&str>, prompt: &str, typed: &str) -> (String, u32) {
    let pty =
        native_pty_system().openpty(PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 }).unwrap();
    let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_trustpath"));
    command.args(line.split_whitespace());
    command.env_clear();
    command.env("HOME", home.path());
    command.env("TRUSTPATH_DATA_DIR", home.data());
    command.env("TRUSTPATH_STATE_DIR", home.state());
    if let Some(term) = term {
        command.env("TERM", term);
    }
    let mut child = pty.slave.spawn_command(command).unwrap();
    drop(pty.slave);
    let (mut reader, mut shown) = (pty.master.try_clone_reader().unwrap(), vec![]);
    while !shown.ends_with(prompt.as_bytes()) {
        let mut byte = [0];
        assert_eq!(reader.read(&mut byte).unwrap_or(0), 1, "{}", String::from_utf8_lossy(&shown));
        shown.push(byte[0]);
    }
    pty.master.take_writer().unwrap().write_all(typed.as_bytes()).unwrap();
    // A terminal whose program is gone reads as an error on some systems; what was shown is here.
    let _ = reader.read_to_end(&mut shown);
    (String::from_utf8(shown).unwrap(), child.wait().unwrap().exit_code())
}

#[test]
fn a_simple_terminal_goes_line_by_line_by_itself() {
    let home = Home::new();
    home.couple(Seats::Two, ["Sam", "Alex"]);
    for term in [Some("dumb"), Some(""), None] {
        let (shown, code) = at_terminal(&home, "", term, "", "q\n");
        assert!(shown.contains("1. Sam, alone"), "{term:?}: {shown}");
        assert!(code == 0 && !shown.contains('\u{1b}'), "{term:?}: {shown}");
    }
}

#[test]
fn a_note_is_typed_until_a_single_dot() {
    let home = Home::new();
    home.couple(Seats::One, ["Sam", ""]);
    let (shown, code) = at_terminal(&home, "journal add", Some("xterm"), "", "one\ntwo\n.\n");
    assert!(shown.contains("A line holding a single . ends it.") && shown.contains("Saved."), "{shown}");
    assert_eq!(code, 0);
    let id = home.run("journal list").out[..8].to_owned();
    assert!(home.run(&format!("journal show {id}")).out.ends_with("\n\none\ntwo\n"));
}

#[test]
fn a_passphrase_is_typed_and_nothing_of_it_shows() {
    let home = Home::new();
    home.six_weeks_of(&Seat::BOTH);
    let prompt = "The passphrase of Kim: ";
    let (shown, code) = at_terminal(&home, "journal list --seat kim", Some("xterm"), prompt, "second\n");
    assert!(code == 0 && shown.contains("Below five hundred") && !shown.contains("second"), "{shown}");
    let (shown, code) = at_terminal(&home, "status --seat kim", Some("xterm"), prompt, "canary\n");
    assert!(code == 1 && shown.contains("does not open it") && !shown.contains("canary"), "{shown}");
}
