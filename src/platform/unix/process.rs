//! This process, and the machine that it runs on.

use std::{
    env,
    ffi::OsString,
    io,
    os::unix::{
        ffi::OsStringExt,
        process::{CommandExt, ExitStatusExt},
    },
    path::Path,
    process::{Command, ExitStatus},
    time::Duration,
};

#[cfg(target_os = "linux")]
use rustix::process::DumpableBehavior;
use rustix::{
    process::{Resource, Rlimit},
    time::{ClockId, clock_gettime},
};

/// Turns core files off, and reading of this program's memory by other programs of the account. Where the system does
/// not allow it, the program runs on without.
pub fn leave_no_core() {
    let none = Rlimit { current: Some(0), maximum: Some(0) };
    let _ = rustix::process::setrlimit(Resource::Core, none);
    #[cfg(target_os = "linux")]
    let _ = rustix::process::set_dumpable_behavior(DumpableBehavior::NotDumpable);
}

/// The name of this machine.
pub fn host_name() -> OsString {
    OsString::from_vec(rustix::system::uname().nodename().to_bytes().to_vec())
}

/// Since the machine was started, also while it sleeps.
pub fn since_boot() -> Duration {
    #[cfg(target_os = "linux")]
    const SINCE_BOOT: ClockId = ClockId::Boottime;
    // On macOS this clock runs on while the machine sleeps.
    #[cfg(not(target_os = "linux"))]
    const SINCE_BOOT: ClockId = ClockId::Monotonic;
    let now = clock_gettime(SINCE_BOOT);
    let (seconds, nanos) = (u64::try_from(now.tv_sec), u32::try_from(now.tv_nsec));
    Duration::new(seconds.unwrap_or_default(), nanos.unwrap_or_default())
}

/// Starts this program once more in its own place, with another name in lists of what runs. Comes back where it has that
/// name already, and where it cannot be started.
pub fn call_itself(name: &str) {
    let mut arguments = env::args_os();
    if arguments.next().is_some_and(|own| own != name)
        && let Ok(program) = env::current_exe()
    {
        let _ = Command::new(program).arg0(name).args(arguments).exec();
    }
}

/// Puts a command of the shell in this program's place. Comes back only where it cannot be started.
pub fn become_command(command: &str) -> io::Error {
    Command::new("sh").args(["-c", command]).exec()
}

/// Runs a command of the shell, which may come with options, and gives it a file: where it lies, and no word of it.
pub fn run_on_file(command: &str, file: &Path) -> io::Result<ExitStatus> {
    Command::new("sh").arg("-c").arg(format!("{command} \"$1\"")).arg("sh").arg(file).status()
}

/// The exit code of a program; 128 and the signal's number where a signal ended it.
pub fn exit_code(ended: ExitStatus) -> i32 {
    ended.code().or(ended.signal().map(|signal| 128 + signal)).unwrap_or(1)
}
