//! A quarrel that goes round, drawn: four cards, clockwise, an arrow from each to the next, the name in the middle.
//!
//! ```text
//! ╭─ 1 ─╮  →  ╭─ 2 ─╮
//! ╰─────╯     ╰─────╯
//!    ↑   name    ↓
//! ╭─ 4 ─╮  ←  ╭─ 3 ─╮
//! ╰─────╯     ╰─────╯
//! ```

use ratatui::text::{Line, Span};

use super::{
    theme::{self, Theme},
    wrap,
};
use crate::block::{Move, Ring, one_line, safe};

/// The cells from which cards stand beside each other, those between two cards, and those that a card's edges take.
const BESIDE: usize = 48;
const GAP: usize = 6;
const EDGES: usize = 4;

pub fn rows(ring: &Ring, width: usize, theme: &Theme) -> Vec<Line<'static>> {
    if width < BESIDE {
        return told(ring, width, theme);
    }
    let cells = (width - GAP) / 2;
    let [first, second, third, fourth] = &ring.moves;
    let mut rows = pair([first, second], theme::ON, cells, theme);
    rows.extend(middle(ring, cells, theme));
    rows.extend(pair([fourth, third], theme::BACK, cells, theme));
    rows
}

/// The four sentences and the name, where there is no room for cards.
fn told(ring: &Ring, width: usize, theme: &Theme) -> Vec<Line<'static>> {
    let said = |words: String, style| wrap::rows(&[Span::styled(safe(&words).into_owned(), style)], width);
    let sentences = ring.sentences().map(|sentence| (sentence.expose().to_owned(), theme.plain));
    let name = ring.name.iter().map(|name| (one_line(name), theme.strong));
    sentences.chain(name).flat_map(|(words, style)| said(words, style)).collect()
}

/// Two cards of equal height, and an arrow between their middles.
fn pair(moves: [&Move; 2], arrow: &'static str, cells: usize, theme: &Theme) -> Vec<Line<'static>> {
    let said = moves.map(|step| inside(step, cells - EDGES, theme));
    let high = said[0].len().max(said[1].len());
    let [left, right] = said.map(|rows| card(rows, high, cells, theme));
    let way = if arrow == theme::ON { format!(" ──{arrow}  ") } else { format!("  {arrow}── ") };
    let between = |nth: usize| if nth == high.div_ceil(2) { way.clone() } else { " ".repeat(GAP) };
    let rows = left.into_iter().zip(right).enumerate();
    rows.map(|(nth, (left, right))| {
        let gap = Span::styled(between(nth), theme.key);
        left.spans.into_iter().chain([gap]).chain(right.spans).collect()
    })
    .collect()
}

/// The beginning that the guide gives, and below it their words.
fn inside(step: &Move, room: usize, theme: &Theme) -> Vec<Line<'static>> {
    let said = |words: &str, style| wrap::rows(&[Span::styled(safe(words).into_owned(), style)], room);
    let mut rows = said(&step.begins, theme.quiet);
    rows.extend(said(&one_line(&step.words), theme.plain));
    rows
}

fn card(mut said: Vec<Line<'static>>, high: usize, cells: usize, theme: &Theme) -> Vec<Line<'static>> {
    let edge = |ends: [&str; 2]| {
        let [left, right] = ends;
        Line::from(Span::styled(format!("{left}{}{right}", theme::RULE.repeat(cells - 2)), theme.rule))
    };
    said.resize(high, Line::default());
    let row = |mut line: Line<'static>| {
        let blank = " ".repeat((cells - EDGES).saturating_sub(line.width()));
        line.spans.insert(0, Span::styled(format!("{} ", theme::UPRIGHT), theme.rule));
        line.spans.push(Span::styled(format!("{blank} {}", theme::UPRIGHT), theme.rule));
        line
    };
    [edge(["╭", "╮"])].into_iter().chain(said.into_iter().map(row)).chain([edge(["╰", "╯"])]).collect()
}

/// The way up on the left, the way down on the right, and the name between them.
fn middle(ring: &Ring, cells: usize, theme: &Theme) -> Vec<Line<'static>> {
    let [up, down] = [cells / 2, cells + GAP + cells / 2];
    let room = down - up - 3;
    let name = ring.name.as_ref().map(one_line).unwrap_or_default();
    let name = wrap::rows(&[Span::styled(safe(&name).into_owned(), theme.strong)], room);
    let high = name.len().max(2);
    let row = |nth: usize| {
        let said = name.get(nth).cloned().unwrap_or_default();
        let free = room.saturating_sub(said.width());
        let left = free / 2;
        let rises = if nth == 0 { theme::HIGHER } else { theme::UPRIGHT };
        let falls = if nth + 1 == high { theme::LOWER } else { theme::UPRIGHT };
        let sign =
            |sign: &'static str, ahead: usize| [Span::raw(" ".repeat(ahead)), Span::styled(sign, theme.key)];
        let mut line = Line::from(sign(rises, up).to_vec());
        line.push_span(Span::raw(" ".repeat(left + 1)));
        line.extend(said.spans);
        line.extend(sign(falls, free - left + 1));
        line
    };
    (0..high).map(row).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::theme::MONOCHROME;

    fn ring(words: [&str; 4], name: Option<&str>) -> Ring {
        let begins = ["First, one of us…", "Then the other…", "Then the first one…", "And so the other…"];
        let moves = [0, 1, 2, 3].map(|nth| Move { begins: begins[nth].into(), words: words[nth].into() });
        Ring { moves, name: name.map(Into::into) }
    }

    fn drawn(ring: &Ring, width: usize) -> String {
        let rows = rows(ring, width, &MONOCHROME);
        assert!(rows.iter().all(|row| row.width() <= width), "{rows:?}");
        rows.iter().map(|row| row.to_string().trim_end().to_owned()).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn four_moves_go_round_their_name() {
        let words =
            ["asks where the other was", "gives half an answer", "asks again, louder", "goes\nto the garage"];
        insta::assert_snapshot!(drawn(&ring(words, Some("the garage loop")), 72), @"
        ╭───────────────────────────────╮      ╭───────────────────────────────╮
        │ First, one of us…             │ ──→  │ Then the other…               │
        │ asks where the other was      │      │ gives half an answer          │
        ╰───────────────────────────────╯      ╰───────────────────────────────╯
                        ↑           the garage loop            │
                        │                                      ↓
        ╭───────────────────────────────╮      ╭───────────────────────────────╮
        │ And so the other…             │  ←── │ Then the first one…           │
        │ goes to the garage            │      │ asks again, louder            │
        ╰───────────────────────────────╯      ╰───────────────────────────────╯
        ");
        insta::assert_snapshot!(drawn(&ring(words, None), 56), @"
        ╭───────────────────────╮      ╭───────────────────────╮
        │ First, one of us…     │      │ Then the other…       │
        │ asks where the other  │ ──→  │ gives half an answer  │
        │ was                   │      │                       │
        ╰───────────────────────╯      ╰───────────────────────╯
                    ↑                              │
                    │                              ↓
        ╭───────────────────────╮      ╭───────────────────────╮
        │ And so the other…     │  ←── │ Then the first one…   │
        │ goes to the garage    │      │ asks again, louder    │
        ╰───────────────────────╯      ╰───────────────────────╯
        ");
        insta::assert_snapshot!(drawn(&ring(words, Some("the garage loop")), 40), @"
        First, one of us… asks where the other
        was
        Then the other… gives half an answer
        Then the first one… asks again, louder
        And so the other… goes to the garage
        the garage loop
        ");
    }

    #[test]
    fn wide_letters_and_long_words_break_no_card() {
        let long = "问了一遍又一遍，声音越来越大，谁也没有停下来，后来门也关上了";
        let ring = ring(
            [long, "Donaudampfschifffahrtsgesellschaft".repeat(2).as_str(), "\u{1b}[2J", "e\u{301}"],
            Some(long),
        );
        for width in [48, 56, 60, 72] {
            let drawn = drawn(&ring, width);
            let ends = drawn.lines().filter(|line| line.starts_with(['╭', '│', '╰']));
            assert!(
                ends.clone().count() > 8 && ends.into_iter().all(|line| line.ends_with(['╮', '│', '╯'])),
                "{drawn}"
            );
            assert!(!drawn.contains('\u{1b}'));
            let is_styled = |row: &Line| {
                row.spans.iter().all(|span| !span.content.contains('╭') || span.style == MONOCHROME.rule)
            };
            assert!(rows(&ring, width, &MONOCHROME).iter().all(is_styled));
        }
    }
}
