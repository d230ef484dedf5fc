//! The pages of tonight.

use super::{
    super::{evening, first_evening, road, setback, walk},
    Message, State,
};
use crate::{
    block::Block,
    guide::{Kind, LENGTHS},
    journey::{
        position::{Position, Stop},
        tonight::{READING, Why, Wish},
    },
    language::said,
    page::{Choice, Key, Page},
    session::{Place, Request, Session},
};

pub fn how_long(session: &Session) -> Page<Message> {
    let say = session.say();
    let mut body = vec![Block::say(say.tonight_how_long())];
    if !session.journey.is_solo() {
        body.push(Block::quiet(say.tonight_here(&session.who_name())));
    }
    let mut choices: Vec<_> = first_evening::way(session).into_iter().collect();
    if session.journey.had_a_wave(session.who(), session.today()) {
        body.insert(0, Block::note(say.tonight_wave()));
        choices = vec![Choice::ask(Key::On, say.to_right_now(), Request::RightNow)];
    }
    choices.extend(Key::listed().zip(LENGTHS).map(|(key, minutes)| {
        Choice::new(key, say.minutes(minutes as usize), Message(State::HowHeavy { minutes })).answers()
    }));
    choices.extend(road::way(Key::Nth(4), session));
    choices.extend([setback::way(say), to_path(session)]);
    Page::new(say.tonight_title(), body, choices)
}

pub fn how_heavy(minutes: u32, session: &Session) -> Page<Message> {
    let say = session.say();
    let body = vec![Block::say(say.tonight_how_heavy(minutes as usize)), Block::quiet(say.tonight_weights())];
    let weight = |key, label: &str, heavy| {
        let first = State::Offered { wish: Wish { minutes, heavy }, nth: 0 };
        Choice::new(key, label, Message(first)).answers()
    };
    let choices = vec![
        weight(Key::Nth(1), say.tonight_light(), false),
        weight(Key::Nth(2), say.tonight_heavy(), true),
        Choice::back(say.back(), Message(State::HowLong)),
    ];
    Page::new(say.tonight_title(), body, choices)
}

/// One evening, with its end; under it something else.
pub fn offered(wish: Wish, nth: usize, session: &Session) -> Page<Message> {
    let (say, outline) = (session.say(), &session.guide.outline);
    let tonight = session.tonight(wish);
    let anew = Choice::new(Key::Change, say.tonight_anew(), Message(State::HowLong));
    let Some(offer) = super::offered(session, wish, nth) else {
        let body = vec![Block::say(say.tonight_nothing())];
        return Page::new(say.tonight_title(), body, vec![to_path(session), anew]);
    };
    let why = tonight.why.filter(|_| !offer.as_wished).map(|why| said_why(&why, session));
    let mut body: Vec<Block> = why.map(Block::note).into_iter().collect();
    let ends = offer.ends(session.now).time();
    let (evening, page) = (offer.title.as_str(), outline.title(&offer.page));
    let words = say.tonight_offer(said::TonightOffer { evening, page, ends });
    body.push(Block::strong(words));
    body.push(Block::quiet(say.tonight_minutes(offer.minutes as usize)));
    body.extend(offer.note.as_deref().map(Block::say));
    body.extend(offer.stops.iter().filter_map(|position| listed(session, position)).map(Block::item));
    let begin = Choice::new(Key::On, say.tonight_begin(), Message(State::Begun));
    let next = State::Offered { wish, nth: nth + 1 };
    let more = Choice::new(Key::Skip, say.tonight_something_else(), Message(next));
    let more = (tonight.offers.len() > 1).then_some(more);
    let choices = [begin].into_iter().chain(more).chain([anew, to_path(session)]);
    Page::new(say.tonight_title(), body, choices.collect())
}

/// A stop in the list of an evening, with its minutes.
fn listed(session: &Session, position: &Position) -> Option<String> {
    let say = session.say();
    let chapter = session.guide.chapter(&position.chapter)?;
    Some(match &position.stop {
        Stop::Lesson if chapter.head.kind == Kind::Checkin => chapter.head.title.clone(),
        Stop::Lesson => say.tonight_reading(&chapter.head.title, READING as usize),
        Stop::Part(id) => {
            let part = chapter.part(id)?;
            say.tonight_part(&part.title, part.minutes as usize)
        }
        stop => walk::title(session, chapter, stop),
    })
}

fn said_why(why: &Why, session: &Session) -> String {
    let say = session.say();
    match why {
        Why::Late => say.tonight_late().to_owned(),
        Why::Early { until } => say.tonight_early(*until),
        Why::Heavy { page } => say.tonight_heavy_before(session.guide.outline.title(page)),
        Why::Said(words) => words.clone(),
        Why::NothingReady => say.tonight_nothing_ready().to_owned(),
    }
}

/// Where the evening stands. When its time is up, stopping comes first.
pub fn begun(session: &Session) -> Page<Message> {
    let say = session.say();
    let (Some(run), Some(next)) = (session.evening(), evening::next(session, None)) else {
        return how_long(session);
    };
    let (is_up, time) = (run.ends <= session.now, session.now.time());
    let mut body = vec![];
    if is_up {
        body.push(Block::strong(say.tonight_time_is_up(time)));
    }
    body.extend(listed(session, &next).map(|next| Block::say(say.tonight_next(&next))));
    body.extend(session.minutes_left().map(|left| Block::quiet(say.tonight_left(left as usize))));
    let on = Choice::go(Key::On, say.go_on(), evening::place(session, next));
    let stop = Choice::go(Key::Stop, say.tonight_stop(), Place::Closing(None));
    let first = if is_up { [stop, on] } else { [on, stop] };
    let anew = Choice::new(Key::Change, say.tonight_something_else(), Message(State::HowLong));
    Page::new(say.tonight_title(), body, first.into_iter().chain([anew, to_path(session)]).collect())
}

fn to_path(session: &Session) -> Choice<Message> {
    Choice::back_to(session.say().tonight_whole_path(), Place::Path)
}
