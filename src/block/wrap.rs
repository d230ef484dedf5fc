//! Breaking text into rows: at word borders (UAX #14), measured in terminal cells, never inside a grapheme.

use std::ops::Range;

use unicode_linebreak::linebreaks;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use super::safe;

/// The cells of the first words of something, where it stands in a list: enough to know it by.
pub const BEGINNING: usize = 46;

/// How many cells text takes in a terminal.
pub fn cells(text: &str) -> usize {
    text.graphemes(true).map(UnicodeWidthStr::width).sum()
}

/// The rows of a text, as ranges of its bytes, so that a front can keep its own styles. A `\n` begins a row, and a row
/// ends before its last blanks. A word that is wider than `width` is cut between graphemes.
pub fn rows(text: &str, width: usize) -> Vec<Range<usize>> {
    let mut rows = vec![];
    let mut begin = 0;
    for line in text.split('\n') {
        let end_of = |row: Range<usize>| begin + row.start..begin + row.start + line[row].trim_end().len();
        rows.extend(cuts(line, width).into_iter().map(end_of));
        begin += line.len() + 1;
    }
    rows
}

/// One line, cut into pieces that fit, blanks at their ends not counted.
fn cuts(line: &str, width: usize) -> Vec<Range<usize>> {
    let mut breaks = linebreaks(line).map(|(at, _)| at).peekable();
    let (mut pieces, mut start, mut fit, mut used) = (vec![], 0, 0, 0);
    for (at, grapheme) in line.grapheme_indices(true) {
        while let Some(border) = breaks.next_if(|&border| border <= at) {
            // An indent stays with its first word: a break behind it would look like an empty line.
            fit = if border == at && !line[start..at].trim().is_empty() { at } else { fit };
        }
        let wide = grapheme.width();
        while used + wide > width && at > start && !grapheme.trim().is_empty() {
            let cut = if fit > start { fit } else { at };
            pieces.push(start..cut);
            (start, used) = (cut, cells(&line[cut..at]));
        }
        used += wide;
    }
    pieces.push(start..line.len());
    pieces
}

/// A text, or as many of its first words as so many cells hold, with `more` behind them.
pub fn beginning(text: &str, width: usize, more: &str) -> String {
    // No grapheme that shows takes less than a cell: more of them do not fit, however long the text is.
    let start: String = text.graphemes(true).take(width + 1).collect();
    if start.len() == text.len() && cells(text) <= width {
        return start;
    }
    let first = rows(&start, width.saturating_sub(cells(more))).swap_remove(0);
    format!("{}{more}", &start[first])
}

/// The same of the first line that has any words (mostly [`BEGINNING`] cells).
pub fn begins(words: &str, width: usize) -> String {
    let line = words.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
    beginning(line, width, " …")
}

/// Text as rows of at most `width` cells, made [`safe`], a tab as four blanks: the first row behind `first`, all
/// others behind `rest`.
pub fn hang(first: &str, rest: &str, text: &str, width: usize) -> String {
    let text = safe(text).replace('\t', "    ");
    let room = width.saturating_sub(cells(first).max(cells(rest)));
    let row = |(nth, row): (usize, Range<usize>)| {
        let line = format!("{}{}", if nth == 0 { first } else { rest }, &text[row]);
        line.trim_end().to_owned()
    };
    rows(&text, room).into_iter().enumerate().map(row).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn wrapped(text: &str, width: usize) -> Vec<&str> {
        rows(text, width).into_iter().map(|row| &text[row]).collect()
    }

    #[test]
    fn what_begins_is_cut_between_words_and_fits() {
        assert_eq!(begins("\n  short  \nmore", 20), "short");
        assert_eq!(begins("one two three", 10), "one two …");
        assert_eq!(begins("onetwothree four", 10), "onetwoth …");
        assert_eq!(begins("我们今天走了很长的路", 10), "我们今天 …");
        assert_eq!(begins(&"a ".repeat(100_000), 10), "a a a a …");
        assert_eq!(begins("", 10), "");
    }

    #[test]
    fn rows_break_between_words_and_blanks_hang_over_the_edge() {
        assert_eq!(wrapped("one two  three", 7), ["one two", "three"]);
        assert_eq!(wrapped("one two     three", 5), ["one", "two", "three"]);
        assert_eq!(wrapped("  kept", 9), ["  kept"]);
        assert_eq!(wrapped("   long word", 5), ["   lo", "ng", "word"]);
    }

    #[test]
    fn every_line_end_begins_a_row() {
        assert_eq!(wrapped("", 9), [""]);
        assert_eq!(wrapped("a\n\nb\n", 9), ["a", "", "b", ""]);
    }

    #[test]
    fn wide_letters_count_two_cells_and_a_family_is_never_split() {
        assert_eq!(wrapped("日本語", 4), ["日本", "語"]);
        assert_eq!(wrapped("👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 2), ["👨‍👩‍👧‍👦", "👨‍👩‍👧‍👦"]);
        assert_eq!(wrapped("abcdef", 4), ["abcd", "ef"]);
    }

    #[test]
    fn a_hanging_text_keeps_its_indent_and_obeys_no_escape() {
        assert_eq!(hang("1. ", "   ", "one two\n\n\tthr\u{1b}", 10), "1. one two\n\n       thr\n   ␛");
    }

    proptest! {
        #[test]
        fn rows_fit_and_lose_nothing_but_blanks(text in "(\\PC|[ \\n-]|[a-z]{1,9}){0,40}", width in 1..30usize) {
            let rows = wrapped(&text, width);
            for row in &rows {
                prop_assert!(cells(row) <= width || row.graphemes(true).filter(|g| g.width() > 0).count() <= 1, "{row:?}");
            }
            let bare = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            prop_assert_eq!(bare(&rows.concat()), bare(&text));
        }
    }
}
