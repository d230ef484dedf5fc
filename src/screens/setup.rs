//! Setting up: what this is not, one person or two, and what they like to be called. All of it can be changed later.

use super::safety;
use crate::{
    block::Block,
    form::{self, Binding, Field, Form, Given, Kind, New, Out, Portion, Said, Transition},
    guide::Starts,
    journey::{
        couple::{Couple, Here, Person, Seats},
        key::DraftKey,
        record::{Body, Id, Seat, Visibility},
    },
    page::{Choice, Key, Page},
    private::Private,
    session::{Effect, Place, Session, Update},
};

/// The signs between two names on one line, in any language.
const COMMAS: [char; 3] = [',', '，', '、'];

#[derive(Debug)]
pub struct State {
    stage: SetupPage,
    names: form::State,
    /// True once it was said how many they are, other than before.
    begins: bool,
}

/// The page of setting up that is shown.
#[derive(Debug)]
enum SetupPage {
    HowMany,
    Names,
    /// The private check, before anything is done together.
    Check(safety::State),
    /// One alone sits down, for the first evening.
    Sitting,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    HowMany(Seats),
    Form(form::Message),
    Check(safety::Message),
    Back,
}

/// At the name in whose middle they stopped, or at the beginning.
pub fn open(session: &Session) -> State {
    match form::State::drafted(&make(session), session) {
        Some(names) => State { stage: SetupPage::Names, names, begins: false },
        None => State { stage: SetupPage::HowMany, names: form::State::default(), begins: false },
    }
}

pub fn leaves_no_trace(state: &State) -> bool {
    matches!(state.stage, SetupPage::Check(_))
}

/// Begins the private check anew, without its answers.
pub fn forget(state: &mut State) {
    if let SetupPage::Check(check) = &mut state.stage {
        safety::forget(check);
    }
}

pub fn awaits(state: &State) -> Option<Place> {
    matches!(state.stage, SetupPage::Sitting).then_some(Place::FirstEvening)
}

/// The names: of two who have none yet both on one line, else one a seat.
fn make(session: &Session) -> Form<'_> {
    let say = session.say();
    let solo = session.journey.is_solo();
    if !solo && Seat::BOTH.iter().all(|seat| session.journey.person(*seat).is_none()) {
        let bind = Binding::screen(DraftKey::whole(&Id::seat(Seat::First)), Starts::Shared);
        let ask = Said::Heading(say.setup_names().into());
        let both = Field::new(Seat::First.name(), ask, Kind::Line, bind).skip(Key::Skip, say.setup_skip());
        return vec![both.about([say.setup_comma(), say.setup_any_name()].map(Block::say))];
    }
    let name = |seat: &Seat| {
        let ask = match (solo, seat) {
            (true, _) => say.setup_name(),
            (false, Seat::First) => say.setup_name_first(),
            (false, Seat::Second) => say.setup_name_second(),
        };
        let bind =
            Binding::portion(Id::seat(*seat), (*seat).into(), Portion::Whole, Starts::Shared, New::Person);
        let alone = solo.then(|| Block::quiet(say.setup_alone_limit()));
        Field::new(seat.name(), Said::Heading(ask.into()), Kind::Line, bind)
            .about([Block::say(say.setup_any_name())].into_iter().chain(alone))
            .skip(Key::Skip, say.setup_skip())
    };
    session.journey.seats().iter().map(name).collect()
}

pub fn update(state: &mut State, session: &mut Session, message: &Message) -> Update {
    match message {
        Message::HowMany(seats) => {
            state.stage = SetupPage::Names;
            state.names.go_to(Seat::First.name());
            state.begins |= session.journey.couple() != Some(Couple { seats: *seats });
            session.walk_as(*seats).into()
        }
        Message::Form(message) => {
            let transition = form::update(&mut state.names, &make, session, message);
            went(state, session, transition)
        }
        Message::Check(safety::Message::Leave) => finish(state, session),
        Message::Check(message) => match &mut state.stage {
            SetupPage::Check(check) => safety::update(check, session, message),
            _ => Update::stay(),
        },
        Message::Back => {
            state.stage = SetupPage::HowMany;
            Update::stay()
        }
    }
}

fn went(state: &mut State, session: &mut Session, Transition { mut effects, out }: Transition) -> Update {
    if let Out::Answered(_, Given::Words(names)) = &out {
        effects.extend(named(session, names));
        if session.journey.person(Seat::Second).is_none() {
            state.names.go_to(Seat::Second.name());
            return effects.into();
        }
    } else if !matches!(out, Out::Over | Out::KeptLast(..)) {
        return effects.into();
    }
    if std::mem::take(&mut state.begins) {
        state.stage = SetupPage::Check(safety::open(None, !session.journey.is_solo()));
        return effects.into();
    }
    finish(state, session).first(effects)
}

/// Keeps the two names of one line.
fn named(session: &mut Session, names: &Private) -> Vec<Effect> {
    let mut draft = Some(DraftKey::whole(&Id::seat(Seat::First)));
    let mut effects = vec![];
    for (seat, name) in Seat::BOTH.into_iter().zip(names.expose().splitn(2, COMMAS)) {
        if !name.trim().is_empty() {
            let body = Body::Seat(Person { name: name.trim().into() });
            let id = Id::seat(seat);
            effects.extend(session.write_by(seat.into(), id, Visibility::Shared, Some(body), draft.take()));
        }
    }
    effects
}

/// To the first evening, while nothing was begun; else one alone sits down, and of two it is asked who is here. Nobody
/// comes back to setting up.
fn finish(state: &mut State, session: &Session) -> Update {
    let is_first = session.journey.is_new(&session.guide);
    if session.journey.is_solo() {
        if is_first {
            state.stage = SetupPage::Sitting;
        }
        return vec![Effect::Remember(Place::Path), Effect::Sit(Here::First)].into();
    }
    if is_first {
        return Update::go(Place::FirstEvening);
    }
    Update::go(Place::Seats).with([Effect::Remember(Place::Path)])
}

/// The way here, where something can be changed and somebody sits to write it.
pub fn way<M>(session: &Session) -> Option<Choice<M>> {
    let writes = session.read_only.is_none() && session.here.is_some();
    writes.then(|| Choice::go(Key::Change, session.say().setup_change(), Place::Setup))
}

pub fn page(state: &State, session: &Session) -> Page<Message> {
    let say = session.say();
    match &state.stage {
        SetupPage::Check(check) => safety::page(check, session).map(Message::Check),
        SetupPage::HowMany => how_many(session),
        SetupPage::Names | SetupPage::Sitting => {
            let is_second = state.names.at() == Some(Seat::Second.name());
            let first = is_second.then(|| session.journey.person(Seat::First)).flatten();
            let first = first.map(|_| Block::quiet(say.setup_first_is(&session.journey.name(Seat::First))));
            let first = Vec::from_iter(first);
            form::page_under(first, &state.names, make(session), session, say.setup_title())
                .map(Message::Form)
                .with([Choice::back(say.back(), Message::Back)])
        }
    }
}

/// The way to the page for the first days after it came out.
pub fn first_days<M>(key: Key, session: &Session) -> Choice<M> {
    Choice::go(key, session.say().setup_first_days(), Place::Read(session.guide.outline.first().to_owned()))
}

fn how_many(session: &Session) -> Page<Message> {
    let say = session.say();
    let mut body = vec![];
    if session.journey.couple().is_none() {
        let is_not = [say.setup_no_therapy(), say.setup_no_emergency_help(), say.setup_no_judge()];
        body.extend(is_not.into_iter().map(Block::item));
        body.extend([Block::say(say.setup_stays_here()), Block::say(say.setup_afraid())]);
    }
    body.push(Block::strong(say.setup_how_many()));
    Page::new(
        say.setup_title(),
        body,
        vec![
            // In this order a number in a list counts the people, too.
            Choice::new(Key::Nth(1), say.setup_alone(), Message::HowMany(Seats::One)).answers(),
            Choice::new(Key::Nth(2), say.setup_two(), Message::HowMany(Seats::Two)).answers(),
            Choice::back_to(say.back(), Place::Rehearsal),
        ],
    )
}

#[cfg(test)]
mod tests;
