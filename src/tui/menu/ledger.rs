//! Promises, a row each: the words, a mark a week, whose it is and when it is due. Not kept is the faint ink, never a colour.

use chrono::{Datelike, Days};
use ratatui::{
    layout::Rect,
    text::{Line, Span},
};

use super::{MenuEntry, POINTER};
use crate::{
    app::Choice,
    block::{PromiseRow, Week, safe, wrap::beginning},
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
const ON_WIDE: (usize, usize, usize) = (33, 12, 3);
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
        ChoiceKind::Promise(row) => Some(months(row, &columns, width, say, theme)),
        _ => None,
    });
    let below = [(usize::from(y), legend(width, say, theme))];
    Ledger { entries, around: months.map(|line| (0, line)).into_iter().chain(below).collect() }
}

fn lines(key: &str, row: &PromiseRow, columns: &Columns, width: usize, theme: &Theme) -> Vec<Line<'static>> {
    let words = beginning(&safe(row.words.expose()).replace(['\n', '\t'], " "), columns.words, "…");
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

/// The sign of a week. Whose promise it is colours what was said of it, unless it was missed.
fn mark(week: Option<Week>, person: Option<usize>, theme: &Theme) -> (&'static str, ratatui::style::Style) {
    let own = person.map_or(theme.plain, |nth| theme.people[nth]);
    match week {
        Some(week @ (Week::Kept | Week::Changed)) => (theme::week(week), own),
        Some(week) => (theme::week(week), theme.quiet),
        None => (" ", theme.plain),
    }
}

/// The months, each above its first week, and above the last one that it is now.
fn months(row: &PromiseRow, columns: &Columns, width: usize, say: Catalogue, theme: &Theme) -> Line<'static> {
    let mut text = " ".repeat(columns.ahead());
    let last = columns.ahead() + (columns.weeks - 1) * columns.week;
    let now = last.min(width.saturating_sub(wrap::measure(say.tui_now())));
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
fn legend(width: usize, say: Catalogue, theme: &Theme) -> Line<'static> {
    let signs = Week::ALL.map(|week| format!("{} {}", theme::week(week), week.words(say)));
    let said = ["   ", "  "].map(|gap| format!("  {}", signs.join(gap)));
    let fits = said.iter().find(|said| wrap::measure(said) <= width);
    Line::styled(fits.unwrap_or(&said[1]).clone(), theme.quiet)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        block::Author,
        page::Key,
        session::Place,
        tui::theme::{Depth, MONOCHROME, Rgb},
    };

    fn promises() -> Vec<Choice> {
        use Week::{Changed, Kept, Missed, Unsaid};
        let row = |(nth, name, words, line, weeks): (usize, &str, &str, &str, &[Option<Week>])| PromiseRow {
            by: Author { name: name.into(), person: Some(nth) },
            words: words.into(),
            line: line.into(),
            weeks: [vec![None; 12 - weeks.len()], weeks.to_vec()].concat(),
            until: "2026-11-22".parse().unwrap(),
        };
        let said = [Some(Kept), Some(Changed), None, Some(Missed), Some(Kept), Some(Unsaid)];
        let rows = [
            (0, "Robin", "Home by six on Thursdays", "Robin: for Thursday 26 November", &said[..]),
            (
                1,
                "Sam",
                "Ask before I look, every time, also when it is only a second",
                "Sam: without a day",
                &[],
            ),
        ];
        let choice =
            |(row, key): (PromiseRow, Key)| Choice::go(key, "A promise", Place::Promises).promise(row);
        rows.map(row).into_iter().zip(Key::listed()).map(choice).collect()
    }

    fn drawn(width: usize) -> String {
        let ledger = ledger(&promises(), width, Catalogue::ENGLISH, &MONOCHROME);
        let mut rows: Vec<(usize, String)> =
            ledger.around.iter().map(|(row, line)| (*row, line.to_string())).collect();
        for entry in &ledger.entries {
            let lines = entry.lines.iter().enumerate();
            rows.extend(lines.map(|(nth, line)| (usize::from(entry.place.y) + nth, format!("  {line}"))));
        }
        rows.sort();
        assert!(rows.iter().all(|(_, row)| wrap::measure(row.trim_end()) <= width), "{rows:?}");
        rows.into_iter().map(|(_, row)| row.trim_end().to_owned()).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn a_promise_is_one_row_with_a_mark_a_week_and_in_a_narrow_window_its_last_eight() {
        insta::assert_snapshot!(drawn(108), @"
                                              Sep         Oct         Nov      now
        1  Home by six on Thursdays                             ●  ◐     ○  ●  ·   Robin: for Thursday 26 November
        2  Ask before I look, every time,…                                         Sam: without a day
        ● kept   ◐ changed in time   ○ missed   · nothing said
        ");
        insta::assert_snapshot!(drawn(56), @"
                                              Oct     Nov  now
        1  Home by six on Thursdays               ● ◐   ○ ● ·
           Robin: for Thursday 26 November
        2  Ask before I look, every time,…
           Sam: without a day
        ● kept   ◐ changed in time   ○ missed   · nothing said
        ");
    }

    #[test]
    fn what_was_not_kept_is_the_faint_ink_and_never_a_colour() {
        for depth in [Depth::Full, Depth::Sixteen] {
            let theme = Theme::new(depth, Some(Rgb::BLACK));
            assert_eq!(mark(Some(Week::Missed), Some(0), &theme).1, theme.quiet);
            assert_eq!(mark(Some(Week::Unsaid), Some(1), &theme).1, theme.quiet);
            assert_eq!(mark(Some(Week::Kept), Some(1), &theme).1, theme.people[1]);
        }
        let signs = Week::ALL.map(theme::week);
        assert_eq!(signs.iter().collect::<std::collections::BTreeSet<_>>().len(), 4);
    }
}
