//! A page: what a screen says and asks, the same for every front. Footer, keys, menu and help are all made from its list
//! of choices. `M` is the message of the screen that made it; what the user writes, rates or gives comes back as an
//! [`Answer`], whichever screen asked. [`Key`] is the table of keys.

mod ask;
mod choice;
mod key_names;
mod keys;
mod layouts;
mod moment;
mod progress;

use crate::{block::Block, journey::key::Seat};
pub use ask::{Answer, Ask, List, ListRow, Rates, Row, Scale, TextInput, Value};
pub use choice::{Choice, ChoiceKind, Does};
pub use key_names::KeyNames;
pub use keys::Key;
pub use layouts::latin;
pub use moment::Moment;
pub use progress::Progress;

#[derive(Debug, Clone)]
pub struct Page<M> {
    pub title: String,
    /// The step of the path that this page belongs to, from 0.
    pub step: Option<usize>,
    /// How many steps the path has.
    pub steps: usize,
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

/// An input, and the choices beside it.
pub type Prompt<M> = (Ask, Vec<Choice<M>>);

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
            steps: 0,
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
            steps,
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
            steps,
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
