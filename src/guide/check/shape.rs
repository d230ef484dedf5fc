//! Checks that a page is whole, and that its questions and parts fit it.

use super::{Fault, book::PageSheet};
use crate::guide::{Kind, Part, PartKind, PartRole, PlanKind, Solo, Starts, Who};

pub fn check(sheet: &PageSheet, faults: &mut Vec<Fault>) {
    whole(sheet, faults);
    if sheet.head.kind == Kind::Practice {
        practice(sheet, faults);
    }
    questions(sheet, faults);
    parts(sheet, faults);
    alone(sheet, faults);
}

/// Checks that no text is empty, and that a page has the texts that its kind needs.
fn whole(sheet: &PageSheet, faults: &mut Vec<Fault>) {
    let text = sheet.source.text;
    for (_, span) in sheet.source.strings() {
        if text[span.clone()].trim_matches(|c: char| "\"'".contains(c) || c.is_whitespace()).is_empty() {
            faults.push(sheet.source.fault(span, "this text is empty", "write it, or take the line out"));
        }
    }
    if text[sheet.lesson()].trim().is_empty() {
        let end = text.len()..text.len();
        faults.push(sheet.source.fault(
            end,
            "this page has no lesson",
            "write it below the second line `+++`",
        ));
    }
    if matches!(sheet.head.kind, Kind::Practice | Kind::Opening) && sheet.head.done_when.is_none() {
        let mend = "add a line `done_when = \"…\"`: what people will have done, not how they will feel";
        faults.push(sheet.fault("kind", "this page does not say when it is done", mend));
    }
}

/// Checks that something is done on a practice.
fn practice(sheet: &PageSheet, faults: &mut Vec<Fault>) {
    if sheet.head.parts.is_empty() && sheet.head.questions.is_empty() {
        let mend = "add a `[[part]]` or a `[[question]]`";
        faults.push(sheet.fault("kind", "nothing is done or asked on this practice", mend));
    }
}

fn questions(sheet: &PageSheet, faults: &mut Vec<Fault>) {
    for (n, question) in sheet.head.questions.iter().enumerate() {
        if question.who == Who::Together && question.starts != Starts::Shared {
            faults.push(not_shared(sheet, &format!("question.{n}.starts")));
        }
        if question.scale.is_some() && !question.choices.is_empty() {
            let what = "this question has a scale and choices";
            faults.push(sheet.fault(&format!("question.{n}.scale"), what, "keep one of the two"));
        }
        if question.watched && (question.scale.is_none() || sheet.head.kind != Kind::Checkin) {
            let mend = "take `watched` out: it belongs to a question of the check-in with a `scale`";
            faults.push(sheet.fault(&format!("question.{n}.watched"), "no weeks follow this question", mend));
        }
    }
}

fn parts(sheet: &PageSheet, faults: &mut Vec<Fault>) {
    for (n, part) in sheet.head.parts.iter().enumerate() {
        role(sheet, n, part, faults);
        let together = part.does.boxes().iter().any(|b| b.who.unwrap_or(part.who) == Who::Together);
        if together && part.does.starts() != Starts::Shared {
            faults.push(not_shared(sheet, &format!("part.{n}.starts")));
        }
    }
}

/// A part with a role is one of the check-in, has what the role leads, and no twin.
fn role(sheet: &PageSheet, n: usize, part: &Part, faults: &mut Vec<Fault>) {
    let Some(role) = part.role else { return };
    let mut fault = |what: String, mend: String| {
        faults.push(sheet.fault(&format!("part.{n}.role"), what, mend));
    };
    if sheet.head.kind != Kind::Checkin {
        fault("only parts of the check-in have a role".into(), "take `role` out".into());
    }
    if sheet.head.parts[..n].iter().any(|before| before.role == Some(role)) {
        fault(format!("another part has the role `{}` already", role.word()), "take one of them out".into());
    }
    let boxes = role.boxes();
    if part.does.boxes().len() < boxes {
        let mend = format!("add `[[part.box]]` until there are {boxes}, or take `role` out");
        fault(format!("the role `{}` leads {boxes} boxes of its part", role.word()), mend);
    }
    let promises = part.does.planning().is_some_and(|planning| planning.sort == PlanKind::Promise);
    if role == PartRole::Wish && !promises {
        let mend = "write `kind = \"plan\"` and `sort = \"promise\"`";
        fault("a wish of the check-in becomes a promise".into(), mend.into());
    }
}

fn not_shared(sheet: &PageSheet, path: &str) -> Fault {
    let mend = "write `starts = \"shared\"`, or let `each` answer";
    sheet.fault(path, "what is answered together is shared from the start", mend)
}

/// Checks that a page with an exercise for two has something to do for one person alone. Sitting still is not enough.
fn alone(sheet: &PageSheet, faults: &mut Vec<Fault>) {
    let parts = &sheet.head.parts;
    let Some(joint) = parts.iter().position(|part| part.who == Who::Together) else { return };
    let idle = |does: &PartKind| matches!(does, PartKind::Timer { .. } | PartKind::Scene(_));
    let stays = |part: &&Part| part.solo != Solo::Skip && !idle(&part.does);
    if parts.iter().find(stays).is_none() {
        let what = "this exercise leaves nothing to do for one person alone";
        faults.push(sheet.fault(&format!("part.{joint}"), what, "add a part with `solo = \"only\"`"));
    }
}
