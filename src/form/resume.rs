//! The field at which a form opens.

use super::{Field, State};
use crate::session::Session;

/// The place of the half-written field that is wanted; else of the first one.
fn drafted(form: &[Field], session: &Session) -> Option<usize> {
    let is_wanted = |field: &Field| session.wanted.as_ref().is_some_and(|wanted| field.bind.key() == *wanted);
    let wanted = form.iter().position(|field| is_wanted(field) && field.bind.is_drafted(session));
    wanted.or_else(|| form.iter().position(|field| field.bind.is_drafted(session)))
}

/// Opens a form at the half-written field; else at the first field after those that were kept, unless all of it is behind
/// the user; else at the whole, or at the first. Returns whether the user had begun.
pub fn resume(form: &[Field], session: &Session, is_behind: impl FnOnce() -> bool) -> (State, bool) {
    let drafted = drafted(form, session);
    let next = || {
        let next = form.iter().rposition(|field| field.is_answered(session))? + 1;
        (next < form.len() && !is_behind()).then_some(next)
    };
    let stopped = drafted.or_else(next);
    let whole = || form.iter().position(|field| field.whole);
    let at = form.get(stopped.or_else(whole).unwrap_or_default()).map(|field| field.id().to_owned());
    let typing = drafted.and_then(|at| form[at].kind.days().map(|_| None));
    (State { at, typing, ..State::default() }, stopped.is_some())
}

impl State {
    /// Begins at the first half-written field; none where there is none, or nothing can be written.
    pub fn drafted(form: &[Field], session: &Session) -> Option<Self> {
        let drafted = drafted(form, session).filter(|_| session.read_only.is_none());
        let field = &form[drafted?];
        let typing = field.kind.days().map(|_| None);
        Some(Self { at: Some(field.id().to_owned()), typing, ..Self::default() })
    }
}
