//! Opening the guide, on the screen or line by line.

use std::{env, io, process::ExitCode, sync::mpsc};

use super::places;
use crate::{
    cli::Global,
    plain,
    shell::{Machine, Shell},
    store::Store,
    tui,
};

pub fn walk(global: &Global) -> anyhow::Result<ExitCode> {
    let opened = Store::open(&places::data_dir(global)?, "")?;
    let guide = places::guide(global)?;
    let beside = env::current_dir().unwrap_or_else(|_| ".".into());
    let start = |deliver| Shell::start(opened, guide, Box::new(Machine), beside, deliver);
    if global.plain {
        let (send, deliveries) = mpsc::channel();
        // Once the front is gone, nobody waits for answers any more.
        let mut shell = start(Box::new(move |delivery| drop(send.send(delivery))));
        plain::run(&mut shell, &deliveries, io::stdin().lock(), io::stdout().lock())?;
    } else {
        tui::run(|deliver| Ok(start(deliver)), tui::Options::default())?;
    }
    Ok(ExitCode::SUCCESS)
}
