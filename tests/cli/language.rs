//! The language: named, remembered, or the system's.

use super::Home;

#[test]
fn a_language_that_the_guide_does_not_speak_is_refused_by_name() {
    let home = Home::new();
    let said = home.run("--plain --language tlh");
    assert_eq!(said.code, 2);
    assert!(
        said.err.contains("does not speak “tlh” yet. --language takes en, es and zh-Hans."),
        "{}",
        said.err
    );
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

#[test]
fn the_language_is_that_of_the_system_unless_another_one_is_named_or_set() {
    let home = Home::new();
    let says = |locale: &str, line: &str, words: &str| {
        let output = home.command(line).env("LC_ALL", locale).output().unwrap();
        let said = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success() && said.contains(words), "{locale} {line}: {said}");
    };
    says("es_MX.UTF-8", "status", "Aquí todavía no ha empezado nadie.");
    says("zh_CN.UTF-8", "status", "这里还没有人开始。");
    says("es_MX.UTF-8", "status --language en", "Nobody has begun here yet.");
    assert_eq!(home.run("settings set language zh-Hans").code, 0);
    assert_eq!(home.run("settings set language-second es").code, 0);
    says("es_MX.UTF-8", "status", "这里还没有人开始。");
    let said = home.run("settings set language-first tlh");
    assert_eq!(said.code, 2, "{}", said.err);
}
