//! Opening the guide, on the screen or line by line.

use std::{
    env,
    io::{self, IsTerminal},
    process::ExitCode,
    sync::mpsc,
    time::Duration,
};

use super::{WrongUse, colour, places, seats};
use crate::{
    cli::Global,
    plain::{self, Keyboard},
    shell::{Machine, Shell},
    store::Store,
    tui,
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
        if let Some(seat) = seat {
            shell.sit(seat.into());
        }
        shell
    };
    let habits = tui::Habits {
        coloured: colour::wanted(global.color),
        lock_after: Duration::from_secs(60 * global.lock_after),
    };
    match front {
        Front::Screen => tui::run(|deliver| Ok(start(deliver)), habits)?,
        Front::Plain => {
            let (send, deliveries) = mpsc::channel();
            // Once the front is gone, nobody waits for answers any more.
            let mut shell = start(Box::new(move |delivery| drop(send.send(delivery))));
            plain::run(&mut shell, &deliveries, Keyboard::new(rustix::stdio::stdin()), io::stdout().lock())?;
        }
    }
    Ok(ExitCode::SUCCESS)
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
