//! On which day something is done, or how often; and on which day it is looked at again.

use super::making::{Making, Often, State};
use crate::{
    block::Block,
    form::{Binding, Days, Field, Form, Kind, Said, Way, days},
    guide::{Planning, Timing},
    journey::{
        key::{DraftField, DraftKey, PlanField},
        plan::Plan,
        position::Position,
        record::{Body, Id},
        when::When,
    },
    language::Catalogue,
    page::Key,
    screens::{part::context::PartContext, promises},
    session::{Effect, Session},
};
use chrono::NaiveDate;

pub const OFTEN: &str = "@often";
pub const WHEN: &str = "@when";
const REVIEW: &str = "@review";

const RHYTHMS: [Often; 4] = [Often::Once, Often::Every(1), Often::Every(7), Often::Every(14)];

/// The rhythms to choose from.
fn rhythms(timing: Timing) -> impl Iterator<Item = Often> {
    RHYTHMS.into_iter().filter(move |often| timing == Timing::Either || *often != Often::Once)
}

impl Often {
    fn label(self, say: Catalogue) -> String {
        match self {
            Self::Once => say.plan_once().to_owned(),
            Self::Every(days) => say.plan_every(days.into()),
        }
    }
}

/// The rhythm that was chosen, by its place.
pub fn rhythm(session: &Session, position: &Position, way: usize) -> Option<Often> {
    let timing = PartContext::of(session, position).and_then(|site| site.planning()?.when)?;
    rhythms(timing).nth(way)
}

/// The draft of a day that is being typed: the rhythm is part of the name.
fn key(site: &PartContext, plan: &Id, field: PlanField) -> DraftKey {
    DraftKey::field(plan, DraftField::Plan { part: &site.id(), field })
}

fn first_of(often: Option<Often>) -> PlanField<'static> {
    if let Some(Often::Every(days)) = often { PlanField::Every(days) } else { PlanField::When }
}

/// The rhythm whose first day is half typed, if one is.
pub fn half_typed(site: &PartContext, plan: &Id) -> Option<Often> {
    let is_drafted =
        |often: &Often| site.session.drafts.contains_key(&key(site, plan, first_of(Some(*often))));
    RHYTHMS.into_iter().find(is_drafted)
}

/// When it is done: how often, where that is asked, and then from which day.
pub fn fields<'a>(site: &PartContext<'a>, planning: &'a Planning, making: &Making) -> Form<'a> {
    let (Some(timing), Some(plan), Some((_, made))) = (planning.when, &making.id, making.made(site)) else {
        return vec![];
    };
    let (say, today) = (site.session.say(), site.session.today());
    let done = |plan: &Plan| plan.when.map(|when| promises::rhythm(say, when, today));
    let (given, other) = (done(made), other(site, plan, made, done));
    let (once, often) = (timing == Timing::Day, making.often);
    let ask = match often {
        Some(Often::Every(_)) => say.plan_from_which_day(),
        _ => say.plan_when(),
    };
    let offers = days::near(say, today, true).into_iter().chain(days::weeks(say, today, None)).collect();
    let days = Days { offers, from: today, until: None };
    let bind = Binding::screen(key(site, plan, first_of(often)), making.starts(site, planning));
    let day = Field::new(WHEN, strong(ask), Kind::Day(days), bind).given(given.clone().filter(|_| once));
    let ways = rhythms(timing).zip(Key::listed());
    let ways = ways.map(|(often, key)| Way::answer(key, often.label(say))).collect();
    let rhythm = Field::ways(OFTEN, strong(say.plan_when()), ways).given(given);
    // The whole shows the day under its rhythm.
    let day = if once { day } else { day.passing() };
    let form = [(!once).then_some(rhythm), (once || often.is_some()).then_some(day)];
    let about =
        |field: Field<'a>| field.about(making.gist(site)).other(other.clone()).skip(Key::Pass, say.pass());
    form.into_iter().flatten().map(about).collect()
}

/// When it is looked at again: the guide’s own number of days leads.
pub fn review<'a>(site: &PartContext<'a>, planning: &'a Planning, making: &Making) -> Option<Field<'a>> {
    let (plan, lead, (_, made)) = (making.id.as_ref()?, planning.review?, making.made(site)?);
    let (say, today) = (site.session.say(), site.session.today());
    let ends = planning.ends.then(|| Block::quiet(say.plan_ends(site.is_for_two())));
    let seen = |plan: &Plan| Some(say.plan_look_again_on(&days::date(say, plan.review?, today)));
    let days =
        Days { offers: days::weeks(say, today, Some(lead.into())), from: tomorrow(today), until: None };
    let bind = Binding::screen(key(site, plan, PlanField::Review), making.starts(site, planning));
    let ask = Said::Strong(say.plan_look_again_when(site.is_for_two()).into());
    let field = Field::new(REVIEW, ask, Kind::Day(days), bind).about(making.gist(site)).about(ends);
    Some(field.given(seen(made)).other(other(site, plan, made, seen)).skip(Key::Pass, say.pass()))
}

/// A day that another version of the plan has.
fn other(site: &PartContext, id: &Id, made: &Plan, say: impl Fn(&Plan) -> Option<String>) -> Option<String> {
    let mut said = site.session.journey.forks(id).filter_map(|fork| match &fork.body {
        Some(Body::Plan(other)) => say(other),
        _ => None,
    });
    said.find(|other| Some(other) != say(made).as_ref())
}

fn strong(ask: &str) -> Said<'_> {
    Said::Strong(ask.into())
}

fn tomorrow(today: NaiveDate) -> NaiveDate {
    today.succ_opt().unwrap_or(today)
}

/// Keeps a day in the field that is asked.
pub fn set(state: &State, session: &mut Session, position: &Position, day: NaiveDate) -> Vec<Effect> {
    let ends = PartContext::of(session, position).and_then(|site| site.planning()).is_some_and(|p| p.ends);
    let apart = u32::try_from((day - session.today()).num_days()).unwrap_or_default();
    let when = match state.making.often {
        Some(Often::Every(days)) => When::Every { from: day, days, until: None },
        Some(Often::Once) | None => When::On(day),
    };
    let is_review = state.form.at() == Some(REVIEW);
    let edit = |plan: &mut Plan| match is_review {
        false => plan.when = Some(when),
        true => {
            (plan.review, plan.every) = (Some(day), Some(apart));
            plan.ends = plan.ends.is_some().then_some(day).or(ends.then_some(day));
        }
    };
    state.making.id.as_ref().map_or_else(Vec::new, |plan| session.change_plan(plan, edit))
}
