//! `trustpath export`: the summary, as it was chosen and approved.

use std::{io::Write, path::Path};

use anyhow::bail;

use super::{places, seats, unlock};
use crate::{
    cli::{self, Global},
    export,
    journey::summary::Format,
    language::in_force,
    shell::{Machine, World},
    store::{self, Store},
};

pub fn export(
    global: &Global,
    format: cli::Format,
    output: Option<&Path>,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    let mut opened = Store::open(&places::data_dir(global)?, "")?;
    if unlock::is_due(&opened) {
        let seat = seats::whose(global, &opened.journey, "passphrase")?;
        unlock::unlock(&mut opened, seat, global.passphrase_fd)?;
    }
    let journey = opened.journey;
    if !journey.is_approved() {
        bail!(
            "There is no summary that everyone has approved. It is chosen in the guide, on the page “Summary”."
        );
    }
    let format = match format {
        cli::Format::Markdown => Format::Markdown,
        cli::Format::Text => Format::Text,
        cli::Format::Json => Format::Json,
    };
    let summary = export::summary(&places::guide(global)?, &journey, Machine.now().date_naive(), in_force());
    let text = export::write(&summary, format, in_force());
    match output {
        Some(path) => store::export_to(path, &text)?,
        None => out.write_all(text.as_bytes())?,
    }
    Ok(())
}
