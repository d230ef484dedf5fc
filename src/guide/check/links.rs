//! Checks of links, and of Markdown that the guide has no place for: in lessons and in every text of a head.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag};

use super::{
    Fault,
    book::{Book, PageSheet, TextPlace},
};
use crate::guide::{Kind, markdown};

/// Marks that other readers of Markdown know: here they are found, so that none is shown as pipes and tildes.
const KNOWN: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS)
    .union(Options::ENABLE_FOOTNOTES);

pub fn check(book: &Book, faults: &mut Vec<Fault>) {
    for sheet in &book.sheets {
        leads(book, sheet, faults);
        texts(book, sheet.texts(), sheet.head.kind == Kind::Help, faults);
    }
    // Of a page that does not read it is not known whether it is one of help.
    book.torn.iter().for_each(|torn| texts(book, torn.texts(), true, faults));
}

fn texts<'a, 'b>(
    book: &Book,
    texts: impl Iterator<Item = TextPlace<'a, 'b>>,
    is_help: bool,
    faults: &mut Vec<Fault>,
) where
    'a: 'b,
{
    for TextPlace { source, span: text, .. } in texts {
        for (event, span) in Parser::new_ext(&source.text[text.clone()], KNOWN).into_offset_iter() {
            let found = match event {
                Event::Start(Tag::Link { dest_url, .. }) => link(book, is_help, &dest_url),
                Event::Start(Tag::Table(_)) => stray("a table"),
                Event::Start(Tag::Strikethrough) => stray("a stroke through words"),
                Event::TaskListMarker(_) => stray("a list of tasks"),
                Event::FootnoteReference(_) | Event::Start(Tag::FootnoteDefinition(_)) => stray("a footnote"),
                Event::Html(_) | Event::InlineHtml(_) => stray("HTML"),
                Event::Code(_) | Event::Start(Tag::CodeBlock(_)) => stray("code"),
                Event::Start(Tag::Image { .. }) => stray("an image"),
                _ => None,
            };
            if let Some((what, mend)) = found {
                let span: Range<usize> = span.start + text.start..span.end + text.start;
                faults.push(source.fault(span, what, mend));
            }
        }
    }
}

/// A choice leads to a page of this guide, to a part of its own page, or to a part of a page of help.
fn leads(book: &Book, sheet: &PageSheet, faults: &mut Vec<Fault>) {
    let is_part = |page: &str, part: &str| {
        let mut open =
            book.sheets.iter().filter(|open| open.id() == sheet.id() || open.head.kind == Kind::Help);
        open.any(|open| open.id() == page && open.head.parts.iter().any(|known| known.id == part))
    };
    for (n, question) in sheet.head.questions.iter().enumerate() {
        for (nth, choice) in question.choices.iter().enumerate() {
            let Some(id) = &choice.leads else { continue };
            let mut fault = |what: String, mend: &str| {
                faults.push(sheet.fault(&format!("question.{n}.choice.{nth}.leads"), what, mend));
            };
            match id.split_once('.') {
                Some((page, part)) if is_part(page, part) => {}
                Some(_) => {
                    fault(
                        format!("there is no part “{id}”"),
                        "use `<page>.<part>`, with a part of this page or of a page of help",
                    );
                }
                None if !book.opens(id) => {
                    fault(format!("there is no page “{id}”"), "use the id of a page of this guide");
                }
                None => {}
            }
        }
    }
}

/// The fault of an address and how to mend it; `None` where it is fine.
fn link(book: &Book, is_help: bool, address: &str) -> Option<(String, String)> {
    match address.strip_prefix("page:") {
        Some(id) if book.opens(id) => None,
        Some(id) => Some((format!("there is no page “{id}”"), "use the id of a page of this guide".into())),
        None if !markdown::is_address(address) => {
            let mend = "use `page:<id>` for a page, or an address that begins with https://";
            Some((format!("the link to “{address}” is not https"), mend.into()))
        }
        None if !is_help => {
            let mend = "take it out, or move it to a help page: elsewhere links lead to pages of this guide";
            Some(("this link leads out of the guide".into(), mend.into()))
        }
        None => None,
    }
}

fn stray(what: &str) -> Option<(String, String)> {
    Some((
        format!("there is {what} in this text"),
        "say it in plain words: pages are text, lists and quotes".into(),
    ))
}
