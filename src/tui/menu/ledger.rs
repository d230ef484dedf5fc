//! Promises, a row each: the words, a mark a week, whose it is and when it is due. Not kept is the faint ink, never a colour.

use chrono::{Datelike, Days};
use ratatui::{
    layout::Rect,
    text::{Line, Span},
};

use super::{MenuEntry, POINTER};
use crate::{
    app::Choice,
    block::{PromiseRow, Week, safe},
    language::Catalogue,
    page::ChoiceKind,
    tui::{
        theme::{self, Theme},
        wrap,
    },
};

/// On a sheet of so many cells all weeks are seen, and everything stands on one row.
const WIDE: usize = 88;
/// The cells of the words, of the weeks and of a week: on a wide sheet, else.
const ON_WIDE: (usize, usize, usize) = (38, 12, 3);
const ELSE: (usize, usize) = (8, 2);
/// The cells of a key with its gap, and between two columns.
const KEY: usize = 3;
const GAP: usize = 2;

/// The rows of promises, under the months that their weeks lie in.
pub struct Ledger {
    pub entries: Vec<MenuEntry>,
    /// Above them, and below what the marks mean, by their rows.
    pub around: Vec<(usize, Line<'static>)>,
}

/// The cells of each column.
struct Columns {
    words: usize,
    weeks: usize,
    week: usize,
    /// Whose it is stands on the same row.
    is_one_row: bool,
}

impl Columns {
    fn of(width: usize) -> Self {
        if width >= WIDE {
            let (words, weeks, week) = ON_WIDE;
            return Self { words, weeks, week, is_one_row: true };
        }
        let (weeks, week) = ELSE;
        let words = width.saturating_sub(POINTER + KEY + GAP + weeks * week);
        Self { words, weeks, week, is_one_row: false }
    }

    /// The cells ahead of the first week.
    fn ahead(&self) -> usize {
        POINTER + KEY + self.words + GAP
    }
}

pub fn ledger(section: &[Choice], width: usize, say: Catalogue, theme: &Theme) -> Ledger {
    let columns = Columns::of(width);
    let mut y = 1;
    let entry = |choice: &Choice| {
        let ChoiceKind::Promise(row) = &choice.kind else { return None };
        let lines = lines(&choice.key.name(), row, &columns, width, theme);
        let place = Rect::new(0, y, width as u16, lines.len() as u16);
        y += place.height;
        Some(MenuEntry { place, lit: lines.len(), lines })
    };
    let entries: Vec<_> = section.iter().filter_map(entry).collect();
    let months = section.iter().find_map(|choice| match &choice.kind {
        ChoiceKind::Promise(row) => Some(months(row, &columns, say, theme)),
        _ => None,
    });
    let below = [(usize::from(y), legend(say, theme))];
    Ledger { entries, around: months.map(|line| (0, line)).into_iter().chain(below).collect() }
}

fn lines(key: &str, row: &PromiseRow, columns: &Columns, width: usize, theme: &Theme) -> Vec<Line<'static>> {
    let words = wrap::beginning(&safe(row.words.expose()).replace(['\n', '\t'], " "), columns.words);
    let gap = columns.words.saturating_sub(wrap::measure(&words)) + GAP;
    let mut first = vec![
        Span::styled(format!("{key:<KEY$}"), theme.key),
        Span::styled(words, theme.plain),
        Span::raw(" ".repeat(gap)),
    ];
    let from = row.weeks.len().saturating_sub(columns.weeks);
    first.extend(row.weeks[from..].iter().map(|week| {
        let (sign, style) = mark(*week, row.by.person, theme);
        Span::styled(format!("{sign}{}", " ".repeat(columns.week - 1)), style)
    }));
    let line = Span::styled(safe(&row.line).into_owned(), theme.quiet);
    if columns.is_one_row {
        let room = width.saturating_sub(columns.ahead() + columns.weeks * columns.week);
        if line.width() < room {
            first.push(Span::raw(" "));
            first.push(line);
            return vec![first.into()];
        }
    }
    let indent = " ".repeat(KEY);
    let mut below = wrap::rows(&[line], width.saturating_sub(POINTER + KEY).max(1));
    below.iter_mut().for_each(|line| line.spans.insert(0, Span::raw(indent.clone())));
    [Line::from(first)].into_iter().chain(below).collect()
}

/// The sign of a week. Whose promise it is colours what was said of it, unless it was not kept.
fn mark(week: Option<Week>, person: Option<usize>, theme: &Theme) -> (&'static str, ratatui::style::Style) {
    let own = person.map_or(theme.plain, |nth| theme.people[nth]);
    match week {
        Some(week @ (Week::Kept | Week::Changed)) => (theme::week(week), own),
        Some(week) => (theme::week(week), theme.quiet),
        None => (" ", theme.plain),
    }
}

/// The months, each above its first week, and above the last one that it is now.
fn months(row: &PromiseRow, columns: &Columns, say: Catalogue, theme: &Theme) -> Line<'static> {
    let mut text = " ".repeat(columns.ahead());
    let now = columns.ahead() + (columns.weeks - 1) * columns.week;
    let mut before = None;
    for nth in 0..columns.weeks {
        let back = Days::new(7 * (columns.weeks - 1 - nth) as u64);
        let month = row.until.checked_sub_days(back).map(|day| day.month());
        let name = month.filter(|_| before != month).map(|month| say.month_short(month as usize));
        before = month;
        let (at, used) = (columns.ahead() + nth * columns.week, wrap::measure(&text));
        let fits = |name: &String| used < at + 1 && at + wrap::measure(name) < now;
        if let Some(name) = name.filter(fits) {
            text.push_str(&" ".repeat(at - used));
            text.push_str(&name);
        }
    }
    let gap = now.saturating_sub(wrap::measure(&text));
    text.push_str(&" ".repeat(gap));
    text.push_str(say.tui_now());
    Line::styled(text, theme.quiet)
}

/// The signs, each with its meaning.
fn legend(say: Catalogue, theme: &Theme) -> Line<'static> {
    let signs = Week::ALL.map(|week| format!("{} {}", theme::week(week), week.words(say)));
    Line::styled(format!("  {}", signs.join("   ")), theme.quiet)
}
