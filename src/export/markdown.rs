//! The summary as Markdown. People's words stand in quotes as literal text: nothing they typed becomes Markdown.

use super::{
    document::Document,
    paragraphs::{self, Markup, Rank},
};
use crate::{block::safe, language::Catalogue};

const BLANKS: [char; 2] = [' ', '\t'];

pub fn markdown(document: &Document, say: Catalogue) -> String {
    paragraphs::write::<Markdown>(document, say)
}

struct Markdown;

impl Markup for Markdown {
    fn heading(rank: Rank, text: &str) -> String {
        match rank {
            Rank::Document => format!("# {}", line(text)),
            Rank::Section => format!("## {}", line(text)),
            Rank::Item => format!("### {}", line(text)),
            Rank::Line => format!("**{}**", line(text)),
        }
    }

    fn line(text: &str) -> String {
        line(text)
    }

    fn moment(text: &str) -> String {
        format!("- {}", line(text))
    }

    fn words(words: &str) -> String {
        quote(words)
    }

    fn end(text: &str) -> String {
        format!("---\n\n{text}")
    }
}

/// Words as a quote. A line end is a hard break of two blanks, which every reader of Markdown knows; blank lines part two
/// paragraphs, however many they are.
fn quote(words: &str) -> String {
    let words = safe(words);
    let lines: Vec<&str> = words.split('\n').collect();
    let paragraphs = lines.split(|line| line.is_empty()).filter(|lines| !lines.is_empty());
    let paragraph =
        |lines: &[&str]| lines.iter().map(|line| literal(line)).collect::<Vec<_>>().join("  \n> ");
    format!("> {}", paragraphs.map(paragraph).collect::<Vec<_>>().join("\n>\n> "))
}

/// A text that is one line, whatever it holds.
fn line(text: &str) -> String {
    literal(&safe(&text.split_whitespace().collect::<Vec<_>>().join(" ")))
}

/// One line, escaped so that every reader of Markdown shows it letter by letter.
fn literal(line: &str) -> String {
    let inner = line.trim_matches(BLANKS);
    let (before, after) = line.split_at(line.len() - line.trim_start_matches(BLANKS).len());
    let digits = inner.bytes().take_while(u8::is_ascii_digit).count();
    let mut out = entities(before);
    let mut chars = inner.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if is_markdown(c, chars.peek().map(|&(_, next)| next)) || (at == digits && begins_block(c, digits)) {
            out.push('\\');
        }
        out.push(c);
    }
    out + &entities(&after[inner.len()..])
}

/// Blanks at the border of a line, which Markdown would drop.
fn entities(blanks: &str) -> String {
    blanks.chars().map(|blank| if blank == '\t' { "&#9;" } else { "&#32;" }).collect()
}

/// Punctuation that means something in the middle of a line, in one dialect or another. The rest is left alone, so
/// that ordinary prose stays readable in the file.
fn is_markdown(c: char, next: Option<char>) -> bool {
    match c {
        ',' | '.' | '\'' | '"' | '?' | '!' | ';' | '(' | ')' | '-' | '/' | '%' | '@' => false,
        ':' => next == Some('/'),
        _ => c.is_ascii_punctuation(),
    }
}

/// Punctuation that begins a block at the start of a line, or a list behind its first digits.
fn begins_block(c: char, digits: usize) -> bool {
    if digits > 0 { matches!(c, '.' | ')') } else { matches!(c, '-' | ':') }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

    use super::{super::tests::*, *};

    #[test]
    fn a_summary_as_markdown() {
        insta::assert_snapshot!(markdown(&example(), Catalogue::ENGLISH), @r"
        # Our summary

        A reflection summary made with trustpath on 22 November 2026. Everything in it was chosen together. It is not a clinical record.

        People: Sam and Alex

        ## What we want help with

        ### What do I want?

        > Talking about money without one of us leaving the room, and finding a way back to the table when it happens.

        Sam, 9 November 2026

        ## What we did, and when

        - 3 November 2026: “Listening actively” is done
        - 5 November 2026: What we agreed

        ## Agreements and promises that run now

        ### What we agreed

        Sam and Alex, 5 November 2026

        **What we do.**

        > A message by seven.

        **When we look at it again**

        > On 6 December 2026.

        **The answer of Alex**

        > yes

        ## Listening actively

        ### What helped?

        > \# Not a heading
        >
        > &#32;&#32;\<b\>I\</b\> was \*late\*, and said so.  
        > ␛\[31mred

        Sam, 3 November 2026

        > You stayed.

        Alex, 3 November 2026

        ## The weekly check-in

        Our own questions, not a validated test.

        ### How hopeful am I about us?

        0: I see no way today. 10: I can picture it going well.

        Sam: What may be said of Sam.

        2 Sep: 4, 9 Sep: no number, 16 Sep: 5.

        Alex: What may be said of Alex.

        2 Sep: 6, 9 Sep: 6, 16 Sep: 7.

        ---

        This is not a clinical record.
        ");
    }

    /// All events of a Markdown text, but for those of the typographer, which changes quotes on purpose.
    fn events(markdown: &str) -> Vec<Event<'_>> {
        Parser::new_ext(markdown, Options::all() - Options::ENABLE_SMART_PUNCTUATION).collect()
    }

    /// The texts inside the quotes as a reader of the Markdown sees them; none where words became more than text.
    fn quoted(markdown: &str) -> Option<Vec<String>> {
        let mut quotes = vec![];
        let mut open: Option<String> = None;
        for event in events(markdown) {
            match (event, &mut open) {
                (Event::Start(Tag::BlockQuote(_)), None) => open = Some(String::new()),
                (Event::End(TagEnd::BlockQuote(_)), _) => quotes.extend(open.take()),
                (_, None) => {}
                (Event::Start(Tag::Paragraph), Some(quote)) if quote.is_empty() => {}
                (Event::Start(Tag::Paragraph), Some(quote)) => quote.push_str("\n\n"),
                (Event::End(TagEnd::Paragraph), Some(_)) => {}
                (Event::Text(text), Some(quote)) => quote.push_str(&text),
                (Event::HardBreak, Some(quote)) => quote.push('\n'),
                _ => return None,
            }
        }
        Some(quotes)
    }

    /// Words as they stand in a quote: blank lines, however many, are one.
    fn as_quoted(words: &str) -> String {
        let lines: Vec<&str> = words.split('\n').collect();
        let paragraphs = lines.split(|line| line.is_empty()).filter(|lines| !lines.is_empty());
        paragraphs.map(|lines| lines.join("\n")).collect::<Vec<_>>().join("\n\n")
    }

    fn comes_back(words: &str) {
        let markdown = markdown(&holding(words, words), Catalogue::ENGLISH);
        let typed: crate::private::Private = words.into();
        assert_eq!(quoted(&markdown), Some(vec![as_quoted(&safe(typed.expose())); 5]), "{markdown}");
        let shape = |markdown: &str| {
            let is_shape = |event: &&Event<'_>| {
                !matches!(
                    event,
                    Event::Text(_) | Event::HardBreak | Event::Start(Tag::Paragraph) | Event::End(_)
                )
            };
            events(markdown).iter().filter(is_shape).map(|event| format!("{event:?}")).collect::<Vec<_>>()
        };
        assert_eq!(shape(&markdown), shape(&self::markdown(&holding("Sam", "words"), Catalogue::ENGLISH)));
    }

    #[test]
    fn words_that_look_like_markdown_come_back_as_words() {
        for words in [
            "# heading",
            "- item\n- item",
            "1. one\n2) two",
            "> quote",
            "===\n---\n***",
            "    code",
            "\tcode",
            "```\nfence\n```",
            "~~~",
            "<b>bold</b> <!-- gone -->",
            "[a](b) ![c](d) [e]: f",
            "<https://example.org>",
            "&amp; &#65;",
            "a | b\n--|--\nc | d",
            "$x$ $$y$$",
            "~~gone~~ ==marked== ^up^",
            ": definition\nterm\n: what",
            "[^1]: note",
            "[[wiki]]",
            "- [x] done",
            "+++\nx\n+++",
            "---\nx: y\n---",
            "two  \nspaces",
            "back\\\nslash\\",
            "trailing \n\n\n  blanks \t",
            "\nfirst is empty",
            "{#id .class}",
            "> [!NOTE]\n> x",
            "12345) a",
            "\u{a0}- x",
            "*",
        ] {
            comes_back(words);
        }
    }

    proptest! {
        #[test]
        fn any_words_come_back_as_words(words in ANY) {
            comes_back(&words);
        }

        #[test]
        fn any_punctuation_comes_back_as_words(words in "([-#*_`~\\[\\]()<>!|:=+.&;$^{}\\\\/ \\t\\n]|[0-9]{1,3}|[ax]){0,24}") {
            comes_back(&words);
        }
    }
}
