//! `guide.toml` against the pages that are there.

mod optional;

use std::collections::BTreeSet;

use super::{
    Fault,
    book::{Book, PageSheet},
};
use crate::guide::{Kind, Outline, Safety};

/// The most steps, and the most practices of one: more cannot be chosen by a digit.
const MOST: usize = 9;

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
    shape(book, faults);
    lent(book, faults);
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
    let between = [
        ("checkin", &outline.checkin, Some(Kind::Checkin)),
        ("setback", &outline.setback, Some(Kind::Setback)),
        ("time", &outline.time, None),
    ];
    for (path, id, kind) in between {
        id.iter().for_each(|id| name(path.into(), id, kind));
    }
    for (n, id) in outline.closing.iter().enumerate() {
        name(format!("closing.{n}"), id, Some(Kind::Closing));
    }
    let help = [("help", &outline.help), ("first", &outline.first), ("privacy", &outline.privacy)];
    for (path, id) in help {
        id.iter().for_each(|id| name(path.into(), id, Some(Kind::Help)));
    }
    if let Some(Safety { check, yes, no }) = &outline.safety {
        for (path, id) in [("check", check), ("yes", yes), ("no", no)] {
            name(format!("safety.{path}"), id, Some(Kind::Help));
        }
    }
    named
}

/// The guide's own id, version and language, which the folders keep that walk it.
fn itself(book: &Book, faults: &mut Vec<Fault>) {
    let mut fault = |path: &str, what: String, mend: &str| {
        faults.push(book.source.fault(book.source.at(path), what, mend));
    };
    let Outline { id, version, language, address, program, .. } = &book.outline;
    if !is_words(id) {
        let mend = "write small letters a to z, digits and hyphens, as in `id = \"our-guide\"`";
        fault("id", format!("“{id}” cannot be the id of a guide"), mend);
    }
    if *version == 0 {
        fault("version", "the version is 0".into(), "versions count from 1");
    }
    if let Some(address) = address.as_ref().filter(|address| !address.starts_with("https://")) {
        fault("address", format!("“{address}” is no address with https"), "begin it with https://");
    }
    if let Some(wanted) = program {
        match numbers(wanted) {
            None => {
                fault("program", format!("“{wanted}” is no version"), "write three numbers, as in `0.1.0`");
            }
            Some(numbers) if numbers > own_version() => {
                let what =
                    format!("this guide needs trustpath {wanted}, and this is {}", env!("CARGO_PKG_VERSION"));
                fault("program", what, "bring trustpath up to date");
            }
            Some(_) => {}
        }
    }
    if !is_tag(language) {
        let mend = "write its tag, as in `language = \"en\"` or `language = \"pt-BR\"`";
        fault("language", format!("“{language}” is not the tag of a language"), mend);
    }
}

/// The three numbers of a version.
fn numbers(version: &str) -> Option<[u32; 3]> {
    let numbers: Option<Vec<u32>> = version.split('.').map(|number| number.parse().ok()).collect();
    numbers?.try_into().ok()
}

fn own_version() -> [u32; 3] {
    let bare = env!("CARGO_PKG_VERSION").split(['-', '+']).next().unwrap_or_default();
    numbers(bare).unwrap_or([u32::MAX; 3])
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
    for id in book.pages.iter().filter(|id| !is_words(id)) {
        let mend = "call the file by small letters a to z, digits and hyphens, as in `one-evening.md`";
        let what = format!("“{id}” cannot be the id of a page");
        faults.push(Fault::new(&format!("{id}.md"), "", 0..0, what, mend));
    }
    for id in book.pages.iter().filter(|id| !known(id) && !book.outline.titles.contains_key(**id)) {
        let mend = format!("name “{id}” in guide.toml, or take the file out");
        faults.push(Fault::new(&format!("{id}.md"), "", 0..0, "guide.toml does not name this page", mend));
    }
}

/// A page has the title and the kind that the outline gives it.
fn fits_outline(book: &Book, named: &[NamedPage], sheet: &PageSheet, faults: &mut Vec<Fault>) {
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

/// There is something to walk, and no more of it than digits can choose.
fn shape(book: &Book, faults: &mut Vec<Fault>) {
    let steps = &book.outline.steps;
    let mut fault = |path: &str, what: String, mend: &str| {
        faults.push(book.source.fault(book.source.at(path), what, mend));
    };
    if !(1..=MOST).contains(&steps.len()) {
        fault("step", format!("there are {} steps", steps.len()), "write one `[[step]]` to nine");
    }
    for (n, step) in steps.iter().enumerate().filter(|(_, step)| !(1..=MOST).contains(&step.practices.len()))
    {
        let what = format!("the step “{}” has {} practices", step.id, step.practices.len());
        fault(&format!("step.{n}.practices"), what, "name one practice to nine");
    }
}

/// No page has the id of one that the program lends.
fn lent(book: &Book, faults: &mut Vec<Fault>) {
    for id in book.lent.iter().filter(|id| book.pages.contains(id.as_str())) {
        let what = format!("the program lends a page “{id}” to a guide without one");
        let mend =
            "name it in guide.toml as `help`, `first`, `privacy` or in `safety`, or give it another id";
        faults.push(Fault::new(&format!("{id}.md"), "", 0..0, what, mend));
    }
}
