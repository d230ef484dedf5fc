//! Words that were written in other parts of the page, as far as the user may read them.

use super::context::PartContext;
use crate::{
    block::Block,
    form::{self, Portion},
    guide::{Part, PartKind, WriteBox},
    journey::{
        record::{By, Id, Record},
        sorting,
    },
    private::Private,
};

const ANYBODY: [By; 3] = [By::First, By::Second, By::Both];

/// The words in a box of this page, and whose they are.
pub fn of_box(site: &PartContext, part: &Part, written: &WriteBox) -> Vec<(By, Private)> {
    let words = |by| Some((by, answer(site, part, written, by)?));
    ANYBODY.into_iter().filter_map(words).collect()
}

/// Everything that somebody wrote in a part of this page, each as one text.
pub fn of_part(site: &PartContext, part: &Part) -> Vec<(By, Private)> {
    let boxes = part.does.boxes();
    if let PartKind::Plan(planning) = &part.does {
        let (journey, id) = (&site.session.journey, format!("{}.{}", site.chapter.head.id, part.id));
        let (breach, here) = (journey.breach_for(site.chapter), site.session.who());
        let plans = journey.plans(planning.sort, &id);
        let plans = plans.filter(|(record, plan)| {
            record.is_read_by(here) && journey.is_same_breach(plan.breach, breach) && plan.closed.is_none()
        });
        return plans
            .map(|(record, plan)| (record.by, one_text(boxes.iter().filter_map(|b| plan.boxes.get(&b.id)))))
            .collect();
    }
    let texts = ANYBODY.map(|by| {
        let words: Vec<_> = boxes.iter().filter_map(|b| answer(site, part, b, by)).collect();
        (by, one_text(words.iter()))
    });
    texts.into_iter().filter(|(_, words)| !words.is_blank()).collect()
}

/// The lines in a box of this page, whoever wrote them.
pub fn lines(site: &PartContext, name: &str) -> Vec<Private> {
    let Some((part, written)) = site.chapter.written(name) else { return vec![] };
    of_box(site, part, written).iter().flat_map(|(_, words)| sorting::lines(words)).collect()
}

/// Paragraph by paragraph.
pub fn one_text<'a>(words: impl Iterator<Item = &'a Private>) -> Private {
    let mut text = String::new();
    for words in words {
        let apart = if text.is_empty() { "" } else { "\n\n" };
        text.push_str(apart);
        text.push_str(words.expose().trim_end());
    }
    text.into()
}

/// The question behind what somebody wrote in a box, where today's guide asks it in other words.
pub fn asked_then(site: &PartContext, part: &Part, written: &WriteBox, by: By) -> Option<Block> {
    form::asked_then(site.session, record(site, part, written, by)?)
}

/// The words in which somebody was asked what they wrote in a box.
pub fn asked(site: &PartContext, part: &Part, written: &WriteBox, by: By) -> String {
    let answer = record(site, part, written, by).and_then(|record| Portion::Whole.answer(record));
    answer.and_then(|answer| answer.asked).map_or_else(|| written.ask.clone(), |asked| asked.question)
}

/// An answer in the words of today, where it is one of the guide's own.
fn answer(site: &PartContext, part: &Part, written: &WriteBox, by: By) -> Option<Private> {
    let answer = Portion::Whole.answer(record(site, part, written, by)?)?;
    let shown = answer.shown(&site.session.guide, &site.chapter.box_id(part, written)).into_owned();
    Some(shown).filter(|words| !words.is_blank())
}

fn record<'a>(site: &PartContext<'a>, part: &Part, written: &WriteBox, by: By) -> Option<&'a Record> {
    let (journey, page) = (&site.session.journey, &site.chapter.head.id);
    let breach = journey.breach_for(site.chapter);
    let question = site.chapter.box_id(part, written);
    let id = Id::answer(&question, breach, journey.round(page, breach), by);
    journey.record(&id).filter(|record| record.is_read_by(site.session.who()))
}
