//! This process, and the machine that it runs on.
#![expect(
    clippy::disallowed_methods,
    reason = "a command that takes this program's place ends it when it ends"
)]

use std::{
    ffi::OsString,
    io,
    os::windows::process::CommandExt,
    path::Path,
    process::{Command, ExitStatus, exit},
    sync::LazyLock,
    time::{Duration, Instant},
};

use winapi_util::sysinfo::{ComputerNameKind, get_computer_name};

/// Nothing: a report of a crash is the system's own affair, and other programs of the account may read this memory.
pub fn leave_no_core() {}

/// The name of this machine; an empty one where it does not tell.
pub fn host_name() -> OsString {
    get_computer_name(ComputerNameKind::PhysicalDnsHostname).unwrap_or_default()
}

/// Since this was first asked, also while the machine sleeps.
pub fn since_boot() -> Duration {
    static FIRST: LazyLock<Instant> = LazyLock::new(Instant::now);
    FIRST.elapsed()
}

/// Nothing: a program has the name of its file here.
pub fn call_itself(_name: &str) {}

/// Runs a command of the shell in this program's place, and ends with it. Comes back only where it cannot be started.
pub fn become_command(command: &str) -> io::Error {
    match Command::new("cmd").args(["/C", command]).status() {
        Ok(ended) => exit(exit_code(ended)),
        Err(e) => e,
    }
}

/// Runs a command of the shell, which may come with options, and gives it a file: where it lies, and no word of it.
pub fn run_on_file(command: &str, file: &Path) -> io::Result<ExitStatus> {
    Command::new("cmd").arg("/C").raw_arg(format!("{command} \"{}\"", file.display())).status()
}

/// The exit code of a program.
pub fn exit_code(ended: ExitStatus) -> i32 {
    ended.code().unwrap_or(1)
}
