//! Gathering the summary: the picked items of the journey, in the order of the guide.

use chrono::NaiveDate;

use super::{Entry, Section, Summary};
use crate::{
    guide::Guide,
    journey::{
        Journey,
        plan::Plan,
        record::{Body, Record, Seat},
    },
    language::{Catalogue, said},
    private::Private,
};

/// The summary of the picked records, section by section. Reads shared records only, so that nothing private can get
/// in.
pub fn summary(guide: &Guide, journey: &Journey, made_on: NaiveDate, say: Catalogue) -> Summary {
    let mut gathered: Vec<(usize, String, Vec<Entry>)> = vec![];
    for record in journey.picked_together().flatten() {
        let (place, heading) = section(guide, record, say);
        let entries = entries(guide, journey, record, say);
        match gathered.iter_mut().find(|(known, ..)| *known == place) {
            Some((.., section)) => section.extend(entries),
            None => gathered.push((place, heading, entries)),
        }
    }
    gathered.sort_by_key(|(place, ..)| *place);
    let seats = if journey.is_solo() { &Seat::BOTH[..1] } else { &Seat::BOTH[..] };
    Summary {
        title: say.export_title().into(),
        made_on,
        people: seats.iter().map(|&seat| journey.name(seat)).collect(),
        sections: gathered.into_iter().map(|(_, heading, entries)| Section { heading, entries }).collect(),
    }
}

/// The section of a record, and its rank: what broke trust first, then the pages in the order of the guide, then the
/// rest.
fn section(guide: &Guide, record: &Record, say: Catalogue) -> (usize, String) {
    let chapter = match &record.body {
        Some(Body::Breach(_)) => return (0, say.what_broke_trust().into()),
        Some(Body::Checkin(_)) => guide.outline.checkin.clone(),
        Some(Body::Replay(_)) => guide.outline.setback.clone(),
        Some(Body::Plan(plan)) => plan.part.split('.').next().unwrap_or_default().to_owned(),
        _ => record.id.question().and_then(|asked| asked.split('.').next()).unwrap_or_default().to_owned(),
    };
    let place = guide
        .outline
        .opening
        .iter()
        .chain(guide.outline.pages())
        .position(|id| *id == chapter)
        .unwrap_or(usize::MAX - 1);
    let title = guide.outline.title(&chapter).to_owned();
    (
        place + 1,
        match chapter == guide.outline.checkin {
            true => say.export_checkins(&title),
            false => title,
        },
    )
}

/// The answer that an agreement came of: it enters with the agreement, and only so.
fn answer(journey: &Journey, agreement: &Plan, say: Catalogue) -> Option<Entry> {
    let (record, consent) = journey.answer_behind(agreement)?;
    let answer = consent.answer.words(say);
    let words = match consent.reason.is_blank() {
        true => answer.into(),
        false => say.export_answered(answer, &consent.reason),
    };
    Some(Entry {
        by: Some(journey.names(record.by)),
        asked: say.export_answer().into(),
        words,
        at: Some(record.at.date_naive()),
    })
}

fn entries(guide: &Guide, journey: &Journey, record: &Record, say: Catalogue) -> Vec<Entry> {
    let entry = |asked: &str, words: &Private| Entry {
        by: Some(journey.names(record.by)),
        asked: asked.to_owned(),
        words: words.clone(),
        at: Some(record.at.date_naive()),
    };
    match &record.body {
        Some(Body::Answer(answer)) => {
            let id = record.id.question().unwrap_or_default();
            vec![entry(&answer.question(guide, id), &answer.shown(guide, id))]
        }
        Some(Body::Breach(breach)) => {
            let name = breach.name.expose();
            let named = std::iter::once(entry(say.export_name(), &breach.name));
            named.chain(breach.sentences.iter().map(|words| entry(name, words))).collect()
        }
        Some(Body::Checkin(brought)) => {
            let said = brought.said(say, guide).into_iter();
            said.map(|(ask, words)| Entry { at: record.id.day(), ..entry(&ask, &words) }).collect()
        }
        Some(Body::Replay(replay)) => {
            let came = replay.what.words(say);
            let said = replay.said(say).map(|(ask, words)| {
                entry(&say.export_look_back(said::ExportLookBack { came, question: ask }), words)
            });
            said.map(|said| Entry { at: Some(replay.on), ..said }).collect()
        }
        Some(Body::Plan(plan)) => {
            let words = plan.said(guide);
            let mut entries: Vec<_> = words.into_iter().map(|(ask, words)| entry(&ask, words)).collect();
            let said =
                plan.when.map(|when| entry(say.export_when(), &when.said(say, |on| say.date(on)).into()));
            let again = plan.review.map(|on| entry(say.export_again(), &say.export_on(on).into()));
            entries.extend(said.into_iter().chain(again));
            entries.extend(answer(journey, plan, say));
            entries
        }
        _ => vec![],
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::{
        guide::PlanKind,
        journey::{
            consent::{Consent, Said},
            journey_builder::JourneyBuilder,
            mark::{How, Mark},
            record::{By, Id, Visibility},
            setback::{Came, FACT, Replay},
            summary::{Pick, REFLECTION},
            when::When,
        },
    };

    fn id(sort: PlanKind) -> Id {
        Id::plan(sort, Uuid::from_u128(1))
    }

    /// A request and its answer, the agreement that came of it, a promise that was missed; these are picked.
    fn gathered(picked: &[PlanKind]) -> String {
        use Visibility::Shared;
        let mut told = JourneyBuilder::two();
        let request = ("clarifying-expectations.requests", "what", "A message by six.");
        told.plan(&id(PlanKind::Request), By::First, Shared, request, Plan::default());
        let answer = Body::Consent(Consent { answer: Said::Smaller, reason: "On weekdays.".into() });
        told.write(Id::consent(&id(PlanKind::Request), Seat::Second), By::Second, Shared, answer);
        let agreed = ("clarifying-expectations.agree", "what", "A message by seven.");
        let plan =
            Plan { from: Some(id(PlanKind::Request)), review: "2026-12-06".parse().ok(), ..Plan::default() };
        told.plan(&id(PlanKind::Agreement), By::Both, Shared, agreed, plan);
        let promise = ("keeping-promises.promise", "act", "I buy the bread.");
        let on = When::On("2026-11-22".parse().unwrap());
        told.plan(
            &id(PlanKind::Promise),
            By::First,
            Shared,
            promise,
            Plan { when: Some(on), ..Plan::default() },
        );
        let missed = Mark { words: "The shop was shut.".into(), ..Mark::of(How::Missed) };
        told.mark(&id(PlanKind::Promise), "2026-11-22", By::First, Shared, missed);
        for sort in picked {
            let body = Body::Pick(Pick { included: true });
            told.write(Id::pick(REFLECTION, &id(*sort)), By::Both, Shared, body);
        }
        let summary =
            summary(&Guide::bundled(), &told.journey, "2026-11-22".parse().unwrap(), Catalogue::ENGLISH);
        let entries = summary.sections.iter().flat_map(|section| &section.entries);
        let by = |entry: &Entry| entry.by.clone().unwrap_or_default();
        entries.map(|entry| format!("{} ({}): {}\n", entry.asked, by(entry), entry.words.expose())).collect()
    }

    #[test]
    fn an_agreement_comes_with_its_day_and_with_the_answer_that_it_came_of() {
        insta::assert_snapshot!(gathered(&[PlanKind::Agreement]), @"
        Who does what, and when? (Sam and Alex): A message by seven.
        When we look at it again (Sam and Alex): On 6 December 2026.
        The answer to the request (Alex): yes, but smaller: On weekdays.
        ");
    }

    #[test]
    fn a_hard_day_comes_by_its_kind_and_its_day() {
        let mut told = JourneyBuilder::two();
        let on = "2026-11-20".parse().unwrap();
        let mut replay = Replay::of(on, Came::Slip);
        replay.boxes.insert(FACT.to_owned(), "I came home late.".into());
        let id = Id::replay(Uuid::from_u128(1));
        told.write(id.clone(), By::Both, Visibility::Shared, Body::Replay(replay));
        told.write(
            Id::pick(REFLECTION, &id),
            By::Both,
            Visibility::Shared,
            Body::Pick(Pick { included: true }),
        );
        let guide = Guide::bundled();
        let sections =
            summary(&guide, &told.journey, "2026-11-22".parse().unwrap(), Catalogue::ENGLISH).sections;
        assert_eq!(sections.len(), 1);
        assert_eq!(sections[0].heading, guide.outline.title(&guide.outline.setback));
        let by = Some("Sam and Alex".to_owned());
        let asked = "A slip. What happened, as a fact?".to_owned();
        assert_eq!(
            sections[0].entries,
            [Entry { by, asked, words: "I came home late.".into(), at: Some(on) }]
        );
    }

    #[test]
    fn a_request_comes_alone_and_a_promise_without_how_it_went() {
        insta::assert_snapshot!(gathered(&[PlanKind::Request, PlanKind::Promise]), @"
        What I would like. (Sam): A message by six.
        What I will do, so plainly that anyone could see it was done. (Sam): I buy the bread.
        When (Sam): On 22 November 2026.
        ");
        assert_eq!(gathered(&[]), "");
    }
}
