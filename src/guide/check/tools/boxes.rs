//! Checks of the single boxes of a tool.

use super::Bench;
use crate::guide::{PartKind, THINGS, WriteBox};

/// More than these cannot be told apart by a digit.
const MOST: u32 = 9;

pub fn check(bench: &mut Bench) {
    let part = bench.part;
    let (writes, sorts) =
        (matches!(part.does, PartKind::Write { .. }), matches!(part.does, PartKind::Sort(_)));
    for (at, written) in part.does.boxes().iter().enumerate() {
        let mut fault =
            |field: &str, what: &str, mend: &str| bench.fault(&format!("box.{at}.{field}"), what, mend);
        let chooses = writes || matches!(part.does, PartKind::Plan(_));
        if !chooses && !written.choices.is_empty() {
            let what = "only in a `write` or a `plan` part a box is answered by choosing";
            fault("choice", what, "take `choice` out");
        }
        if !sorts && written.most.is_some() {
            fault(
                "most",
                "this box is no pile",
                "take `most` out: it says how much a pile of a `sort` part holds",
            );
        }
        if sorts && !matches!(written.most, None | Some(1..=MOST)) {
            fault("most", "a pile with a limit holds one thing to nine", "write a number from 1 to 9");
        }
        if written.is_act && (written.retired || !matches!(part.does, PartKind::Plan(_))) {
            fault(
                "is_act",
                "nothing is planned in this box",
                "take `is_act` out: it belongs in a `plan` part",
            );
        }
        if sorts && written.id == THINGS {
            fault("id", "this id is taken by what lies on no pile yet", "choose another");
        }
        if let Some(only_if) = &written.only_if {
            follows(part.does.boxes(), at, only_if, writes, &mut fault);
        }
    }
}

/// A box that is asked only after a certain answer follows a box that offers it.
fn follows(
    boxes: &[WriteBox],
    at: usize,
    only_if: &str,
    writes: bool,
    fault: &mut impl FnMut(&str, &str, &str),
) {
    let before = boxes[..at].iter().rfind(|before| !before.choices.is_empty());
    if !writes {
        fault("only_if", "only in a `write` part a box follows an answer", "take `only_if` out");
    } else if let Some(before) = before {
        if !before.choices.iter().any(|choice| choice.id == only_if) {
            let what = format!("“{only_if}” is the id of none of the choices before");
            fault("only_if", &what, "use the id of a choice");
        }
    } else {
        fault("only_if", "no box before this one has choices", "put a box with `choice` before it");
    }
}
