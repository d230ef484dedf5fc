//! Opening the guide, on the screen or line by line.

use std::{env, io, process::ExitCode, sync::mpsc};

use super::places;
use crate::{
    cli::Global,
    plain,
    shell::{Machine, Shell},
    store::Store,
};

pub fn walk(global: &Global) -> anyhow::Result<ExitCode> {
    let opened = Store::open(&places::data_dir(global)?, "")?;
    let guide = places::guide(global)?;
    let beside = env::current_dir().unwrap_or_else(|_| ".".into());
    let (deliver, deliveries) = mpsc::channel();
    let mut shell = Shell::start(
        opened,
        guide,
        Box::new(Machine),
        beside,
        Box::new(move |delivery| {
            // The front is gone: nobody waits for answers any more.
            let _ = deliver.send(delivery);
        }),
    );
    plain::run(&mut shell, &deliveries, io::stdin().lock(), io::stdout().lock())?;
    Ok(ExitCode::SUCCESS)
}
