//! What is kept of a check-in: one's own look (private), what both did (shared). Nothing is written where nothing changed.

use super::{Private, Ratings, way::Way};
use crate::{
    journey::{
        checkin::{Checkin, of_draft, own_questions},
        key::{DraftField, DraftKey, DraftParts, IdParts},
        record::{Body, By, Id, Seat, Visibility},
    },
    session::{Effect, Session},
};
use chrono::NaiveDate;

/// Names the draft of one's numbers of a day.
pub fn numbers_key(on: NaiveDate, seat: Seat) -> DraftKey {
    DraftKey::field(&Id::checkin(on, seat.into()), DraftField::Numbers)
}

/// Names the draft of a line. It has no day: half a sentence is offered at the next check-in too.
pub fn line_key(by: By, id: &str) -> DraftKey {
    DraftKey::checkin_line(by, id)
}

/// Keeps the numbers of the page; one that was left out is taken away.
pub fn numbers(session: &mut Session, on: NaiveDate, ratings: &Ratings) -> Vec<Effect> {
    let way = Way::of(session, on);
    let asked: Vec<_> =
        way.chapter.into_iter().flat_map(|chapter| own_questions(chapter, way.seating)).collect();
    let rated: Vec<_> =
        asked.iter().filter(|question| question.scale.is_some()).map(|q| q.id.clone()).collect();
    let Some(seat) = session.who().alone() else { return vec![] };
    own(session, on, numbers_key(on, seat), |look| {
        look.ratings.retain(|id, _| !rated.contains(id));
        look.ratings.extend(ratings.iter().map(|(id, rating)| (id.clone(), *rating)));
    })
}

/// Keeps the numbers that were given before the rest was left out.
pub fn drafted_numbers(session: &mut Session, on: NaiveDate) -> Vec<Effect> {
    let draft = session.who().alone().and_then(|seat| session.drafts.get(&numbers_key(on, seat)));
    draft.map(of_draft).map_or_else(Vec::new, |ratings| numbers(session, on, &ratings))
}

/// Numbers that one gave on another day, and did not come to keep, count for that day.
pub fn leftovers(session: &mut Session) -> Vec<Effect> {
    let (today, Some(seat)) = (session.now.date_naive(), session.who().alone()) else { return vec![] };
    let day = |key: &DraftKey| match key.parts() {
        DraftParts::Field { id, field: DraftField::Numbers } => match IdParts::from(id) {
            IdParts::Checkin { on, by } => (by == seat.into() && on != today).then_some(on),
            _ => None,
        },
        _ => None,
    };
    let days: Vec<NaiveDate> = session.drafts.keys().filter_map(day).collect();
    days.into_iter().flat_map(|day| drafted_numbers(session, day)).collect()
}

/// Keeps a line of one's own; an empty one is taken away.
pub fn own_line(session: &mut Session, on: NaiveDate, id: &str, words: &Private) -> Vec<Effect> {
    let by = session.who().by();
    own(session, on, line_key(by, id), |look| put(look, id, words))
}

/// Keeps a line that both may read.
pub fn shared_line(session: &mut Session, on: NaiveDate, id: &str, words: &Private) -> Vec<Effect> {
    both(session, on, line_key(By::Both, id), |held| put(held, id, words))
}

/// The half for two begins.
pub fn begin(session: &mut Session, on: NaiveDate, short: bool) -> Vec<Effect> {
    both(session, on, DraftKey::default(), |held| held.short = short)
}

/// Keeps the day of the next one.
pub fn next(session: &mut Session, on: NaiveDate, day: NaiveDate) -> Vec<Effect> {
    both(session, on, DraftKey::default(), |held| held.next = Some(day))
}

fn put(checkin: &mut Checkin, id: &str, words: &Private) {
    if words.is_blank() {
        checkin.lines.remove(id);
    } else {
        checkin.lines.insert(id.to_owned(), words.clone());
    }
}

fn own(
    session: &mut Session,
    on: NaiveDate,
    draft: DraftKey,
    change: impl FnOnce(&mut Checkin),
) -> Vec<Effect> {
    let before = session.journey.own_checkin(on, session.who()).cloned();
    let by = session.who().by();
    write(session, by, Id::checkin(on, by), Visibility::Private, before, draft, change)
}

/// The record of what both do is there from the moment it begins.
fn both(
    session: &mut Session,
    on: NaiveDate,
    draft: DraftKey,
    change: impl FnOnce(&mut Checkin),
) -> Vec<Effect> {
    let before = session.journey.checkin_together(on).cloned();
    let (by, id) = (session.author(true), Id::checkin(on, By::Both));
    if before.is_some() {
        return write(session, by, id, Visibility::Shared, before, draft, change);
    }
    let mut held = Checkin::default();
    change(&mut held);
    save(session, by, id, Visibility::Shared, held, draft)
}

fn write(
    session: &mut Session,
    by: By,
    id: Id,
    vis: Visibility,
    before: Option<Checkin>,
    draft: DraftKey,
    change: impl FnOnce(&mut Checkin),
) -> Vec<Effect> {
    let before = before.unwrap_or_default();
    let mut after = before.clone();
    change(&mut after);
    if after == before { session.drop_draft(&draft) } else { save(session, by, id, vis, after, draft) }
}

fn save(
    session: &mut Session,
    by: By,
    id: Id,
    vis: Visibility,
    checkin: Checkin,
    draft: DraftKey,
) -> Vec<Effect> {
    session.drafts.remove(&draft);
    let draft = Some(draft).filter(|draft| !draft.is_nowhere());
    session.write_by(by, id, vis, Some(Body::Checkin(checkin)), draft)
}
