//! The items that could enter the summary, as a list under the headings of the file.

use crate::{
    export,
    journey::{
        record::{Body, By, Id, Record},
        summary::{Topic, done_on},
    },
    language::said,
    page::{List, ListRow},
    private::Private,
    session::Session,
};

/// Every item with its topic, in the order of the file.
pub fn all(session: &Session) -> Vec<(Topic, &Record)> {
    let topics = session.journey.topics(&session.guide, session.today());
    topics
        .into_iter()
        .flat_map(|(topic, records)| records.into_iter().map(move |record| (topic.clone(), record)))
        .collect()
}

/// The item of a row.
pub fn at(session: &Session, row: usize) -> Option<Id> {
    all(session).get(row).map(|(_, record)| record.id.clone())
}

pub fn list(session: &Session) -> List {
    let (journey, say) = (&session.journey, session.say());
    let mut last = None;
    let rows = all(session).into_iter().map(|(topic, record)| {
        let is_new = last.replace(topic.clone()) != Some(topic.clone());
        ListRow {
            heading: is_new.then(|| export::heading(&session.guide, &topic, journey.is_solo(), say)),
            label: label(session, record),
            words: first_line(session, record),
            taken: journey.is_picked(&record.id),
        }
    });
    List { rows: rows.collect() }
}

/// The name of an item; whose it is, where it is one's own.
pub fn label(session: &Session, record: &Record) -> String {
    if let Some(Body::Progress(_)) = &record.body {
        let page = session.guide.outline.title(record.id.page().unwrap_or_default());
        return session.say().export_moment(done_on(record), &session.say().export_done(page));
    }
    let item = session.journey.title_of(&session.guide, record);
    if session.journey.is_solo() || record.by == By::Both {
        return item;
    }
    let name = session.journey.names(record.by);
    session.say().summary_whose(said::SummaryWhose { name: &name, item: &item })
}

/// The first line of the words of an item.
fn first_line(session: &Session, record: &Record) -> Private {
    let guide = &session.guide;
    let words = match &record.body {
        Some(Body::Answer(answer)) => {
            answer.shown(guide, record.id.question().unwrap_or_default()).into_owned()
        }
        Some(Body::Breach(breach)) => breach.sentences.first().cloned().unwrap_or_default(),
        Some(Body::Checkin(brought)) => {
            first(brought.said(session.say(), guide).into_iter().map(|(_, words)| words))
        }
        Some(Body::Replay(replay)) => first(replay.said(session.say()).map(|(_, words)| words.clone())),
        Some(Body::Plan(plan)) => first(plan.said(guide).into_iter().map(|(_, words)| words.clone())),
        _ => Private::default(),
    };
    words.expose().lines().find(|line| !line.trim().is_empty()).unwrap_or_default().into()
}

fn first(mut words: impl Iterator<Item = Private>) -> Private {
    words.next().unwrap_or_default()
}
