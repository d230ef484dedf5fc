//! The terminal: taken over on entry, given back on every way out, whoever finds that way first.

#![expect(clippy::disallowed_methods, reason = "after a fault there is nothing to go on with")]

use std::{
    cell::RefCell,
    fs::File,
    io::{self, Write},
    mem, panic,
    path::PathBuf,
    rc::Rc,
    sync::{Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use super::theme::paper;
use crate::{block::safe, language::Catalogue, platform::terminal::AsFd};
use crossterm::{
    cursor, event, queue,
    style::{Attribute, SetAttribute},
    terminal::{self, ClearType, EnterAlternateScreen, LeaveAlternateScreen},
};
use ratatui::{
    Frame, Terminal, TerminalOptions, Viewport,
    backend::CrosstermBackend,
    layout::{Position, Rect},
};

/// True while the terminal is ours, so that it is given back once, and nothing is painted on it after that. Held while
/// it is written to.
static OURS: Mutex<bool> = Mutex::new(false);

/// Clicks, drags and the wheel; not every move of the mouse, as crossterm would have it: each would wake us.
const MOUSE_ON: &str = "\x1b[?1000h\x1b[?1002h\x1b[?1006h";
const MOUSE_OFF: &str = "\x1b[?1006l\x1b[?1002l\x1b[?1000l";
/// Lets the terminal keep its title, and brings it back.
const KEEP_TITLE: &str = "\x1b[22;0t";
/// The name of the window, which tells nothing.
pub const NEUTRAL_NAME: &str = "notes";
const OLD_TITLE: &str = "\x1b[23;0t";
/// Clears the screen and the scrollback.
const CLEAR_ALL: &str = "\x1b[2J\x1b[3J\x1b[H";

/// The size in which a window larger than any is drawn: one that says 65535×65535 would take more memory than there is.
const MOST_COLUMNS: u16 = 1000;
const MOST_ROWS: u16 = 400;

fn ours() -> MutexGuard<'static, bool> {
    OURS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Takes the terminal over; with `mouse`, clicks too.
pub fn enter(mouse: bool) -> io::Result<()> {
    let mut ours = ours();
    *ours = true;
    terminal::enable_raw_mode()?;
    let mut entry = vec![];
    queue!(entry, EnterAlternateScreen, event::EnableBracketedPaste, cursor::Hide)?;
    entry.extend(if mouse { MOUSE_ON } else { "" }.bytes().chain(KEEP_TITLE.bytes()));
    entry.extend(format!("\x1b]2;{NEUTRAL_NAME}\x07").bytes());
    output()?.write_all(&entry)
}

/// Gives the terminal back. Errors are of no use here: there may be no terminal any more.
pub fn leave() {
    give_back("");
}

/// Gives the terminal back with nothing on it, and nothing to scroll back to.
pub fn vanish() {
    give_back(CLEAR_ALL);
}

fn give_back(last: &str) {
    let mut ours = ours();
    if !mem::take(&mut *ours) {
        return;
    }
    let mut exit = vec![];
    // Cleared on both screens: some terminals put the second one into the scrollback.
    exit.extend(last.bytes());
    exit.extend(MOUSE_OFF.bytes());
    let _ = queue!(exit, event::DisableBracketedPaste, LeaveAlternateScreen, cursor::Show);
    exit.extend(OLD_TITLE.bytes().chain(last.bytes()));
    let _ = output().and_then(|mut output| output.write_all(&exit));
    let _ = terminal::disable_raw_mode();
}

/// The bell of the terminal, once. Not on one that was given back meanwhile.
pub fn ring() -> io::Result<()> {
    let ours = ours();
    if *ours { output()?.write_all(b"\x07") } else { Ok(()) }
}

/// Takes clicks, or leaves the mouse to the terminal.
pub fn take_clicks(take: bool) -> io::Result<()> {
    let ours = ours();
    let bytes = if take { MOUSE_ON } else { MOUSE_OFF };
    if *ours { output()?.write_all(bytes.as_bytes()) } else { Ok(()) }
}

/// Asks the terminal for the colour of its paper. It answers between the keys, or never.
pub fn ask_paper() -> io::Result<()> {
    let ours = ours();
    if *ours { output()?.write_all(paper::QUESTION.as_bytes()) } else { Ok(()) }
}

/// Standard output without a buffer: one write for everything at once.
fn output() -> io::Result<File> {
    Ok(io::stdout().as_fd().try_clone_to_owned()?.into())
}

/// After a fault of ours, on any thread of any front or command: gives the terminal back where it is ours, and ends with
/// a calm sentence and the place of the notes. What a panic says may quote private words, so only its place in the program
/// is told.
pub fn guard_against_faults(say: Catalogue, folder: Option<PathBuf>) {
    panic::set_hook(Box::new(move |fault| {
        leave();
        let place = fault.location().map_or(String::new(), |place| {
            let file = place.file().rsplit(['/', '\\']).next().unwrap_or_default();
            format!("{file}:{}", place.line())
        });
        let kept = folder.as_ref().map(|folder| say.tui_fault_kept(&folder.display().to_string()));
        for line in [Some(say.tui_fault(&place)), kept].into_iter().flatten() {
            let _ = writeln!(io::stderr(), "{}", safe(&line));
        }
        std::process::exit(101);
    }));
}

/// The bytes of one frame, gathered. Flushing does nothing: ratatui flushes several times in a frame.
#[derive(Clone, Default)]
struct Ink(Rc<RefCell<Vec<u8>>>);

impl Write for Ink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The surface that is painted on: frames as large as the window was when it last changed.
pub struct Canvas {
    terminal: Terminal<CrosstermBackend<Ink>>,
    ink: Ink,
}

impl Canvas {
    pub fn new(width: u16, height: u16) -> io::Result<Self> {
        let ink = Ink::default();
        let viewport = Viewport::Fixed(Rect::new(0, 0, width.min(MOST_COLUMNS), height.min(MOST_ROWS)));
        let terminal =
            Terminal::with_options(CrosstermBackend::new(ink.clone()), TerminalOptions { viewport })?;
        queue!(ink.clone(), terminal::Clear(ClearType::All))?;
        Ok(Self { terminal, ink })
    }

    /// As large as the window is now.
    pub fn of_window() -> io::Result<Self> {
        let (width, height) = terminal::size()?;
        Self::new(width, height)
    }

    /// From now on nothing that is on the terminal is trusted, for any program may have written there: the next frame is
    /// painted onto nothing. Row by row, because a screen erased at once lands in the scrollback of some terminals.
    pub fn distrust(&mut self) -> io::Result<()> {
        queue!(self.ink, SetAttribute(Attribute::Reset))?;
        for row in 0..self.terminal.get_frame().area().height {
            queue!(self.ink, cursor::MoveTo(0, row), terminal::Clear(ClearType::CurrentLine))?;
        }
        // The buffer at hand is empty: it takes the place of the last frame's.
        self.terminal.swap_buffers();
        Ok(())
    }

    /// Paints a frame into bytes: only what changed since the last one.
    pub fn paint(&mut self, draw: impl FnOnce(&mut Frame)) -> io::Result<Vec<u8>> {
        self.terminal.draw(draw)?;
        Ok(self.ink.0.take())
    }

    /// Paints a frame onto the terminal, in one write, and says how long that took; not onto one that was given back
    /// meanwhile. `draw` answers where the cursor rests though it is hidden: magnifiers follow it.
    pub fn show(&mut self, draw: impl FnOnce(&mut Frame) -> Option<Position>) -> io::Result<Duration> {
        let mut rests = None;
        let mut frame = self.paint(|frame| rests = draw(frame))?;
        if let Some(Position { x, y }) = rests {
            queue!(frame, cursor::MoveTo(x, y))?;
        }
        let ours = ours();
        let began = Instant::now();
        if *ours {
            output()?.write_all(&frame)?;
        }
        Ok(began.elapsed())
    }
}
