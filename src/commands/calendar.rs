//! `trustpath calendar`: what has a day, for a calendar that others may see.

use std::io::Write;

use anyhow::{Context, bail};
use chrono::NaiveTime;

use super::{WrongUse, guides, output, places, seats, start::Start, unlock};
use crate::{
    cli::{self, Global},
    export,
    journey::{agenda::dated, couple::Here, record::Seat},
    language::{Catalogue, CommandsWhat},
    shell::{Machine, World},
    store::Opened,
};

pub fn calendar(
    start: &Start,
    to: &cli::Output,
    title: &str,
    at: &str,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    let (global, say) = (&start.global, start.say);
    let at = NaiveTime::parse_from_str(at, "%H:%M").map_err(|_| WrongUse(say.commands_no_time_of_day(at)))?;
    let mut opened = places::open(start)?;
    let now = Machine.now();
    let here = reader(global, &mut opened, say)?;
    opened.journey.look_as(Some(here));
    let guide = guides::read(start, guides::Walks::of(&opened.journey))?;
    let dated = dated(&opened.journey, &guide, here, now.date_naive());
    if dated.is_empty() {
        bail!(say.commands_nothing_has_a_day());
    }
    let folder = opened.store.folder_id();
    let folder = folder.context(say.commands_description_unreadable())?;
    let settings = export::CalendarSettings { title, at, folder: &folder, made: now.to_utc() };
    output::write(to, export::calendar(&dated, &settings), out)
}

/// The reader whose days are written: what both may know, or with a name that person's own days too. One alone need
/// not be named.
fn reader(global: &Global, opened: &mut Opened, say: Catalogue) -> anyhow::Result<Here> {
    let named = match seats::named(global, &opened.journey, say)? {
        None if opened.journey.is_solo() => Some(Seat::First),
        None if unlock::is_due(opened) => {
            Some(seats::whose(global, &opened.journey, CommandsWhat::Passphrase, say)?)
        }
        named => named,
    };
    if let Some(seat) = named {
        unlock::unlock(opened, seat, global.passphrase_fd, say)?;
    }
    Ok(named.map_or(Here::Both, Here::from))
}
