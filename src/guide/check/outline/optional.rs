//! Optional pages: named under `more` of a step, and true to what they say of themselves.

use super::super::{
    Fault,
    book::{Book, PageSheet},
};
use crate::guide::{Starts, Who};

pub fn check(book: &Book, sheet: &PageSheet, faults: &mut Vec<Fault>) {
    let head = &sheet.head;
    let mut fault = |path: &str, what: &str, mend: &str| faults.push(sheet.fault(path, what, mend));
    match (book.outline.more().any(|id| id == sheet.id()), head.optional) {
        (true, false) => fault("kind", "a step names this page under `more`", "write `optional = true`"),
        (false, true) => {
            fault(
                "optional",
                "no step names this page under `more`",
                "name it there, or take `optional` out",
            );
        }
        _ => {}
    }
    if !head.optional {
        let stray = [("own", head.own), ("offered", head.offered.is_some())];
        for (field, _) in stray.into_iter().filter(|(_, is_there)| *is_there) {
            fault(field, "only an optional page says this", "take it out, or write `optional = true`");
        }
    }
    let after = head.offered.as_ref().and_then(|offered| offered.after.as_deref());
    if after.is_some_and(|id| !book.outline.walk().any(|page| page == id)) {
        fault("offered.after", "this is no page of the walk", "use the id of a page that is walked");
    }
    if head.own {
        own(sheet, faults);
    }
}

/// Nothing on a page of one's own is for both, or can come to be.
fn own(sheet: &PageSheet, faults: &mut Vec<Fault>) {
    let questions = sheet.head.questions.iter().enumerate();
    let questions =
        questions.map(|(n, asked)| (format!("question.{n}"), asked.who, Some(asked.starts), false));
    let parts = sheet.head.parts.iter().enumerate().map(|(n, part)| {
        let starts = (!part.does.boxes().is_empty()).then(|| part.does.starts());
        (format!("part.{n}"), part.who, starts, part.bring)
    });
    for (path, who, starts, bring) in questions.chain(parts) {
        if who == Who::Together || bring || starts.is_some_and(|starts| starts != Starts::Private) {
            let mend = "let one person do it, with `starts = \"private\"` and without `bring`";
            faults.push(sheet.fault(&path, "a page of one’s own has nothing for both", mend));
        }
    }
}
