//! The check-in: first each looks at their own week alone, then both together. Each moment is a place of its own, so that
//! whoever stops half-way comes back to it.

mod alone;
mod bring;
mod keep;
mod lines;
mod next;
mod promise;
#[cfg(test)]
mod tests;
mod together;
mod way;

use super::{lesson, slot, trends::offers, walk};
use crate::{
    block::Block,
    journey::{
        checkin::{Moment, Ratings},
        record::Seat,
    },
    page::{Answer, Choice, Page, Value},
    private::Private,
    session::{Effect, Place, Session, Update},
};
use std::collections::BTreeSet;

use chrono::NaiveDate;

pub use bring::on_the_table;
use way::Way;
pub use way::{after_part, leads, way_in};

#[derive(Debug)]
pub struct State {
    on: NaiveDate,
    moment: Moment,
    /// What is marked to be brought, by its id.
    marked: BTreeSet<String>,
    /// A page that an answer leads to; nothing of it is kept.
    led: Option<String>,
    /// A promise turned out to be too large.
    large: bool,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    /// One of the choices of a question or a line, by its place.
    Choose(usize),
    Numbers(Ratings),
    Keep(Private),
    /// Marks something to be brought, or takes the mark away.
    Mark(String),
    Bring,
    /// Begins the half for two; `short`: it is too much tonight.
    Begin {
        short: bool,
    },
    Day(NaiveDate),
    Sure(u8),
    Onward,
    /// To another moment of the same check-in.
    To(Moment),
}

/// Opens where the check-in begins for whoever is here. Numbers that were given on another day and never kept count for
/// that day.
pub fn begin(session: &mut Session) -> (State, Vec<Effect>) {
    let effects = keep::leftovers(session);
    let way = Way::of(session, session.now.date_naive());
    let moment = way.first();
    (State::at(session, way.on, moment), effects)
}

/// Opens a moment; another one where it is not for whoever is here, or was long ago.
pub fn open(session: &mut Session, on: NaiveDate, moment: &Moment) -> (State, Vec<Effect>) {
    let days = (session.now.date_naive() - on).num_days();
    if (-1..=1).contains(&days) && Way::of(session, on).has(moment) {
        (State::at(session, on, moment.clone()), vec![])
    } else {
        begin(session)
    }
}

impl State {
    fn at(session: &Session, on: NaiveDate, moment: Moment) -> Self {
        let marked = bring::marked(session, on);
        Self { on, moment, marked, led: None, large: false }
    }

    pub fn leaves_no_trace(&self) -> bool {
        matches!(self.moment, Moment::Unkept(_))
    }

    fn way<'a>(&self, session: &'a Session) -> Way<'a> {
        Way::of(session, self.on)
    }
}

pub fn update(state: &mut State, session: &mut Session, message: &Message) -> Update {
    if session.read_only.is_some() {
        return Update::stay();
    }
    let effects = match (message, &state.moment) {
        (Message::Choose(nth), Moment::Unkept(question)) => {
            state.led = alone::leads_to(session, question, *nth);
            if state.led.is_some() {
                return Update::stay();
            }
            vec![]
        }
        (Message::Choose(nth), Moment::Line(id)) => lines::choose(session, state.on, id, *nth),
        (Message::Numbers(ratings), Moment::Numbers) => keep::numbers(session, state.on, ratings),
        (Message::Onward, Moment::Numbers) => keep::drafted_numbers(session, state.on),
        (Message::Keep(words), Moment::Promise(seat)) => {
            return promise::keep(session, state.on, *seat, words);
        }
        (Message::Keep(words), moment) => lines::keep(session, state.on, &moment.clone(), words),
        (Message::Mark(item), Moment::Bring) => {
            bring::mark(&mut state.marked, item);
            return Update::stay();
        }
        (Message::Bring, Moment::Bring) => bring::bring(session, state.on, &state.marked),
        (Message::Begin { short }, Moment::Enough) => keep::begin(session, state.on, *short),
        (Message::Day(day), Moment::Next) => keep::next(session, state.on, *day),
        (Message::Day(day), Moment::PromiseDay(id)) => promise::by(session, *id, *day),
        (Message::Sure(sure), Moment::PromiseSure(id)) => {
            let effects = promise::sure(session, *id, *sure);
            state.large = *sure < promise::SURE;
            if state.large {
                return effects.into();
            }
            effects
        }
        (Message::To(moment), _) => return Update::go(way::place(session, state.on, moment.clone())),
        (Message::Onward, _) => vec![],
        _ => return Update::stay(),
    };
    Update::go(state.way(session).after(&state.moment)).first(effects)
}

/// Hears what was written or rated here.
pub fn answer(state: &mut State, session: &mut Session, answer: Answer) -> Update {
    let message = match answer.value {
        Value::Words(words) => Message::Keep(words),
        Value::Number(sure) => Message::Sure(sure),
        Value::Numbers(ratings) => Message::Numbers(ratings),
        _ => return Update::stay(),
    };
    update(state, session, &message)
}

pub fn page(state: &State, session: &Session) -> Page<Message> {
    let title = session.guide.outline.title(&session.guide.outline.checkin).to_owned();
    if let Some(why) = &session.read_only {
        let body = vec![Block::note(why.as_str()), Block::say("Nothing can be written down now.")];
        return Page::new(title, body, vec![to_path()]);
    }
    let way = state.way(session);
    let page = match &state.moment {
        Moment::Unkept(question) => alone::unkept(state, &way, question),
        Moment::Numbers => alone::numbers(&way),
        Moment::Line(id) => lines::own(&way, &state.moment, id),
        Moment::Bring => bring::page(state, &way),
        Moment::Month => alone::month(&way),
        Moment::Own => alone::behind(&way),
        Moment::Enough => together::enough(&way),
        Moment::Thanks(seat) | Moment::Wish(seat) => lines::shared(&way, &state.moment, *seat),
        Moment::Brought => together::brought(&way),
        Moment::Promise(seat) => promise::page(&way, *seat),
        Moment::PromiseDay(id) => promise::day(&way, *id),
        Moment::PromiseSure(id) => promise::how_sure(&way, *id, state.large),
        Moment::Next => next::page(&way),
        Moment::End | Moment::Part(_) => together::end(&way),
    };
    page.unwrap_or_else(|| {
        Page::new(title, vec![], vec![Choice::new('g', "Go on", Message::Onward), to_path()])
    })
}

fn to_path() -> Choice<Message> {
    Choice::back_to("Back to the path", Place::Path)
}
