//! Journals of each form: what is read of them, what comes back, and why a file is refused.

use std::collections::BTreeSet;

use proptest::prelude::*;
use serde_json::json as value;

use super::{json as write_json, *};

fn read_as(text: &str, name: &str, is_json: bool) -> Result<Journal, Misread> {
    read(text.as_bytes(), name, is_json, "first", Catalogue::ENGLISH)
}

fn read_value(value: &serde_json::Value) -> Result<Journal, Misread> {
    read_as(&value.to_string(), "journal", true)
}

/// An entry as its day, its tags, its star and its words.
fn told(entry: &Entry) -> (String, Vec<&str>, bool, &str) {
    let about = entry.note.about.as_ref().unwrap();
    let tags = about.tags.iter().map(Private::expose).collect();
    (about.on.to_string(), tags, about.starred, entry.note.words.expose())
}

fn left(journal: &Journal) -> Vec<(LeftOut, usize)> {
    journal.left.iter().filter(|(_, count)| **count > 0).map(|(left, count)| (*left, *count)).collect()
}

#[test]
fn an_entry_of_jrnl_is_a_note_with_its_title_its_time_and_its_star() {
    let journal = read_value(&value!({
        "tags": {"@mum": 1},
        "entries": [
            {"title": "Later.", "body": "", "date": "2026-11-22", "time": "07:05", "tags": [], "starred": false},
            {"title": "We saw @mum.", "body": "\nTwo lines\n  of it", "date": "2026-11-21", "time": "22:30",
             "tags": ["@mum", "@nowhere"], "starred": true, "creator": {"os_agent": "x"}, "mood": "good"},
        ],
    }))
    .unwrap();
    let entries: Vec<_> = journal.entries.iter().map(told).collect();
    assert_eq!(
        entries,
        [
            ("2026-11-21T22:30".into(), vec!["nowhere"], true, "We saw @mum.\nTwo lines\n  of it"),
            ("2026-11-22T07:05".into(), vec![], false, "Later."),
        ]
    );
    assert_eq!(left(&journal), [(LeftOut::Details, 1)], "jrnl says no moods: a newer one may");
}

#[test]
fn of_an_entry_of_day_one_text_is_kept_and_what_is_no_text_is_counted() {
    let journal = read_value(&value!({
        "metadata": {"version": "1.0"},
        "entries": [{
            "uuid": "A1", "creationDate": "2026-07-01T22:30:00Z", "timeZone": "Europe\\/Berlin".replace('\\', ""),
            "modifiedDate": "2026-07-02T08:00:00Z", "creationDeviceModel": "x", "editingTime": 3.5,
            "text": "A walk.\r\n\n![](dayone-moment://PHOTO)", "richText": "not even JSON",
            "tags": ["Work trip", "sea"], "starred": true, "isPinned": false,
            "location": {"placeName": "The pier", "localityName": "Kiel", "country": "Kiel", "latitude": 54.3},
            "weather": {"conditionsDescription": "Clear", "temperatureCelsius": 12.0},
            "photos": [{"md5": "a"}, {"md5": "b"}], "videos": [], "sketches": [{}],
            "audios": [{"transcription": "what I said"}],
            "userActivity": {"activityName": "Walking"},
        }],
    }))
    .unwrap();
    let words = "A walk.\n\n![](dayone-moment://PHOTO)\n\nPlace: The pier, Kiel\nWeather: Clear\nRecording: what I said";
    let tags = vec!["Work trip", "sea"];
    assert_eq!(told(&journal.entries[0]), ("2026-07-02T00:30".into(), tags, true, words));
    let expected = [
        (LeftOut::Photos, 2),
        (LeftOut::Recordings, 1),
        (LeftOut::Drawings, 1),
        (LeftOut::Positions, 1),
        (LeftOut::Weather, 1),
        (LeftOut::Details, 1),
    ];
    assert_eq!(left(&journal), expected);
}

#[test]
fn the_day_of_an_entry_is_that_of_the_clock_where_it_was_written() {
    for (at, zone, on) in [
        ("2026-01-01T05:30:00Z", value!("America/New_York"), "2026-01-01T00:30"),
        ("2026-01-01T04:30:09Z", value!("America/New_York"), "2025-12-31T23:30:09"),
        ("2026-01-01T04:30:00Z", value!("Nowhere/Atall"), "2026-01-01T04:30"),
        ("2026-01-01T04:30:00Z", value!("../../etc/passwd"), "2026-01-01T04:30"),
        ("2026-01-01T04:30:00Z", value!(null), "2026-01-01T04:30"),
    ] {
        let entry = value!({"uuid": "A", "creationDate": at, "timeZone": zone, "text": "words"});
        let journal = read_value(&value!({"entries": [entry]})).unwrap();
        assert_eq!(told(&journal.entries[0]).0, on, "{zone}");
    }
    let entry = value!({"uuid": "A", "creationDate": "2026-01-01T12:00:00Z", "isAllDay": true, "text": "w"});
    assert_eq!(told(&read_value(&value!({"entries": [entry]})).unwrap().entries[0]).0, "2026-01-01");
}

#[test]
fn an_entry_without_text_has_that_of_its_other_form_and_one_without_a_word_is_counted() {
    let rich = value!({"contents": [{"text": "All "}, {"embeddedObjects": [{}]}, {"text": "packed"}]});
    let entry = |uuid: &str, rich: String| value!({"uuid": uuid, "creationDate": "2026-01-01T12:00:00Z", "richText": rich});
    let empty = entry("B", value!({"contents": [{"embeddedObjects": [{}]}]}).to_string());
    let journal = read_value(&value!({"entries": [entry("A", rich.to_string()), empty]})).unwrap();
    assert_eq!(journal.entries.iter().map(|entry| told(entry).3).collect::<Vec<_>>(), ["All packed"]);
    assert_eq!(left(&journal), [(LeftOut::Empty, 1)]);
}

#[test]
fn markdown_is_one_note_a_day_heading_or_one_note_a_file() {
    let text = "# My year\n\n## 2026-11-21\n\nOne.\n\n### Not a day\n## 2026-11-22 07:05 Two\nmore\n\\## 2026-11-23 no day\n";
    let journal = read_as(text, "all", false).unwrap();
    assert_eq!(
        journal.entries.iter().map(told).collect::<Vec<_>>(),
        [
            ("2026-11-21".into(), vec![], false, "One.\n\n### Not a day"),
            ("2026-11-22T07:05".into(), vec![], false, "Two\nmore\n## 2026-11-23 no day"),
        ]
    );
    assert_eq!(left(&journal), [(LeftOut::Headings, 1)]);
    let journal = read_as("Only words @sea.", "2026-11-21 at the sea", false).unwrap();
    assert_eq!(told(&journal.entries[0]), ("2026-11-21".into(), vec![], false, "Only words @sea."));
    let text = "---\ndate: 2026-11-21 22:30\ntags: [sea, \"work trip\"]\nmood: calm\n---\nWords #sea";
    let journal = read_as(text, "note", false).unwrap();
    assert_eq!(told(&journal.entries[0]), ("2026-11-21T22:30".into(), vec!["work trip"], false, text));
}

#[test]
fn a_file_that_does_not_read_says_where_and_nothing_of_it_is_taken() {
    let good = value!({"uuid": "A", "creationDate": "2026-01-01T12:00:00Z", "text": "words"});
    let day_one = |entry: serde_json::Value| value!({"entries": [good, entry]}).to_string();
    let long = "a".repeat(MOST_BYTES + 1);
    for (text, is_json, why) in [
        ("{\"entries\": [\n  {]}".into(), true, Misread::NotJson { line: 2, column: 4 }),
        ("{\"entries\": [".into(), true, Misread::NotJson { line: 1, column: 13 }),
        ("[1, 2]".into(), true, Misread::NoJournal),
        ("{\"entries\": 3}".into(), true, Misread::NoJournal),
        ("{}".into(), true, Misread::NoJournal),
        ("{\"notes\": []}".into(), true, Misread::NoJournal),
        ("{\"format\": 2, \"notes\": []}".into(), true, Misread::Later),
        (
            day_one(value!({"uuid": "B", "text": "w"})),
            true,
            Misread::Field { entry: 2, field: "creationDate" },
        ),
        (
            day_one(value!({"uuid": 4, "creationDate": "2026-01-01T12:00:00Z", "text": "w"})),
            true,
            Misread::Field { entry: 2, field: "uuid" },
        ),
        (
            value!({"entries": [{"date": "2026-02-30", "time": "07:05", "title": "x"}]}).to_string(),
            true,
            Misread::Field { entry: 1, field: "date" },
        ),
        (
            day_one(value!({"uuid": "B", "creationDate": "2026-01-01T12:00:00Z", "text": long})),
            true,
            Misread::TooLong { entry: 2 },
        ),
        ("\n\nno day\n## 2026-11-21\nwords".into(), false, Misread::NoDay { line: 3 }),
        ("no day".into(), false, Misread::NoDay { line: 1 }),
    ] {
        assert_eq!(read_as(&text, "file", is_json).map(|_| ()), Err(why), "{}", &text[..text.len().min(80)]);
    }
    let latin_1 = read(b"sch\xf6n", "2026-11-21", false, "first", Catalogue::ENGLISH);
    assert_eq!(latin_1.map(|_| ()), Err(Misread::NotText(4)));
    assert!(read_as("\u{feff}{\"entries\": []}", "file", true).unwrap().entries.is_empty());
}

#[test]
fn the_same_entry_has_the_same_id_and_every_other_another() {
    let entry = |words: &str, time: &str| value!({"date": "2026-11-21", "time": time, "title": words});
    let file = |entries: Vec<serde_json::Value>| value!({"entries": entries}).to_string();
    let ids = |text: &str, seat: &str| -> Vec<Uuid> {
        let journal = read(text.as_bytes(), "j", true, seat, Catalogue::ENGLISH).unwrap();
        journal.entries.iter().map(|entry| entry.id).collect()
    };
    let both = file(vec![entry("one", "07:05"), entry("two", "07:06")]);
    assert_eq!(ids(&both, "first"), ids(&both, "first"));
    assert_eq!(ids(&file(vec![entry("two", "07:06")]), "first")[..], ids(&both, "first")[1..]);
    let twice = file(vec![entry("one", "07:05"), entry("one", "07:05"), entry("one", "07:06")]);
    let all: BTreeSet<_> =
        [ids(&twice, "first"), ids(&twice, "second"), ids(&both, "first")].concat().into_iter().collect();
    assert_eq!(all.len(), 7, "{all:?}");
}

fn about(on: &str, tags: &[&str], starred: bool) -> About {
    About { on: on.parse().unwrap(), tags: tags.iter().map(|tag| (*tag).into()).collect(), starred }
}

proptest! {
    #[test]
    fn what_is_exported_as_json_comes_back_exactly(
        words in "(?s)[^\r]{0,60}[a-z]", tags in prop::collection::vec("[a-zé ]{1,8}[a-z]", 0..3), starred: bool,
    ) {
        let words = words.trim_start_matches('\n');
        let mut tags: Vec<&str> = tags.iter().map(|tag| tag.trim()).collect();
        tags.dedup();
        let about = about("2026-11-21T22:30:09", &tags, starred);
        let note = Note { about: Some(about.clone()), words: words.into() };
        let note = Note { about: Some(About { tags: crate::journey::note::tags::beside(&about.tags, &note.words), ..about }), ..note };
        let id = Uuid::from_u128(7);
        let mut file = vec![];
        let told = ToldNote { id, on: note.about.as_ref().unwrap().on, note: &note };
        write_json(&mut file, |each| each(told)).unwrap();
        let journal = read(&file, "j", true, "first", Catalogue::ENGLISH).unwrap();
        let entry = &journal.entries[0];
        prop_assert_eq!(entry.former, Some(id));
        prop_assert_eq!(entry.note.tags(), note.tags());
        prop_assert_eq!(entry.note.words.expose(), words.trim_end());
        prop_assert_eq!(entry.note.about.as_ref().unwrap().starred, starred);
        prop_assert_eq!(&*crate::block::safe(str::from_utf8(&file).unwrap()), str::from_utf8(&file).unwrap());
    }

    #[test]
    fn what_is_exported_as_markdown_comes_back_word_for_word(
        notes in prop::collection::vec(prop::collection::vec("(## 2026-11-21|\\\\## 2026-01-02 08:00 x|# 2026|---|[a-z# ]{0,9})", 1..5), 1..4),
    ) {
        let day = |nth: usize| format!("2026-11-{:02}T08:00", nth + 1);
        let mut file = String::new();
        let mut expected = vec![];
        for (nth, lines) in notes.iter().enumerate() {
            let note = Note { about: Some(about(&day(nth), &[], false)), words: lines.join("\n").into() };
            let on = note.about.as_ref().unwrap().on;
            file.push_str(markdown(ToldNote { id: Uuid::nil(), on, note: &note }, Catalogue::ENGLISH).expose());
            expected.push((day(nth), note.words.expose().trim_end().trim_start_matches('\n').to_owned()));
        }
        expected.retain(|(_, words)| !words.trim().is_empty());
        let journal = read_as(&file, "journal", false).unwrap();
        let read: Vec<_> = journal.entries.iter().map(|entry| (told(entry).0, told(entry).3.to_owned())).collect();
        prop_assert_eq!(read, expected);
    }
}
