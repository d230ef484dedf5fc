//! The whole of what was built, as it would be read.

use super::soft;
use crate::{
    block::Block,
    form::{self, Binding, Field, Said},
    journey::{position::Position, record::Visibility},
    page::Key,
    screens::part::{context::PartContext, fields, words},
    session::{Effect, Session},
};

/// The field of the whole.
pub const WHOLE: &str = "#whole";
/// The field that asks which box of it is to be changed.
pub const WHICH: &str = "#which";

/// A way on from the whole, or from which box is to be changed.
#[derive(Debug, Clone)]
pub enum Decision {
    /// Past the part: it stays as it is.
    On,
    /// Lets both read all of it.
    Bring,
    Which,
    Whole,
    /// To a box, by its id.
    Change(String),
}

pub fn field<'a>(site: &PartContext<'a>) -> Field<'a> {
    ways_of(WHOLE, Said::Nothing, ways(site))
}

/// Which box of it is to be changed.
pub fn which<'a>(site: &PartContext<'a>) -> Field<'a> {
    ways_of(WHICH, Said::Strong(site.session.say().builder_which().into()), boxes(site))
}

fn ways_of<'a>(id: &'a str, ask: Said<'a>, ways: Vec<(Decision, form::Way<'a>)>) -> Field<'a> {
    Field::ways(id, ask, ways.into_iter().map(|(_, way)| way).collect())
}

/// The way that was taken, by its place in one of the two fields.
pub fn way(site: &PartContext, field: &str, nth: usize) -> Decision {
    let ways = if field == WHICH { boxes(site) } else { ways(site) };
    ways.into_iter().nth(nth).map_or(Decision::Whole, |(way, _)| way)
}

/// Going on keeps it as it is; bringing it is never what a mere Enter does.
fn ways<'a>(site: &PartContext<'a>) -> Vec<(Decision, form::Way<'a>)> {
    let say = site.session.say();
    let change = (Decision::Which, form::Way::on(Key::Change, say.builder_change()).writes());
    if brings(site).is_empty() {
        return vec![(Decision::On, form::Way::on(Key::On, say.go_on())), change];
    }
    vec![
        (Decision::On, form::Way::on(Key::On, say.builder_keep())),
        (Decision::Bring, form::Way::answer(Key::Bring, say.bring_it())),
        change,
    ]
}

fn boxes<'a>(site: &PartContext<'a>) -> Vec<(Decision, form::Way<'a>)> {
    let change = fields::asked(site).into_iter().zip(Key::listed());
    let change =
        change.map(|(written, key)| (Decision::Change(written.id.clone()), form::Way::on(key, &written.ask)));
    change.chain([(Decision::Whole, form::Way::on(Key::NotNow, site.session.say().builder_none()))]).collect()
}

/// The bindings of its boxes.
fn bindings(site: &PartContext) -> Vec<Binding> {
    fields::asked(site).into_iter().map(|written| site.binding(written)).collect()
}

/// Says the whole.
pub fn say(site: &PartContext, body: &mut Vec<Block>) {
    let (session, say, binds) = (site.session, site.session.say(), bindings(site));
    let whole = words::one_text(binds.iter().filter_map(|bind| bind.words(session)));
    let Some(by) = binds.first().map(|bind| session.journey.author(bind.author(session))) else { return };
    if whole.is_blank() {
        body.push(Block::say(say.nothing_written_yet()));
        return;
    }
    let shared = |bind: &Binding| bind.record(session).is_some_and(|record| record.vis == Visibility::Shared);
    body.push(Block::quiet(match !session.journey.is_solo() && binds.iter().any(shared) {
        true => say.builder_whole_shared(),
        false => say.builder_whole(),
    }));
    body.extend(soft::note(site, &whole));
    body.push(Block::Words { by: Some(by), words: whole });
}

/// The boxes that can still be brought by the user.
fn brings(site: &PartContext) -> Vec<Binding> {
    let mut binds = if site.part.bring { bindings(site) } else { vec![] };
    binds.retain(|bind| bind.look(site.session).may_bring);
    binds
}

pub fn bring(session: &mut Session, position: &Position) -> Vec<Effect> {
    let binds = PartContext::of(session, position).map_or_else(Vec::new, |site| brings(&site));
    binds.iter().flat_map(|bind| bind.bring(session)).collect()
}
