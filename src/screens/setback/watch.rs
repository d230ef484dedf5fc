//! Days to watch for. They stand on the plan for setbacks, and the path names one from a week before.

use super::{Message, State, TITLE, back};
use crate::{
    block::Block,
    guide::Sort,
    journey::{
        key::DraftKey,
        plan::Plan,
        record::{Body, Record},
        setback,
        when::When,
    },
    page::{Ask, Choice, Page, TextInput},
    private::Private,
    screens::days::{self, NoDay},
    session::{Effect, Session},
};
use chrono::NaiveDate;

/// A key for each day; no more are kept.
const KEYS: &str = "acdefijkl";
const MOST: usize = KEYS.len();

fn plan(session: &Session) -> Option<(&Record, &Plan)> {
    session.journey.plan_for(Sort::Setback, session.who(), session.now.date_naive())
}

fn may_edit(session: &Session, record: &Record) -> bool {
    session.read_only.is_none() && setback::may_edit(record.by, session.who(), session.journey.is_solo())
}

/// The days still to come, in the order in which they were named.
fn to_come(plan: &Plan, today: NaiveDate) -> impl Iterator<Item = When> {
    plan.watch.iter().copied().filter(move |when| when.next(today).is_some())
}

pub fn add(session: &mut Session, when: When) -> Vec<Effect> {
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
    let Some((record, before)) = plan(session).filter(|(record, _)| may_edit(session, record)) else {
        return vec![];
    };
    let mut watch: Vec<_> = to_come(before, today).collect();
    change(&mut watch);
    if watch == before.watch {
        return vec![];
    }
    let body = Body::from(Plan { watch, ..before.clone() });
    let (by, id, vis) = (record.by, record.id.clone(), record.vis);
    session.write_by(by, id, vis, Some(body), None)
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
        Some((record, plan)) => {
            let named: Vec<_> = to_come(plan, today).collect();
            body.extend(named.iter().map(|when| Block::item(said(*when, today))));
            if may_edit(session, record) {
                if named.len() < MOST {
                    choices.push(Choice::new('n', "Add a day", Message::To(State::Day { unread: false })));
                }
                let remove = named.into_iter().zip(KEYS.chars()).map(|(when, key)| {
                    Choice::new(key, format!("Take off: {}", said(when, today)), Message::Unwatch(when))
                });
                choices.extend(remove);
            } else if session.read_only.is_none() {
                body.push(Block::quiet(
                    "The plan belongs to both of you. Its days are changed while both are here.",
                ));
            }
        }
    }
    choices.push(back());
    Page::new(TITLE, body, choices)
}

fn said(when: When, today: NaiveDate) -> String {
    match when {
        When::On(day) | When::Every { from: day, .. } => days::date(day, today),
        When::Yearly(day) => format!("each year, {}", day.format("%-d %B")),
    }
}

pub fn day(unread: bool, session: &Session) -> Page<Message> {
    let hint = days::hint(session.now.date_naive(), unread.then_some(NoDay::Unread));
    let body = vec![Block::heading("Which day?"), Block::say(hint)];
    let back = vec![Choice::back("Back", Message::To(State::Watch))];
    Page::asking(
        TITLE,
        body,
        Ask::Write(TextInput { key: DraftKey::default(), words: Private::default(), one_line: true }),
        back,
    )
}

pub fn often(day: NaiveDate, session: &Session) -> Page<Message> {
    let body = vec![Block::heading(days::date(day, session.now.date_naive())), Block::say("Each year?")];
    let mut choices = vec![Choice::new('y', "Each year", Message::Watch(When::Yearly(day)))];
    if day >= session.now.date_naive() {
        choices.push(Choice::new('o', "Only this once", Message::Watch(When::On(day))));
    }
    choices.push(Choice::back("Back", Message::To(State::Watch)));
    Page::new(TITLE, body, choices)
}
