//! `trustpath now`: the page for a bad moment, at once. No folder is opened, nobody is asked who they are, and no file is
//! made; but for the way from there to one's own plan for a wave, which opens the guide's own door.

use std::{env, process::ExitCode};

use super::{
    failure, guides, language, places,
    start::Start,
    walk::{self, Front},
};
use crate::{
    guide::Guide,
    shell::{Machine, Shell},
    store::{Opened, Store},
};

/// On the screen where there is one, and line by line everywhere else, through a pipe too.
pub fn now(start: &Start) -> anyhow::Result<ExitCode> {
    let Start { global, say, .. } = start;
    let guide = guides::read(start, None)?;
    let country = language::country(start, &guide)?;
    let front = walk::front(global, *say).unwrap_or(Front::Plain);
    if let Front::Screen = front {
        walk::be_neutral_in_tmux();
    }
    let beside = env::current_dir().unwrap_or_else(|_| ".".into());
    let named = start.clone();
    walk::show(front, start, |deliver| {
        let mut shell = Shell::start(Store::nowhere(*say), guide, Box::new(Machine), beside, deliver);
        shell.help_for(country);
        shell.lock_after(global.lock_after);
        shell.ring_when_up(walk::rings(global, front));
        shell.only_right_now(Box::new(move || enter(&named).map_err(|e| failure(&e))));
        shell
    })
}

/// The data folder, opened only now, and its guide.
fn enter(start: &Start) -> anyhow::Result<(Opened, Guide)> {
    let Start { global, memory, say, .. } = start;
    let opened = Store::open(&places::data_dir(global, *say)?, &memory.machine(), *say)?;
    let (guide, _) = guides::own(start, guides::Walks::of(&opened.journey))?;
    Ok((opened, guide))
}
