//! Saying how a promise went: kept, changed in time, or missed; a line about it; the three steps after a miss; and that the
//! other noticed.

use super::state::{PromisePage, State, Steps, look_again, thing};
use crate::{
    form::{self, Binding, Days, Field, Form, Kind, New, Portion, Said, Way, days, starts},
    guide::PlanKind,
    journey::{
        key::{DraftField, DraftKey, DraftParts, IdParts},
        mark::{How, Mark},
        promise,
        record::{Body, Id, Record},
    },
    language::Catalogue,
    page::Key,
    session::{Effect, Place, Session, Update},
};
use chrono::NaiveDate;

/// The field for the day to which it is moved.
const TO: &str = "to";
/// The field for the line about it.
const WORDS: &str = "words";

pub fn form<'a>(session: &'a Session, id: &Id, Steps { due, how, .. }: Steps) -> Form<'a> {
    let Some((record, _)) = thing(session, id) else { return vec![] };
    let (say, mark) = (session.say(), Id::mark(id, due, record.by));
    let line = |name, ask: &'a str, portion| {
        let bind = Binding::portion(mark.clone(), record.by, portion, starts(record.vis), New::Never);
        Field::new(name, Said::Strong(ask.into()), Kind::Line, bind).skip(Key::Skip, say.leave_it_empty())
    };
    let about = || line(WORDS, say.promise_a_line(), Portion::Words);
    match how {
        How::Missed => vec![
            line(WORDS, say.promise_say_it(), Portion::Words).hint(say.promise_say_it_hint()),
            line("repair", say.promise_repair(), Portion::Repair).hint(say.promise_repair_hint()),
            smaller_one(say),
        ],
        How::Changed => vec![to(session, record, &mark, due), about()],
        _ => vec![about()],
    }
}

fn to<'a>(session: &Session, record: &Record, mark: &Id, due: NaiveDate) -> Field<'a> {
    let (say, today) = (session.say(), session.today());
    let offers = days::near(say, today, due > today).into_iter().chain(days::weeks(say, today, None));
    let offers = offers.filter(|(.., day)| *day != due).collect();
    let kind = Kind::Day(Days { offers, from: today, until: None });
    let bind = Binding::screen(DraftKey::field(mark, DraftField::MovedTo), starts(record.vis));
    Field::new(TO, Said::Strong(say.promise_to_which_day().into()), kind, bind)
        .hint(say.promise_to_which_day_hint())
}

fn smaller_one<'a>(say: Catalogue) -> Field<'a> {
    let ways = vec![
        Way::answer(Key::Nth(1), say.promise_make_smaller()),
        Way::answer(Key::NotNow, say.promise_none()),
    ];
    Field::ways("smaller", Said::Strong(say.promise_smaller().into()), ways).hint(say.promise_smaller_hint())
}

/// Says how it went on a day, and asks for more.
pub fn said(state: &mut State, session: &mut Session, due: NaiveDate, how: How) -> Vec<Effect> {
    let today = session.today();
    let may = session.journey.days_to_say(&state.id, session.who(), today).contains(&due);
    if !may || !promise::may_say(how, due, today) || state.shown != PromisePage::Look {
        return vec![];
    }
    let moves = how == How::Changed;
    state.shown = PromisePage::Steps(Steps { due, how, fresh: !moves });
    state.form = form::State::at_field(if moves { TO } else { WORDS });
    // A move is written when the day is known.
    if moves { vec![] } else { write(session, &state.id, due, Mark::of(how)) }
}

/// Moves it to a later day, or says why not.
pub fn moved(state: &mut State, session: &mut Session, steps: Steps, to: NaiveDate) -> Vec<Effect> {
    let (due, today) = (steps.due, session.today());
    let may = session.journey.may_say(&state.id, session.who());
    if !may || !promise::may_say(How::Changed, due, today) {
        return vec![];
    }
    let wrong = match to {
        to if to == due => Some(days::NoDay::Same),
        to if to < today => Some(days::NoDay::Behind),
        to => session.journey.said_on(&state.id, to).map(|_| days::NoDay::Said),
    };
    if let Some(wrong) = wrong {
        state.form.refuse(wrong);
        return vec![];
    }
    state.shown = PromisePage::Steps(Steps { fresh: true, ..steps });
    state.form.go_to(WORDS);
    write(session, &state.id, due, Mark { to: Some(to), ..Mark::of(How::Changed) })
}

/// Writes the mark, signed by the one who promised, and what it means for the promise.
fn write(session: &mut Session, id: &Id, due: NaiveDate, mark: Mark) -> Vec<Effect> {
    let Some((by, vis)) = thing(session, id).map(|(record, _)| (record.by, record.vis)) else {
        return vec![];
    };
    let today = session.today();
    let settled = session.change_plan(id, |plan| promise::settle(plan, &mark, today));
    let mut effects = session.write_by(by, Id::mark(id, due, by), vis, Some(Body::Mark(mark)), None);
    effects.extend(settled);
    effects
}

/// Takes back what was said of a day a moment ago, and what it meant for the promise.
pub fn unsay(state: &mut State, session: &mut Session) -> Vec<Effect> {
    let PromisePage::Steps(Steps { due, fresh: true, .. }) = state.shown else { return vec![] };
    let own = session.journey.own_plan(&state.id, session.who()).map(|(record, _)| (record.by, record.vis));
    let mark = session.journey.said_on(&state.id, due).cloned();
    let (Some((by, vis)), Some(mark)) = (own, mark) else { return vec![] };
    let id = Id::mark(&state.id, due, by);
    let mut effects = session.drop_draft(&DraftKey::field(&id, DraftField::Words));
    effects.extend(session.write_by(by, id, vis, None, None));
    effects.extend(session.change_plan(&state.id, |plan| promise::unsettle(plan, &mark, due)));
    effects.extend(look_again(state, session));
    effects
}

/// Once a line is behind the user, what was said stays said.
pub fn forget_fresh(state: &mut State) {
    if let PromisePage::Steps(steps) = &mut state.shown {
        steps.fresh &= state.form.at() == Some(WORDS);
    }
}

/// Opens the lines about a day of which something was said.
pub fn open(state: &mut State, session: &Session, due: NaiveDate) {
    let mark = session.journey.said_on(&state.id, due);
    if let Some(mark) = mark.filter(|_| session.journey.may_say(&state.id, session.who())) {
        state.shown = PromisePage::Steps(Steps { due, how: mark.how, fresh: false });
        state.form = form::State::at_field(WORDS);
    }
}

/// On to a smaller promise after a miss, or to the others.
pub fn smaller(state: &State, session: &mut Session, wanted: bool) -> Update {
    match wanted && session.journey.may_say(&state.id, session.who()) {
        true => {
            Update::go(Place::Plan { id: session.new_plan(PlanKind::Promise), from: Some(state.id.clone()) })
        }
        false => Update::go(Place::Promises),
    }
}

/// The other says that they noticed.
pub fn notice(session: &mut Session, id: &Id, due: NaiveDate) -> Vec<Effect> {
    let noticeable = session.journey.noticeable(id, session.who());
    let Some((seat, vis)) =
        noticeable.filter(|(_, on)| *on == due).and_then(|(seat, _)| Some((seat, thing(session, id)?.0.vis)))
    else {
        return vec![];
    };
    let noticed = Body::Mark(Mark::of(How::Noticed));
    session.write_by(seat.into(), Id::mark(id, due, seat.into()), vis, Some(noticed), None)
}

/// The step in whose middle the user stopped.
pub fn drafted(session: &Session, id: &Id) -> Option<(Steps, form::State)> {
    let may = session.journey.may_say(id, session.who());
    let days = session.drafts.keys().filter(|_| may).filter_map(|key| match key.parts() {
        DraftParts::Field { id: mark, field } => match IdParts::from(mark) {
            IdParts::Mark { of, on, .. } => (of == id.as_str()).then_some((on, field)),
            _ => None,
        },
        _ => None,
    });
    days.into_iter().find_map(|(due, field)| {
        let how = match field {
            DraftField::MovedTo => How::Changed,
            _ => session.journey.said_on(id, due)?.how,
        };
        let steps = Steps { due, how, fresh: false };
        let form = form::State::drafted(&form(session, id, steps), session)?;
        Some((steps, form))
    })
}
