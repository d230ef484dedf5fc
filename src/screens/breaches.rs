//! The list of breaches: up to three, one open at a time, the rest parked.

use crate::{
    block::Block,
    journey::breach::{Breach, Known},
    language::said,
    page::{Choice, Key, Page},
    session::{Place, Session, Update},
};
use uuid::Uuid;

/// Names another breach.
#[derive(Debug, Clone, PartialEq)]
pub struct Message;

pub fn update(session: &mut Session, _: &Message) -> Update {
    Update::go(Place::Breach(session.new_id()))
}

pub fn page(session: &Session) -> Page<Message> {
    let say = session.say();
    let mut body = vec![Block::say(say.breaches_about()), Block::say(say.breaches_one_open())];
    let mut keys = Key::listed();
    let listed = session.journey.breaches().zip(keys.by_ref());
    let label = |id, breach| label(id, breach, session);
    let mut choices: Vec<_> =
        listed.map(|((id, breach), key)| Choice::go(key, label(id, breach), Place::Breach(id))).collect();
    if session.journey.names_enough() {
        body.push(Block::quiet(say.breaches_enough()));
    } else {
        choices.extend(keys.next().map(|key| Choice::new(key, say.breaches_new(), Message).writes()));
    }
    choices.push(Choice::back_to(say.back_to_path(), Place::Path));
    Page::new(say.what_broke_trust(), body, choices)
}

/// Its name, and in a few words how it stands.
fn label(id: Uuid, breach: &Breach, session: &Session) -> String {
    let (journey, say) = (&session.journey, session.say());
    let (name, open) = (breach.name.expose(), breach.is_open());
    match journey.known(id) {
        Some(Known::Own(_)) => say.breaches_own(name, open),
        Some(Known::Waits { by }) => match journey.answers_breach(id) {
            Some(seat) => {
                let (by, other) = (&journey.name(by), &journey.name(seat));
                say.breaches_brought(said::BreachesBrought { name, by, other })
            }
            None => {
                let other = &journey.name(by.other());
                say.breaches_waits(said::BreachesWaits { name, open, other })
            }
        },
        Some(Known::Same(into)) => {
            let other = journey.breach(into).map_or("", |into| into.name.expose());
            say.breaches_same(said::BreachesSame { name, other })
        }
        Some(Known::Both) | None => say.breaches_known(name, open),
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::Harness;
    use crate::{
        journey::{
            couple::Here,
            journey_builder::{JourneyBuilder, SPRING},
        },
        session::{Place, Request},
    };

    #[test]
    fn what_broke_trust_and_one_of_it() {
        let harness = Harness::of(JourneyBuilder::hurt_and_broke(), Here::Both, Place::Breaches);
        insta::assert_snapshot!(harness.prose(), @"
        What broke trust

        Naming it gives the work a place. It takes a short neutral name and a
        sentence of fact, no more. You can leave it out. Then the pages say the
        same to everybody.

        If there is more than one thing, each gets its own time. One is open.
        The others are put off, and can wait.

        1. the spring (open)
        2. Name something that broke trust
        b. Back to the path
        ");
        let harness = Harness::of(JourneyBuilder::hurt_and_broke(), Here::Both, Place::Breach(SPRING));
        insta::assert_snapshot!(harness.prose(), @"
        What broke trust

        the spring

        Sam sees it so: Sam was hurt, Alex broke trust.

        Alex sees it so: Alex broke trust, Sam was hurt.

        g. Go on to the path
        1. Put it off for now
        2. The name
        3. The kinds
        4. The sentence of fact
        5. How it is for you
        b. Back to the list
        ");
    }

    #[test]
    fn what_is_parked_until_a_day_comes_back_on_the_path() {
        let mut harness = Harness::of(JourneyBuilder::hurt_and_broke(), Here::Both, Place::Breach(SPRING));
        harness.choose("Put it off for now");
        insta::assert_snapshot!(harness.prose(), @"
        What broke trust

        Until when?

        What you put off is not forgotten, and nothing else cancels it. If you
        name a day, the path says when it has come. You can open it sooner.

        1. For two weeks, until Sunday 6 December
        2. For four weeks, until Sunday 20 December
        3. For twelve weeks, until Sunday 14 February
        4. Without a day
        b. Back
        ");
        harness.choose("For two weeks");
        assert!(harness.prose().contains("Put off until Sunday 6 December."));
        harness.hear(Request::Go(Place::Path));
        assert!(!harness.offers("Today:"));
        harness.app.session.now += chrono::Duration::days(15);
        harness.take_up("Today: “the spring”, put off until now");
        assert!(harness.prose().contains("It was put off until Sunday 6 December."));
        harness.choose("Put it off until another day");
        harness.choose("Without a day");
        harness.hear(Request::Go(Place::Path));
        assert!(!harness.offers("Today:"));
    }
}
