//! The pages of a pause.

use super::{Asks, Message, Named, State, named};
use crate::{
    block::{Block, Clock, Text},
    journey::{
        key::DraftKey,
        pause::{LEAST, Pause, SOON},
    },
    page::{Ask, Choice, Key, Page, TextInput},
    private::Private,
    session::{Request, Session},
};
use std::time::Duration;

use chrono::{DateTime, FixedOffset, TimeDelta};

/// How long a calming line stays, while a clock runs beside it anyway.
const STAYS: Duration = Duration::from_secs(40);

const TITLE: &str = "A pause";

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
    let body = vec![
        Block::heading("When will you be back?"),
        Block::say(
            "Either of you may pause at any time, and nobody asks why. Naming when you come back makes it a pause and \
             not a leaving. At least twenty minutes lets a body settle.",
        ),
    ];
    let mut choices = vec![
        Choice::new(Key::Nth(1), "Back in 20 minutes", Message::For(20)).answers(),
        Choice::new(Key::Nth(2), "Back in half an hour", Message::For(30)).answers(),
        Choice::new(Key::Nth(3), "Back in an hour", Message::For(60)).answers(),
        Choice::new(Key::Nth(4), "Back tomorrow at this time", Message::Tomorrow).answers(),
        Choice::new(Key::Nth(5), "Back at another time", Message::Type).answers(),
    ];
    choices.push(match named {
        None => Choice::ask(Key::Back, "No pause now", Request::Close),
        Some((_, pause)) => {
            Choice::back(format!("It stays as it is: back {}", when(pause, session.now)), Message::Stay)
        }
    });
    Page::new(TITLE, body, choices)
}

fn type_a_time(again: bool, session: &Session) -> Page<Message> {
    let mut body = vec![
        Block::Paragraph(Text::strong("Back at what time?")),
        Block::say("Like 21:30. A time that has gone by today is meant for tomorrow."),
    ];
    if again {
        let first = session.now + LEAST + TimeDelta::seconds(59);
        body.push(Block::note(format!(
            "Something between {} today and this time tomorrow, please. A pause has twenty minutes at least.",
            first.format("%H:%M")
        )));
    }
    let ask = Ask::Write(TextInput { key: DraftKey::default(), words: Private::default(), one_line: true });
    Page::asking(TITLE, body, ask, vec![Choice::back("Back to the other times", Message::Later)])
}

fn rest(named: Named, state: &State, session: &Session) -> Page<Message> {
    let (begun, pause) = named;
    let left = pause.left(session.now);
    let mut body = vec![
        Block::heading(format!("Back {}", when(pause, session.now))),
        Block::say("Until then there is nothing to do here, together or alone."),
    ];
    let lines = &session.guide.strings().calm.lines;
    body.extend(
        lines.get(line(state, session) % lines.len().max(1)).map(|line| Block::Quote(line.as_str().into())),
    );
    body.push(Block::quiet("You may close the program meanwhile. It comes back to this."));
    if left <= SOON {
        let whole = (pause.until - begun).max(left);
        let (left, whole) = (seconds(left), seconds(whole));
        body.push(Block::Clock(Clock { label: "The pause".into(), left, whole, running: true }));
    }
    let choices = vec![
        Choice::new(Key::Nth(1), "Another quiet thought", Message::Next),
        Choice::new(Key::Type, "Name another time", Message::Later),
        Choice::new(Key::Stop, "Stop kindly for today", Message::Stop),
        Choice::back(
            if session.journey.is_solo() { "I am back already" } else { "We are back already" },
            Message::Back,
        ),
    ];
    Page::new(TITLE, body, choices)
}

fn due(pause: Pause, session: &Session) -> Page<Message> {
    let body = vec![
        Block::heading("Welcome back"),
        Block::say(format!("You said: back {}. That time has come.", when(pause, session.now))),
        Block::say("You can go on where you were, take more time, or let it be for today. Each is fine."),
    ];
    let choices = vec![
        Choice::back("Go on where you were", Message::Back),
        Choice::new(Key::Type, "Take more time", Message::Later),
        Choice::new(Key::Stop, "Stop kindly for today", Message::Stop),
    ];
    Page::new(TITLE, body, choices)
}

/// The calming line that is shown now. Lines follow one another slowly.
pub fn line(state: &State, session: &Session) -> usize {
    let shown = session.elapsed.saturating_sub(state.since);
    state.line + usize::try_from(shown.as_secs() / STAYS.as_secs()).unwrap_or_default()
}

/// `today at 21:50`
fn when(pause: Pause, now: DateTime<FixedOffset>) -> String {
    let (then, today) = (pause.until.naive_local(), now.date_naive());
    let time = then.format("%H:%M");
    match (then.date() - today).num_days() {
        0 => format!("today at {time}"),
        1 => format!("tomorrow at {time}"),
        -1 => format!("yesterday at {time}"),
        _ => format!("on {} at {time}", then.format("%-d %B")),
    }
}

fn seconds(time: TimeDelta) -> u32 {
    u32::try_from(time.num_seconds()).unwrap_or_default()
}
