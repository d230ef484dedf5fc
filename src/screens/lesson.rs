//! A page of the guide, to read: the lesson, what it says to those who are here, when it is done, and how sure it is.

mod causes;

use super::{advice, part, walk, why};
use crate::{
    block::Block,
    guide::{Chapter, Kind, markdown},
    journey::{
        breach::{Breach, Role},
        care::Care,
        couple::Here,
        key::Seat,
        position::{Audience, Entry, Position, Stop},
        progress::State as Progress,
    },
    language::{Catalogue, said},
    page::{Choice, Key, Page},
    session::{Place, Request, Session, Update},
};

#[derive(Debug)]
pub struct State {
    position: Position,
    /// The text at the door, until they go past it.
    gate: Option<String>,
    /// True while the page says what it says about the causes that fit less.
    other_causes: bool,
    care: Vec<Care>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    PastTheGate,
    /// To what the page says about the causes that fit less, and back.
    OtherCauses(bool),
    /// "Not now", "not for us", or open again.
    Answer(Progress),
    Again,
}

pub fn open(session: &mut Session, position: Position) -> State {
    let gate = match session.journey.may_enter(&session.guide, &position, session.who()) {
        Entry::Gate(text) => Some(text),
        _ => None,
    };
    State { care: advice::at(session, &position), position, gate, other_causes: false }
}

pub fn update(state: &mut State, session: &mut Session, message: &Message) -> Update {
    match message {
        Message::PastTheGate => state.gate = None,
        Message::OtherCauses(shown) => state.other_causes = *shown,
        Message::Answer(answer) => {
            let seats = session.who().seats();
            let effects: Vec<_> = seats
                .iter()
                .flat_map(|&seat| session.set_state(&state.position.chapter, seat, *answer))
                .collect();
            return Update::go(Place::Path).with(effects);
        }
        Message::Again => {
            let mut effects = part::close_overlap(session, &state.position.chapter);
            effects.extend(session.begin_again(&state.position.chapter));
            return Update::go(Place::Stop(state.position.clone())).with(effects);
        }
    }
    Update::stay()
}

pub fn page(state: &State, session: &Session) -> Page<Message> {
    let id = &state.position.chapter;
    let step = session.guide.outline.step_of(id);
    let title = session.guide.outline.title(id);
    let Some(chapter) = session.guide.chapter(id) else {
        let body = vec![Block::say(session.say().lesson_gone())];
        return Page::new(title, body, vec![walk::up(session, id)]);
    };
    let page = match &state.gate {
        Some(gate) => door(chapter, gate, session),
        None if state.other_causes => causes::others_page(chapter, session),
        None => lesson(state, chapter, session),
    };
    page.on(step)
}

fn door(chapter: &Chapter, gate: &str, session: &Session) -> Page<Message> {
    let mut body = vec![Block::heading(chapter.head.title.as_str())];
    body.extend(markdown::blocks(gate));
    let mut choices = vec![Choice::new(Key::On, session.say().go_on(), Message::PastTheGate)];
    choices.extend(walk::links(session, &body, &mut Key::listed()));
    choices.extend(answers(session.say()));
    choices.push(walk::up(session, &chapter.head.id));
    Page::new(chapter.head.title.as_str(), body, choices)
}

/// Two full answers. They look the same whatever the reason is.
fn answers(say: Catalogue) -> [Choice<Message>; 2] {
    [
        Choice::new(Key::NotNow, say.not_now(), Message::Answer(Progress::NotNow)).answers().writes(),
        Choice::new(Key::NotForUs, say.not_for_us(), Message::Answer(Progress::NotForUs)).answers().writes(),
    ]
}

fn lesson(state: &State, chapter: &Chapter, session: &Session) -> Page<Message> {
    let head = &chapter.head;
    let mut body = vec![Block::heading(head.title.as_str())];
    body.extend(advice::blocks(&state.care, session));
    body.extend(takes(chapter, session).map(Block::quiet));
    body.extend(chapter.lesson.iter().cloned());
    body.extend(spoken(chapter, session));
    body.extend(head.caution.iter().map(|caution| Block::Note(markdown::text(caution))));
    if let Some(done_when) = head.done_for(session.journey.is_solo()) {
        body.push(Block::heading(session.say().lesson_done_when()));
        body.push(Block::Paragraph(markdown::text(done_when)));
    }
    Page::new(head.title.as_str(), body, choices(state, chapter, session))
}

/// How long it takes, and how much of that alone. None where the guide names no time.
fn takes(chapter: &Chapter, session: &Session) -> Option<String> {
    let stops = |here| session.journey.stops(&session.guide, chapter, here);
    let minutes = |stops: &[Stop]| walk::minutes(chapter, stops) as usize;
    let shared = stops(if session.journey.is_solo() { session.who() } else { Here::Both });
    let alone = |&seat: &Seat| {
        let own: Vec<_> = stops(seat.into()).into_iter().filter(|stop| !shared.contains(stop)).collect();
        minutes(&own)
    };
    let alone = if session.journey.is_solo() { 0 } else { session.who().seats().iter().map(alone).sum() };
    match minutes(&shared) + alone {
        0 => None,
        whole if alone == 0 => Some(session.say().lesson_takes(whole)),
        whole => Some(session.say().lesson_takes_alone(said::LessonTakesAlone { time: whole, alone })),
    }
}

fn choices(state: &State, chapter: &Chapter, session: &Session) -> Vec<Choice<Message>> {
    let say = session.say();
    let head = &chapter.head;
    let answer = session.journey.state(&head.id, session.journey.breach_for(chapter), session.who());
    let stops = session.journey.stops(&session.guide, chapter, session.who());
    let (mut choices, mut listed) = (vec![], Key::listed());
    if answer == Progress::Open {
        choices.push(Choice::ask(Key::On, say.go_on(), Request::Pass(state.position.clone())));
    }
    if stops.len() > 1 {
        choices.push(walk::all_parts(session.say(), &head.id));
    }
    if Some(&head.id) == session.guide.outline.naming.as_ref() {
        let naming = |key| Choice::go(key, say.lesson_name_breach(), Place::Breaches);
        choices.extend(listed.next().map(naming));
    }
    choices.extend(walk::links(session, &chapter.lesson, &mut listed));
    if let Some(label) = causes::others_label(chapter, session) {
        choices.extend(listed.next().map(|key| Choice::new(key, label, Message::OtherCauses(true))));
    }
    let why = why::choice(session, &head.id);
    choices.extend(why.map(|why| Choice { label: say.why_title().into(), ..why }));
    match (answer, head.kind) {
        (Progress::Open, Kind::Practice) => choices.extend(answers(say)),
        (Progress::Open | Progress::Done, _) => {}
        _ => {
            let again = Choice::new(Key::On, say.take_it_up_again(), Message::Answer(Progress::Open));
            choices.insert(0, again.writes());
        }
    }
    let walked = session.journey.has_walked(&session.guide, chapter, session.who());
    if stops.len() > 1 && !head.own && (walked || answer == Progress::Done) {
        let afresh = |key| Choice::new(key, say.lesson_again(), Message::Again).writes();
        choices.extend(listed.next().map(afresh));
    }
    choices.push(walk::up(session, &state.position.chapter));
    choices
}

/// The page's words for the user: for their role, for one alone, for this kind of breach.
fn spoken(chapter: &Chapter, session: &Session) -> Vec<Block> {
    let text = &chapter.head.text;
    let breach = session.journey.open_breach().map(|(_, breach)| breach);
    let Audience { role, solo: is_solo, .. } = Audience::of(&session.journey, session.who());
    let all_named = breach.is_some_and(Breach::has_roles);
    let own = match role {
        Some(Role::Hurt) => &text.hurt,
        Some(Role::Broke) => &text.broke,
        Some(Role::Both) => &text.both,
        None if is_solo => &None,
        None if breach.is_some_and(Breach::is_mutual) => &text.both,
        None if all_named && text.together.is_some() => &text.together,
        None => &text.neutral,
    };
    let solo = text.solo.as_ref().filter(|_| is_solo);
    let texts = own.iter().chain(solo).map(String::as_str).chain(causes::most(chapter, session));
    let said: Vec<_> = texts.flat_map(markdown::blocks).collect();
    if said.is_empty() {
        return said;
    }
    let heading = match (is_solo, role) {
        (false, None) => session.say().lesson_for_two().to_owned(),
        _ => session.say().lesson_for_one(&session.who_name()),
    };
    std::iter::once(Block::heading(heading)).chain(said).collect()
}

#[cfg(test)]
mod tests {
    use super::super::tests::Harness;
    use crate::{
        guide::{Addressee, Cause},
        journey::{
            breach::Role,
            couple::{Here, Seats},
            journey_builder::JourneyBuilder,
        },
        session::Place,
    };

    #[test]
    fn of_several_causes_one_is_told_and_the_others_wait_behind_one_choice() {
        let told = |causes: &[Cause]| {
            let told = JourneyBuilder::hurt_and_broke().caused_by(causes);
            Harness::of(told, Here::Second, Place::lesson("being-transparent"))
        };
        let says = |harness: &Harness, cause| {
            let guide = &harness.app.session.guide;
            let text = guide.cause_text("being-transparent", cause, Addressee::Broke).unwrap();
            harness.prose().replace('\n', " ").contains(text)
        };
        let mut two = told(&[Cause::Promises, Cause::Support]);
        assert!(says(&two, Cause::Promises) && !says(&two, Cause::Support));
        two.choose("The same for “One of us was alone at a hard time”");
        assert!(says(&two, Cause::Support) && !says(&two, Cause::Promises));
        two.choose("Back");
        assert!(says(&two, Cause::Promises));
        let mut three = told(&[Cause::Other, Cause::Promises, Cause::Support]);
        assert!(!says(&three, Cause::Promises), "nothing is said about something else");
        three.choose("The same for the other kinds");
        assert!(says(&three, Cause::Promises) && says(&three, Cause::Support));
        assert!(!told(&[Cause::Promises]).offers("The same"));
    }

    #[test]
    fn two_are_spoken_to_by_what_happened_between_them() {
        use Role::{Both, Broke, Hurt};
        for (roles, said) in [
            ((None, None), "If none is named"),
            ((Some(Hurt), Some(Broke)), "One of you tells; the other guesses"),
            ((Some(Both), Some(Both)), "Two hurts need two evenings."),
        ] {
            let told = JourneyBuilder::two().with_roles(roles.0, roles.1);
            let prose = Harness::of(told, Here::Both, Place::lesson("understanding-the-impact")).prose();
            let said_to = prose.split_once("For the two of you").expect("both are here").1;
            assert!(said_to.trim_start().replace('\n', " ").contains(said), "{said_to}");
        }
    }

    #[test]
    fn one_alone_is_not_spoken_to_as_two() {
        let alone = JourneyBuilder::by(Seats::One);
        let prose =
            Harness::of(alone, Here::First, Place::lesson("what-broke-it")).prose().replace('\n', " ");
        assert!(
            prose.contains("You can name this for yourself.") && !prose.contains("Write apart first"),
            "{prose}"
        );
    }
}
