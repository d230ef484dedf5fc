//! The topics of the summary: under which of them a record stands, and in which order.

use chrono::NaiveDate;

use super::{Journey, done_on};
use crate::{
    guide::{Guide, Kind},
    journey::{
        key::IdParts,
        record::{Body, Record},
    },
};

/// A heading that a reader of the summary meets. The first four make the page that a helper reads first.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Topic {
    /// Their wishes to a helper.
    Asks,
    Broke,
    /// Pages of the guide that are done, by their days.
    Time,
    /// Agreements, promises and plans that are in force.
    Runs,
    /// The last page of the guide, by its id.
    Built(String),
    /// A page of the guide: its place in the order of the guide, and its id.
    Page(usize, String),
}

impl Topic {
    /// True for what stands on the page that a helper reads first.
    pub fn is_first(&self) -> bool {
        matches!(self, Self::Asks | Self::Broke | Self::Time | Self::Runs)
    }

    /// The name under which programs know it: a page's own id, or a word.
    pub fn id(&self) -> &str {
        match self {
            Self::Asks => "asks",
            Self::Broke => "broke",
            Self::Time => "time",
            Self::Runs => "runs",
            Self::Built(id) | Self::Page(_, id) => id,
        }
    }
}

impl Journey {
    /// Everything that could enter the summary, by topic, in the order of the guide.
    pub fn topics<'a>(&'a self, guide: &Guide, today: NaiveDate) -> Vec<(Topic, Vec<&'a Record>)> {
        let mut items: Vec<_> = self
            .shared_items()
            .map(|record| (self.topic(guide, record, today), place(guide, record), record))
            .collect();
        items.sort_by(|one, other| (&one.0, one.1).cmp(&(&other.0, other.1)));
        let mut topics: Vec<(Topic, Vec<&Record>)> = vec![];
        for (topic, _, record) in items {
            match topics.last_mut().filter(|(last, _)| *last == topic) {
                Some((_, records)) => records.push(record),
                None => topics.push((topic, vec![record])),
            }
        }
        topics
    }

    fn topic(&self, guide: &Guide, record: &Record, today: NaiveDate) -> Topic {
        match &record.body {
            Some(Body::Breach(_)) => return Topic::Broke,
            Some(Body::Progress(_)) => return Topic::Time,
            Some(Body::Plan(plan)) if self.is_open((record, plan), today) => return Topic::Runs,
            _ => {}
        }
        let page = page_of(guide, record);
        let chapter = guide.chapter(&page);
        match (chapter, record.id.question()) {
            (Some(chapter), Some(asked)) if chapter.is_for_helper(asked) => Topic::Asks,
            (Some(chapter), _) if chapter.head.kind == Kind::Closing => Topic::Built(page),
            _ => Topic::Page(guide.outline.reading().position(|id| *id == page).unwrap_or(usize::MAX), page),
        }
    }
}

/// The page of the guide that a record was written on.
fn page_of(guide: &Guide, record: &Record) -> String {
    let of = |name: &str| name.split('.').next().unwrap_or_default().to_owned();
    match &record.body {
        Some(Body::Checkin(_)) => guide.outline.checkin.clone().unwrap_or_default(),
        Some(Body::Replay(_)) => guide.outline.setback.clone().unwrap_or_default(),
        Some(Body::Plan(plan)) => of(&plan.part),
        _ => of(record.id.question().unwrap_or_default()),
    }
}

/// The order inside a topic: by the page, by what it asks, then by day; what both answered stands in the couple's order.
fn place<'a>(guide: &Guide, record: &'a Record) -> impl Ord + Copy + use<'a> {
    let page = page_of(guide, record);
    let chapter = guide.chapter(&page);
    let asked = match &record.body {
        Some(Body::Plan(plan)) => chapter.and_then(|chapter| chapter.place_of_part(&plan.part)),
        _ => chapter.zip(record.id.question()).and_then(|(chapter, asked)| chapter.place_of(asked)),
    };
    let on = match &record.body {
        Some(Body::Progress(_)) => done_on(record),
        Some(Body::Replay(replay)) => replay.on,
        _ => record.id.day().unwrap_or_default(),
    };
    let page = guide.outline.reading().position(|id| *id == page).unwrap_or(usize::MAX);
    let round = match record.id.parts() {
        IdParts::Answer { breach, round, .. } => (breach, round),
        _ => (None, 0),
    };
    (on, page, asked.unwrap_or(usize::MAX), round, record.by, record.id.as_str())
}
