//! Roles: what the program needs to know of a guide to offer a thing. A role that nothing fills is no mistake; it is told
//! what will not be offered then.

use super::book::Book;
use crate::guide::{Cause, PartRole};

/// A role that nothing fills.
pub struct Missing<'a> {
    /// The page on which it would be filled; none for `guide.toml`.
    pub page: Option<&'a str>,
    /// The field there.
    pub path: &'static str,
    pub what: String,
    /// The effect that this has.
    pub then: &'static str,
}

/// A role of a whole page: its field, whether it is filled, and what comes of it where it is not.
type PageRole = (&'static str, bool, &'static str);

fn page_roles(book: &Book) -> [PageRole; 10] {
    let outline = &book.outline;
    [
        (
            "naming",
            outline.naming.is_some(),
            "no page leads to what broke trust; it is named from the path alone",
        ),
        ("opening", !outline.opening.is_empty(), "the path begins with the first practice"),
        ("checkin", outline.checkin.is_some(), "the weekly check-in and one’s own weeks are not offered"),
        ("setback", outline.setback.is_some(), "no page leads to a plan for a hard day"),
        ("time", outline.time.is_some(), "days to look back lead to no page"),
        (
            "closing",
            !outline.closing.is_empty(),
            "the path ends with the last practice; check-ins stay weekly",
        ),
        ("help", outline.help.is_some(), "the program’s own page of help is shown"),
        ("first", outline.first.is_some(), "the program’s own page for the first days is shown"),
        ("privacy", outline.privacy.is_some(), "the program’s own page about who can read what is shown"),
        ("safety", outline.safety.is_some(), "the program’s own private check is offered"),
    ]
}

/// The roles that nothing fills, in the order in which they are met.
pub fn missing<'a>(book: &Book<'a>) -> Vec<Missing<'a>> {
    let pages = page_roles(book).into_iter().filter(|(_, filled, _)| !filled);
    let mut missing: Vec<_> = pages
        .map(|(path, _, then)| Missing {
            page: None,
            path,
            what: format!("no page is named as `{path}`"),
            then,
        })
        .collect();
    let of = |id: &Option<String>| book.sheets.iter().find(|sheet| id.as_deref() == Some(sheet.id()));
    if let Some(checkin) = of(&book.outline.checkin) {
        let head = &checkin.head;
        for role in PartRole::ALL {
            if !head.parts.iter().any(|part| part.role == Some(role)) {
                let what = format!("no part of the check-in has `role = \"{}\"`", role.word());
                missing.push(Missing { page: Some(checkin.id()), path: "part", what, then: without(role) });
            }
        }
        if !head.questions.iter().any(|question| question.watched) {
            let what = "no question of the check-in is `watched`".to_owned();
            let then = "nobody is told when a number falls over the weeks";
            missing.push(Missing { page: Some(checkin.id()), path: "question", what, then });
        }
    }
    if let Some(setback) = of(&book.outline.setback) {
        let boxes = setback.head.parts.iter().flat_map(|part| part.does.boxes());
        if !boxes.into_iter().any(|written| written.after_slip) {
            let what = "no box of the plan for a hard day is `after_slip`".to_owned();
            let then = "after a slip the lines stand in their usual order";
            missing.push(Missing { page: Some(setback.id()), path: "part", what, then });
        }
    }
    missing
}

fn without(role: PartRole) -> &'static str {
    match role {
        PartRole::Bring => "no answer is brought to the other",
        PartRole::Enough => "nobody is asked how much there is room for",
        PartRole::Thanks => "nobody is asked for a thank you",
        PartRole::Wish => "no tiny promise is made in a check-in",
        PartRole::Next => "two choose no day for the next one",
        PartRole::OwnNext => "one alone chooses no day for the next one",
        PartRole::Month => "there is no look back over a month",
    }
}

/// Notes on a guide, a sentence each: on what is not offered, what is lent, what is not checked.
pub fn told(book: &Book) -> Vec<String> {
    let mut told: Vec<_> =
        missing(book).into_iter().map(|Missing { what, then, .. }| format!("{what}: {then}.")).collect();
    let language = &book.outline.language;
    if book.rules.is_none() {
        told.push(format!(
            "there is no list of phrases for `{language}`, so words and lengths were not checked: add `[check]` to \
             strings.toml."
        ));
    }
    let has_texts = book.sheets.iter().any(|sheet| !sheet.head.text.kind.is_empty());
    if book.causes.is_none() && has_texts {
        let causes: Vec<_> = Cause::ALL.iter().map(|cause| cause.key()).collect();
        told.push(format!(
            "there is no causes.toml for `{language}`, so the texts for a cause ({}) were not checked.",
            causes.join(", ")
        ));
    }
    told
}
