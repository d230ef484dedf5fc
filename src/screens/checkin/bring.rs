//! Bring or keep, item by item, for this check-in only. Whoever does nothing keeps everything.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::{
    Block, Choice, Message, Moment, Page, State, walk,
    way::{self, Way},
};
use crate::{
    guide::{Chapter, Kind, markdown},
    journey::{
        checkin::{BRING, Checkin, own_questions},
        record::{Body, Id, Seat, Visibility},
    },
    private::Private,
    session::{Effect, Session},
};

/// Each brings no more than this.
const MOST: usize = 2;

/// What somebody could bring of their own look at this day: the id and what was asked, in the order of the page.
pub fn items<'a>(way: &Way<'a>) -> Vec<(&'a str, &'a str)> {
    let (Some(chapter), Some(own)) = (way.chapter, way.own()) else { return vec![] };
    let given = |id: &String| own.ratings.contains_key(id) || own.lines.contains_key(id);
    let asked = own_questions(chapter, way.seating).filter(|question| given(&question.id));
    asked.map(|question| (question.id.as_str(), way.seating.words(question))).collect()
}

/// What is brought already.
pub fn marked(session: &Session, on: NaiveDate) -> BTreeSet<String> {
    let brought = session.who().alone().and_then(|seat| session.journey.brought(on, seat));
    let ids = brought.map(|brought| brought.ratings.keys().chain(brought.lines.keys()));
    ids.into_iter().flatten().cloned().collect()
}

pub fn mark(marked: &mut BTreeSet<String>, item: &str) {
    if !marked.remove(item) && marked.len() < MOST {
        marked.insert(item.to_owned());
    }
}

/// Copies what is marked for both to see; where nothing is, nothing of an earlier copy stays.
pub fn bring(session: &mut Session, on: NaiveDate, marked: &BTreeSet<String>) -> Vec<Effect> {
    let Some(seat) = session.who().alone() else { return vec![] };
    let mut brought = session.journey.own_checkin(on, session.who()).cloned().unwrap_or_default();
    brought.ratings.retain(|id, _| marked.contains(id));
    brought.lines.retain(|id, _| marked.contains(id));
    let id = Id::brought(on, seat);
    let before = session.journey.brought(on, seat);
    if brought == Checkin::default() {
        if before.is_none() {
            return vec![];
        }
        let mut effects = session.write_by(seat.into(), id.clone(), Visibility::Shared, None, None);
        effects.push(Effect::Scrub(id));
        return effects;
    }
    if before == Some(&brought) {
        return vec![];
    }
    session.write_by(seat.into(), id, Visibility::Shared, Some(Body::Checkin(brought)), None)
}

pub fn page(state: &State, way: &Way) -> Option<Page<Message>> {
    let part = way.part(BRING)?;
    let mut body = vec![Block::heading(part.title.as_str())];
    body.extend(markdown::blocks(&part.text));
    let full = state.marked.len() >= MOST;
    if full {
        body.push(Block::quiet("Two are marked, which is the most. A mark can be taken away again."));
    }
    let go = if state.marked.is_empty() { "Keep everything" } else { "Bring what is marked, keep the rest" };
    let mut choices = vec![Choice::new('g', go, Message::Bring)];
    for ((id, ask), key) in items(way).into_iter().zip(walk::keys()) {
        let marked = state.marked.contains(id);
        if marked || !full {
            let label = format!("{} {ask}", if marked { "[x]" } else { "[ ]" });
            choices.push(Choice::new(key, label, Message::Mark(id.to_owned())));
        }
    }
    choices.push(way.back(&Moment::Bring));
    Some(Page::new(way.title(), body, choices))
}

/// What both brought, while they take turns on the page of the check-in; nothing on other pages.
pub fn on_the_table(session: &Session, chapter: &Chapter) -> Vec<Block> {
    let on = (chapter.head.kind == Kind::Checkin).then(|| way::in_hand(session));
    let seats = on.into_iter().flat_map(|on| Seat::BOTH.map(|seat| (on, seat)));
    seats.filter_map(|(on, seat)| shown(session, on, seat)).collect()
}

/// What somebody brought to the check-in of a day, for both to see.
pub fn shown(session: &Session, on: NaiveDate, seat: Seat) -> Option<Block> {
    let brought = session.journey.brought(on, seat)?;
    let said: Vec<_> = brought
        .said(&session.guide)
        .into_iter()
        .map(|(ask, words)| format!("{ask}\n{}", words.expose()))
        .collect();
    (!said.is_empty()).then(|| Block::Words {
        by: Some(session.journey.name(seat)),
        words: Private::from(said.join("\n\n")),
    })
}
