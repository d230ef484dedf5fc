//! The house keeps its rooms: what a line mentions says where it may live.
#![allow(clippy::disallowed_methods, clippy::unwrap_used, reason = "a test reads the sources it judges")]

use std::{
    fs,
    path::{Path, PathBuf},
};

/// Every source file, by its path below `src/`, with its lines of code: comments and tests are left out.
fn sources() -> Vec<(String, Vec<String>)> {
    fn walk(dir: &Path, files: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(dir).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { walk(&path, files) } else { files.push(path) }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = vec![];
    walk(&root, &mut files);
    let name = |path: &Path| path.strip_prefix(&root).unwrap().to_string_lossy().into_owned();
    files.iter().map(|path| (name(path), code(&fs::read_to_string(path).unwrap()))).collect()
}

/// The tests stand last in a file; a module for them that is named among the others ends nothing.
fn code(text: &str) -> Vec<String> {
    let tests = ["mod", "pub mod", "pub(crate) mod", "pub(super) mod"];
    let ends = tests.iter().filter_map(|begins| text.find(&format!("\n#[cfg(test)]\n{begins} tests")));
    let lines = text[..ends.min().unwrap_or(text.len())].lines();
    lines.map(str::trim).filter(|line| !line.starts_with("//")).map(str::to_owned).collect()
}

/// Files in which a line holds one of the words, outside the rooms where such lines live.
fn strays(words: &[&str], rooms: &[&str]) -> Vec<String> {
    let lives_there = |file: &str| rooms.iter().any(|room| file.starts_with(room)) || file.contains("test");
    let sources = sources().into_iter().filter(|(file, _)| !lives_there(file));
    sources
        .flat_map(|(file, lines)| lines.into_iter().map(move |line| (file.clone(), line)))
        .filter(|(_, line)| words.iter().any(|word| line.contains(word)))
        .map(|(file, line)| format!("{file}: {line}"))
        .collect()
}

#[test]
fn only_the_tui_knows_the_terminal_library() {
    assert_eq!(strays(&["ratatui", "crossterm"], &["tui"]), [""; 0]);
}

#[test]
fn only_the_store_and_the_commands_touch_files() {
    // The terminal itself is written through a file handle of its own.
    let rooms = ["store", "commands", "tui/terminal.rs"];
    assert_eq!(strays(&["fs::", "File::", "OpenOptions"], &rooms), [""; 0]);
}

#[test]
fn only_the_shell_the_store_and_the_commands_ask_the_clock_or_the_dice() {
    let words = ["SystemTime::now", "Utc::now", "Local::now", "now_v7", "new_v4", "getrandom"];
    assert_eq!(strays(&words, &["shell", "store", "commands"]), [""; 0]);
}

#[test]
fn only_plain_the_commands_and_main_print() {
    let words = ["println!", "eprintln!", "print!", "eprint!", "stdout()", "stderr()"];
    assert_eq!(strays(&words, &["plain", "commands", "main.rs", "tui"]), [""; 0]);
}

#[test]
fn the_guide_and_the_journey_know_nothing_of_what_is_built_on_them() {
    let above = ["app::", "page::", "screens::", "shell::", "store::", "plain::", "tui::", "commands::"];
    let uses: Vec<String> = above.iter().map(|room| format!("crate::{room}")).collect();
    let uses: Vec<&str> = uses.iter().map(String::as_str).collect();
    let lower = ["guide", "journey", "block", "private"];
    let found: Vec<_> = strays(&uses, &[])
        .into_iter()
        .filter(|line| lower.iter().any(|room| line.starts_with(room)))
        .collect();
    assert_eq!(found, [""; 0]);
}

#[test]
fn the_screens_know_neither_fronts_nor_files() {
    let uses =
        ["crate::store", "crate::shell", "crate::plain", "crate::tui", "crate::export", "crate::commands"];
    let found: Vec<_> = strays(&uses, &[])
        .into_iter()
        .filter(|line| ["screens", "app", "page"].iter().any(|room| line.starts_with(room)))
        .collect();
    assert_eq!(found, [""; 0]);
}

#[test]
fn only_keys_look_into_the_text_of_an_id() {
    let looks = ["split", "rsplit", "strip_prefix", "strip_suffix", "starts_with", "ends_with"];
    let at = ["id.as_str()", "id.to_string()", "head.id", "outside.id", "key.as_str()", "mark.as_str()"];
    let words: Vec<_> = at.iter().flat_map(|at| looks.map(|look| format!("{at}.{look}"))).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    // Notes are asked for by the first letters of their uuid.
    let rooms = ["journey/key", "commands/journal/read.rs"];
    assert_eq!(strays(&words, &rooms), [""; 0]);
}

#[test]
fn files_stay_small_enough_to_read_in_one_go() {
    let long: Vec<_> =
        sources().into_iter().filter(|(_, lines)| lines.len() > 300).map(|(file, _)| file).collect();
    assert_eq!(long, [""; 0]);
}

#[test]
fn no_network_crate_is_in_the_tree() {
    let lock = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.lock")).unwrap();
    for banned in ["reqwest", "hyper", "tokio", "ureq", "curl", "rustls", "native-tls", "openssl", "socket2"]
    {
        let named = lock.lines().any(|line| line == format!("name = \"{banned}\""));
        assert!(!named, "{banned} is in the tree");
    }
}
