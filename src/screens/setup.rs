//! Setting up: one person or two, and what they like to be called. All of it can be skipped and changed later.

use super::{reader, safety};
use crate::{
    block::Block,
    form::{self, Around, Binding, Field, Form, Kind, New, Out, Portion, Said, Transition},
    guide::Starts,
    journey::{
        couple::{Couple, Here, Seats},
        record::{Body, Id, Seat, Visibility},
    },
    language::Catalogue,
    page::{Answer, Choice, Key, Page},
    session::{Effect, Place, Session, Update},
};
use uuid::Uuid;

#[derive(Debug)]
pub struct State {
    stage: Stage,
    names: form::State,
    /// True once it was said how many they are, other than before.
    begins: bool,
}

#[derive(Debug)]
enum Stage {
    HowMany,
    Names,
    /// The private check, before anything is done together.
    Check(safety::State),
    /// The choice to name a breach now, or later, or not.
    Breach,
    /// A page to read on the way.
    FirstDays,
    /// One alone sits down before this is named.
    Sitting(Uuid),
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    HowMany(Seats),
    Form(form::Message),
    Check(safety::Message),
    Back,
    FirstDays,
    /// The first days were read.
    Read,
    NameTheBreach,
    Later,
}

/// At the name in whose middle they stopped, or at the beginning.
pub fn open(session: &Session) -> State {
    match form::State::drafted(&make(session), session) {
        Some(names) => State { stage: Stage::Names, names, begins: false },
        None => State { stage: Stage::HowMany, names: form::State::default(), begins: false },
    }
}

pub fn leaves_no_trace(state: &State) -> bool {
    matches!(state.stage, Stage::Check(_))
}

/// Begins the private check anew, without its answers.
pub fn forget(state: &mut State) {
    if let Stage::Check(check) = &mut state.stage {
        safety::forget(check);
    }
}

pub fn awaits(state: &State) -> Option<Place> {
    match state.stage {
        Stage::Sitting(breach) => Some(Place::Breach(breach)),
        _ => None,
    }
}

/// The names, one a seat.
fn make(session: &Session) -> Form<'_> {
    let say = session.say();
    let solo = session.journey.is_solo();
    let seats = if solo { &Seat::BOTH[..1] } else { &Seat::BOTH[..] };
    let name = |seat: &Seat| {
        let ask = match (solo, seat) {
            (true, _) => say.setup_name(),
            (false, Seat::First) => say.setup_name_first(),
            (false, Seat::Second) => say.setup_name_second(),
        };
        let bind =
            Binding::portion(Id::seat(*seat), (*seat).into(), Portion::Whole, Starts::Shared, New::Person);
        Field::new(seat.name(), Said::Heading(ask.into()), Kind::Line, bind)
            .about([Block::say(say.setup_any_name())])
            .skip(Key::Skip, say.setup_skip())
    };
    seats.iter().map(name).collect()
}

pub fn update(state: &mut State, session: &mut Session, message: &Message) -> Update {
    match message {
        Message::HowMany(seats) => {
            state.stage = Stage::Names;
            state.names.go_to(Seat::First.name());
            let couple = Couple { seats: *seats };
            state.begins |= session.journey.couple() != Some(couple);
            let body = Body::Couple(couple);
            session.write(Id::couple(), Visibility::Shared, Some(body), None).into()
        }
        Message::Form(message) => {
            let transition = form::update(&mut state.names, &make, session, message);
            went(state, session, transition)
        }
        Message::Check(safety::Message::Leave) => behind_the_check(state, session),
        Message::Check(message) => match &mut state.stage {
            Stage::Check(check) => safety::update(check, session, message),
            _ => Update::stay(),
        },
        Message::Back => show(state, Stage::HowMany),
        Message::FirstDays => show(state, Stage::FirstDays),
        Message::Read => show(state, Stage::Breach),
        Message::NameTheBreach if session.journey.is_solo() => {
            state.stage = Stage::Sitting(session.new_id());
            vec![Effect::Sit(Here::First)].into()
        }
        Message::NameTheBreach => Update::go(Place::Breach(session.new_id())),
        Message::Later => finish(session),
    }
}

fn show(state: &mut State, stage: Stage) -> Update {
    state.stage = stage;
    Update::stay()
}

/// Hears a name.
pub fn answer(state: &mut State, session: &mut Session, answer: Answer) -> Update {
    let transition = form::answer(&mut state.names, &make, session, answer);
    went(state, session, transition)
}

fn went(state: &mut State, session: &Session, Transition { effects, out }: Transition) -> Update {
    if !matches!(out, Out::Over | Out::KeptLast(..)) {
        return effects.into();
    }
    if std::mem::take(&mut state.begins) {
        return show(state, Stage::Check(safety::open(None, !session.journey.is_solo()))).first(effects);
    }
    behind_the_check(state, session).first(effects)
}

fn behind_the_check(state: &mut State, session: &Session) -> Update {
    if session.journey.open_breach().is_none() { show(state, Stage::Breach) } else { finish(session) }
}

/// One alone sits down; of two it is asked who is here. Both come back to the path, and not to setting up.
fn finish(session: &Session) -> Update {
    let remembered = [Effect::Remember(Place::Path)];
    if session.journey.is_solo() {
        Update::from(vec![]).with(remembered).with([Effect::Sit(Here::First)])
    } else {
        Update::go(Place::Seats).with(remembered)
    }
}

/// The way here, where something can be changed and somebody sits to write it.
pub fn way<M>(session: &Session) -> Option<Choice<M>> {
    let writes = session.read_only.is_none() && session.here.is_some();
    writes.then(|| Choice::go(Key::Change, session.say().setup_change(), Place::Setup))
}

pub fn page(state: &State, session: &Session) -> Page<Message> {
    let say = session.say();
    match &state.stage {
        Stage::Check(check) => safety::page(check, session).map(Message::Check),
        Stage::HowMany => how_many(say),
        Stage::Names => {
            let around = Around { title: say.setup_title(), step: None, above: vec![] };
            form::page(&state.names, make(session), session, around)
                .map(Message::Form)
                .with([Choice::back(say.back(), Message::Back)])
        }
        Stage::FirstDays => reader::with(
            &session.guide.outline.first,
            session,
            vec![Choice::new(Key::On, say.go_on(), Message::Read)],
        ),
        Stage::Breach | Stage::Sitting(_) => breach(say),
    }
}

fn breach(say: Catalogue) -> Page<Message> {
    let body = vec![Block::heading(say.what_broke_trust()), Block::say(say.setup_breach())];
    Page::new(
        say.setup_title(),
        body,
        vec![
            Choice::new(Key::On, say.setup_later(), Message::Later),
            Choice::new(Key::Nth(1), say.setup_name_now(), Message::NameTheBreach),
            Choice::new(Key::Nth(2), say.setup_first_days(), Message::FirstDays),
        ],
    )
}

fn how_many(say: Catalogue) -> Page<Message> {
    let body = vec![
        Block::heading(say.setup_how_many()),
        Block::say(say.setup_two_or_alone()),
        Block::quiet(say.setup_alone_limit()),
    ];
    Page::new(
        say.setup_title(),
        body,
        vec![
            // In this order a number in a list counts the people, too.
            Choice::new(Key::Nth(1), say.setup_alone(), Message::HowMany(Seats::One)),
            Choice::new(Key::Nth(2), say.setup_two(), Message::HowMany(Seats::Two)),
            Choice::back_to(say.back(), Place::Rehearsal),
        ],
    )
}

#[cfg(test)]
mod tests;
