//! All requests that were brought, and how they stand.

use super::{Message, PartMessage, requests};
use crate::{
    block::Block,
    journey::{
        plan::Plan,
        record::{Id, Record},
    },
    page::{Ask, Choice, Key, Prompt},
    screens::{part::context::PartContext, promises},
};

pub fn page(site: &PartContext, body: &mut Vec<Block>) -> Prompt<PartMessage> {
    let (requests, next) = (requests(site), next(site));
    body.push(match requests.is_empty() {
        true => Block::say(
            "No request was brought to read out. What you agreed on in your turns can be written down here all the same.",
        ),
        false => Block::say("These requests were brought. One at a time; an answer may wait for another day."),
    });
    let mut choices = vec![match &next {
        Some(id) => Choice::new(Key::On, "Go on to the next one", Message::Take(id.clone())),
        None => Choice::new(Key::On, "Go on", Message::Onward),
    }];
    let mut keys = Key::listed();
    for (nth, key) in (0..requests.len()).zip(keys.by_ref()) {
        let (record, plan) = requests[nth];
        let name = called(site, &requests, nth);
        body.push(Block::item(format!("{name}, {}:", stands(site, record))));
        body.extend(promises::gist(site.session, plan));
        choices.push(Choice::new(key, name, Message::Take(record.id.clone())));
    }
    let without = |key| Choice::new(key, "Write down an agreement of another kind", Message::Without);
    choices.extend(keys.next().map(|key| without(key).writes()));
    if next.is_some() {
        choices.push(Choice::new(Key::NotNow, "Leave the others for another day", Message::Onward));
    }
    choices.push(site.all_parts());
    choices.extend(site.ways_out());
    (Ask::Choose, choices)
}

/// The request that comes next: not answered yet, or agreed on and not written down.
fn next(site: &PartContext) -> Option<Id> {
    let mut ids = requests(site).into_iter().map(|(record, _)| &record.id);
    let journey = &site.session.journey;
    ids.find(|id| journey.answer_to(id).is_none() || journey.is_to_be_written(id)).cloned()
}

/// How a request stands, in a few words.
fn stands(site: &PartContext, record: &Record) -> String {
    let journey = &site.session.journey;
    match journey.answer_to(&record.id) {
        None => "not answered yet".into(),
        Some(_) if journey.is_to_be_written(&record.id) => "agreed, and not written down yet".into(),
        Some((seat, consent)) => {
            format!("{} said: {}", journey.name(seat), consent.answer.words(site.session.say))
        }
    }
}

/// “Sam’s request”; of several, which of them it is.
fn called(site: &PartContext, requests: &[(&Record, &Plan)], nth: usize) -> String {
    let by = requests[nth].0.by;
    let of_theirs =
        |requests: &[(&Record, &Plan)]| requests.iter().filter(|(record, _)| record.by == by).count();
    let name = site.session.journey.names(by);
    match (of_theirs(requests), of_theirs(&requests[..nth])) {
        (1, _) => format!("{name}’s request"),
        (_, 0) => format!("{name}’s first request"),
        (_, 1) => format!("{name}’s second request"),
        (_, 2) => format!("{name}’s third request"),
        (_, before) => format!("{name}’s request {}", before + 1),
    }
}
