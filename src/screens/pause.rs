//! The pause: from anywhere, no reason asked. A return time is named first; then the page waits as it was, also when the
//! program was closed meanwhile.

use chrono::Duration;

use super::{AppMessage, Session, Turn};
use crate::{
    block::Block,
    journey::{
        pause::Pause,
        record::{Body, Id, Visibility},
    },
    page::{Choice, Page},
};

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    /// Back in so many minutes.
    For(i64),
    /// They are back, or let the pause be.
    Back,
    /// Another return time.
    Later,
}

pub fn update(session: &mut Session, message: &Message) -> Turn {
    match message {
        Message::For(minutes) => {
            let Some(until) = session.now.checked_add_signed(Duration::minutes(*minutes)) else {
                return Turn::stay();
            };
            let id = session.journey.pause().map(|(id, _)| id.clone());
            let id = id.unwrap_or_else(|| Id::pause(session.new_id()));
            let effects = write(session, id, Pause { until, over: false });
            // Before anybody sat down nothing can be kept; a pause can be taken all the same.
            let then = effects.is_empty().then_some(AppMessage::Close);
            Turn { effects, then }
        }
        Message::Back => close(session),
        Message::Later => match session.journey.pause() {
            // The same pause, without its time: the page asks for one again.
            Some((id, pause)) => {
                let (id, over) = (id.clone(), Pause { over: true, ..pause });
                write(session, id, over).into()
            }
            None => Turn::stay(),
        },
    }
}

fn close(session: &mut Session) -> Turn {
    let open = session.journey.pause().map(|(id, pause)| (id.clone(), pause));
    let effects =
        open.map(|(id, pause)| write(session, id, Pause { over: true, ..pause })).unwrap_or_default();
    Turn { effects, then: Some(AppMessage::Close) }
}

fn write(session: &mut Session, id: Id, pause: Pause) -> Vec<crate::app::Effect> {
    session.write(id, Visibility::Shared, Some(Body::Pause(pause)), None)
}

pub fn page(session: &Session) -> Page {
    match session.journey.pause() {
        None => name_a_time(),
        Some((_, pause)) => rest(pause, session),
    }
}

fn name_a_time() -> Page {
    let body = vec![
        Block::heading("A pause"),
        Block::say(
            "Either of you may pause at any time. Naming when you come back makes it a pause and not a leaving. \
             At least twenty minutes lets a body settle.",
        ),
    ];
    let choices = vec![
        Choice::new('1', "Back in 20 minutes", Message::For(20)),
        Choice::new('2', "Back in half an hour", Message::For(30)),
        Choice::new('3', "Back in an hour", Message::For(60)),
        Choice::new('4', "Back tomorrow at this time", Message::For(24 * 60)),
        Choice::back("No pause now", AppMessage::Close),
    ];
    Page::new("A pause", body, choices)
}

fn rest(pause: Pause, session: &Session) -> Page {
    let day = match pause.until.date_naive() == session.now.date_naive() {
        true => "today",
        false if pause.until < session.now => "on another day",
        false => "tomorrow",
    };
    let mut body = vec![
        Block::heading("A pause"),
        Block::say(format!("You said: back {day} at {}.", pause.until.format("%H:%M"))),
    ];
    if pause.until <= session.now {
        body.push(Block::say(
            "That time has come. You can go on where you were, take more time, or let it be for today.",
        ));
    } else {
        body.extend(session.guide.strings().calm.lines.iter().map(|line| Block::item(line.as_str())));
        body.push(Block::quiet("You may close the program meanwhile. It comes back to this."));
    }
    let choices = vec![
        Choice::back("We are back", Message::Back),
        Choice::new('t', "Name another time", Message::Later),
        Choice::new('s', "Stop kindly for today", AppMessage::Quit),
    ];
    Page::new("A pause", body, choices)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        guide::Guide,
        journey::{Journey, couple::Here},
        plain::prose,
    };

    fn session() -> Session {
        let mut session = Session::new(Guide::bundled(), Journey::default(), None);
        session.now = "2026-11-22T21:30:00+01:00".parse().unwrap();
        session.fresh = Some(uuid::Uuid::from_u128(7));
        session.sit(Here::Both, "9a1b2c3d".into(), vec![]);
        session
    }

    #[test]
    fn a_pause_names_its_end_and_is_still_there_at_another_start() {
        let mut session = session();
        assert!(prose(&page(&session)).contains("Back in 20 minutes"));
        update(&mut session, &Message::For(20));
        assert!(prose(&page(&session)).contains("back today at 21:50"));
        session.now += Duration::days(9);
        let late = prose(&page(&session));
        assert!(late.contains("That time has come") && late.contains("Name another time"), "{late}");
    }

    #[test]
    fn coming_back_ends_it_and_naming_another_time_asks_again() {
        let mut session = session();
        update(&mut session, &Message::For(24 * 60));
        assert!(prose(&page(&session)).contains("back tomorrow at 21:30"));
        update(&mut session, &Message::Later);
        assert!(session.journey.pause().is_none());
        session.fresh = Some(uuid::Uuid::from_u128(8));
        update(&mut session, &Message::For(60));
        let turn = update(&mut session, &Message::Back);
        assert_eq!((session.journey.pause(), turn.then), (None, Some(AppMessage::Close)));
    }
}
