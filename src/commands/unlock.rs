//! Unlocking for a command: a seat's passphrase opens what that seat may read, for as long as the command runs.

use super::{places, secret};
use crate::{
    block::safe,
    journey::record::{Location, Record, Seat},
    language::Catalogue,
    store::{Opened, Report},
};

/// Asks for the passphrase of a seat that has one (`descriptor`: or takes it from there), and opens everything that it
/// opens. One that was removed is only taken where it is given: what it opens may still come from another machine.
pub fn unlock(
    opened: &mut Opened,
    seat: Seat,
    descriptor: Option<u32>,
    say: Catalogue,
) -> anyhow::Result<()> {
    unlock_showing(opened, seat, descriptor, say, |_, _| {})
}

/// The same, and shows each record with its words as it is opened: opened once more it would cost the same again.
pub fn unlock_showing(
    opened: &mut Opened,
    seat: Seat,
    descriptor: Option<u32>,
    say: Catalogue,
    mut shows: impl FnMut(&Record, Location),
) -> anyhow::Result<()> {
    let Opened { store, journey, .. } = opened;
    let keys = store.keys();
    if !keys.is_set(seat) && (descriptor.is_none() || !keys.is_removed(seat)) {
        return Ok(());
    }
    let prompt = say.commands_passphrase_of(&safe(&journey.name(seat)));
    let passphrase = secret::read(&prompt, descriptor, say)?;
    store.admit(keys.unlock(seat, &passphrase)?);
    if let Some(read) = store.misread() {
        *journey = read;
    }
    journey.unlock(seat);
    let mut noticed = Report::default();
    while let Some(opening) = store.open_next() {
        noticed.findings.extend(opening.findings);
        for (record, location) in opening.records {
            shows(&record, location);
            journey.apply(record, Some(location));
        }
    }
    places::tell(&noticed, say);
    places::tell_claims(journey, seat, say);
    Ok(())
}

/// True when what both may read is sealed, and a passphrase would open it.
pub fn is_due(opened: &Opened) -> bool {
    let keys = opened.store.keys();
    opened.journey.is_shut() && Seat::BOTH.into_iter().any(|seat| keys.is_set(seat))
}
