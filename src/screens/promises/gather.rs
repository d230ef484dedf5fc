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
        ritual::Repetitions,
    },
    language::{Catalogue, DaysDue, PromisesHow, said},
    session::Session,
};

/// Things of one kind, under a heading.
pub struct ThingList<'a> {
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

pub fn all(session: &Session) -> Vec<ThingList<'_>> {
    let say = session.say();
    let mut due = promises_due(session);
    due.extend(plans(session, |record, stands| asks(session, record, stands)));
    let of = |sorts: &'static [PlanKind]| {
        plans(session, move |record, stands| {
            !asks(session, record, stands) && sorts.iter().any(|sort| sort.name() == record.id.kind())
        })
    };
    vec![
        ThingList { heading: say.promises_heading_due(), things: due },
        ThingList { heading: say.promises_heading_promises(), things: promises_ahead(session) },
        ThingList { heading: say.promises_heading_closed(), things: promises_closed(session) },
        ThingList { heading: say.promises_heading_agreements(), things: of(&[PlanKind::Agreement]) },
        ThingList { heading: say.promises_heading_rituals(), things: of(&[PlanKind::Ritual]) },
        ThingList {
            heading: say.promises_heading_plans(),
            things: of(&[PlanKind::Plan, PlanKind::Wave, PlanKind::Setback]),
        },
        ThingList { heading: say.promises_heading_requests(), things: requests(session) },
    ]
}

/// `line` takes the name of the one who promised.
fn of_promise<'a>(
    session: &Session,
    record: &'a Record,
    plan: &'a Plan,
    line: impl FnOnce(&str) -> String,
) -> Thing<'a> {
    let name = session.journey.names(record.by);
    Thing { record, plan, line: line(&name), label: session.say().promises_someones(&name) }
}

fn for_day(say: Catalogue, name: &str, (days_due, day): (DaysDue, String)) -> String {
    say.promises_for(said::PromisesFor { name, days_due, day: &day })
}

/// Promises in force, with the oldest day that waits for a word.
fn open(session: &Session) -> impl Iterator<Item = (&Record, &Plan, Option<NaiveDate>)> {
    let today = session.today();
    let open = session.journey.open_promises(session.who(), today);
    open.map(move |(record, plan)| {
        (record, plan, session.journey.waiting_days(&record.id, today).first().copied())
    })
}

/// Those that somebody who is here can say something about. Nobody is shown what the other has not marked yet.
fn promises_due(session: &Session) -> Vec<Thing<'_>> {
    let (say, today) = (session.say(), session.today());
    let own = open(session).filter(|(record, ..)| session.journey.may_say(&record.id, session.who()));
    own.filter_map(|(record, plan, waiting)| {
        let due = days::due(say, waiting?, today);
        Some(of_promise(session, record, plan, |name| for_day(say, name, due)))
    })
    .collect()
}

fn promises_ahead(session: &Session) -> Vec<Thing<'_>> {
    let (say, here, today) = (session.say(), session.who(), session.today());
    let ahead = open(session)
        .filter(|(record, _, waiting)| waiting.is_none() || !session.journey.may_say(&record.id, here));
    ahead
        .map(|(record, plan, waiting)| {
            let said = session.journey.said_of(&record.id, record.by);
            let day = waiting.or_else(|| promise::next_day(plan, &said, today));
            of_promise(session, record, plan, |name| match day {
                // Nobody is reminded here of what the other has not marked.
                Some(on) if on < today => for_day(say, name, (DaysDue::Ahead, days::date(say, on, today))),
                Some(on) => for_day(say, name, days::due(say, on, today)),
                None if plan.when.is_none() => say.promises_without_day(name),
                None => say.promises_no_day_left(name),
            })
        })
        .collect()
}

/// Promises that were closed in the last days, so that they can be looked at, and noticed.
fn promises_closed(session: &Session) -> Vec<Thing<'_>> {
    let (say, here, today) = (session.say(), session.who(), session.today());
    let first = today.checked_sub_days(Days::new(LATELY)).unwrap_or(today);
    let all = session.journey.readable_plans(PlanKind::Promise, here);
    let lately = all.filter(|(_, plan)| plan.closed.is_some_and(|closed| closed > first));
    let newest = |record: &Record| {
        let said = session.journey.said_of(&record.id, record.by);
        said.into_iter().next_back().map(|(on, mark)| (on, mark.how))
    };
    lately
        .filter_map(|(record, plan)| {
            let (on, marked) = newest(record)?;
            let (name, promises_how) = (session.journey.names(record.by), how(marked)?);
            let day = &days::date(say, on, today);
            let line = say.promises_went(said::PromisesWent { name: &name, promises_how, day });
            Some(Thing { record, plan, line, label: say.promises_open_closed(&name, promises_how) })
        })
        .collect()
}

/// How a promise went, by the mark of a day.
pub(crate) fn how(mark: How) -> Option<PromisesHow> {
    match mark {
        How::Kept => Some(PromisesHow::Kept),
        How::Changed => Some(PromisesHow::Changed),
        How::Missed => Some(PromisesHow::Missed),
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
    let standing = session.journey.standing(session.who(), session.today());
    standing
        .filter(|(record, _, stands)| shown(record, *stands))
        .map(|(record, plan, stands)| {
            let title = say::title(session, &record.id, plan);
            let line = stands_line(session, record, plan, stands, &title);
            Thing { record, plan, line, label: title }
        })
        .collect()
}

fn stands_line(session: &Session, record: &Record, plan: &Plan, stands: Stands, title: &str) -> String {
    let (say, today) = (session.say(), session.today());
    let date = |on| days::date(say, on, today);
    match stands {
        Stands::Due(_) if !session.journey.may_review(record.by, session.who()) => {
            say.promises_again_both(title)
        }
        Stands::Due(on) if on == today => say.promises_again_today(title),
        Stands::Due(on) => say.promises_again_since(said::PromisesAgainSince { title, day: &date(on) }),
        Stands::Ended(on) => say.promises_ended(said::PromisesEnded { title, day: &date(on) }),
        _ if record.id.kind() == PlanKind::Ritual.name() => {
            let repeated = &repeated(session, &record.id);
            say.promises_ritual(said::PromisesRitual { title, repeated })
        }
        _ => plan.review.map_or_else(
            || title.to_owned(),
            |on| say.promises_again_on(said::PromisesAgainOn { title, day: &date(on) }),
        ),
    }
}

/// How often a ritual was done. Weeks without it are not mentioned.
pub fn repeated(session: &Session, ritual: &Id) -> String {
    let Repetitions { today, lately, all } = session.journey.repetitions(ritual, session.today());
    session.say().promises_repeated(said::PromisesRepeated { all, lately, today })
}

/// Requests that are open, or got a no for now.
fn requests(session: &Session) -> Vec<Thing<'_>> {
    let all = session.journey.readable_plans(PlanKind::Request, session.who());
    all.filter(|(_, plan)| plan.closed.is_none())
        .filter_map(|(record, plan)| {
            let name = session.journey.names(record.by);
            let line = stands_request(session, record, &name)?;
            Some(Thing { record, plan, line, label: session.say().someones_request(&name) })
        })
        .collect()
}

/// None for what got a yes: it is an agreement.
fn stands_request(session: &Session, record: &Record, name: &str) -> Option<String> {
    let say = session.say();
    match session.journey.answer_to(&record.id) {
        Some((_, consent)) if consent.answer.agrees() => None,
        Some((seat, consent)) => {
            let (other, answer) = (&session.journey.name(seat), consent.answer.words(say));
            Some(say.promises_answered(said::PromisesAnswered { name, other, answer }))
        }
        None if record.vis == Visibility::Shared => Some(say.promises_unanswered(name)),
        None => Some(say.promises_not_brought(name)),
    }
}
