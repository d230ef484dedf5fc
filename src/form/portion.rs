//! The portion of a record that one field holds: all of an answer, a box of a plan, a line of a mark or of a check-in.

use std::collections::BTreeMap;

use crate::{
    journey::{
        answer::{Answer, Questions},
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

    /// The words of this portion, and the question that they answer; none where the words are blank.
    pub fn answer(&self, record: &Record) -> Option<Answer> {
        let asked = match (record.body.as_ref()?, self) {
            (Body::Answer(answer), Self::Whole) => answer.asked.as_deref(),
            (Body::Plan(plan), Self::Box(name)) => plan.asked.get(name),
            (Body::Replay(replay), Self::Fact) => replay.asked.get(FACT),
            (Body::Replay(replay), Self::Did) => replay.asked.get(DID),
            (Body::Checkin(checkin), Self::Line(id)) => checkin.asked.get(id),
            _ => None,
        };
        Some(Answer { words: self.of(record)?.clone(), asked: asked.cloned().map(Box::new) })
    }

    /// The body with another answer in this portion, or without any. None where nothing is left of the thing.
    pub fn put(&self, mut body: Body, answer: Option<Answer>) -> Option<Body> {
        match (&mut body, self) {
            (Body::Answer(kept), Self::Whole) => *kept = answer?,
            (Body::Plan(plan), Self::Box(name)) => put(&mut plan.boxes, &mut plan.asked, name, answer),
            (Body::Replay(replay), Self::Fact) => put(&mut replay.boxes, &mut replay.asked, FACT, answer),
            (Body::Replay(replay), Self::Did) => put(&mut replay.boxes, &mut replay.asked, DID, answer),
            (Body::Checkin(checkin), Self::Line(id)) => {
                put(&mut checkin.lines, &mut checkin.asked, id, answer);
            }
            (body, _) => self.put_words(body, answer.unwrap_or_default().words),
        }
        Some(body)
    }

    /// Puts words that are kept without their question.
    fn put_words(&self, body: &mut Body, words: Private) {
        match (body, self) {
            (Body::Seat(person), Self::Whole) => person.name = words.expose().trim().into(),
            (Body::Mark(mark), Self::Words) => mark.words = words,
            (Body::Mark(mark), Self::Repair) => mark.repair = words,
            (Body::Consent(consent), Self::Reason) => consent.reason = words,
            (Body::Breach(breach), Self::Name) => breach.name = words,
            (Body::Breach(breach), Self::Sentence(nth)) => say(&mut breach.sentences, *nth, words),
            _ => {}
        }
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

fn put(boxes: &mut BTreeMap<String, Private>, questions: &mut Questions, name: &str, answer: Option<Answer>) {
    let Answer { words, asked } = match answer {
        Some(answer) => answer,
        None => {
            boxes.remove(name);
            questions.remove(name);
            return;
        }
    };
    boxes.insert(name.to_owned(), words);
    match asked {
        Some(asked) => drop(questions.insert(name.to_owned(), *asked)),
        None => drop(questions.remove(name)),
    }
}

/// A sentence keeps its place while an earlier one is missing.
fn say(sentences: &mut Vec<Private>, nth: usize, words: Private) {
    if sentences.len() <= nth {
        sentences.resize_with(nth + 1, Private::default);
    }
    sentences[nth] = words;
    while sentences.pop_if(|last| last.is_blank()).is_some() {}
}
