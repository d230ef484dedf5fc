//! The first words of a box: those that both may read already, so that nobody types it again.

use super::context::PartContext;
use crate::{
    form::days,
    guide::{Fill, PlanKind},
    journey::{
        plan::Plan,
        position::{Position, Stop},
        record::{By, Visibility},
    },
    language::said,
    private::Private,
    session::Session,
};

/// The words for a box; none where there is nothing yet.
pub fn words(session: &Session, fill: Fill) -> Option<Private> {
    let (say, journey) = (session.say(), &session.journey);
    let day = |on| days::date(say, on, session.today());
    let sentence = |nth: usize| journey.open_breach()?.1.sentences.get(nth).cloned();
    let words = match fill {
        Fill::BreachName => journey.open_breach()?.1.name.clone(),
        Fill::BreachSentence => sentence(0)?,
        Fill::BreachSecondSentence => sentence(1)?,
        Fill::Agreements => plans(session, PlanKind::Agreement),
        Fill::Promises => plans(session, PlanKind::Promise),
        Fill::Ritual => plans(session, PlanKind::Ritual),
        Fill::Setback => plans(session, PlanKind::Setback),
        Fill::Checkin => {
            let next = journey.next_checkin(&session.guide, session.who())?;
            say.part_fill_day(&day(next.on)).into()
        }
        Fill::Names => {
            let (names, day) = (&journey.names(By::Both), &day(session.today()));
            say.part_fill_names(said::PartFillNames { names, day }).into()
        }
    };
    Some(words).filter(|words| !words.is_blank())
}

/// The words in a box of the naming page that has this fill, by those who are here. A breach that is named beside the page
/// begins with them.
pub fn on_naming_page(session: &Session, fill: Fill) -> Option<Private> {
    let chapter = session.guide.chapter(session.guide.outline.naming.as_deref()?)?;
    chapter.head.parts.iter().find_map(|part| {
        let stop = Stop::Part(part.id.clone());
        let site = PartContext::of(session, &Position { chapter: chapter.head.id.clone(), stop })?;
        let written = part.does.boxes().iter().find(|written| written.fills == Some(fill))?;
        site.binding(written).shown(session)
    })
}

/// The plans of a sort that are in force and that both may read: what each says, and when it is looked at again.
fn plans(session: &Session, sort: PlanKind) -> Private {
    let (say, today) = (session.say(), session.today());
    let open = session.journey.readable_plans(sort, session.who());
    let open = open.filter(|(record, plan)| record.vis == Visibility::Shared && plan.is_open(today));
    let lines = |plan: &Plan| {
        let said = plan.said(&session.guide).into_iter().map(|(_, words)| words.expose().trim().to_owned());
        let review = plan.review.map(|on| say.promise_review_on(&days::date(say, on, today)));
        said.chain(review).collect::<Vec<_>>()
    };
    open.flat_map(|(_, plan)| lines(plan)).collect::<Vec<_>>().join("\n").into()
}
