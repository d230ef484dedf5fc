//! The whole of what was built, as it would be read.

use super::{Message, Position, Site, soft};
use crate::{
    block::{Block, Text},
    guide::WriteBox,
    journey::record::{Id, Visibility},
    page::{Ask, Choice},
    private::Private,
    screens::{
        part::{PartChoice, Prompt, words},
        slot::{self, Slot},
        walk,
    },
    session::{Effect, Session},
};

/// The boxes that hold words, with their places.
fn written<'a>(site: &Site<'a>) -> Vec<(usize, &'a WriteBox, Private)> {
    let boxes = site.part.does.boxes();
    let words = |nth: usize| Some((nth, &boxes[nth], site.answer(&boxes[nth]).words(site.session)?));
    site.boxes().into_iter().filter_map(words).collect()
}

pub fn page(site: &Site, body: &mut Vec<Block>) -> Prompt {
    let session = site.session;
    let written = written(site);
    let by = session.journey.names(session.author(site.is_together()));
    let whole = words::one_text(written.iter().map(|(_, _, words)| words.clone()));
    if whole.is_blank() {
        body.push(Block::say("Nothing is written here yet."));
    } else {
        body.push(Block::quiet(match is_shared(site, &written) {
            true => "The whole of it, as it would be read. Both of you can read it here.",
            false => "The whole of it, as it would be read.",
        }));
        body.extend(soft::note(session, &whole).filter(|_| soft::is_hinted(site)));
        body.push(Block::Words { by: Some(by), words: whole });
    }
    let mut choices = ways_on(site);
    if session.read_only.is_none() {
        choices.push(Choice::new('e', "Change a part of it", Message::Choose(true)));
    }
    choices.extend(site.ways_out());
    (Ask::Choose, choices)
}

/// Which part of it is to be changed.
pub fn which(site: &Site, body: &mut Vec<Block>) -> Prompt {
    body.push(Block::Paragraph(Text::strong("Which part do you want to change?")));
    let boxes = site.part.does.boxes();
    let change = site.boxes().into_iter().zip(walk::keys());
    let change = change.map(|(nth, key)| Choice::new(key, boxes[nth].ask.as_str(), Message::ChangeBox(nth)));
    let none = Choice::new('n', "None: back to the whole", Message::Choose(false));
    (Ask::Choose, change.chain([none]).chain(site.ways_out()).collect())
}

fn is_shared(site: &Site, written: &[(usize, &WriteBox, Private)]) -> bool {
    let shared =
        |slot: Slot| slot.record(site.session).is_some_and(|record| record.vis == Visibility::Shared);
    !site.session.journey.is_solo() && written.iter().any(|(_, written, _)| shared(site.answer(written)))
}

/// Going on keeps it as it is; bringing it is never what a mere Enter does.
fn ways_on(site: &Site) -> Vec<PartChoice> {
    if brings(site).is_empty() {
        return vec![Choice::new('g', "Go on", Message::Onward)];
    }
    vec![
        Choice::new('g', "Keep it for now: go on", Message::Onward),
        Choice::new('i', "Bring it: both of you can read it here", Message::Bring),
    ]
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
        session.journey.may_bring(record, session.who()).then(|| record.id.clone())
    };
    site.part.does.boxes().iter().filter_map(may).collect()
}

pub fn bring(session: &mut Session, position: &Position) -> Vec<Effect> {
    let ids = Site::of(session, position).map(|site| brings(&site)).unwrap_or_default();
    ids.iter().flat_map(|id| slot::bring(session, id)).collect()
}
