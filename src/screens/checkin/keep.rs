//! Records of a check-in: one's own look (private), the part of both (shared). Nothing is written where nothing changed.

use super::{context::CheckinContext, promise};
use crate::{
    form::Given,
    guide::Anchors,
    journey::{
        answer::{Asked, Questions},
        checkin::{Checkin, Moment, Ratings, of_draft, own_questions},
        key::{DraftField, DraftKey, DraftParts, IdParts},
        record::{Body, By, Hlc, Id, Record, Seat, Visibility},
    },
    session::{Effect, Session},
};
use chrono::NaiveDate;

/// Names the draft of one's numbers of a day.
pub fn numbers_key(on: NaiveDate, seat: Seat) -> DraftKey {
    DraftKey::field(&Id::checkin(on, seat.into()), DraftField::Numbers)
}

/// Keeps an answer that is not a line.
pub fn given(session: &mut Session, on: NaiveDate, moment: &Moment, given: Given) -> Vec<Effect> {
    match (moment, given) {
        (Moment::Numbers, Given::Numbers(ratings)) => numbers(session, on, &ratings),
        (Moment::Promise(seat), Given::Words(words)) => promise::make(session, on, *seat, words),
        (Moment::PromiseDay(id), Given::Day(day)) => promise::by(session, *id, day),
        (Moment::PromiseSure(id), Given::Number(sure)) => promise::sure(session, *id, sure),
        (Moment::Next, Given::Day(day)) => both(session, on, |held| held.next = Some(day)),
        _ => vec![],
    }
}

/// Keeps the numbers of the page; one that was left out is taken back, and destroyed.
pub fn numbers(session: &mut Session, on: NaiveDate, ratings: &Ratings) -> Vec<Effect> {
    let course = CheckinContext::of(session, on).course;
    let asked = course.chapter.into_iter().flat_map(|chapter| own_questions(chapter, course.audience));
    let rated = asked.filter_map(|question| Some((question, question.scale.as_ref()?)));
    let rated: Questions = rated
        .map(|(question, Anchors { low, high })| {
            let asked = Asked::of(course.audience.words(question));
            (question.id.clone(), Asked { ends: Some([low.clone(), high.clone()]), ..asked })
        })
        .collect();
    let Some(seat) = session.who().alone() else { return vec![] };
    let (id, key) = (own_id(session, on), numbers_key(on, seat));
    let before = session.journey.own_checkin(on, session.who()).cloned().unwrap_or_default();
    let mut look = before.clone();
    look.ratings.retain(|id, _| !rated.contains_key(id));
    look.ratings.extend(ratings.iter().map(|(id, rating)| (id.clone(), *rating)));
    if look.ratings == before.ratings && session.journey.heads(&id).len() < 2 {
        return session.drop_draft(&key);
    }
    look.asked.retain(|id, _| !rated.contains_key(id));
    look.asked.extend(rated.into_iter().filter(|(id, _)| look.ratings.contains_key(id)));
    let is_taken_back = before.ratings.keys().any(|id| !look.ratings.contains_key(id));
    let mut effects = write(session, seat.into(), id.clone(), Visibility::Private, look, Some(key.clone()));
    if !effects.is_empty() {
        session.drafts.remove(&key);
    }
    effects.extend(is_taken_back.then_some(Effect::Scrub(id)));
    effects
}

/// Keeps the numbers that were given before the rest was left out.
pub fn drafted_numbers(session: &mut Session, on: NaiveDate) -> Vec<Effect> {
    let draft = session.who().alone().and_then(|seat| session.drafts.get(&numbers_key(on, seat)));
    draft.map(of_draft).map_or_else(Vec::new, |ratings| numbers(session, on, &ratings))
}

/// Numbers that one gave on another day, and did not come to keep, count for that day.
pub fn leftovers(session: &mut Session) -> Vec<Effect> {
    let (today, Some(seat)) = (session.today(), session.who().alone()) else { return vec![] };
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

/// The half for two begins. Its record is there from now on.
pub fn begin(session: &mut Session, on: NaiveDate, short: bool) -> Vec<Effect> {
    both(session, on, |held| held.short = short)
}

/// Another version of one's own look at a day, from another place, with other numbers.
pub fn other_version(session: &Session, on: NaiveDate) -> Option<&Checkin> {
    let own = session.journey.own_checkin(on, session.who())?;
    let id = own_id(session, on);
    let mut forks = session.journey.forks(&id).filter_map(Record::content::<Checkin>);
    forks.find(|fork| fork.ratings != own.ratings)
}

/// Takes the numbers of the other version.
pub fn other_numbers(session: &mut Session, on: NaiveDate) -> Vec<Effect> {
    let other = other_version(session, on).map(|other| other.ratings.clone());
    other.map_or_else(Vec::new, |ratings| numbers(session, on, &ratings))
}

fn own_id(session: &Session, on: NaiveDate) -> Id {
    Id::checkin(on, session.who().by())
}

fn both(session: &mut Session, on: NaiveDate, change: impl FnOnce(&mut Checkin)) -> Vec<Effect> {
    let before = session.journey.checkin_together(on).cloned();
    let mut held = before.clone().unwrap_or_default();
    change(&mut held);
    if before.as_ref() == Some(&held) {
        return vec![];
    }
    write(session, session.author(true), Id::checkin(on, By::Both), Visibility::Shared, held, None)
}

/// Another version that holds another line stays, until that line is asked about too.
fn write(
    session: &mut Session,
    by: By,
    id: Id,
    vis: Visibility,
    checkin: Checkin,
    draft: Option<DraftKey>,
) -> Vec<Effect> {
    let prev = replaced(session, &id);
    session.write_over(by, id, vis, Some(Body::Checkin(checkin)), draft, prev)
}

fn replaced(session: &Session, id: &Id) -> Vec<Hlc> {
    let newest = session.journey.record(id);
    let lines = newest.and_then(Record::content::<Checkin>).map(|newest| &newest.lines);
    let differs = |fork: &Record| fork.content::<Checkin>().map(|fork| &fork.lines) != lines;
    match newest {
        Some(newest) if session.journey.forks(id).any(differs) => vec![newest.hlc.clone()],
        _ => session.journey.heads(id),
    }
}
