//! A year of the made-up couple, day by day: 52 weeks with weeks that they miss, hard days, both changes of the clocks and a
//! leap day. Nothing is due twice, nothing is lost, and the files hold all of it.

use std::collections::{BTreeMap, BTreeSet};

use crate::watch::KINDS;
use chrono::{DateTime, Datelike, Days, FixedOffset, NaiveDate, NaiveDateTime, TimeDelta, Weekday};
use trustpath::{
    commands::demo::{Story, keep},
    guide::PlanKind,
    journey::{
        Journey,
        couple::Here,
        due::{What, due},
        mark::How,
        record::{Body, Record, Visibility},
        when::When,
    },
    language::Catalogue,
    store::{MachineId, Store},
};

const EVERYBODY: [Here; 3] = [Here::First, Here::Second, Here::Both];
const DAYS: u64 = 364;

/// Clocks go forward on the last Sunday of March, and back on the last Sunday of October.
fn somewhere_in_europe(at: NaiveDateTime) -> DateTime<FixedOffset> {
    let last_sunday = |month| {
        let month = NaiveDate::from_ymd_opt(at.year(), month, 31).unwrap();
        month - Days::new(month.weekday().days_since(Weekday::Sun).into())
    };
    let summer = at >= last_sunday(3).and_hms_opt(2, 0, 0).unwrap()
        && at < last_sunday(10).and_hms_opt(3, 0, 0).unwrap();
    let zone = FixedOffset::east_opt(if summer { 7200 } else { 3600 }).unwrap();
    at.and_local_timezone(zone).unwrap()
}

fn first() -> NaiveDate {
    "2027-09-20".parse().unwrap()
}

fn begin() -> Story {
    Story::begin(first(), Box::new(somewhere_in_europe), ["aaaaaaaa", "bbbbbbbb"], Catalogue::ENGLISH)
        .unwrap()
}

/// What is due to somebody, told apart by its day and what it is.
fn is_due(story: &Story, here: Here, today: NaiveDate) -> BTreeSet<String> {
    let session = story.session();
    let due = due(&session.journey, &session.guide, here, today).into_iter();
    let mut all = BTreeSet::new();
    for due in due {
        // One alone is told of a look that takes both; what ended meanwhile either may look at.
        let what = format!("{:?}", due.what).replace("Together(", "Review(");
        assert!(all.insert(format!("{here:?} {} {what}", due.on)), "{due:?} twice in one list");
    }
    all
}

#[test]
#[ignore = "slow: a whole year, with all that is due listed twice a day"]
fn nothing_is_due_twice_and_nothing_that_waits_is_lost() {
    let mut story = begin();
    let (mut waits, mut behind) = (BTreeSet::new(), BTreeMap::new());
    for _ in 0..DAYS {
        let today = story.today();
        let all = |story: &Story| EVERYBODY.into_iter().flat_map(|here| is_due(story, here, today)).collect();
        let before: BTreeSet<_> = all(&story);
        let lost: Vec<_> = waits.difference(&before).collect();
        assert!(lost.is_empty(), "{today}: {lost:?}");
        story.live().unwrap();
        let after: BTreeSet<_> = all(&story);
        for due in &before {
            assert!(!behind.contains_key(due), "{today}: {due} was behind them on {}", behind[due]);
        }
        behind.extend(before.difference(&after).map(|due| (due.clone(), today)));
        waits = after;
    }
    assert!(behind.len() > 300, "{} things were due", behind.len());
    for what in ["Checkin", "Promise", "Review", "Replay", "LookBack", "Part"] {
        assert!(behind.keys().any(|due| due.contains(what)), "{what} was never due");
    }
}

/// Reckoned by hand from what they wrote, not by the code that lists what is due.
#[test]
#[ignore = "slow: a whole year, with all that is due listed every day"]
fn whatever_has_a_day_is_due_on_that_day() {
    let mut story = begin();
    let mut said_on: BTreeMap<NaiveDate, BTreeSet<String>> = BTreeMap::new();
    // Days that things are for, as far as they were known on the evening before.
    let mut known: BTreeMap<NaiveDate, BTreeSet<String>> = BTreeMap::new();
    for _ in 0..DAYS {
        let today = story.today();
        let session = story.session();
        for here in EVERYBODY {
            let due = due(&session.journey, &session.guide, here, today);
            let named = due.into_iter().filter(|due| due.on == today).filter_map(|due| match due.what {
                What::Checkin => Some("check-in".to_owned()),
                What::Promise(id) => Some(id.to_string()),
                What::LookBack => Some("look-back".to_owned()),
                _ => None,
            });
            said_on.entry(today).or_default().extend(named);
        }
        known.insert(today, days_for(&session.journey, today));
        story.live().unwrap();
    }
    assert_eq!(said_on, known);
    let all: Vec<_> = known.values().flatten().collect();
    let of = |kind: &str| all.iter().filter(|what| what.starts_with(kind)).count();
    assert!(of("check-in") > 30 && of("promise") > 50 && of("look-back") == 2, "{all:?}");
}

/// What was promised, chosen or set for this day, by plain arithmetic over the records.
fn days_for(journey: &Journey, today: NaiveDate) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    let held = journey.of_kind("checkin").filter(|record| record.vis == Visibility::Shared);
    let next = held.filter_map(|record| match &record.body {
        Some(Body::Checkin(held)) => held.next,
        _ => None,
    });
    all.extend(next.max().filter(|next| *next == today).map(|_| "check-in".to_owned()));
    for (record, plan) in journey.plans_of(PlanKind::Promise).filter(|(_, plan)| plan.closed.is_none()) {
        let is_for_today = match plan.when {
            Some(When::On(day)) => day == today,
            Some(When::Every { from, days, .. }) => {
                today >= from && (today - from).num_days() % i64::from(days) == 0
            }
            _ => false,
        };
        let moved_here = journey.of_kind("mark").any(|mark| match &mark.body {
            Some(Body::Mark(said)) => mark.id.as_str().contains(record.id.as_str()) && said.to == Some(today),
            _ => false,
        });
        all.extend((is_for_today || moved_here).then(|| record.id.to_string()));
    }
    let chosen = journey.of_kind("lookback").any(|record| match &record.body {
        Some(Body::LookBack(look)) => look.days.contains(&today),
        _ => false,
    });
    all.extend(chosen.then(|| "look-back".to_owned()));
    all
}

fn things(journey: &Journey) -> Vec<&Record> {
    let kinds = ["couple", "guide", "seat", "progress", "pick", "approval", "lookback"];
    kinds.into_iter().chain(KINDS).flat_map(|kind| journey.of_kind(kind)).collect()
}

#[test]
#[ignore = "slow: a whole year"]
fn the_files_of_a_year_open_to_the_same_journey() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("data");
    let store = Store::open(&dir, &MachineId::of(None), Catalogue::ENGLISH).unwrap().store;
    let story =
        keep(store, first(), DAYS, Box::new(somewhere_in_europe), Catalogue::ENGLISH, |_| Ok(())).unwrap();
    let opened = Store::open(&dir, &MachineId::of(None), Catalogue::ENGLISH).unwrap();
    assert!(opened.report.findings.is_empty(), "{:?}", opened.report.findings);
    let (lived, read) = (&story.session().journey, &opened.journey);
    assert_eq!(things(lived), things(read));
    assert!(things(read).len() > 700, "{}", things(read).len());
    let notes =
        |journey: &Journey| -> Vec<_> { journey.notes().map(|(id, note)| (id, note.by, note.vis)).collect() };
    assert_eq!(notes(lived), notes(read));
    assert_eq!((lived.fork_count(), read.fork_count()), (0, 0));
    assert!(read.is_approved());
    let guide = &story.session().guide;
    for here in EVERYBODY {
        for after in [0, 1, 30, 400] {
            let day = story.today() + Days::new(after);
            assert_eq!(due(lived, guide, here, day), due(read, guide, here, day));
        }
    }
}

#[test]
#[ignore = "slow: a whole year"]
fn a_year_holds_what_a_year_holds() {
    let mut story = begin();
    (0..DAYS).try_for_each(|_| story.live()).unwrap();
    let journey = &story.session().journey;

    // Moments only go on, through both changes of the clocks and the leap day.
    let records: Vec<_> = story.written().iter().map(|(_, record)| record).collect();
    assert!(records.is_sorted_by_key(|record| record.at));
    let moments: BTreeSet<_> = records.iter().map(|record| &record.hlc).collect();
    assert_eq!(moments.len(), records.len(), "each record has a moment of its own");
    let offsets: Vec<_> = records.iter().map(|record| record.at.offset().local_minus_utc()).collect();
    let changes = offsets.windows(2).filter(|pair| pair[0] != pair[1]).count();
    assert_eq!((changes, offsets[0]), (2, 7200));
    let leap = "2028-02-29".parse().unwrap();
    assert!(records.iter().any(|record| record.at.date_naive() == leap), "somebody wrote on the leap day");
    let dated: Vec<NaiveDate> = journey.of_kind("checkin").filter_map(|record| record.id.day()).collect();

    // A week apart, but for two that they missed; then every three months.
    let mut held: Vec<_> = dated.clone();
    held.dedup();
    let apart: Vec<_> = held.windows(2).map(|pair| (pair[1] - pair[0]).num_days()).collect();
    assert_eq!(apart.iter().filter(|days| **days == 14).count(), 2, "{apart:?}");
    assert!(apart.iter().all(|days| [7, 14].contains(days) || *days > 80), "{apart:?}");
    assert!(apart.last().is_some_and(|days| *days > 80), "{apart:?}");

    // Promises were kept, missed and changed in time, hard days looked back on; the path was walked to its end.
    let marks: Vec<_> = journey
        .of_kind("mark")
        .filter_map(|record| if let Some(Body::Mark(mark)) = &record.body { Some(mark.how) } else { None })
        .collect();
    for how in [How::Kept, How::Missed, How::Changed, How::Noticed, How::Done, How::GoesOn] {
        assert!(marks.contains(&how), "{how:?}");
    }
    assert_eq!(journey.of_kind("replay").count(), 3);
    assert!(journey.walked_on(&story.session().guide).is_some(), "they walked to the end");

    // Each has looked at more than thirty weeks of their own, and nothing private is signed by both.
    for here in [Here::First, Here::Second] {
        assert!(journey.checkin_days(here).len() > 30);
    }
    let private = |record: &&&Record| record.vis == Visibility::Private;
    for record in records.iter().filter(private) {
        assert!(record.by != Here::Both.by(), "{} is nobody's", record.id);
    }
}

#[test]
#[ignore = "slow: seven whole years, begun on different days"]
fn the_demo_of_any_day_in_the_year_can_be_lived() {
    // Whatever day it is where somebody looks around: the year can begin on it.
    for days in [0, 40, 100, 161, 162, 163, 250] {
        let first = first() + TimeDelta::days(days);
        let mut story =
            Story::begin(first, Box::new(somewhere_in_europe), ["aaaaaaaa", "bbbbbbbb"], Catalogue::ENGLISH)
                .unwrap();
        (0..DAYS).try_for_each(|_| story.live()).unwrap();
    }
}
