//! `trustpath journal`: notes of one's own, from the shell.

mod add;
mod read;

use std::io::Write;

use super::{places, seats, start::Start, unlock};
use crate::{cli, language::CommandsWhat, store::Opened};

pub fn journal(start: &Start, command: &cli::Journal, out: &mut impl Write) -> anyhow::Result<()> {
    let (global, say) = (&start.global, start.say);
    let mut opened = places::open(start)?;
    if let cli::Journal::Add = command {
        let seat = seats::whose(global, &opened.journey, CommandsWhat::Journal, say)?;
        return add::add(opened, seat, say, out);
    }
    if !opened.known {
        writeln!(out, "{}", say.nothing_written_yet())?;
        return Ok(());
    }
    let seat = seats::whose(global, &opened.journey, CommandsWhat::Journal, say)?;
    unlock::unlock(&mut opened, seat, global.passphrase_fd, say)?;
    let Opened { store, journey, .. } = &opened;
    let notes = read::Notes { store, journey, here: seat.into(), say };
    match command {
        cli::Journal::Add => Ok(()),
        cli::Journal::List => notes.list(out),
        cli::Journal::Show { id } => notes.show(id, out),
        cli::Journal::Search { words } => notes.search(&words.join(" "), out),
    }
}
