//! No more open at once than somebody can carry.

use super::{Ask, Block, Choice, Id, Message, Site, made, planning};
use crate::{
    guide::Sort,
    journey::{plan::Plan, record::Record},
    screens::part::Prompt,
    session::Place,
};

/// Those made in this part that are still open, oldest first.
pub fn open(site: &Site) -> Vec<Id> {
    let open =
        |id: &Id| site.session.journey.plan(id).is_some_and(|(record, plan)| is_open(site, record, plan));
    made(site).into_iter().filter(open).collect()
}

/// A request that was answered is not open any more, whatever the answer was.
fn is_open(site: &Site, record: &Record, plan: &Plan) -> bool {
    plan.is_open(site.session.now.date_naive()) && site.session.journey.answer_to(&record.id).is_none()
}

/// True where whoever is here has as many of this sort open as the part says, wherever they were made.
pub fn is_full(site: &Site) -> bool {
    let Some((sort, most)) = planning(site).and_then(|planning| Some((planning.sort, planning.most?))) else {
        return false;
    };
    let author = site.session.author(site.is_together());
    let all = site.session.journey.plans_of(sort);
    let open = all.filter(|(record, plan)| record.by == author && is_open(site, record, plan)).count();
    open >= usize::try_from(most).unwrap_or(usize::MAX)
}

pub fn page(site: &Site, body: &mut Vec<Block>) -> Prompt {
    let most = planning(site).and_then(|planning| planning.most).unwrap_or_default();
    let things = match planning(site).map(|planning| planning.sort) {
        Some(Sort::Promise) => "promises",
        Some(Sort::Request) => "requests",
        _ => "plans",
    };
    body.push(Block::say(format!(
        "You have {} {things} open, and that is plenty. When one is closed there is room again. More is not better here.",
        in_words(most)
    )));
    let mut choices = vec![
        Choice::new('g', "Go on without another one", Message::Onward),
        Choice::go('p', "Look at the open ones", Place::Promises),
    ];
    choices.extend(site.ways_out());
    (Ask::Choose, choices)
}

fn in_words(most: u32) -> String {
    match most {
        1 => "one".into(),
        2 => "two".into(),
        3 => "three".into(),
        most => most.to_string(),
    }
}
