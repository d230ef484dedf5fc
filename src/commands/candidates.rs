//! Words for the completions of a shell: seats, and the ids of notes with their days. Never a word that somebody wrote, and
//! nothing that a passphrase opens.

use std::io::{self, Write};

use super::{journal::Notes, places, seats, start::Start};
use crate::{
    block::safe,
    cli::{self, Global},
    journey::record::Seat,
    language::Catalogue,
    store::Opened,
};

/// Where the folder does not open, or nobody is named, there is nothing to complete, and nothing to say.
pub fn candidates(start: &Start, of: cli::Candidates, out: &mut impl Write) -> io::Result<()> {
    let Ok(opened) = places::open(start) else { return Ok(()) };
    match of {
        cli::Candidates::Seats => seats_of(&opened, out),
        cli::Candidates::Notes => notes_of(&opened, &start.global, start.say, out),
    }
}

fn seats_of(Opened { journey, .. }: &Opened, out: &mut impl Write) -> io::Result<()> {
    journey.seats().iter().try_for_each(|seat| {
        let name = journey.name(*seat);
        writeln!(out, "{}\t{}", seat.name(), safe(&name).replace(['\n', '\t'], " "))
    })
}

fn notes_of(opened: &Opened, global: &Global, say: Catalogue, out: &mut impl Write) -> io::Result<()> {
    let named = seats::named(global, &opened.journey, say).ok().flatten();
    let alone = opened.journey.is_solo().then_some(Seat::First);
    let Some(seat) = named.or(alone) else { return Ok(()) };
    let notes = Notes { store: &opened.store, journey: &opened.journey, here: seat.into(), say };
    notes.ids().into_iter().try_for_each(|(id, on)| writeln!(out, "{id}\t{}", on.said(say)))
}
