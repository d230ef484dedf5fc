//! Several numbers on one page: a row each with its bar. A digit sets the number, Enter goes on to the next row.

mod draw;

use super::{
    view::{Action, Focus, View},
    writing::Typed,
};
use crate::{
    app::{Message, Page},
    journey::{
        checkin::{Rating, Ratings, as_draft},
        key::DraftKey,
    },
    page::{Ask, Rates, Value},
    private::Private,
};
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

/// The numbers while they are given.
pub struct RateForm {
    key: DraftKey,
    given: Ratings,
    /// The row in hand; behind the last one when all were met.
    pub row: usize,
    /// A `1` was just typed in this row.
    one: bool,
    /// The numbers last kept as a draft; `told` are those last reported.
    drafted: Private,
    told: Private,
}

impl RateForm {
    /// At the first row without a number.
    pub fn open(page: &Page) -> Option<Self> {
        let Ask::Rates(rates) = &page.ask else { return None };
        let row = rates.rows.iter().position(|row| !rates.given.contains_key(&row.id));
        let draft = as_draft(&rates.given);
        Some(Self {
            key: rates.key.clone(),
            given: rates.given.clone(),
            row: row.unwrap_or(rates.rows.len()),
            one: false,
            drafted: draft.clone(),
            told: draft,
        })
    }

    /// The same form while the page asks for the same numbers, a fresh one otherwise.
    pub fn go_on(form: Option<Self>, page: &Page) -> Option<Self> {
        let same = |form: &Self| matches!(&page.ask, Ask::Rates(rates) if rates.key == form.key);
        form.filter(same).or_else(|| Self::open(page))
    }

    pub fn number(&self, id: &str) -> Option<u8> {
        self.given.get(id).map(|rating| rating.value())
    }

    /// The numbers given since this was last asked. Told once.
    pub fn unkept(&mut self) -> Option<Typed<'_>> {
        let draft = as_draft(&self.given);
        (draft != self.drafted).then(|| {
            self.drafted = draft;
            Typed { key: &self.key, words: self.drafted.expose(), edit: None }
        })
    }

    /// Keeps and reports what was given, before something else happens.
    pub fn report(&mut self) -> Vec<Action> {
        let (key, words) = (self.key.clone(), as_draft(&self.given));
        if self.told == words {
            return vec![];
        }
        (self.drafted, self.told) = (words.clone(), words.clone());
        vec![
            Action::Draft { key: key.clone(), words: words.clone() },
            Action::Send(Message::Drafted { key, words }),
        ]
    }

    fn set(&mut self, rates: &Rates, row: usize, number: Option<u8>) {
        let Some(row) = rates.rows.get(row) else { return };
        match number {
            Some(number) => drop(self.given.insert(row.id.clone(), Rating::new(number))),
            None => drop(self.given.remove(&row.id)),
        }
    }

    /// Sets the number of the row in hand; a `0` behind a `1` makes it 10. Whoever is behind the last row corrects that one.
    fn digit(&mut self, rates: &Rates, digit: u8) {
        self.row = self.row.min(rates.rows.len().saturating_sub(1));
        self.set(rates, self.row, Some(if self.one && digit == 0 { 10 } else { digit }));
        self.one = digit == 1;
    }

    fn step(&mut self, rates: &Rates, by: i8) {
        let now = rates.rows.get(self.row).and_then(|row| self.number(&row.id));
        self.set(rates, self.row, Some(now.map_or(5, |number| number.saturating_add_signed(by).min(10))));
    }
}

impl View {
    pub(super) fn gives_numbers(&self) -> bool {
        self.viewport.focus == Focus::Ask && matches!(self.page.ask, Ask::Rates(_))
    }

    pub(super) fn press_in_rates(&mut self, key: KeyEvent) -> Vec<Action> {
        let (Ask::Rates(rates), Some(form)) = (&self.page.ask, &mut self.form) else { return vec![] };
        let (last, ctrl) = (rates.rows.len(), key.modifiers.contains(KeyModifiers::CONTROL));
        let one = std::mem::take(&mut form.one);
        match key.code {
            KeyCode::Char('d' | 's') if ctrl => return self.keep_numbers(),
            KeyCode::Char(_) if ctrl => {}
            KeyCode::Enter if form.row >= last => return self.keep_numbers(),
            KeyCode::Char(digit @ '0'..='9') => {
                form.one = one;
                form.digit(rates, digit as u8 - b'0');
            }
            KeyCode::Char('-') | KeyCode::Backspace | KeyCode::Delete => form.set(rates, form.row, None),
            KeyCode::Left => form.step(rates, -1),
            KeyCode::Right => form.step(rates, 1),
            KeyCode::Up if form.row > 0 => form.row -= 1,
            KeyCode::Down | KeyCode::Enter if form.row < last => form.row += 1,
            KeyCode::Home | KeyCode::PageUp => form.row = 0,
            KeyCode::End | KeyCode::PageDown => form.row = last,
            KeyCode::Char(letter) => return self.press_letter(letter, false),
            code => return self.press_to_move(code),
        }
        vec![]
    }

    pub(super) fn keep_numbers(&mut self) -> Vec<Action> {
        let Some(form) = &self.form else { return vec![] };
        vec![Action::Send(self.page.ask.answer(Value::Numbers(form.given.clone())).into())]
    }

    /// A click on a row, or on a number in its bar.
    pub(super) fn point_at_row(&mut self, row: usize, number: Option<u8>) {
        let (Ask::Rates(rates), Some(form)) = (&self.page.ask, &mut self.form) else { return };
        (form.row, form.one, self.viewport.focus) = (row, false, Focus::Ask);
        if number.is_some() {
            form.set(rates, row, number);
        }
    }
}
