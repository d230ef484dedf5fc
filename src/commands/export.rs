//! `trustpath export`: the summary, as it was chosen and approved.

use std::io::Write;

use anyhow::bail;

use super::{guides, output, places, seats, unlock};
use crate::{
    cli::{self, Global},
    export,
    journey::summary::Format,
    language::{Catalogue, CommandsWhat},
    shell::{Machine, World},
};

pub fn export(
    global: &Global,
    format: cli::Format,
    to: &cli::Output,
    say: Catalogue,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    let mut opened = places::open(global, say)?;
    if unlock::is_due(&opened) {
        let seat = seats::whose(global, &opened.journey, CommandsWhat::Passphrase, say)?;
        unlock::unlock(&mut opened, seat, global.passphrase_fd, say)?;
    }
    let journey = opened.journey;
    if !journey.is_approved() {
        bail!(say.commands_none_approved());
    }
    let format = match format {
        cli::Format::Markdown => Format::Markdown,
        cli::Format::Text => Format::Text,
        cli::Format::Html => Format::Html,
        cli::Format::Json => Format::Json,
    };
    let guide = guides::read(global, journey.guide_id(), say)?;
    let document = export::document(&guide, &journey, Machine.now().date_naive(), say);
    let text = export::write(&document, format, say);
    output::write(to, &text, out)
}
