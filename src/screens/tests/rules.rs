//! The rules of writing, over all fields: every question and every part of the guide, and every page beside the path on
//! which something is kept, for each seat alone, for both, and for one who walks alone.

pub mod walk;
mod whole;

use std::collections::{BTreeMap, BTreeSet};

use super::Harness;
use crate::{
    form::Portion,
    journey::{
        couple::Here,
        key::{By, Hlc, Seat, Visibility},
        record::{Body, Record},
    },
    page::{Ask, Value},
    session::{Place, Request},
};
use walk::{Sitting, is_input, walks, walks_in_turn};

/// The beginnings of the sentences that say who can read what is written.
const WHO_CAN_READ: [&str; 5] = [
    "Shared: both of you can read it here.",
    "Only you use this journey. It is hidden here, not locked.",
    "Sealed: it opens when both have answered",
    "Hidden: it shows only while you are here alone.",
    "Nothing of this is kept, whatever you choose.",
];

/// A word that no page of the guide holds.
fn canary(nth: usize) -> String {
    format!("canary{nth}bird")
}

/// Unbroken lines of the page, so that a wrapped sentence is found.
fn said(harness: &Harness) -> String {
    harness.prose().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A rule over one walk: notes what it tried, and what breaks the rule.
type Rule = fn(&Sitting, &Place, &mut Tally);

/// The outcome of a rule.
#[derive(Default)]
struct Tally {
    tried: BTreeSet<String>,
    broken: Vec<String>,
}

/// Runs a rule over walks, and fails with all that breaks it at once.
fn holds(rule: Rule, walks: impl Iterator<Item = (Sitting, Place)>) -> BTreeSet<String> {
    let (mut tried, mut broken) = (BTreeSet::new(), vec![]);
    for (sitting, place) in walks {
        let mut tally = Tally::default();
        rule(&sitting, &place, &mut tally);
        let at = |what| format!("{} at {place:?}: {what}", sitting.name);
        tried.extend(tally.tried.into_iter().map(at));
        broken.extend(tally.broken.into_iter().map(at));
    }
    assert!(broken.is_empty(), "{} times:\n{}", broken.len(), broken.join("\n"));
    tried
}

/// Runs a rule at every place, each walked by one of the four in turn.
fn holds_in_turn(rule: Rule) -> BTreeSet<String> {
    holds(rule, walks_in_turn())
}

#[test]
#[ignore = "slow: every place, walked by each of the four for each of ten rules"]
fn every_rule_holds_at_every_place_for_everybody() {
    for rule in [
        says_who_can_read,
        is_signed_by_who_is_named,
        is_taken_back_and_brought_back,
        asks_whether_to_take_back,
        keeps_its_question,
        offers_two_versions,
        offers_nothing_where_nothing_can_be_written,
        says_that_it_writes,
        whole::shows_and_changes_every_value,
    ] {
        holds(rule, walks());
    }
    assert!(holds(is_taken_back_and_brought_back, walks()).len() > 200);
}

/// A page on which somebody writes says who can read it.
fn says_who_can_read(sitting: &Sitting, place: &Place, tally: &mut Tally) {
    sitting.walk(place, |harness, _| {
        let (page, said) = (harness.page(), said(harness));
        if is_input(&page.ask) && !WHO_CAN_READ.iter().any(|sentence| said.contains(sentence)) {
            tally.broken.push(said);
        }
    });
}

#[test]
fn who_can_read_it_stands_beside_every_place_to_write() {
    holds_in_turn(says_who_can_read);
}

/// A record is signed by whom the page names.
fn is_signed_by_who_is_named(sitting: &Sitting, place: &Place, tally: &mut Tally) {
    sitting.answered(place, |page, records| {
        let named = Seat::BOTH.into_iter().find(|seat| {
            let name = ["Sam", "Alex"][usize::from(*seat == Seat::Second)];
            ["writes here.", "chooses here.", "says it again, corrected.", "tells, aloud.", "guesses."]
                .iter()
                .any(|does| page.contains(&format!("{name} {does}")))
        });
        let expected = named.map_or_else(|| sitting.here.by(), By::from);
        for record in records {
            let own = sitting.solo || named.is_some() || sitting.here != Here::Both;
            if own && record.by != expected {
                tally.broken.push(format!("{} by {:?}, not {expected:?}", record.id, record.by));
            }
        }
    });
}

#[test]
fn what_is_written_is_signed_by_the_person_whom_the_page_names() {
    holds_in_turn(is_signed_by_who_is_named);
}

/// The records that hold a canary, as they are now.
fn held(harness: &Harness) -> BTreeMap<String, Vec<Record>> {
    let mut held: BTreeMap<String, Vec<Record>> = BTreeMap::new();
    for record in harness.app.session.journey.all() {
        for words in Portion::all(record).iter().filter_map(|portion| portion.of(record)) {
            if words.expose().starts_with("canary") {
                held.entry(words.expose().to_owned()).or_default().push(record.clone());
            }
        }
    }
    held
}

/// Words of a filled place that nobody else can read: with their records, on the page on which they stand.
fn own_words<'a>(
    sitting: &'a Sitting,
    place: &'a Place,
) -> impl Iterator<Item = (String, Vec<Record>, Harness)> + 'a {
    let filled = sitting.filled(place);
    held(&filled).into_iter().filter_map(move |(word, records)| {
        let own = records.iter().all(|record| record.vis != Visibility::Shared || sitting.solo);
        let is_alone = sitting.here != Here::Both;
        let harness = (own && is_alone).then(|| sitting.page_with(&filled, place, &word)).flatten()?;
        Some((word, records, harness))
    })
}

/// Words that nobody else could read are taken back, brought back, and destroyed on leaving.
fn is_taken_back_and_brought_back(sitting: &Sitting, place: &Place, tally: &mut Tally) {
    for (word, records, mut harness) in own_words(sitting, place) {
        tally.tried.insert(word.clone());
        if !harness.offers("Take it back") {
            tally.broken.push(format!("{word} is not offered\n{}", harness.prose()));
            continue;
        }
        harness.choose("Take it back");
        if held(&harness).contains_key(&word) || harness.prose().contains(&word) {
            tally.broken.push(format!("{word} is still there"));
        }
        harness.choose("Bring it back");
        if !held(&harness).contains_key(&word) {
            tally.broken.push(format!("{word} does not come back"));
        }
        harness.choose("Take it back");
        harness.scrubbed.clear();
        harness.hear(Request::Go(Place::Path));
        if !records.iter().all(|record| harness.scrubbed.contains(&record.id)) {
            tally.broken.push(format!("{word} is not destroyed on leaving"));
        }
    }
}

#[test]
fn what_nobody_else_could_read_can_be_taken_back_and_brought_back() {
    assert!(holds_in_turn(is_taken_back_and_brought_back).len() > 50);
}

/// An empty text asks whether to take the words back.
fn asks_whether_to_take_back(sitting: &Sitting, place: &Place, tally: &mut Tally) {
    for (word, _, mut harness) in own_words(sitting, place) {
        harness.choose("Change it");
        let ask = harness.page().ask;
        if !matches!(ask, Ask::Write(_)) {
            continue;
        }
        harness.hear(ask.answer(Value::Words(" \n".into())));
        if !said(&harness).contains("Do you want to take back what was here?")
            || !held(&harness).contains_key(&word)
        {
            tally.broken.push(format!("{word}: {}", harness.prose()));
        }
    }
}

#[test]
fn an_empty_text_asks_whether_to_take_it_back() {
    holds_in_turn(asks_whether_to_take_back);
}

/// A record keeps the question of each of its words.
fn keeps_its_question(sitting: &Sitting, place: &Place, tally: &mut Tally) {
    for (word, records) in held(&sitting.filled(place)) {
        for record in records.iter().filter(|record| record.id.kind() != "note") {
            let mut portions = Portion::all(record).into_iter().filter_map(|it| it.answer(record));
            let answer = portions.find(|answer| answer.words.expose() == word);
            let asked = answer.and_then(|answer| answer.asked);
            if asked.is_none_or(|asked| asked.question.is_empty()) {
                tally.broken.push(format!("{word} of {}", record.id));
            }
            tally.tried.insert(record.id.kind().to_owned());
        }
    }
}

#[test]
fn what_is_written_keeps_the_question_that_it_answers() {
    let tried = holds_in_turn(keeps_its_question);
    for kind in ["answer", "breach", "checkin", "promise"] {
        assert!(tried.iter().any(|at| at.ends_with(&format!(": {kind}"))), "{kind}");
    }
}

/// The same record as another window wrote it at the same time, with another word in the place of this one.
fn apart(record: &Record, word: &str, other: &str) -> Record {
    let json = record.body.as_ref().unwrap().json().unwrap().replace(word, other);
    let body = Body::parse(record.id.kind(), &json).unwrap().unwrap();
    let (millis, counter) = record.hlc.parts();
    let hlc = Hlc::new(millis, counter, "another");
    Record { hlc, body: Some(body), ..record.clone() }
}

/// Two versions are both shown, with a choice between them.
fn offers_two_versions(sitting: &Sitting, place: &Place, tally: &mut Tally) {
    let filled = sitting.filled(place);
    for (word, records) in held(&filled) {
        let Some(mut harness) = sitting.page_with(&filled, place, &word) else { continue };
        for record in &records {
            harness.app.session.journey.apply(apart(record, &word, "cuckoo"), None);
        }
        let (shown, offers) =
            (said(&harness), harness.offers("Keep the other") && harness.offers("Keep the first"));
        if !offers || !shown.contains("cuckoo") || !shown.contains(&word) {
            tally.broken.push(format!("{word}: {}", harness.prose()));
        }
    }
}

#[test]
fn two_versions_are_both_offered_wherever_the_files_hold_two() {
    holds_in_turn(offers_two_versions);
}

/// A folder in which nothing can be written offers nothing that writes.
fn offers_nothing_where_nothing_can_be_written(sitting: &Sitting, place: &Place, tally: &mut Tally) {
    let mut filled = sitting.filled(place);
    filled.app.session.read_only = Some("A newer version wrote this folder.".into());
    sitting.walk_on(filled, place, |harness, _| {
        let page = harness.page();
        let never = said(harness).contains("Nothing of this is kept");
        if is_input(&page.ask) && !never || page.choices.iter().any(|choice| choice.writes) {
            tally.broken.push(harness.prose());
        }
        assert!(harness.saved.is_empty(), "{:?}", harness.saved);
    });
}

#[test]
fn where_nothing_can_be_written_nothing_that_writes_is_offered() {
    holds_in_turn(offers_nothing_where_nothing_can_be_written);
}

/// A choice that writes says so.
fn says_that_it_writes(sitting: &Sitting, place: &Place, tally: &mut Tally) {
    sitting.chosen(place, |choice, records| {
        if !choice.writes && !records.is_empty() {
            tally.broken.push(format!("{:?} writes {}", choice.label, records[0].id));
        }
    });
}

#[test]
fn a_choice_that_keeps_something_is_marked_and_an_answer_is_not_preselected() {
    holds_in_turn(says_that_it_writes);
}
