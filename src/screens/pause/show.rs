//! The pages of a pause.

use super::{Asks, Message, Named, State, named};
use crate::{
    block::{Block, Clock},
    journey::{
        key::DraftKey,
        pause::{LEAST, Pause, SOON},
    },
    language::{Catalogue, PauseDay},
    page::{Ask, Choice, Key, Page, TextInput},
    private::Private,
    session::{Request, Session},
};
use std::time::Duration;

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime, TimeDelta};

/// How long a calming line stays, while a clock runs beside it anyway.
const STAYS: Duration = Duration::from_secs(40);

pub fn page(state: &State, session: &Session) -> Page<Message> {
    let named = named(state, session);
    match (&state.asks, named) {
        (Asks::Typed { again }, _) => type_a_time(*again, session),
        (Asks::Times, _) | (_, None) => name_a_time(named, session),
        (Asks::Nothing, Some((_, pause))) if pause.left(session.now) <= TimeDelta::zero() => {
            due(pause, session)
        }
        (Asks::Nothing, Some(named)) => rest(named, state, session),
    }
}

fn name_a_time(named: Option<Named>, session: &Session) -> Page<Message> {
    let say = session.say();
    let body = vec![Block::heading(say.pause_ask()), Block::say(say.pause_about())];
    let mut choices = vec![
        right_now(say),
        Choice::new(Key::Nth(1), say.pause_for_20_minutes(), Message::For(20)).answers(),
        Choice::new(Key::Nth(2), say.pause_for_30_minutes(), Message::For(30)).answers(),
        Choice::new(Key::Nth(3), say.pause_for_an_hour(), Message::For(60)).answers(),
        Choice::new(Key::Nth(4), say.pause_until_tomorrow(), Message::Tomorrow).answers(),
        Choice::new(Key::Nth(5), say.pause_until_another_time(), Message::Type).answers(),
    ];
    choices.push(match named {
        None => Choice::ask(Key::Back, say.pause_none(), Request::Close),
        Some((_, pause)) => {
            let (day, time, on) = when(pause, session.now);
            Choice::back(say.pause_stays(day, time, on), Message::Stay)
        }
    });
    Page::new(say.a_pause(), body, choices)
}

/// For a bad moment, two keys from everywhere.
fn right_now(say: Catalogue) -> Choice<Message> {
    Choice::ask(Key::On, say.to_right_now(), Request::RightNow)
}

fn type_a_time(again: bool, session: &Session) -> Page<Message> {
    let say = session.say();
    let mut body = vec![Block::strong(say.pause_type_ask()), Block::say(say.pause_type_about())];
    if again {
        let earliest = session.now + LEAST + TimeDelta::seconds(59);
        body.push(Block::note(say.pause_type_again(earliest.time())));
    }
    let ask = Ask::Write(TextInput { key: DraftKey::default(), words: Private::default(), one_line: true });
    let choices = vec![Choice::back(say.pause_other_times(), Message::Later)];
    Page::asking(say.a_pause(), body, ask, choices)
}

fn rest(named: Named, state: &State, session: &Session) -> Page<Message> {
    let say = session.say();
    let (begun, pause) = named;
    let left = pause.left(session.now);
    let (day, time, on) = when(pause, session.now);
    let mut body = vec![Block::heading(say.pause_back(day, time, on)), Block::say(say.pause_nothing_to_do())];
    let lines = &session.guide.strings().calm.lines;
    body.extend(
        lines.get(line(state, session) % lines.len().max(1)).map(|line| Block::Quote(line.as_str().into())),
    );
    body.push(Block::quiet(say.pause_may_close()));
    if left <= SOON {
        let whole = (pause.until - begun).max(left);
        let (left, whole) = (seconds(left), seconds(whole));
        body.push(Block::Clock(Clock {
            label: say.pause_clock().into(),
            left,
            whole,
            running: true,
            person: None,
        }));
    }
    let choices = vec![
        right_now(say),
        Choice::new(Key::Nth(1), say.pause_another_thought(), Message::Next),
        Choice::new(Key::Type, say.pause_another_time(), Message::Later),
        Choice::new(Key::Stop, say.pause_stop(), Message::Stop),
        Choice::back(say.pause_back_already(session.journey.is_solo()), Message::Back),
    ];
    Page::new(say.a_pause(), body, choices)
}

fn due(pause: Pause, session: &Session) -> Page<Message> {
    let say = session.say();
    let (day, time, on) = when(pause, session.now);
    let body = vec![
        Block::heading(say.pause_welcome_back()),
        Block::say(say.pause_is_over(day, time, on)),
        Block::say(say.pause_go_on_about()),
    ];
    let choices = vec![
        right_now(say),
        Choice::back(say.pause_go_on(), Message::Back),
        Choice::new(Key::Type, say.pause_more_time(), Message::Later),
        Choice::new(Key::Stop, say.pause_stop(), Message::Stop),
    ];
    Page::new(say.a_pause(), body, choices)
}

/// The calming line that is shown now. Lines follow one another slowly.
pub fn line(state: &State, session: &Session) -> usize {
    let shown = session.elapsed.saturating_sub(state.since);
    state.line + usize::try_from(shown.as_secs() / STAYS.as_secs()).unwrap_or_default()
}

/// When they said they would be back, as a pause says it: `today at 21:50`.
fn when(pause: Pause, now: DateTime<FixedOffset>) -> (PauseDay, NaiveTime, NaiveDate) {
    let then = pause.until.naive_local();
    let day = match (then.date() - now.date_naive()).num_days() {
        0 => PauseDay::Today,
        1 => PauseDay::Tomorrow,
        -1 => PauseDay::Yesterday,
        _ => PauseDay::Dated,
    };
    (day, then.time(), then.date())
}

fn seconds(time: TimeDelta) -> u32 {
    u32::try_from(time.num_seconds()).unwrap_or_default()
}
