//! The Markdown of the guide as blocks: paragraphs, lists, quotes, headings. Where lines break is decided by whoever
//! shows them.

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use crate::block::{Block, Span, Text, Tone};

/// Markdown as blocks. Soft line ends become blanks, hard ones stay line ends. HTML, code and images, for which the
/// guide has no place, are shown as the letters they are made of.
pub fn blocks(source: &str) -> Vec<Block> {
    let mut builder = BlockBuilder::default();
    for event in Parser::new(source) {
        builder.read(event);
    }
    builder.close();
    builder.blocks
}

/// One paragraph or line. What is more than one is joined with blanks.
pub fn text(source: &str) -> Text {
    let mut spans = Vec::new();
    for block in blocks(source) {
        let text = match block {
            Block::Heading(text) | Block::Paragraph(text) | Block::Quote(text) | Block::Item { text, .. } => {
                text
            }
            _ => continue,
        };
        if !spans.is_empty() {
            push(&mut spans, Span { text: " ".into(), ..Span::default() });
        }
        text.0.into_iter().for_each(|span| push(&mut spans, span));
    }
    Text(spans)
}

/// True for addresses that the guide may lead to: its own pages, and the web over an encrypted line.
pub fn is_address(address: &str) -> bool {
    address.starts_with("page:") || address.starts_with("https://")
}

#[derive(Default)]
struct BlockBuilder {
    blocks: Vec<Block>,
    /// The block that is being read.
    spans: Vec<Span>,
    tones: Vec<Tone>,
    link: Option<String>,
    /// The open lists, each with its next number.
    lists: Vec<Option<u64>>,
    /// The marker of the next item. A second paragraph of an item has none.
    marker: String,
    quotes: u32,
    heading: bool,
}

impl BlockBuilder {
    fn read(&mut self, event: Event) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => {
                self.say(&text);
            }
            Event::SoftBreak => self.say(" "),
            Event::HardBreak => self.say("\n"),
            Event::Rule => self.blocks.push(Block::Rule),
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag) {
        match tag {
            Tag::Strong => self.tones.push(Tone::Strong),
            Tag::Emphasis => self.tones.push(Tone::Emphasis),
            Tag::Link { dest_url, .. } => {
                self.link = Some(dest_url.into_string()).filter(|url| is_address(url));
            }
            Tag::Heading { .. } => self.heading = true,
            Tag::BlockQuote(_) => {
                self.close();
                self.quotes += 1;
            }
            Tag::List(first) => {
                self.close();
                self.lists.push(first);
            }
            Tag::Item => self.marker = self.next_marker(),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Strong | TagEnd::Emphasis => {
                self.tones.pop();
            }
            TagEnd::Link => self.link = None,
            TagEnd::Paragraph | TagEnd::Item | TagEnd::CodeBlock | TagEnd::HtmlBlock => self.close(),
            TagEnd::Heading(_) => {
                self.close();
                self.heading = false;
            }
            TagEnd::BlockQuote(_) => {
                self.close();
                self.quotes -= 1;
            }
            TagEnd::List(_) => {
                self.lists.pop();
            }
            _ => {}
        }
    }

    fn next_marker(&mut self) -> String {
        match self.lists.last_mut() {
            Some(Some(number)) => {
                *number += 1;
                format!("{}.", *number - 1)
            }
            _ => "•".into(),
        }
    }

    fn say(&mut self, text: &str) {
        let tone = self.tones.last().copied().unwrap_or_default();
        push(&mut self.spans, Span { text: text.into(), tone, link: self.link.clone() });
    }

    /// Ends the block that is being read, if there is one.
    fn close(&mut self) {
        if self.spans.is_empty() {
            return;
        }
        let text = Text(std::mem::take(&mut self.spans));
        let marker = std::mem::take(&mut self.marker);
        self.blocks.push(match self.lists.len() {
            _ if self.heading => Block::Heading(text),
            0 if self.quotes > 0 => Block::Quote(text),
            0 => Block::Paragraph(text),
            open => Block::Item { marker, depth: u8::try_from(open - 1).unwrap_or(u8::MAX), text },
        });
    }
}

/// Adds a run of letters, to the one before it where both are meant alike.
fn push(spans: &mut Vec<Span>, span: Span) {
    match spans.last_mut() {
        Some(last) if last.tone == span.tone && last.link == span.link => last.text.push_str(&span.text),
        _ => spans.push(span),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(text: &str, tone: Tone, link: Option<&str>) -> Span {
        Span { text: text.into(), tone, link: link.map(Into::into) }
    }

    fn item(marker: &str, depth: u8, text: &str) -> Block {
        Block::Item { marker: marker.into(), depth, text: text.into() }
    }

    #[test]
    fn a_page_becomes_blocks_in_order() {
        let source = "One line\nand its end.\n\n## Head\n\n> “You rang.”\n>\n> “Yes.”\n\n---\n\nLast.";
        let expected = [
            Block::say("One line and its end."),
            Block::heading("Head"),
            Block::Quote("“You rang.”".into()),
            Block::Quote("“Yes.”".into()),
            Block::Rule,
            Block::say("Last."),
        ];
        assert_eq!(blocks(source), expected);
    }

    #[test]
    fn lists_keep_their_numbers_and_their_depth() {
        let source = "3. three\n4. four\n   - inner\n     goes on\n\n   second paragraph\n\n- after";
        let expected = [
            item("3.", 0, "three"),
            item("4.", 0, "four"),
            item("•", 1, "inner goes on"),
            item("", 0, "second paragraph"),
            item("•", 0, "after"),
        ];
        assert_eq!(blocks(source), expected);
    }

    #[test]
    fn only_pages_and_encrypted_addresses_stay_links() {
        let line = text(
            "See **[help](page:help)**, [web](https://a.example), [old](http://a.example), [x](file:///x).",
        );
        let expected = [
            span("See ", Tone::Plain, None),
            span("help", Tone::Strong, Some("page:help")),
            span(", ", Tone::Plain, None),
            span("web", Tone::Plain, Some("https://a.example")),
            span(", old, x.", Tone::Plain, None),
        ];
        assert_eq!(line.0, expected);
    }

    #[test]
    fn what_has_no_place_in_a_page_loses_no_letter() {
        assert_eq!(text("a <b>b</b> `c` ![d](https://e.example)\\\n*f*").plain(), "a <b>b</b> c d\nf");
        assert_eq!(text("One.\n\nTwo.").plain(), "One. Two.");
    }
}
