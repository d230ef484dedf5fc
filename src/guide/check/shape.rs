//! Checks that a page is whole, and that its questions and parts fit it.

use super::{Fault, book::Sheet};
use crate::guide::{Kind, PartKind, Solo, Starts, Who};

pub fn check(sheet: &Sheet, faults: &mut Vec<Fault>) {
    whole(sheet, faults);
    if sheet.head.kind == Kind::Practice {
        practice(sheet, faults);
    }
    questions(sheet, faults);
    parts(sheet, faults);
    alone(sheet, faults);
}

/// Checks that no text is empty, and that a page has the texts that its kind needs.
fn whole(sheet: &Sheet, faults: &mut Vec<Fault>) {
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

fn practice(sheet: &Sheet, faults: &mut Vec<Fault>) {
    let head = &sheet.head;
    let mut needs = |is_there: bool, what: &str, mend: &str| {
        if !is_there {
            faults.push(sheet.fault("kind", what, mend));
        }
    };
    needs(!head.parts.is_empty(), "this practice has no exercise", "add a `[[part]]`");
    needs(!head.questions.is_empty(), "this practice has no question", "add a `[[question]]`");
    let mend = "add a `[[source]]` with authors, year, title, found, strength and limit";
    needs(!head.sources.is_empty(), "this practice has no source", mend);
    let texts = [
        ("hurt", &head.text.hurt),
        ("broke", &head.text.broke),
        ("both", &head.text.both),
        ("neutral", &head.text.neutral),
        ("solo", &head.text.solo),
    ];
    for (role, _) in texts.into_iter().filter(|(_, text)| text.is_none()) {
        let mend = format!("add `{role} = \"…\"` below `[text]`");
        faults.push(sheet.fault("text", format!("this practice has no text for `{role}`"), mend));
    }
}

fn questions(sheet: &Sheet, faults: &mut Vec<Fault>) {
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

fn parts(sheet: &Sheet, faults: &mut Vec<Fault>) {
    for (n, part) in sheet.head.parts.iter().enumerate() {
        let together = part.does.boxes().iter().any(|b| b.who.unwrap_or(part.who) == Who::Together);
        if together && part.does.starts() != Starts::Shared {
            faults.push(not_shared(sheet, &format!("part.{n}.starts")));
        }
    }
}

fn not_shared(sheet: &Sheet, path: &str) -> Fault {
    let mend = "write `starts = \"shared\"`, or let `each` answer";
    sheet.fault(path, "what is answered together is shared from the start", mend)
}

/// Checks that a page with an exercise for two has something to do for one person alone. Sitting still is not enough.
fn alone(sheet: &Sheet, faults: &mut Vec<Fault>) {
    let parts = &sheet.head.parts;
    let Some(joint) = parts.iter().position(|part| part.who == Who::Together) else { return };
    let idle = |does: &PartKind| matches!(does, PartKind::Timer { .. } | PartKind::Scene(_));
    let stays = |part: &&crate::guide::Part| part.solo != Solo::Skip && !idle(&part.does);
    if parts.iter().find(stays).is_none() {
        let what = "this exercise leaves nothing to do for one person alone";
        faults.push(sheet.fault(&format!("part.{joint}"), what, "add a part with `solo = \"only\"`"));
    }
}
