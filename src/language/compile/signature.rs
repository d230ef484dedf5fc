//! Signatures: which messages there are, and what each takes, as the first language says it in its comments:
//! `# $name (word), $times (number)`.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use super::{
    File, Mistake,
    read::{self, Message},
};

/// The kind of a hole: the argument that fills it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HoleKind {
    /// Shown as it is.
    Word,
    /// The words of a person, shown as they are: the whole message is as private then.
    Private,
    /// A whole number in digits, or in words where they are few.
    Number,
    Spelled,
    /// A date without its year, with it, or without it and with its weekday.
    Day,
    Date,
    Weekday,
    /// A time of day.
    Time,
    /// A stretch of time in minutes.
    Minutes,
    /// Several words, one after the other.
    List,
    /// Yes or no, to choose by.
    Flag,
    /// One of these names, to choose by.
    OneOf(Vec<String>),
}

/// Names of the two values of a [`HoleKind::Flag`], by their places.
const FLAG: [&str; 2] = ["no", "yes"];

impl HoleKind {
    fn parse(kind: &str) -> Option<Self> {
        Some(match kind {
            "word" => Self::Word,
            "private" => Self::Private,
            "number" => Self::Number,
            "spelled" => Self::Spelled,
            "day" => Self::Day,
            "date" => Self::Date,
            "weekday" => Self::Weekday,
            "time" => Self::Time,
            "minutes" => Self::Minutes,
            "list" => Self::List,
            "yes, no" => Self::Flag,
            names if names.contains(',') => {
                Self::OneOf(names.split(',').map(|name| name.trim().to_owned()).collect())
            }
            _ => return None,
        })
    }

    /// True where variants of a message can be chosen by the number itself and its plural category.
    pub fn counts(&self) -> bool {
        matches!(self, Self::Number | Self::Spelled)
    }

    /// The names that variants of a message can be chosen by, where the kind has such.
    pub fn names(&self) -> Option<Vec<&str>> {
        match self {
            Self::Flag => Some(FLAG.to_vec()),
            Self::OneOf(names) => Some(names.iter().map(String::as_str).collect()),
            _ => None,
        }
    }
}

/// A message of the first language: its id, its holes in order, and where it stands.
#[derive(Debug, Clone)]
pub struct Signature {
    pub id: String,
    pub holes: Vec<(String, HoleKind)>,
    pub file: String,
    pub line: usize,
    /// Its first line as it stands there.
    pub says: String,
}

/// All messages of the first language, in the order of their files, so that those of one page lie side by side.
pub fn signatures(files: &[File], mistakes: &mut Vec<Mistake>) -> Vec<Signature> {
    let texts: BTreeMap<&str, &str> = files.iter().map(|file| (file.name.as_str(), file.text)).collect();
    let messages = read::messages(files, mistakes);
    let mut all: Vec<_> = messages
        .iter()
        .map(|(id, message)| {
            let says = texts[message.file].lines().nth(message.line - 1).unwrap_or_default().to_owned();
            let holes = declared(id, message, mistakes);
            Signature { id: (*id).to_owned(), holes, file: message.file.to_owned(), line: message.line, says }
        })
        .collect();
    all.sort_by(|one, other| (&one.file, one.line).cmp(&(&other.file, other.line)));
    same_names(&all, mistakes);
    all
}

/// The holes of a message: those of its comment first, in its order; then those that only its text has.
fn declared(id: &str, message: &Message, mistakes: &mut Vec<Mistake>) -> Vec<(String, HoleKind)> {
    let mut used = vec![];
    holes(&message.pattern, &mut used);
    let mut found = vec![];
    for (name, kind) in kinds(&message.comment) {
        if !used.contains(&name.as_str()) {
            let fault = format!("`{id}` says that it takes ${name}, and does not use it.");
            mistakes.push(message.mistake(fault, "Use it, or take it out of the comment."));
            continue;
        }
        match HoleKind::parse(&kind) {
            Some(kind) => found.push((name, kind)),
            None => mistakes.push(message.mistake(
                format!("`{id}`: no hole is of the kind ({kind})."),
                "There are word, private, number, spelled, day, date, weekday, time, minutes, list, and names to choose from: \
                 (yes, no), (hurt, broke).",
            )),
        }
    }
    let rest = used.iter().filter(|name| !found.iter().any(|(known, _)| known == *name));
    let rest: Vec<_> = rest.map(|name| ((*name).to_owned(), HoleKind::Word)).collect();
    found.extend(rest);
    found
}

/// Every `$name (kind)` of a comment; the kind is `word` where none is said.
fn kinds(comment: &[&str]) -> Vec<(String, String)> {
    let text = comment.join(" ");
    let pieces = text.split('$').skip(1).map(|piece| {
        let name: String = piece.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
        let rest = piece[name.len()..].trim_start().strip_prefix('(');
        let kind = rest.and_then(|rest| rest.split_once(')')).map_or("word", |(kind, _)| kind);
        (name, kind.to_owned())
    });
    pieces.collect()
}

/// The names of all holes of a pattern and of its variants.
fn holes<'a>(pattern: &Pattern<&'a str>, found: &mut Vec<&'a str>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        let (Expression::Inline(inline) | Expression::Select { selector: inline, .. }) = expression;
        if let InlineExpression::VariableReference { id } = inline
            && !found.contains(&id.name)
        {
            found.push(id.name);
        }
        if let Expression::Select { variants, .. } = expression {
            variants.iter().for_each(|variant| holes(&variant.value, found));
        }
    }
}

/// A hole that is chosen by has the same names wherever it stands: they become one type.
fn same_names(all: &[Signature], mistakes: &mut Vec<Mistake>) {
    let mut first = BTreeMap::<&str, (&[String], &Signature)>::new();
    for signature in all {
        for (hole, kind) in &signature.holes {
            let HoleKind::OneOf(names) = kind else { continue };
            let (known, at) = *first.entry(hole).or_insert((names, signature));
            if known != names.as_slice() {
                let Signature { id, file, line, .. } = signature;
                let fault = format!("`{id}`: ${hole} is one of {} here.", names.join(", "));
                let mend = format!(
                    "It is one of {} in {}:{}. Give one of them another name.",
                    known.join(", "),
                    at.file,
                    at.line
                );
                mistakes.push(Mistake { file: file.clone(), line: *line, fault, mend });
            }
        }
    }
}
