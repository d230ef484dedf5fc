//! The portion of a record that one field holds: all of an answer, a box of a plan, a line of a mark or of a check-in.

use std::borrow::Cow;

use crate::{
    journey::{
        answer::{Answer, Questions, WORDS},
        breach::sentence,
        record::{Body, Record},
        setback::{DID, FACT},
    },
    private::Private,
};

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Portion {
    /// All of an answer, a note or a name; the cue of a next date.
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
            (Body::NextDate(next), Self::Whole) => &next.cue,
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
        let asked = match record.body.as_ref()? {
            Body::Answer(answer) => answer.asked.as_deref(),
            body => questions(body).and_then(|asked| asked.get(&*self.name())),
        };
        Some(Answer { words: self.of(record)?.clone(), asked: asked.cloned().map(Box::new) })
    }

    /// The name of its question among those of the record.
    fn name(&self) -> Cow<'_, str> {
        match self {
            Self::Box(name) | Self::Line(name) => name.into(),
            Self::Sentence(nth) => sentence(*nth).into(),
            Self::Fact => FACT.into(),
            Self::Did => DID.into(),
            Self::Repair => "repair".into(),
            _ => WORDS.into(),
        }
    }

    /// The body with another answer in this portion, or without any. None where nothing is left of the thing.
    pub fn put(&self, mut body: Body, answer: Option<Answer>) -> Option<Body> {
        if let Body::Answer(kept) = &mut body {
            *kept = answer?;
            return Some(body);
        }
        let (words, asked) = answer.map(|Answer { words, asked }| (words, asked)).unzip();
        self.put_words(&mut body, words);
        if let Some(questions) = questions_mut(&mut body) {
            match asked.flatten() {
                Some(asked) => drop(questions.insert(self.name().into_owned(), *asked)),
                None => drop(questions.remove(&*self.name())),
            }
        }
        Some(body)
    }

    fn put_words(&self, body: &mut Body, words: Option<Private>) {
        let boxes = match body {
            Body::Plan(plan) => &mut plan.boxes,
            Body::Replay(replay) => &mut replay.boxes,
            Body::Checkin(checkin) => &mut checkin.lines,
            body => return self.put_line(body, words.unwrap_or_default()),
        };
        match words {
            Some(words) => drop(boxes.insert(self.name().into_owned(), words)),
            None => drop(boxes.remove(&*self.name())),
        }
    }

    /// Puts words that have a field of their own in the record.
    fn put_line(&self, body: &mut Body, words: Private) {
        match (body, self) {
            (Body::Seat(person), Self::Whole) => person.name = words.expose().trim().into(),
            (Body::NextDate(next), Self::Whole) => next.cue = words,
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

/// The questions behind the words of a record that keeps several.
fn questions(body: &Body) -> Option<&Questions> {
    Some(match body {
        Body::Plan(plan) => &plan.asked,
        Body::Replay(replay) => &replay.asked,
        Body::Checkin(checkin) => &checkin.asked,
        Body::Mark(mark) => &mark.asked,
        Body::Breach(breach) => &breach.asked,
        Body::Consent(consent) => &consent.asked,
        _ => return None,
    })
}

fn questions_mut(body: &mut Body) -> Option<&mut Questions> {
    Some(match body {
        Body::Plan(plan) => &mut plan.asked,
        Body::Replay(replay) => &mut replay.asked,
        Body::Checkin(checkin) => &mut checkin.asked,
        Body::Mark(mark) => &mut mark.asked,
        Body::Breach(breach) => &mut breach.asked,
        Body::Consent(consent) => &mut consent.asked,
        _ => return None,
    })
}

/// A sentence keeps its place while an earlier one is missing.
fn say(sentences: &mut Vec<Private>, nth: usize, words: Private) {
    if sentences.len() <= nth {
        sentences.resize_with(nth + 1, Private::default);
    }
    sentences[nth] = words;
    while sentences.pop_if(|last| last.is_blank()).is_some() {}
}
