//! Opening the guide, on the screen or line by line.

use std::{
    env,
    io::{self, IsTerminal},
    process::ExitCode,
    sync::{Arc, mpsc},
};

use super::{WrongUse, colour, guides, language, places, seats, settings, start::Start};
use crate::{
    cli::Global,
    journey::record::Seat,
    language::Catalogue,
    plain::{self, Keyboard, Window},
    platform::{
        process::{become_command, call_itself},
        terminal,
    },
    session::{Ending, Place},
    shell::{Deliver, Machine, Shell},
    store::Store,
    tui::{self, LeaveKey},
};

#[derive(Clone, Copy)]
pub enum Front {
    Screen,
    Plain,
}

/// `at`: the place that opens once somebody sits; none for the one where they stopped.
pub fn walk(start: &Start, at: Option<Place>) -> anyhow::Result<ExitCode> {
    let Start { global, memory, say, .. } = start;
    let front = front(global, *say)?;
    if let Front::Screen = front {
        be_neutral_in_tmux();
    }
    let dir = places::data_dir(global, *say)?;
    let opened = Store::open(&dir, &memory.machine(), *say)?;
    let Some((opened, guide)) = guides::walked(start, &dir, opened)? else {
        return Ok(ExitCode::SUCCESS);
    };
    let usual = || Seat::BOTH.into_iter().find(|seat| memory.remembered.seat.as_deref() == Some(seat.name()));
    let seat = seats::named(global, &opened.journey, *say)?.or_else(usual);
    let settings = settings::all(start, Some(&guide));
    let country = language::country(start, &guide)?;
    let beside = env::current_dir().unwrap_or_else(|_| ".".into());
    let is_new = opened.journey.couple().is_none();
    let others = if is_new { guides::others(start, &guide) } else { vec![] };
    let open = |deliver: Deliver| {
        let mut shell = Shell::start(opened, guide, Box::new(Machine), beside, deliver);
        shell.help_for(country);
        shell.offer_guides(others);
        shell.remember_in(memory.dir.clone());
        shell.set_by(settings);
        shell.lock_after(global.lock_after);
        shell.ring_when_up(rings(global, front));
        if let Some(at) = at {
            shell.open_at(at);
        }
        if let Some(seat) = seat {
            shell.sit(seat.into());
        }
        shell
    };
    language::remember(start);
    show(front, start, open)
}

/// tmux names a window after the program in it, as lists of programs do: there it is called as the window's title says.
pub fn be_neutral_in_tmux() {
    if env::var_os("TMUX").is_some_and(|tmux| !tmux.is_empty()) {
        call_itself(tui::NEUTRAL_NAME);
    }
}

/// Runs a shell in a front until somebody leaves.
pub fn show(front: Front, start: &Start, open: impl FnOnce(Deliver) -> Shell) -> anyhow::Result<ExitCode> {
    let (global, look) = (&start.global, colour::look(start));
    let leave = leave_key(global, start.say)?;
    let still = global.still || !global.moving && colour::is_still(look.depth);
    let habits = tui::Habits { look, leave, mouse: !global.no_mouse, still };
    match front {
        Front::Screen => {
            if tui::run(|deliver| Ok(open(deliver)), habits)? == Ending::Vanish {
                cover(global);
            }
        }
        Front::Plain => {
            let (send, replies) = mpsc::channel();
            // Once the front is gone, nobody waits for answers any more.
            let _window = Window::of(terminal::stdout());
            let mut shell = open(Arc::new(move |reply| drop(send.send(reply))));
            plain::run(
                &mut shell,
                &replies,
                Keyboard::new(terminal::stdin()).told_of_stops(),
                io::stdout().lock(),
            )?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// True where a clock that has run out is heard: line by line it does not show.
pub fn rings(global: &Global, front: Front) -> bool {
    global.bell || matches!(front, Front::Plain) && !global.no_bell
}

pub fn leave_key(global: &Global, say: Catalogue) -> Result<LeaveKey, WrongUse> {
    let Some(key) = &global.leave_key else { return Ok(LeaveKey::NONE) };
    LeaveKey::parse(key).ok_or_else(|| WrongUse(say.commands_not_a_leave_key(key)))
}

/// After a quick exit another program takes this one's place on the screen, if somebody chose one. Where it cannot be
/// started there is nothing to say: an empty screen is what they left by.
fn cover(global: &Global) {
    if let Some(command) = &global.cover {
        let _ = become_command(command);
    }
}

/// Line by line where that was asked for, or where the terminal can do no more.
pub fn front(global: &Global, say: Catalogue) -> Result<Front, WrongUse> {
    if global.plain {
        return Ok(Front::Plain);
    }
    if !io::stdin().is_terminal() || !io::stdout().is_terminal() {
        return Err(WrongUse(say.commands_not_a_terminal().to_owned()));
    }
    Ok(if terminal::is_simple() { Front::Plain } else { Front::Screen })
}
