//! On which day something is done, or how often; and on which day it is looked at again.

mod show;

use super::{Ask, Block, Message, Moment, Position, Site, State, Then, days, planning, slot, we};
use crate::{
    journey::{
        key::{DraftField, DraftKey, PlanField},
        plan::Plan,
        when::When,
    },
    session::{Effect, Session},
};
use chrono::NaiveDate;

pub use show::{page, review};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Often {
    Once,
    /// Every so many days.
    Every(u16),
}

impl Often {
    const ALL: [Self; 4] = [Self::Once, Self::Every(1), Self::Every(7), Self::Every(14)];
}

/// Names the draft of a day that is being typed: what it is for is part of the name.
fn key(state: &State, site: &Site, moment: Moment, often: Option<Often>) -> Option<DraftKey> {
    let field = match (moment, often) {
        (Moment::When, Some(Often::Every(days))) => PlanField::Every(days as u16),
        (Moment::When, _) => PlanField::When,
        _ => PlanField::Review,
    };
    Some(DraftKey::field(state.plan.as_ref()?, DraftField::Plan { part: &site.id(), field }))
}

/// For what a day is half typed at this moment, if one is.
pub fn drafted(state: &State, site: &Site, moment: Moment) -> Option<Often> {
    let is_drafted = |often: &Often| {
        let key = key(state, site, moment, Some(*often));
        key.is_some_and(|key| site.session.drafts.contains_key(&key))
    };
    Often::ALL.into_iter().find(is_drafted)
}

pub fn update(
    state: &mut State,
    session: &mut Session,
    position: &Position,
    moment: Moment,
    message: &Message,
) -> Then {
    let first = first_day(session, moment);
    match message {
        Message::Change => state.within.writing = true,
        Message::Often(often) if moment == Moment::When => state.within.often = Some(*often),
        Message::OtherDay => state.within.typing = true,
        Message::NearDays => {
            state.within.typing = false;
            return Then::Stay(session.drop_draft(&draft(state, session, position, moment)));
        }
        Message::Day(day) if *day >= first => return Then::Next(set(state, session, position, moment, *day)),
        Message::Typed(words) => {
            let key = draft(state, session, position, moment);
            match days::parse(words, first, None) {
                Ok(day) => {
                    let mut effects = session.drop_draft(&key);
                    effects.extend(set(state, session, position, moment, day));
                    return Then::Next(effects);
                }
                Err(wrong) => {
                    (state.within.typing, state.within.wrong) = (true, Some(wrong));
                    session.drafts.insert(key, words.clone());
                }
            }
        }
        _ => {}
    }
    Then::Stay(vec![])
}

fn draft(state: &State, session: &Session, position: &Position, moment: Moment) -> DraftKey {
    let site = Site::of(session, position);
    site.and_then(|site| key(state, &site, moment, state.within.often)).unwrap_or_default()
}

/// Something may be due today; it is looked at again on a later day.
fn first_day(session: &Session, moment: Moment) -> NaiveDate {
    let today = session.now.date_naive();
    if moment == Moment::When { today } else { today.succ_opt().unwrap_or(today) }
}

fn set(
    state: &State,
    session: &mut Session,
    position: &Position,
    moment: Moment,
    day: NaiveDate,
) -> Vec<Effect> {
    let ends = Site::of(session, position).and_then(|site| planning(&site)).is_some_and(|p| p.ends);
    let apart = u32::try_from((day - session.now.date_naive()).num_days()).unwrap_or_default();
    let when = match state.within.often {
        Some(Often::Every(days)) => When::Every { from: day, days, until: None },
        Some(Often::Once) | None => When::On(day),
    };
    let edit = |plan: &mut Plan| match moment {
        Moment::When => plan.when = Some(when),
        _ => {
            (plan.review, plan.every) = (Some(day), Some(apart));
            plan.ends = plan.ends.is_some().then_some(day).or(ends.then_some(day));
        }
    };
    state.plan.clone().map_or_else(Vec::new, |plan| slot::change_plan(session, &plan, edit))
}
