//! A journey that was lived in the pseudo-language: names, words, and the questions that they answer.

use chrono::DateTime;

use crate::{
    form::Portion,
    journey::{
        Journey,
        answer::{Answer, Asked},
        note::{Note, NoteHead},
        record::{Body, Hlc, Id, Location, Record},
    },
    language::tests::pseudo::accent,
    private::Private,
};

pub fn translated(journey: &Journey) -> Journey {
    let mut translated = Journey::default();
    for record in journey.all() {
        let body = record.body.clone().map(|body| body_of(record, body));
        let location = Location::open(0, 0, 1);
        translated.apply(Record { body, ..record.clone() }, Some(location));
    }
    for (nth, (id, note)) in journey.notes().enumerate() {
        let NoteHead { by, vis, location, .. } = *note;
        let body = Some(Body::Note(Note::of(words_of(&"A note.".into()))));
        let hlc = Hlc::new(nth as u64 + 1, 0, "notes");
        let record = Record { id: Id::note(id), by, vis, at: DateTime::default(), hlc, prev: vec![], body };
        translated.apply(record, location);
    }
    translated
}

/// The same journey, in which everything that somebody wrote was written in another place too, at the same time.
pub fn written_apart(journey: &Journey) -> Journey {
    let mut apart = journey.clone();
    for record in journey.all() {
        let Some(mut body) = record.body.clone() else { continue };
        for portion in Portion::all(record) {
            let Some(answer) = portion.answer(record) else { continue };
            let words = words_of(&"Other words.".into());
            body = portion.put(body, Some(Answer { words, ..answer })).expect("an answer was put");
        }
        let (millis, counter) = record.hlc.parts();
        apart.apply(
            Record { hlc: Hlc::new(millis, counter, "another"), body: Some(body), ..record.clone() },
            None,
        );
    }
    apart
}

fn body_of(record: &Record, mut body: Body) -> Body {
    for portion in Portion::all(record) {
        let Some(Answer { words, asked }) = portion.answer(record) else { continue };
        let answer =
            Answer { words: words_of(&words), asked: asked.map(|asked| Box::new(question_of(&asked))) };
        body = portion.put(body, Some(answer)).expect("an answer was put");
    }
    match &mut body {
        Body::Note(note) => note.words = words_of(&note.words),
        Body::Checkin(checkin) => checkin.asked.values_mut().for_each(|asked| *asked = question_of(asked)),
        _ => {}
    }
    body
}

fn words_of(words: &Private) -> Private {
    accent(words.expose()).into()
}

fn question_of(asked: &Asked) -> Asked {
    let ends = asked.ends.clone().map(|ends| ends.map(|end| accent(&end)));
    Asked { question: accent(&asked.question), ends, ..asked.clone() }
}
