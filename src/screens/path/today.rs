//! What is due and what can be opened: a quiet line for each kind on the path, and the list of all of it. A thing due on
//! Tuesday is never called late.

use std::{cmp::Reverse, mem::discriminant};

use crate::{
    block::{Block, Text},
    form::days,
    guide::Chapter,
    journey::{
        clock::Odd,
        due::{Due, What, due},
        position::Stop,
        record::{By, Id},
    },
    language::said,
    screens::{checkin, walk},
    session::{Place, Session},
};

/// No more lines stand on the path.
const MOST_LINES: usize = 5;

/// No more pages of a kind than this are in the list, so that it stays a list.
const MOST_PAGES: usize = 3;

/// The lines on the path, one for each kind of thing; what there are several of is named by its count.
pub fn lines(session: &Session) -> Vec<Block> {
    let say = session.say();
    let due = due_now(session);
    let mut kinds: Vec<Vec<&Due>> = vec![];
    for due in &due {
        match kinds.iter_mut().find(|kind| discriminant(&kind[0].what) == discriminant(&due.what)) {
            Some(kind) => kind.push(due),
            None => kinds.push(vec![due]),
        }
    }
    let lines = kinds.iter().map(|kind| match kind[..] {
        [due] => one(session, due),
        _ => many(session, &kind[0].what, kind.len()),
    });
    let pages = |pages: Vec<&Chapter>, one: fn(_, &str) -> String, many: fn(_, usize) -> String| match pages[..]
    {
        [] => None,
        [page] => Some(one(say, &page.head.title)),
        _ => Some(many(say, pages.len())),
    };
    let (journey, guide, here) = (&session.journey, &session.guide, session.who());
    let open = pages(
        journey.openable(guide, here).collect(),
        |say, page| say.path_openable(page),
        |say, count| say.path_openable_many(count),
    );
    let started = pages(
        journey.going_on(guide, here).collect(),
        |say, page| say.path_going_on(page),
        |say, count| say.path_going_on_many(count),
    );
    lines.chain(open).chain(started).take(MOST_LINES).map(|line| Block::item(Text::quiet(line))).collect()
}

/// A due thing by its title, and when.
fn one(session: &Session, due: &Due) -> String {
    let (what, say) = (title(session, due), session.say());
    if matches!(due.what, What::Together(_)) {
        return say.path_due_both(&what);
    }
    let (days_due, day) = days::due(say, due.on, session.now.date_naive());
    say.path_due(said::PathDue { what: &what, days_due, day: &day })
}

/// Several due things of a kind.
fn many(session: &Session, kind: &What, count: usize) -> String {
    let say = session.say();
    match kind {
        What::Promise(_) => say.path_due_promises(count),
        What::Review(_) => say.path_due_reviews(count),
        What::Together(_) => say.path_due_together(count),
        What::Replay(_) => say.path_due_replays(count),
        What::Parked(_) => say.path_due_put_off(count),
        What::Brought(_) => say.path_due_all_brought(count),
        What::Checkin | What::LookBack | What::Part(_) => say.path_due_parts(count),
    }
}

/// Everything in the list, and its places: the due things that those who are here can do, answers to open, pages that go
/// on in life.
pub fn items(session: &Session) -> Vec<(String, Place)> {
    let (journey, guide, here, say) = (&session.journey, &session.guide, session.who(), session.say());
    let due = due_now(session);
    let theirs = due.iter().filter(|due| !matches!(due.what, What::Together(_)));
    let item = |due: &Due| (say.path_due_today(&title(session, due)), place(session, &due.what));
    let to = |label: String, chapter: &Chapter, stop: Stop| (label, walk::stop_of(chapter, stop));
    let open = |chapter: &Chapter| to(say.waiting_open(&chapter.head.title), chapter, Stop::Reveal);
    let done = |chapter: &Chapter| to(say.path_going_on(&chapter.head.title), chapter, Stop::Done);
    theirs
        .map(item)
        .chain(journey.openable(guide, here).take(MOST_PAGES).map(open))
        .chain(journey.going_on(guide, here).take(MOST_PAGES).map(done))
        .collect()
}

/// What waits for another day, or for both of them: said in the list, and nothing to choose.
pub fn not_now(session: &Session) -> Vec<Block> {
    let (journey, guide, say) = (&session.journey, &session.guide, session.say());
    let (here, today) = (session.who(), session.now.date_naive());
    let due = due_now(session);
    let reviews = due.iter().filter(|due| matches!(due.what, What::Together(_)));
    let pages = journey.together_next(guide, here, today).filter(|_| here.alone().is_some());
    let pages: Vec<_> = pages.map(|chapter| chapter.head.title.as_str()).collect();
    let pages = (!pages.is_empty()).then(|| say.path_for_both(&say.row(&pages)));
    let lines = reviews.map(|due| one(session, due)).chain(pages).chain(later(session));
    lines.map(Block::quiet).collect()
}

/// The parts that are suggested on a later day.
pub fn later(session: &Session) -> Option<String> {
    let (today, say) = (session.now.date_naive(), session.say());
    let coming = session.journey.coming(&session.guide, session.who(), today);
    let coming: Vec<_> = coming
        .map(|(part, day)| {
            let from = walk::from(say, day, today);
            say.contents_later(said::ContentsLater { title: &part.title, from: &from })
        })
        .collect();
    (!coming.is_empty()).then(|| say.path_later(&say.row(&coming)))
}

/// The due things, newest first: what has waited longest makes room for what is new. What is gone on with anyway is left out.
fn due_now(session: &Session) -> Vec<Due> {
    let (journey, guide, here) = (&session.journey, &session.guide, session.who());
    let today = session.now.date_naive();
    let on = walk::going_on(session);
    let mut due = due(journey, guide, here, today);
    due.retain(|due| !matches!((&due.what, &on), (What::Part(part), Some(on)) if part == on));
    due.sort_by_key(|due| Reverse(due.on));
    due
}

/// The title of a due thing in the guide's words; with its owner, where both are here and it belongs to one.
fn title(session: &Session, due: &Due) -> String {
    let say = session.say();
    let named = |id| session.journey.breach(id).map_or("", |breach| breach.name.expose());
    let what = match &due.what {
        What::Checkin => session.guide.outline.title(&session.guide.outline.checkin).to_owned(),
        What::Promise(_) => say.a_promise().to_owned(),
        What::Review(id) | What::Together(id) => {
            say.path_due_review(session.guide.part_title(part_of(session, id)))
        }
        What::Replay(_) => say.path_due_replay().to_owned(),
        What::LookBack => say.path_due_look_back().to_owned(),
        What::Parked(id) => say.path_due_parked(named(*id)),
        What::Brought(id) => say.path_due_brought(named(*id)),
        What::Part(position) => match session.guide.chapter(&position.chapter) {
            Some(chapter) => walk::title(session, chapter, &position.stop),
            None => String::new(),
        },
    };
    let both = session.who().alone().is_none();
    match due.by {
        By::First | By::Second if both => {
            let name = session.journey.names(due.by);
            say.path_due_whose(said::PathDueWhose { what: &what, name: &name })
        }
        _ => what,
    }
}

/// The plan's part, as `<page>.<part>`.
fn part_of<'a>(session: &'a Session, id: &Id) -> &'a str {
    session.journey.plan(id).map_or("", |(_, plan)| plan.part.as_str())
}

fn place(session: &Session, what: &What) -> Place {
    match what {
        What::Checkin => checkin::way_in(session),
        What::Promise(id) | What::Review(id) | What::Together(id) => Place::Promise(id.clone()),
        What::Replay(id) => id.uuid().map_or(Place::Setback, Place::Replay),
        What::LookBack => Place::LookBack,
        What::Parked(id) | What::Brought(id) => Place::Breach(*id),
        What::Part(position) => Place::Stop(position.clone()),
    }
}

/// A day that somebody wanted to watch for is near.
pub fn risky_day(session: &Session) -> Option<Block> {
    let (today, say) = (session.now.date_naive(), session.say());
    let day = session.journey.risky_day(session.who(), today)?;
    Some(if day == today {
        Block::note(say.path_watch_today())
    } else {
        Block::note(say.path_watch_near(day))
    })
}

/// The warning that the clock cannot be believed.
pub fn odd_clock(session: &Session) -> Option<Block> {
    let (today, say) = (session.now.date_naive(), session.say());
    Some(Block::quiet(match session.journey.odd_clock(session.now)? {
        Odd::LongAgo => say.path_clock_long_ago(today),
        Odd::Behind { newest } => say.path_clock_behind(said::PathClockBehind { today, newest }),
    }))
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use uuid::Uuid;

    use super::*;
    use crate::{
        guide::PlanKind,
        journey::{
            checkin::Checkin,
            couple::Here,
            journey_builder::JourneyBuilder,
            plan::Plan,
            record::{Body, Visibility},
            when::When,
        },
        screens::tests::Harness,
        session::Request,
    };

    fn day(text: &str) -> NaiveDate {
        format!("2026-{text}").parse().unwrap()
    }

    fn plan(told: &mut JourneyBuilder, sort: PlanKind, nth: u128, by: By, plan: Plan) {
        let part = match sort {
            PlanKind::Promise => "keeping-promises.promise",
            _ => "setback-plan.plan",
        };
        let vis = if by == By::First { Visibility::Private } else { Visibility::Shared };
        let plan = Plan { part: part.into(), ..plan };
        told.write(Id::plan(sort, Uuid::from_u128(nth)), by, vis, plan.into());
    }

    /// What the path says between its first line and the choices.
    fn said(harness: &Harness) -> String {
        let prose = harness.prose();
        let (body, _) = prose.split_once("\n\ng. ").unwrap();
        body.splitn(3, "\n\n").nth(2).unwrap_or_default().to_owned()
    }

    #[test]
    fn what_is_due_is_a_short_list_and_ones_own_is_gone_while_both_are_here() {
        let mut told = JourneyBuilder::hurt_and_broke();
        let body = Body::Checkin(Checkin::default());
        told.write(Id::checkin(day("11-10"), By::Both), By::Both, Visibility::Shared, body);
        let promised = |on| Plan { when: Some(When::On(day(on))), ..Plan::default() };
        plan(&mut told, PlanKind::Promise, 1, By::First, promised("11-20"));
        plan(&mut told, PlanKind::Promise, 2, By::First, promised("11-22"));
        plan(&mut told, PlanKind::Promise, 3, By::First, promised("11-23"));
        plan(&mut told, PlanKind::Promise, 4, By::Second, promised("11-22"));
        let review = Plan { review: Some(day("11-01")), ..Plan::default() };
        plan(&mut told, PlanKind::Setback, 5, By::Both, review);
        let mut harness = Harness::of(told, Here::First, Place::Path);
        insta::assert_snapshot!(said(&harness), @"
        - Promises: 2 days to talk about
        - The weekly check-in, was for Tuesday
        - Look again at “Our plan”, when both of you are here.
        ");
        assert!(!harness.waits("Today: Look again"));
        harness.sit(Here::Both);
        insta::assert_snapshot!(said(&harness), @"
        - A promise (Alex), for today
        - The weekly check-in, was for Tuesday
        - Look again at “Our plan”, was for Sunday 1 November
        ");
        harness.take_up("Today: A promise");
        assert!(harness.offers("Alex: kept"), "{}", harness.prose());
        harness.hear(Request::Go(Place::Path));
        harness.take_up("Today: Look again");
        assert!(harness.offers("It goes on"), "{}", harness.prose());
        harness.hear(Request::Go(Place::Path));
        harness.take_up("Today: The weekly check-in");
        assert!(harness.prose().starts_with("The weekly check-in"));
    }

    #[test]
    fn a_day_to_watch_for_is_said_from_a_week_before_to_those_whose_plan_it_is() {
        for (by, here, is_said) in [
            (By::Both, Here::Both, true),
            (By::Both, Here::Second, true),
            (By::First, Here::First, true),
            (By::First, Here::Second, false),
            (By::First, Here::Both, false),
        ] {
            let mut told = JourneyBuilder::two();
            plan(
                &mut told,
                PlanKind::Setback,
                1,
                by,
                Plan { watch: vec![When::On(day("11-29"))], ..Plan::default() },
            );
            let mut harness = Harness::of(told, here, Place::Path);
            let words =
                "A day you wanted to watch for is near: Sunday 29 November. Your plan is one key away.";
            assert_eq!(harness.prose().replace('\n', " ").contains(words), is_said, "{by:?} {here:?}");
            harness.app.session.now = "2026-11-21T21:00:00+01:00".parse().unwrap();
            assert!(!harness.prose().contains("watch for"));
        }
    }

    #[test]
    fn a_clock_that_looks_wrong_is_one_calm_sentence() {
        let mut harness = Harness::of(JourneyBuilder::two(), Here::Both, Place::Path);
        assert!(!harness.prose().contains("clock"));
        harness.app.session.now = "1970-01-01T01:00:00+01:00".parse().unwrap();
        let prose = harness.prose().replace('\n', " ");
        assert!(prose.contains("looks wrong: it says 1 January 1970."), "{prose}");
    }
}
