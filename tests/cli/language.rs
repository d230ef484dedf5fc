//! The language: named, remembered, or the system's.

use super::Home;

#[test]
fn a_language_that_the_guide_does_not_speak_is_refused_by_name() {
    let home = Home::new();
    let said = home.run("--plain --language tlh");
    assert_eq!(said.code, 2);
    assert!(said.err.contains("does not speak “tlh” yet. --language takes en."), "{}", said.err);
    assert!(!home.state().exists() && !home.data().exists());
}

#[test]
fn only_opening_the_guide_in_a_named_language_remembers_it() {
    let home = Home::new();
    home.run("--plain");
    home.run("status --language en-GB");
    assert!(!home.state().exists(), "reading makes no file");
    home.run("--plain --language en-GB");
    let remembered = std::fs::read_to_string(home.state().join("machine.json")).unwrap();
    assert_eq!(remembered, "{\"language\":\"en\"}\n");
    let there = std::fs::metadata(home.state().join("machine.json")).unwrap().modified().unwrap();
    home.run("--plain --language en");
    assert_eq!(std::fs::metadata(home.state().join("machine.json")).unwrap().modified().unwrap(), there);
}

#[test]
fn a_system_in_another_language_and_a_note_that_does_not_read_change_nothing() {
    let home = Home::new();
    std::fs::create_dir(home.state()).unwrap();
    std::fs::write(home.state().join("machine.json"), "half a").unwrap();
    let output = home.command("status").env("LC_ALL", "tlh_QO.UTF-8").output().unwrap();
    assert_eq!(output.stdout, home.command("status").env("LC_ALL", "en_IE.UTF-8").output().unwrap().stdout);
    assert_eq!(std::fs::read_to_string(home.state().join("machine.json")).unwrap(), "half a");
}
