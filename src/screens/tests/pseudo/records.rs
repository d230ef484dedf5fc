//! Records of walks in several languages, compared by what does not depend on the language.

use crate::journey::{
    Journey,
    answer::{Answer, Asked},
    checkin::Checkin,
    plan::Plan,
    record::{Body, Hlc, Record},
};

/// Both journeys hold the same records: the same answers to the same questions, whatever words these were put in.
pub fn assert_same(one: &Journey, other: &Journey) {
    let (one, other): (Vec<_>, Vec<_>) = (one.all().collect(), other.all().collect());
    for (one, other) in one.iter().zip(&other) {
        let json = |record: &Record| record.body.as_ref().map(|body| body.json().unwrap());
        assert_eq!(neutral(one), neutral(other), "{:?}\n{:?}", json(one), json(other));
    }
    assert_eq!(one.len(), other.len());
}

/// A record without the words in which its questions were put, and without the writer that each house draws. A choice, and a
/// thing that the guide gave, is its id.
fn neutral(record: &Record) -> Record {
    let mut record = record.clone();
    for hlc in record.prev.iter_mut().chain([&mut record.hlc]) {
        let (millis, counter) = hlc.parts();
        *hlc = Hlc::new(millis, counter, "");
    }
    match &mut record.body {
        Some(Body::Guide(walked)) => walked.language.clear(),
        // The sum of what was approved covers the words of the questions.
        Some(Body::Approval(approval)) => approval.of.clear(),
        Some(Body::Answer(answer)) => {
            neutral_answer(answer);
            if record.id.as_str().starts_with(OFFERS) {
                let typed = answer.words.expose().lines().filter(|line| line.contains(TYPED));
                answer.words = typed.collect::<Vec<_>>().join("\n").into();
            }
        }
        Some(Body::Plan(plan)) => neutral_plan(plan),
        Some(Body::Checkin(checkin)) => neutral_checkin(checkin),
        Some(Body::Replay(replay)) => replay.asked.values_mut().for_each(forget_words),
        Some(Body::Mark(mark)) => mark.asked.values_mut().for_each(forget_words),
        Some(Body::Breach(breach)) => breach.asked.values_mut().for_each(forget_words),
        Some(Body::Consent(consent)) => consent.asked.values_mut().for_each(forget_words),
        _ => {}
    }
    record
}

/// The boxes of this page begin with words of the guide: names and a day, and days of agreements, as the language says them.
const OFFERS: &str = "answer/what-we-built.on.";
/// Stands in all that a story types.
const TYPED: &str = "canary";

/// Forgets the words of the question, and of the choices and lines that are known by their ids.
fn neutral_answer(answer: &mut Answer) {
    let Some(asked) = answer.asked.as_deref_mut() else { return };
    forget_words(asked);
    if asked.choice.is_some() {
        answer.words = "".into();
    }
    if let Some(ids) = &asked.given {
        let lines = answer.words.expose().lines().zip(ids.expose().split('\n'));
        let own: Vec<_> = lines.filter(|(_, id)| id.is_empty()).map(|(line, _)| line).collect();
        answer.words = own.join("\n").into();
    }
}

fn neutral_plan(plan: &mut Plan) {
    for (name, asked) in &mut plan.asked {
        forget_words(asked);
        if asked.choice.is_some() {
            plan.boxes.insert(name.clone(), "".into());
        }
    }
}

fn neutral_checkin(checkin: &mut Checkin) {
    for (name, asked) in &mut checkin.asked {
        forget_words(asked);
        if asked.choice.is_some() {
            checkin.lines.insert(name.clone(), "".into());
        }
    }
}

fn forget_words(asked: &mut Asked) {
    (asked.question, asked.ends) = (String::new(), None);
}
