//! This test program once more, to run one of its tests as a process that may be killed, or that has faults of its own.

use std::{
    env,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command},
};

use portable_pty::CommandBuilder;

const FOLDER: &str = "TRUSTPATH_TEST_CHILD";

fn arguments(test: &str) -> [&str; 4] {
    ["--exact", test, "--nocapture", "--test-threads=1"]
}

pub fn child(test: &str, folder: &Path) -> Command {
    let mut child = Command::new(env::current_exe().unwrap());
    child.args(arguments(test)).env(FOLDER, folder);
    child
}

/// The same, to be put into a window.
pub fn in_a_window(test: &str, folder: &Path) -> CommandBuilder {
    let mut child = CommandBuilder::new(env::current_exe().unwrap());
    child.args(arguments(test));
    child.env(FOLDER, folder);
    child
}

/// The folder given to a child; none in the ordinary run, where a child's test does nothing.
pub fn given() -> Option<PathBuf> {
    env::var_os(FOLDER).map(PathBuf::from)
}

/// Waits until a child says a line with this in it, and answers what follows.
pub fn says(child: &mut Child, what: &str) -> String {
    let lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
    let mut found = lines.filter_map(|line| Some(line.split_once(what)?.1.to_owned()));
    found.next().unwrap()
}
