//! The screen: one loop that waits for a key, a signal or an answer from the store, and paints what changed.
//!
//! ```text
//! input ─┐            View: keys → Actions    Shell: Messages → Page
//! store ─┼─► events ─►  loop ──────────────────►  ──────────────────► View: Page → frame
//! signals┘
//! ```

mod arrivals;
mod asked;
mod beside;
mod blocks;
mod cards;
mod chart;
mod choices;
mod clock;
mod columns;
mod density;
mod draw;
mod editor;
mod evening;
mod field;
mod frame;
mod keys;
mod landscape;
mod layout;
mod leaving;
mod list;
mod menu;
mod moments;
mod picture;
mod pointer;
mod rates;
mod ring;
mod scale;
mod screen;
mod secret;
mod signals;
mod terminal;
mod theme;
mod typing;
mod view;
mod wrap;
mod writing;

use std::{
    io::{self, IsTerminal},
    sync::{
        Arc, Mutex, PoisonError,
        mpsc::{self, Sender},
    },
    thread,
    time::{Duration, Instant},
};

use anyhow::Context;
use crossterm::event as keyboard;

use crate::{
    language::in_force,
    platform::terminal::keys_within,
    session::Ending,
    shell::{Deliver, Reply, Shell},
};
use arrivals::{Arrivals, Whole};
pub use keys::KEYS;
pub use leaving::LeaveKey;
use screen::Screen;
pub use terminal::{NEUTRAL_NAME, guard_against_faults};
#[cfg(test)]
pub use theme::tests as theme_tests;
pub use theme::{Depth, Look, MONOCHROME, Paper, Rgb, Signs, Theme, paper};
/// For stories that press keys where there is no terminal.
pub use view::{Action, View};

/// How somebody likes the screen.
#[derive(Debug, Clone)]
pub struct Habits {
    pub look: Look,
    pub leave: LeaveKey,
    /// Clicks and the wheel come here; else the terminal selects text with the mouse.
    pub mouse: bool,
    /// Nothing is seen happening: every page shows at once as it is.
    pub still: bool,
}

/// The key that leaves, for the thread that reads keys and for the loop: somebody may choose another one meanwhile.
type SharedLeaveKey = Arc<Mutex<LeaveKey>>;

/// Something the loop waits for.
enum Event {
    Input(Whole),
    Replied(Box<Reply>),
    Suspend,
    /// The shell brought us back.
    Resumed,
    /// Keys cannot be read any more.
    InputLost(io::Error),
}

/// Shows the app until somebody leaves, and says how. The shell is made with a way to deliver the store's answers.
pub fn run(
    make_shell: impl FnOnce(Deliver) -> anyhow::Result<Shell>,
    habits: Habits,
) -> anyhow::Result<Ending> {
    if !io::stdin().is_terminal() || !io::stdout().is_terminal() {
        anyhow::bail!(in_force().tui_no_terminal());
    }
    let (send, events) = mpsc::channel();
    let store = send.clone();
    let shell = make_shell(Arc::new(move |reply| {
        // Once the loop has ended, nobody waits for answers any more.
        let _ = store.send(Event::Replied(Box::new(reply)));
    }))?;
    let say = shell.session().say();
    signals::listen(send.clone()).context(say.tui_no_signals())?;
    let ended = terminal::enter(habits.mouse).context(say.tui_not_taken_over()).and_then(|()| {
        // From this call on, crossterm hears when the window changes its size.
        keyboard::poll(Duration::ZERO)?;
        let leave = SharedLeaveKey::new(Mutex::new(habits.leave));
        let heard = Arc::clone(&leave);
        thread::Builder::new().name("input".into()).spawn(move || read_input(&send, &heard))?;
        crossterm::style::force_color_output(habits.look.depth > Depth::Mono);
        Screen::new(shell, habits, leave)?.walk(&events)
    });
    terminal::leave();
    ended
}

/// Hands keys on until there are none any more.
fn read_input(events: &Sender<Event>, leave: &SharedLeaveKey) {
    let mut arrivals = Arrivals::new(Instant::now());
    loop {
        let (whole, lost) = match arrives(&mut arrivals) {
            Ok(whole) => (whole, None),
            Err(error) => (arrivals.silence(Instant::now()), Some(error)),
        };
        for input in whole {
            let leave = *leave.lock().unwrap_or_else(PoisonError::into_inner);
            let vanish = input.key().is_some_and(|key| leave.leaves(&key));
            if events.send(Event::Input(input)).is_err() {
                return;
            }
            if vanish {
                signals::vanish_soon();
            }
        }
        if let Some(error) = lost {
            // The loop's receiver is gone only when everything ends anyway.
            return drop(events.send(Event::InputLost(error)));
        }
    }
}

/// Input that is whole by the next thing that comes, or because nothing came in time.
fn arrives(arrivals: &mut Arrivals) -> io::Result<Vec<Whole>> {
    let comes = |patience| keys_within(patience, keyboard::poll).unwrap_or(true);
    if arrivals.patience().is_none_or(comes) {
        Ok(arrivals.take(keyboard::read()?, Instant::now()))
    } else {
        Ok(arrivals.silence(Instant::now()))
    }
}

#[cfg(test)]
mod tests;
