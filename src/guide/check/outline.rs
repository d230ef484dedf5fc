//! `guide.toml` against the pages that are there, and against the article: every part of it has a home.

mod optional;

use std::collections::BTreeSet;

use super::{
    Fault,
    book::{Book, Sheet},
};
use crate::guide::{Cause, Kind, Outline};

/// The article goes in five steps of three practices.
const STEPS: usize = 5;
const PRACTICES: usize = 3;

/// The page that tells the five causes of the article apart.
const CAUSES_PAGE: &str = "what-broke-it";

/// A page that the outline names: where, and of what kind it has to be.
struct NamedPage<'a> {
    path: String,
    id: &'a str,
    kind: Option<Kind>,
}

pub fn check(book: &Book, faults: &mut Vec<Fault>) {
    itself(book, faults);
    let named = named(&book.outline);
    names(book, &named, faults);
    titles(book, &named, faults);
    for sheet in &book.sheets {
        fits_outline(book, &named, sheet, faults);
        optional::check(book, sheet, faults);
    }
    spread(book, faults);
    article(book, faults);
    causes(book, faults);
}

/// Checks that a page that is suggested later is one of the opening, and comes before a practice.
fn spread(book: &Book, faults: &mut Vec<Fault>) {
    let Outline { opening, before, steps, .. } = &book.outline;
    for (id, practice) in before {
        if !opening.contains(id) || !steps.iter().any(|step| step.practices.contains(practice)) {
            let mend = "name a page of the opening, and the practice that it comes before";
            let what = format!("“{id}” cannot come before “{practice}”");
            faults.push(book.source.fault(book.source.at(&format!("before.{id}")), what, mend));
        }
    }
}

fn named(outline: &Outline) -> Vec<NamedPage<'_>> {
    let mut named = Vec::new();
    let mut name = |path: String, id, kind| named.push(NamedPage { path, id, kind });
    name("welcome".into(), &outline.welcome, Some(Kind::Help));
    for (n, id) in outline.opening.iter().enumerate() {
        name(format!("opening.{n}"), id, Some(Kind::Opening));
    }
    for (n, step) in outline.steps.iter().enumerate() {
        name(format!("step.{n}.id"), &step.id, Some(Kind::Step));
        for (m, id) in step.practices.iter().enumerate() {
            name(format!("step.{n}.practices.{m}"), id, Some(Kind::Practice));
        }
        for (m, id) in step.more.iter().enumerate() {
            name(format!("step.{n}.more.{m}"), id, Some(Kind::Practice));
        }
    }
    name("checkin".into(), &outline.checkin, Some(Kind::Checkin));
    name("setback".into(), &outline.setback, Some(Kind::Setback));
    name("time".into(), &outline.time, None);
    for (n, id) in outline.closing.iter().enumerate() {
        name(format!("closing.{n}"), id, Some(Kind::Closing));
    }
    name("help".into(), &outline.help, Some(Kind::Help));
    name("first".into(), &outline.first, Some(Kind::Help));
    name("privacy".into(), &outline.privacy, Some(Kind::Help));
    name("safety.check".into(), &outline.safety.check, Some(Kind::Help));
    name("safety.yes".into(), &outline.safety.yes, Some(Kind::Help));
    name("safety.no".into(), &outline.safety.no, Some(Kind::Help));
    named
}

/// The guide's own id, version and language, which the folders keep that walk it.
fn itself(book: &Book, faults: &mut Vec<Fault>) {
    let mut fault = |path: &str, what: String, mend: &str| {
        faults.push(book.source.fault(book.source.at(path), what, mend));
    };
    let Outline { id, version, language, .. } = &book.outline;
    if !is_words(id) {
        let mend = "write small letters a to z, digits and hyphens, as in `id = \"our-guide\"`";
        fault("id", format!("“{id}” cannot be the id of a guide"), mend);
    }
    if *version == 0 {
        fault("version", "the version is 0".into(), "versions count from 1");
    }
    if !is_tag(language) {
        let mend = "write its tag, as in `language = \"en\"` or `language = \"pt-BR\"`";
        fault("language", format!("“{language}” is not the tag of a language"), mend);
    }
}

/// True for words with hyphens between them, which can also be a part of a folder's name.
fn is_words(id: &str) -> bool {
    let is_word = |word: &str| {
        !word.is_empty() && word.bytes().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit())
    };
    id.split('-').all(is_word)
}

/// True for a language of two or three letters, with a script, a region or a variant behind it.
fn is_tag(tag: &str) -> bool {
    let (language, rest) = tag.split_once('-').map_or((tag, None), |(language, rest)| (language, Some(rest)));
    let is_language =
        matches!(language.len(), 2 | 3) && language.bytes().all(|letter| letter.is_ascii_lowercase());
    let is_more =
        |more: &str| matches!(more.len(), 2..=8) && more.bytes().all(|letter| letter.is_ascii_alphanumeric());
    is_language && rest.is_none_or(|rest| rest.split('-').all(is_more))
}

/// Each page that the outline names is named once, has a file and has a title.
fn names(book: &Book, named: &[NamedPage], faults: &mut Vec<Fault>) {
    let mut seen = BTreeSet::new();
    for NamedPage { path, id, .. } in named {
        let mut fault =
            |what: String, mend: String| faults.push(book.source.fault(book.source.at(path), what, mend));
        if !seen.insert(id) {
            fault(format!("the page “{id}” is named a second time"), "name each page in one place".into());
        } else if !book.pages.contains(id) {
            fault(
                format!("there is no file for the page “{id}”"),
                format!("write {id}.md, or take the name out"),
            );
        }
        if !book.outline.titles.contains_key(*id) {
            fault(format!("the page “{id}” has no title"), format!("add `{id} = \"…\"` below `[titles]`"));
        }
    }
}

/// Checks that every title has a page, and that the outline knows every page.
fn titles(book: &Book, named: &[NamedPage], faults: &mut Vec<Fault>) {
    let known = |id: &str| named.iter().any(|named| named.id == id);
    for id in book.outline.titles.keys().filter(|id| !known(id) && !book.pages.contains(id.as_str())) {
        let span = book.source.at(&format!("titles.{id}"));
        let mend = format!("write {id}.md, or take the title out");
        faults.push(book.source.fault(span, format!("there is no file for the page “{id}”"), mend));
    }
    for id in book.pages.iter().filter(|id| !known(id) && !book.outline.titles.contains_key(**id)) {
        let mend = format!("name “{id}” in guide.toml, or take the file out");
        faults.push(Fault::new(&format!("{id}.md"), "", 0..0, "guide.toml does not name this page", mend));
    }
}

/// A page has the title and the kind that the outline gives it.
fn fits_outline(book: &Book, named: &[NamedPage], sheet: &Sheet, faults: &mut Vec<Fault>) {
    if let Some(title) = book.outline.titles.get(sheet.id()).filter(|title| **title != sheet.head.title) {
        let what = format!("guide.toml calls this page “{title}”");
        faults.push(sheet.fault("title", what, "write the same title in both places"));
    }
    let kind = named.iter().find(|named| named.id == sheet.id()).and_then(|named| named.kind);
    if let Some(kind) = kind.filter(|kind| *kind != sheet.head.kind) {
        let mend = format!("write `kind = \"{}\"`", format!("{kind:?}").to_lowercase());
        faults.push(sheet.fault("kind", "this kind does not fit the page’s place in guide.toml", mend));
    }
}

fn article(book: &Book, faults: &mut Vec<Fault>) {
    let mut fault = |path: &str, what: String, mend: &str| {
        faults.push(book.source.fault(book.source.at(path), what, mend));
    };
    let outline = &book.outline;
    if outline.steps.len() != STEPS {
        fault("step", format!("there are {} steps", outline.steps.len()), "the article has five");
    }
    for (n, step) in outline.steps.iter().enumerate().filter(|(_, step)| step.practices.len() != PRACTICES) {
        let what = format!("the step “{}” has {} practices", step.id, step.practices.len());
        fault(&format!("step.{n}.practices"), what, "the article has three in each step");
    }
    for (path, pages) in [("opening", &outline.opening), ("closing", &outline.closing)] {
        if pages.is_empty() {
            fault(path, format!("the {path} has no page"), "name at least one");
        }
    }
}

fn causes(book: &Book, faults: &mut Vec<Fault>) {
    if !book.pages.contains(CAUSES_PAGE) {
        let what = format!("there is no page “{CAUSES_PAGE}”");
        let mend = "the five causes of the article need a home; write it, and name it in the opening";
        return faults.push(book.source.fault(book.source.at("opening"), what, mend));
    }
    for sheet in book.sheets.iter().filter(|sheet| sheet.id() == CAUSES_PAGE) {
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
