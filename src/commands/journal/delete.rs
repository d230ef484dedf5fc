//! Deleting a note: as on its page, its words are destroyed with it.

use std::io::Write;

use anyhow::{Context, bail};

use super::{
    super::answer,
    add::said,
    pen::{Pen, may_write},
    read::Notes,
};
use crate::{
    journey::{
        access,
        key::DraftKey,
        record::{Id, Seat},
    },
    language::Catalogue,
    store::Opened,
};

pub fn delete(
    opened: Opened,
    seat: Seat,
    id: &str,
    yes: bool,
    say: Catalogue,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    let notes = Notes { store: &opened.store, journey: &opened.journey, here: seat.into(), say };
    let (id, head, _) = notes.one(id)?;
    let (by, vis, on) = (head.by, head.vis, notes.on(id));
    if !access::may_take_back(by, vis, seat.into(), opened.journey.is_solo()) {
        bail!(say.commands_delete_not_yours());
    }
    may_write(&opened.store)?;
    if !yes && !agrees(&say.commands_delete_ask(&on.said(say)), say, out)? {
        return said(say.commands_delete_left(), say, out);
    }
    let mut pen = Pen::take(opened, seat, say)?;
    for record in pen.version(id, by, vis, None) {
        pen.store.append(&record).context(say.commands_delete_left())?;
    }
    // What is half-written of it goes too.
    pen.draft.forget(&DraftKey::whole(&Id::note(id))).context(say.commands_delete_not_destroyed())?;
    let scrubbed = pen.store.scrub(&Id::note(id)).context(say.commands_delete_not_destroyed())?;
    let done = if scrubbed.remaining > 0 { say.commands_delete_remaining() } else { say.commands_deleted() };
    said(done, say, out)
}

/// Anything but a yes is a no.
fn agrees(question: &str, say: Catalogue, out: &mut impl Write) -> anyhow::Result<bool> {
    Ok(answer::is_yes(&answer::ask(question, say.commands_delete_say_yes(), out)?, say))
}
