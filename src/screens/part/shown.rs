//! Words of other parts, shown where they are read aloud or talked about.

use super::{
    context::PartContext,
    message::{Message, Prompt},
    words,
};
use crate::{
    block::{Block, Move, Ring, Voice},
    guide::{Part, PartKind, Starts},
    journey::{
        position::{Audience, Stop},
        record::By,
    },
    page::{Ask, Choice, Key},
    private::Private,
    screens::walk,
    session::Place,
};

/// The words of the parts that this one shows, as far as the user may read them. Whether there is more is not told.
pub fn blocks(site: &PartContext) -> Vec<Block> {
    let said = |part| {
        let said = of_part(site, part);
        if said.is_empty() { nothing(site, part).map(Block::quiet).into_iter().collect() } else { said }
    };
    parts(site).flat_map(said).collect()
}

fn of_part(site: &PartContext, part: &Part) -> Vec<Block> {
    match &part.does {
        PartKind::Sort(_) => piles(site, part),
        _ => match ring(site, part) {
            Some(ring) => vec![Block::Ring(Box::new(ring))],
            None => by_names(site, words::of_part(site, part)),
        },
    }
}

/// Pile by pile: what lies on which is what it is shown for.
fn piles(site: &PartContext, part: &Part) -> Vec<Block> {
    let piles = part.does.boxes().iter().map(|pile| (pile, words::of_box(site, part, pile)));
    let told = piles.filter(|(_, texts)| !texts.is_empty());
    told.flat_map(|(pile, texts)| {
        let then = texts.iter().find_map(|(by, _)| words::asked_then(site, part, pile, *by));
        [Block::heading(pile.ask.as_str())].into_iter().chain(then).chain(by_names(site, texts))
    })
    .collect()
}

/// The ring of four moves, where the part makes one and all of them are written.
fn ring(site: &PartContext, part: &Part) -> Option<Ring> {
    let PartKind::Write { ring: true, boxes, .. } = &part.does else { return None };
    let mut moves = boxes.iter().map(|written| {
        let (by, words) = words::of_box(site, part, written).pop()?;
        Some(Move { begins: words::asked(site, part, written, by), words })
    });
    let mut next = || moves.next().flatten();
    let around = [next()?, next()?, next()?, next()?];
    Some(Ring { moves: around, name: next().map(|name| name.words) })
}

fn by_names(site: &PartContext, texts: Vec<(By, Private)>) -> Vec<Block> {
    let named = |(by, words)| Voice { by: site.session.journey.author(by), words };
    Block::voices(texts.into_iter().map(named).collect())
}

fn parts<'a>(site: &PartContext<'a>) -> impl Iterator<Item = &'a Part> {
    let chapter = site.chapter;
    site.part.shows.iter().filter_map(|id| chapter.part(id))
}

/// The same sentence whether something was written or not; none where there is nothing to say.
fn nothing(site: &PartContext, part: &Part) -> Option<&'static str> {
    match part.does.starts() {
        _ if site.session.journey.is_solo() => None,
        Starts::Private => Some(site.session.say().part_shown_once_brought()),
        Starts::Sealed => Some(site.session.say().part_shown_once_opened()),
        Starts::Shared => None,
    }
}

/// True where there are words to show. Else no page of its own is shown.
pub fn is_anything(site: &PartContext) -> bool {
    parts(site).any(|part| !of_part(site, part).is_empty())
}

/// Nothing but the words, to be read aloud or to oneself. Their author can go back to them.
pub fn page(site: &PartContext, body: &mut Vec<Block>) -> Prompt {
    let say = site.session.say();
    body.extend(blocks(site));
    let mut choices = vec![Choice::new(Key::On, say.go_on(), Message::Onward)];
    let audience = Audience::of(&site.session.journey, site.session.who());
    let own = parts(site).filter(|part| audience.does(part));
    choices.extend(own.zip(Key::listed()).map(|(part, key)| {
        let place: Place = walk::stop_of(site.chapter, Stop::Part(part.id.clone()));
        Choice::go(key, say.part_change_one(&part.title), place)
    }));
    choices.extend(site.ways_out());
    (Ask::Choose, choices)
}
