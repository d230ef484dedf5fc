//! Turning to a page: what is kept of the one before, and where the eye falls first.

use std::hash::{DefaultHasher, Hash, Hasher};

use super::{Focus, View, Viewport};
use crate::{
    app::Page,
    block::Block,
    language::Catalogue,
    page::{Ask, Key},
    tui::{keys::KEYS, rates::RateForm, secret, writing::Writing},
};

/// How many pages back the spot is remembered.
const TRAIL: usize = 16;

impl View {
    /// Shows a page, which may be the same one with something changed. `scroll` is where it was left long ago, or 0.
    pub fn show(&mut self, page: Page, scroll: u16) {
        let page = as_shown(page, self.say);
        let (before, now) = (name(&self.page), name(&page));
        let (mut is_back, seen) = (false, self.page.moment);
        if before != now {
            let before = self.turn(before, now);
            is_back = before.is_some();
            let before = before.filter(|_| !page.is_home());
            self.viewport = before.unwrap_or_else(|| Viewport::fresh(&page));
            self.rated = rated(&page);
            self.secret = secret::open(&page);
            self.notice = None;
            (self.turned, self.hinted) = (true, false);
        } else if rated(&self.page) != rated(&page) {
            self.rated = rated(&page);
        }
        if scroll > 0 && !page.is_home() {
            self.viewport.scroll = scroll.into();
        }
        let answered = std::mem::take(&mut self.answered);
        if let Focus::Choice(i) = self.viewport.focus {
            let begins = answered || labels(&self.page).ne(labels(&page));
            self.viewport.focus = match page.choices.len().checked_sub(1) {
                Some(last) if page.onward().is_some() || !begins => Focus::Choice(i.min(last)),
                _ => Viewport::fresh(&page).focus,
            };
        }
        if before != now || page.moment != seen {
            self.begin_moment(&page, seen, is_back);
        }
        self.writing = Writing::go_on(self.writing.take(), &page);
        self.form = RateForm::go_on(self.form.take(), &page);
        self.page = page;
        self.layout = None;
    }

    /// Leaves one page for another, and answers the spot on it when it lies on the way back.
    fn turn(&mut self, from: u64, to: u64) -> Option<Viewport> {
        if let Some(i) = self.trail.iter().position(|(name, _)| *name == to) {
            return self.trail.drain(i..).next().map(|(_, viewport)| viewport);
        }
        self.trail.push((from, self.viewport));
        let extra = self.trail.len().saturating_sub(TRAIL);
        self.trail.drain(..extra);
        None
    }
}

impl Viewport {
    pub(super) fn fresh(page: &Page) -> Self {
        let focus = match page.onward() {
            _ if !page.ask.is_menu() => Focus::Ask,
            Some(onward) => Focus::Choice(onward),
            None => Focus::Choices,
        };
        Self { scroll: 0, focus, row: 0 }
    }
}

/// The page as it is shown here: keys by their names, what only this front can say, and among its choices those that the foot does not name.
pub(super) fn as_shown(page: Page, say: Catalogue) -> Page {
    let mut page = page.naming(&KEYS);
    if page.ask == Ask::Press {
        page.body.push(Block::say(say.tui_press_it()));
    }
    if page.to_copy {
        page.body.push(Block::quiet(say.tui_select()));
    }
    let (foot, others) = page.always.into_iter().partition(|choice| Key::EVERYWHERE.contains(&choice.key));
    page.always = foot;
    page.with(others)
}

fn labels(page: &Page) -> impl Iterator<Item = &str> {
    page.choices.iter().map(|choice| choice.label.as_str())
}

pub(super) fn rated(page: &Page) -> Option<u8> {
    if let Ask::Rate(scale) = &page.ask { scale.value } else { None }
}

/// The name of a page, which stays the same when a clock ticks on it or a choice changes: made of its title, who is
/// here, what it asks for, and the first thing it says.
fn name(page: &Page) -> u64 {
    let opening = page.body.iter().find(|block| !matches!(block, Block::Clock(_) | Block::Moon));
    let field = match &page.ask {
        Ask::Write(field) => Some(&field.key),
        Ask::Rates(rates) => Some(&rates.key),
        _ => None,
    };
    let mut name = DefaultHasher::new();
    (&page.title, page.step, &page.here, field, std::mem::discriminant(&page.ask)).hash(&mut name);
    format!("{opening:?}").hash(&mut name);
    name.finish()
}
