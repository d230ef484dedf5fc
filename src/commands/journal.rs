//! `trustpath journal`: notes of one's own, from the shell.

mod add;
mod read;

use std::io::Write;

use super::{places, seats, unlock};
use crate::{
    cli::{self, Global},
    store::{Opened, Store},
};

pub fn journal(global: &Global, command: &cli::Journal, out: &mut impl Write) -> anyhow::Result<()> {
    let mut opened = Store::open(&places::data_dir(global)?, &places::machine())?;
    if let cli::Journal::Add = command {
        let seat = seats::whose(global, &opened.journey, "journal")?;
        return add::add(opened, seat, out);
    }
    if !opened.known {
        writeln!(out, "Nothing is written here yet.")?;
        return Ok(());
    }
    let seat = seats::whose(global, &opened.journey, "journal")?;
    unlock::unlock(&mut opened, seat, global.passphrase_fd)?;
    let Opened { store, journey, .. } = &opened;
    let notes = read::Notes { store, journey, here: seat.into() };
    match command {
        cli::Journal::Add => Ok(()),
        cli::Journal::List => notes.list(out),
        cli::Journal::Show { id } => notes.show(id, out),
        cli::Journal::Search { words } => notes.search(&words.join(" "), out),
    }
}
