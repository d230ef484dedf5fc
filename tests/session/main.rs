//! Whole stories, told through the real shell, the real store and the bundled guide, with a clock and ids that can be
//! played again.
#![expect(clippy::disallowed_methods, reason = "stories look at the files they leave behind")]
#![allow(clippy::unwrap_used, reason = "a test fails by itself")]

mod act;
mod apart;
mod clocks;
mod couple;
mod deleted;
mod dice;
mod doors;
mod errands;
mod first_evening;
mod half_written;
mod hand_over;
mod heard;
mod hostile;
mod house;
mod idle;
mod keys;
mod moved;
mod own;
mod packs;
mod records;
mod recovery;
mod resting;
mod resume;
mod safety;
mod scene;
mod sealed;
#[path = "../faults/temp.rs"]
mod temp;
mod tonight;
mod tools;
mod unsigned;
mod wander;
mod watch;
mod weeks;
mod windows;
mod world;
mod year;

use std::{fs, process::Command};

use act::{ByMessages, Driver, NotingLines};
use couple::{Couple, SAM_AND_ALEX, Safety, Story};
use house::House;
use keys::ByKeys;
use trustpath::{
    guide::{Kind, Part, PlanKind},
    journey::{
        couple::Here,
        mark::How,
        plan::Plan,
        position::{Audience, Stop},
        progress::State,
        record::Body,
        when::When,
    },
    plain,
};

/// Tells a story to its end.
fn tell(house: &mut House, couple: &mut Couple, driver: &mut impl Driver) {
    for _ in 0..10_000 {
        let page = house.page();
        let prose = plain::prose(&page, house.session().say());
        couple.watch.look(&page, &prose, couple.here, house.session());
        match couple.act(&page, &prose) {
            Some(act) => driver.act(house, &page, &act),
            None => return,
        }
    }
    panic!("the story does not end:\n{}", house.prose());
}

/// What they chose to say, as it was written to a file.
fn exported(house: &House, end: &str) -> String {
    let files = fs::read_dir(house.beside()).unwrap().map(|entry| entry.unwrap().path());
    let file = files.into_iter().find(|path| path.extension().is_some_and(|found| found == end));
    fs::read_to_string(file.expect("a summary was written")).unwrap()
}

/// Every shared word is in the summary, and no other one; and it says what it is.
fn the_summary_is_right(house: &House, couple: &Couple) {
    for end in ["html", "md", "txt", "json"] {
        let summary = exported(house, end);
        assert!(summary.contains("This is not a clinical record."));
        for (word, shared) in couple.watch.shared(house.session()) {
            assert_eq!(summary.contains(&word), shared, "{word} in the summary ({end})");
        }
    }
}

/// What a command of the program says about this folder.
fn said_by(house: &House, command: &[&str]) -> String {
    let mut program = Command::new(env!("CARGO_BIN_EXE_trustpath"));
    let said = program.arg("--data-dir").arg(house.folder()).args(command).output().unwrap();
    assert!(said.status.success(), "{command:?}: {}", String::from_utf8_lossy(&said.stderr));
    String::from_utf8(said.stdout).unwrap()
}

/// Everything that the guide has for these people was said to them, done, and is behind them.
fn everything_was_walked(house: &House, couple: &Couple, seatings: &[Here]) {
    let (guide, journey) = (&house.session().guide, &house.session().journey);
    let outline = &guide.outline;
    let more = outline.more().filter(|_| couple.story.more);
    let beside = [&outline.checkin, &outline.setback, &outline.time].into_iter().flatten();
    for id in outline.walk().chain(beside).chain(more) {
        let chapter = guide.chapter(id).unwrap();
        for &here in seatings {
            for stop in journey.stops(guide, chapter, here) {
                assert!(journey.has_passed(chapter, &stop, here), "{id} {stop:?} for {here:?}");
            }
            // A check-in is never done for good: it was held.
            let done = match chapter.head.kind {
                Kind::Checkin => !journey.checkin_days(here).is_empty(),
                _ => journey.state(id, journey.breach_for(chapter), here) == State::Done,
            };
            assert!(done, "{id} for {here:?}");
            let audience = Audience::of(journey, here);
            for asked in chapter.head.questions.iter().filter(|question| audience.meets(question.who)) {
                let wording = &asked.wording;
                let words = [&wording.hurt, &wording.broke, &wording.both, &wording.solo];
                let mut words = words.into_iter().flatten().chain([&asked.ask]);
                assert!(words.any(|words| couple.met.contains(words)), "{} was not asked", asked.id);
            }
            let stops = journey.stops(guide, chapter, here);
            let has_part = |part: &&Part| stops.contains(&Stop::Part(part.id.clone()));
            for part in chapter.head.parts.iter().filter(has_part) {
                assert!(couple.met.contains(&part.title), "{id} {} was not done", part.id);
                // Without a passphrase each it is only read.
                let overlaps = part.does.sorting().is_some_and(|sorting| sorting.overlap);
                if overlaps && !journey.is_solo() && !house.session().locks.has_both() {
                    continue;
                }
                for written in part.does.boxes().iter().filter(|written| !written.retired) {
                    assert!(couple.met.contains(&written.ask), "{id} {} {}", part.id, written.id);
                }
            }
        }
    }
}

/// Promises were kept, changed and missed, and noticed; a request was answered, and became an agreement; agreements were
/// looked at, and a ritual was done.
fn everything_was_looked_after(house: &House) {
    let journey = &house.session().journey;
    let marks = journey.of_kind("mark").filter_map(|record| match &record.body {
        Some(Body::Mark(mark)) => Some(mark.how),
        _ => None,
    });
    let marks: Vec<_> = marks.collect();
    for how in [How::Kept, How::Changed, How::Missed, How::Noticed, How::Done, How::GoesOn, How::Ended] {
        assert!(marks.contains(&how), "{how:?} is not among {marks:?}");
    }
    assert!(journey.heard_a_no(), "a no was said and heard");
    let made = |sort, from: &str| {
        let kind = |plan: &Plan| plan.from.as_ref().map(|from| from.kind().to_owned());
        journey.plans_of(sort).any(|(_, plan)| kind(plan).as_deref() == Some(from))
    };
    assert!(made(PlanKind::Agreement, "request") && made(PlanKind::Promise, "promise"));
    assert!(
        journey.plans_of(PlanKind::Promise).any(|(_, plan)| matches!(plan.when, Some(When::Every { .. })))
    );
}

/// The story that was noted, told once more line by line: it leaves the same records and the same summary.
fn also_line_by_line(first: &House, noted: NotingLines) {
    let mut second = House::new();
    let said = second.talk(noted.script(second.clock.clone()));
    assert!(second.ended(), "it stopped early:\n{said}");
    assert!(!said.contains("That is not one of the choices"));
    assert!(said.chars().all(|c| c == '\n' || !c.is_control()));
    leaves_the_same(first, &second);
}

fn leaves_the_same(one: &House, other: &House) {
    records::assert_same(&one.folder(), &other.folder());
    for end in ["md", "txt", "json"] {
        assert_eq!(exported(one, end), exported(other, end));
    }
}

/// One story by messages, by typed lines and by keys; by keys with every answer of which nothing is kept another one.
#[test]
#[ignore = "slow: two walk the whole guide by messages, by typed lines and by keys"]
fn two_people_walk_the_whole_guide_in_three_ways_and_leave_the_same_records() {
    let (mut first, mut noted) = (House::new(), NotingLines::default());
    let mut couple = Couple::new(Story { safety: Safety::AllNo, more: true, ..SAM_AND_ALEX });
    tell(&mut first, &mut couple, &mut noted);
    everything_was_walked(&first, &couple, &[Here::First, Here::Second, Here::Both]);
    the_summary_is_right(&first, &couple);
    everything_was_looked_after(&first);
    assert_eq!(couple.watch.lost(first.session()), [""; 0]);
    let (opened, closed) = couple.watch.sealed(first.session());
    assert!(opened > 50 && closed == 2, "{opened} opened, {closed} not");

    for status in [&["status"][..], &["status", "--json"]] {
        assert_eq!(watch::canaries(&said_by(&first, status)), [0; 0], "no words in {status:?}");
    }
    assert_eq!(watch::canaries(&said_by(&first, &["export"])), watch::canaries(&exported(&first, "md")));

    also_line_by_line(&first, noted);
    let mut third = House::new();
    let mut couple = Couple::new(Story { safety: Safety::AllYes, more: true, ..SAM_AND_ALEX });
    let mut keys = ByKeys::at(&mut third);
    tell(&mut third, &mut couple, &mut keys);

    leaves_the_same(&first, &third);
}

#[test]
#[ignore = "slow: three walks of the whole guide"]
fn one_alone_who_was_hurt_walks_the_whole_guide_in_three_ways() {
    one_alone_walks_the_whole_guide("I was hurt");
}

#[test]
#[ignore = "slow: one alone walks the whole guide by messages, by typed lines and by keys"]
fn one_alone_who_broke_trust_walks_the_whole_guide_in_three_ways() {
    one_alone_walks_the_whole_guide("It was I who broke trust");
}

fn one_alone_walks_the_whole_guide(role: &'static str) {
    let story = Story { alone: true, roles: Some([role; 2]), more: true, ..SAM_AND_ALEX };
    let (mut house, mut couple, mut noted) = (House::new(), Couple::new(story), NotingLines::default());
    tell(&mut house, &mut couple, &mut noted);
    everything_was_walked(&house, &couple, &[Here::First]);
    the_summary_is_right(&house, &couple);
    also_line_by_line(&house, noted);

    let (mut other, mut couple) = (House::new(), Couple::new(story));
    let mut keys = ByKeys::at(&mut other);
    tell(&mut other, &mut couple, &mut keys);
    leaves_the_same(&house, &other);
}

#[test]
#[ignore = "slow: two walk the whole guide by messages and by typed lines"]
fn two_who_hurt_each_other_walk_the_whole_guide() {
    let story = Story { roles: Some(["Both of us did something"; 2]), ..SAM_AND_ALEX };
    let (mut house, mut couple, mut noted) = (House::new(), Couple::new(story), NotingLines::default());
    tell(&mut house, &mut couple, &mut noted);
    everything_was_walked(&house, &couple, &[Here::First, Here::Second, Here::Both]);
    the_summary_is_right(&house, &couple);
    also_line_by_line(&house, noted);
}

#[test]
#[ignore = "slow: two walk the whole guide"]
fn two_who_name_nothing_walk_the_whole_guide() {
    let story = Story { roles: None, ..SAM_AND_ALEX };
    let (mut house, mut couple) = (House::new(), Couple::new(story));
    tell(&mut house, &mut couple, &mut ByMessages);
    everything_was_walked(&house, &couple, &[Here::First, Here::Second, Here::Both]);
    the_summary_is_right(&house, &couple);
    assert_eq!(house.session().journey.breaches().count(), 0);
}
