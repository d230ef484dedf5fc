//! The promises of a guide: what it says itself that it keeps, and what it does not keep.

use std::collections::BTreeMap;

use super::{
    Fault,
    book::{Book, PageSheet},
    roles,
};
use crate::guide::{Cause, Guide, Kind, Promises, promises::Reader};

pub fn check(book: &Book, faults: &mut Vec<Fault>) {
    let promises = &book.outline.promises;
    if book.outline.id == Guide::BUNDLED_ID {
        itself(book, faults);
    }
    steps(book, faults);
    if let Some(page) = &promises.causes {
        causes(book, page, faults);
    }
    for sheet in book.sheets.iter().filter(|sheet| sheet.head.kind == Kind::Practice) {
        practice(promises, sheet, faults);
    }
    if promises.roles {
        roles(book, faults);
    }
    for file in promises.files.iter().filter(|file| !book.files.contains(file.as_str())) {
        let mend = "guide.toml promises it: add it to the folder, or take it out of `files`";
        faults.push(Fault::new(file, "", 0..0, "this file is missing", mend));
    }
}

/// Checks that the guide inside the program makes each promise, so that none can be taken out of it unseen: whoever copies it gives the copy another id first.
fn itself(book: &Book, faults: &mut Vec<Fault>) {
    let Promises { steps, practices, causes, texts, exercises, sources, scenes, roles, files } =
        &book.outline.promises;
    let made = [
        ("steps", steps.is_some()),
        ("practices", practices.is_some()),
        ("causes", causes.is_some()),
        ("texts", !texts.is_empty()),
        ("exercises", *exercises),
        ("sources", *sources),
        ("scenes", *scenes),
        ("roles", *roles),
        ("files", !files.is_empty()),
    ];
    for (name, _) in made.into_iter().filter(|(_, made)| !made) {
        let what = format!("the guide “{}” promises `{name}`", Guide::BUNDLED_ID);
        let mend = "write it below `[promises]`, or give this guide an id of its own";
        faults.push(book.source.fault(book.source.at("promises"), what, mend));
    }
}

fn steps(book: &Book, faults: &mut Vec<Fault>) {
    let Promises { steps, practices, .. } = book.outline.promises;
    let mut fault = |path: &str, what: String, mend: String| {
        faults.push(book.source.fault(book.source.at(path), what, mend));
    };
    let all = book.outline.steps.len();
    if let Some(promised) = steps.filter(|promised| *promised != all) {
        fault("step", format!("there are {all} steps"), format!("this guide promises {promised}"));
    }
    for (n, step) in book.outline.steps.iter().enumerate() {
        let all = step.practices.len();
        if let Some(promised) = practices.filter(|promised| *promised != all) {
            let what = format!("the step “{}” has {all} practices", step.id);
            fault(
                &format!("step.{n}.practices"),
                what,
                format!("this guide promises {promised} in each step"),
            );
        }
    }
}

fn causes(book: &Book, page: &str, faults: &mut Vec<Fault>) {
    if !book.pages.contains(page) {
        let what = format!("there is no page “{page}”");
        let mend = "the five causes need a home; write it, and name it in the opening";
        return faults.push(book.source.fault(book.source.at("promises.causes"), what, mend));
    }
    for sheet in book.sheets.iter().filter(|sheet| sheet.id() == page) {
        let body = sheet.source.text[sheet.lesson()].to_lowercase();
        for cause in Cause::ALL.into_iter().filter(|cause| *cause != Cause::Other) {
            let word = cause.key();
            if !sheet.head.text.kind.contains_key(&cause) && !body.contains(word) {
                let mend = format!("add `[text.kind.{word}]`, or name it in the lesson");
                faults.push(sheet.fault("text.kind", format!("the cause “{word}” is not told"), mend));
            }
        }
    }
}

fn practice(promises: &Promises, sheet: &PageSheet, faults: &mut Vec<Fault>) {
    let head = &sheet.head;
    let mut needs = |promised: bool, is_there: bool, what: &str, mend: &str| {
        if promised && !is_there {
            faults.push(sheet.fault("kind", what, mend));
        }
    };
    needs(promises.exercises, !head.parts.is_empty(), "this practice has no exercise", "add a `[[part]]`");
    let mend = "add a `[[question]]`";
    needs(promises.exercises, !head.questions.is_empty(), "this practice has no question", mend);
    let mend = "add a `[[source]]` with authors, year, title, found, strength and limit";
    needs(promises.sources, !head.sources.is_empty(), "this practice has no source", mend);
    let texts = &head.text;
    for reader in &promises.texts {
        let text = match reader {
            Reader::Hurt => &texts.hurt,
            Reader::Broke => &texts.broke,
            Reader::Both => &texts.both,
            Reader::Neutral => &texts.neutral,
            Reader::Solo => &texts.solo,
        };
        if text.is_none() {
            let word = reader.word();
            let mend = format!("add `{word} = \"…\"` below `[text]`");
            faults.push(sheet.fault("text", format!("this practice has no text for `{word}`"), mend));
        }
    }
}

/// Every role is filled.
fn roles(book: &Book, faults: &mut Vec<Fault>) {
    let sheets: BTreeMap<_, _> = book.sheets.iter().map(|sheet| (sheet.id(), sheet)).collect();
    for roles::Missing { page, path, what, .. } in roles::missing(book) {
        let mend = "this guide promises every role: fill it";
        faults.push(match page.and_then(|page| sheets.get(page)) {
            Some(sheet) => sheet.fault(path, what, mend),
            None => book.source.fault(book.source.at(path), what, mend),
        });
    }
}
