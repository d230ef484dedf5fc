//! Deleting a note: as on its page, its words are destroyed with it.

use std::io::{self, Write};

use anyhow::{Context, bail};

use super::{
    super::WrongUse,
    add::said,
    pen::{Pen, may_write},
    read::Notes,
};
use crate::{
    block::fold_into,
    journey::{
        access,
        key::DraftKey,
        record::{Id, Seat},
    },
    language::Catalogue,
    platform::terminal,
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

/// Asks at the terminal. Anything but a yes is a no.
fn agrees(question: &str, say: Catalogue, out: &mut impl Write) -> anyhow::Result<bool> {
    if !terminal::is_terminal(terminal::stdin()) {
        bail!(WrongUse(say.commands_delete_say_yes().to_owned()));
    }
    write!(out, "{question} ")?;
    out.flush()?;
    let mut answer = String::new();
    io::stdin().read_line(&mut answer)?;
    Ok(is_yes(answer.trim(), say))
}

/// The word of the language, with or without its accents, or the English one.
fn is_yes(answer: &str, say: Catalogue) -> bool {
    let folded = |word: &str| {
        let mut folded = String::new();
        fold_into(&mut folded, word);
        folded
    };
    let answer = folded(answer);
    answer == folded(say.yes()) || matches!(answer.as_str(), "y" | "yes")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_yes_is_that_of_the_language_or_the_english_one() {
        let of = |tag| Catalogue::of(tag).unwrap();
        for (answer, tag) in [("y", "en"), ("Yes", "es"), ("sí", "es"), ("SI", "es"), ("是", "zh-Hans")] {
            assert!(is_yes(answer, of(tag)), "{answer}");
        }
        for (answer, tag) in [("", "en"), ("n", "es"), ("sin", "es"), ("不", "zh-Hans"), ("sí", "en")] {
            assert!(!is_yes(answer, of(tag)), "{answer}");
        }
    }
}
