//! Text for HTML: nothing that somebody typed becomes more than text.

use crate::block::safe;

/// A text that is one line, whatever it holds; in an attribute, too.
pub fn line(text: &str) -> String {
    escaped(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Words as a person typed them: line ends and blanks stand, by the style `pre-wrap`, and each has its own direction.
pub fn words(words: &str) -> String {
    format!("<div class=\"words\" dir=\"auto\">{}</div>", escaped(words.trim_end_matches('\n')))
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in safe(text).chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}
