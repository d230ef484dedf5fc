//! Days to watch for. They stand on the plan for setbacks, and the path names one from a week before.

use super::{Message, SetbackPage, State, TITLE, back, open};
use crate::{
    block::Block,
    form::{
        self, Around, Binding, Days, Field, Form, Given, Kind, Out, Said, Transition, Way, Ways, days, starts,
    },
    guide::PlanKind,
    journey::{
        key::DraftKey,
        plan::Plan,
        record::{Record, Visibility},
        when::When,
    },
    page::{Choice, Key, Page},
    session::{Effect, Session, Update},
};
use chrono::NaiveDate;

/// No more days are kept.
const MOST: usize = 10;
/// The one field of the form: which day, or how often it comes.
pub const DAY: &str = "day";

fn plan(session: &Session) -> Option<(&Record, &Plan)> {
    session.journey.plan_for(PlanKind::Setback, session.who(), session.now.date_naive())
}

/// The plan, if everybody whose plan it is is here.
fn own_plan(session: &Session) -> Option<(&Record, &Plan)> {
    plan(session).filter(|(record, _)| session.journey.may_review(record.by, session.who()))
}

/// The days still to come, in the order in which they were named.
fn to_come(plan: &Plan, today: NaiveDate) -> impl Iterator<Item = When> {
    plan.watch.iter().copied().filter(move |when| when.next(today).is_some())
}

fn add(session: &mut Session, when: When) -> Vec<Effect> {
    edit(session, |watch| {
        if watch.len() < MOST && !watch.contains(&when) {
            watch.push(when);
        }
    })
}

pub fn remove(session: &mut Session, when: When) -> Vec<Effect> {
    edit(session, |watch| watch.retain(|known| *known != when))
}

/// Changes the days on the plan. Those that are gone leave it.
fn edit(session: &mut Session, change: impl FnOnce(&mut Vec<When>)) -> Vec<Effect> {
    let today = session.now.date_naive();
    let Some((record, before)) = own_plan(session) else { return vec![] };
    let mut watch: Vec<_> = to_come(before, today).collect();
    change(&mut watch);
    if watch == before.watch {
        return vec![];
    }
    let (record, plan) = (record.clone(), Plan { watch, ..before.clone() });
    session.rewrite(record, plan.into())
}

pub fn list(session: &Session) -> Page<Message> {
    let today = session.now.date_naive();
    let mut body = vec![
        Block::heading("Days to watch for"),
        Block::say(
            "The day it came out, a visit, a trip. From a week before, the path says that one is near.",
        ),
    ];
    let mut choices = vec![];
    match plan(session) {
        None => body.push(Block::say("They stand on the plan for setbacks, and there is none yet.")),
        Some((_, plan)) => {
            let named: Vec<_> = to_come(plan, today).collect();
            body.extend(named.iter().map(|when| Block::item(said(*when, session))));
            choices = if own_plan(session).is_some() {
                to_change(named, session)
            } else {
                body.push(Block::quiet(
                    "The plan belongs to both of you. Its days are changed while both are here.",
                ));
                vec![]
            };
        }
    }
    choices.push(back());
    Page::new(TITLE, body, choices)
}

fn to_change(named: Vec<When>, session: &Session) -> Vec<Choice<Message>> {
    let add = (named.len() < MOST)
        .then(|| Choice::new(Key::Type, "Add a day", Message::To(SetbackPage::Day)).writes());
    let remove = named.into_iter().zip(Key::listed()).map(|(when, key)| {
        Choice::new(key, format!("Take off: {}", said(when, session)), Message::Unwatch(when))
    });
    remove.map(|choice| choice.answers().writes()).chain(add).collect()
}

fn said(when: When, session: &Session) -> String {
    match when {
        When::On(day) | When::Every { from: day, .. } => {
            days::date(session.say, day, session.now.date_naive())
        }
        When::Yearly(day) => format!("each year, {}", day.format("%-d %B")),
    }
}

pub fn make(at: SetbackPage) -> impl for<'a> Fn(&'a Session) -> Form<'a> {
    move |session| match at {
        SetbackPage::Day => vec![day(session)],
        SetbackPage::Often(day) => vec![often(session, day)],
        _ => vec![],
    }
}

/// Any day: one that comes each year may have been long ago.
fn day<'a>(session: &Session) -> Field<'a> {
    let vis = plan(session).map_or(Visibility::Private, |(record, _)| record.vis);
    let any = Days { offers: vec![], from: NaiveDate::MIN, until: Some(NaiveDate::MAX), given: None };
    let bind = Binding::screen(DraftKey::default(), starts(vis));
    Field::new(DAY, Said::Heading("Which day?".into()), Kind::Day(any), bind)
}

fn often<'a>(session: &Session, day: NaiveDate) -> Field<'a> {
    let today = session.now.date_naive();
    let once = (day >= today).then(|| Way::answer(Key::Nth(2), "Only this once"));
    let ways = std::iter::once(Way::answer(Key::Nth(1), "Each year")).chain(once).collect();
    let kind = Kind::Ways(Ways { ways, given: None });
    Field::new(DAY, Said::Heading(days::date(session.say, day, today).into()), kind, Binding::nowhere())
        .about([Block::say("Each year?")])
}

pub fn went(state: &mut State, session: &mut Session, Transition { effects, out }: Transition) -> Update {
    let more = match (out, state.at) {
        (Out::Answered(_, Given::Day(day)), SetbackPage::Day) => {
            *state = open(SetbackPage::Often(day));
            vec![]
        }
        (Out::Way(_, nth), SetbackPage::Often(day)) => {
            *state = open(SetbackPage::Watch);
            add(session, if nth == 0 { When::Yearly(day) } else { When::On(day) })
        }
        (Out::Over, _) => {
            *state = open(SetbackPage::Watch);
            vec![]
        }
        _ => vec![],
    };
    Update::from(effects).with(more)
}

pub fn asking(state: &State, session: &Session) -> Page<Message> {
    let around = Around { title: TITLE, step: None, above: vec![] };
    let back = Choice::back("Back", Message::To(SetbackPage::Watch));
    form::page(&state.form, make(state.at)(session), session, around).map(Message::Form).with([back])
}
