//! A note in an editor of the user's own: what the editor is told, what becomes of its file, and of the words where
//! something goes wrong.

use std::{
    fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
};

use portable_pty::CommandBuilder;

use crate::{house::House, window::Window};

/// Somebody alone, with one note of two lines.
fn written() -> House {
    let house = House::at_a_note();
    let mut window = Window::open(add(&house));
    window.shows("ends it.");
    window.go("the canary sings\rtwice\r.\r", "Saved.");
    window.ends();
    house
}

fn add(house: &House) -> CommandBuilder {
    let mut program = house.program();
    program.args(["journal", "add"]);
    program
}

/// The command that changes the note, with an editor that does these lines of a shell script; `$1` is the file.
fn edit(house: &House, editor: &str) -> CommandBuilder {
    let path = house.home().join("editor");
    fs::write(&path, format!("#!/bin/sh\n{editor}\n")).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o700)).unwrap();
    let mut program = house.program();
    program.args(["journal", "edit", &house.note_id()]);
    program.env_remove("VISUAL");
    program.env("EDITOR", format!("{} --wait", path.display()));
    program
}

/// Runs it to its end: the exit code, and what it said.
fn ends(house: &House, editor: &str) -> (u32, String) {
    let mut window = Window::open(edit(house, editor));
    let ended = window.ends();
    let seen = String::from_utf8_lossy(&window.seen().bytes).replace("\r\n", "\n");
    (ended.exit_code(), seen)
}

/// The files in `local/` in which an editor changes a note, with what it keeps beside them.
fn edit_files(house: &House) -> Vec<PathBuf> {
    fn below(folder: &Path, found: &mut Vec<PathBuf>) {
        for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            match path.is_dir() {
                true => below(&path, found),
                false => found.extend(path.to_string_lossy().contains("edit-").then_some(path)),
            }
        }
    }
    let mut found = vec![];
    below(&house.folder().join("local"), &mut found);
    found
}

#[test]
fn an_editor_gets_a_file_of_this_account_alone_and_its_words_become_the_note() {
    let house = written();
    let look = "cat \"$2\" >seen; stat -c %a \"$2\" >>seen; printf '%s\\n' \"$*\" >args\n\
                tr '\\0' ' ' </proc/$PPID/cmdline >>args; touch \"$2~\" \"${2%/*}/.${2##*/}.swp\"\n\
                printf 'other words\\n\\nin two lines\\n\\n' >\"$2\"";
    let (code, said) = ends(&house, look);
    assert!(code == 0 && said.contains("Saved."), "{said}");
    assert!(said.contains("Copies that the editor keeps"), "it is said once: {said}");
    assert_eq!(house.notes(), ["other words\n\nin two lines"]);
    assert_eq!(fs::read_to_string(house.home().join("seen")).unwrap(), "the canary sings\ntwice\n600\n");
    let args = fs::read_to_string(house.home().join("args")).unwrap();
    assert!(args.contains("/local/") && !args.contains("canary"), "{args}");
    assert_eq!(edit_files(&house), [] as [PathBuf; 0]);
    let (code, said) = ends(&house, "true");
    assert!(code == 0 && said.contains("Nothing was changed.") && !said.contains("keeps"), "{said}");
}

#[test]
fn an_editor_that_fails_changes_nothing_and_what_it_wrote_waits_half_written() {
    let house = written();
    let (code, said) = ends(&house, "exit 1");
    assert!(code == 1 && said.contains("ended with an error"), "{said}");
    assert_eq!(house.drafts(), [] as [&str; 0]);
    let (code, said) = ends(&house, "echo rescued >\"$2\"; exit 1");
    assert!(code == 1 && said.contains("waits in the journal, half-written"), "{said}");
    assert_eq!(house.notes(), ["the canary sings\ntwice"]);
    assert_eq!(house.drafts(), ["rescued"]);
    assert_eq!(edit_files(&house), [] as [PathBuf; 0]);
}

#[test]
fn words_that_are_no_text_stay_in_their_file() {
    let house = written();
    let (code, said) = ends(&house, "printf 'sch\\366n' >\"$2\"");
    assert!(code == 1 && said.replace('\n', " ").contains("What you changed is in "), "{said}");
    let [file] = &edit_files(&house)[..] else { panic!("one file") };
    assert_eq!(fs::read(file).unwrap(), b"sch\xf6n");
    house.drafts();
    assert_eq!(fs::read(file).unwrap(), b"sch\xf6n", "the next start leaves it, too");
}

#[test]
fn where_the_program_is_killed_the_next_start_offers_the_words_and_the_file_goes() {
    for (editor, left) in
        [("printf 'rescued\\n' >\"$2\"; echo ready; cat", vec!["rescued"]), ("echo ready; cat", vec![])]
    {
        let house = written();
        let mut window = Window::open(edit(&house, editor));
        window.shows("ready");
        assert_eq!(edit_files(&house).len(), 1);
        assert_eq!(house.drafts(), [] as [&str; 0], "while it is open, nobody takes it");
        assert_eq!(edit_files(&house).len(), 1);
        window.kill();
        assert_eq!(house.drafts(), left);
        assert_eq!(edit_files(&house), [] as [PathBuf; 0]);
        assert_eq!(house.notes(), ["the canary sings\ntwice"]);
    }
}

#[test]
fn without_an_editor_it_is_said_what_names_one() {
    let house = written();
    let mut program = edit(&house, "true");
    program.env("EDITOR", " ");
    let mut window = Window::open(program);
    assert_eq!(window.ends().exit_code(), 1);
    let seen = String::from_utf8_lossy(&window.seen().bytes).into_owned();
    assert!(seen.contains("No editor is named.") && edit_files(&house).is_empty(), "{seen}");
}

#[test]
fn deleting_asks_and_takes_only_a_yes() {
    let house = written();
    for (answer, says, left) in
        [("\r", "Nothing was deleted.", 1), ("n\r", "Nothing", 1), ("yes\r", "Deleted.", 0)]
    {
        let mut program = house.program();
        program.args(["journal", "delete", &house.note_id()]);
        let mut window = Window::open(program);
        window.shows("or Enter to leave it:");
        window.go(answer, says);
        window.ends();
        assert_eq!(house.notes().len(), left, "{answer:?}");
    }
}
