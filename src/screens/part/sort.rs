//! Laying things on piles, one by one: things that somebody puts down, that lie there already, or that stand elsewhere on
//! the page. Where they lie is kept at once, so that the next one waits at another start.

mod show;

use super::{
    context::PartContext,
    message::{Laying, Prompt, SortMessage, Step},
    overlap, words,
};
use crate::{
    block::Block,
    form::{self, Binding, Field, Form, Given, Kind, Out, Said, Transition},
    guide::{Sorting, Starts, markdown},
    journey::{
        key::DraftKey,
        position::Position,
        sorting::{self, Piles},
    },
    page::Key,
    private::Private,
    session::{Effect, Session},
};

/// The field in which things are put down.
const ADD: &str = "add";

#[derive(Debug)]
pub struct State {
    pub form: form::State,
    /// The page that was asked for; none: whatever comes next.
    laying: Option<Laying>,
    /// Things that were laid here, in order, to be taken back.
    laid: Vec<Private>,
}

/// Returns whether the user had begun.
pub fn open(site: &PartContext) -> (State, bool) {
    let drafted = site.things().is_drafted(site.session);
    let form = form::State::at_field(ADD);
    let laying = drafted.then_some(Laying::Add);
    let is_begun = drafted || site.short().is_some() || (is_kept(site) && !site.is_behind());
    (State { form, laying, laid: vec![] }, is_begun)
}

/// The place to put things down, one a line. What is written there is added to what lies there already.
pub fn fields<'a>(site: &PartContext<'a>) -> Form<'a> {
    let bind = Binding::screen(site.things().key(), site.part.does.starts());
    let items = match (site.short(), site.part.does.sorting()) {
        (Some(short), _) => markdown::blocks(&short.text),
        (None, sorting) => {
            sorting.iter().map(|sorting| Block::Paragraph(markdown::text(&sorting.items))).collect()
        }
    };
    let field = Field::new(ADD, Said::Nothing, Kind::Text, bind).about(items);
    let say = site.session.say();
    let field =
        field.hint(if site.short().is_some() { say.sort_one_a_line() } else { say.sort_one_a_line_then() });
    vec![if site.short().is_some() || piles(site).is_empty() {
        field.skip(Key::Pass, say.pass())
    } else {
        field
    }]
}

/// True where something was put down or laid here.
fn is_kept(site: &PartContext) -> bool {
    piles_kept(site).chain([site.things()]).any(|bind| bind.record(site.session).is_some())
}

/// The bindings of the piles.
fn piles_kept<'a>(site: &'a PartContext) -> impl Iterator<Item = Binding> + use<'a> {
    site.part.does.boxes().iter().map(|pile| site.binding(pile))
}

/// All things, each where it lies now.
fn piles(site: &PartContext) -> Piles {
    let Some(Sorting { given, from, .. }) = site.part.does.sorting() else { return Piles::default() };
    let kept = |bind: Binding| bind.kept(site.session).map(|answer| sorting::things(&answer, given));
    let on_piles = piles_kept(site).map(|bind| kept(bind).unwrap_or_default()).collect();
    let lie_there = || given.iter().map(|thing| Private::from(thing.label.as_str())).collect();
    let put_down = kept(site.things()).unwrap_or_else(lie_there);
    let elsewhere = from.as_ref().map_or_else(Vec::new, |from| words::lines(site, from));
    Piles::of(put_down.into_iter().chain(elsewhere), on_piles)
}

/// The page that comes next: something to put down, something to lay, or a look at the piles.
fn laying(state: &State, site: &PartContext) -> Laying {
    let piles = piles(site);
    match (&state.laying, piles.waiting().next()) {
        _ if site.session.read_only.is_some() => Laying::Look,
        (Some(laying), _) => laying.clone(),
        (None, _) if site.short().is_some() => {
            if piles.piles.iter().all(Vec::is_empty) {
                Laying::Add
            } else {
                Laying::Look
            }
        }
        (None, Some(thing)) => Laying::Lay(thing.clone()),
        (None, None) if piles.is_empty() => Laying::Add,
        (None, None) => Laying::Look,
    }
}

pub fn update(state: &mut State, session: &mut Session, position: &Position, message: &SortMessage) -> Step {
    let Some(site) = PartContext::of(session, position) else { return Step::Over(vec![]) };
    let before = piles(&site);
    let mut after = before.clone();
    state.laying = None;
    match message {
        SortMessage::Show(laying) => state.laying = Some(laying.clone()),
        // A message that comes late may name what lies elsewhere.
        SortMessage::Lay { thing, .. } | SortMessage::Swap { thing, .. } if !before.holds(thing) => {}
        SortMessage::Lay { thing, pile } if after.is_full(*pile, most(&site, *pile)) => {
            let is_there = after.pile_of(thing) == Some(*pile);
            state.laying = (!is_there).then(|| Laying::Full { pile: *pile, thing: thing.clone() });
        }
        SortMessage::Lay { thing, pile } => lay(state, &mut after, thing, *pile),
        SortMessage::Swap { off, thing, pile } if before.holds(off) => {
            after.take_off(off);
            lay(state, &mut after, thing, *pile);
        }
        SortMessage::LeaveOut(thing) => after.leave_out(thing),
        SortMessage::Undo => {
            if let Some(thing) = state.laid.pop() {
                after.take_off(&thing);
            }
        }
        SortMessage::Next | SortMessage::Swap { .. } => {}
    }
    Step::Stay(keep(session, position, &before, &after, None))
}

pub fn went(state: &mut State, session: &mut Session, position: &Position, transition: Transition) -> Step {
    let Transition { mut effects, out } = transition;
    let Some(site) = PartContext::of(session, position) else { return Step::Over(effects) };
    let (before, is_short) = (piles(&site), site.short().is_some());
    match out {
        Out::Answered(_, Given::Words(words)) => {
            let key = site.things().key();
            let mut after = before.clone();
            let things = sorting::lines(&words);
            if is_short {
                things.iter().for_each(|thing| after.lay(thing, 0));
            }
            after.add(things);
            effects.extend(match after == before {
                true => session.drop_draft(&key),
                false => keep(session, position, &before, &after, Some(key)),
            });
            if is_short {
                return Step::Over(effects);
            }
        }
        // Left empty on purpose: where nothing lies, there is nothing to sort.
        Out::Over if is_short || before.is_empty() => return Step::Over(effects),
        _ => {}
    }
    state.laying = None;
    Step::Stay(effects)
}

fn lay(state: &mut State, piles: &mut Piles, thing: &Private, pile: usize) {
    piles.lay(thing, pile);
    state.laid.retain(|laid| laid != thing);
    state.laid.push(thing.clone());
}

fn most(site: &PartContext, pile: usize) -> Option<u32> {
    site.part.does.boxes().get(pile).and_then(|pile| pile.most)
}

/// Keeps the piles that have changed, and what was put down, with the draft that it came from.
fn keep(
    session: &mut Session,
    position: &Position,
    before: &Piles,
    after: &Piles,
    draft: Option<DraftKey>,
) -> Vec<Effect> {
    let Some(site) = PartContext::of(session, position) else { return vec![] };
    let piles = piles_kept(&site).zip(before.piles.iter().zip(&after.piles));
    let mut changed: Vec<_> = piles
        .filter(|(_, (before, after))| before != after)
        .map(|(bind, (_, after))| (bind, after, None))
        .collect();
    if before.things != after.things {
        changed.push((site.things(), &after.things, draft));
    }
    let given = site.part.does.sorting().map_or(&[][..], |sorting| &sorting.given);
    let changed = changed.into_iter().map(|(bind, things, draft)| {
        (bind.giving(sorting::given_ids(things, given)), sorting::text(things), draft)
    });
    let changed: Vec<_> = changed.collect();
    let kept = changed.into_iter().flat_map(|(bind, words, draft)| bind.write(session, words, draft));
    let mut kept: Vec<_> = kept.collect();
    kept.extend(overlap::take_back(session, position));
    kept
}

/// Piles that open only when both have sorted: an empty one is an answer too.
pub fn finish(session: &mut Session, position: &Position) -> Vec<Effect> {
    let Some(site) = PartContext::of(session, position) else { return vec![] };
    if site.part.does.starts() != Starts::Sealed || piles(&site).is_empty() {
        return vec![];
    }
    let empty: Vec<_> = piles_kept(&site).filter(|bind| bind.record(session).is_none()).collect();
    empty.iter().flat_map(|bind| bind.write(session, Private::default(), None)).collect()
}

pub fn page(state: &State, site: &PartContext, body: &mut Vec<Block>) -> Prompt {
    let is_new = !is_kept(site) && !site.things().is_drafted(site.session);
    if is_new && overlap::lacks_passphrases(site) {
        return overlap::needs_passphrases(site, body);
    }
    let piles = piles(site);
    match laying(state, site) {
        Laying::Add => show::add(&state.form, fields(site), site, &piles, body),
        Laying::Lay(thing) => show::lay(site, &piles, &thing, !state.laid.is_empty(), body),
        Laying::Full { pile, thing } => show::full(site, &piles, pile, &thing, body),
        Laying::Look => show::look(site, &piles, body),
        Laying::Which(from) => show::which(site, &piles, from, body),
    }
}
