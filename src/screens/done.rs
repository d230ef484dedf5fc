//! Is it done? About acts, never about feelings, confirmed by each. "Not yet" does not hold the next page back.

mod remembered;

use super::walk;
use crate::{
    block::Block,
    guide::{Chapter, Kind, PartKind, markdown},
    journey::{
        couple::Here,
        position::{Position, Stop},
        progress::State as Progress,
        record::Seat,
    },
    page::{Choice, Key, Page},
    session::{Place, Session, Update},
};

#[derive(Debug)]
pub struct State {
    position: Position,
    /// The one who is asked now: an index into those who are here.
    asked: usize,
}

/// The answer to *done when*.
pub type Message = Progress;

/// Asks the first of those here who has not said it yet; everybody again, where all have.
pub fn open(session: &Session, position: Position) -> State {
    let chapter = session.guide.chapter(&position.chapter);
    let said = |seat: Seat| {
        chapter.is_some_and(|chapter| session.journey.has_passed(chapter, &Stop::Done, seat.into()))
    };
    let asked = seats(session).iter().position(|seat| !said(*seat)).unwrap_or_default();
    State { position, asked }
}

fn seats(session: &Session) -> &'static [Seat] {
    if session.journey.is_solo() { &[Seat::First] } else { session.who().seats() }
}

pub fn update(state: &mut State, session: &mut Session, answer: &Message) -> Update {
    let Some(&seat) = seats(session).get(state.asked) else { return Update::go(Place::Path) };
    let effects = session.set_state(&state.position.chapter, seat, *answer);
    state.asked += 1;
    if state.asked < seats(session).len() {
        return effects.into();
    }
    Update::go(walk::end(&state.position.chapter)).with(effects)
}

pub fn page(state: &State, session: &Session) -> Page<Message> {
    let say = session.say();
    let id = &state.position.chapter;
    let title = session.guide.outline.title(id);
    let Some(chapter) = session.guide.chapter(id) else {
        return Page::new(title, vec![], vec![walk::up(session, id)]);
    };
    let mut body = vec![Block::say(say.done_when())];
    body.extend(chapter.head.done_for(session.journey.is_solo()).into_iter().flat_map(markdown::blocks));
    body.extend(remembered::blocks(session, chapter));
    body.push(Block::quiet(say.done_not_yet_is_fine()));
    if let Some(&seat) = seats(session).get(state.asked) {
        body.push(Block::heading(say.done_ask(&session.journey.name(seat))));
    }
    let mut choices = vec![
        answer(Key::Nth(1), say.not_yet(), Progress::Open),
        answer(Key::Nth(2), say.done_yes(), Progress::Done),
    ];
    if chapter.head.kind == Kind::Practice {
        choices.push(answer(Key::NotNow, say.not_now(), Progress::NotNow));
        choices.push(answer(Key::NotForUs, say.not_for_us(), Progress::NotForUs));
    }
    choices.extend(again(session, chapter));
    choices.push(walk::up(session, id));
    Page::new(title, body, choices).on(session.guide.outline.step_of(id))
}

fn answer(key: Key, label: &str, state: Progress) -> Choice<Message> {
    Choice::new(key, label, state).answers().writes()
}

/// Turns that were taken here can be taken once more, on this day or another: a page may be done only after several.
fn again(session: &Session, chapter: &Chapter) -> impl Iterator<Item = Choice<Message>> {
    let practised = session.journey.has_practised(chapter) && session.who() == Here::Both;
    let parts = chapter
        .head
        .parts
        .iter()
        .filter(move |part| practised && matches!(part.does, PartKind::Turns { .. }));
    parts.zip(Key::listed().skip(2)).map(|(part, key)| {
        let place = walk::stop_of(chapter, Stop::Part(part.id.clone()));
        Choice::go(key, session.say().done_once_more(&part.title), place)
    })
}

#[cfg(test)]
mod tests {
    use super::super::{
        promises::{self, tests::id},
        tests::{Harness, stop},
    };
    use crate::{
        guide::PlanKind,
        journey::{
            consent::{Consent, Said},
            couple::{Here, Seats},
            journey_builder::JourneyBuilder,
            plan::Plan,
            position::Stop,
            progress::State,
            record::{Body, By, Id, Seat, Visibility},
        },
        session::Request,
    };

    #[test]
    fn what_is_known_of_it_is_said() {
        let mut told = JourneyBuilder::two();
        let request = id(PlanKind::Request, 1);
        let done =
            |told: JourneyBuilder, page: &str| Harness::of(told, Here::Both, stop(page, Stop::Done)).prose();
        let body = Body::Consent(Consent::of(Said::No));
        let asks = ("clarifying-expectations.requests", "what", "A message by six.");
        told.plan(&request, By::First, Visibility::Shared, asks, Plan::default());
        told.write(Id::consent(&request, Seat::Second), By::Second, Visibility::Shared, body);
        assert!(done(told, "clarifying-expectations").contains("A “no” or “not now” was said and heard."));
        assert!(
            !done(JourneyBuilder::two(), "clarifying-expectations")
                .contains("A “no” or “not now” was said and heard.")
        );
        let ritual = done(promises::tests::told(), "building-habits");
        assert!(ritual.contains("Our ritual: done once in the last three weeks, once in all."), "{ritual}");
    }

    #[test]
    fn both_are_asked_one_after_the_other() {
        let mut harness =
            Harness::of(JourneyBuilder::two(), Here::Both, stop("listening-actively", Stop::Done));
        insta::assert_snapshot!(harness.prose(), @"
        Listening actively (step 1 of 5)

        You are done with this page when:

        On two different days each of you spoke and listened in turns, and each
        said “yes, you got it” at least once.

        “Not yet” is fine: it may take days or weeks. The next page is offered
        meanwhile, and this one stays on your path.

        Sam, would you say this has happened?

        1. Not yet
        2. Yes, it has
        n. Not now
        f. Not for us
        u. Up to the step
        ");
        harness.choose("Yes, it has");
        assert!(harness.prose().contains("Alex, would you say this has happened?"));
        harness.choose("Not yet");
        let journey = &harness.app.session.journey;
        assert_eq!(journey.progress("listening-actively", None, 1, Seat::First).state, State::Done);
        assert_eq!(journey.progress("listening-actively", None, 1, Seat::Second).state, State::Open);
    }

    #[test]
    fn turns_can_be_taken_once_more_from_here_once_they_were_taken() {
        let mut harness = Harness::of(
            JourneyBuilder::two(),
            Here::Both,
            stop("listening-actively", Stop::Part("turns".into())),
        );
        for label in ["Go on", "Sam begins", "Begin:", "Stop: now", "Yes, you got it", "Stop kindly here"] {
            harness.choose(label);
        }
        harness.hear(Request::Go(stop("listening-actively", Stop::Done)));
        harness.choose("Once more: One speaks");
        assert!(harness.prose().contains("Alex’s turn to speak"), "{}", harness.prose());
        let before = Harness::of(JourneyBuilder::two(), Here::Both, stop("listening-actively", Stop::Done));
        assert!(!before.offers("Once more"));
    }

    #[test]
    fn one_alone_is_not_asked_about_two() {
        let done = |told: JourneyBuilder, here| {
            Harness::of(told, here, stop("listening-actively", Stop::Done)).prose()
        };
        let (alone, two) = (
            done(JourneyBuilder::by(Seats::One), Here::First),
            done(JourneyBuilder::by(Seats::Two), Here::First),
        );
        assert!(alone.contains("You wrote one sentence") && !alone.contains("each of you"), "{alone}");
        assert!(two.contains("On two different days") && !two.contains("You wrote"), "{two}");
    }

    #[test]
    fn what_was_guessed_and_put_right_is_counted() {
        let mut told = JourneyBuilder::two();
        for (name, by, words) in [
            ("card-light.correct", By::First, "so it was tired"),
            ("card-ordinary.correct", By::First, "so it was glad"),
            ("card-light.correct", By::Second, "so it was fear"),
            ("card-light.got-it", By::Second, "Got it"),
            ("card-ordinary.got-it", By::Second, "Nearly"),
        ] {
            told.answer(&format!("cultivating-empathy.{name}"), by, Visibility::Shared, words);
        }
        let counted = "So far here: Sam took a correction twice, Alex took a correction once.";
        let harness = Harness::of(told, Here::Both, stop("cultivating-empathy", Stop::Done));
        let prose = harness.prose().replace('\n', " ");
        assert!(prose.contains(counted) && prose.contains("“Got it” was said once."), "{prose}");
        let before = Harness::of(JourneyBuilder::two(), Here::Both, stop("cultivating-empathy", Stop::Done));
        assert!(!before.prose().contains("So far here"));
    }
}
