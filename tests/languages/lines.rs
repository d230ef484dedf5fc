//! Lines of a script without blanks: none begins with a mark that closes, none ends with one that opens, none is too wide.

use trustpath::{block::wrap, guide::bundled_files_in};

/// Marks that may not begin a line, and those that may not end one (CLREQ 3.1.3; the dash and the dots may begin one).
const CLOSE: &str = "，。、；：？！”’）》」』】…";
const OPEN: &str = "“‘（《「『【";

#[test]
fn no_line_of_chinese_begins_with_a_mark_that_closes_or_ends_with_one_that_opens() {
    let mut broken = vec![];
    for (name, text) in bundled_files_in("zh-Hans").iter().filter(|(name, _)| name.ends_with(".md")) {
        for paragraph in text.lines().filter(|line| !line.starts_with(['#', '|']) && !line.is_ascii()) {
            for width in [28, 40, 56, 72] {
                let rows: Vec<_> =
                    wrap::rows(paragraph, width).into_iter().map(|row| &paragraph[row]).collect();
                let is_wrong = |row: &&str| {
                    row.starts_with(|c| CLOSE.contains(c)) || row.ends_with(|c| OPEN.contains(c))
                };
                let wrong = rows.iter().skip(1).filter(|row| is_wrong(row) || wrap::cells(row) > width);
                broken.extend(wrong.map(|row| format!("{name} at {width}: {row}")));
            }
        }
    }
    assert!(broken.is_empty(), "{} lines:\n{}", broken.len(), broken[..broken.len().min(40)].join("\n"));
}
