//! What is in memory stays out of core files.

use std::{
    fs,
    process::{Command, Stdio},
};

use super::Home;

#[test]
#[cfg(target_os = "linux")]
fn no_core_file_is_ever_written() {
    let home = Home::new();
    let mut command = Command::new("sh");
    command.args(["-c", "ulimit -c unlimited; exec \"$0\" --plain", env!("CARGO_BIN_EXE_trustpath")]);
    command.env("TRUSTPATH_DATA_DIR", home.data()).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut guide = command.spawn().unwrap();
    let mut first = [0];
    std::io::Read::read_exact(guide.stdout.as_mut().unwrap(), &mut first).unwrap();
    let limits = fs::read_to_string(format!("/proc/{}/limits", guide.id())).unwrap();
    let core = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap();
    assert_eq!(core.split_whitespace().nth(4), Some("0"), "{core}");
    drop(guide.stdin.take());
    guide.wait().unwrap();
}
