//! Bring or keep, item by item, for this check-in only. Whoever does nothing keeps everything.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::{context::CheckinContext, message::Message};
use crate::{
    block::Block,
    guide::{Chapter, Kind, PartRole, markdown},
    journey::{
        checkin::{Checkin, MOST_BROUGHT, Moment},
        record::{Body, Id, Seat, Visibility},
    },
    page::{Choice, Key, Page},
    private::Private,
    session::{Effect, Session},
};

/// The ids of the answers that are brought already.
pub fn marked(session: &Session, on: NaiveDate) -> BTreeSet<String> {
    let brought = session.who().alone().and_then(|seat| session.journey.brought(on, seat));
    let ids = brought.map(|brought| brought.ratings.keys().chain(brought.lines.keys()));
    ids.into_iter().flatten().cloned().collect()
}

pub fn mark(marked: &mut BTreeSet<String>, item: &str) {
    if !marked.remove(item) && marked.len() < MOST_BROUGHT {
        marked.insert(item.to_owned());
    }
}

/// Takes from what is brought a line that is not there any more.
pub fn again(session: &mut Session, on: NaiveDate) -> Vec<Effect> {
    bring(session, on, &marked(session, on))
}

/// Copies what is marked for both to see; where nothing is, nothing of an earlier copy stays.
pub fn bring(session: &mut Session, on: NaiveDate, marked: &BTreeSet<String>) -> Vec<Effect> {
    let Some(seat) = session.who().alone() else { return vec![] };
    let mut brought = session.journey.own_checkin(on, session.who()).cloned().unwrap_or_default();
    brought.ratings.retain(|id, _| marked.contains(id));
    brought.lines.retain(|id, _| marked.contains(id));
    brought.asked.retain(|id, _| marked.contains(id));
    let id = Id::brought(on, seat);
    let before = session.journey.brought(on, seat);
    let brought = (brought != Checkin::default()).then_some(brought);
    if before == brought.as_ref() {
        return vec![];
    }
    let older = before.map(|_| Effect::Scrub(id.clone()));
    let body = brought.map(Body::Checkin);
    session.write_by(seat.into(), id, Visibility::Shared, body, None).into_iter().chain(older).collect()
}

pub fn page(marked: &BTreeSet<String>, way: &CheckinContext) -> Option<Page<Message>> {
    let (say, part) = (way.say(), way.part(PartRole::Bring)?);
    let mut body = vec![Block::heading(part.title.as_str())];
    body.extend(markdown::blocks(&part.text));
    let full = marked.len() >= MOST_BROUGHT;
    if full {
        body.push(Block::quiet(say.checkin_two_marked()));
    }
    let (key, go) = match marked.is_empty() {
        true => (Key::On, say.checkin_keep_all()),
        false => (Key::Bring, say.checkin_bring_marked()),
    };
    let mut choices = vec![Choice::new(key, go, Message::Bring).writes()];
    for (question, key) in way.course.items().zip(Key::listed()) {
        let is_marked = marked.contains(&question.id);
        if is_marked || !full {
            let ask = way.course.audience.words(question);
            let mark = Message::Mark(question.id.clone());
            choices.push(Choice::toggle(key, ask, is_marked, mark, say).writes());
        }
    }
    choices.push(way.back(&Moment::Bring));
    Some(Page::new(way.title(), body, choices))
}

/// The words that both brought, while they take turns on the page of the check-in; nothing on other pages.
pub fn on_the_table(session: &Session, chapter: &Chapter) -> Vec<Block> {
    let on = (chapter.head.kind == Kind::Checkin).then(|| session.journey.checkin_in_hand(session.today()));
    let seats = on.into_iter().flat_map(|on| Seat::BOTH.map(|seat| (on, seat)));
    seats.filter_map(|(on, seat)| shown(session, on, seat)).collect()
}

/// The words that a seat brought to the check-in of a day, for both to see.
pub fn shown(session: &Session, on: NaiveDate, seat: Seat) -> Option<Block> {
    let brought = session.journey.brought(on, seat)?;
    let said: Vec<_> = brought
        .said(session.say(), &session.guide)
        .into_iter()
        .map(|(ask, words)| format!("{ask}\n{}", words.expose()))
        .collect();
    (!said.is_empty()).then(|| Block::Words {
        by: Some(session.journey.author(seat.into())),
        words: Private::from(said.join("\n\n")),
    })
}
