//! The body of a page as rows: each block in its own shape, wrapped once, with the addresses of links beneath.

use ratatui::{
    style::Style,
    text::{Line, Span},
};

use super::{
    cards, chart, clock,
    columns::TEXT,
    density::Density,
    evening, keys, ring,
    theme::{self, Theme},
    wrap,
};
use crate::{
    block::{Author, Bead, Block, Station, Text, Tone, safe},
    language::Catalogue,
};

/// The cells for the minutes of a stop, with the gap ahead of them.
const MINUTES: usize = 4;

/// The rows of a body in a column of so many cells.
pub fn rows(
    body: &[&Block],
    width: usize,
    density: Density,
    say: Catalogue,
    theme: &Theme,
) -> Vec<Line<'static>> {
    let mut builder = RowBuilder { rows: vec![], addresses: vec![], width, density, say, theme };
    let body: Vec<_> = body.iter().filter(|block| is_drawn(block, width, density)).collect();
    for (i, block) in body.iter().enumerate() {
        let above = i.checked_sub(1).map_or(0, |i| apart(body[i], block, density));
        builder.rows.extend(vec![Line::default(); above]);
        builder.block(block);
    }
    builder.addresses();
    builder.rows
}

/// False for a picture that has no room here, or is drawn elsewhere.
fn is_drawn(block: &Block, width: usize, density: Density) -> bool {
    match block {
        Block::Way(_) => false,
        Block::Moon => evening::has_moon(width, density),
        _ => true,
    }
}

/// The blank rows between two blocks: none inside a list, none between a heading and what it is about, one elsewhere;
/// ahead of cards one, above a heading two where there is room, and between two asides none where there is little.
fn apart(above: &Block, below: &Block, density: Density) -> usize {
    match (above, below) {
        (Block::Item { .. }, Block::Item { .. }) | (Block::Station(_), Block::Station(_)) => 0,
        (_, Block::Voices(_) | Block::Envelopes(_)) => 1,
        (above, below) if leads(above) && !leads(below) => 0,
        (above, below)
            if density < Density::Open && is_all(above, Tone::Quiet) && is_all(below, Tone::Quiet) =>
        {
            0
        }
        (_, Block::Heading(_)) if density == Density::Open => 2,
        _ => 1,
    }
}

/// True for what stands over something else: a heading, or a paragraph that is strong from end to end.
pub fn leads(block: &Block) -> bool {
    matches!(block, Block::Heading(_)) || is_all(block, Tone::Strong)
}

/// True for a paragraph of one tone from end to end.
fn is_all(block: &Block, tone: Tone) -> bool {
    matches!(block, Block::Paragraph(text) if text.0.iter().all(|span| span.tone == tone))
}

struct RowBuilder<'a> {
    rows: Vec<Line<'static>>,
    /// Addresses in the order in which they were met; a number in the text points here.
    addresses: Vec<String>,
    width: usize,
    density: Density,
    say: Catalogue,
    theme: &'a Theme,
}

impl RowBuilder<'_> {
    fn block(&mut self, block: &Block) {
        let (say, theme) = (self.say, self.theme);
        match block {
            Block::Heading(text) => self.text(text, theme.heading, ["", ""], theme.plain),
            Block::Paragraph(text) => self.text(text, theme.plain, ["", ""], theme.plain),
            Block::Item { marker, depth, text } => self.item(marker, *depth, text),
            Block::Quote(text) => self.text(text, theme.emphasis, [theme::QUOTE_BAR; 2], theme.quote),
            Block::Note(text) => self.text(text, theme.plain, [theme::CARE_BAR; 2], theme.care),
            Block::Words { by, words } => self.words(by.as_ref(), words.expose()),
            Block::Voices(voices) => self.rows.extend(cards::rows(voices, self.width, self.density, theme)),
            Block::Envelopes(envelopes) => {
                self.rows.extend(cards::envelopes(envelopes, self.width, self.density, say, theme));
            }
            Block::Readers(readers) => {
                self.text(&Text::quiet(readers.words(self.say)), theme.plain, ["", ""], theme.plain);
            }
            Block::Clock(clock) => {
                self.rows.extend(clock::rows(clock, self.width, clock::Size::Line, say, theme));
            }
            Block::Chart(chart) => self.rows.extend(chart::rows(chart, self.width, self.density, say, theme)),
            Block::Keys => keys::told(say).iter().for_each(|key| self.item("•", 0, &(*key).into())),
            Block::Leaving => {
                self.text(&say.tui_leaving().into(), theme.plain, ["", ""], theme.plain);
            }
            Block::Station(station) => self.station(station),
            Block::Halves(halves) => {
                self.rows.extend(evening::halves(halves, self.width.min(TEXT.into()), self.density, theme));
            }
            Block::Legs(legs) => self.rows.extend(evening::legs(legs, self.width.min(TEXT.into()), theme)),
            Block::Ring(around) => self.rows.extend(ring::rows(around, self.width.min(TEXT.into()), theme)),
            Block::Moon => self.rows.extend(evening::moon(self.width, theme)),
            // A wide window draws it behind the stones.
            Block::Way(_) => {}
            Block::Rule => {
                self.rows.push(Line::styled(theme::RULE.repeat(self.width.min(TEXT.into())), theme.rule));
            }
        }
    }

    fn item(&mut self, marker: &str, depth: u8, text: &Text) {
        let indent = "  ".repeat(usize::from(depth.min(4)));
        let first = format!("{indent}{} ", shown(marker));
        let rest = " ".repeat(wrap::measure(&first));
        self.text(text, self.theme.plain, [&first, &rest], self.theme.quiet);
    }

    /// A bead, the title, and at the right end the minutes.
    fn station(&mut self, Station { title, minutes, bead, here }: &Station) {
        let theme = self.theme;
        let minutes = minutes.map_or_else(String::new, |minutes| minutes.to_string());
        let (sign, style) = match (here, bead) {
            (true, _) => (theme.key, theme.strong),
            (false, Bead::NotYet) => (theme.quiet, theme.quiet),
            (false, _) => (theme.key, theme.plain),
        };
        let room = self.width.saturating_sub(MINUTES + 2);
        let rows = wrap::rows(&[Span::styled(shown(title), style)], room.max(1));
        for (nth, mut row) in rows.into_iter().enumerate() {
            let mark = if nth > 0 { " " } else { theme::bead(*bead) };
            row.spans.insert(0, Span::styled(format!("{mark} "), sign));
            if nth == 0 {
                let gap = self.width.saturating_sub(row.width() + minutes.len());
                row.spans.extend([Span::raw(" ".repeat(gap)), Span::styled(minutes.clone(), style)]);
            }
            self.rows.push(row);
        }
    }

    /// Words beside a bar in the colour of their author, under the name.
    fn words(&mut self, by: Option<&Author>, words: &str) {
        let (bar, theme) = ([theme::WORDS_BAR; 2], self.theme);
        let person = by.and_then(|by| by.person);
        let (beside, named) =
            person.map_or((theme.words, theme.quiet), |nth| (theme.people[nth], theme.names[nth]));
        if let Some(by) = by {
            self.set(&[Span::styled(shown(&by.name), named)], bar, beside);
        }
        self.set(&[Span::styled(shown(words), theme.plain)], bar, beside);
    }

    fn text(&mut self, text: &Text, base: Style, prefix: [&str; 2], beside: Style) {
        let mut spans = vec![];
        for span in &text.0 {
            let style = base.patch(self.theme.tone(span.tone));
            match span.link.as_deref() {
                None => spans.push(Span::styled(shown(&span.text), style)),
                Some(link) => {
                    spans.push(Span::styled(shown(&span.text), style.patch(self.theme.link)));
                    if let Some(number) = self.number(link) {
                        spans.push(Span::styled(format!(" [{number}]"), self.theme.quiet));
                    }
                }
            }
        }
        self.set(&spans, prefix, beside);
    }

    /// The number under which an address is listed; pages of the guide have none.
    fn number(&mut self, link: &str) -> Option<usize> {
        if !link.starts_with("https://") {
            return None;
        }
        let known = self.addresses.iter().position(|address| address == link);
        Some(
            1 + known.unwrap_or_else(|| {
                self.addresses.push(link.to_owned());
                self.addresses.len() - 1
            }),
        )
    }

    /// Wraps spans beside a prefix: one for the first row, one for those after it.
    fn set(&mut self, spans: &[Span<'static>], prefix: [&str; 2], beside: Style) {
        let room = self.width.min(TEXT.into()).saturating_sub(wrap::measure(prefix[1])).max(1);
        for (i, mut row) in wrap::rows(spans, room).into_iter().enumerate() {
            row.spans.insert(0, Span::styled(prefix[i.min(1)].to_owned(), beside));
            self.rows.push(row);
        }
    }

    fn addresses(&mut self) {
        let addresses = std::mem::take(&mut self.addresses);
        if !addresses.is_empty() {
            self.rows.push(Line::default());
        }
        for (i, address) in addresses.iter().enumerate() {
            let first = format!("[{}] ", i + 1);
            let rest = " ".repeat(first.len());
            self.set(&[Span::styled(shown(address), self.theme.quiet)], [&first, &rest], self.theme.quiet);
        }
    }
}

/// Words on their way to the screen: nothing that a terminal would obey, and tabs as blanks.
fn shown(words: &str) -> String {
    safe(words).replace('\t', "    ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::theme::{Depth, MONOCHROME, Rgb};

    fn drawn(body: &[Block], width: usize) -> String {
        let body: Vec<_> = body.iter().collect();
        let rows = rows(&body, width, Density::Tight, Catalogue::ENGLISH, &MONOCHROME);
        rows.iter().map(|row| row.to_string().trim_end().to_owned()).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn every_block_has_its_own_shape() {
        let body = [
            Block::heading("Listening"),
            Block::say("Say back what you heard, before you say anything of your own."),
            Block::item("one that is long enough to need a second row"),
            Block::Item { marker: "2.".into(), depth: 1, text: "deeper".into() },
            Block::note("If your heart is racing, a pause is wiser."),
            Block::Quote("When your phone lit up, I was back in that week.".into()),
            Block::Words { by: Some("Sam".into()), words: "I was\n\tscared\u{1b}[31m".into() },
            Block::Rule,
        ];
        insta::assert_snapshot!(drawn(&body, 32), @"
        Listening
        Say back what you heard, before
        you say anything of your own.

        • one that is long enough to
          need a second row
          2. deeper

        ┃ If your heart is racing, a
        ┃ pause is wiser.

        │ When your phone lit up, I was
        │ back in that week.

        ▏ Sam
        ▏ I was
        ▏     scared␛[31m

        ────────────────────────────────
        ");
    }

    #[test]
    fn addresses_are_numbered_once_and_listed_beneath() {
        let link = |text: &str, to: &str| crate::block::Span {
            text: text.into(),
            tone: Tone::Plain,
            link: Some(to.into()),
        };
        let text = Text(vec![
            link("one", "https://example.org/a"),
            link(" two", "https://example.org/b"),
            link(" again", "https://example.org/a"),
            link(" inside", "page:help"),
        ]);
        insta::assert_snapshot!(drawn(&[Block::Paragraph(text)], 40), @"
        one [1] two [2] again [1] inside

        [1] https://example.org/a
        [2] https://example.org/b
        ");
    }

    #[test]
    fn words_stand_beside_a_bar_in_the_colour_of_their_author() {
        let theme = Theme::new(Depth::Full, Some(Rgb::BLACK));
        for (person, bar) in [(Some(0), theme.people[0]), (Some(1), theme.people[1]), (None, theme.words)] {
            let block =
                Block::Words { by: Some(Author { name: "Sam".into(), person }), words: "Here.".into() };
            let rows = rows(&[&block], 40, Density::Tight, Catalogue::ENGLISH, &theme);
            assert!(rows.len() == 2 && rows.iter().all(|row| row.spans[0].style == bar), "{rows:?}");
        }
    }
}
