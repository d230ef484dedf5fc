//! A page: what a screen says and asks, the same for every front. Footer, keys, menu and help are all made from its list
//! of choices. `M` is the message of the screen that made it; what the user writes, rates or gives comes back as an
//! [`Answer`], whichever screen asked. [`Key`] is the table of keys.

mod choice;
mod key_names;
mod keys;
mod layouts;
mod moment;
mod progress;

use crate::{
    block::Block,
    journey::{
        checkin::Ratings,
        key::{DraftKey, Seat},
    },
    private::{Private, Secret},
};
pub use choice::{Choice, ChoiceKind, Does};
pub use key_names::KeyNames;
pub use keys::Key;
pub use layouts::latin;
pub use moment::Moment;
pub use progress::Progress;

#[derive(Debug, Clone)]
pub struct Page<M> {
    pub title: String,
    /// The step of the path that this page belongs to (0 to 4).
    pub step: Option<usize>,
    /// How far one is in the practice that this page belongs to.
    pub progress: Option<Progress>,
    /// Who is here, each by name: for them the words are kept.
    pub here: Vec<(Seat, String)>,
    /// It is late in the evening, where they are.
    pub late: bool,
    pub body: Vec<Block>,
    /// An overview for wide windows. Everything in it is said on another page too, one key away.
    pub rail: Vec<Block>,
    pub ask: Ask,
    pub choices: Vec<Choice<M>>,
    /// Choices that every page offers: help, the way out.
    pub always: Vec<Choice<M>>,
    /// A passing word: saved, not saved, undone.
    pub notice: Option<String>,
    /// The moment that is played when it opens, where nobody wished for stillness.
    pub moment: Option<Moment>,
    /// It shows something to be written down or copied: the screen says how its words can be selected.
    pub to_copy: bool,
    /// Nothing of what it asks is kept: the line-by-line front says what stays in its window, and wipes it behind the page.
    pub unkept: bool,
}

/// The input that a page asks for, beside its choices.
#[derive(Debug, Clone, PartialEq)]
pub enum Ask {
    /// Nothing but one of the choices.
    Choose,
    Write(TextInput),
    /// A passphrase: typed without being shown, never drafted, kept by Enter.
    Secret,
    /// A key that is to leave at once: pressed; line by line its name is typed.
    Press,
    Rate(Scale),
    Rates(Rates),
    List(List),
}

/// The input of a user, as a front sends it back. The only message in the program that holds a user's words.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// The key of the [`Ask`] that it answers; an answer to another one does nothing.
    pub key: DraftKey,
    pub value: Value,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    Words(Private),
    /// A passphrase that is not empty.
    Secret(Secret),
    /// The name of a key: `f9`, `ctrl-x`.
    Key(String),
    /// A number from 0 to 10.
    Number(u8),
    Numbers(Ratings),
    /// The row of a list that is taken in or out.
    Toggle(usize),
    /// The row of a list that is to be looked at.
    Look(usize),
}

/// A place to write. While the user writes, the front holds the text; it reports it as a draft before it sends any
/// message other than the answer.
#[derive(Debug, Clone, PartialEq)]
pub struct TextInput {
    /// Names the draft: the same key, the same unfinished words. Empty: no draft is ever written.
    pub key: DraftKey,
    /// The text at the beginning: the draft, or else the words kept before.
    pub words: Private,
    /// A single line (a name), kept by Enter. Longer texts are kept by Ctrl-D or Ctrl-S, or a line with one `.`.
    pub one_line: bool,
}

/// A number from 0 to 10 with plain words at both ends.
#[derive(Debug, Clone, PartialEq)]
pub struct Scale {
    pub key: DraftKey,
    pub low: String,
    pub high: String,
    pub value: Option<u8>,
}

/// Several numbers from 0 to 10 on one page, each of which may be left out. While they are given the front holds them; it
/// reports them as a field's words are reported.
#[derive(Debug, Clone, PartialEq)]
pub struct Rates {
    /// Names the draft.
    pub key: DraftKey,
    pub rows: Vec<Row>,
    /// Numbers given already, by the rows' ids.
    pub given: Ratings,
}

/// One thing that is rated, with plain words at both ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    pub id: String,
    pub ask: String,
    pub low: String,
    pub high: String,
}

/// Things of which some are taken: all of them on one page, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List {
    pub rows: Vec<ListRow>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListRow {
    /// The heading above the row, where a new one begins.
    pub heading: Option<String>,
    pub label: String,
    /// The first line of the words behind it.
    pub words: Private,
    pub taken: bool,
}

/// An input, and the choices beside it.
pub type Prompt<M> = (Ask, Vec<Choice<M>>);

impl Ask {
    /// The key that an answer must carry. Empty where no draft is kept.
    pub fn key(&self) -> &DraftKey {
        match self {
            Self::Choose | Self::Secret | Self::Press | Self::List(_) => DraftKey::NOWHERE,
            Self::Write(text) => &text.key,
            Self::Rate(scale) => &scale.key,
            Self::Rates(rates) => &rates.key,
        }
    }

    /// True where letters choose, and nothing else is given on the page itself.
    pub fn is_menu(&self) -> bool {
        matches!(self, Self::Choose | Self::Press)
    }

    /// True where this kind of value is asked for under this key.
    pub fn takes(&self, answer: &Answer) -> bool {
        *self.key() == answer.key
            && matches!(
                (self, &answer.value),
                (Self::Write(_), Value::Words(_))
                    | (Self::Secret, Value::Secret(_))
                    | (Self::Press, Value::Key(_))
                    | (Self::Rate(_), Value::Number(_))
                    | (Self::Rates(_), Value::Numbers(_))
            )
            || matches!(
                (self, &answer.value),
                (Self::List(list), Value::Toggle(row) | Value::Look(row)) if *row < list.rows.len()
            )
    }

    /// The answer to this with a value.
    pub fn answer(&self, value: Value) -> Answer {
        Answer { key: self.key().clone(), value }
    }
}

impl<M> Page<M> {
    /// A page that says something and offers choices.
    pub fn new(title: impl Into<String>, body: Vec<Block>, choices: Vec<Choice<M>>) -> Self {
        Self::asking(title, body, Ask::Choose, choices)
    }

    /// As [`Page::new`], with an input. A first heading that says the title again is left out.
    pub fn asking(title: impl Into<String>, mut body: Vec<Block>, ask: Ask, choices: Vec<Choice<M>>) -> Self {
        let title = title.into();
        if matches!(body.first(), Some(Block::Heading(text)) if text.plain() == title) {
            body.remove(0);
        }
        Self {
            title,
            step: None,
            progress: None,
            here: vec![],
            late: false,
            body,
            rail: vec![],
            ask,
            choices,
            always: vec![],
            notice: None,
            moment: None,
            to_copy: false,
            unkept: false,
        }
    }

    /// Belongs to a step of the path.
    pub fn on(mut self, step: Option<usize>) -> Self {
        self.step = step;
        self
    }

    /// Marks a page with something to be written down or copied.
    pub fn to_copy(self) -> Self {
        Self { to_copy: true, ..self }
    }

    /// Marks a page of which nothing is kept.
    pub fn unkept(self) -> Self {
        Self { unkept: true, ..self }
    }

    /// The same page for the screen around: its messages are wrapped, nothing else changes.
    pub fn map<N>(self, wrap: impl Fn(M) -> N) -> Page<N> {
        let Self {
            title,
            step,
            progress,
            here,
            late,
            body,
            rail,
            ask,
            choices,
            always,
            notice,
            moment,
            to_copy,
            unkept,
        } = self;
        let wrapped = |choices: Vec<Choice<M>>| choices.into_iter().map(|choice| choice.map(&wrap)).collect();
        let (choices, always) = (wrapped(choices), wrapped(always));
        Page {
            title,
            step,
            progress,
            here,
            late,
            body,
            rail,
            ask,
            choices,
            always,
            notice,
            moment,
            to_copy,
            unkept,
        }
    }

    /// Adds choices behind those that are there.
    pub fn with(mut self, choices: impl IntoIterator<Item = Choice<M>>) -> Self {
        self.choices.extend(choices);
        self
    }

    /// Leaves out everything that would write.
    pub fn read_only(mut self) -> Self {
        self.choices.retain(|choice| !choice.writes);
        self
    }

    /// The choice of a letter, here or among those that every page offers.
    pub fn choice(&self, letter: char) -> Option<&Choice<M>> {
        let mut choices = self.choices.iter().chain(&self.always);
        choices.find(|choice| choice.letter() == letter && letter != Key::NO_LETTER)
    }

    /// The place of the choice that a mere Enter takes: the first one, where it does not answer.
    pub fn onward(&self) -> Option<usize> {
        self.choices.first().filter(|choice| !choice.answers).map(|_| 0)
    }

    /// True for the path, which is home: its steps are choices here.
    pub fn is_home(&self) -> bool {
        self.choices.iter().any(|choice| matches!(choice.kind, ChoiceKind::Stone(_)))
    }

    /// True while a clock on this page runs, and the front must wake for it.
    pub fn ticks(&self) -> bool {
        self.body.iter().any(|block| matches!(block, Block::Clock(clock) if clock.running && clock.left > 0))
    }
}
