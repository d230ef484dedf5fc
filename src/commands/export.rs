//! `trustpath export`: the summary, as it was chosen and approved.

use std::io::Write;

use anyhow::bail;

use super::{guides, output, places, seats, start::Start, unlock};
use crate::{
    cli, export,
    journey::summary::Format,
    language::CommandsWhat,
    shell::{Machine, World},
};

pub fn export(
    start: &Start,
    format: cli::Format,
    to: &cli::Output,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    let (global, say) = (&start.global, start.say);
    let mut opened = places::open(start)?;
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
    let guide = guides::read(start, guides::Walks::of(&journey))?;
    let document = export::document(&guide, &journey, Machine.now().date_naive(), say);
    let text = export::write(&document, format, say);
    output::write(to, &text, out)
}
