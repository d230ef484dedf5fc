//! One tiny promise each, made while both are here: what, by when, and how sure.

use super::{
    context::{ASKED, CheckinContext, Written},
    lines, next,
};
use crate::{
    block::Block,
    form::{Binding, Field, Form, Kind, New, Portion, Said, Way as Answered},
    guide::{PartRole, PlanKind, Starts},
    journey::{
        checkin::SURE_ENOUGH,
        key::{DraftField, DraftKey, PlanField},
        plan::Plan,
        record::{Body, By, Id, Seat, Visibility},
        when::When,
    },
    page::Key,
    private::Private,
    screens::promises,
    session::{Effect, Session},
};
use chrono::{Days, NaiveDate};
use uuid::Uuid;

/// The boxes of the part: the wish, the promise, by when.
const ACT: usize = 1;
const WHEN: usize = 2;
/// The way to make it smaller, by its place.
pub const SMALLER: usize = 0;

/// The act that a seat promises. The first words make a promise, which is theirs.
pub fn act<'a>(way: &CheckinContext<'a>, seat: Seat) -> Option<Field<'a>> {
    let written = way.written(PartRole::Wish, ACT)?;
    let key = key(way, written, seat)?;
    let bind = match way.course.promise_of(seat) {
        Some(made) => {
            let portion = Portion::Box(written.1.id.clone());
            Binding::portion(made.id.clone(), seat.into(), portion, Starts::Shared, New::Never)
                .drafted_as(key)
        }
        None => Binding::screen(key, Starts::Shared),
    };
    Some(lines::of_seat(way, written, vec![], seat, bind))
}

fn key(way: &CheckinContext, written: Written, seat: Seat) -> Option<DraftKey> {
    Some(DraftKey::checkin_line(By::Both, &way.line_in(written, seat)?))
}

/// Makes a promise of somebody's first words.
pub fn make(session: &mut Session, on: NaiveDate, seat: Seat, words: Private) -> Vec<Effect> {
    let way = CheckinContext::of(session, on);
    let Some((written, part)) = way.written(PartRole::Wish, ACT).zip(way.course.promise_part()) else {
        return vec![];
    };
    let key = key(&way, written, seat);
    let mut plan = Plan::of(part, None);
    plan.boxes.insert(written.1.id.clone(), words);
    let id = Id::plan(PlanKind::Promise, session.new_id());
    session.write_by(seat.into(), id, Visibility::Shared, Some(plan.into()), key)
}

/// Says by when.
pub fn by(session: &mut Session, id: Uuid, day: NaiveDate) -> Vec<Effect> {
    change(session, id, |plan| plan.when = Some(When::On(day)))
}

/// Says how sure its maker is, 0 to 10.
pub fn sure(session: &mut Session, id: Uuid, sure: u8) -> Vec<Effect> {
    change(session, id, |plan| plan.confidence = Some(sure))
}

fn change(session: &mut Session, id: Uuid, change: impl FnOnce(&mut Plan)) -> Vec<Effect> {
    let Some(record) = session.journey.record(&Id::plan(PlanKind::Promise, id)).cloned() else {
        return vec![];
    };
    let Some(Body::Plan(mut plan)) = record.body else { return vec![] };
    change(&mut plan);
    session.write_by(record.by, record.id, record.vis, Some(Body::Plan(plan)), None)
}

/// By when?
pub fn day<'a>(way: &CheckinContext<'a>, id: Uuid) -> Option<Field<'a>> {
    let (_, plan) = way.session.journey.plan(&Id::plan(PlanKind::Promise, id))?;
    let today = way.session.today();
    let days: Vec<_> = (1..=7).filter_map(|days| today.checked_add_days(Days::new(days))).collect();
    let given = plan.when.map(|when| promises::rhythm(way.say(), when, today));
    let part = way.course.promise_part()?;
    let key = DraftField::Plan { part: &part, field: PlanField::When };
    let key = DraftKey::field(&Id::plan(PlanKind::Promise, id), key);
    let kind = Kind::Day(next::to_come(way.say(), today, &days));
    let field = field(way, id, ASKED, kind, Binding::screen(key, Starts::Shared))?;
    Some(
        field
            .given(given)
            .about([Block::strong(&way.written(PartRole::Wish, WHEN)?.1.ask)])
            .skip(Key::NotNow, way.say().checkin_no_day()),
    )
}

/// How sure? What turned out to be too large can be made smaller at once.
pub fn how_sure<'a>(way: &CheckinContext<'a>, id: Uuid) -> Option<Form<'a>> {
    let (_, plan) = way.session.journey.plan(&Id::plan(PlanKind::Promise, id))?;
    let say = way.say();
    let (low, high) = (say.not_sure_at_all().into(), say.as_good_as_done().into());
    let kind = Kind::Scale { low, high, given: plan.confidence };
    let bind = || Binding::screen(DraftKey::default(), Starts::Shared);
    let sure = field(way, id, ASKED, kind, bind())?
        .about([Block::strong(say.checkin_how_sure())])
        .skip(Key::Pass, say.pass());
    let ways = vec![
        Answered::answer(Key::Nth(1), say.checkin_make_smaller()),
        Answered::answer(Key::Nth(2), say.leave_it_as_it_is()),
    ];
    let smaller = field(way, id, "smaller", Kind::Ways(ways), bind())?
        .about([Block::say(say.checkin_smaller_is_more())]);
    let is_large = plan.confidence.is_some_and(|sure| sure < SURE_ENOUGH);
    Some(std::iter::once(sure).chain(is_large.then_some(smaller)).collect())
}

/// A field about the promise as it stands.
fn field<'a>(
    way: &CheckinContext<'a>,
    id: Uuid,
    name: &'a str,
    kind: Kind<'a>,
    bind: Binding,
) -> Option<Field<'a>> {
    let (part, act) = way.written(PartRole::Wish, ACT)?;
    let (record, plan) = way.session.journey.plan(&Id::plan(PlanKind::Promise, id))?;
    let (by, words) = (Some(way.session.journey.author(record.by)), plan.boxes.get(&act.id)?.clone());
    let field = Field::new(name, Said::Heading(part.title.as_str().into()), kind, bind);
    Some(field.about([Block::Words { by, words }]))
}
