//! A program in a terminal of its own: what it shows, and what it costs.

use std::{
    fs::{self, File},
    io::{Read, Write},
    num::NonZero,
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
    process::{Child, Command},
    thread,
    time::{Duration, Instant},
};

use rustix::{
    event::{PollFd, PollFlags, Timespec, poll},
    fs::OFlags,
    pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt},
    termios::{Winsize, tcsetwinsize},
};

const ROWS: NonZero<u16> = NonZero::new(30).expect("30 is not 0");
const COLUMNS: NonZero<u16> = NonZero::new(100).expect("100 is not 0");

/// Longer than this, nothing is waited for.
const PATIENCE: Duration = Duration::from_secs(20);

/// When so long nothing is written and no processor time used, a program is at rest.
const REST: Duration = Duration::from_millis(15);

/// It ends with this.
pub struct Running {
    child: Child,
    terminal: File,
    screen: vt100::Parser,
    /// Everything it ever wrote to its terminal, in bytes.
    pub written: usize,
}

impl Running {
    pub fn start(program: &Path, arguments: &[&str]) -> Self {
        Self::speaking("C", program, arguments)
    }

    /// The same where the system speaks a language. The machine's own memory is in a place that is not there.
    pub fn speaking(locale: &str, program: &Path, arguments: &[&str]) -> Self {
        let terminal = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
        grantpt(&terminal).unwrap();
        unlockpt(&terminal).unwrap();
        let (ws_row, ws_col) = (ROWS.get(), COLUMNS.get());
        tcsetwinsize(&terminal, Winsize { ws_row, ws_col, ws_xpixel: 0, ws_ypixel: 0 }).unwrap();
        let name = ptsname(&terminal, vec![]).unwrap().into_string().unwrap();
        let not_ours = OFlags::NOCTTY.bits().cast_signed();
        let side = File::options().read(true).write(true).custom_flags(not_ours).open(name).unwrap();
        let child = Command::new(program)
            .args(arguments)
            .env_remove("NO_COLOR")
            .envs([("TERM", "xterm-256color"), ("LANG", &*format!("{locale}.UTF-8"))])
            .env("TRUSTPATH_STATE_DIR", concat!(env!("CARGO_TARGET_TMPDIR"), "/nowhere"))
            .stdin(side.try_clone().unwrap())
            .stdout(side.try_clone().unwrap())
            .stderr(side)
            .spawn()
            .unwrap();
        let screen = vt100::Parser::new(ROWS, COLUMNS, 0);
        Self { child, terminal: terminal.into(), screen, written: 0 }
    }

    pub fn send(&mut self, keys: &str) {
        self.terminal.write_all(keys.as_bytes()).unwrap();
    }

    /// Reads what is written within `patience`; says whether anything was.
    fn read(&mut self, patience: Duration) -> bool {
        let patience = Timespec::try_from(patience).unwrap();
        let mut waiting = [PollFd::new(&self.terminal, PollFlags::IN)];
        if poll(&mut waiting, Some(&patience)).unwrap() == 0 {
            return false;
        }
        let mut bytes = [0; 1 << 16];
        // An error says that it ended.
        let Ok(got) = self.terminal.read(&mut bytes) else { return false };
        self.screen.process(&bytes[..got]);
        self.written += got;
        true
    }

    pub fn shows(&self, words: &str) -> bool {
        self.screen.screen().contents().contains(words)
    }

    /// Waits until the screen shows these words.
    pub fn awaits(&mut self, words: &str) {
        let begun = Instant::now();
        while !self.shows(words) {
            self.read(Duration::from_millis(50));
            let screen = self.screen.screen().contents();
            assert!(begun.elapsed() < PATIENCE, "“{words}” was never shown, but:\n{screen}");
        }
    }

    /// Waits until anything is written.
    pub fn says_anything(&mut self) {
        while self.written == 0 {
            assert!(self.read(PATIENCE), "nothing was written");
        }
    }

    /// Waits for the next frame.
    pub fn answers(&mut self) {
        assert!(self.read(PATIENCE), "nothing was painted");
    }

    /// Waits until everything is done.
    pub fn rests(&mut self) {
        let mut spent = f64::NAN;
        while self.read(REST) || spent != self.spent() {
            spent = self.spent();
        }
    }

    /// Leaves politely, as with `q`.
    pub fn leave(mut self) {
        self.send("q");
        while self.read(PATIENCE) {}
        assert!(self.child.wait().unwrap().success());
    }

    /// Processor time so far of all threads, by the scheduler's own clock, in milliseconds. Exact while it rests.
    pub fn spent(&self) -> f64 {
        let nanos = |task: PathBuf| number(&read(&task.join("schedstat")), "");
        self.tasks().map(nanos).sum::<f64>() / 1e6
    }

    /// How often a thread had waited and went on.
    pub fn wakes(&self) -> f64 {
        self.tasks().map(|task| number(&read(&task.join("status")), "\nvoluntary_ctxt_switches:")).sum()
    }

    /// How often a page of memory was brought in, without waiting for a disk.
    pub fn faults(&self) -> f64 {
        let stat = read(&self.process().join("stat"));
        let behind = stat.rsplit_once(')').map_or("", |(_, behind)| behind);
        behind.split_whitespace().nth(7).and_then(|field| field.parse().ok()).unwrap_or_default()
    }

    /// Memory that is its own, and no file's, in MiB.
    pub fn own_memory(&self) -> f64 {
        number(&read(&self.process().join("status")), "\nRssAnon:") / 1024.0
    }

    /// The most memory it ever held, in MiB.
    pub fn memory(&self) -> f64 {
        let held = |file: &str, name| number(&read(&self.process().join(file)), name) / 1024.0;
        // The first lags behind by some pages.
        held("status", "\nVmHWM:").max(held("smaps_rollup", "\nRss:"))
    }

    fn process(&self) -> PathBuf {
        Path::new("/proc").join(self.child.id().to_string())
    }

    fn tasks(&self) -> impl Iterator<Item = PathBuf> {
        fs::read_dir(self.process().join("task")).unwrap().map(|task| task.unwrap().path())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        // The next one does not begin in the shadow of this one's end.
        thread::sleep(Duration::from_millis(2));
    }
}

/// Empty where a thread has just ended.
fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_default()
}

/// The number behind a name.
fn number(text: &str, name: &str) -> f64 {
    let behind = text.split_once(name).map_or("", |(_, behind)| behind);
    behind.split_whitespace().next().and_then(|number| number.parse().ok()).unwrap_or_default()
}
