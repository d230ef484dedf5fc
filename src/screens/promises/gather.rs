//! Plans to look after, gathered in sections: those that are due come first.

use chrono::{Days, NaiveDate};

use super::say;
use crate::{
    form::days,
    guide::PlanKind,
    journey::{
        agreement::Stands,
        mark::How,
        plan::Plan,
        promise,
        record::{Id, Record, Visibility},
    },
    session::Session,
};

pub struct Section<'a> {
    pub heading: &'static str,
    pub things: Vec<Thing<'a>>,
}

/// A promise, an agreement, a ritual, a plan, a request.
pub struct Thing<'a> {
    pub record: &'a Record,
    pub plan: &'a Plan,
    /// Whose it is, and when it is due.
    pub line: String,
    /// The words of the choice that opens it.
    pub label: String,
}

/// So many days a promise stays in sight after it was closed.
const LATELY: u64 = 7;

pub fn all(session: &Session) -> Vec<Section<'_>> {
    let mut due = promises_due(session);
    due.extend(plans(session, |record, stands| asks(session, record, stands)));
    let of = |sorts: &'static [PlanKind]| {
        plans(session, move |record, stands| {
            !asks(session, record, stands) && sorts.iter().any(|sort| sort.name() == record.id.kind())
        })
    };
    vec![
        Section { heading: "Due", things: due },
        Section { heading: "Promises", things: promises_ahead(session) },
        Section { heading: "Closed lately", things: promises_closed(session) },
        Section { heading: "Agreements", things: of(&[PlanKind::Agreement]) },
        Section { heading: "Rituals", things: of(&[PlanKind::Ritual]) },
        Section { heading: "Plans", things: of(&[PlanKind::Plan, PlanKind::Wave, PlanKind::Setback]) },
        Section { heading: "Requests", things: requests(session) },
    ]
}

fn of_promise<'a>(session: &Session, record: &'a Record, plan: &'a Plan, when: &str) -> Thing<'a> {
    let name = session.journey.names(record.by);
    Thing { record, plan, line: format!("{name}: {when}"), label: format!("{name}’s promise") }
}

/// Promises in force, with the oldest day that waits for a word.
fn open(session: &Session) -> impl Iterator<Item = (&Record, &Plan, Option<NaiveDate>)> {
    let today = session.now.date_naive();
    let open = session.journey.open_promises(session.who(), today);
    open.map(move |(record, plan)| {
        (record, plan, session.journey.waiting_days(&record.id, today).first().copied())
    })
}

/// Those that somebody who is here can say something about. Nobody is shown what the other has not marked yet.
fn promises_due(session: &Session) -> Vec<Thing<'_>> {
    let today = session.now.date_naive();
    let own = open(session).filter(|(record, ..)| session.journey.may_say(&record.id, session.who()));
    own.filter_map(|(record, plan, waiting)| {
        Some(of_promise(session, record, plan, &days::meant(session.say, waiting?, today)))
    })
    .collect()
}

fn promises_ahead(session: &Session) -> Vec<Thing<'_>> {
    let (here, today) = (session.who(), session.now.date_naive());
    let ahead = open(session)
        .filter(|(record, _, waiting)| waiting.is_none() || !session.journey.may_say(&record.id, here));
    ahead
        .map(|(record, plan, waiting)| {
            let said = session.journey.said_of(&record.id, record.by);
            let line = match waiting.or_else(|| promise::next_day(plan, &said, today)) {
                // Nobody is reminded here of what the other has not marked.
                Some(on) if on < today => format!("for {}", days::date(session.say, on, today)),
                Some(on) => days::meant(session.say, on, today),
                None if plan.when.is_none() => "without a day".into(),
                None => "no day is left".into(),
            };
            of_promise(session, record, plan, &line)
        })
        .collect()
}

/// Promises that were closed in the last days, so that they can be looked at, and noticed.
fn promises_closed(session: &Session) -> Vec<Thing<'_>> {
    let (here, today) = (session.who(), session.now.date_naive());
    let first = today.checked_sub_days(Days::new(LATELY)).unwrap_or(today);
    let all = session.journey.readable_plans(PlanKind::Promise, here);
    let lately = all.filter(|(_, plan)| plan.closed.is_some_and(|closed| closed > first));
    let said = |record: &Record| {
        let said = session.journey.said_of(&record.id, record.by);
        said.into_iter().next_back().map(|(on, mark)| (on, mark.how))
    };
    lately
        .filter_map(|(record, plan)| {
            let (on, how) = said(record)?;
            let how = how_word(how)?;
            let thing =
                of_promise(session, record, plan, &format!("{how}, {}", days::date(session.say, on, today)));
            Some(Thing { label: format!("{}, {how}", thing.label), ..thing })
        })
        .collect()
}

/// A word for the mark of a day.
pub fn how_word(how: How) -> Option<&'static str> {
    match how {
        How::Kept => Some("kept"),
        How::Changed => Some("changed in time"),
        How::Missed => Some("missed"),
        How::Noticed | How::Done | How::GoesOn | How::Ended => None,
    }
}

/// True for a plan of which those who are here can say now whether it goes on. What both made waits until both are here.
fn asks(session: &Session, record: &Record, stands: Stands) -> bool {
    match stands {
        Stands::Due(_) => session.journey.may_review(record.by, session.who()),
        Stands::Ended(_) => true,
        Stands::InForce | Stands::Closed => false,
    }
}

fn plans(session: &Session, shown: impl Fn(&Record, Stands) -> bool) -> Vec<Thing<'_>> {
    let today = session.now.date_naive();
    let standing = session.journey.standing(session.who(), today);
    standing
        .filter(|(record, _, stands)| shown(record, *stands))
        .map(|(record, plan, stands)| {
            let title = say::title(session, &record.id, plan);
            let line = format!("{title}{}", stands_line(session, record, plan, stands));
            Thing { record, plan, line, label: title }
        })
        .collect()
}

fn stands_line(session: &Session, record: &Record, plan: &Plan, stands: Stands) -> String {
    let today = session.now.date_naive();
    match stands {
        Stands::Due(_) if !session.journey.may_review(record.by, session.who()) => {
            ": to look at again, when both of you are here".into()
        }
        Stands::Due(on) if on == today => ": to look at again today".into(),
        Stands::Due(on) => format!(": to look at again since {}", days::date(session.say, on, today)),
        Stands::Ended(on) => {
            format!(": it ended after {}, as it was meant to", days::date(session.say, on, today))
        }
        _ if record.id.kind() == PlanKind::Ritual.name() => format!(": {}", repeated(session, &record.id)),
        _ => plan
            .review
            .map_or_else(String::new, |on| format!(": again on {}", days::date(session.say, on, today))),
    }
}

/// How often a ritual was done. Weeks without it are not mentioned.
pub fn repeated(session: &Session, ritual: &Id) -> String {
    let done = session.journey.repetitions(ritual, session.now.date_naive());
    let today = if done.today { ", today too" } else { "" };
    match (done.lately, done.all) {
        (_, 0) => "not begun yet".into(),
        (0, all) => format!("done {} in all", times(all)),
        (lately, all) => {
            format!("done {} in the last three weeks, {} in all{today}", times(lately), times(all))
        }
    }
}

fn times(count: usize) -> String {
    match count {
        1 => "once".into(),
        2 => "twice".into(),
        count => format!("{count} times"),
    }
}

/// Requests that are open, or got a no for now.
fn requests(session: &Session) -> Vec<Thing<'_>> {
    let all = session.journey.readable_plans(PlanKind::Request, session.who());
    all.filter(|(_, plan)| plan.closed.is_none())
        .filter_map(|(record, plan)| {
            let name = session.journey.names(record.by);
            let stands = stands_request(session, record)?;
            Some(Thing {
                record,
                plan,
                line: format!("{name}: {stands}"),
                label: format!("{name}’s request"),
            })
        })
        .collect()
}

/// None for what got a yes: it is an agreement.
pub fn stands_request(session: &Session, record: &Record) -> Option<String> {
    match session.journey.answer_to(&record.id) {
        Some((_, consent)) if consent.answer.agrees() => None,
        Some((seat, consent)) => {
            Some(format!("{} said “{}”", session.journey.name(seat), consent.answer.words()))
        }
        None if record.vis == Visibility::Shared => Some("not answered yet".into()),
        None => Some("not brought; only you see it".into()),
    }
}
