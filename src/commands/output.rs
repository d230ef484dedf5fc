//! Where a command writes what it made: a new file of this account's own, or standard output.

use std::{io::Write, path::Path};

use crate::{cli, store};

/// Writes a whole text, or what else a file holds. A file that is there stays as it is, unless it was said to write over it.
pub fn write(to: &cli::Output, content: impl AsRef<[u8]>, out: &mut impl Write) -> anyhow::Result<()> {
    match &to.output {
        Some(path) if !is_screen(to) => Ok(store::export_to(path, content, to.force)?),
        _ => Ok(out.write_all(content.as_ref())?),
    }
}

/// True where it goes to standard output.
pub fn is_screen(to: &cli::Output) -> bool {
    to.output.as_deref().is_none_or(|path| path == Path::new("-"))
}
