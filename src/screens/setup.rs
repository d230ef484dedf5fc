//! Setting up: one person or two, and what they like to be called. All of it can be skipped and changed later.

use crate::{
    block::Block,
    journey::{
        couple::{Couple, Here, Person, Seats},
        key::DraftKey,
        record::{Body, Id, Seat, Visibility},
    },
    page::{Answer, Ask, Choice, Key, Page, TextInput, Value},
    private::Private,
    session::{Effect, Place, Session, Update},
};
use uuid::Uuid;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    HowMany,
    Name(Seat),
    /// What broke trust may be named now, or later, or not.
    Breach,
    /// One alone sits down before this is named.
    Sitting(Uuid),
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    HowMany(Seats),
    Named(Private),
    Skip,
    Back,
    NameTheBreach,
    Later,
}

/// At the name in whose middle they stopped, or at the beginning.
pub fn open(session: &Session) -> State {
    let drafted = |seat: &Seat| session.drafts.contains_key(&key(*seat));
    Seat::BOTH.into_iter().find(drafted).map_or(State::HowMany, State::Name)
}

pub fn awaits(state: &State) -> Option<Place> {
    match state {
        State::Sitting(breach) => Some(Place::Breach(*breach)),
        _ => None,
    }
}

pub fn update(state: &mut State, session: &mut Session, message: &Message) -> Update {
    match (message, *state) {
        (Message::HowMany(seats), _) => {
            *state = State::Name(Seat::First);
            let body = Body::Couple(Couple { seats: *seats });
            session.write(Id::couple(), Visibility::Shared, Some(body), None).into()
        }
        (Message::Named(name), State::Name(seat)) => {
            let person = Person { name: name.expose().trim().into() };
            session.drafts.remove(&key(seat));
            let effects = session.write_by(
                seat.into(),
                Id::seat(seat),
                Visibility::Shared,
                Some(Body::Seat(person)),
                Some(key(seat)),
            );
            next(state, session, seat).with(effects)
        }
        (Message::Skip, State::Name(seat)) => {
            let dropped = session.drop_draft(&key(seat));
            next(state, session, seat).with(dropped)
        }
        (Message::Back, _) => {
            *state = State::HowMany;
            Update::stay()
        }
        (Message::NameTheBreach, _) if session.journey.is_solo() => {
            *state = State::Sitting(session.new_id());
            vec![Effect::Sit(Here::First)].into()
        }
        (Message::NameTheBreach, _) => Update::go(Place::Breach(session.new_id())),
        (Message::Later, _) => finish(session),
        _ => Update::stay(),
    }
}

fn next(state: &mut State, session: &Session, seat: Seat) -> Update {
    if seat == Seat::First && !session.journey.is_solo() {
        *state = State::Name(Seat::Second);
        return Update::stay();
    }
    if session.journey.open_breach().is_none() {
        *state = State::Breach;
        return Update::stay();
    }
    finish(session)
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

fn key(seat: Seat) -> DraftKey {
    DraftKey::whole(&Id::seat(seat))
}

/// The way here, where something can be changed and somebody sits to write it.
pub fn way<M>(session: &Session) -> Option<Choice<M>> {
    let label = "Change names, or one or two people";
    let writes = session.read_only.is_none() && session.here.is_some();
    writes.then(|| Choice::go(Key::Change, label, Place::Setup))
}

/// Hears what was written or rated here.
pub fn answer(state: &mut State, session: &mut Session, answer: Answer) -> Update {
    let message = match answer.value {
        Value::Words(name) if name.is_blank() => Message::Skip,
        Value::Words(name) => Message::Named(name),
        _ => return Update::stay(),
    };
    update(state, session, &message)
}

pub fn page(state: State, session: &Session) -> Page<Message> {
    match state {
        State::HowMany => how_many(),
        State::Name(seat) => name(seat, session),
        State::Breach | State::Sitting(_) => breach(),
    }
}

fn breach() -> Page<Message> {
    let body = vec![
        Block::heading("What broke trust"),
        Block::say(
            "Giving it a short, neutral name lets the pages speak to what happened. This can wait: the second page of \
             the guide comes back to it, and everything works without it.",
        ),
    ];
    Page::new(
        "Setting up",
        body,
        vec![
            Choice::new('g', "Later", Message::Later),
            Choice::new('n', "Name it now", Message::NameTheBreach),
        ],
    )
}

fn how_many() -> Page<Message> {
    let body = vec![
        Block::heading("One or two?"),
        Block::say(
            "You can walk this path as two people who share this computer, or alone. A second person may join later; \
             what was private stays private.",
        ),
        Block::quiet("Alone it may help you to see more clearly. It cannot rebuild trust for two."),
    ];
    Page::new(
        "Setting up",
        body,
        vec![
            // In this order a number in a list counts the people, too.
            Choice::new('1', "I am alone here", Message::HowMany(Seats::One)),
            Choice::new('2', "Two of us", Message::HowMany(Seats::Two)),
            Choice::back_to("Back", Place::Rehearsal),
        ],
    )
}

fn name(seat: Seat, session: &Session) -> Page<Message> {
    let who = match (session.journey.is_solo(), seat) {
        (true, _) => "What would you like to be called here?",
        (false, Seat::First) => "What would the first of you like to be called here?",
        (false, Seat::Second) => "And the second?",
    };
    let body = vec![
        Block::heading(who),
        Block::say("Any short name will do. It does not have to be yours. An empty line skips this."),
    ];
    let kept = session.journey.person(seat).map(|person| person.name.clone());
    let field =
        TextInput { key: key(seat), words: session.field_words(&key(seat), kept.as_ref()), one_line: true };
    let choices = vec![Choice::new('k', "Skip", Message::Skip), Choice::back("Back", Message::Back)];
    Page::asking("Setting up", body, Ask::Write(field), choices)
}

#[cfg(test)]
mod tests {
    use super::super::tests::Stage;
    use crate::{
        journey::{couple::Here, journey_builder::JourneyBuilder},
        session::Place,
    };

    #[test]
    fn setting_up_in_three_short_pages() {
        let mut stage = Stage::of(JourneyBuilder::default(), Here::Both, Place::Setup);
        insta::assert_snapshot!(stage.prose(), @"
        Setting up

        One or two?

        You can walk this path as two people who share this computer, or alone.
        A second person may join later; what was private stays private.

        Alone it may help you to see more clearly. It cannot rebuild trust for
        two.

        1. I am alone here
        2. Two of us
        3. Back (b)
        ");
        stage.choose("Two of us");
        insta::assert_snapshot!(stage.prose(), @"
        Setting up

        What would the first of you like to be called here?

        Any short name will do. It does not have to be yours. An empty line
        skips this.

        1. Write (g)
        2. Skip (k)
        3. Back (b)
        ");
        stage.choose("Skip");
        stage.choose("Skip");
        insta::assert_snapshot!(stage.prose(), @"
        Setting up

        What broke trust

        Giving it a short, neutral name lets the pages speak to what happened.
        This can wait: the second page of the guide comes back to it, and
        everything works without it.

        1. Later (g)
        2. Name it now (n)
        ");
    }
}
