//! Guides that somebody wrote: whole ones, and ones with mistakes.

use std::{fs, path::PathBuf};

use trustpath::guide::bundled_files;

use super::Home;

/// A copy of the bundled guide in a folder, one file of it changed.
fn copy(home: &Home, name: &str, change: impl Fn(&str) -> String) -> PathBuf {
    let dir = home.path().join("guide");
    fs::create_dir(&dir).unwrap();
    for (file, text) in bundled_files() {
        let text = if file == name { change(&text) } else { text };
        fs::write(dir.join(file), text).unwrap();
    }
    dir
}

#[test]
fn a_whole_guide_reads_well() {
    let home = Home::new();
    copy(&home, "", str::to_owned);
    for line in ["check guide", "check --guide guide", "check"] {
        let said = home.run(line);
        assert_eq!((said.code, &*said.out), (0, "The guide reads well: 35 pages.\n"), "{line}");
    }
}

#[test]
fn a_mistake_is_shown_with_its_file_and_its_line() {
    let home = Home::new();
    copy(&home, "role-of-time.md", |text| format!("{text}\nTime heals.\n\u{1b}[31m\u{9b}2J\n"));
    let said = home.run("check guide");
    assert_eq!((said.code, &*said.err), (1, ""));
    assert!(
        said.out.contains("--> role-of-time.md:") && said.out.ends_with("One mistake.\n"),
        "{}",
        said.out
    );
    assert!(!said.out.contains('\u{1b}'), "no colours unless asked for: {}", said.out);
    let said = home.run("check guide --color always");
    assert!(said.out.contains("\u{1b}[1m"), "{}", said.out);
    assert!(!said.out.contains("\u{1b}[31m\u{9b}") && !said.out.contains('\u{9b}'), "{}", said.out);
}

#[test]
fn a_guide_with_mistakes_is_not_opened() {
    let home = Home::new();
    copy(&home, "guide.toml", |text| text.replace("version = 1", "version = \"one\""));
    home.six_weeks();
    for line in ["--plain --guide guide", "status --guide guide", "export --guide guide"] {
        let said = home.run(line);
        assert_eq!((said.code, &*said.out), (1, ""), "{line}");
        assert!(
            said.err.contains("does not read well") && said.err.contains("guide.toml:1"),
            "{line}: {}",
            said.err
        );
    }
}

#[test]
fn a_folder_that_holds_no_guide_is_named() {
    let home = Home::new();
    fs::create_dir(home.path().join("empty")).unwrap();
    for (line, phrase) in [
        ("check nowhere", "Reading the guide in nowhere did not work"),
        ("check empty", "There is no guide in empty"),
        ("--plain --guide empty", "There is no guide in empty"),
    ] {
        let said = home.run(line);
        assert_eq!(said.code, 1, "{line}");
        assert!(said.err.starts_with(&format!("trustpath: {phrase}")), "{line}: {}", said.err);
    }
}
