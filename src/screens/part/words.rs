//! What was written in other parts of the page, as far as whoever is here may read it.

use super::Site;
use crate::{
    guide::{Does, Part, WriteBox},
    journey::{
        access,
        record::{Body, By, Id, Record},
        sorting,
    },
    private::Private,
};

const ANYBODY: [By; 3] = [By::First, By::Second, By::Both];

/// The words in a box of this page, and whose they are.
pub fn of_box(site: &Site, part: &Part, written: &WriteBox) -> Vec<(By, Private)> {
    let words = |by| Some((by, answer(site, part, written, by)?));
    ANYBODY.into_iter().filter_map(words).collect()
}

/// Everything that somebody wrote in a part of this page, each as one text.
pub fn of_part(site: &Site, part: &Part) -> Vec<(By, Private)> {
    let boxes = part.does.boxes();
    if let Does::Plan(planning) = &part.does {
        let (journey, id) = (&site.session.journey, format!("{}.{}", site.chapter.head.id, part.id));
        let breach = journey.breach_for(site.chapter);
        let plans = journey.plans(planning.sort, &id);
        let plans = plans.filter(|(record, plan)| {
            may_read(site, record) && journey.is_same_breach(plan.breach, breach) && plan.closed.is_none()
        });
        return plans
            .map(|(record, plan)| {
                (record.by, one_text(boxes.iter().filter_map(|b| plan.boxes.get(&b.id).cloned())))
            })
            .collect();
    }
    let texts = ANYBODY.map(|by| (by, one_text(boxes.iter().filter_map(|b| answer(site, part, b, by)))));
    texts.into_iter().filter(|(_, words)| !words.is_blank()).collect()
}

/// The lines in a box of this page, whoever wrote them.
pub fn lines(site: &Site, name: &str) -> Vec<Private> {
    let Some((part, written)) = site.chapter.written(name) else { return vec![] };
    of_box(site, part, written).iter().flat_map(|(_, words)| sorting::lines(words)).collect()
}

/// Paragraph by paragraph.
pub fn one_text(words: impl Iterator<Item = Private>) -> Private {
    let mut text = String::new();
    for words in words {
        let apart = if text.is_empty() { "" } else { "\n\n" };
        text.push_str(apart);
        text.push_str(words.expose().trim_end());
    }
    text.into()
}

fn answer(site: &Site, part: &Part, written: &WriteBox, by: By) -> Option<Private> {
    let (journey, page) = (&site.session.journey, &site.chapter.head.id);
    let breach = journey.breach_for(site.chapter);
    let id = Id::answer(&site.chapter.box_id(part, written), breach, journey.round(page, breach), by);
    let record = journey.record(&id).filter(|record| may_read(site, record))?;
    match &record.body {
        Some(Body::Answer(answer)) if !answer.words.is_blank() => Some(answer.words.clone()),
        _ => None,
    }
}

fn may_read(site: &Site, record: &Record) -> bool {
    access::may_read(record.by, record.vis, site.session.who())
}
