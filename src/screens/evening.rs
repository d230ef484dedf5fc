//! Going on along an evening that was begun: its next stop, and what the page after its last one is.

use super::walk;
use crate::{
    journey::{couple::Here, position::Position, tonight::Offer},
    page::Progress,
    session::{Place, Session, Update},
};

/// Begins an evening, at its first stop.
pub fn begin(session: &mut Session, offer: &Offer) -> Update {
    session.begin_evening(offer);
    let first = next(session, None);
    Update::go(first.map_or(Place::Tonight, |first| place(session, first)))
}

/// The place after a stop of the evening that is walked; none for a stop that is not of it. Past its time they are asked
/// first, and behind the last stop the evening closes.
pub fn after(session: &Session, position: &Position) -> Option<Place> {
    let run = session.evening().filter(|run| run.stops.contains(position))?;
    Some(match next(session, Some(position)) {
        None if run.is_first => handed_over(session).unwrap_or(Place::NextDate),
        None => Place::Closing(None),
        Some(_) if run.ends <= session.now => Place::Tonight,
        Some(next) => place(session, next),
    })
}

/// The hand-over of a first evening, for one of two who has nothing more to do alone.
fn handed_over(session: &Session) -> Option<Place> {
    let run = session.evening().filter(|_| session.who() != Here::Both && !session.journey.is_solo())?;
    let next = session.journey.next_in_run(&session.guide, run, Here::Both, session.now, None)?;
    Some(Place::HandOver(next.chapter))
}

/// The next stop of the evening that is not behind them.
pub fn next(session: &Session, after: Option<&Position>) -> Option<Position> {
    let run = session.evening()?;
    session.journey.next_in_run(&session.guide, run, session.who(), session.now, after)
}

/// The place at which a stop of an evening opens. On the first evening the keyboard may go over before it.
pub fn place(session: &Session, position: Position) -> Place {
    match session.first_evening() {
        Some(_) => walk::way_to(session, &position),
        None => session.place_of(position),
    }
}

/// How far a stop is in the evening that is walked.
pub fn progress(session: &Session, position: &Position) -> Option<Progress> {
    let stops = &session.evening()?.stops;
    let at = stops.iter().position(|stop| stop == position)?;
    let minutes = session.minutes_left().unwrap_or_default();
    Some(Progress { part: at + 1, parts: stops.len(), of_boxes: None, minutes })
}
