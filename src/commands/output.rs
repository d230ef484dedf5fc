//! Where a command writes what it made: a new file of this account's own, or standard output.

use std::{io::Write, path::Path};

use crate::{cli, store};

/// Writes a whole text. A file that is there stays as it is, unless it was said to write over it.
pub fn write(to: &cli::Output, text: &str, out: &mut impl Write) -> anyhow::Result<()> {
    match &to.output {
        Some(path) if path != Path::new("-") => Ok(store::export_to(path, text, to.force)?),
        _ => Ok(out.write_all(text.as_bytes())?),
    }
}
