//! Going on along an evening that was begun: its next stop, and what the page after its last one is.

use super::checkin;
use crate::{
    journey::position::Position,
    session::{Place, Session},
};

/// The place after a stop of the evening that is walked; none for a stop that is not of it. Nobody is led on past its time
/// without being asked.
pub fn after(session: &Session, position: &Position) -> Option<Place> {
    let run = session.evening().filter(|run| run.stops.contains(position))?;
    let next = next(session, Some(position)).filter(|_| session.now < run.ends);
    Some(next.map_or(Place::Tonight, |next| place(session, next)))
}

/// The next stop of the evening that is not behind them.
pub fn next(session: &Session, after: Option<&Position>) -> Option<Position> {
    let run = session.evening()?;
    session.journey.next_in_run(&session.guide, run, session.who(), session.now, after)
}

/// The place at which a stop of an evening opens.
pub fn place(session: &Session, position: Position) -> Place {
    let of_checkin = position.chapter == session.guide.outline.checkin;
    if of_checkin { checkin::way_in(session) } else { Place::Stop(position) }
}
