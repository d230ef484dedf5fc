//! The least that a ratatui program does: it takes the terminal, paints one frame, and shows each key. What the guide
//! costs is measured beside it (`cargo bench`).

use std::io::{self, BufWriter, Write, stdout};

use crossterm::{
    cursor,
    event::{self, Event, KeyCode},
    execute,
    terminal::{self, EnterAlternateScreen, LeaveAlternateScreen},
};
use ratatui::{Terminal, backend::CrosstermBackend};

fn main() -> io::Result<()> {
    terminal::enable_raw_mode()?;
    execute!(
        stdout(),
        EnterAlternateScreen,
        event::EnableBracketedPaste,
        event::EnableMouseCapture,
        cursor::Hide
    )?;
    let shown = show();
    execute!(
        stdout(),
        event::DisableMouseCapture,
        event::DisableBracketedPaste,
        LeaveAlternateScreen,
        cursor::Show
    )?;
    terminal::disable_raw_mode()?;
    shown
}

fn show() -> io::Result<()> {
    let mut terminal = Terminal::new(CrosstermBackend::new(BufWriter::new(stdout())))?;
    let mut key = "empty".to_owned();
    loop {
        terminal.draw(|frame| frame.render_widget(key.as_str(), frame.area()))?;
        terminal.backend_mut().flush()?;
        match event::read()? {
            Event::Key(pressed) if pressed.code == KeyCode::Esc => return Ok(()),
            Event::Key(pressed) => key = pressed.code.to_string(),
            _ => {}
        }
    }
}
