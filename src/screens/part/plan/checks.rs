//! Questions of which a single “no” is reason enough to leave something. Nothing is kept of them: not which one it was, and
//! not who said it.

use crate::{
    block::Block,
    form::{self, Field, Form, Said, Way},
    guide::Planning,
    language::{Catalogue, said},
    page::Key,
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
pub fn fields<'a>(planning: &'a Planning, left: bool, say: Catalogue) -> Form<'a> {
    let all = planning.checks.len();
    let check = |(nth, ask): (usize, &'a String)| {
        let ways = vec![Way::answer(Key::Nth(1), say.plan_check_no()), Way::answer(Key::Nth(2), say.yes())];
        let hint = say.plan_check_hint(said::PlanCheckHint { nth: nth + 1, all });
        asked(id(nth), Said::Strong(ask.as_str().into()), ways).hint(hint)
    };
    let checks = planning.checks.iter().enumerate().map(check);
    checks.chain(left.then(|| after_a_no(say))).collect()
}

fn after_a_no<'a>(say: Catalogue) -> Field<'a> {
    let ways = vec![
        Way::answer(Key::Nth(1), say.plan_check_leave()),
        Way::answer(Key::Nth(2), say.plan_check_smaller()),
    ];
    asked(LEFT.to_owned(), Said::Nothing, ways)
        .about([Block::say(say.plan_check_left()), Block::quiet(say.plan_check_left_hint())])
}

fn asked<'a>(id: String, ask: Said<'a>, ways: Vec<Way<'a>>) -> Field<'a> {
    Field::ways(id, ask, ways).passing()
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
