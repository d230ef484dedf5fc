//! All requests that were brought, and how they stand.

use super::{fields::given, waits_for};
use crate::{
    block::Block,
    journey::{
        plan::Plan,
        record::{Id, Record, Seat},
    },
    language::said,
    page::{Ask, Choice, Key},
    screens::{
        part::{
            context::PartContext,
            message::{AnswersMessage, Message, PartChoice, Prompt},
        },
        promises, unlock,
    },
    session::Request,
};

pub fn page(site: &PartContext, body: &mut Vec<Block>) -> Prompt {
    let (requests, next) = (requests(site), next(site));
    let say = site.session.say();
    body.push(Block::say(match requests.is_empty() {
        true => say.answers_none_brought(),
        false => say.answers_brought(),
    }));
    let mut choices = vec![match &next {
        Some(id) => take(site, Key::On, say.answers_next().to_owned(), id),
        None => Choice::new(Key::On, say.go_on(), Message::Past),
    }];
    let mut keys = Key::listed();
    for (nth, key) in (0..requests.len()).zip(keys.by_ref()) {
        let (record, plan) = requests[nth];
        let name = called(site, &requests, nth);
        body.push(Block::item(stands(site, record, &name)));
        body.extend(promises::gist(site.session, plan));
        choices.push(take(site, key, name, &record.id));
    }
    if next.as_ref().is_some_and(|id| waits(site, id).is_some()) {
        body.extend(unlock::waits(site.session));
    }
    let without = |key| Choice::new(key, say.answers_another_kind(), AnswersMessage::Without);
    choices.extend(keys.next().map(|key| without(key).writes()));
    if next.is_some() {
        choices.push(Choice::new(Key::NotNow, say.answers_leave_the_others(), Message::Past));
    }
    choices.push(site.all_parts());
    choices.extend(site.ways_out());
    (Ask::Choose, choices)
}

/// The way to a request; where its answer waits for a passphrase, the way to give that.
fn take(site: &PartContext, key: Key, label: String, request: &Id) -> PartChoice {
    match waits(site, request) {
        Some(seat) if key == Key::On => unlock::way(key, seat, site.session),
        Some(seat) => Choice::ask(key, label, Request::Unlock(seat)),
        None => Choice::new(key, label, AnswersMessage::Take(request.clone())),
    }
}

/// The seat whose passphrase a request waits for; what was agreed on is written down by both.
fn waits(site: &PartContext, request: &Id) -> Option<Seat> {
    waits_for(site.session, request).filter(|_| !site.session.journey.is_to_be_written(request))
}

/// The requests of the part that this one answers, in turn.
pub fn requests<'a>(site: &PartContext<'a>) -> Vec<(&'a Record, &'a Plan)> {
    let from = site.planning().and_then(|planning| planning.from.as_ref());
    from.map_or_else(Vec::new, |part| {
        let part = format!("{}.{part}", site.chapter.head.id);
        site.session.journey.brought_requests(&part)
    })
}

/// The request that comes next: not answered yet, or agreed on and not written down.
fn next(site: &PartContext) -> Option<Id> {
    let mut ids = requests(site).into_iter().map(|(record, _)| &record.id);
    let journey = &site.session.journey;
    ids.find(|id| journey.answer_to(id).is_none() || journey.is_to_be_written(id)).cloned()
}

/// How a request stands, in a few words, after its name.
fn stands(site: &PartContext, record: &Record, request: &str) -> String {
    let (say, journey) = (site.session.say(), &site.session.journey);
    match journey.answer_to(&record.id) {
        None => say.answers_stands_open(request),
        Some(_) if journey.is_to_be_written(&record.id) => say.answers_stands_agreed(request),
        Some((seat, consent)) => say.answers_stands_answered(said::AnswersStandsAnswered {
            request,
            name: &journey.name(seat),
            answers_given: given(consent.answer),
        }),
    }
}

/// “Sam’s request”; of several, which of them it is.
fn called(site: &PartContext, requests: &[(&Record, &Plan)], nth: usize) -> String {
    let by = requests[nth].0.by;
    let of_theirs =
        |requests: &[(&Record, &Plan)]| requests.iter().filter(|(record, _)| record.by == by).count();
    let name = site.session.journey.names(by);
    match of_theirs(requests) {
        1 => site.session.say().someones_request(&name),
        _ => site.session.say().answers_nth_request(&name, of_theirs(&requests[..nth]) + 1),
    }
}
