//! Settings that this machine remembers.

use std::{collections::BTreeMap, fs};

use super::Home;

/// The rows of `settings`, by the names of the settings.
fn shown(home: &Home, line: &str) -> BTreeMap<String, String> {
    let said = home.run(line);
    assert_eq!((said.code, said.err.as_str()), (0, ""), "{line}");
    let rows = said.out.lines().filter_map(|row| row.split_once(": "));
    rows.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

fn of(home: &Home, line: &str, name: &str) -> String {
    shown(home, line).remove(name).unwrap()
}

#[test]
fn what_is_set_counts_at_every_start_until_another_is_named_or_it_is_forgotten() {
    let home = Home::new();
    assert!(home.run("settings").out.starts_with("Nothing is set on this machine.\n"));
    assert!(!home.state().exists(), "looking makes no file");
    assert_eq!(home.run("").code, 2, "a pipe is no screen");
    assert_eq!(of(&home, "settings set plain", "plain"), "on (set)");
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
    assert_eq!(of(&home, "settings reset plain", "color"), "always (set)");
    assert_eq!(home.run("").code, 2);
    assert!(home.run("settings reset").out.starts_with("Nothing is set on this machine.\n"));
    assert_eq!(fs::read_to_string(home.state().join("machine.json")).unwrap(), "{}\n");
}

#[test]
fn every_setting_is_in_the_command_and_in_the_doctor_with_its_value_and_where_it_comes_from() {
    let home = Home::new();
    for set in [
        "leave-key f9",
        "cover cal",
        "lock-after 5",
        "no-bell",
        "still on",
        "color 16",
        "paper light",
        "signs plain",
        "no-mouse",
        "seat second",
        "language en",
        "country GB",
        "plain",
    ] {
        assert_eq!(home.run(&format!("settings set {set}")).code, 0, "{set}");
    }
    let rows = shown(&home, "settings");
    let set: BTreeMap<&str, &str> = [
        ("leave-key", "f9"),
        ("cover", "cal"),
        ("lock-after", "5"),
        ("bell", "off"),
        ("still", "on"),
        ("color", "16"),
        ("paper", "light"),
        ("signs", "plain"),
        ("mouse", "off"),
        ("seat", "second"),
        ("language", "en"),
        ("country", "GB"),
        ("plain", "on"),
    ]
    .into();
    let left = ["guide", "language-first", "language-second"];
    assert_eq!(rows.len(), set.len() + left.len(), "{rows:?}");
    left.iter().for_each(|name| assert_eq!(rows[*name], "none (as usual)", "{name}"));
    for (name, value) in &set {
        assert_eq!(rows[*name], format!("{value} (set)"), "{name}");
    }
    let examined = home.run("doctor").out;
    for (name, value) in &rows {
        assert!(examined.contains(&format!("{name}: {value}")), "{name}: {value} in {examined}");
    }
    assert!(!home.data().exists(), "nothing of it lies in the data folder");
    let kept = fs::read_to_string(home.state().join("machine.json")).unwrap();
    for word in ["trust", "guide", "couple", "partner"] {
        assert!(!kept.contains(word), "{word} in {kept}");
    }
    let over = shown(&home, "--leave-key f8 --lock-after=90s --bell settings");
    assert_eq!(
        ["leave-key", "lock-after", "bell", "cover"].map(|name| over[name].as_str()),
        [
            "f8 (from the command line)",
            "90s (from the command line)",
            "on (from the command line)",
            "cal (set)"
        ]
    );
    home.run("settings reset");
    let unset = shown(&home, "settings");
    assert!(unset.len() == rows.len() && unset.values().all(|value| !value.ends_with("(set)")), "{unset:?}");
    assert_eq!(unset["lock-after"], "10 (as usual)");
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
        "leave-key f6",
        "mouse no",
        "no-bell on",
        "guide here",
        "language xx",
        "country XX",
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
