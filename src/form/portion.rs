//! The portion of a record that one field holds: all of an answer, a box of a plan, a line of a mark or of a check-in.

use crate::{
    journey::{
        record::{Body, Record},
        setback::{DID, FACT},
    },
    private::Private,
};

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Portion {
    /// All of an answer, a note or a name.
    Whole,
    /// A box of a plan, by its id.
    Box(String),
    /// The fact of a look back on a bad day.
    Fact,
    /// The act that helped, in a look back on a bad day.
    Did,
    /// The line about a mark.
    Words,
    /// The line of a mark that says what can still be put right.
    Repair,
    /// The reason for an answer to a request.
    Reason,
    /// A line of a check-in, by the id of its question or box.
    Line(String),
    /// The name of a breach.
    Name,
    /// A sentence of fact about a breach, by its place.
    Sentence(usize),
}

impl Portion {
    /// The words of this portion; none where they are blank.
    pub fn of<'a>(&self, record: &'a Record) -> Option<&'a Private> {
        let words = match (record.body.as_ref()?, self) {
            (Body::Answer(answer), Self::Whole) => &answer.words,
            (Body::Seat(person), Self::Whole) => &person.name,
            (Body::Plan(plan), Self::Box(name)) => plan.boxes.get(name)?,
            (Body::Replay(replay), Self::Fact) => replay.boxes.get(FACT)?,
            (Body::Replay(replay), Self::Did) => replay.boxes.get(DID)?,
            (Body::Mark(mark), Self::Words) => &mark.words,
            (Body::Mark(mark), Self::Repair) => &mark.repair,
            (Body::Consent(consent), Self::Reason) => &consent.reason,
            (Body::Checkin(checkin), Self::Line(id)) => checkin.lines.get(id)?,
            (Body::Breach(breach), Self::Name) => &breach.name,
            (Body::Breach(breach), Self::Sentence(nth)) => breach.sentences.get(*nth)?,
            _ => return None,
        };
        (!words.is_blank()).then_some(words)
    }

    /// The body with other words in this portion, or without any. None where nothing is left of the thing.
    pub fn put(&self, mut body: Body, words: Option<Private>) -> Option<Body> {
        match (&mut body, self) {
            (Body::Answer(answer), Self::Whole) => answer.words = words?,
            (Body::Seat(person), Self::Whole) => {
                person.name = words.unwrap_or_default().expose().trim().into();
            }
            (Body::Plan(plan), Self::Box(name)) => put(&mut plan.boxes, name, words),
            (Body::Replay(replay), Self::Fact) => put(&mut replay.boxes, FACT, words),
            (Body::Replay(replay), Self::Did) => put(&mut replay.boxes, DID, words),
            (Body::Mark(mark), Self::Words) => mark.words = words.unwrap_or_default(),
            (Body::Mark(mark), Self::Repair) => mark.repair = words.unwrap_or_default(),
            (Body::Consent(consent), Self::Reason) => consent.reason = words.unwrap_or_default(),
            (Body::Checkin(checkin), Self::Line(id)) => put(&mut checkin.lines, id, words),
            (Body::Breach(breach), Self::Name) => breach.name = words.unwrap_or_default(),
            (Body::Breach(breach), Self::Sentence(nth)) => say(&mut breach.sentences, *nth, words),
            _ => {}
        }
        Some(body)
    }

    /// Every portion of a record that can hold words.
    pub fn all(record: &Record) -> Vec<Self> {
        match &record.body {
            Some(Body::Plan(plan)) => plan.boxes.keys().cloned().map(Self::Box).collect(),
            Some(Body::Replay(_)) => vec![Self::Fact, Self::Did],
            Some(Body::Mark(_)) => vec![Self::Words, Self::Repair],
            Some(Body::Consent(_)) => vec![Self::Reason],
            Some(Body::Checkin(checkin)) => checkin.lines.keys().cloned().map(Self::Line).collect(),
            Some(Body::Breach(breach)) => {
                (0..breach.sentences.len()).map(Self::Sentence).chain([Self::Name]).collect()
            }
            _ => vec![Self::Whole],
        }
    }
}

type Named = std::collections::BTreeMap<String, Private>;

fn put(named: &mut Named, name: &str, words: Option<Private>) {
    match words {
        Some(words) => drop(named.insert(name.to_owned(), words)),
        None => drop(named.remove(name)),
    }
}

/// A sentence keeps its place while an earlier one is missing.
fn say(sentences: &mut Vec<Private>, nth: usize, words: Option<Private>) {
    if sentences.len() <= nth {
        sentences.resize_with(nth + 1, Private::default);
    }
    sentences[nth] = words.unwrap_or_default();
    while sentences.pop_if(|last| last.is_blank()).is_some() {}
}
