//! The pages of sorting.

use crate::{
    block::{
        Block,
        wrap::{BEGINNING, begins},
    },
    form::{self, Form},
    guide::{Starts, WriteBox, markdown},
    journey::{
        record::Visibility,
        sorting::{self, Piles},
    },
    language::{Catalogue, said},
    page::{Ask, Choice, Key},
    private::Private,
    screens::part::{
        context::PartContext,
        message::{Laying, Message, PartChoice, Prompt, SortMessage},
    },
};

/// How many things one page of choosing lists.
const A_PAGE: usize = 9;

fn choices(site: &PartContext, first: Vec<PartChoice>) -> Prompt {
    (Ask::Choose, first.into_iter().chain(site.ways_out()).collect())
}

fn question(site: &PartContext, body: &mut Vec<Block>) {
    body.extend(site.part.does.sorting().map(|sorting| Block::Paragraph(markdown::text(&sorting.items))));
    body.extend(site.things().asked_then(site.session));
}

fn to_the_piles(say: Catalogue) -> PartChoice {
    Choice::new(Key::Open, say.sort_look(), SortMessage::Show(Laying::Look))
}

/// Things to put down.
pub fn add(
    state: &form::State,
    form: Form,
    site: &PartContext,
    piles: &Piles,
    body: &mut Vec<Block>,
) -> Prompt {
    let (ask, mut choices) = site.prompt(state, form, body);
    if !piles.is_empty() && site.short().is_none() {
        choices.insert(0, to_the_piles(site.session.say()));
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
) -> Prompt {
    let (say, more) = (site.session.say(), piles.waiting().count().saturating_sub(1));
    question(site, body);
    body.push(Block::words(thing.clone()));
    body.push(match piles.pile_of(thing) {
        Some(_) => Block::quiet(say.sort_which_pile_moved()),
        None => Block::quiet(say.sort_which_pile(more)),
    });
    let boxes = site.part.does.boxes().iter().enumerate().zip(Key::listed());
    let mut list: Vec<_> = boxes
        .map(|((pile, written), key)| {
            let label = pile_label(site, written, piles.piles.get(pile).map_or(0, Vec::len));
            Choice::new(key, label, SortMessage::Lay { thing: thing.clone(), pile }).answers().writes()
        })
        .collect();
    if may_undo {
        list.push(Choice::new(Key::TakeBack, say.sort_take_back(), SortMessage::Undo).writes());
    }
    // What stands elsewhere on the page would come back.
    if site.part.does.sorting().is_some_and(|sorting| sorting.from.is_none()) {
        list.push(
            Choice::new(Key::Skip, say.sort_leave_out(), SortMessage::LeaveOut(thing.clone())).writes(),
        );
    }
    list.push(to_the_piles(say));
    choices(site, list)
}

/// The name of a pile, how much of it is taken where only so much fits, and that it was brought.
fn pile_label(site: &PartContext, pile: &WriteBox, lie: usize) -> String {
    let say = site.session.say();
    let name = match pile.most {
        Some(most) => say.sort_pile(said::SortPile { pile: &pile.ask, lie, most: most as usize }),
        None => pile.ask.clone(),
    };
    let shared =
        site.binding(pile).record(site.session).is_some_and(|record| record.vis == Visibility::Shared);
    let brought = shared && site.part.does.starts() != Starts::Shared;
    if brought { say.sort_pile_brought(&name) } else { name }
}

/// A pile holds as much as it may: something comes off, or everything stays.
pub fn full(
    site: &PartContext,
    piles: &Piles,
    pile: usize,
    thing: &Private,
    body: &mut Vec<Block>,
) -> Prompt {
    let say = site.session.say();
    let (written, lie) = (site.part.does.boxes().get(pile), piles.piles.get(pile));
    let (Some(written), Some(lie)) = (written, lie) else { return choices(site, vec![to_the_piles(say)]) };
    body.push(Block::strong(written.ask.as_str()));
    body.push(Block::say(say.sort_full(lie.len())));
    body.push(Block::words(thing.clone()));
    body.push(Block::quiet(say.sort_which_off()));
    let mut list: Vec<_> = lie
        .iter()
        .zip(Key::listed())
        .map(|(off, key)| {
            let swap = SortMessage::Swap { off: off.clone(), thing: thing.clone(), pile };
            Choice::new(key, begins(off.expose(), BEGINNING), swap).answers().writes()
        })
        .collect();
    let none = SortMessage::Show(Laying::Lay(thing.clone()));
    list.insert(0, Choice::new(Key::NotNow, say.sort_none_off(), none));
    choices(site, list)
}

/// All piles, and what waits.
pub fn look(site: &PartContext, all: &Piles, body: &mut Vec<Block>) -> Prompt {
    let say = site.session.say();
    question(site, body);
    for (written, lie) in site.part.does.boxes().iter().zip(&all.piles) {
        body.push(Block::strong(written.ask.as_str()));
        body.extend(site.binding(written).asked_then(site.session));
        body.push(match lie.is_empty() {
            true => Block::quiet(say.sort_nothing_here()),
            false => Block::words(sorting::text(lie)),
        });
    }
    let waiting: Vec<_> = all.waiting().cloned().collect();
    let mut list = vec![Choice::new(Key::On, say.go_on(), Message::Past)];
    if !waiting.is_empty() {
        body.push(Block::quiet(say.sort_on_no_pile()));
        body.push(Block::words(sorting::text(&waiting)));
    }
    if !waiting.is_empty() {
        list.insert(0, Choice::new(Key::Nth(1), say.sort_lay_next(), SortMessage::Next).writes());
    }
    if !all.is_empty() {
        list.push(Choice::new(Key::Change, say.sort_move(), SortMessage::Show(Laying::Which(0))).writes());
    }
    list.push(Choice::new(Key::Type, say.sort_put_down(), SortMessage::Show(Laying::Add)).writes());
    list.push(site.all_parts());
    choices(site, list)
}

/// Everything that lies anywhere, to be moved.
pub fn which(site: &PartContext, all: &Piles, from: usize, body: &mut Vec<Block>) -> Prompt {
    let say = site.session.say();
    body.push(Block::strong(say.sort_which_one()));
    let things: Vec<_> = all.piles.iter().flatten().chain(all.waiting()).collect();
    let shown = things.iter().skip(from).take(A_PAGE).zip(Key::listed());
    let mut list: Vec<_> = shown
        .map(|(thing, key)| {
            Choice::new(
                key,
                begins(thing.expose(), BEGINNING),
                SortMessage::Show(Laying::Lay((*thing).clone())),
            )
        })
        .collect();
    if from + A_PAGE < things.len() {
        list.push(Choice::new(Key::More, say.sort_more(), SortMessage::Show(Laying::Which(from + A_PAGE))));
    }
    list.push(to_the_piles(say));
    choices(site, list)
}
