//! Going on along an evening that was begun: its next stop, and what the page after its last one is.

use crate::{
    journey::{position::Position, tonight::Offer},
    session::{Place, Session, Update},
};

/// Begins an evening, at its first stop.
pub fn begin(session: &mut Session, offer: &Offer) -> Update {
    session.begin_evening(offer);
    let first = next(session, None);
    Update::go(first.map_or(Place::Tonight, |first| session.place_of(first)))
}

/// The place after a stop of the evening that is walked; none for a stop that is not of it. Past its time they are asked
/// first, and behind the last stop the evening closes.
pub fn after(session: &Session, position: &Position) -> Option<Place> {
    let run = session.evening().filter(|run| run.stops.contains(position))?;
    Some(match next(session, Some(position)) {
        None => Place::Closing(None),
        Some(_) if run.ends <= session.now => Place::Tonight,
        Some(next) => session.place_of(next),
    })
}

/// The next stop of the evening that is not behind them.
pub fn next(session: &Session, after: Option<&Position>) -> Option<Position> {
    let run = session.evening()?;
    session.journey.next_in_run(&session.guide, run, session.who(), session.now, after)
}
