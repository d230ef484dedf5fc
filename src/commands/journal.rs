//! `trustpath journal`: notes of one's own, from the shell.

mod add;
mod day;
mod delete;
mod edit;
mod export;
mod hits;
mod import;
mod pen;
mod read;
mod unsigned;
mod wanted;

use std::io::Write;

use super::{places, seats, start::Start, unlock};
use crate::{
    cli::Journal,
    journey::record::{Record, Seat},
    language::CommandsWhat,
};
use hits::Hits;
pub use read::Notes;
use wanted::Wanted;

pub fn journal(start: &Start, command: &Journal, out: &mut impl Write) -> anyhow::Result<()> {
    let (global, say) = (&start.global, start.say);
    let mut opened = places::open(start)?;
    let writes = matches!(command, Journal::Add { .. } | Journal::Import { .. });
    // In a folder that is not there nobody needs to be named: there is nothing of anybody.
    let seat = match opened.known || writes {
        true => seats::whose(global, &opened.journey, CommandsWhat::Journal, say)?,
        false => Seat::First,
    };
    if let Journal::Add { on, words } = command {
        return add::add(opened, seat, on.as_deref(), words, say, out);
    }
    // Before a passphrase is asked for: what was given in a wrong way ends here.
    let wanted = Wanted::of(command, say)?;
    let mut hits = Hits::of(command);
    let shows = |record: &Record, location| hits.look(record, location);
    unlock::unlock_showing(&mut opened, seat, global.passphrase_fd, say, shows)?;
    let notes = Notes { store: &opened.store, journey: &opened.journey, here: seat.into(), say };
    match command {
        Journal::Add { .. } => Ok(()),
        Journal::List { json, .. } => notes.list(&wanted, *json, out),
        Journal::Show { id, json } => notes.show(id, *json, out),
        Journal::Search { .. } if !opened.known => Ok(writeln!(out, "{}", say.nothing_written_yet())?),
        Journal::Search { words } => notes.search(&words.join(" "), &hits, out),
        Journal::Edit { id } => edit::edit(opened, seat, id, say, out),
        Journal::Delete { id, yes } => delete::delete(opened, seat, id, *yes, say, out),
        Journal::Import { files, dry_run } => import::import(opened, seat, files, *dry_run, say, out),
        Journal::Export { format, output } => export::export(&notes, seat, *format, output, out),
    }
}
