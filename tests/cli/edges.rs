//! What comes in and goes out at the edges: folders that the environment names, bytes that are no text, outputs that take
//! nothing.

use std::{
    fs::{self, OpenOptions},
    os::unix::fs::PermissionsExt,
    process::{Command, Stdio},
};

use trustpath::journey::couple::Seats;

use super::{Home, Said};

fn two() -> Home {
    let home = Home::new();
    home.couple(Seats::Two, ["Sam", "Alex"]);
    home
}

/// What is said where the environment names this folder.
fn named(home: &Home, folder: &str) -> Said {
    let output = home.command("status").env("TRUSTPATH_DATA_DIR", folder).output().unwrap();
    let [out, err] = [output.stdout, output.stderr].map(|said| String::from_utf8(said).unwrap());
    Said { code: output.status.code().unwrap_or(-1), out, err }
}

#[test]
fn a_folder_of_the_environment_is_whole_or_at_home_and_an_empty_name_is_none() {
    let home = two();
    assert!(named(&home, "~/data").out.contains("Sam"));
    let named_at_home = home.run("status --data-dir=~/data");
    assert!(named_at_home.out.contains("Sam"));
    let nobody = named(&home, "");
    assert_eq!((nobody.code, &*nobody.err), (0, ""));
    assert!(nobody.out.contains("Nobody has begun here yet"), "{}", nobody.out);
    let relative = named(&home, "data");
    assert_eq!(relative.code, 2);
    assert!(relative.err.contains("TRUSTPATH_DATA_DIR is “data”"), "{}", relative.err);
    assert!(!home.path().join("~").exists());
}

#[test]
fn a_note_that_is_no_text_is_refused_and_named() {
    let home = two();
    let before = home.files();
    let said = home.told("journal add --seat Sam", b"sch\xf6n, na\xefve");
    assert_eq!((said.code, &*said.out), (1, ""));
    assert!(said.err.contains("byte number 4 ") && said.err.contains("iconv"), "{}", said.err);
    assert_eq!(home.files(), before);
}

#[test]
fn a_note_is_found_whatever_bytes_its_letters_are() {
    let home = two();
    home.told("journal add --seat Sam", "A reunião de ontem, in Zu\u{308}rich.");
    for words in ["reuniao", "REUNIÃO", "zürich", "zurich", "ｚｕｒｉｃｈ"] {
        assert!(home.run(&format!("journal search --seat Sam {words}")).out.contains("ontem"), "{words}");
    }
}

#[test]
fn a_note_is_said_to_be_kept_also_where_the_output_is_full() {
    let home = two();
    let Ok(full) = OpenOptions::new().write(true).open("/dev/full") else { return };
    let mut add = Command::new(env!("CARGO_BIN_EXE_trustpath"));
    add.args(["journal", "add", "--seat", "Sam", "--data-dir"]).arg(home.data());
    let mut add = add
        .env("TRUSTPATH_STATE_DIR", home.state())
        .stdin(Stdio::piped())
        .stdout(full)
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    std::io::Write::write_all(&mut add.stdin.take().unwrap(), b"words").unwrap();
    let output = add.wait_with_output().unwrap();
    let err = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(0), "{err}");
    assert!(err.contains("The note is saved."), "{err}");
    assert_eq!(home.run("journal list --seat Sam").out.lines().count(), 1);
}

#[test]
fn every_output_is_a_new_file_of_ones_own_or_standard_output() {
    let home = Home::new();
    home.six_weeks();
    let file = home.path().join("made");
    for line in ["export", "calendar"] {
        let _ = fs::remove_file(&file);
        let shown = home.run(line).out;
        assert_eq!(home.run(&format!("{line} -o -")).out.lines().count(), shown.lines().count());
        assert_eq!(home.run(&format!("{line} -o made")).code, 0);
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
        fs::write(&file, "mine").unwrap();
        assert_eq!(home.run(&format!("{line} -o made")).code, 1);
        assert_eq!(fs::read(&file).unwrap(), b"mine");
        assert_eq!(home.run(&format!("{line} -o made --force")).code, 0);
        assert_eq!(fs::read_to_string(&file).unwrap().lines().count(), shown.lines().count());
    }
    assert!(!home.path().join("-").exists());
}

#[test]
fn a_file_that_may_grow_no_further_is_an_error_like_any_other() {
    let home = Home::new();
    home.six_weeks();
    let limited = "ulimit -f 0; exec \"$0\" export -o made --data-dir \"$1\"";
    let mut export = Command::new("sh");
    export.args(["-c", limited, env!("CARGO_BIN_EXE_trustpath")]).arg(home.data()).current_dir(home.path());
    let output = export.env("TRUSTPATH_STATE_DIR", home.state()).output().unwrap();
    let err = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{err}");
    assert!(err.contains("may not grow any further"), "{err}");
    assert!(!home.path().join("made").exists());
}
