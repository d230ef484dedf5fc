//! The program of 87e5388, the last that wrote format 1, at a folder of today: it reads it and writes nothing.

use std::env;

use super::{Home, Said};

/// What it says of the folder.
const WHY: &str = "This folder was last written by a newer trustpath (format 3).";

/// Asks the older program.
fn ask(home: &Home, line: &str, input: &str) -> Said {
    let program = env::var_os("TRUSTPATH_TEST_OLDER");
    let program = program.expect("TRUSTPATH_TEST_OLDER names the program of 87e5388");
    let mut older = assert_cmd::Command::new(program);
    older.args(line.split_whitespace()).env_clear();
    older.env("HOME", home.path()).env("TERM", "xterm").env("TRUSTPATH_DATA_DIR", home.data());
    let output = older.write_stdin(input).output().unwrap();
    let [out, err] = [output.stdout, output.stderr].map(|said| String::from_utf8(said).unwrap());
    Said { code: output.status.code().unwrap_or(-1), out, err }
}

#[test]
#[ignore = "needs the program of 87e5388"]
fn an_older_program_reads_a_folder_of_today_and_writes_nothing() {
    let home = Home::new();
    home.six_weeks();
    let before = home.files();
    let said = ask(&home, "status", "");
    assert_eq!((said.code, &*said.err), (0, ""));
    assert!(said.out.starts_with("Robin and Kim") && said.out.contains(WHY), "{}", said.out);
    let page = ask(&home, "--plain --seat robin", "j\nw\nwords\n.\nq\n");
    assert_eq!((page.code, &*page.err), (0, ""));
    assert!(page.out.contains(WHY), "{}", page.out);
    let note = ask(&home, "journal add --seat kim", "words");
    assert_eq!((note.code, &*note.out), (1, ""));
    assert!(note.err.contains(WHY), "{}", note.err);
    assert!(home.files() == before, "it wrote in the folder");
}
