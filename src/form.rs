//! The form engine: everything that asks the user something and keeps the answer is a form, a list of fields made afresh
//! from the session, as a page is. The engine leads through it. It opens the half-written field, keeps, changes, takes
//! back, undoes, offers the other of two versions, and says who can read each answer; no form can leave one of these out.
//!
//! A form borrows its words from the guide, so it is made, looked at and dropped before the session changes; an answer
//! may bring a field or take one away. The engine therefore takes a function that makes the form ([`Make`]).

mod binding;
pub mod days;
mod page;
mod portion;
mod resume;
mod state;
mod update;
mod voices;
mod whole;

use std::borrow::Cow;

use chrono::NaiveDate;

use crate::{
    block::{Block, Text},
    guide::AnswerChoice,
    journey::checkin::Ratings,
    page::{Key, Row},
    private::Private,
    session::{Effect, Session},
};
pub use binding::{Binding, New, OTHER_NOTE, Seen, asked_then, starts, uncompared, who_sees};
pub use page::{Around, page, prompt};
pub use portion::Portion;
pub use resume::resume;
pub use state::State;
pub use update::{answer, update};
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
    /// The other of two versions of an answer that the screen keeps, in a sentence.
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
            Self::Strong(text) => Some(strong(text)),
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

#[derive(Debug, Clone)]
pub enum Kind<'a> {
    /// Words of any length.
    Text,
    /// Words on one line.
    Line,
    /// One of these, kept as its id and its label.
    Choice(Cow<'a, [AnswerChoice]>),
    /// A number from 0 to 10, kept as its words where the binding keeps words, else handed to the screen.
    Scale { low: Cow<'a, str>, high: Cow<'a, str>, given: Option<u8> },
    /// Several numbers on one page, handed to the screen.
    Scales { rows: Vec<Row>, given: Ratings },
    /// A day, offered or typed, handed to the screen.
    Day(Days),
    /// One of a few ways, each of which the screen gives its meaning.
    Ways(Ways<'a>),
}

/// Days to choose from, and which typed ones are taken.
#[derive(Debug, Clone)]
pub struct Days {
    /// Offered days with their labels. Empty: a day is typed at once.
    pub offers: Vec<days::Offer>,
    /// The first and the last day that can be typed.
    pub from: NaiveDate,
    pub until: Option<NaiveDate>,
    /// The day that stands there already, in a sentence.
    pub given: Option<String>,
}

#[derive(Debug, Clone)]
pub struct Ways<'a> {
    pub ways: Vec<Way<'a>>,
    /// The way that was taken before, in a sentence.
    pub given: Option<String>,
}

/// One way on from a field.
#[derive(Debug, Clone)]
pub struct Way<'a> {
    pub key: Key,
    pub label: Cow<'a, str>,
    /// True where taking it answers something, false where it only goes on.
    pub answers: bool,
    /// True where taking it writes something: left out where nothing can be written.
    pub writes: bool,
}

impl<'a> Way<'a> {
    pub fn answer(key: Key, label: impl Into<Cow<'a, str>>) -> Self {
        Self { key, label: label.into(), answers: true, writes: true }
    }

    pub fn on(key: Key, label: impl Into<Cow<'a, str>>) -> Self {
        Self { key, label: label.into(), answers: false, writes: false }
    }

    /// Marks a way that writes something, or leads to where something is written.
    pub fn writes(self) -> Self {
        Self { writes: true, ..self }
    }
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
            other: None,
            last: false,
            begins: None,
            whole: false,
            passing: false,
        }
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
        matches!(self.kind, Kind::Choice(_)) && self.bind.is_nowhere()
    }

    /// The sentence that says what was answered before, where the kind has one.
    fn given(&self) -> Option<&str> {
        match &self.kind {
            Kind::Day(Days { given, .. }) | Kind::Ways(Ways { given, .. }) => given.as_deref(),
            _ => None,
        }
    }

    /// True where an answer is kept, here or by the screen.
    fn is_answered(&self, session: &Session) -> bool {
        let is_given = match &self.kind {
            Kind::Scale { given, .. } => given.is_some(),
            Kind::Scales { given, .. } => !given.is_empty(),
            _ => self.given().is_some(),
        };
        is_given || self.bind.words(session).is_some()
    }
}

/// A choice on the page of a field.
#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    /// One of the field's choices, by its place.
    Choose(usize),
    Day(NaiveDate),
    /// The whole, or a field of it to be changed.
    Open(FieldId),
    /// From offered days to a typed one, and back.
    TypeDay(bool),
    /// Past the field, or on from a kept answer.
    Onward,
    Change,
    TakeBack,
    /// Leaves an emptied answer as it was.
    Spare,
    Undo,
    /// Keeps one of two versions: the other one, or the one that is shown first.
    Settle {
        other: bool,
    },
    /// Lets both read it.
    Bring,
    /// One of the field's ways, by its place.
    Way(usize),
}

/// The result of a message, for the screen around the form.
#[derive(Debug, PartialEq)]
pub struct Transition {
    pub effects: Vec<Effect>,
    pub out: Out,
}

#[derive(Debug, PartialEq)]
pub enum Out {
    Stay,
    /// All fields are behind.
    Over,
    /// An answer was kept under this field, and the form went on; a choice by its place.
    Kept(FieldId, Option<usize>),
    /// As [`Out::Kept`], and it was the last field.
    KeptLast(FieldId, Option<usize>),
    /// An answer that the screen keeps: it says by [`State::go_to`] where it goes on, or by [`State::refuse`] why not.
    Answered(FieldId, Given),
    Way(FieldId, usize),
}

/// An answer that is not words.
#[derive(Debug, Clone, PartialEq)]
pub enum Given {
    Words(Private),
    Number(u8),
    Numbers(Ratings),
    Day(NaiveDate),
}

impl Out {
    fn with(self, effects: Vec<Effect>) -> Transition {
        Transition { effects, out: self }
    }
}

/// A strong line, as boxes and steps ask.
pub fn strong(text: &str) -> Block {
    Block::Paragraph(Text::strong(text))
}
