//! Days to watch for. They stand on the plan for setbacks, and the path names one from a week before.

use super::{Message, SetbackPage, State, back, open};
use crate::{
    block::Block,
    form::{self, Binding, Days, Field, Form, Given, Kind, Out, Said, Transition, Way, days, starts},
    guide::PlanKind,
    journey::{
        key::DraftKey,
        plan::Plan,
        record::{Record, Visibility},
        when::When,
    },
    language::Catalogue,
    page::{Choice, Key, Page},
    session::{Effect, Session, Update},
};
use chrono::NaiveDate;

/// No more days are kept.
const MOST: usize = 10;
/// The one field of the form: which day, or how often it comes.
pub const DAY: &str = "day";

fn plan(session: &Session) -> Option<(&Record, &Plan)> {
    session.journey.plan_for(PlanKind::Setback, session.who(), session.today())
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
    let Some((record, before)) = own_plan(session) else { return vec![] };
    let mut watch: Vec<_> = to_come(before, session.today()).collect();
    change(&mut watch);
    if watch == before.watch {
        return vec![];
    }
    let (record, plan) = (record.clone(), Plan { watch, ..before.clone() });
    session.rewrite(record, plan.into())
}

pub fn list(session: &Session) -> Page<Message> {
    let (say, today) = (session.say(), session.today());
    let mut body = vec![Block::heading(say.days_to_watch()), Block::say(say.setback_watch_about())];
    let mut choices = vec![];
    match plan(session) {
        None => body.push(Block::say(say.setback_watch_no_plan())),
        Some((_, plan)) => {
            let named: Vec<_> = to_come(plan, today).collect();
            body.extend(named.iter().map(|when| Block::item(said(*when, today, say))));
            if own_plan(session).is_some() {
                choices = to_change(named, today, say);
            } else {
                body.push(Block::quiet(say.setback_watch_not_yours()));
            }
        }
    }
    choices.push(back(say));
    Page::new(say.on_a_hard_day(), body, choices)
}

fn to_change(named: Vec<When>, today: NaiveDate, say: Catalogue) -> Vec<Choice<Message>> {
    let add = (named.len() < MOST)
        .then(|| Choice::new(Key::Type, say.setback_watch_add(), Message::To(SetbackPage::Day)).writes());
    let remove = named.into_iter().zip(Key::listed()).map(|(when, key)| {
        Choice::new(key, say.setback_watch_remove(&said(when, today, say)), Message::Unwatch(when))
    });
    remove.map(|choice| choice.answers().writes()).chain(add).collect()
}

fn said(when: When, today: NaiveDate, say: Catalogue) -> String {
    match when {
        When::On(day) | When::Every { from: day, .. } => days::date(say, day, today),
        When::Yearly(day) => say.setback_each_year_on(day),
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
    let any = Days { offers: vec![], from: NaiveDate::MIN, until: Some(NaiveDate::MAX) };
    let bind = Binding::screen(DraftKey::default(), starts(vis));
    Field::new(DAY, Said::Heading(session.say().setback_which_day().into()), Kind::Day(any), bind)
}

fn often<'a>(session: &Session, day: NaiveDate) -> Field<'a> {
    let (say, today) = (session.say(), session.today());
    let once = (day >= today).then(|| Way::answer(Key::Nth(2), say.setback_once()));
    let ways = std::iter::once(Way::answer(Key::Nth(1), say.setback_each_year())).chain(once).collect();
    Field::ways(DAY, Said::Heading(days::date(say, day, today).into()), ways)
        .about([Block::say(say.setback_each_year_ask())])
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
    let say = session.say();
    let back = Choice::back(say.back(), Message::To(SetbackPage::Watch));
    let page = form::page(&state.form, make(state.at)(session), session, say.on_a_hard_day());
    page.map(Message::Form).with([back])
}
