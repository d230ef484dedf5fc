//! Where a form opens.

use super::{Field, Kind, State};
use crate::session::Session;

/// Opens a form at the half-written field; else at the first field after those that were kept, unless all of it is behind
/// the user; else at the first. Returns whether the user had begun.
pub fn resume(form: &[Field], session: &Session, is_behind: impl FnOnce() -> bool) -> (State, bool) {
    let drafted = form.iter().position(|field| field.bind.is_drafted(session));
    let next = || {
        let next = form.iter().rposition(|field| field.bind.words(session).is_some())? + 1;
        (next < form.len() && !is_behind()).then_some(next)
    };
    let stopped = drafted.or_else(next);
    let at = form.get(stopped.unwrap_or_default()).map(|field| field.id().to_owned());
    let typing = drafted.and_then(|at| matches!(form[at].kind, Kind::Day(_)).then_some(None));
    (State { at, typing, ..State::default() }, stopped.is_some())
}

impl State {
    /// Begins at the first half-written field; none where there is none, or nothing can be written.
    pub fn drafted(form: &[Field], session: &Session) -> Option<Self> {
        let mut drafted = form.iter().filter(|_| session.read_only.is_none());
        let field = drafted.find(|field| field.bind.is_drafted(session))?;
        let typing = matches!(field.kind, Kind::Day(_)).then_some(None);
        Some(Self { at: Some(field.id().to_owned()), typing, ..Self::default() })
    }
}
