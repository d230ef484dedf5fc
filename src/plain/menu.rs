//! The choices of a page, each under the name that it has on every day, and what a typed line means among them.

use super::entry::MenuEntry;
use crate::{
    app::{Message, Page},
    block::wrap::hang,
    journey::key::DraftKey,
    language::Catalogue,
    page::{Answer, Ask, Key, TextInput, Value, latin},
    session::settings::leave_key,
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
enum NumberMeaning {
    /// One of what the page lists.
    Listed,
    /// A rating from 0 to 10.
    Rate(DraftKey),
    /// No meaning here: numbers are given row by row.
    Rows,
    /// One of what the page lists; beside them the name of a key is typed.
    Keys,
    /// A row of a list of so many: the number takes it in or out, and with a `v` before it is looked at.
    List(usize),
}

pub struct Menu {
    say: Catalogue,
    numbers: NumberMeaning,
    /// A sentence that is typed here may be kept for a text.
    pub may_wait: bool,
    pub entries: Vec<MenuEntry>,
    /// Choices that every page offers.
    pub also: Vec<MenuEntry>,
}

impl Menu {
    pub fn of(page: &Page, say: Catalogue) -> Self {
        let mut entries: Vec<MenuEntry> =
            page.choices.iter().map(|choice| MenuEntry::of(choice, say)).collect();
        let numbers = match &page.ask {
            Ask::Rate(scale) => NumberMeaning::Rate(scale.key.clone()),
            Ask::Rates(_) => NumberMeaning::Rows,
            Ask::Press => NumberMeaning::Keys,
            Ask::List(list) => NumberMeaning::List(list.rows.len()),
            Ask::Choose | Ask::Write(_) | Ask::Secret => NumberMeaning::Listed,
        };
        match &page.ask {
            Ask::Write(field) => drop(entries.splice(0..0, writing(page, field, say))),
            Ask::Secret => {
                entries.insert(0, MenuEntry::of_ours(page, Key::On, say.plain_type(), MenuAction::Write));
            }
            Ask::Choose | Ask::Press | Ask::Rate(_) | Ask::Rates(_) | Ask::List(_) => {}
        }
        Self {
            say,
            numbers,
            may_wait: !page.unkept && page.ask != Ask::Secret,
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
        let name = line.trim_end_matches(['.', '。']);
        // A lone letter is the key that was pressed, whatever the layout; a word is a word.
        let name = if name.chars().count() > 2 { name.to_owned() } else { name.chars().map(latin).collect() };
        let name = name.as_str();
        match (&self.numbers, name.parse::<u8>()) {
            (NumberMeaning::Rate(key), Ok(number)) => {
                let answer = Answer { key: key.clone(), value: Value::Number(number) };
                return (number <= 10).then(|| MenuAction::Send(answer.into()));
            }
            (NumberMeaning::Rows, Ok(_)) => return None,
            _ => {}
        }
        if let (NumberMeaning::Keys, Some(key)) = (&self.numbers, leave_key(&line)) {
            let answer = Answer { key: DraftKey::default(), value: Value::Key(key) };
            return Some(MenuAction::Send(answer.into()));
        }
        if let NumberMeaning::List(rows) = self.numbers {
            let (looks, nth) = name.strip_prefix('v').map_or((false, name), |nth| (true, nth.trim()));
            if let Some(row) =
                nth.parse::<usize>().ok().and_then(|nth| nth.checked_sub(1)).filter(|row| *row < rows)
            {
                let value = if looks { Value::Look(row) } else { Value::Toggle(row) };
                return Some(MenuAction::Send(Answer { key: DraftKey::NOWHERE.clone(), value }.into()));
            }
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
            NumberMeaning::Rate(_) => self.say.plain_no_choice_or_rating(),
            NumberMeaning::List(_) => self.say.plain_no_row(),
            NumberMeaning::Listed | NumberMeaning::Rows | NumberMeaning::Keys => self.say.plain_no_choice(),
        };
        let first = self.onward().map(|_| self.say.plain_empty_line());
        self.say.all([works].into_iter().chain(first))
    }

    /// The choices in rows of at most `width` cells, and below them in one paragraph those that every page offers; of both
    /// those that are said.
    pub fn rows(&self, width: usize, (own, also): (Vec<bool>, Vec<bool>)) -> String {
        let mut rows = vec![];
        let mut row = &None;
        for entry in said(&self.entries, &own) {
            rows.extend(entry.row.clone().filter(|_| entry.row != *row));
            row = &entry.row;
            let mark = entry.mark();
            rows.push(hang(&mark, &" ".repeat(mark.len()), &entry.label, width));
        }
        if own.len() >= MANY && own.contains(&false) {
            rows.push(hang("", "", self.say.plain_more_choices(), width));
        }
        let also: Vec<_> = said(&self.also, &also).filter_map(|entry| entry.in_passing(self.say)).collect();
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
