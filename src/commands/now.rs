//! `trustpath now`: the page for a bad moment, at once. No folder is opened, nobody is asked who they are, and no file is
//! made; but for the way from there to one's own plan for a wave, which opens the guide's own door.

use std::{env, process::ExitCode};

use super::{
    guides, language, places,
    walk::{self, Front},
};
use crate::{
    cli::Global,
    guide::Guide,
    language::Catalogue,
    shell::{Machine, Shell},
    store::{Opened, Store},
};

/// On the screen where there is one, and line by line everywhere else, through a pipe too.
pub fn now(global: &Global, say: Catalogue) -> anyhow::Result<ExitCode> {
    let guide = guides::read(global, None, say)?;
    let country = language::country(global, &guide, say)?;
    let front = walk::front(global, say).unwrap_or(Front::Plain);
    let beside = env::current_dir().unwrap_or_else(|_| ".".into());
    let named = global.clone();
    walk::show(front, global, say, |deliver| {
        let mut shell = Shell::start(Store::nowhere(say), guide, Box::new(Machine), beside, deliver);
        shell.help_for(country);
        shell.lock_after(global.lock_after);
        shell.ring_when_up(walk::rings(global, front));
        shell.only_right_now(Box::new(move || enter(&named, say).map_err(|e| format!("{e:#}"))));
        shell
    })
}

/// The data folder, opened only now, and its guide.
fn enter(global: &Global, say: Catalogue) -> anyhow::Result<(Opened, Guide)> {
    let opened = Store::open(&places::data_dir(global, say)?, &places::machine(), say)?;
    let (guide, _) = guides::own(global, opened.journey.guide_id(), say)?;
    Ok((opened, guide))
}
