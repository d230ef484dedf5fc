//! Pages and blocks in plain words, as rows.

use crate::{
    app::Page,
    block::{Block, Chart, Span, Text, Voice, wrap::hang},
    language::{Catalogue, said},
    page::{Ask, ListRow, Scale, TextInput},
    private::Private,
};

const INDENT: &str = "  ";

/// One thing that a page says, in rows.
#[derive(PartialEq, Eq, Hash)]
pub struct Passage {
    rows: Private,
    /// Stands right below another one.
    is_item: bool,
}

impl Passage {
    fn of(rows: String) -> Self {
        Self { rows: rows.into(), is_item: false }
    }

    pub fn len(&self) -> usize {
        self.rows.expose().len()
    }
}

/// The title, what the page says, and what its question is about, in rows of at most `width` cells.
pub fn body(page: &Page, say: Catalogue, width: usize) -> Vec<Passage> {
    let title = page.step.map(|step| {
        let (title, step, steps) = (page.title.as_str(), step + 1, page.steps);
        say.plain_title(said::PlainTitle { title, step, steps })
    });
    let title = Passage::of(paragraph(title.as_ref().unwrap_or(&page.title), width));
    let said = page.body.iter().filter(|block| !repeats_title(block, page));
    let said = said.map(|said| Passage {
        is_item: matches!(said, Block::Item { .. }),
        ..Passage::of(block(said, say, width))
    });
    let asked = asked(page, say, width).map(Passage::of);
    let listed = listed(page, say, width);
    [title].into_iter().chain(said.filter(|rows| rows.len() > 0)).chain(asked).chain(listed).collect()
}

/// One below the other, items without free rows between them.
pub fn joined<'a>(parts: impl IntoIterator<Item = &'a Passage>) -> String {
    let mut out = String::new();
    let mut tight = false;
    for Passage { rows, is_item } in parts {
        if !out.is_empty() {
            out.push_str(if tight && *is_item { "\n" } else { "\n\n" });
        }
        out.push_str(rows.expose());
        tight = *is_item;
    }
    out
}

/// A text of the program in rows of at most `width` cells.
pub fn paragraph(text: &str, width: usize) -> String {
    hang("", "", text, width)
}

fn repeats_title(block: &Block, page: &Page) -> bool {
    matches!(block, Block::Heading(text) if text.plain() == page.title)
}

fn block(block: &Block, say: Catalogue, width: usize) -> String {
    match block {
        Block::Heading(text) | Block::Paragraph(text) => paragraph(&spoken(text), width),
        Block::Item { marker, depth, text } => {
            let marker = if marker == "•" { "-" } else { marker };
            let first = format!("{}{marker} ", INDENT.repeat(usize::from(*depth)));
            hang(&first, &" ".repeat(first.chars().count()), &spoken(text), width)
        }
        Block::Quote(text) => hang(INDENT, INDENT, &spoken(text), width),
        Block::Note(text) => paragraph(&say.plain_note(&spoken(text)), width),
        Block::Words { words, .. } if words.is_blank() => String::new(),
        Block::Words { by: Some(by), words } => wrote(&by.name, words, say, width),
        Block::Words { by: None, words } => indented(words.expose(), width),
        Block::Voices(voices) => {
            voices.each_ref().map(|Voice { by, words }| wrote(&by.name, words, say, width)).join("\n\n")
        }
        Block::Halves(halves) => paragraph(&halves.words, width),
        Block::Legs(legs) => {
            let said = legs.iter().filter_map(|leg| Some(paragraph(leg.words.as_deref()?, width)));
            said.collect::<Vec<_>>().join("\n\n")
        }
        Block::Ring(ring) => {
            let sentences = ring.sentences().map(|sentence| indented(sentence.expose(), width));
            let name = ring.name.iter().map(|name| indented(name.expose(), width));
            sentences.chain(name).collect::<Vec<_>>().join("\n")
        }
        Block::Moon => String::new(),
        // What they say is said by the sentence and the choices beside them.
        Block::Envelopes(_) => String::new(),
        Block::Readers(readers) => paragraph(&readers.words(say), width),
        Block::Clock(clock) => paragraph(&clock.words(say), width),
        Block::Chart(chart) => charted(chart, say, width),
        Block::Way(way) => way.words(say).map_or_else(String::new, |words| paragraph(&words, width)),
        Block::Station(station) => hang("- ", INDENT, &station.words(say), width),
        Block::Keys => {
            let keys = keys(say).map(|key| hang("- ", "  ", key, width));
            keys.join("\n")
        }
        Block::Leaving => paragraph(say.plain_leaving(), width),
        Block::Rule => String::new(),
    }
}

/// The lines that can be typed, and their effects.
fn keys(say: Catalogue) -> [&'static str; 15] {
    [
        say.plain_key_choose(),
        say.plain_key_leave(),
        say.plain_key_quit(),
        say.plain_key_back(),
        say.plain_key_up(),
        say.plain_key_text(),
        say.plain_key_dot(),
        say.plain_key_again(),
        say.plain_key_choices(),
        say.plain_key_time(),
        say.plain_key_help(),
        say.plain_key_pause(),
        say.plain_key_why(),
        say.plain_key_cover(),
        say.plain_key_who(),
    ]
}

/// The title, and the chart in words beneath it.
fn charted(chart: &Chart, say: Catalogue, width: usize) -> String {
    let rows = chart.words(say).into_iter().map(|words| indented(&words, width));
    std::iter::once(paragraph(&chart.title, width)).chain(rows).collect::<Vec<_>>().join("\n")
}

/// A person's words, set in so that their end can be seen.
fn indented(words: &str, width: usize) -> String {
    hang(INDENT, INDENT, words, width)
}

/// The letters, and the address of each link once. Pages of the guide are reached by choices, so they need none.
fn spoken(text: &Text) -> String {
    let mut out = String::new();
    let mut spans = text.0.iter().peekable();
    while let Some(Span { text, link, .. }) = spans.next() {
        let goes_on = spans.peek().is_some_and(|next| next.link == *link);
        let address = link.as_deref().and_then(|link| link.strip_prefix("https://")).filter(|_| !goes_on);
        match address.map(|address| address.trim_end_matches('/')) {
            Some(address) if address.contains(text.trim_start_matches("https://")) => out.push_str(address),
            Some(address) => out.push_str(&format!("{text} ({address})")),
            None => out.push_str(text),
        }
    }
    out
}

fn wrote(by: &str, words: &Private, say: Catalogue, width: usize) -> String {
    format!("{}\n{}", paragraph(&say.plain_wrote(by), width), indented(words.expose(), width))
}

/// The text of the field, or the meaning of the scale's ends.
fn asked(page: &Page, say: Catalogue, width: usize) -> Option<String> {
    match &page.ask {
        Ask::Write(field) if !field.words.is_blank() && !says(page, field) => Some(format!(
            "{}\n{}",
            paragraph(say.plain_so_far(), width),
            indented(field.words.expose(), width)
        )),
        Ask::Rate(Scale { low, high, value, .. }) => {
            let scale = say.plain_scale(said::PlainScale { low, high });
            Some(paragraph(&with_number(scale, *value, say), width))
        }
        Ask::Press => Some(paragraph(say.plain_press_it(), width)),
        Ask::Write(_) | Ask::Secret | Ask::Choose | Ask::Rates(_) | Ask::List(_) => None,
    }
}

/// The rows of a list under their headings, each with the number that takes it in or out.
fn listed(page: &Page, say: Catalogue, width: usize) -> Vec<Passage> {
    let Ask::List(list) = &page.ask else { return vec![] };
    let row = |(nth, row): (usize, &ListRow)| {
        let heading = row.heading.as_ref().map(|heading| Passage::of(paragraph(heading, width)));
        let label = if row.taken { say.chosen(&row.label) } else { row.label.clone() };
        let mark = format!("{}. ", nth + 1);
        let mut said = hang(&mark, &" ".repeat(mark.len()), &label, width);
        if !row.words.is_blank() {
            said.push('\n');
            said.push_str(&indented(row.words.expose(), width));
        }
        heading.into_iter().chain([Passage { is_item: true, ..Passage::of(said) }])
    };
    list.rows.iter().enumerate().flat_map(row).collect()
}

/// A sentence about a scale, and the number that was given, if one was.
pub fn with_number(scale: String, value: Option<u8>, say: Catalogue) -> String {
    match value {
        Some(value) => say.all([scale, say.plain_number_so_far(value.into())]),
        None => scale,
    }
}

/// True where the page itself shows the words of its field.
fn says(page: &Page, field: &TextInput) -> bool {
    page.body.iter().any(|block| matches!(block, Block::Words { words, .. } if *words == field.words))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::block::chart::tests as charts;

    #[test]
    fn a_chart_is_said_in_words_with_every_number_by_its_day() {
        let lines = vec![charts::line("Sam", &[Some(4), None], &[]), charts::line("Alex", &[Some(5)], &[])];
        insta::assert_snapshot!(block(&Block::Chart(charts::chart(lines)), Catalogue::ENGLISH, 72), @"
        How hopeful am I about us?
          0: I see no way today. 10: I can picture it going well.
          Sam: What may be said of Sam.
          2 Sep: 4, 9 Sep: no number.
          Alex: What may be said of Alex.
          2 Sep: 5.
        ");
    }
}
