//! The place of a user in a form.

use super::{
    Field, FieldId,
    binding::{Binding, Taken},
    days,
};
use crate::session::{Effect, Session};

/// The place of a user in a form, and the field's scratch state. Dropped with the screen, and with it the words that were
/// taken back.
#[derive(Debug, Default)]
pub struct State {
    pub(super) at: Option<FieldId>,
    /// A kept answer is being changed.
    pub(super) writing: bool,
    /// A day is typed instead of chosen; why the last one was not taken.
    pub(super) typing: Option<Option<days::NoDay>>,
    /// A kept answer was emptied: whether it is taken back is asked now.
    pub(super) emptied: bool,
    /// Answers that were taken back here, until the page is left.
    pub(super) taken: Vec<Taken>,
    /// A sentence about the last answer.
    pub(super) told: Option<&'static str>,
    /// The whole that the way leads back to.
    pub(super) back: Option<FieldId>,
    /// The open field that was filled in last from the whole: the next one leads there.
    pub(super) filled: Option<FieldId>,
    /// Fields of the whole that were passed, or emptied: their first words are not kept.
    pub(super) passed: Vec<FieldId>,
    /// Of which answers the version that stays was chosen.
    pub(super) settled: Vec<Binding>,
}

impl State {
    /// Begins at a field.
    pub fn at_field(field: impl Into<FieldId>) -> Self {
        Self { at: Some(field.into()), ..Self::default() }
    }

    /// The id of the field that is asked.
    pub fn at(&self) -> Option<&str> {
        self.at.as_deref()
    }

    /// Goes to a field of the form. What was taken back here can still be brought back.
    pub fn go_to(&mut self, field: impl Into<FieldId>) {
        let Self { taken, settled, back, filled, passed, .. } = std::mem::take(self);
        *self = Self { at: Some(field.into()), taken, settled, back, filled, passed, ..Self::default() };
    }

    /// Goes to a field in order to change what is kept there.
    pub fn change(&mut self, field: impl Into<FieldId>) {
        self.go_to(field);
        self.writing = true;
    }

    /// Asks for another day, and says why.
    pub fn refuse(&mut self, why: days::NoDay) {
        self.typing = Some(Some(why));
    }

    /// Destroys the older lines of what was taken back, when the page is left.
    pub fn leave(&self, session: &Session) -> Vec<Effect> {
        self.taken.iter().filter_map(|taken| taken.bind.scrub(session)).collect()
    }

    /// True while a field of the whole is changed.
    pub(super) fn is_in_whole(&self) -> bool {
        self.writing && self.back.is_some()
    }

    pub(super) fn field<'f, 'a>(&self, form: &'f [Field<'a>]) -> Option<&'f Field<'a>> {
        form.iter().find(|field| Some(field.id()) == self.at())
    }

    /// True while an answer that was taken back here can still be brought back.
    pub fn takes_back(&self, bind: &Binding) -> bool {
        self.undo_of(bind).is_some()
    }

    pub(super) fn undo_of(&self, bind: &Binding) -> Option<usize> {
        self.taken.iter().position(|taken| taken.bind == *bind)
    }

    pub(super) fn rest(&mut self) {
        (self.writing, self.typing, self.emptied, self.told) = (false, None, false, None);
    }
}
