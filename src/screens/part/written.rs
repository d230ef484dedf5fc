//! One box of a part: its page, and keeping what was written in it.

use super::{Site, slot::Slot};
use crate::{
    block::{Block, Text},
    guide::{Who, WriteBox},
    journey::record::Visibility,
    page::{Ask, Choice, TextInput},
    private::Private,
    screens::part::{PartChoice, PartMessage, Prompt},
    session::{Effect, Session},
};

/// What the choices beside a box do.
pub struct Ways {
    /// Past this box.
    pub onward: PartMessage,
    pub change: PartMessage,
}

/// Which of these boxes they stopped in: the half-written one, or the first after those that were kept, in a part that
/// is not behind them yet.
pub fn stopped_at(site: &Site, slots: &[Slot]) -> Option<usize> {
    let drafted = slots.iter().position(|slot| site.session.drafts.contains_key(&slot.key()));
    drafted.or_else(|| {
        let next = slots.iter().rposition(|slot| slot.words(site.session).is_some())? + 1;
        (next < slots.len() && !site.is_behind()).then_some(next)
    })
}

/// Keeps the words; nothing, where the box was left empty on purpose.
pub fn keep(slot: &Slot, session: &mut Session, words: &Private) -> Vec<Effect> {
    if words.is_blank() { session.drop_draft(&slot.key()) } else { slot.keep(session, words.clone()) }
}

/// What is asked in a box.
pub fn asked(site: &Site, written: &WriteBox, body: &mut Vec<Block>) {
    body.push(Block::Paragraph(Text::strong(written.ask.as_str())));
    body.extend(written.hint.iter().map(|hint| Block::quiet(hint.as_str())));
    if written.optional && written.choices.is_empty() {
        body.push(Block::quiet("You may leave this empty."));
    }
    if let (true, Some(who @ (Who::Hurt | Who::Broke))) = (site.is_together(), written.who) {
        let does = if written.choices.is_empty() { "writes" } else { "chooses" };
        body.push(Block::quiet(format!("{} {does} here.", site.called(who))));
    }
}

pub fn page(
    site: &Site,
    written: &WriteBox,
    slot: &Slot,
    writing: bool,
    ways: Ways,
    body: &mut Vec<Block>,
) -> Prompt {
    asked(site, written, body);
    let session = site.session;
    let is_kept = slot.words(session).is_some();
    let drafted = session.drafts.contains_key(&slot.key());
    if session.read_only.is_some() || (is_kept && !writing && !drafted) {
        return kept(site, slot, ways.onward, ways.change, body);
    }
    body.push(Block::quiet(slot.who_sees(session, site.part.does.starts())));
    field(site, slot, Choice::new('p', "Pass on this one", ways.onward))
}

/// A place for the words of a slot. `pass` goes on without any.
pub fn field(site: &Site, slot: &Slot, pass: PartChoice) -> Prompt {
    let session = site.session;
    let mut choices = vec![pass];
    choices.extend(site.ways_out());
    let kept = slot.words(session);
    (
        Ask::Write(TextInput {
            words: session.field_words(&slot.key(), kept.as_ref()),
            key: slot.key(),
            one_line: false,
        }),
        choices,
    )
}

/// Words that were kept, and what can be done with them.
pub fn kept(
    site: &Site,
    slot: &Slot,
    onward: PartMessage,
    change: PartMessage,
    body: &mut Vec<Block>,
) -> Prompt {
    let session = site.session;
    if let (Some(words), Some(record)) = (slot.words(session), slot.record(session)) {
        body.push(Block::Words { by: Some(session.journey.names(record.by)), words });
        if record.vis == Visibility::Shared {
            body.push(Block::quiet("Both of you can read this."));
        }
    }
    let mut choices = vec![Choice::new('g', "Go on", onward)];
    if session.read_only.is_none() {
        choices.push(Choice::new('e', "Change it", change));
    }
    choices.extend(site.ways_out());
    (Ask::Choose, choices)
}
