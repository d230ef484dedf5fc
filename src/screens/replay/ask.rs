//! The questions of a look back.

use crate::{
    block::Block,
    form::{Binding, Days, Field, Form, Kind, Portion, Said, Way, starts},
    guide::WriteBox,
    journey::{
        key::{DraftField, DraftKey},
        plan::Plan,
        record::{Id, Record},
        setback::{DID, FACT, Replay},
    },
    page::Key,
    session::Session,
};
use chrono::NaiveDate;
use uuid::Uuid;

/// The field for the day on which it was.
pub const DAY: &str = "day";
/// The field for the choice of a line of the plan.
pub const WHICH: &str = "which";
/// The field for that line.
pub const LINE: &str = "line";

/// The look back, if those who are here may write on it: everybody whose it is.
pub fn own(session: &Session, id: Uuid) -> Option<(&Record, &Replay)> {
    let found = session.journey.replay(&Id::replay(id), session.who());
    found.filter(|(record, _)| session.journey.may_review(record.by, session.who()))
}

/// The plan that was used.
fn plan(session: &Session, id: Uuid) -> Option<(&Record, &Plan)> {
    let (_, replay) = session.journey.replay(&Id::replay(id), session.who())?;
    session.journey.plan_used(replay.what, session.who(), session.today())
}

/// The plan that was used, if those who are here may change a line of it.
fn own_plan(session: &Session, id: Uuid) -> Option<(&Record, &Plan)> {
    plan(session, id).filter(|(record, _)| session.journey.may_review(record.by, session.who()))
}

/// The fields, as far as those who are here may write; `line` is the box of the plan that is changed.
pub fn form<'a>(session: &'a Session, id: Uuid, line: Option<&str>) -> Form<'a> {
    let Some((record, replay)) = own(session, id) else { return vec![] };
    let say = session.say();
    let words = |name, ask: &'a str, portion| {
        Field::new(name, Said::Strong(ask.into()), Kind::Text, Binding::of(record, portion))
            .skip(Key::Pass, say.pass())
    };
    let mut form = vec![
        words(FACT, session.say().journey_ask_fact(), Portion::Fact).hint(session.say().replay_fact_hint()),
        words(DID, session.say().journey_ask_did(), Portion::Did).hint(session.say().replay_did_hint()),
    ];
    if replay.closed.is_none() {
        form.insert(0, day(session, record));
        form.push(which(session, id));
        form.extend(line.and_then(|line| changed(session, id, line)));
    }
    form
}

fn day<'a>(session: &Session, record: &Record) -> Field<'a> {
    let today = Some(session.today());
    let any = Days { offers: vec![], from: NaiveDate::MIN, until: today };
    let bind = Binding::screen(DraftKey::default(), starts(record.vis));
    Field::new(DAY, Said::Heading(session.say().replay_which_day().into()), Kind::Day(any), bind)
}

/// The boxes of the plan that was used.
pub fn boxes(session: &Session, id: Uuid) -> &[WriteBox] {
    let part = plan(session, id).and_then(|(_, plan)| session.guide.part_of_plan(&plan.part));
    part.map_or(&[], |part| part.does.boxes())
}

/// Those that those who are here may change.
pub fn lines(session: &Session, id: Uuid) -> impl Iterator<Item = &WriteBox> {
    let own = own_plan(session, id).is_some();
    boxes(session, id).iter().filter(move |_| own)
}

fn which<'a>(session: &'a Session, id: Uuid) -> Field<'a> {
    let nothing = std::iter::once(session.say().replay_no_line());
    let all = lines(session, id).map(|line| line.ask.as_str()).chain(nothing);
    let ways = all.zip(Key::listed()).map(|(label, key)| Way::answer(key, label)).collect();
    Field::ways(WHICH, Said::Heading(session.say().replay_which_line().into()), ways).about(told(session, id))
}

/// The lines as they are now.
fn told(session: &Session, id: Uuid) -> Vec<Block> {
    let say = session.say();
    let mut body = vec![Block::say(match (plan(session, id), own_plan(session, id)) {
        (None, _) => say.replay_no_plan(),
        (_, None) => say.replay_plan_not_yours(),
        _ => say.replay_choose_a_line(),
    })];
    let kept = own_plan(session, id).map(|(_, plan)| &plan.boxes);
    for line in lines(session, id) {
        if let Some(words) = kept.and_then(|kept| kept.get(&line.id)) {
            body.extend([Block::quiet(line.ask.as_str()), Block::words(words.clone())]);
        }
    }
    body
}

fn changed<'a>(session: &'a Session, id: Uuid, line: &str) -> Option<Field<'a>> {
    let (record, _) = own_plan(session, id)?;
    let line = lines(session, id).find(|known| known.id == line)?;
    let draft = DraftKey::field(&Id::replay(id), DraftField::Line(&line.id));
    let bind = Binding::of(record, Portion::Box(line.id.clone())).drafted_as(draft);
    let hint = line.hint.as_deref().unwrap_or(session.say().replay_line_hint());
    Some(Field::new(LINE, Said::Strong(line.ask.as_str().into()), Kind::Text, bind).hint(hint))
}
