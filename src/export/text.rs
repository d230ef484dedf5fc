//! The summary as plain text of at most 72 cells a line. People's words are indented; nothing else is.

use super::{Entry, Summary};
use crate::{block::wrap::hang, language::Catalogue};

const WIDTH: usize = 72;
const INDENT: &str = "    ";

pub fn text(summary: &Summary, say: Catalogue) -> String {
    let mut parts = vec![line(&summary.title), line(&summary.what(say))];
    parts.extend(summary.names(say).map(|names| line(&names)));
    for section in &summary.sections {
        parts.push(line(&section.heading.to_uppercase()));
        for entries in section.questions() {
            parts.push(line(&entries[0].asked));
            parts.extend(entries.iter().map(|kept| entry(kept, say)));
        }
    }
    parts.push(say.export_end().to_owned());
    parts.join("\n\n") + "\n"
}

fn entry(entry: &Entry, say: Catalogue) -> String {
    let words = hang(INDENT, INDENT, entry.words.expose(), WIDTH);
    let signature = entry.signature(say).map(|signature| format!("\n\n{}", line(&signature)));
    words + &signature.unwrap_or_default()
}

/// A paragraph of its own: line ends inside it would let a name or a question pretend to be more than that.
fn line(text: &str) -> String {
    hang("", "", &text.split_whitespace().collect::<Vec<_>>().join(" "), WIDTH)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{super::tests::*, *};
    use crate::block::{is_safe, safe, wrap::cells};

    #[test]
    fn a_summary_as_text() {
        insta::assert_snapshot!(text(&example(), Catalogue::ENGLISH), @r##"
        Our summary

        A reflection summary made with trustpath on 22 November 2026. Everything
        in it was chosen together. It is not a clinical record.

        People: Sam and Alex

        LISTENING ACTIVELY

        What helped?

            # Not a heading

              <b>I</b> was *late*, and said so.
            ␛[31mred

        Sam, 3 November 2026

            You stayed.

        Alex, 3 November 2026

        What do you want help with?

            Talking about money without one of us leaving the room, and finding
            a way back to the table when it happens.

        This is not a clinical record.
        "##);
    }

    proptest! {
        #[test]
        fn any_words_stay_indented_and_lose_nothing_but_blanks(words in ANY) {
            let (with, without) = (text(&holding("Sam", &words), Catalogue::ENGLISH), text(&holding("Sam", ""), Catalogue::ENGLISH));
            prop_assert!(with.chars().all(|c| c != '\t' && is_safe(c)));
            let outside = |text: &str| text.lines().filter(|line| !line.starts_with(INDENT) && !line.is_empty()).map(str::to_owned).collect::<Vec<_>>();
            prop_assert_eq!(outside(&with), outside(&without));
            let inside: String = with.lines().filter(|line| line.starts_with(INDENT)).collect();
            let bare = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            prop_assert_eq!(bare(&inside), bare(&safe(holding("Sam", &words).sections[0].entries[0].words.expose())));
            prop_assert!(with.lines().all(|line| cells(line) <= WIDTH));
        }
    }
}
