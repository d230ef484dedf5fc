//! Destroying all that was written in a part: it is deleted, and its older lines made unreadable at once.

use super::{Message, PartContext};
use crate::{
    block::{Block, Text},
    form::Binding,
    journey::record::Id,
    page::{Ask, Choice, Key},
    screens::part::{PartChoice, Prompt},
    session::{Effect, Session},
};

/// Everything that the user writes in this part.
pub fn bindings(site: &PartContext) -> Vec<Binding> {
    site.part.does.boxes().iter().map(|written| site.binding(written)).collect()
}

pub fn is_anything(site: &PartContext) -> bool {
    let session = site.session;
    bindings(site).iter().any(|bind| bind.record(session).is_some() || bind.is_drafted(session))
}

/// Deletes what is kept in these, with half-written drafts; returns the ids, and what must happen outside.
pub fn destroy(session: &mut Session, binds: &[Binding]) -> (Vec<Id>, Vec<Effect>) {
    let (mut destroyed, mut effects) = (vec![], vec![]);
    for bind in binds {
        if let Some(record) = bind.record(session).cloned() {
            effects.extend(session.write_by(record.by, record.id.clone(), record.vis, None, None));
            effects.push(Effect::Scrub(record.id.clone()));
            destroyed.push(record.id);
        }
        if bind.is_drafted(session) {
            effects.extend(bind.drop_draft(session));
        }
    }
    (destroyed, effects)
}

fn choices(site: &PartContext, first: Vec<PartChoice>) -> Prompt {
    (Ask::Choose, first.into_iter().chain(site.ways_out()).collect())
}

/// Everything is written.
pub fn end(site: &PartContext, body: &mut Vec<Block>) -> Prompt {
    body.push(Block::say("This is written. You may keep it, or destroy it, today or on any other day."));
    let keep = Choice::new(Key::On, "Go on, and keep it", Message::Onward);
    choices(site, vec![keep, Choice::new(Key::TakeBack, "Destroy it", Message::AskToDestroy)])
}

/// The one confirmation: what it does, and what it cannot do.
pub fn sure(site: &PartContext, body: &mut Vec<Block>) -> Prompt {
    body.push(Block::Paragraph(Text::strong("Destroy everything that you wrote in this part?")));
    body.push(Block::say(
        "The words are deleted, and their lines in the data folder are overwritten at once. What is half-written goes \
         too. There is no way back.",
    ));
    body.push(Block::note(
        "It does not reach copies elsewhere: a backup, a folder that is synced, another computer. A disk may keep \
         traces of its own for a while.",
    ));
    let spare = Choice::new(Key::Nth(1), "No, keep it", Message::Spare);
    choices(site, vec![spare, Choice::new(Key::Nth(2), "Yes, destroy it", Message::Destroy)])
}

pub fn gone(site: &PartContext, body: &mut Vec<Block>) -> Prompt {
    body.push(Block::say("It is gone from here. You need not do anything else with it."));
    choices(site, vec![Choice::new(Key::On, "Go on", Message::Onward)])
}
