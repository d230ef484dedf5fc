use std::collections::BTreeSet;

use chrono::{DateTime, FixedOffset, NaiveDateTime};

use super::*;
use crate::{
    guide::script::Errand,
    journey::{
        couple::Here,
        position::Next,
        progress::State,
        record::{Body, Visibility},
    },
    language::tests::pseudo,
};

fn first() -> NaiveDate {
    "2026-10-11".parse().unwrap()
}

fn utc(at: NaiveDateTime) -> DateTime<FixedOffset> {
    at.and_utc().fixed_offset()
}

fn lived(weeks: u64) -> Story {
    let writers = ["aaaaaaaa", "bbbbbbbb"];
    live(Story::begin(first(), Box::new(utc), writers, Catalogue::ENGLISH).unwrap(), weeks)
}

fn live(mut story: Story, weeks: u64) -> Story {
    (0..7 * weeks).try_for_each(|_| story.live()).unwrap();
    story
}

#[test]
fn six_weeks_in_there_is_something_of_everything() {
    let story = lived(6);
    let (journey, guide) = (&story.session().journey, Guide::bundled());
    let titles = |chapters: Vec<&crate::guide::Chapter>| -> Vec<String> {
        chapters.iter().map(|chapter| chapter.head.id.clone()).collect()
    };
    assert_eq!(titles(journey.openable(&guide, Here::Both).collect()), ["building-habits"]);
    let going_on = titles(journey.going_on(&guide, Here::Both).collect());
    assert_eq!(going_on, ["keeping-promises", "building-habits"]);
    let breach = journey.open_breach().map(|(id, _)| id);
    assert_eq!(journey.state("being-transparent", breach, Here::Both), State::NotNow);
    let next = journey.next(&guide, Here::Both, story.today());
    assert!(matches!(next, Next::Stop(position) if position.chapter == "building-habits"));
    assert!(journey.is_approved() && journey.fork_count() == 0);
    let written = story.written().iter();
    let days: BTreeSet<_> = written
        .filter(|(_, record)| record.id.kind() == "note")
        .map(|(_, record)| record.at.date_naive())
        .collect();
    assert!(days.len() > 6, "notes on several days");
    for kind in ["agreement", "checkin", "consent", "mark", "plan", "promise", "request", "ritual"] {
        assert!(journey.of_kind(kind).next().is_some(), "{kind}");
    }
}

#[test]
fn the_records_are_in_their_own_seats_files() {
    for (seat, record) in lived(6).written() {
        let writer = if *seat == Seat::First { "aaaaaaaa" } else { "bbbbbbbb" };
        assert!(record.hlc.as_str().ends_with(writer) && record.by != seat.other().into());
        let private = record.vis != Visibility::Shared;
        assert!(!private || record.by == (*seat).into(), "{} is private to {seat:?}", record.id);
        assert!(!matches!(&record.body, Some(Body::Answer(answer)) if answer.words.is_blank() && !private));
    }
}

#[test]
#[ignore = "slow: six weeks, lived twice"]
fn they_live_the_same_in_a_language_that_they_do_not_know() {
    let life = Life::begin(pseudo::guide(), pseudo::catalogue(), Box::new(utc), ["aaaaaaaa", "bbbbbbbb"]);
    let story = live(Story::of(life, Script::bundled("en"), first()).unwrap(), 6);
    let ids = |story: &Story| -> Vec<_> {
        story.written().iter().map(|(seat, record)| (*seat, record.id.clone(), record.at)).collect()
    };
    assert_eq!(ids(&story), ids(&lived(6)));
}

/// A story that no longer fits the guide would pass over its words in silence.
#[test]
#[ignore = "slow: a whole year"]
fn every_word_of_the_story_is_said_within_the_year() {
    let story = lived(52);
    let lines = story.written().iter().map(|(_, record)| record.line(1).unwrap());
    let written: String = lines.collect();
    for words in words_of(&story.script) {
        for line in words.lines() {
            let line = serde_json::to_string(line).unwrap();
            assert!(written.contains(line.trim_matches('"')), "{line}");
        }
    }
    assert_eq!(story.told.weeks, story.script.checkins.len());
}

/// All that is written somewhere.
fn words_of(script: &Script) -> Vec<&String> {
    let mut words: Vec<_> = script.couple.names.iter().collect();
    for scene in &script.scenes {
        words.extend(scene.page.iter().flat_map(|page| page.says.values()));
        words.extend(&scene.note);
        if let Some(Errand::NameBreach { name, sentence, .. }) = &scene.errand {
            words.extend([name, sentence]);
        }
    }
    for look in script.checkins.iter().flat_map(|checkin| [&checkin.first, &checkin.second]) {
        words.extend(look.says.values().chain([&look.thanks, &look.promise]));
    }
    words.extend(script.marks.iter().flat_map(|mark| &mark.lines));
    words.extend(script.replays.iter().flat_map(|replay| [&replay.happened, &replay.helped]));
    words
}
