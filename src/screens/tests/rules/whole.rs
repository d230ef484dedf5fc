//! The rules of writing over every form that is shown as one page.

use super::{Tally, WHO_CAN_READ, apart, held, holds_in_turn, said, walk::Sitting};
use crate::{
    guide::Guide,
    journey::{
        position::{Position, Stop},
        record::{Body, Record, Visibility},
    },
    page::Ask,
    screens::tests::Harness,
    session::Place,
};

/// Opens the field in which this word stands.
fn change(harness: &mut Harness, word: &str) -> bool {
    let all = harness.page().choices.into_iter().filter(|choice| choice.label.starts_with("Change: "));
    for choice in all.collect::<Vec<_>>() {
        harness.hear(choice.does);
        let page = harness.page();
        if matches!(&page.ask, Ask::Write(field) if field.words.expose() == word)
            || said(harness).contains(word)
        {
            return true;
        }
        harness.choose("See all of it");
    }
    false
}

fn holds_word(harness: &Harness, record: &Record, word: &str) -> bool {
    let now = harness.app.session.journey.record(&record.id).and_then(|record| record.body.clone());
    now.is_some_and(|body| body.json().unwrap().contains(word))
}

/// True for a part in which something is planned.
fn plans(place: &Place) -> bool {
    let guide = Guide::bundled();
    let Place::Stop(Position { chapter, stop: Stop::Part(id) }) = place else { return false };
    guide
        .chapter(chapter)
        .and_then(|chapter| chapter.part(id))
        .is_some_and(|part| part.does.planning().is_some())
}

/// What breaks the rules where this word stands on a whole.
fn broken(sitting: &Sitting, on: impl Fn() -> Harness, word: &str, record: &Record) -> Vec<&'static str> {
    let is_own = record.vis != Visibility::Shared || sitting.solo;
    let rules = [
        ("it does not show the value, or who can read it, or answers by itself", shows(&on(), word)),
        ("it cannot be changed", changes(on(), word, record)),
        ("it cannot be taken back and brought back", !is_own || takes_back(on(), word, record)),
        ("two versions are not both offered", offers_both(on(), word, record)),
    ];
    rules.into_iter().filter(|(_, holds)| !holds).map(|(what, _)| what).collect()
}

fn shows(harness: &Harness, word: &str) -> bool {
    let (page, said) = (harness.page(), said(harness));
    let says_who = WHO_CAN_READ.iter().any(|sentence| said.contains(sentence));
    said.contains(word) && says_who && page.onward().is_some()
}

fn changes(mut harness: Harness, word: &str, record: &Record) -> bool {
    change(&mut harness, word) && {
        harness.write("robin");
        let is_changed = holds_word(&harness, record, "robin") && !holds_word(&harness, record, word);
        is_changed && said(&harness).contains("robin") && harness.offers("Change: ")
    }
}

fn takes_back(mut harness: Harness, word: &str, record: &Record) -> bool {
    change(&mut harness, word);
    harness.offers("Take it back") && {
        harness.choose("Take it back");
        let is_gone = !holds_word(&harness, record, word);
        harness.choose("Bring it back");
        is_gone && holds_word(&harness, record, word)
    }
}

fn offers_both(mut harness: Harness, word: &str, record: &Record) -> bool {
    harness.app.session.journey.apply(apart(record, word, "cuckoo"), None);
    let says = said(&harness).contains("Another version was written");
    says && change(&mut harness, "cuckoo")
        && harness.offers("Keep the other")
        && harness.offers("Keep the first")
}

/// A plan on one page keeps the rules.
pub fn shows_and_changes_every_value(sitting: &Sitting, place: &Place, tally: &mut Tally) {
    if !plans(place) {
        return;
    }
    let filled = sitting.filled(place);
    for (word, records) in held(&filled) {
        let record = &records[0];
        let place = Place::Plan { id: record.id.clone(), from: None };
        if !matches!(record.body, Some(Body::Plan(_))) {
            continue;
        }
        tally.tried.insert(word.clone());
        let on = || sitting.copy(&filled, &place);
        tally.broken.extend(broken(sitting, on, &word, record).iter().map(|what| format!("{word}: {what}")));
    }
}

#[test]
fn a_form_on_one_page_shows_and_changes_every_value_and_answers_nothing_by_itself() {
    assert!(holds_in_turn(shows_and_changes_every_value).len() > 10);
}
