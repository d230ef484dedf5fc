//! Gathering the document: the picked items of the journey, by topic, in the order of the guide.

mod checkins;

use chrono::NaiveDate;
use uuid::Uuid;

use super::document::{AskedWords, Document, Happening, Item, Question, Section, Sheet, Statement};
use crate::{
    guide::Guide,
    journey::{
        Journey,
        plan::Plan,
        record::{Body, Id, Record},
        summary::{Topic, done_on},
    },
    language::Catalogue,
    private::Private,
};

/// The document of the picked records. Reads shared records only, so that nothing private can get in.
pub fn document(guide: &Guide, journey: &Journey, made_on: NaiveDate, say: Catalogue) -> Document {
    let gather = Gather { guide, journey, say };
    let sections = journey.topics(guide, made_on).into_iter().filter_map(|(topic, mut records)| {
        records.retain(|record| journey.is_picked(&record.id));
        (!records.is_empty()).then(|| gather.section(&topic, &records))
    });
    let sections = sections.collect();
    let people = journey.seats().iter().map(|&seat| journey.name(seat)).collect();
    Document { title: say.export_title().into(), made_on, people, sections }
}

/// The heading of a topic.
pub fn heading(guide: &Guide, topic: &Topic, solo: bool, say: Catalogue) -> String {
    match topic {
        Topic::Asks => say.export_asks(solo),
        Topic::Broke => say.what_broke_trust().into(),
        Topic::Time => say.export_time(solo),
        Topic::Runs => say.export_runs().into(),
        Topic::Built(page) | Topic::Page(_, page) => guide.outline.title(page).into(),
    }
}

struct Gather<'a> {
    guide: &'a Guide,
    journey: &'a Journey,
    say: Catalogue,
}

impl Gather<'_> {
    fn section(&self, topic: &Topic, records: &[&Record]) -> Section {
        let Self { guide, say, .. } = *self;
        let is_checkin = guide.outline.is_checkin(topic.id());
        let items = match topic {
            Topic::Time => self.time(records),
            _ if is_checkin => self.checkins(records),
            _ => self.items(records),
        };
        Section {
            id: topic.id().into(),
            heading: heading(guide, topic, self.journey.is_solo(), say),
            about: is_checkin.then(|| say.journey_our_own().into()),
            items,
        }
    }

    /// Records one by one, but for answers to one question, which stand together, and for what says the same as another.
    pub(super) fn items(&self, records: &[&Record]) -> Vec<Item> {
        let mut items: Vec<Item> = vec![];
        for item in records.iter().filter_map(|record| self.item(record)) {
            let new = items.iter_mut().try_fold(item, |item, known| joined(known, item));
            items.extend(new);
        }
        items
    }

    fn item(&self, record: &Record) -> Option<Item> {
        let Self { guide, say, .. } = *self;
        match &record.body {
            Some(Body::Answer(answer)) => {
                let id = record.id.question()?;
                let breach = record.id.breach_of();
                let asked = self.asked(&answer.question(guide, id), breach);
                let voices = vec![self.voice(record, &answer.shown(guide, id))];
                let id = breach.map_or_else(|| id.to_owned(), |breach| format!("{id}/{breach}"));
                Some(Item::Question(Question { id, asked, voices }))
            }
            Some(Body::Breach(breach)) => {
                let sentences: Vec<_> = breach.sentences.iter().map(Private::expose).collect();
                let words = Private::from(sentences.join("\n"));
                let voices = if words.is_blank() { vec![] } else { vec![self.voice(record, &words)] };
                Some(Item::Question(Question {
                    id: record.id.as_str().into(),
                    asked: breach.name.clone(),
                    voices,
                }))
            }
            Some(Body::Replay(replay)) => {
                let lines = replay.said(say).map(|(ask, words)| line(ask, words)).collect();
                Some(Item::Sheet(Sheet {
                    on: replay.on,
                    ..self.sheet(record, replay.what.words(say), lines)
                }))
            }
            Some(Body::Plan(plan)) => {
                let sheet = self.sheet(record, guide.part_title(&plan.part), self.plan(plan));
                Some(Item::Sheet(Sheet { answers: self.answer(plan).into_iter().collect(), ..sheet }))
            }
            _ => None,
        }
    }

    /// A question; where it is asked about several breaches, with the name of this one, if that was chosen too.
    fn asked(&self, asked: &str, breach: Option<Uuid>) -> Private {
        let picked = breach.filter(|id| self.journey.is_picked(&Id::breach(*id)));
        let breach = picked
            .and_then(|id| self.journey.breach(id))
            .filter(|_| self.journey.breaches().nth(1).is_some());
        breach.map_or_else(|| asked.into(), |breach| self.say.export_about(asked, &breach.name))
    }

    fn voice(&self, record: &Record, words: &Private) -> Statement {
        Statement { by: self.journey.author(record.by), on: record.at.date_naive(), words: words.clone() }
    }

    fn sheet(&self, record: &Record, title: &str, lines: Vec<AskedWords>) -> Sheet {
        let (id, by) = (record.id.as_str().into(), self.journey.author(record.by));
        Sheet { id, title: title.into(), by, on: record.made_on(), lines, answers: vec![] }
    }

    /// The lines of a plan, and its days.
    fn plan(&self, plan: &Plan) -> Vec<AskedWords> {
        let Self { guide, say, .. } = *self;
        let mut lines: Vec<_> = plan.said(guide).into_iter().map(|(ask, words)| line(&ask, words)).collect();
        let when = plan.when.map(|when| when.said(say, |on| say.date(on)));
        lines.extend(when.map(|when| line(say.export_when(), &when.into())));
        lines.extend(plan.review.map(|on| line(say.export_again(), &say.export_on(on).into())));
        lines
    }

    /// The answer that a plan came of: it enters with the plan, and only so.
    fn answer(&self, plan: &Plan) -> Option<AskedWords> {
        let (record, consent) = self.journey.answer_behind(plan)?;
        let answer = consent.answer.words(self.say);
        let words = match consent.reason.is_blank() {
            true => answer.into(),
            false => self.say.export_answered(answer, &consent.reason),
        };
        Some(line(&self.say.export_answer_of(&self.journey.names(record.by)), &words))
    }

    /// The days on which pages were done, and hard days that were chosen.
    fn time(&self, records: &[&Record]) -> Vec<Item> {
        let Self { guide, journey, say, .. } = *self;
        let done = records.iter().filter_map(|record| {
            let page = record.id.page()?;
            Some(Happening { on: done_on(record), what: say.export_done(guide.outline.title(page)) })
        });
        let hard = journey.picked().filter_map(|record| match &record.body {
            Some(Body::Replay(replay)) => {
                Some(Happening { on: replay.on, what: replay.what.words(say).into() })
            }
            _ => None,
        });
        let mut moments: Vec<_> = done.chain(hard).collect();
        moments.sort_by_key(|moment| moment.on);
        moments.into_iter().map(Item::Moment).collect()
    }
}

fn line(asked: &str, words: &Private) -> AskedWords {
    AskedWords { asked: asked.into(), words: words.clone() }
}

/// Puts an item into one that is there, if it belongs to it: an answer to the same question beside the others, and of a
/// sheet with the very lines of the same people the answers alone.
fn joined(known: &mut Item, next: Item) -> Option<Item> {
    match (known, next) {
        (Item::Question(known), Item::Question(next))
            if (&known.id, &known.asked) == (&next.id, &next.asked) =>
        {
            known.voices.extend(next.voices);
        }
        (Item::Sheet(known), Item::Sheet(next))
            if (&known.title, &known.by, &known.lines) == (&next.title, &next.by, &next.lines) =>
        {
            known.answers.extend(next.answers);
        }
        (_, next) => return Some(next),
    }
    None
}

#[cfg(test)]
mod tests;
