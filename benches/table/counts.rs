//! What does not wobble: the instructions of a command and its calls to the system, as other programs count them. Where such
//! a program is not installed, its count is missing.

use std::{
    fs,
    io::Write,
    path::Path,
    process::{Command, Output, Stdio},
};

/// The counts of one command in one folder.
#[derive(Default)]
pub struct Counts {
    /// By callgrind, in millions.
    pub instructions: Option<f64>,
    /// By strace, of all threads.
    pub calls: Option<f64>,
}

impl Counts {
    /// Those of a command that ends by itself.
    pub fn of(program: &Path, arguments: &[&str]) -> Self {
        Self { instructions: instructions(program, arguments), calls: calls(program, arguments) }
    }
}

fn instructions(program: &Path, arguments: &[&str]) -> Option<f64> {
    let mut valgrind = Command::new("valgrind");
    valgrind.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]).arg(program).args(arguments);
    let Output { stderr, .. } = alone(&mut valgrind).output().ok()?;
    let text = String::from_utf8_lossy(&stderr).into_owned();
    let collected = text.lines().find_map(|line| line.split_once("Collected : "))?.1;
    Some(collected.trim().parse::<f64>().ok()? / 1e6)
}

fn calls(program: &Path, arguments: &[&str]) -> Option<f64> {
    let told = tempfile::NamedTempFile::new().ok()?;
    let mut strace = Command::new("strace");
    strace.args(["-f", "-qq", "-o"]).arg(told.path()).arg(program).args(arguments);
    alone(&mut strace).stdout(Stdio::null()).stderr(Stdio::null()).status().ok()?;
    let text = fs::read_to_string(told.path()).ok()?;
    Some(text.lines().filter(|line| line.contains('(') && !line.contains("resumed>")).count() as f64)
}

/// Processor time of a command that ends by itself, in milliseconds, in steps of the system's clock (mostly 10 ms): for
/// commands that take long. What is typed goes to its standard input.
pub fn spent(program: &Path, arguments: &[&str], typed: &str) -> f64 {
    let before = of_children();
    let mut child = alone(Command::new(program).args(arguments))
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .expect("the program is there");
    let mut input = child.stdin.take().expect("it is piped");
    input.write_all(typed.as_bytes()).expect("it reads");
    drop(input);
    assert!(child.wait().expect("it ends").success(), "{arguments:?}");
    of_children() - before
}

/// In English, and without what this machine remembers.
fn alone(command: &mut Command) -> &mut Command {
    command
        .env("LANG", "C.UTF-8")
        .env("TRUSTPATH_STATE_DIR", concat!(env!("CARGO_TARGET_TMPDIR"), "/nowhere"))
}

/// Processor time of all programs that were started from here and ended, in milliseconds (`man 5 proc_pid_stat`).
fn of_children() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let behind = stat.rsplit_once(')').map_or("", |(_, behind)| behind);
    let ticks = behind.split_whitespace().skip(13).take(2).filter_map(|field| field.parse::<f64>().ok());
    ticks.sum::<f64>() * 1e3 / rustix::param::clock_ticks_per_second() as f64
}
