//! Opening the guide, on the screen or line by line.

use std::{
    env,
    io::{self, IsTerminal},
    os::unix::process::CommandExt,
    process::{Command, ExitCode},
    sync::mpsc,
};

use super::{WrongUse, colour, places, seats};
use crate::{
    cli::Global,
    plain::{self, Keyboard},
    session::Ending,
    shell::{Machine, Shell},
    store::Store,
    tui::{self, LeaveKey},
};

pub enum Front {
    Screen,
    Plain,
}

pub fn walk(global: &Global) -> anyhow::Result<ExitCode> {
    let front = front(global)?;
    let opened = Store::open(&places::data_dir(global)?, &places::machine())?;
    let seat = seats::named(global, &opened.journey)?;
    let guide = places::guide(global)?;
    let beside = env::current_dir().unwrap_or_else(|_| ".".into());
    let start = |deliver| {
        let mut shell = Shell::start(opened, guide, Box::new(Machine), beside, deliver);
        shell.lock_after(global.lock_after);
        shell.ring_when_up(global.bell);
        if let Some(seat) = seat {
            shell.sit(seat.into());
        }
        shell
    };
    let habits = tui::Habits { coloured: colour::wanted(global.color), leave: leave_key(global)? };
    match front {
        Front::Screen => {
            if tui::run(|deliver| Ok(start(deliver)), habits)? == Ending::Vanish {
                cover(global);
            }
        }
        Front::Plain => {
            let (send, replies) = mpsc::channel();
            // Once the front is gone, nobody waits for answers any more.
            let mut shell = start(Box::new(move |reply| drop(send.send(reply))));
            plain::run(
                &mut shell,
                &replies,
                Keyboard::new(rustix::stdio::stdin()).told_of_stops(),
                io::stdout().lock(),
            )?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn leave_key(global: &Global) -> Result<LeaveKey, WrongUse> {
    let Some(key) = &global.leave_key else { return Ok(LeaveKey::NONE) };
    LeaveKey::parse(key).ok_or_else(|| {
        WrongUse(format!(
            "“{key}” cannot be the other key that leaves. It can be f5 to f12, or one like ctrl-x."
        ))
    })
}

/// After a quick exit another program takes this one's place on the screen, if somebody chose one. Where it cannot be
/// started there is nothing to say: an empty screen is what they left by.
fn cover(global: &Global) {
    if let Some(command) = &global.cover {
        let _ = Command::new("sh").args(["-c", command]).exec();
    }
}

/// Line by line where that was asked for, or where the terminal can do no more.
pub fn front(global: &Global) -> Result<Front, WrongUse> {
    if global.plain {
        return Ok(Front::Plain);
    }
    if !io::stdin().is_terminal() || !io::stdout().is_terminal() {
        return Err(WrongUse(
            "The guide opens on a terminal, and this is not one. With --plain it goes line by line, also through pipes."
                .to_owned(),
        ));
    }
    Ok(if colour::is_simple_terminal() { Front::Plain } else { Front::Screen })
}
