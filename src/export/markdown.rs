//! The summary as Markdown. People's words stand in quotes as literal text: nothing they typed becomes Markdown.

use super::{Entry, Summary};
use crate::{block::safe, language::Catalogue};

const BLANKS: [char; 2] = [' ', '\t'];

pub fn markdown(summary: &Summary, say: Catalogue) -> String {
    let mut parts = vec![format!("# {}", line(&summary.title)), line(&summary.what(say))];
    parts.extend(summary.names(say).map(|names| line(&names)));
    for section in &summary.sections {
        parts.push(format!("## {}", line(&section.heading)));
        for entries in section.questions() {
            parts.push(format!("### {}", line(&entries[0].asked)));
            parts.extend(entries.iter().map(|kept| entry(kept, say)));
        }
    }
    parts.push(format!("---\n\n{}", say.export_end()));
    parts.join("\n\n") + "\n"
}

fn entry(entry: &Entry, say: Catalogue) -> String {
    let quote = quote(entry.words.expose());
    let signature = entry.signature(say).map(|signature| format!("\n\n{}", line(&signature)));
    quote + &signature.unwrap_or_default()
}

/// Words as a quote of one paragraph, each of their line ends a hard break. Line ends after the last word are dropped.
fn quote(words: &str) -> String {
    let lines = safe(words.trim_end_matches('\n')).split('\n').map(literal).collect::<Vec<_>>();
    format!("> {}", lines.join("\\\n> "))
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
        insta::assert_snapshot!(markdown(&example(), Catalogue::ENGLISH), @r##"
        # Our summary

        A reflection summary made with trustpath on 22 November 2026. Everything in it was chosen together. It is not a clinical record.

        People: Sam and Alex

        ## Listening actively

        ### What helped?

        > \# Not a heading\
        > \
        > &#32;&#32;\<b\>I\</b\> was \*late\*, and said so.\
        > ␛\[31mred

        Sam, 3 November 2026

        > You stayed.

        Alex, 3 November 2026

        ### What do you want help with?

        > Talking about money without one of us leaving the room, and finding a way back to the table when it happens.

        ---

        This is not a clinical record.
        "##);
    }

    /// All events of a Markdown text, but for those of the typographer, which changes quotes on purpose.
    fn events(markdown: &str) -> Vec<Event<'_>> {
        Parser::new_ext(markdown, Options::all() - Options::ENABLE_SMART_PUNCTUATION).collect()
    }

    /// The text inside the quotes as a reader of the Markdown sees it; `None` where the words became more than text.
    fn quoted(markdown: &str) -> Option<String> {
        let events = events(markdown);
        let begin = events.iter().position(|event| matches!(event, Event::Start(Tag::BlockQuote(_))))?;
        let end = events.iter().position(|event| matches!(event, Event::End(TagEnd::BlockQuote(_))))?;
        events[begin + 1..end]
            .iter()
            .map(|event| match event {
                Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph) => Some(""),
                Event::Text(text) => Some(&**text),
                Event::HardBreak => Some("\n"),
                _ => None,
            })
            .collect()
    }

    fn comes_back(words: &str) {
        let summary = holding(words, words);
        let markdown = markdown(&summary, Catalogue::ENGLISH);
        let typed = summary.sections[0].entries[0].words.expose();
        assert_eq!(quoted(&markdown).as_deref(), Some(safe(typed).trim_end_matches('\n')), "{markdown}");
        let shape = |markdown: &str| {
            events(markdown)
                .iter()
                .filter(|event| {
                    !matches!(
                        event,
                        Event::Text(_) | Event::HardBreak | Event::Start(Tag::Paragraph) | Event::End(_)
                    )
                })
                .map(|event| format!("{event:?}"))
                .collect::<Vec<_>>()
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
