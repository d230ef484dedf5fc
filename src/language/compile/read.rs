//! Reading: the messages of a language by their ids, out of all its files.

use std::collections::BTreeMap;

use fluent_syntax::{
    ast::{Entry, Pattern},
    parser,
};

use super::{File, Mistake};

/// A message as it stands in a file.
pub struct Message<'a> {
    pub file: &'a str,
    pub line: usize,
    pub pattern: Pattern<&'a str>,
    /// The lines of the comment right above it.
    pub comment: Vec<&'a str>,
}

impl Message<'_> {
    pub fn mistake(&self, fault: String, mend: impl Into<String>) -> Mistake {
        Mistake { file: self.file.to_owned(), line: self.line, fault, mend: mend.into() }
    }
}

/// Every message of a language by its id. One that stands twice is a mistake, and so is what cannot be read.
pub fn messages<'a>(files: &'a [File<'a>], mistakes: &mut Vec<Mistake>) -> BTreeMap<&'a str, Message<'a>> {
    let mut all = BTreeMap::<&str, Message>::new();
    for file in files {
        let (resource, errors) = match parser::parse(file.text) {
            Ok(resource) => (resource, vec![]),
            Err((resource, errors)) => (resource, errors),
        };
        mistakes.extend(errors.iter().map(|error| Mistake {
            file: file.name.clone(),
            line: line_at(file.text, error.pos.start),
            fault: format!("This does not read as a message: {}.", error.kind),
            mend: "A message is `name = words`; further lines are indented; braces stand in pairs.".into(),
        }));
        let mut lines = lines_of_ids(file.text);
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let (id, Some(pattern)) = (message.id.name, message.value) else { continue };
            let line = lines.get_mut(id).and_then(Vec::pop).unwrap_or(1);
            let comment = message.comment.map_or_else(Vec::new, |comment| comment.content);
            let message = Message { file: &file.name, line, pattern, comment };
            if let Some(first) = all.get(id) {
                let mend = format!("It stands in {}:{} already: delete one of them.", first.file, first.line);
                mistakes.push(message.mistake(format!("`{id}` is said twice."), mend));
            } else {
                all.insert(id, message);
            }
        }
    }
    all
}

fn line_at(text: &str, at: usize) -> usize {
    text.as_bytes()[..at.min(text.len())].iter().filter(|byte| **byte == b'\n').count() + 1
}

/// The lines on which each id stands, the first one last. The parser keeps no places.
fn lines_of_ids(text: &str) -> BTreeMap<&str, Vec<usize>> {
    let mut lines = BTreeMap::<_, Vec<_>>::new();
    for (nth, line) in text.lines().enumerate().collect::<Vec<_>>().into_iter().rev() {
        if let Some((id, _)) =
            line.split_once('=').filter(|(id, _)| id.starts_with(|c: char| c.is_alphabetic()))
        {
            lines.entry(id.trim()).or_default().push(nth + 1);
        }
    }
    lines
}
