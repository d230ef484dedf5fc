//! `trustpath now`: the page for a bad moment, at once. No folder is opened, nobody is asked who they are, and no file is
//! made.

use std::{path::PathBuf, process::ExitCode};

use super::{
    guides, language,
    walk::{self, Front},
};
use crate::{
    cli::Global,
    language::Catalogue,
    shell::{Machine, Shell},
    store::Store,
};

/// On the screen where there is one, and line by line everywhere else, through a pipe too.
pub fn now(global: &Global, say: Catalogue) -> anyhow::Result<ExitCode> {
    let guide = guides::read(global, None, say)?;
    let country = language::country(global, &guide, say)?;
    let front = walk::front(global, say).unwrap_or(Front::Plain);
    walk::show(front, global, say, |deliver| {
        let mut shell = Shell::start(Store::nowhere(say), guide, Box::new(Machine), PathBuf::new(), deliver);
        shell.help_for(country);
        shell.only_right_now();
        shell
    })
}
