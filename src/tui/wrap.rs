//! Rows out of lines: broken where Unicode allows (UAX #14), measured by grapheme, in cells.

use std::iter;

use ratatui::{
    buffer::CellWidth,
    text::{Line, Span},
};
use unicode_segmentation::UnicodeSegmentation;

use crate::block::safe;

/// The cells that a grapheme takes when it starts at a column. A tab reaches to the next fourth column.
pub fn cells(grapheme: &str, column: usize) -> usize {
    match grapheme.as_bytes() {
        [b'\t'] => 4 - column % 4,
        [b'\n'] => 0,
        [b' '..=b'~'] => 1,
        _ => usize::from(safe(grapheme).cell_width()),
    }
}

/// True where every byte is a letter of one cell, as in most of what is painted: nothing needs to be segmented then.
pub fn is_plain(piece: &str) -> bool {
    piece.bytes().all(|byte| matches!(byte, b' '..=b'~'))
}

/// The cells that a piece of one line takes.
pub fn measure(piece: &str) -> usize {
    if is_plain(piece) {
        return piece.len();
    }
    piece.graphemes(true).fold(0, |column, grapheme| column + cells(grapheme, column))
}

/// The bytes at which the rows of one line start; the first is 0. Blanks at the end of a row hang over, as in print.
/// No more of the line is looked at than is asked for.
pub fn row_starts(line: &str, width: usize) -> impl Iterator<Item = usize> {
    let mut breaks = unicode_linebreak::linebreaks(line).map(|(at, _)| at).peekable();
    let mut graphemes = line.grapheme_indices(true).peekable();
    let (mut row, mut fit, mut column) = (0, 0, 0);
    let next = move || {
        while let Some(&(at, grapheme)) = graphemes.peek() {
            while let Some(viewport) = breaks.next_if(|&viewport| viewport <= at) {
                fit = if viewport == at { at } else { fit };
            }
            let blank = grapheme.chars().all(char::is_whitespace);
            // Twice at most: blanks that hung over the end of a row may fill the next one.
            if !blank && at > row && column + cells(grapheme, column) > width {
                row = if fit > row { fit } else { at };
                column = measure(&line[row..at]);
                return Some(row);
            }
            column += cells(grapheme, column);
            graphemes.next();
        }
        None
    };
    iter::once(0).chain(iter::from_fn(next))
}

/// Styled words as rows of at most so many cells. Line ends in the words stay line ends.
pub fn rows(spans: &[Span<'static>], width: usize) -> Vec<Line<'static>> {
    let text: String = spans.iter().map(|span| span.content.as_ref()).collect();
    let mut rows = vec![];
    let mut from = 0;
    for line in text.split('\n') {
        let starts: Vec<_> = row_starts(line, width).collect();
        for (i, &start) in starts.iter().enumerate() {
            let end = starts.get(i + 1).map_or(line.len(), |&next| next);
            let end = start + line[start..end].trim_end().len();
            rows.push(cut(spans, from + start, from + end));
        }
        from += line.len() + 1;
    }
    rows
}

/// The part of the spans between two byte offsets of their joined text.
fn cut(spans: &[Span<'static>], from: usize, to: usize) -> Line<'static> {
    let mut start = 0;
    let mut pieces = vec![];
    for span in spans {
        let end = start + span.content.len();
        let (a, b) = (from.max(start), to.min(end));
        if a < b {
            pieces.push(Span::styled(span.content[a - start..b - start].to_owned(), span.style));
        }
        start = end;
    }
    pieces.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn broken(line: &str, width: usize) -> Vec<String> {
        let rows = rows(&[Span::raw(line.to_owned())], width);
        rows.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn words_stay_whole_and_long_words_are_cut() {
        assert_eq!(broken("The quick brown fox", 10), ["The quick", "brown fox"]);
        assert_eq!(broken("Donaudampfschiff", 6), ["Donaud", "ampfsc", "hiff"]);
        assert_eq!(broken("one\n\ntwo", 10), ["one", "", "two"]);
    }

    #[test]
    fn wide_letters_count_twice_and_clusters_are_never_cut() {
        assert_eq!(broken("日本語のテキスト", 7), ["日本語", "のテキ", "スト"]);
        assert_eq!(broken("👨‍👩‍👧‍👦🇩🇪🇯🇵", 4), ["👨‍👩‍👧‍👦🇩🇪", "🇯🇵"]);
    }

    #[test]
    fn a_style_goes_on_over_the_end_of_a_row() {
        let bold = ratatui::style::Style::new().bold();
        let rows = rows(&[Span::raw("so "), Span::styled("very calm", bold)], 8);
        assert_eq!(rows[0].spans[1], Span::styled("very", bold));
        assert_eq!(rows[1].spans[0], Span::styled("calm", bold));
    }

    #[test]
    fn blanks_that_hang_over_push_nothing_out_of_sight() {
        assert_eq!(broken("aaa \t.", 2).last().unwrap(), ".");
    }

    #[test]
    fn no_width_is_too_small() {
        for width in 0..3 {
            assert!(row_starts("日本 words 👨‍👩‍👧‍👦\t.", width).count() > 3);
        }
    }
}
