//! Checks of links, and of Markdown that the guide has no place for: in lessons and in every text of a head.

use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag};

use super::{
    Fault,
    book::{Book, Sheet, TextPlace},
};
use crate::guide::{Kind, markdown};

pub fn check(book: &Book, sheet: &Sheet, faults: &mut Vec<Fault>) {
    leads(book, sheet, faults);
    for TextPlace { span: text, .. } in sheet.texts() {
        for (event, span) in Parser::new(&sheet.source.text[text.clone()]).into_offset_iter() {
            let found = match event {
                Event::Start(Tag::Link { dest_url, .. }) => link(book, sheet, &dest_url),
                Event::Html(_) | Event::InlineHtml(_) => stray("HTML"),
                Event::Code(_) | Event::Start(Tag::CodeBlock(_)) => stray("code"),
                Event::Start(Tag::Image { .. }) => stray("an image"),
                _ => None,
            };
            if let Some((what, mend)) = found {
                let span: Range<usize> = span.start + text.start..span.end + text.start;
                faults.push(sheet.source.fault(span, what, mend));
            }
        }
    }
}

/// A choice leads to a page of this guide, to a part of its own page, or to a part of a page of help.
fn leads(book: &Book, sheet: &Sheet, faults: &mut Vec<Fault>) {
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
                None if !book.pages.contains(id.as_str()) => {
                    fault(format!("there is no page “{id}”"), "use the id of a page of this guide");
                }
                None => {}
            }
        }
    }
}

/// The fault of an address and how to mend it; `None` where it is fine.
fn link(book: &Book, sheet: &Sheet, address: &str) -> Option<(String, String)> {
    match address.strip_prefix("page:") {
        Some(id) if book.pages.contains(id) => None,
        Some(id) => Some((format!("there is no page “{id}”"), "use the id of a page of this guide".into())),
        None if !markdown::is_address(address) => {
            let mend = "use `page:<id>` for a page, or an address that begins with https://";
            Some((format!("the link to “{address}” is not https"), mend.into()))
        }
        None if sheet.head.kind != Kind::Help => {
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
