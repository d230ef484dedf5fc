//! The check-in: first each looks at their own week alone, then both together. Each moment is a place of its own, so that
//! whoever stops half-way comes back to it; what it asks is a form.

mod alone;
mod bring;
mod context;
mod keep;
mod lines;
mod message;
mod next;
mod numbers;
mod promise;
#[cfg(test)]
mod tests;
mod together;

use crate::{
    block::Block,
    form::{self, Form, Out, Transition},
    guide::PartRole,
    journey::checkin::Moment,
    page::Page,
    session::{Effect, Session, Update},
};
use std::collections::BTreeSet;

use chrono::NaiveDate;

pub use bring::on_the_table;
use context::{ASKED, CheckinContext};
pub use context::{after_part, leads};
pub use message::Message;
pub use next::said_again as meets_again;

#[derive(Debug)]
pub struct State {
    on: NaiveDate,
    moment: Moment,
    pub form: form::State,
    /// The ids of the answers marked to be brought.
    marked: BTreeSet<String>,
    /// A page that an answer leads to; nothing of it is kept.
    led: Option<String>,
}

/// Opens where the check-in begins for those who are here. Numbers that were given on another day and never kept count for
/// that day.
pub fn begin(session: &mut Session) -> (State, Vec<Effect>) {
    let effects = keep::leftovers(session);
    let way = CheckinContext::of(session, session.today());
    let moment = way.course.first();
    (State::at(&way, moment), effects)
}

/// Opens a moment; another one where it is not for those who are here, or was long ago.
pub fn open(session: &mut Session, on: NaiveDate, moment: &Moment) -> (State, Vec<Effect>) {
    let days = (session.today() - on).num_days();
    let way = CheckinContext::of(session, on);
    if (-1..=1).contains(&days) && way.course.has(moment) {
        (State::at(&way, moment.clone()), vec![])
    } else {
        begin(session)
    }
}

impl State {
    fn at(way: &CheckinContext, moment: Moment) -> Self {
        let fields = fields(way, &moment);
        let first = || fields.first().map(|field| form::State::at_field(field.id())).unwrap_or_default();
        let form = form::State::drafted(&fields, way.session).unwrap_or_else(first);
        Self { on: way.course.on, moment, form, marked: bring::marked(way.session, way.course.on), led: None }
    }

    pub fn leaves_no_trace(&self) -> bool {
        matches!(self.moment, Moment::Unkept(_))
    }

    /// From this moment to the next.
    fn onward(&self, session: &Session) -> Update {
        Update::go(CheckinContext::of(session, self.on).after(&self.moment))
    }
}

fn make(on: NaiveDate, moment: &Moment) -> impl for<'a> Fn(&'a Session) -> Form<'a> {
    move |session| fields(&CheckinContext::of(session, on), moment)
}

/// The fields of a moment; none where it only says or offers something.
fn fields<'a>(way: &CheckinContext<'a>, moment: &Moment) -> Form<'a> {
    let field = match moment {
        Moment::Unkept(question) => alone::unkept(way, question),
        Moment::Numbers => numbers::field(way),
        Moment::Line(id) => lines::own(way, id),
        Moment::Thanks(seat) => lines::shared(way, PartRole::Thanks, *seat),
        Moment::Wish(seat) => lines::shared(way, PartRole::Wish, *seat),
        Moment::Promise(seat) => promise::act(way, *seat),
        Moment::PromiseDay(id) => promise::day(way, *id),
        Moment::PromiseSure(id) => return promise::how_sure(way, *id).unwrap_or_default(),
        Moment::Next => next::field(way),
        _ => None,
    };
    field.into_iter().collect()
}

pub fn update(state: &mut State, session: &mut Session, message: &Message) -> Update {
    let on = state.on;
    let effects = match message {
        Message::Form(message) => {
            let mut transition = form::update(&mut state.form, &make(on, &state.moment), session, message);
            if *message == form::Message::TakeBack {
                transition.effects.extend(bring::again(session, on));
            }
            return went(state, session, transition);
        }
        Message::Mark(item) => {
            bring::mark(&mut state.marked, item);
            return Update::stay();
        }
        Message::OtherNumbers => keep::other_numbers(session, on),
        Message::Bring => bring::bring(session, on, &state.marked),
        Message::Begin { short } => keep::begin(session, on, *short),
    };
    state.onward(session).first(effects)
}

fn went(state: &mut State, session: &mut Session, Transition { effects, out }: Transition) -> Update {
    let kept = match (out, &state.moment) {
        (Out::Stay, _) => return effects.into(),
        (Out::KeptLast(_, Some(nth)), Moment::Unkept(question)) => {
            state.led = alone::leads_to(session, question, nth);
            vec![]
        }
        (Out::Over, Moment::Numbers) => keep::drafted_numbers(session, state.on),
        (Out::Answered(_, given), moment) => keep::given(session, state.on, moment, given),
        (Out::Way(_, promise::SMALLER), Moment::PromiseSure(id)) => {
            if let Some(seat) = CheckinContext::of(session, state.on).course.promiser(*id) {
                state.moment = Moment::Promise(seat);
                state.form.change(ASKED);
            }
            return effects.into();
        }
        _ => vec![],
    };
    let effects = effects.into_iter().chain(kept);
    let is_more = matches!(state.moment, Moment::PromiseSure(_))
        && state.form.onward(&make(state.on, &state.moment), session);
    if is_more || state.led.is_some() { Update::stay() } else { state.onward(session) }.first(effects)
}

pub fn page(state: &State, session: &Session) -> Page<Message> {
    let way = CheckinContext::of(session, state.on);
    if let Some(why) = &session.read_only {
        let body = vec![Block::note(why.as_str()), Block::say(session.say().checkin_read_only())];
        return Page::new(way.title(), body, vec![way.to_path()]);
    }
    if let Some(help) = &state.led {
        return alone::led(&way, &state.moment, help);
    }
    let page = match &state.moment {
        Moment::Bring => bring::page(&state.marked, &way),
        Moment::Month => alone::month(&way),
        Moment::Own => alone::behind(&way),
        Moment::Enough => together::enough(&way),
        Moment::Brought => together::brought(&way),
        _ => None,
    };
    page.unwrap_or_else(|| asked(state, &way))
}

fn asked(state: &State, way: &CheckinContext) -> Page<Message> {
    let page = form::page(&state.form, fields(way, &state.moment), way.session, way.title());
    let page = page.map(Message::Form);
    let page = if state.moment == Moment::Numbers { numbers::with_other(way, page) } else { page };
    page.with([way.back(&state.moment)])
}
