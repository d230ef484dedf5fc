//! Writing, line by line. Each finished line is kept as a draft at once.

use super::{Cut, Host, Input, Menu, MenuAction, Talk};
use crate::{
    app::{Message, Page},
    journey::note::MOST_BYTES,
    page::{Answer, TextInput, Value},
    private::Private,
};
use std::io::{self, Write};

impl<S: Host, R: Input, W: Write> Talk<S, R, W> {
    /// Takes a text of any length, or a choice in its place. The field is open at once: a line that names no choice is
    /// its first line.
    pub(super) fn text(&mut self, page: &Page, field: &TextInput) -> Result<Message, Cut> {
        let (menu, say) = (self.menu(page), self.host.say());
        self.say_choices(&menu)?;
        self.tell(if self.knows_how { say.plain_how_to_begin_again() } else { say.plain_how_to_begin() })?;
        self.knows_how = true;
        let mut draft = Draft::on_from(field.words.expose());
        write!(self.output, "> ")?;
        loop {
            let line = self.line_of(field, &mut draft, |line| FirstLine::of(line, &menu).is_words())?;
            match FirstLine::of(&line, &menu) {
                FirstLine::Act(MenuAction::Send(message)) => return Ok(message),
                FirstLine::Act(MenuAction::Keep) => return Ok(kept(field, field.words.clone())),
                FirstLine::Act(MenuAction::Write | MenuAction::Afresh) => {
                    self.tell(say.plain_how_lines())?;
                    return self.write(field, Draft(None));
                }
                FirstLine::Act(again) => self.say_again(&menu, &again)?,
                FirstLine::Nothing => self.tell(say.plain_choose_first())?,
                FirstLine::Words(line) => {
                    self.add(field, &mut draft, line)?;
                    return self.write(field, draft);
                }
            }
            write!(self.output, "> ")?;
        }
    }

    /// Takes lines until one holds a single dot.
    fn write(&mut self, field: &TextInput, mut draft: Draft) -> Result<Message, Cut> {
        loop {
            let line = self.line_of(field, &mut draft, |_| true)?;
            if is_end(&line) {
                return Ok(kept(field, draft.words()));
            }
            self.add(field, &mut draft, &line)?;
        }
    }

    pub(super) fn add(&mut self, field: &TextInput, draft: &mut Draft, line: &str) -> io::Result<()> {
        if draft.add(undotted(line)) {
            self.keep_draft(field, draft);
        } else {
            self.tell(self.host.say().plain_text_full())?;
        }
        Ok(())
    }

    /// The next line of a text. Where there is none, what was typed so far is kept, if it is words.
    fn line_of(
        &mut self,
        field: &TextInput,
        draft: &mut Draft,
        is_words: impl Fn(&str) -> bool,
    ) -> Result<String, Cut> {
        loop {
            match self.next_line() {
                Ok(Some(line)) => return Ok(line),
                Ok(None) => {}
                Err(cut) => {
                    if is_words(cut.typed()) {
                        self.keep_typed(field, draft, &cut);
                        self.report(field, draft);
                    }
                    return Err(cut);
                }
            }
        }
    }

    /// Takes one line. An empty one takes the first choice besides writing; a dot brings all of them.
    pub(super) fn one_line(&mut self, page: &Page, field: &TextInput) -> Result<Message, Cut> {
        let (menu, say) = (self.menu(page), self.host.say());
        let (how, instead) = match menu.instead_of_writing() {
            Some((label, instead)) => (say.plain_how_one_line(label), instead),
            None => (say.plain_how_one_line_or_empty().to_owned(), MenuAction::Keep),
        };
        loop {
            self.tell(&how)?;
            let line = match self.ask() {
                Ok(line) => line,
                Err(cut) => {
                    self.keep_typed(field, &mut Draft(None), &cut);
                    return Err(cut);
                }
            };
            let does = match line {
                line if line.trim().is_empty() => instead.clone(),
                line if is_end(&line) => self.choose(&menu)?,
                line => return Ok(kept(field, undotted(&line).into())),
            };
            match does {
                MenuAction::Send(message) => return Ok(message),
                MenuAction::Keep => return Ok(kept(field, field.words.clone())),
                _ => {}
            }
        }
    }

    fn keep_draft(&mut self, field: &TextInput, draft: &Draft) {
        if !field.key.is_nowhere() {
            self.host.keep_draft(&field.key, draft.0.as_deref().unwrap_or_default());
        }
    }

    /// Half a line, or one that came too late, is kept as all others are.
    fn keep_typed(&mut self, field: &TextInput, draft: &mut Draft, cut: &Cut) {
        let typed = cut.typed();
        if !typed.trim().is_empty() && !is_end(typed) && draft.add(undotted(typed)) {
            self.keep_draft(field, draft);
        }
    }

    /// Reports a text that was cut short. One that was not begun leaves what was there.
    pub(super) fn report(&mut self, field: &TextInput, draft: &mut Draft) {
        if !field.key.is_nowhere() && draft.0.is_some() {
            let words = std::mem::replace(draft, Draft(None)).words();
            self.host.send(Message::Drafted { key: field.key.clone(), words });
        }
    }
}

/// The meaning of the first line in an open field.
#[allow(clippy::large_enum_variant, reason = "a page has one at a time")]
enum FirstLine<'a> {
    Act(MenuAction),
    Words(&'a str),
    /// An empty line where there is nothing to keep.
    Nothing,
}

impl<'a> FirstLine<'a> {
    fn of(line: &'a str, menu: &Menu) -> Self {
        if is_end(line) {
            return Self::Act(MenuAction::Choices);
        }
        if let Some(words) = line.strip_prefix(' ') {
            return Self::Words(words);
        }
        match menu.named(line) {
            Some(MenuAction::Send(_)) if line.is_empty() => Self::Nothing,
            Some(act) => Self::Act(act),
            None if line.is_empty() => Self::Nothing,
            None => Self::Words(line),
        }
    }

    fn is_words(&self) -> bool {
        matches!(self, Self::Words(_))
    }
}

/// The answer of a field that keeps these words.
fn kept(field: &TextInput, words: Private) -> Message {
    Answer { key: field.key.clone(), value: Value::Words(words) }.into()
}

/// A text that grows by lines; none as long as it has no line at all.
pub struct Draft(Option<String>);

impl Draft {
    pub fn on_from(before: &str) -> Self {
        let before = before.strip_suffix('\n').unwrap_or(before);
        Self((!before.is_empty()).then(|| before.to_owned()))
    }

    /// Adds a line; false where the text would grow too long.
    pub fn add(&mut self, line: &str) -> bool {
        let fits = self.0.as_ref().map_or(0, |text| text.len() + 1) + line.len() <= MOST_BYTES;
        match &mut self.0 {
            _ if !fits => {}
            Some(text) => text.extend(["\n", line]),
            None => self.0 = Some(line.to_owned()),
        }
        fits
    }

    pub fn words(self) -> Private {
        self.0.unwrap_or_default().into()
    }
}

fn is_end(line: &str) -> bool {
    line.trim_end() == "."
}

/// `..` types a dot, and a line that begins with two of them loses one.
fn undotted(line: &str) -> &str {
    if line.starts_with("..") { &line[1..] } else { line }
}
