//! Two people's answers to one question: two cards of equal height on each one's paper, in the couple's order, whoever wrote
//! more; and the envelopes in which they lie until both say “open”.

use ratatui::{
    buffer::Buffer,
    layout::{Alignment, Rect},
    style::Style,
    text::{Line, Span},
    widgets::{Block as Frame, BorderType, Paragraph, Widget},
};

use super::{
    density::Density,
    picture::{self, Dots},
    theme::{self, Theme},
    wrap,
};
use crate::{
    block::{Author, Envelopes, Voice, safe},
    language::Catalogue,
};

/// Two cards stand side by side in a column of so many cells or more, each no wider than a row of text.
const SIDE_BY_SIDE: usize = 72;
const WIDEST: usize = 72;
/// The cells between two cards, and within one from its edge to its words.
const GUTTER: usize = 4;
const INSET: usize = 3;
/// The rows of an envelope; the fewest and the most of one that is half open, and the rows of its letter that look out.
const ENVELOPE: usize = 7;
const AJAR: [u16; 2] = [3, 5];
const LETTER: u16 = 4;

/// The rows of two cards.
pub fn rows(voices: &[Voice; 2], width: usize, density: Density, theme: &Theme) -> Vec<Line<'static>> {
    let cells = cells(width);
    let air = air(width, density);
    let high = if width < SIDE_BY_SIDE { 0 } else { height(voices, cells, air, theme) };
    placed(voices.each_ref().map(|voice| card(voice, cells, high, air, theme)), cells, width)
}

/// The rows of two envelopes; of those that were just opened, as many as their cards take.
pub fn envelopes(
    envelopes: &Envelopes,
    width: usize,
    density: Density,
    say: Catalogue,
    theme: &Theme,
) -> Vec<Line<'static>> {
    let cells = cells(width);
    let voices = envelopes.letters.as_deref();
    let says = if envelopes.ajar { say.tui_opening() } else { say.tui_sealed() };
    let high = match voices {
        Some(voices) => height(voices, cells, air(width, density), theme),
        None if air(width, density) == 0 => {
            return envelopes.by.iter().map(|by| slip(by, says, cells, theme)).collect();
        }
        None => ENVELOPE,
    };
    let drawn = [0, 1].map(|nth| {
        let letter = voices.map(|voices| &voices[nth]).filter(|_| envelopes.ajar);
        picture::rows(&envelope(&envelopes.by[nth], letter, says, [cells, high], theme)).collect::<Vec<_>>()
    });
    placed(drawn, cells, width)
}

/// The rows that the longer card takes.
fn height(voices: &[Voice; 2], cells: usize, air: usize, theme: &Theme) -> usize {
    let [first, second] = voices.each_ref().map(|voice| card(voice, cells, 0, air, theme).len());
    first.max(second)
}

/// The free rows at the edges of a card: none where rows are dear, or cards stand one above the other.
fn air(width: usize, density: Density) -> usize {
    usize::from(density > Density::Tight && width >= SIDE_BY_SIDE)
}

/// A sealed answer in one row.
fn slip(by: &Author, says: &str, cells: usize, theme: &Theme) -> Line<'static> {
    let paper = theme.sealed.patch(theme.sealed_paper);
    let name = by.person.map_or(theme.strong, |nth| theme.strong.patch(theme.names[nth]));
    let said = [
        Span::styled(format!(" {} ", theme::SEALED), paper),
        Span::styled(safe(&by.name).into_owned(), name.patch(theme.sealed_paper)),
        Span::styled(format!("  {says}"), paper),
    ];
    let gap = cells.saturating_sub(said.iter().map(Span::width).sum());
    said.into_iter().chain([Span::styled(" ".repeat(gap), theme.sealed_paper)]).collect()
}

/// The cells of a card in a column of so many.
fn cells(width: usize) -> usize {
    if width < SIDE_BY_SIDE { width.min(WIDEST) } else { ((width - GUTTER) / 2).min(WIDEST) }
}

/// Two pictures of the same height beside each other where there is room; else one above the other.
fn placed([left, right]: [Vec<Line<'static>>; 2], cells: usize, width: usize) -> Vec<Line<'static>> {
    if width < SIDE_BY_SIDE {
        return left.into_iter().chain([Line::default()]).chain(right).collect();
    }
    left.into_iter()
        .zip(right)
        .map(|(mut row, beside)| {
            row.spans.push(Span::raw(" ".repeat((cells + GUTTER).saturating_sub(row.width()))));
            row.spans.extend(beside.spans);
            row
        })
        .collect()
}

fn paper(by: &Author, theme: &Theme) -> Style {
    by.person.map_or(Style::new(), |nth| theme.cards[nth])
}

/// A card of so many rows at least: its bar, the name, the words; a free row at each edge where there is room.
fn card(voice: &Voice, cells: usize, least: usize, air: usize, theme: &Theme) -> Vec<Line<'static>> {
    let Voice { by, words } = voice;
    let paper = paper(by, theme);
    let (bar, name) = match by.person {
        Some(nth) => (theme.people[nth], theme.strong.patch(theme.names[nth])),
        None => (theme.words, theme.quiet),
    };
    let row = |mut line: Line<'static>| {
        let used = line.width() + INSET;
        line.spans.insert(0, Span::raw("  "));
        line.spans.insert(0, Span::styled(theme::CARD_BAR, bar));
        line.spans.push(Span::raw(" ".repeat(cells.saturating_sub(used))));
        line.spans.iter_mut().for_each(|span| span.style = span.style.patch(paper));
        line
    };
    let room = cells.saturating_sub(2 * INSET).max(1);
    let said = |text: &str, style| wrap::rows(&[Span::styled(safe(text).replace('\t', "    "), style)], room);
    let blank = || std::iter::repeat_n(Line::default(), air);
    let named = said(&by.name, name);
    let lines = blank().chain(named).chain(blank()).chain(said(words.expose(), theme.plain)).chain(blank());
    let mut lines: Vec<_> = lines.collect();
    lines.resize(lines.len().max(least), Line::default());
    lines.into_iter().map(row).collect()
}

/// An envelope at the foot of so many rows; ajar, with the beginning of its letter above it.
fn envelope(
    by: &Author,
    letter: Option<&Voice>,
    says: &str,
    [cells, rows]: [usize; 2],
    theme: &Theme,
) -> Buffer {
    let whole = Rect::new(0, 0, cells as u16, rows as u16);
    let mut buffer = Buffer::empty(whole);
    let height = (ENVELOPE as u16).min(whole.height);
    let mut place = Rect { y: whole.bottom() - height, height, ..whole };
    if let Some(voice) = letter {
        let seen = Rect { x: 2, width: whole.width.saturating_sub(4), ..whole };
        let rows = card(voice, seen.width.into(), rows, 0, theme);
        for (row, line) in seen.rows().zip(&rows) {
            buffer.set_line(row.x, row.y, line, row.width);
        }
        place.height = whole.height.saturating_sub(LETTER).clamp(AJAR[0], AJAR[1]).min(whole.height);
        place.y = whole.bottom().saturating_sub(place.height);
    }
    let paper = theme.sealed.patch(theme.sealed_paper);
    for at in place.positions() {
        buffer[at].reset();
        buffer[at].set_style(theme.sealed_paper);
    }
    let flap = Rect {
        x: place.x + 1,
        width: place.width.saturating_sub(2),
        height: place.height.saturating_sub(1),
        ..place
    };
    if flap.height >= 3 {
        let mut dots = Dots::new(flap);
        let deep = if letter.is_some() { dots.height() * 0.6 } else { dots.height() * 0.75 };
        let middle = dots.width() / 2.0;
        dots.line((0.0, 3.0), (middle, deep), paper);
        dots.line((dots.width() - 1.0, 3.0), (middle, deep), paper);
        Frame::bordered().border_type(BorderType::Rounded).border_style(paper).render(place, &mut buffer);
        dots.draw(&mut buffer);
    } else {
        Frame::bordered().border_type(BorderType::Rounded).border_style(paper).render(place, &mut buffer);
    }
    let name = by.person.map_or(theme.strong, |nth| theme.strong.patch(theme.names[nth]));
    let middle = |buffer: &mut Buffer, y: u16, words: Line<'static>| {
        let row = Rect { y, height: 1, x: place.x + 1, width: place.width.saturating_sub(2) };
        let cells = (words.width() as u16 + 2).min(row.width);
        let row = Rect { x: row.x + (row.width - cells) / 2, width: cells, ..row };
        Paragraph::new(words.patch_style(theme.sealed_paper))
            .alignment(Alignment::Center)
            .render(row, buffer);
    };
    if letter.is_none() {
        let at = if place.height >= 5 { place.y + 1 } else { place.y };
        middle(&mut buffer, at, Line::styled(safe(&by.name).into_owned(), name.patch(theme.sealed_paper)));
    }
    let sign = Line::styled(format!("{} {says}", theme::SEALED), paper);
    middle(&mut buffer, place.bottom().saturating_sub(2), sign);
    buffer
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::theme::{Depth, MONOCHROME, Rgb};

    fn voices() -> [Voice; 2] {
        let voice = |(nth, name, words): (usize, &str, &str)| Voice {
            by: Author { name: name.into(), person: Some(nth) },
            words: words.into(),
        };
        [
            (0, "Sam", "The phone face down, and your eyes on me while I look for the words."),
            (1, "Alex", "A question."),
        ]
        .map(voice)
    }

    fn sealed(letters: Option<[Voice; 2]>, ajar: bool) -> Envelopes {
        let by = voices().map(|voice| voice.by);
        Envelopes { by, letters: letters.map(Box::new), ajar }
    }

    fn text(rows: &[Line]) -> String {
        rows.iter().map(|row| row.to_string().trim_end().to_owned()).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn two_answers_are_two_cards_of_one_height_in_the_couples_order() {
        insta::assert_snapshot!(text(&rows(&voices(), 72, Density::Fair, &MONOCHROME)), @"
        ▎                                     ▎
        ▎  Sam                                ▎  Alex
        ▎                                     ▎
        ▎  The phone face down, and           ▎  A question.
        ▎  your eyes on me while I look       ▎
        ▎  for the words.                     ▎
        ▎                                     ▎
        ");
        insta::assert_snapshot!(text(&rows(&voices(), 71, Density::Tight, &MONOCHROME)), @"
        ▎  Sam
        ▎  The phone face down, and your eyes on me while I look for the
        ▎  words.

        ▎  Alex
        ▎  A question.
        ");
        let [first, second] = voices();
        let turned = rows(&[second, first], 72, Density::Fair, &MONOCHROME);
        assert_eq!(turned.len(), rows(&voices(), 72, Density::Fair, &MONOCHROME).len());
    }

    #[test]
    fn each_card_lies_on_its_authors_paper_in_every_cell() {
        let theme = Theme::new(Depth::Full, Some(Rgb::BLACK));
        for row in rows(&voices(), 72, Density::Fair, &theme) {
            let papers: Vec<_> =
                row.spans.iter().flat_map(|span| std::iter::repeat_n(span.style.bg, span.width())).collect();
            assert_eq!(papers.len(), 72);
            assert!(papers[..34].iter().all(|paper| *paper == theme.cards[0].bg), "{row:?}");
            assert!(papers[38..].iter().all(|paper| *paper == theme.cards[1].bg), "{row:?}");
        }
    }

    #[test]
    fn an_envelope_names_whose_it_is_and_holds_no_word_that_can_be_read() {
        insta::assert_snapshot!(text(&envelopes(&sealed(None, false), 72, Density::Fair, Catalogue::ENGLISH, &MONOCHROME)), @"
        ╭⣀⡀────────────────────────────⢀⣀╮    ╭⣀⡀────────────────────────────⢀⣀╮
        │ ⠈⠑⠢⢄⡀        Sam         ⢀⡠⠔⠊⠁ │    │ ⠈⠑⠢⢄⡀        Alex        ⢀⡠⠔⠊⠁ │
        │     ⠈⠑⠢⠤⣀            ⢀⡠⠔⠊⠁     │    │     ⠈⠑⠢⠤⣀            ⢀⡠⠔⠊⠁     │
        │          ⠉⠒⠤⣀    ⢀⡠⠔⠊⠁         │    │          ⠉⠒⠤⣀    ⢀⡠⠔⠊⠁         │
        │              ⠉⠒⠔⠊⠁             │    │              ⠉⠒⠔⠊⠁             │
        │            ✉ sealed            │    │            ✉ sealed            │
        ╰────────────────────────────────╯    ╰────────────────────────────────╯
        ");
        insta::assert_snapshot!(text(&envelopes(&sealed(None, false), 56, Density::Tight, Catalogue::ENGLISH, &MONOCHROME)), @"
        ✉ Sam  sealed
        ✉ Alex  sealed
        ");
        let shut = text(&envelopes(
            &sealed(Some(voices()), false),
            72,
            Density::Fair,
            Catalogue::ENGLISH,
            &MONOCHROME,
        ));
        assert!(!shut.contains("phone") && !shut.contains("question"), "{shut}");
    }

    #[test]
    fn no_envelope_is_too_small_to_open() {
        for width in [10, 30, 56, 71, 72] {
            for ajar in [false, true] {
                let [first, second] = voices();
                let short =
                    [Voice { words: "Yes.".into(), ..first }, Voice { words: "No.".into(), ..second }];
                for density in [Density::Tight, Density::Open] {
                    envelopes(
                        &sealed(Some(short.clone()), ajar),
                        width,
                        density,
                        Catalogue::ENGLISH,
                        &MONOCHROME,
                    );
                }
            }
        }
    }

    #[test]
    fn envelopes_that_open_take_the_rows_of_their_cards_and_the_letter_looks_out() {
        let cards = rows(&voices(), 72, Density::Fair, &MONOCHROME).len();
        let frames = [false, true].map(|ajar| {
            envelopes(&sealed(Some(voices()), ajar), 72, Density::Fair, Catalogue::ENGLISH, &MONOCHROME)
        });
        assert_eq!(frames.each_ref().map(Vec::len), [cards; 2]);
        let ajar = text(&frames[1]);
        assert!(
            ajar.contains("Sam") && ajar.contains("The phone face down") && ajar.contains("✉ opening"),
            "{ajar}"
        );
    }
}
