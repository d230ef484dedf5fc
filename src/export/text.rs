//! The summary as plain text of at most 72 cells a line. People's words are indented; nothing else is.

use super::{
    document::Document,
    paragraphs::{self, Markup, Rank},
};
use crate::{block::wrap::hang, language::Catalogue};

const WIDTH: usize = 72;
const INDENT: &str = "    ";

pub fn text(document: &Document, say: Catalogue) -> String {
    paragraphs::write::<PlainText>(document, say)
}

struct PlainText;

impl Markup for PlainText {
    fn heading(rank: Rank, text: &str) -> String {
        if rank == Rank::Section { line(&text.to_uppercase()) } else { line(text) }
    }

    fn line(text: &str) -> String {
        line(text)
    }

    fn moment(text: &str) -> String {
        line(text)
    }

    fn words(words: &str) -> String {
        hang(INDENT, INDENT, words, WIDTH)
    }

    fn end(text: &str) -> String {
        text.to_owned()
    }
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
        insta::assert_snapshot!(text(&example(), Catalogue::ENGLISH), @"
        Our summary

        A reflection summary made with trustpath on 22 November 2026. Everything
        in it was chosen together. It is not a clinical record.

        People: Sam and Alex

        WHAT WE WANT HELP WITH

        What do I want?

            Talking about money without one of us leaving the room, and finding
            a way back to the table when it happens.

        Sam, 9 November 2026

        WHAT WE DID, AND WHEN

        3 November 2026: “Listening actively” is done
        5 November 2026: What we agreed

        AGREEMENTS AND PROMISES THAT RUN NOW

        What we agreed

        Sam and Alex, 5 November 2026

        What we do.

            A message by seven.

        When we look at it again

            On 6 December 2026.

        The answer of Alex

            yes

        LISTENING ACTIVELY

        What helped?

            # Not a heading

              <b>I</b> was *late*, and said so.
            ␛[31mred

        Sam, 3 November 2026

            You stayed.

        Alex, 3 November 2026

        THE WEEKLY CHECK-IN

        Our own questions, not a validated test.

        How hopeful am I about us?

        0: I see no way today. 10: I can picture it going well.

        Sam: What may be said of Sam.

        2 Sep: 4, 9 Sep: no number, 16 Sep: 5.

        Alex: What may be said of Alex.

        2 Sep: 6, 9 Sep: 6, 16 Sep: 7.

        This is not a clinical record.
        ");
    }

    proptest! {
        #[test]
        fn any_words_stay_indented_and_lose_nothing_but_blanks(words in ANY) {
            let written = |words: &str| {
                let mut document = holding("Sam", words);
                // The name of a thing is one line, like a question.
                document.sections[0].items.remove(1);
                text(&document, Catalogue::ENGLISH)
            };
            let (with, without) = (written(&words), written(""));
            prop_assert!(with.chars().all(|c| c != '\t' && is_safe(c)));
            let outside = |text: &str| text.lines().filter(|line| !line.starts_with(INDENT) && !line.is_empty()).map(str::to_owned).collect::<Vec<_>>();
            prop_assert_eq!(outside(&with), outside(&without));
            let inside: String = with.lines().filter(|line| line.starts_with(INDENT)).collect();
            let bare = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            let typed: crate::private::Private = words.as_str().into();
            prop_assert_eq!(bare(&inside), bare(&safe(typed.expose())).repeat(4));
            prop_assert!(with.lines().all(|line| cells(line) <= WIDTH));
        }
    }
}
