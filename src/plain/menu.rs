//! The choices of a page, each under the name that it has on every day, and what a typed line means among them.

use crate::{
    app::{Choice, Message, Page},
    block::wrap::hang,
    journey::key::DraftKey,
    language::Catalogue,
    page::{Answer, Ask, ChoiceKind, Key, TextInput, Value},
};

/// A menu of so many choices is said whole once.
pub const MANY: usize = 8;

/// The act behind an entry of the menu.
#[allow(clippy::large_enum_variant, reason = "a page has a handful of them")]
#[derive(Clone)]
pub enum MenuAction {
    Send(Message),
    /// Begin to write.
    Write,
    /// Begin to write afresh, without what is there.
    Afresh,
    /// Keep what is there.
    Keep,
    /// Say the page and its choices again.
    Again,
    /// Say the choices again.
    Choices,
    /// Say how long the clock still runs.
    TimeLeft,
}

impl MenuAction {
    /// True where something is said again, and nothing is chosen.
    pub fn is_said(&self) -> bool {
        matches!(self, Self::Again | Self::Choices | Self::TimeLeft)
    }
}

/// The meaning of a typed number.
enum Numbers {
    /// One of what the page lists.
    Listed,
    /// A rating from 0 to 10.
    Rate(DraftKey),
    /// No meaning here: numbers are given row by row.
    Rows,
}

pub struct Menu {
    say: Catalogue,
    numbers: Numbers,
    pub entries: Vec<MenuEntry>,
    /// Choices that every page offers.
    pub also: Vec<MenuEntry>,
}

/// How a choice stands to its page: whether it need be said where it was said before.
pub enum Weight {
    /// On with the page.
    Onward,
    /// What the page is about.
    Asked,
    /// Something else than what is asked.
    Beside,
    /// The same on many pages: out of this one.
    LeadsAway,
}

pub struct MenuEntry {
    /// None where another entry of the page has the name.
    key: Option<Key>,
    label: String,
    does: MenuAction,
    /// Chosen only by its name: an empty line does not take it.
    answers: bool,
    /// The name of the row it stands in; none where it stands alone.
    row: Option<String>,
}

impl Menu {
    pub fn of(page: &Page, say: Catalogue) -> Self {
        let mut entries: Vec<MenuEntry> =
            page.choices.iter().map(|choice| MenuEntry::of(choice, say)).collect();
        let numbers = match &page.ask {
            Ask::Rate(scale) => Numbers::Rate(scale.key.clone()),
            Ask::Rates(_) => Numbers::Rows,
            Ask::Choose | Ask::Write(_) | Ask::Secret => Numbers::Listed,
        };
        match &page.ask {
            Ask::Write(field) => drop(entries.splice(0..0, writing(page, field, say))),
            Ask::Secret => {
                entries.insert(0, MenuEntry::of_ours(page, Key::On, say.plain_type(), MenuAction::Write));
            }
            Ask::Choose | Ask::Rate(_) | Ask::Rates(_) => {}
        }
        Self {
            say,
            numbers,
            entries,
            also: page.always.iter().map(|choice| MenuEntry::of(choice, say)).collect(),
        }
    }

    /// The act of the entry that a line names, by its letter, its number, or the words that its label begins with; with an
    /// empty line the first one, unless that answers.
    pub fn find(&self, line: &str) -> Option<MenuAction> {
        self.named(line).or_else(|| self.worded(&line.trim().to_lowercase()))
    }

    /// As [`Self::find`], where words are no choice.
    pub fn named(&self, line: &str) -> Option<MenuAction> {
        let line = line.trim().to_lowercase();
        if line.is_empty() {
            return Some(self.onward()?.does.clone());
        }
        let name = line.trim_end_matches('.');
        match (&self.numbers, name.parse::<u8>()) {
            (Numbers::Rate(key), Ok(number)) => {
                let answer = Answer { key: key.clone(), value: Value::Number(number) };
                return (number <= 10).then(|| MenuAction::Send(answer.into()));
            }
            (Numbers::Rows, Ok(_)) => return None,
            _ => {}
        }
        let named = self.all().find(|entry| entry.is_named(name));
        named.map(|entry| entry.does.clone()).or(match name {
            "r" => Some(MenuAction::Again),
            "m" => Some(MenuAction::Choices),
            "t" => Some(MenuAction::TimeLeft),
            _ => None,
        })
    }

    /// The act of the only entry whose label begins with these words.
    fn worded(&self, words: &str) -> Option<MenuAction> {
        let mut found = self.all().filter(|entry| words.chars().count() > 1 && entry.begins_with(words));
        let only = found.next()?;
        found.next().is_none().then(|| only.does.clone())
    }

    fn all(&self) -> impl Iterator<Item = &MenuEntry> {
        self.entries.iter().chain(&self.also)
    }

    /// The entry of an empty line.
    fn onward(&self) -> Option<&MenuEntry> {
        self.entries.first().filter(|entry| !entry.answers)
    }

    /// The act of an empty line in a field of one line, where a typed line is words: the first choice besides writing.
    pub fn instead_of_writing(&self) -> Option<(&str, MenuAction)> {
        let is_taken = |entry: &&MenuEntry| {
            !entry.answers && !matches!(entry.does, MenuAction::Write | MenuAction::Afresh)
        };
        let entry = self.entries.iter().find(is_taken)?;
        Some((&entry.label, entry.does.clone()))
    }

    /// For a line that chose nothing.
    pub fn possible(&self, line: &str) -> String {
        if line.trim().is_empty() && !self.entries.is_empty() {
            return self.say.plain_choose_first().to_owned();
        }
        let works = match &self.numbers {
            Numbers::Rate(_) => self.say.plain_no_choice_or_rating(),
            Numbers::Listed | Numbers::Rows => self.say.plain_no_choice(),
        };
        let first = self.onward().map(|_| self.say.plain_empty_line());
        [works].into_iter().chain(first).collect::<Vec<_>>().join(" ")
    }

    /// The choices in rows of at most `width` cells, and below them in one paragraph those that every page offers; of both
    /// those that are said.
    pub fn rows(&self, width: usize, (own, also): (Vec<bool>, Vec<bool>)) -> String {
        let mut rows = vec![];
        let mut row = &None;
        for entry in said(&self.entries, &own) {
            rows.extend(entry.row.clone().filter(|_| entry.row != *row));
            row = &entry.row;
            let mark = entry.name().map_or_else(|| "- ".to_owned(), |name| format!("{name}. "));
            rows.push(hang(&mark, &" ".repeat(mark.len()), &entry.label, width));
        }
        if own.len() >= MANY && own.contains(&false) {
            rows.push(hang("", "", self.say.plain_more_choices(), width));
        }
        let also: Vec<_> = said(&self.also, &also).filter_map(MenuEntry::in_passing).collect();
        if !also.is_empty() {
            rows.push(hang("", "", &self.say.plain_also(&self.say.row(&also)), width));
        }
        rows.join("\n")
    }

    /// As [`Self::rows`], all of them.
    pub fn whole(&self, width: usize) -> String {
        self.rows(width, (vec![true; self.entries.len()], vec![true; self.also.len()]))
    }
}

fn said<'a>(entries: &'a [MenuEntry], are_said: &[bool]) -> impl Iterator<Item = &'a MenuEntry> {
    entries.iter().zip(are_said).filter_map(|(entry, is_said)| is_said.then_some(entry))
}

impl MenuEntry {
    fn of(choice: &Choice, say: Catalogue) -> Self {
        let does = MenuAction::Send(choice.does.clone().into());
        let (label, row) = match &choice.kind {
            ChoiceKind::Line => (choice.label.clone(), None),
            ChoiceKind::Stone(stone) => (stone.words(&choice.label, say), None),
            ChoiceKind::InRow(name) => (choice.label.clone(), Some(name.clone())),
        };
        Self { key: Some(choice.key), label, does, answers: choice.answers, row }
    }

    /// An entry of this front that the page itself does not name. Its letter gives way to the page's own.
    fn of_ours(page: &Page, key: Key, label: &str, does: MenuAction) -> Self {
        let key = Some(key).filter(|key| page.choice(key.letter()).is_none());
        Self { key, label: label.to_owned(), does, answers: false, row: None }
    }

    /// The name that is typed for it: its number in what is listed, its letter, or `space`.
    fn name(&self) -> Option<String> {
        self.key.map(|key| match key {
            Key::Nth(nth) => nth.to_string(),
            key => key.name(),
        })
    }

    fn is_named(&self, name: &str) -> bool {
        self.name().is_some_and(|own| own == name)
    }

    fn begins_with(&self, words: &str) -> bool {
        let label = self.label.to_lowercase();
        label.strip_prefix(words).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    }

    /// As it is said: its name and its label.
    pub fn line(&self) -> String {
        format!("{}. {}", self.name().unwrap_or_default(), self.label)
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

    /// `? Help`, for the quiet line.
    fn in_passing(&self) -> Option<String> {
        Some(format!("{} {}", self.name()?, self.label))
    }
}

/// The entries for the words of a field, ahead of the field's own choices.
fn writing(page: &Page, field: &TextInput, say: Catalogue) -> Vec<MenuEntry> {
    let entry = |key, label, does| MenuEntry::of_ours(page, key, label, does);
    let keep = entry(Key::On, say.plain_keep(), MenuAction::Keep);
    match (field.words.is_blank(), field.one_line) {
        (true, true) => vec![entry(Key::On, say.plain_write(), MenuAction::Write)],
        (true, false) => vec![],
        (false, true) => vec![entry(Key::Change, say.plain_write_anew(), MenuAction::Afresh), keep],
        (false, false) => vec![keep, entry(Key::Change, say.plain_start_afresh(), MenuAction::Afresh)],
    }
}
