//! The share of check-ins in the document: lines under their questions, numbers of several days as a chart.

use super::Gather;
use crate::{
    block::{self, Chart},
    export::document::{Item, Numbers, Question, Statement},
    guide::{Anchors, Chapter},
    journey::{
        checkin::Checkin,
        record::{Body, Record, Seat},
        trend::{Series, Whose},
    },
    private::Private,
};

impl Gather<'_> {
    /// Everything that was brought to check-ins, question by question, and behind it all else that was written on their
    /// page: promises that are over.
    pub(super) fn checkins(&self, records: &[&Record]) -> Vec<Item> {
        let Some(chapter) = self.guide.checkin() else { return vec![] };
        let (brought, others): (Vec<_>, Vec<_>) =
            records.iter().copied().partition(|record| matches!(record.body, Some(Body::Checkin(_))));
        let asked = |id: &str| self.numbers(chapter, id, &brought).or_else(|| self.brought(id, &brought));
        let brought = chapter.head.questions.iter().filter_map(|question| asked(&question.id));
        brought.chain(self.items(&others)).collect()
    }

    fn brought(&self, id: &str, records: &[&Record]) -> Option<Item> {
        let mut asked = None;
        let voices = records.iter().filter_map(|record| {
            let brought: &Checkin = record.content()?;
            let (ask, words) = brought.said_to(id, self.say, self.guide)?;
            asked.get_or_insert(ask);
            Some(Statement { on: record.id.day()?, ..self.voice(record, &words) })
        });
        let voices: Vec<_> = voices.collect();
        Some(Item::Question(Question { id: id.into(), asked: asked?.into(), voices }))
    }

    fn numbers(&self, chapter: &Chapter, id: &str, records: &[&Record]) -> Option<Item> {
        let Self { guide, journey, say, .. } = *self;
        let scale = chapter.question(id)?.scale.as_ref()?;
        let weeks = journey.brought_weeks(guide, id, records);
        if !weeks.iter().any(Series::is_several) {
            return None;
        }
        let lines =
            weeks.iter().zip(Seat::BOTH).filter(|(series, _)| series.has_numbers()).map(|(series, seat)| {
                let line = series.line(say, Whose::Of(&journey.name(seat)));
                block::chart::ChartLine { person: seat as usize, ..line }
            });
        let (asked, [low, high]) = self.put(id, records, scale);
        let chart = Chart { name: asked.clone(), title: asked.clone(), low, high, lines: lines.collect() };
        let words = chart.words(say).into_iter().map(Private::from).collect();
        Some(Item::Chart(Numbers { id: id.into(), asked, words, chart }))
    }

    /// A question that is answered by a number, with the ends of its scale, as it was put first.
    fn put(&self, id: &str, records: &[&Record], scale: &Anchors) -> (String, [String; 2]) {
        let asked = records.iter().find_map(|record| match &record.body {
            Some(Body::Checkin(brought)) => brought.asked.get(id),
            _ => None,
        });
        let now = || [scale.low.clone(), scale.high.clone()];
        match asked {
            Some(asked) => (asked.question.clone(), asked.ends.clone().unwrap_or_else(now)),
            None => {
                let then = self.guide.ends(id).map(|(low, high)| [low, high].map(str::to_owned));
                (self.guide.asked(id).into_owned(), then.unwrap_or_else(now))
            }
        }
    }
}
