//! A terminal window with a program in it: keys go in, and what comes out is kept as bytes and as a screen.

use std::{
    io::{Read, Write},
    num::NonZeroU16,
    sync::{Arc, Mutex, MutexGuard},
    thread::{self, JoinHandle},
};

use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};
use rustix::{
    fs::{Mode, OFlags, open},
    process::{Pid, Signal, kill_process},
};

use crate::wait;

pub const CTRL_C: &str = "\x03";
pub const CTRL_D: &str = "\x04";
pub const CTRL_L: &str = "\x0c";
pub const CTRL_Z: &str = "\x1a";
pub const F1: &str = "\x1bOP";

pub struct Window {
    seen: Arc<Mutex<Seen>>,
    keys: Box<dyn Write + Send>,
    child: Box<dyn Child + Send + Sync>,
    pty: Box<dyn MasterPty + Send>,
    /// How the terminal took keys before the program came.
    pub cooked: String,
    /// Ends when the program has closed the terminal.
    reading: Option<JoinHandle<()>>,
}

/// What came out of the program.
pub struct Seen {
    pub terminal: vt100::Parser,
    pub bytes: Vec<u8>,
}

impl Window {
    /// Opens a usual window.
    pub fn open(command: CommandBuilder) -> Self {
        Self::named(Some("xterm-256color"), command)
    }

    /// Opens a window that calls itself so; none: that has no name.
    pub fn named(term: Option<&str>, mut command: CommandBuilder) -> Self {
        command.env_remove("TERM");
        term.iter().for_each(|term| command.env("TERM", term));
        let (columns, rows) = (80, 24);
        let pair = native_pty_system().openpty(size(columns, rows)).unwrap();
        let cooked = modes(&*pair.master);
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let terminal = vt100::Parser::new(cells(rows), cells(columns), 1000);
        let seen = Arc::new(Mutex::new(Seen { terminal, bytes: vec![] }));
        let reading = read(pair.master.try_clone_reader().unwrap(), Arc::clone(&seen));
        let keys = pair.master.take_writer().unwrap();
        Self { seen, keys, child, pty: pair.master, cooked, reading: Some(reading) }
    }

    pub fn press(&mut self, keys: &str) {
        self.press_bytes(keys.as_bytes());
    }

    pub fn press_bytes(&mut self, keys: &[u8]) {
        self.keys.write_all(keys).unwrap();
        self.keys.flush().unwrap();
    }

    /// Presses keys, and waits until the screen says something.
    pub fn go(&mut self, keys: &str, then: &str) {
        self.press(keys);
        self.shows(then);
    }

    /// Another program writes to the terminal, as a message to all does.
    pub fn is_written_over(&self, bytes: &str) {
        let name = self.pty.tty_name().unwrap();
        let terminal = open(name, OFlags::WRONLY | OFlags::NOCTTY, Mode::empty()).unwrap();
        rustix::io::write(terminal, bytes.as_bytes()).unwrap();
    }

    pub fn paste(&mut self, words: &str) {
        self.press(&format!("\x1b[200~{words}\x1b[201~"));
    }

    pub fn resize(&self, columns: u16, rows: u16) {
        self.seen().terminal.set_size(cells(rows), cells(columns));
        self.pty.resize(size(columns, rows)).unwrap();
    }

    /// Waits until the screen shows this.
    pub fn shows(&self, words: &str) {
        self.waits(words, |seen| seen.screen().contains(words));
    }

    /// Waits until what came out is as it should be.
    pub fn waits(&self, what: &str, is: impl Fn(&Seen) -> bool) {
        wait::until(what, || is(&self.seen()).then_some(()), || self.screen());
    }

    pub fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap()
    }

    pub fn screen(&self) -> String {
        self.seen().screen()
    }

    /// How the terminal takes keys.
    pub fn modes(&self) -> String {
        modes(&*self.pty)
    }

    pub fn process(&self) -> Pid {
        Pid::from_raw(self.child.process_id().unwrap().try_into().unwrap()).unwrap()
    }

    /// The job that has the terminal now.
    pub fn in_front(&self) -> Pid {
        Pid::from_raw(self.pty.process_group_leader().unwrap()).unwrap()
    }

    pub fn signal(&self, signal: Signal) {
        kill_process(self.process(), signal).unwrap();
    }

    /// Waits until the program has ended, and everything it wrote is here.
    pub fn ends(&mut self) -> ExitStatus {
        let screen = || self.seen.lock().unwrap().screen();
        let status = wait::until("the end", || self.child.try_wait().unwrap(), screen);
        if let Some(reading) = self.reading.take() {
            reading.join().unwrap();
        }
        status
    }

    /// Kills it in the middle of whatever it does; answers when everything it wrote until then is here.
    pub fn kill(&mut self) {
        self.signal(Signal::KILL);
        self.ends();
    }
}

impl Seen {
    /// The rows, without the blanks at their ends: painted over or never painted, they look the same.
    pub fn screen(&self) -> String {
        let contents = self.terminal.screen().contents();
        contents.lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
    }

    pub fn wrote(&self, bytes: &str) -> bool {
        self.last(bytes).is_some()
    }

    /// Where these bytes came last.
    pub fn last(&self, bytes: &str) -> Option<usize> {
        self.bytes.windows(bytes.len()).rposition(|window| window == bytes.as_bytes())
    }
}

impl Drop for Window {
    /// A test that fails leaves no process behind.
    fn drop(&mut self) {
        if matches!(self.child.try_wait(), Ok(None)) {
            self.signal(Signal::KILL);
            drop(self.child.wait());
        }
    }
}

fn modes(pty: &(dyn MasterPty + Send)) -> String {
    format!("{:?}", pty.get_termios().unwrap())
}

fn read(mut pty: Box<dyn Read + Send>, seen: Arc<Mutex<Seen>>) -> JoinHandle<()> {
    thread::spawn(move || {
        let mut bytes = vec![0; 1 << 16];
        while let Ok(count @ 1..) = pty.read(&mut bytes) {
            let mut seen = seen.lock().unwrap();
            seen.terminal.process(&bytes[..count]);
            seen.bytes.extend(&bytes[..count]);
        }
    })
}

fn cells(count: u16) -> NonZeroU16 {
    NonZeroU16::new(count).unwrap()
}

fn size(columns: u16, rows: u16) -> PtySize {
    PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 }
}
