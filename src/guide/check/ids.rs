//! Ids: each once, each where it belongs. What people wrote is kept under them.

use std::collections::BTreeSet;

use super::{
    Fault,
    book::{Book, PageSheet},
};
use crate::guide::{AnswerChoice, PartKind};

pub fn check(book: &Book, faults: &mut Vec<Fault>) {
    let mut questions = BTreeSet::new();
    for sheet in &book.sheets {
        if sheet.head.id != sheet.id() {
            let what = format!("the page is called “{}”, its file “{}”", sheet.head.id, sheet.source.file);
            faults.push(sheet.fault(
                "id",
                what,
                format!("write `id = \"{}\"`, or rename the file", sheet.id()),
            ));
        }
        for (n, question) in sheet.head.questions.iter().enumerate() {
            let path = format!("question.{n}.id");
            if !questions.insert(&question.id) {
                faults.push(doubled(sheet, &path, &question.id, "questions of the whole guide"));
            }
            if !belongs(&question.id, sheet.id()) {
                let what = format!("the id “{}” does not begin with its page", question.id);
                faults.push(sheet.fault(&path, what, format!("write `id = \"{}.…\"`", sheet.id())));
            }
            choices(sheet, &format!("question.{n}.choice"), &question.choices, faults);
        }
        parts(sheet, faults);
    }
}

fn parts(sheet: &PageSheet, faults: &mut Vec<Fault>) {
    let mut parts = BTreeSet::new();
    for (n, part) in sheet.head.parts.iter().enumerate() {
        if !parts.insert(&part.id) {
            faults.push(doubled(sheet, &format!("part.{n}.id"), &part.id, "parts of a page"));
        }
        let mut boxes = BTreeSet::new();
        for (m, b) in part.does.boxes().iter().enumerate() {
            if !boxes.insert(&b.id) {
                faults.push(doubled(sheet, &format!("part.{n}.box.{m}.id"), &b.id, "boxes of a part"));
            }
            choices(sheet, &format!("part.{n}.box.{m}.choice"), &b.choices, faults);
        }
        if let PartKind::Sort(sorting) = &part.does {
            choices(sheet, &format!("part.{n}.given"), &sorting.given, faults);
        }
    }
}

/// Each choice has an id of its own, and words of its own: older folders kept the words.
fn choices(sheet: &PageSheet, path: &str, choices: &[AnswerChoice], faults: &mut Vec<Fault>) {
    for (nth, choice) in choices.iter().enumerate() {
        let path = format!("{path}.{nth}");
        if choices[..nth].iter().any(|before| before.id == choice.id) {
            faults.push(doubled(sheet, &format!("{path}.id"), &choice.id, "choices of a question"));
        }
        let same = |words: &String| choices[..nth].iter().any(|before| before.is_said(words));
        if same(&choice.label) || choice.former.iter().any(same) {
            let what = format!("“{}” is said by another choice too", choice.label);
            faults.push(sheet.fault(&format!("{path}.label"), what, "give each choice words of its own"));
        }
    }
}

fn doubled(sheet: &PageSheet, path: &str, id: &str, among: &str) -> Fault {
    sheet.fault(
        path,
        format!("the id “{id}” is there twice"),
        format!("the {among} need an id each; choose another"),
    )
}

/// `listening-actively.stop` belongs to `listening-actively`.
fn belongs(question: &str, page: &str) -> bool {
    question.strip_prefix(page).and_then(|rest| rest.strip_prefix('.')).is_some_and(|word| !word.is_empty())
}
