//! The form engine: everything that asks the user something and keeps the answer is a form, a list of fields made afresh
//! from the session, as a page is. The engine leads through it. It opens the half-written field, keeps, changes, takes
//! back, undoes, offers the other of two versions, and says who can read each answer; no form can leave one of these out.
//!
//! A form borrows its words from the guide, so it is made, looked at and dropped before the session changes; an answer
//! may bring a field or take one away. The engine therefore takes a function that makes the form ([`Make`]).

mod asked;
mod binding;
pub mod days;
mod kind;
mod message;
mod page;
mod portion;
mod resume;
mod state;
mod update;
mod voices;
mod whole;

use std::borrow::Cow;

use crate::{block::Block, page::Key, private::Private, session::Session};
pub use binding::{Binding, New, OTHER_NOTE, Seen, asked_then, starts, uncompared, who_sees};
use kind::Before;
pub use kind::{Days, Kind, Way};
pub use message::{Given, Message, Out, Transition};
pub use page::{page, page_under, prompt};
pub use portion::Portion;
pub use resume::resume;
pub use state::State;
pub use update::update;
pub use voices::voices;
pub use whole::keep;

/// Names a field in its form; stays the same when other fields come and go.
pub type FieldId = String;

/// Fields in the order in which they are asked. Empty where there is nothing to ask any more.
pub type Form<'a> = Vec<Field<'a>>;

/// A function that makes a form from the session.
pub trait Make: for<'a> Fn(&'a Session) -> Form<'a> {}
impl<F: for<'a> Fn(&'a Session) -> Form<'a>> Make for F {}

/// One thing that is asked. A field needs a [`Binding`], and a binding knows who can read what is kept there.
#[derive(Debug)]
pub struct Field<'a> {
    id: Cow<'a, str>,
    ask: Said<'a>,
    /// Blocks between the question and the place to answer.
    about: Vec<Block>,
    kind: Kind<'a>,
    bind: Binding,
    skip: Option<Skip<'a>>,
    /// The answer that the screen keeps, in a sentence, where it was given before.
    given: Option<String>,
    /// The other of two versions of it, in a sentence.
    other: Option<String>,
    /// The page around has its own way on from a kept answer.
    last: bool,
    /// The first words of a text before anything is kept.
    begins: Option<Private>,
    /// Shows every field before it with what is kept there.
    whole: bool,
    /// Asked in passing: no field of the whole.
    passing: bool,
}

/// The question of a field: the heading of its page, one strong line, or nothing where the page around says it.
#[derive(Debug, Clone)]
pub enum Said<'a> {
    Heading(Cow<'a, str>),
    Strong(Cow<'a, str>),
    Nothing,
}

impl Said<'_> {
    fn words(&self) -> &str {
        match self {
            Self::Heading(text) | Self::Strong(text) => text,
            Self::Nothing => "",
        }
    }

    fn block(&self) -> Option<Block> {
        match self {
            Self::Heading(text) => Some(Block::heading(text.as_ref())),
            Self::Strong(text) => Some(Block::strong(text.as_ref())),
            Self::Nothing => None,
        }
    }
}

/// A way past a field without an answer.
#[derive(Debug, Clone)]
struct Skip<'a> {
    key: Key,
    label: Cow<'a, str>,
}

impl<'a> Field<'a> {
    pub fn new(id: impl Into<Cow<'a, str>>, ask: Said<'a>, kind: Kind<'a>, bind: Binding) -> Self {
        let bind = bind.or_asking(ask.words());
        Self {
            id: id.into(),
            ask,
            about: vec![],
            kind,
            bind,
            skip: None,
            given: None,
            other: None,
            last: false,
            begins: None,
            whole: false,
            passing: false,
        }
    }

    /// A field of ways, of which nothing is kept.
    pub fn ways(id: impl Into<Cow<'a, str>>, ask: Said<'a>, ways: Vec<Way<'a>>) -> Self {
        Self::new(id, ask, Kind::Ways(ways), Binding::nowhere())
    }

    /// Adds a quiet line under the question.
    pub fn hint(self, hint: impl Into<String>) -> Self {
        self.about([Block::quiet(hint)])
    }

    /// Adds blocks under the question.
    pub fn about(mut self, blocks: impl IntoIterator<Item = Block>) -> Self {
        self.about.extend(blocks);
        self
    }

    /// Says what was answered before: it is shown until it is to be changed.
    pub fn given(self, said: Option<String>) -> Self {
        Self { given: said, ..self }
    }

    /// Says the other of two versions below the given one.
    pub fn other(self, said: Option<String>) -> Self {
        Self { other: said, ..self }
    }

    /// Offers a way past the field, under this key and label.
    pub fn skip(mut self, key: Key, label: impl Into<Cow<'a, str>>) -> Self {
        self.skip = Some(Skip { key, label: label.into() });
        self
    }

    /// Offers no way on from a kept answer: the page around has its own.
    pub fn last(self) -> Self {
        Self { last: true, ..self }
    }

    /// Begins a text with these words, to be kept or changed.
    pub fn begins(self, begins: Option<Private>) -> Self {
        Self { begins, ..self }
    }

    /// Shows the form as one page: every field before this one, each to be changed by its key.
    pub fn whole(self) -> Self {
        Self { whole: true, ..self }
    }

    /// Leaves the field out of the whole: it is only asked in passing.
    pub fn passing(self) -> Self {
        Self { passing: true, ..self }
    }

    pub fn is_whole(&self) -> bool {
        self.whole
    }

    /// True where it has first words, kept or not.
    pub fn is_begun(&self) -> bool {
        self.begins.is_some()
    }

    pub fn id(&self) -> &str {
        &self.id
    }

    pub fn bind(&self) -> &Binding {
        &self.bind
    }

    /// True for one of the guide's questions of which nothing is kept.
    fn is_unkept(&self) -> bool {
        self.kind.choices().is_some() && self.bind.is_nowhere()
    }

    /// True where an answer is kept, here or by the screen.
    fn is_answered(&self, session: &Session) -> bool {
        self.given.is_some() || self.kind.before().is_some() || self.bind.words(session).is_some()
    }
}
