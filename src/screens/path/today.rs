//! Due days on the path: a short calm list. A thing due on Tuesday is never called late.

use std::cmp::Reverse;

use crate::{
    block::Block,
    form::days,
    journey::{
        clock::Odd,
        due::{Due, What, due},
        position::Next,
        record::{By, Id},
    },
    language::said,
    screens::walk,
    session::{Place, Session},
};

/// No more are listed on the path; the rest are named by their number.
const MOST: usize = 3;

/// The list on the path. What takes both is said, so that one alone is not led to a page where nothing can be done.
pub fn list(session: &Session, next: &Next) -> Vec<Block> {
    let (today, say) = (session.now.date_naive(), session.say());
    let (together, due) = due_now(session, next);
    if together.is_empty() && due.is_empty() {
        return vec![];
    }
    let item = |due: &Due| {
        let (what, (days_due, day)) = (title(session, due), days::due(say, due.on, today));
        Block::item(say.path_due(said::PathDue { what: &what, days_due, day: &day }))
    };
    let rest = due.len().saturating_sub(MOST);
    let mut body = vec![Block::heading(say.path_today())];
    body.extend(due.iter().take(MOST).map(item));
    body.extend((rest > 0).then(|| Block::quiet(say.path_due_more(rest))));
    let both = |due: &Due| Block::quiet(say.path_due_both(&title(session, due)));
    body.extend(together.iter().map(both));
    body
}

/// The due things that those who are here can do, and their places.
pub fn items(session: &Session, next: &Next) -> Vec<(String, Place)> {
    let (_, due) = due_now(session, next);
    let item = |due: &Due| (session.say().path_due_today(&title(session, due)), place(session, &due.what));
    due.iter().map(item).collect()
}

/// The due things, newest first: those for both, and the rest. The one suggested next anyway is left out.
fn due_now(session: &Session, next: &Next) -> (Vec<Due>, Vec<Due>) {
    let today = session.now.date_naive();
    let is_next =
        |due: &Due| matches!((&due.what, next), (What::Part(part), Next::Stop(next)) if part == next);
    let mut due = due(&session.journey, &session.guide, session.who(), today);
    due.retain(|due| !is_next(due));
    // What has waited longest makes room for what is new.
    due.sort_by_key(|due| Reverse(due.on));
    due.into_iter().partition(|due| matches!(due.what, What::Together(_)))
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
        What::NextDate(page) => say.path_due_next_date(session.guide.outline.title(page)),
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
        What::Checkin => session.way_to_checkin(),
        What::Promise(id) | What::Review(id) | What::Together(id) => Place::Promise(id.clone()),
        What::Replay(id) => id.uuid().map_or(Place::Setback, Place::Replay),
        What::LookBack => Place::LookBack,
        What::NextDate(page) => walk::to(session, page),
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

    /// The words of the path about today, from the heading to the choices.
    fn said(harness: &Harness) -> String {
        let prose = harness.prose();
        let from = prose.find("Today").map_or("", |at| &prose[at..]);
        from.split("\n\n1. ").next().unwrap().to_owned()
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
        Today

        - A promise, for today
        - A promise, was for Friday
        - The weekly check-in, was for Tuesday

        Look again at “Our plan”, when both of you are here.
        ");
        assert!(!harness.waits("Today: Look again"));
        harness.sit(Here::Both);
        insta::assert_snapshot!(said(&harness), @"
        Today

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
