//! Building a text from ordered parts: an apology, a soft start. Words that can soften it are named kindly after each part;
//! at the end it is seen whole, as it would be read.

mod soft;
mod whole;

use super::{
    context::PartContext,
    fields,
    message::{Prompt, Step},
};
use crate::{
    block::Block,
    form::{self, Form, Out, Transition},
    journey::position::Position,
    session::Session,
};

#[derive(Debug)]
pub struct State {
    pub form: form::State,
    /// The box that is changed; the way leads back to the whole.
    changing: Option<String>,
}

/// The boxes, each with what softens it; then the whole, and which box of it is to be changed.
pub fn fields<'a>(site: &PartContext<'a>) -> Form<'a> {
    let a_box = |written| {
        let bind = site.binding(written);
        let note = bind.words(site.session).and_then(|words| soft::note(site, words));
        fields::field(site, written, bind).about(note)
    };
    fields::asked(site).into_iter().map(a_box).chain([whole::field(site), whole::which(site)]).collect()
}

/// Opens at the box in whose middle the user stopped, and at the whole once nothing but what may stay empty is missing:
/// there, at a box of which two versions were written apart. Returns whether the user had begun.
pub fn open(site: &PartContext) -> (State, bool) {
    let form = fields(site);
    let mut required = fields::asked(site).into_iter().filter(|written| !written.optional);
    let is_behind = site.is_behind();
    let is_whole = is_behind || required.all(|written| site.binding(written).words(site.session).is_some());
    if let Some(drafted) = form::State::drafted(&form, site.session) {
        return (State { form: drafted, changing: None }, true);
    }
    if !is_whole {
        let (form, begun) = form::resume(&form, site.session, || false);
        return (State { form, changing: None }, begun);
    }
    let twice = form.iter().find(|field| field.bind().other(site.session).is_some());
    let changing = twice.map(|field| field.id().to_owned());
    let at = changing.as_deref().unwrap_or(whole::WHOLE);
    (State { form: form::State::at_field(at), changing }, !is_behind)
}

pub fn went(state: &mut State, session: &mut Session, position: &Position, transition: Transition) -> Step {
    let Transition { mut effects, out } = transition;
    let Some(site) = PartContext::of(session, position) else { return Step::Over(effects) };
    match out {
        Out::Over | Out::KeptLast(..) => return Step::Over(effects),
        Out::Kept(id, _) if soft::is_named(&site, &id) => state.form.go_to(id),
        Out::Way(field, nth) => match whole::way(&site, &field, nth) {
            whole::Decision::On => return Step::Over(effects),
            whole::Decision::Bring => effects.extend(whole::bring(session, position)),
            whole::Decision::Which => state.form.go_to(whole::WHICH),
            whole::Decision::Whole => state.form.go_to(whole::WHOLE),
            whole::Decision::Change(id) => {
                state.form.change(id.as_str());
                state.changing = Some(id);
            }
        },
        _ => {}
    }
    if state.changing.as_deref().is_some_and(|id| state.form.at() != Some(id)) {
        state.changing = None;
        state.form.go_to(whole::WHOLE);
    }
    Step::Stay(effects)
}

pub fn page(state: &State, site: &PartContext, body: &mut Vec<Block>) -> Prompt {
    if state.form.at() == Some(whole::WHOLE) {
        whole::say(site, body);
    }
    site.prompt(&state.form, fields(site), body)
}
