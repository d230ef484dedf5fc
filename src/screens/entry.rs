//! The door of a stop that is for others than those who are here: it says for whom, and how to come back with them.

use super::walk;
use crate::{
    block::Block,
    journey::{
        couple::Here,
        position::{Entry, Position},
        record::Seat,
    },
    page::{Choice, Key, Page},
    session::{Place, Request, Session},
};

#[derive(Debug)]
pub struct State {
    position: Position,
    entry: Entry,
}

pub fn open(position: Position, entry: Entry) -> State {
    State { position, entry }
}

/// The place behind the door, where those who enter want to go.
pub fn awaits(state: &State) -> Place {
    Place::Stop(state.position.clone())
}

pub fn page<M>(state: &State, session: &Session) -> Page<M> {
    let say = session.say();
    let id = &state.position.chapter;
    let title = session.guide.outline.title(id);
    let stop = |chapter| Block::say(walk::title(session, chapter, &state.position.stop));
    let mut body = Vec::from_iter(session.guide.chapter(id).map(stop));
    body.push(Block::say(match state.entry {
        Entry::Alone => say.entry_alone(),
        Entry::Together => say.entry_together(),
        Entry::Other | Entry::Open | Entry::Gate(_) => say.entry_other(),
    }));
    let mut choices = vec![walk::all_parts(session.say(), id)];
    match state.entry {
        Entry::Alone => choices.extend(Seat::BOTH.into_iter().zip(Key::listed()).map(|(seat, key)| {
            let label = say.entry_is_alone(&session.journey.name(seat));
            Choice::ask(key, label, Request::Sit(seat.into())).answers()
        })),
        Entry::Together => {
            let both = Choice::ask(Key::Nth(3), say.entry_both(), Request::Sit(Here::Both));
            choices.push(both.answers());
        }
        _ => {}
    }
    choices.push(walk::up(session, id));
    Page::new(title, body, choices).on(session.guide.outline.step_of(id))
}

#[cfg(test)]
mod tests {
    use super::super::tests::{Harness, question};
    use crate::journey::{couple::Here, journey_builder::JourneyBuilder};

    #[test]
    fn doors_say_for_whom_something_is() {
        let of = |here, id| Harness::of(JourneyBuilder::hurt_and_broke(), here, question(id)).prose();
        insta::assert_snapshot!(of(Here::Both, "listening-actively.stop"), @"
        Listening actively (step 1 of 5)

        What do I do when I stop listening: argue inside, plan, fix, or freeze?

        Each of you answers this alone. You will see it when one of you is here
        alone.

        a. All parts of this page
        1. Sam is here alone
        2. Alex is here alone
        u. Up to the step
        ");
        insta::assert_snapshot!(of(Here::First, "listening-actively.agreement"), @"
        Listening actively (step 1 of 5)

        What is our listening agreement, in one line?

        This is for the two of you together. You will see it when both of you
        are here.

        a. All parts of this page
        3. Both of us are here
        u. Up to the step
        ");
        insta::assert_snapshot!(of(Here::First, "expressing-regret.soften"), @"
        Expressing regret (step 1 of 5)

        When I think of saying it plainly, what do I still want to soften, and
        why?

        This is for your partner. You may read it. There is nothing for you to
        answer.

        a. All parts of this page
        u. Up to the step
        ");
    }
}
