//! The check of what may be asked of a person only where nobody else is there: whether they could refuse.

use std::collections::BTreeSet;

use super::{
    Fault,
    book::{Book, PageSheet},
};
use crate::guide::{Part, Question, Starts, Who, files::Rules, phrases::Phrases};

const MEND: &str =
    "ask it of each alone, with `who = \"each\"` and `starts = \"private\"`, in words that begin with “I”";

/// Adds each phrase that asks for a refusal in a question or a part that is for two at once.
pub fn check(rules: &Rules, book: &Book, faults: &mut Vec<Fault>) {
    let phrases = Phrases::new(&rules.asked_alone);
    for sheet in &book.sheets {
        let tables = for_two(sheet);
        let is_said = |path: &str| tables.contains(table(path)) && !path.ends_with(".wording.solo");
        for text in sheet.texts().filter(|text| is_said(&text.path)) {
            for (phrase, place) in phrases.within(text.source.text, text.span.clone()) {
                let what = format!("“{phrase}” asks beside another person whether one could refuse");
                faults.push(Fault::new(text.source.file, text.source.text, place, what, MEND));
            }
        }
    }
}

/// The questions and parts of a page that both have before them at once, or that both can read, each by the path of its
/// table.
fn for_two(sheet: &PageSheet) -> BTreeSet<String> {
    let is_joint = |who, starts| who == Who::Together || starts == Some(Starts::Shared);
    let asks = |question: &Question| is_joint(question.who, Some(question.starts));
    let does = |part: &Part| is_joint(part.who, (!part.does.boxes().is_empty()).then(|| part.does.starts()));
    let questions = sheet.head.questions.iter().enumerate().filter(|(_, question)| asks(question));
    let parts = sheet.head.parts.iter().enumerate().filter(|(_, part)| does(part));
    let questions = questions.map(|(n, _)| format!("question.{n}"));
    questions.chain(parts.map(|(n, _)| format!("part.{n}"))).collect()
}

/// The first two names of a path: the table that a text stands in.
fn table(path: &str) -> &str {
    path.match_indices('.').nth(1).map_or(path, |(at, _)| &path[..at])
}
