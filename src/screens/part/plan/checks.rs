//! Questions of which a single “no” is reason enough to leave something. Nothing is kept of them: not which one it was, and
//! not who said it.

use crate::page::Key;
use crate::{
    block::Block,
    form::{self, Binding, Field, Form, Kind, Said, Way, Ways},
    guide::Planning,
};

/// The field after a “no”.
const LEFT: &str = "@left";

/// The result of a way that was taken in a check.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Checked {
    Yes,
    Stay,
    /// The thing that was checked is left.
    Leave,
}

/// The checks of a part; with the question that follows a “no”, where one was said.
pub fn fields<'a>(planning: &'a Planning, left: bool) -> Form<'a> {
    let all = planning.checks.len();
    let check = |(nth, ask): (usize, &'a String)| {
        let ways = vec![Way::answer(Key::Nth(1), "No, or not sure"), Way::answer(Key::Nth(2), "Yes")];
        let hint = format!("Question {} of {all}. Nothing of this is kept.", nth + 1);
        asked(id(nth), Said::Strong(ask.as_str().into()), ways).hint(hint)
    };
    let checks = planning.checks.iter().enumerate().map(check);
    checks.chain(left.then(after_a_no)).collect()
}

fn after_a_no<'a>() -> Field<'a> {
    let ways =
        vec![Way::answer(Key::Nth(1), "Leave this one"), Way::answer(Key::Nth(2), "Look at a smaller one")];
    asked(LEFT.to_owned(), Said::Nothing, ways).about([
        Block::say("Then it may be better to leave this one, or to find a smaller one."),
        Block::quiet("Nobody needs to say why. Nothing of this is kept."),
    ])
}

fn asked<'a>(id: String, ask: Said<'a>, ways: Vec<Way<'a>>) -> Field<'a> {
    Field::new(id, ask, Kind::Ways(Ways { ways, given: None }), Binding::nowhere())
}

fn id(nth: usize) -> String {
    format!("@check{nth}")
}

/// Goes on after a yes; after a no it is left, or begun anew with something smaller.
pub fn took(form: &mut form::State, left: &mut bool, field: &str, way: usize) -> Checked {
    match (field == LEFT, way) {
        (true, 0) => return Checked::Leave,
        (false, 1) => return Checked::Yes,
        (was_left, _) => {
            *left = !was_left;
            form.go_to(if was_left { id(0) } else { LEFT.to_owned() });
        }
    }
    Checked::Stay
}
