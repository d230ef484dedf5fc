//! Options that this machine remembers.

use std::fs;

use super::Home;

#[test]
fn a_remembered_option_counts_at_every_start_until_another_is_named_or_it_is_forgotten() {
    let home = Home::new();
    assert!(home.run("settings").out.starts_with("Nothing is remembered. These options can be: bell, "));
    assert!(!home.state().exists(), "looking makes no file");
    assert_eq!(home.run("").code, 2, "a pipe is no screen");
    assert_eq!(home.run("settings set plain").out, "--plain\n");
    assert_eq!((home.run("").code, home.run("--screen").code), (0, 2));
    // A guide at which something is wrong is shown in colours.
    let guide = home.state().with_file_name("guide");
    fs::create_dir(&guide).unwrap();
    fs::write(guide.join("guide.toml"), "no = toml =").unwrap();
    home.run("settings set color always");
    let is_coloured = |options: &str| {
        let said = home.run(&format!("{options} check {}", guide.display()));
        (said.out + &said.err).contains("\u{1b}[")
    };
    assert!(is_coloured("") && !is_coloured("--color never"));
    let behind = home.run(&format!("check {} --color never", guide.display()));
    assert!(!(behind.out + &behind.err).contains("\u{1b}["));
    assert_eq!(home.run("settings reset plain").out, "--color=always\n");
    assert_eq!(home.run("").code, 2);
    assert!(home.run("settings reset").out.starts_with("Nothing is remembered."));
    assert_eq!(fs::read_to_string(home.state().join("machine.json")).unwrap(), "{}\n");
}

#[test]
fn what_no_option_takes_is_not_remembered() {
    let home = Home::new();
    for wrong in [
        "leave-key q",
        "leave-key",
        "lock-after soon",
        "paper grey",
        "plain yes",
        "seat Sam",
        "passphrase-fd 3",
    ] {
        let said = home.run(&format!("settings set {wrong}"));
        assert_eq!((said.code, said.out.as_str()), (2, ""), "{wrong}: {}", said.err);
    }
    assert!(!home.state().exists() && !home.data().exists());
}

#[test]
fn options_that_do_not_read_are_left_out_and_said() {
    let home = Home::new();
    fs::create_dir(home.state()).unwrap();
    fs::write(home.state().join("machine.json"), r#"{"options":{"lock-after":"soon"}}"#).unwrap();
    let said = home.run("status");
    assert_eq!(said.code, 0);
    assert!(said.err.contains("does not read, so it is left out"), "{}", said.err);
    assert_eq!(home.run("settings reset").err.lines().count(), 1);
    assert_eq!(home.run("status").err, "");
}
