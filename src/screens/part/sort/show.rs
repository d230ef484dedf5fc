//! The pages of sorting.

use super::{Laying, Message, PartContext, Piles, Private, State, sorting};
use crate::{
    block::{Block, Text},
    guide::{Starts, WriteBox, markdown},
    journey::{note, record::Visibility, sorting as piles},
    page::{Ask, Choice, Key, Prompt},
    screens::part::{PartChoice, PartMessage},
};

/// How many things one page of choosing lists.
const A_PAGE: usize = 9;

fn choices(site: &PartContext, first: Vec<PartChoice>) -> Prompt<PartMessage> {
    (Ask::Choose, first.into_iter().chain(site.ways_out()).collect())
}

fn question(site: &PartContext, body: &mut Vec<Block>) {
    body.extend(sorting(site).map(|sorting| Block::Paragraph(markdown::text(&sorting.items))));
}

fn to_the_piles() -> PartChoice {
    Choice::new(Key::Open, "Look at the piles", Message::Show(Laying::Look))
}

/// Things to put down.
pub fn add(state: &State, site: &PartContext, piles: &Piles, body: &mut Vec<Block>) -> Prompt<PartMessage> {
    let (ask, mut choices) = site.prompt(&state.form, body);
    if !piles.is_empty() {
        choices.insert(0, to_the_piles());
    }
    (ask, choices)
}

/// One thing, and where it may lie.
pub fn lay(
    site: &PartContext,
    piles: &Piles,
    thing: &Private,
    may_undo: bool,
    body: &mut Vec<Block>,
) -> Prompt<PartMessage> {
    let waiting = piles.waiting().count();
    question(site, body);
    body.push(Block::Words { by: None, words: thing.clone() });
    body.push(Block::quiet(match (piles.pile_of(thing), waiting) {
        (Some(_), _) => "Which pile? It lies on one already, and can be moved.".to_owned(),
        (None, 0 | 1) => "Which pile? This is the last one that waits.".to_owned(),
        (None, 2) => "Which pile? One more waits after this one.".to_owned(),
        (None, _) => format!("Which pile? {} more wait after this one.", waiting - 1),
    }));
    let boxes = site.part.does.boxes().iter().enumerate().zip(Key::listed());
    let mut list: Vec<_> = boxes
        .map(|((pile, written), key)| {
            let label = pile_label(site, written, piles.piles.get(pile).map_or(0, Vec::len));
            Choice::new(key, label, Message::Lay { thing: thing.clone(), pile }).answers().writes()
        })
        .collect();
    if may_undo {
        list.push(Choice::new(Key::TakeBack, "Take back the last one", Message::Undo).writes());
    }
    // What stands elsewhere on the page would come back.
    if sorting(site).is_some_and(|sorting| sorting.from.is_none()) {
        list.push(Choice::new(Key::Skip, "Leave this one out", Message::LeaveOut(thing.clone())).writes());
    }
    list.push(to_the_piles());
    choices(site, list)
}

/// The name of a pile, how much of it is taken where only so much fits, and that it was brought.
fn pile_label(site: &PartContext, pile: &WriteBox, lie: usize) -> String {
    let taken = pile.most.map(|most| format!(" ({lie} of {most})")).unwrap_or_default();
    let shared =
        site.binding(pile).record(site.session).is_some_and(|record| record.vis == Visibility::Shared);
    let brought = shared && site.part.does.starts() != Starts::Shared;
    format!("{}{taken}{}", pile.ask, if brought { " Both of you can read this pile." } else { "" })
}

/// A pile holds as much as it may: something comes off, or everything stays.
pub fn full(
    site: &PartContext,
    piles: &Piles,
    pile: usize,
    thing: &Private,
    body: &mut Vec<Block>,
) -> Prompt<PartMessage> {
    let (written, lie) = (site.part.does.boxes().get(pile), piles.piles.get(pile));
    let (Some(written), Some(lie)) = (written, lie) else { return choices(site, vec![to_the_piles()]) };
    body.push(Block::Paragraph(Text::strong(written.ask.as_str())));
    body.push(Block::say(format!(
        "This pile is full: {} is the most here. One of them can come off for this one, and waits again.",
        lie.len()
    )));
    body.push(Block::Words { by: None, words: thing.clone() });
    body.push(Block::quiet("Which one comes off?"));
    let mut list: Vec<_> = lie
        .iter()
        .zip(Key::listed())
        .map(|(off, key)| {
            let swap = Message::Swap { off: off.clone(), thing: thing.clone(), pile };
            Choice::new(key, note::begins(off.expose()), swap).answers().writes()
        })
        .collect();
    list.insert(
        0,
        Choice::new(Key::NotNow, "None of them: another pile", Message::Show(Laying::Lay(thing.clone()))),
    );
    choices(site, list)
}

/// All piles, and what waits.
pub fn look(site: &PartContext, all: &Piles, body: &mut Vec<Block>) -> Prompt<PartMessage> {
    question(site, body);
    for (written, lie) in site.part.does.boxes().iter().zip(&all.piles) {
        body.push(Block::Paragraph(Text::strong(written.ask.as_str())));
        body.push(match lie.is_empty() {
            true => Block::quiet("Nothing lies here."),
            false => Block::Words { by: None, words: piles::text(lie) },
        });
    }
    let waiting: Vec<_> = all.waiting().cloned().collect();
    let mut list = vec![Choice::new(Key::On, "Go on", Message::Onward)];
    if !waiting.is_empty() {
        body.push(Block::quiet("On no pile yet:"));
        body.push(Block::Words { by: None, words: piles::text(&waiting) });
    }
    if !waiting.is_empty() {
        list.insert(0, Choice::new(Key::Nth(1), "Lay the next one", Message::Next).writes());
    }
    if !all.is_empty() {
        list.push(Choice::new(Key::Change, "Move one", Message::Show(Laying::Which(0))).writes());
    }
    list.push(Choice::new(Key::Type, "Put something down", Message::Show(Laying::Add)).writes());
    list.push(site.all_parts());
    choices(site, list)
}

/// Everything that lies anywhere, to be moved.
pub fn which(site: &PartContext, all: &Piles, from: usize, body: &mut Vec<Block>) -> Prompt<PartMessage> {
    body.push(Block::Paragraph(Text::strong("Which one?")));
    let things: Vec<_> = all.piles.iter().flatten().chain(all.waiting()).collect();
    let shown = things.iter().skip(from).take(A_PAGE).zip(Key::listed());
    let mut list: Vec<_> = shown
        .map(|(thing, key)| {
            Choice::new(key, note::begins(thing.expose()), Message::Show(Laying::Lay((*thing).clone())))
        })
        .collect();
    if from + A_PAGE < things.len() {
        list.push(Choice::new(Key::More, "More of them", Message::Show(Laying::Which(from + A_PAGE))));
    }
    list.push(to_the_piles());
    choices(site, list)
}
