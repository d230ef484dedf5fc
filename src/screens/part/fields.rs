//! The boxes of a part as fields.

use super::{context::PartContext, fills};
use crate::{
    block::Block,
    form::{Binding, Field, Form, Kind, Said, Way},
    guide::{Who, WriteBox},
    page::Key,
};

/// All boxes of a part, on one page.
pub const WHOLE: &str = "@whole";

/// The fields that the user is asked, as it was answered so far. Boxes that begin with words of the journey stand on one
/// page.
pub fn of<'a>(site: &PartContext<'a>) -> Form<'a> {
    let say = site.session.say();
    let boxes = asked(site).into_iter().map(|written| field(site, written, site.binding(written)));
    let mut form: Form = boxes.collect();
    if form.iter().any(Field::is_begun) && site.session.read_only.is_none() {
        let ways = vec![Way::on(Key::On, say.plan_keep_whole()).writes()];
        form.push(whole(ways).about([Block::say(say.part_whole())]));
    }
    form
}

/// The field that shows all those before it.
pub fn whole(ways: Vec<Way<'_>>) -> Field<'_> {
    Field::ways(WHOLE, Said::Nothing, ways).whole()
}

/// A box as a field: its question, its hint, who writes here, and a way past it.
pub fn field<'a>(site: &PartContext<'a>, written: &'a WriteBox, bind: Binding) -> Field<'a> {
    let say = site.session.say();
    let kind =
        if written.choices.is_empty() { Kind::Text } else { Kind::Choice(written.choices.as_slice().into()) };
    let ask = Said::Strong(written.ask.as_str().into());
    let begins = written.fills.and_then(|fill| fills::words(site.session, fill));
    let mut field = Field::new(written.id.as_str(), ask, kind, bind).begins(begins);
    if let Some(hint) = &written.hint {
        field = field.hint(hint.as_str());
    }
    if written.optional && written.choices.is_empty() {
        field = field.hint(say.you_may_leave_this_empty());
    }
    if let (true, Some(who @ (Who::Hurt | Who::Broke))) = (site.is_together(), written.who) {
        let (answerer, name) = site.answerer(who);
        field = field.hint(match written.choices.is_empty() {
            true => say.part_writes_here(answerer, &name),
            false => say.part_chooses_here(answerer, &name),
        });
    }
    field.skip(Key::Pass, say.pass())
}

/// The boxes that the user is asked, as it was answered so far: some are asked only after a certain choice.
pub fn asked<'a>(site: &PartContext<'a>) -> Vec<&'a WriteBox> {
    let boxes = site.part.does.boxes();
    let is_asked = |nth: &usize| match (&boxes[*nth].only_if, boxes[..*nth].iter().rfind(is_choice)) {
        (Some(only_if), Some(before)) => {
            let chosen = site.binding(before).choice(site.session, &before.choices);
            chosen.is_some_and(|choice| choice.id == *only_if)
        }
        _ => true,
    };
    site.boxes().into_iter().filter(is_asked).map(|nth| &boxes[nth]).collect()
}

fn is_choice(written: &&WriteBox) -> bool {
    !written.choices.is_empty()
}
