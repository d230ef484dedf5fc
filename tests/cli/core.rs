//! What is in memory stays out of core files, however the program ends.

use std::{collections::BTreeSet, fs, os::unix::process::ExitStatusExt};

use rustix::process::Signal;

use super::{Home, locks::Talk};

/// The files in the folder in which the program was started.
fn beside(home: &Home) -> BTreeSet<String> {
    let names = fs::read_dir(home.path()).unwrap().map(|file| file.unwrap().file_name());
    names.map(|name| name.to_string_lossy().into_owned()).collect()
}

#[test]
#[cfg(target_os = "linux")]
fn no_core_file_is_ever_written() {
    for signal in [Signal::QUIT, Signal::SEGV, Signal::ABORT] {
        let home = Home::new();
        let mut talk = Talk::about_a_note(&home, "0");
        talk.types("XCANARYX\n.\n");
        talk.says("Saved.");
        let limits = fs::read_to_string(format!("/proc/{}/limits", talk.process().as_raw_nonzero())).unwrap();
        let core = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap();
        let limits: Vec<&str> = core.split_whitespace().skip(4).take(2).collect();
        assert_eq!(limits, ["0", "0"], "it cannot be raised again: {core}");
        let ended = talk.ends_by(signal);
        assert_eq!(ended.signal(), Some(signal.as_raw()));
        assert!(!ended.core_dumped(), "nowhere else either");
        assert_eq!(beside(&home), ["data", "state"].map(String::from).into(), "{signal:?}");
    }
}
