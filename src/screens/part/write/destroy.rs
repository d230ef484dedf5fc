//! Destroying all that was written in a part: it is deleted, and its older lines made unreadable at once.

use crate::{
    block::Block,
    form::Binding,
    journey::record::Id,
    page::{Ask, Choice, Key},
    screens::part::{
        context::PartContext,
        message::{Message, PartChoice, Prompt, WriteMessage},
    },
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
    let say = site.session.say();
    body.push(Block::say(say.write_written()));
    let keep = Choice::new(Key::On, say.write_keep(), Message::Past);
    choices(site, vec![keep, Choice::new(Key::TakeBack, say.write_destroy(), WriteMessage::AskToDestroy)])
}

/// The one confirmation: what it does, and what it cannot do.
pub fn sure(site: &PartContext, body: &mut Vec<Block>) -> Prompt {
    let say = site.session.say();
    body.push(Block::strong(say.write_destroy_sure()));
    body.push(Block::say(say.write_destroy_does()));
    body.push(Block::note(say.write_destroy_leaves()));
    let spare = Choice::new(Key::Nth(1), say.write_destroy_no(), WriteMessage::Spare);
    choices(site, vec![spare, Choice::new(Key::Nth(2), say.write_destroy_yes(), WriteMessage::Destroy)])
}

pub fn gone(site: &PartContext, body: &mut Vec<Block>) -> Prompt {
    let say = site.session.say();
    body.push(Block::say(say.write_destroyed()));
    choices(site, vec![Choice::new(Key::On, say.go_on(), Message::Past)])
}
