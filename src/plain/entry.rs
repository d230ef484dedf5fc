//! A choice in a menu: the name that is typed for it, and its label.

use super::menu::MenuAction;
use crate::{
    app::{Choice, Page},
    guide::phrases::is_borderless,
    language::{Catalogue, said},
    page::{ChoiceKind, Key},
};

/// How a choice stands to its page: whether it need be said where it was said before.
pub enum Weight {
    /// On with the page.
    Onward,
    /// An answer to the page's own question.
    Asked,
    /// Something else than what is asked.
    Beside,
    /// The same on many pages: out of this one.
    LeadsAway,
}

pub struct MenuEntry {
    /// None where another entry of the page has the name.
    key: Option<Key>,
    pub label: String,
    pub does: MenuAction,
    /// Chosen only by its name: an empty line does not take it.
    pub answers: bool,
    /// The name of the row it stands in; none where it stands alone.
    pub row: Option<String>,
}

impl MenuEntry {
    pub fn of(choice: &Choice, say: Catalogue) -> Self {
        let does = MenuAction::Send(choice.does.clone().into());
        let (label, row) = match &choice.kind {
            ChoiceKind::Line => (choice.label.clone(), None),
            ChoiceKind::Stone(stone) => (stone.words(&choice.label, say), None),
            ChoiceKind::Promise(row) => (row.in_words(&choice.label, say), None),
            ChoiceKind::Chart(chart, _) => (chart.in_a_list(say), None),
            ChoiceKind::InRow(name) => (choice.label.clone(), Some(name.clone())),
        };
        Self { key: Some(choice.key), label, does, answers: choice.answers, row }
    }

    /// An entry of this front that the page itself does not name. Its letter gives way to the page's own.
    pub fn of_ours(page: &Page, key: Key, label: &str, does: MenuAction) -> Self {
        let key = Some(key).filter(|key| page.choice(key.letter()).is_none());
        Self { key, label: label.to_owned(), does, answers: false, row: None }
    }

    /// The name that is typed for it: its number in what is listed, its letter, or `space`.
    pub fn name(&self) -> Option<String> {
        self.key.map(|key| match key {
            Key::Nth(nth) => nth.to_string(),
            key => key.name(),
        })
    }

    pub fn is_named(&self, name: &str) -> bool {
        self.name().is_some_and(|own| own == name)
    }

    pub fn begins_with(&self, words: &str) -> bool {
        let label = self.label.to_lowercase();
        // In a script without blanks a word may end anywhere.
        let ends = |rest: &str| words.ends_with(is_borderless) || !rest.starts_with(char::is_alphanumeric);
        label.strip_prefix(words).is_some_and(ends)
    }

    /// The mark in front of its label.
    pub fn mark(&self) -> String {
        self.name().map_or_else(|| "- ".to_owned(), |name| format!("{name}. "))
    }

    pub fn weight(&self) -> Weight {
        match self.key {
            Some(Key::Stop | Key::Up | Key::Back | Key::Parts) if !self.answers => Weight::LeadsAway,
            Some(Key::On | Key::Start) => Weight::Onward,
            Some(Key::Nth(_)) | None => Weight::Asked,
            _ if self.answers => Weight::Asked,
            _ => Weight::Beside,
        }
    }

    /// `Help (?)`, for the quiet line.
    pub fn in_passing(&self, say: Catalogue) -> Option<String> {
        Some(say.plain_in_passing(said::PlainInPassing { label: &self.label, name: &self.name()? }))
    }
}
