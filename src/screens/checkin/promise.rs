//! One tiny promise each, made while both are here: what, by when, and how sure.

use super::{
    Block, Choice, Message, Moment, Page, Private, Seat, keep, lines, next, slot,
    way::{self, Way},
};
use crate::{
    block::Text,
    guide::{Part, Sort, Starts, WriteBox},
    journey::{
        checkin::WISH,
        key::DraftKey,
        plan::Plan,
        record::{Body, By, Id, Record, Visibility},
        when::When,
    },
    page::{Ask, Scale},
    session::{Effect, Session, Update},
};
use chrono::{Days, NaiveDate};
use uuid::Uuid;

/// Below this a promise is too large to be made.
pub const SURE: u8 = 8;
/// The boxes of the part: the wish, the promise, by when.
const ACT: usize = 1;
const WHEN: usize = 2;

/// The promise that somebody made in this check-in.
fn made<'a>(way: &Way<'a>, seat: Seat) -> Option<(&'a Record, &'a Plan)> {
    let part = part_id(way)?;
    let plans = way.session.journey.plans_of(Sort::Promise);
    let made = plans.filter(|(record, plan)| {
        plan.part == part
            && record.by == seat.into()
            && record.at.date_naive() == way.on
            && plan.closed.is_none()
    });
    made.last()
}

fn part_id(way: &Way) -> Option<String> {
    Some(format!("{}.{}", way.chapter?.head.id, way.part(WISH)?.id))
}

fn written<'a>(way: &Way<'a>, nth: usize) -> Option<(&'a Part, &'a WriteBox)> {
    let part = way.part(WISH)?;
    Some((part, part.does.boxes().get(nth)?))
}

/// Keeps what somebody will do, as a promise of theirs; nothing written is none made.
pub fn keep(session: &mut Session, on: NaiveDate, seat: Seat, words: &Private) -> Update {
    let way = Way::of(session, on);
    let (onward, key) = (way.after(&Moment::Promise(seat)), key(&way, seat));
    let (Some((_, act)), Some(part)) = (written(&way, ACT), part_id(&way)) else { return Update::go(onward) };
    if words.is_blank() {
        return Update::go(onward).first(session.drop_draft(&key));
    }
    let before = made(&way, seat).map(|(record, plan)| (record.id.clone(), plan.clone()));
    let (name, is_new) = (act.id.clone(), before.is_none());
    let (id, mut plan) =
        before.unwrap_or_else(|| (Id::plan(Sort::Promise, session.new_id()), Plan::of(part, None)));
    let next = id.uuid().map_or(Moment::Next, Moment::PromiseDay);
    session.drafts.remove(&key);
    if !is_new && plan.boxes.get(&name) == Some(words) {
        return Update::go(way::place(session, on, next)).first(session.drop_draft(&key));
    }
    plan.boxes.insert(name, words.clone());
    let effects = session.write_by(seat.into(), id, Visibility::Shared, Some(plan.into()), Some(key));
    Update::go(way::place(session, on, next)).first(effects)
}

fn key(way: &Way, seat: Seat) -> DraftKey {
    let act = written(way, ACT).and_then(|(part, act)| Some(way.chapter?.box_id(part, act)));
    keep::line_key(By::Both, &format!("{}.{}", act.unwrap_or_default(), seat.name()))
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
    let Some(record) = session.journey.record(&Id::plan(Sort::Promise, id)).cloned() else { return vec![] };
    let Some(Body::Plan(mut plan)) = record.body else { return vec![] };
    change(&mut plan);
    session.write_by(record.by, record.id, record.vis, Some(Body::Plan(plan)), None)
}

pub fn page(way: &Way, seat: Seat) -> Option<Page<Message>> {
    let (part, act) = written(way, ACT)?;
    let body = vec![
        Block::heading(part.title.as_str()),
        Block::Paragraph(Text::strong(way.session.journey.name(seat))),
        Block::say(act.ask.as_str()),
        Block::quiet(slot::who_sees(way.session, Starts::Shared)),
    ];
    let kept = made(way, seat).and_then(|(_, plan)| plan.boxes.get(&act.id));
    let (ask, choices) = lines::field(way, &Moment::Promise(seat), key(way, seat), kept);
    Some(Page::asking(way.title(), body, ask, choices))
}

/// By when?
pub fn day(way: &Way, id: Uuid) -> Option<Page<Message>> {
    let (_, when) = written(way, WHEN)?;
    let mut body = said(way, id)?;
    body.push(Block::Paragraph(Text::strong(when.ask.as_str())));
    let today = way.session.now.date_naive();
    let days: Vec<_> = (1..=7).filter_map(|days| today.checked_add_days(Days::new(days))).collect();
    let mut choices = next::choices(&days, today);
    choices.push(Choice::new('n', "No day", Message::Onward));
    choices.push(Choice::back("Back", Message::To(Moment::Promise(way.promiser(id)?))));
    Some(Page::new(way.title(), body, choices))
}

/// How sure? What turned out to be too large can be made smaller at once.
pub fn how_sure(way: &Way, id: Uuid, large: bool) -> Option<Page<Message>> {
    let mut body = said(way, id)?;
    let promise = Message::To(Moment::Promise(way.promiser(id)?));
    if large {
        body.push(Block::say("A small kept thing is worth more than a big broken one."));
        let choices = vec![
            Choice::new('g', "Make it smaller", promise),
            Choice::new('s', "Leave it as it is", Message::Onward),
        ];
        return Some(Page::new(way.title(), body, choices));
    }
    body.push(Block::Paragraph(Text::strong("How sure am I that this will happen as it stands here?")));
    let (_, plan) = way.session.journey.plan(&Id::plan(Sort::Promise, id))?;
    let scale = Scale {
        key: DraftKey::default(),
        low: "not sure at all".into(),
        high: "as good as done".into(),
        value: plan.confidence,
    };
    let choices = vec![Choice::new('s', "Pass on this one", Message::Onward), Choice::back("Back", promise)];
    Some(Page::asking(way.title(), body, Ask::Rate(scale), choices))
}

/// The promise as it stands.
fn said(way: &Way, id: Uuid) -> Option<Vec<Block>> {
    let (part, act) = written(way, ACT)?;
    let (record, plan) = way.session.journey.plan(&Id::plan(Sort::Promise, id))?;
    let words = plan.boxes.get(&act.id)?.clone();
    let by = Some(way.session.journey.names(record.by));
    Some(vec![Block::heading(part.title.as_str()), Block::Words { by, words }])
}
