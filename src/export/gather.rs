//! Gathering the summary: the picked items of the journey, in the order of the guide.

use chrono::NaiveDate;

use super::{Entry, Section, Summary};
use crate::{
    guide::Guide,
    journey::{
        Journey,
        record::{Body, Record, Seat},
        trend::OUR_OWN,
    },
    private::Private,
};

/// What was picked, section by section. It sees shared records only, so that nothing private can get in.
pub fn summary(guide: &Guide, journey: &Journey, made_on: NaiveDate) -> Summary {
    let mut gathered: Vec<(usize, String, Vec<Entry>)> = vec![];
    for record in journey.picked() {
        let (place, heading) = section(guide, record);
        let entries = entries(guide, journey, record);
        match gathered.iter_mut().find(|(known, ..)| *known == place) {
            Some((.., section)) => section.extend(entries),
            None => gathered.push((place, heading, entries)),
        }
    }
    gathered.sort_by_key(|(place, ..)| *place);
    let seats = if journey.is_solo() { &Seat::BOTH[..1] } else { &Seat::BOTH[..] };
    Summary {
        title: "What we chose to say".into(),
        made_on,
        people: seats.iter().map(|&seat| journey.name(seat)).collect(),
        sections: gathered.into_iter().map(|(_, heading, entries)| Section { heading, entries }).collect(),
    }
}

/// Where a record stands: what broke trust first, then the pages in the order of the guide, then the rest.
fn section(guide: &Guide, record: &Record) -> (usize, String) {
    let chapter = match &record.body {
        Some(Body::Breach(_)) => return (0, "What broke trust".into()),
        Some(Body::Checkin(_)) => guide.outline.checkin.clone(),
        Some(Body::Plan(plan)) => plan.part.split('.').next().unwrap_or_default().to_owned(),
        _ => record.id.as_str().split(['/', '.']).nth(1).unwrap_or_default().to_owned(),
    };
    let place = guide.outline.pages().position(|id| *id == chapter).unwrap_or(usize::MAX - 1);
    let title = guide.outline.title(&chapter).to_owned();
    (place + 1, if chapter == guide.outline.checkin { format!("{title}. {OUR_OWN}") } else { title })
}

fn entries(guide: &Guide, journey: &Journey, record: &Record) -> Vec<Entry> {
    let entry = |asked: &str, words: &Private| Entry {
        by: Some(journey.names(record.by)),
        asked: asked.to_owned(),
        words: words.clone(),
        at: Some(record.at.date_naive()),
    };
    match &record.body {
        Some(Body::Answer(answer)) => vec![entry(guide.asked(record.id.as_str()), &answer.words)],
        Some(Body::Breach(breach)) => {
            let name = breach.name.expose();
            let named = std::iter::once(entry("What we call it", &breach.name));
            named.chain(breach.sentences.iter().map(|words| entry(name, words))).collect()
        }
        Some(Body::Checkin(brought)) => {
            let said = brought.said(guide).into_iter();
            said.map(|(ask, words)| Entry { at: record.id.day(), ..entry(&ask, &words) }).collect()
        }
        Some(Body::Plan(plan)) => {
            let part = guide.part_of_plan(&plan.part);
            let asked = |name: &str| part.and_then(|part| part.does.boxes().iter().find(|b| b.id == name));
            plan.boxes.iter().map(|(name, words)| entry(asked(name).map_or("", |b| &b.ask), words)).collect()
        }
        _ => vec![],
    }
}
