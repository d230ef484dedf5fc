//! The texts of a page, one by one.

use crate::{
    app::{Choice, Page},
    block::{Block, Text},
    page::{Ask, ChoiceKind, Key},
};

/// Every text that the page of a screen says: what stands at the foot of every page is left out.
pub fn texts(page: &mut Page) -> Vec<&mut String> {
    let has_menu = matches!(page.ask, Ask::Choose | Ask::Press | Ask::Rate(_));
    let mut texts = vec![&mut page.title];
    texts.extend(page.body.iter_mut().flat_map(of_block));
    match &mut page.ask {
        Ask::Rate(scale) => texts.extend([&mut scale.low, &mut scale.high]),
        Ask::Rates(rates) => {
            texts.extend(rates.rows.iter_mut().flat_map(|row| [&mut row.ask, &mut row.low, &mut row.high]));
        }
        Ask::List(list) => {
            texts.extend(list.rows.iter_mut().flat_map(|row| row.heading.iter_mut().chain([&mut row.label])));
        }
        Ask::Choose | Ask::Press | Ask::Write(_) | Ask::Secret => {}
    }
    // Where there is little room below a field, the way back is called “back” alone.
    let is_named = |choice: &&mut Choice| has_menu || choice.key != Key::Back;
    texts.extend(page.choices.iter_mut().filter(is_named).map(of_choice));
    texts.extend(&mut page.notice);
    texts
}

/// The name of a choice: a small chart bears a shorter one than the chart by itself, and a promise says whose it is.
fn of_choice(choice: &mut Choice) -> &mut String {
    match &mut choice.kind {
        ChoiceKind::Chart(chart, _) => &mut chart.name,
        ChoiceKind::Promise(row) => &mut row.line,
        _ => &mut choice.label,
    }
}

fn of_block(block: &mut Block) -> Vec<&mut String> {
    match block {
        Block::Clock(clock) => vec![&mut clock.label],
        Block::Chart(chart) => vec![&mut chart.title, &mut chart.low, &mut chart.high],
        Block::Words { by, .. } => by.iter_mut().map(|by| &mut by.name).collect(),
        block => {
            let last = text_of(block).and_then(|text| text.0.last_mut());
            last.map(|span| &mut span.text).into_iter().collect()
        }
    }
}

fn text_of(block: &mut Block) -> Option<&mut Text> {
    match block {
        Block::Heading(text) | Block::Paragraph(text) | Block::Quote(text) | Block::Note(text) => Some(text),
        Block::Item { text, .. } => Some(text),
        _ => None,
    }
}

/// Leaves out what stands behind links, which is the same in every language.
pub fn drop_links(block: &mut Block) {
    if let Some(Text(spans)) = text_of(block) {
        spans.iter_mut().for_each(|span| span.link = None);
    }
}

/// A text without its blanks and line ends.
pub fn unbroken(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace()).collect()
}
