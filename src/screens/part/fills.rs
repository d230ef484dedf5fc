//! The first words of a box: those that both may read already, so that nobody types it again.

use crate::{
    form::days,
    guide::{Fill, PlanKind},
    journey::{
        plan::Plan,
        record::{By, Visibility},
    },
    language::said,
    private::Private,
    session::Session,
};

/// The words for a box; none where there is nothing yet.
pub fn words(session: &Session, fill: Fill) -> Option<Private> {
    let (say, today) = (session.say(), session.now.date_naive());
    let day = |on| days::date(say, on, today);
    let lines = match fill {
        Fill::Agreements => plans(session, PlanKind::Agreement),
        Fill::Promises => plans(session, PlanKind::Promise),
        Fill::Ritual => plans(session, PlanKind::Ritual),
        Fill::Setback => plans(session, PlanKind::Setback),
        Fill::Checkin => {
            let next = session.journey.next_checkin(&session.guide, session.who())?;
            vec![say.part_fill_day(&day(next.on))]
        }
        Fill::Names => {
            let (names, day) = (&session.journey.names(By::Both), &day(today));
            vec![say.part_fill_names(said::PartFillNames { names, day })]
        }
    };
    (!lines.is_empty()).then(|| lines.join("\n").into())
}

/// The plans of a sort that are in force and that both may read: what each says, and when it is looked at again.
fn plans(session: &Session, sort: PlanKind) -> Vec<String> {
    let (say, today) = (session.say(), session.now.date_naive());
    let open = session.journey.readable_plans(sort, session.who());
    let open = open.filter(|(record, plan)| record.vis == Visibility::Shared && plan.is_open(today));
    let lines = |plan: &Plan| {
        let said = plan.said(&session.guide).into_iter().map(|(_, words)| words.expose().trim().to_owned());
        let review = plan.review.map(|on| say.promise_review_on(&days::date(say, on, today)));
        said.chain(review).collect::<Vec<_>>()
    };
    open.flat_map(|(_, plan)| lines(plan)).collect()
}
