//! The store in processes of its own: killed, on a full disk, under another account. No mocks.

#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "tests do to files what the program never does, and their helpers may fail"
)]

mod account;
mod by_hand;
#[path = "../faults/common.rs"]
mod common;
mod disk;
mod kills;
#[path = "../faults/temp.rs"]
mod temp;
mod window;

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// This test program again, to run one test in a process that may be killed or narrowed.
fn child(test: &str, dir: &Path) -> Command {
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args(["--exact", test, "--nocapture", "--test-threads=1"]).env("TRUSTPATH_TEST_CHILD", dir);
    child
}

/// Held by tests that look at locks again and again while others start processes: between fork and exec a child holds the
/// locks of every other test.
fn alone() -> std::sync::MutexGuard<'static, ()> {
    static ALONE: std::sync::Mutex<()> = std::sync::Mutex::new(());
    ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

/// The folder given to a child; none in the ordinary run, where a child's test does nothing.
///
/// Calls at which a child is killed are counted in each thread, and the test program writes twice before a test's own thread
/// begins: some calls more are made here, so that none of the child's hides behind those.
fn given() -> Option<PathBuf> {
    let dir = std::env::var_os("TRUSTPATH_TEST_CHILD").map(PathBuf::from)?;
    (0..4).for_each(|_| fs::write("/dev/null", ".").unwrap());
    Some(dir)
}
