//! Checks of plan parts: what they are made out of, how often they are said aloud, how many may be open, when they
//! end.

use super::{Fault, book::PageSheet};
use crate::guide::{Part, PartKind, PlanKind, Planning};

pub fn check(sheet: &PageSheet, faults: &mut Vec<Fault>) {
    for (n, part) in sheet.head.parts.iter().enumerate() {
        let mut fault = |field: &str, what: &str, mend: &str| {
            faults.push(sheet.fault(&format!("part.{n}.{field}"), what, mend));
        };
        asked(part, &mut fault);
        if let PartKind::Plan(planning) = &part.does {
            answers(&sheet.head.parts[..n], planning, &mut fault);
            numbers(planning, &mut fault);
            act(planning, &mut fault);
            if planning.act.is_some() && planning.sort != PlanKind::Promise {
                let mend = "write `sort = \"promise\"`, or take `act` out";
                fault("act", "only a promise is a small or a large act", mend);
            }
        }
    }
}

type Say<'a> = &'a mut dyn FnMut(&str, &str, &str);

/// A part in which something is written asks for something.
fn asked(part: &Part, fault: Say) {
    let boxes = part.does.boxes();
    let all_retired = !boxes.is_empty() && boxes.iter().all(|written| written.retired);
    if all_retired && !matches!(part.does, PartKind::Read { .. }) {
        fault("id", "nothing is asked in this part any more", "write a box, or let it be a `read` part");
    }
}

/// Checks that a part answers requests. That they are written above is checked with everything that a part takes from
/// elsewhere.
fn answers(before: &[Part], planning: &Planning, fault: Say) {
    let Some(from) = &planning.from else { return };
    let asks = |part: &Part| matches!(&part.does, PartKind::Plan(asks) if asks.sort == PlanKind::Request);
    if before.iter().any(|part| part.id == *from && !asks(part)) {
        let mend = "name a part of this page with `sort = \"request\"` that comes before this one";
        fault("from", "no requests come from there", mend);
    }
    if planning.sort != PlanKind::Agreement {
        let mend = "write `sort = \"agreement\"`, or take `from` out";
        fault("from", "only an agreement can come of a request", mend);
    }
}

fn numbers(planning: &Planning, fault: Say) {
    let numbers = [("aloud", planning.aloud), ("most", planning.most), ("review", planning.review)];
    for (field, _) in numbers.into_iter().filter(|(_, number)| *number == Some(0)) {
        fault(field, "this number is nought", "write at least 1, or take the line out");
    }
    if planning.ends && planning.review.is_none() {
        let mend = "add `review` with a number of days, or take `ends` out";
        fault("ends", "it ends on the day of its review, and has none", mend);
    }
}

/// Something is made smaller, or said aloud: it must be known which box that is.
fn act(planning: &Planning, fault: Say) {
    let field = if planning.confidence { "confidence" } else { "aloud" };
    if (planning.confidence || planning.aloud.is_some()) && planning.act_box().is_none() {
        let mend = "write `is_act = true` in the box that says what will be done";
        fault(field, "no box here says what will be done", mend);
    }
    let acts = planning.boxes.iter().enumerate().filter(|(_, written)| written.is_act);
    for (second, _) in acts.skip(1) {
        let what = "another box here says what will be done already";
        fault(&format!("box.{second}.is_act"), what, "take `is_act` out of one of them");
    }
}
