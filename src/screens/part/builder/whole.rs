//! The whole of what was built, as it would be read.

use super::{Message, Position, Session, Site, soft};
use crate::{
    app::Effect,
    block::Block,
    guide::WriteBox,
    journey::{
        access,
        record::{Id, Visibility},
    },
    page::{Ask, Choice},
    private::Private,
    screens::{part::words, slot, walk},
};

/// The boxes that hold words, with their places.
fn written<'a>(site: &Site<'a>) -> Vec<(usize, &'a WriteBox, Private)> {
    let boxes = site.part.does.boxes();
    let words = |nth: usize| Some((nth, &boxes[nth], site.answer(&boxes[nth]).words(site.session)?));
    site.boxes().into_iter().filter_map(words).collect()
}

pub fn page(site: &Site, body: &mut Vec<Block>) -> Ask {
    let session = site.session;
    let written = written(site);
    let by = session.journey.names(session.author(site.is_together()));
    let whole = words::one_text(written.iter().map(|(_, _, words)| words.clone()));
    if whole.is_blank() {
        body.push(Block::say("Nothing is written here yet."));
    } else {
        body.push(Block::quiet("The whole of it, as it would be read."));
        body.push(Block::Words { by: Some(by), words: whole.clone() });
    }
    if soft::is_hinted(site) {
        body.extend(soft::notes(session, &whole));
    }
    let mut choices = ways_on(site, body);
    if session.read_only.is_none() {
        let boxes = site.part.does.boxes();
        let change = site.boxes().into_iter().zip(walk::keys()).map(|(nth, key)| {
            Choice::new(key, format!("Change: {}", boxes[nth].ask), Message::ChangeBox(nth))
        });
        choices.extend(change);
    }
    choices.extend(site.ways_out());
    Ask::Choose(choices)
}

/// Going on keeps it as it is; bringing it is never what a mere Enter does.
fn ways_on(site: &Site, body: &mut Vec<Block>) -> Vec<Choice> {
    let session = site.session;
    let own = brings(site);
    if !own.is_empty() {
        return vec![
            Choice::new('g', "Keep it for now: go on", Message::Onward),
            Choice::new('i', "Bring it: both of you can read it here", Message::Bring),
        ];
    }
    let shared = |(_, written, _): &(usize, &WriteBox, Private)| {
        site.answer(written).record(session).is_some_and(|record| record.vis == Visibility::Shared)
    };
    if written(site).iter().any(shared) && !session.journey.is_solo() {
        body.push(Block::quiet("Both of you can read this here."));
    }
    vec![Choice::new('g', "Go on", Message::Onward)]
}

/// What of it can still be brought by whoever is here.
fn brings(site: &Site) -> Vec<Id> {
    let session = site.session;
    if !site.part.bring || session.read_only.is_some() || session.journey.is_solo() {
        return vec![];
    }
    let may = |b| {
        let slot = site.answer(b);
        let record = slot.record(session)?;
        access::may_bring(record.by, record.vis, session.who()).then(|| record.id.clone())
    };
    site.part.does.boxes().iter().filter_map(may).collect()
}

pub fn bring(session: &mut Session, position: &Position) -> Vec<Effect> {
    let ids = Site::of(session, position).map(|site| brings(&site)).unwrap_or_default();
    ids.iter().flat_map(|id| slot::bring(session, id)).collect()
}
