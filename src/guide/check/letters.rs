//! Letters that no text may hold, as they stand in a file, or as TOML and Markdown write them in other letters.

use pulldown_cmark::{Event, Parser};

use super::{Fault, book::Book};
use crate::guide::text::{is_refused, name_of};

/// No more of them are told of one file.
const TOLD: usize = 3;

const MEND: &str = "take it out: it may have come with a copied text";

/// The letters of the files themselves, readable or not.
pub fn written(files: &[(String, String)], faults: &mut Vec<Fault>) {
    for (file, text) in files {
        let found = text.char_indices().filter(|(_, letter)| is_refused(*letter)).take(TOLD);
        faults.extend(found.map(|(at, letter)| {
            let what = format!("there is {} in this line", name_of(letter));
            Fault::new(file, text, at..at + letter.len_utf8(), what, MEND)
        }));
    }
}

/// The letters that escapes stand for: `\u001b` in TOML, `&#27;` in Markdown.
pub fn escaped(book: &Book, faults: &mut Vec<Fault>) {
    for (source, span, value) in book.values() {
        let stands = source.text[span.clone()].chars().any(is_refused);
        if let Some(letter) =
            value.chars().find(|letter| is_refused(*letter) && *letter != '\r').filter(|_| !stands)
        {
            faults.push(source.fault(span, format!("this text means {}", name_of(letter)), MEND));
        }
    }
    for text in book.texts() {
        let markdown = &text.source.text[text.span.clone()];
        for (event, place) in Parser::new(markdown).into_offset_iter() {
            let Event::Text(said) = event else { continue };
            let stands = markdown[place.clone()].chars().any(is_refused);
            if let Some(letter) = said.chars().find(|letter| is_refused(*letter)).filter(|_| !stands) {
                let span = text.span.start + place.start..text.span.start + place.end;
                faults.push(text.source.fault(span, format!("this text means {}", name_of(letter)), MEND));
            }
        }
    }
}
