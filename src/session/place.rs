//! A place one can be at, small enough to remember: ids only, never words.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    guide::ChapterId,
    journey::{
        care::Advised,
        checkin::Moment,
        position::{Position, Stop},
        record::{Id, Seat},
        tonight::Run,
    },
};

/// A place in the app. Opening a place makes its screen.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// The first run: what this is, and how to leave fast.
    #[default]
    Welcome,
    /// Waiting for the quick exit to be tried, or just back from it.
    Rehearsal,
    /// The page of an incomplete folder, where somebody was here before and the names are not.
    Missing,
    /// The question who is here.
    Seats,
    /// Names, one or two.
    Setup,
    Path,
    /// Pages beside the path.
    More,
    /// The very first evening, before it begins.
    FirstEvening,
    /// A passphrase for each of the two, or for one alone, now or another time.
    Protect,
    /// The evenings that fit tonight, or how the evening that was begun stands.
    Tonight,
    /// The six evenings of the short road.
    Road,
    /// A place as it is remembered while an evening is walked.
    OnEvening(Run, Box<Self>),
    /// A place as it is remembered once advice was shown, which is shown once an evening.
    Advised(Advised, Box<Self>),
    /// The list of all that is due, can be opened, or goes on.
    Waiting,
    /// The private check, asked for.
    Check,
    /// All stops of one page.
    Contents(String),
    /// A step and its three practices, by the step's place (0 to 4).
    Step(usize),
    /// The hand-over on a page, by its id: who does something alone before it goes on for both.
    HandOver(String),
    /// A stop on the path: a lesson, a question, a part of an exercise, …
    Stop(Position),
    /// In the middle of a part of an exercise.
    Midway(Position, Resume),
    /// The way out of a page of the guide, by its id; of the evening as a whole, where none is named.
    Closing(Option<ChapterId>),
    /// A page to read that is no stop on the path: privacy, the role of time.
    Read(String),
    /// The list of breaches, and one of them.
    Breaches,
    Breach(Uuid),
    /// A hard day: what came, and the plan for it.
    Setback,
    /// Days to watch for.
    Watch,
    /// A look back on one.
    Replay(Uuid),
    /// Promises and agreements: the list, and one of them.
    Promises,
    Promise(Id),
    /// One plan is changed; or a new one is made out of another.
    Plan {
        id: Id,
        #[serde(default)]
        from: Option<Id>,
    },
    Journal,
    /// The answers of those who are here.
    Written,
    /// Lines that are not signed by the person they name, and the place to go on to.
    Unsigned(Option<Box<Self>>),
    Note(Uuid),
    NewNote(Uuid),
    Summary,
    /// The check-in: where it begins for those who are here.
    Checkin,
    /// A moment of the check-in of a day.
    CheckinAt {
        on: NaiveDate,
        moment: Moment,
    },
    /// The day on which they want to open the next page.
    NextDate,
    /// Days to look back over the weeks.
    LookBack,
    /// Your own weeks.
    #[serde(rename = "lines")]
    Trends,
    /// One's own passphrase.
    Passphrase,
    /// One journey on two computers.
    Computers,
    /// How this machine shows, sounds and is left.
    Settings,
    /// One's own words, or everything, are taken away.
    TakeAway,
}

impl Place {
    /// The lesson of a page of the guide, by its id.
    pub fn lesson(chapter: &str) -> Self {
        Self::Stop(Position { chapter: chapter.to_owned(), stop: Stop::Lesson })
    }

    /// The page of the guide that is open there, by its id.
    pub fn chapter(&self) -> Option<&str> {
        match self {
            Self::Contents(id) | Self::Read(id) | Self::HandOver(id) => Some(id),
            Self::Closing(id) => id.as_deref(),
            _ => self.position().map(|position| position.chapter.as_str()),
        }
    }

    /// The stop of a page of the guide that is open there.
    pub fn position(&self) -> Option<&Position> {
        match self {
            Self::Stop(position) | Self::Midway(position, _) => Some(position),
            _ => None,
        }
    }

    /// True for the same place, and for the page of a note that was new a moment ago.
    pub fn is_same_page(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Note(one) | Self::NewNote(one), Self::Note(two) | Self::NewNote(two)) => one == two,
            _ => self == other,
        }
    }
}

/// A moment inside a part of an exercise: numbers, never words. Fields may come; those that are not known are let be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Resume {
    /// Seconds left on its clock; none where none was begun.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub left: Option<u32>,
    /// The turns of the two, once it is known who begins.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub floor: Option<Floor>,
}

/// Whose turn it is, and how far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Floor {
    /// The seat that had the first turn of all.
    pub first: Seat,
    /// The turn's number, from 1 on.
    pub turn: u32,
    pub phase: Phase,
}

/// A step within a turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    /// About to begin.
    Ready,
    /// One speaks, the other listens.
    Speaks,
    /// The other gives it back, and asks whether they got it.
    GivesBack,
    /// Something was missing: it is said, and given back once more.
    Missing,
}

impl Floor {
    pub fn speaker(self) -> Seat {
        if self.turn % 2 == 1 { self.first } else { self.first.other() }
    }

    pub fn listener(self) -> Seat {
        self.speaker().other()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As `ui.json` holds them; those of earlier versions must read for ever.
    #[test]
    fn places_are_kept_in_these_words() {
        let position = r#"{"chapter":"listening-actively","stop":{"part":"turns"}}"#;
        for kept in [
            r#""path""#.to_owned(),
            r#""lines""#.to_owned(),
            r#"{"closing":"letting-go"}"#.to_owned(),
            r#"{"closing":null}"#.to_owned(),
            format!(r#"{{"stop":{position}}}"#),
            r#"{"hand-over":"listening-actively"}"#.to_owned(),
            format!(r#"{{"midway":[{position},{{"left":130}}]}}"#),
            r#"{"checkin-at":{"on":"2026-11-22","moment":"numbers"}}"#.to_owned(),
            r#"{"checkin-at":{"on":"2026-11-22","moment":{"line":"check-in.better"}}}"#.to_owned(),
            r#"{"checkin-at":{"on":"2026-11-22","moment":{"thanks":"second"}}}"#.to_owned(),
            format!(
                r#"{{"midway":[{position},{{"floor":{{"first":"second","turn":3,"phase":"gives-back"}}}}]}}"#
            ),
        ] {
            let place: Place = serde_json::from_str(&kept).unwrap();
            assert_eq!(serde_json::to_string(&place).unwrap(), kept);
        }
        let later = format!(r#"{{"midway":[{position},{{"left":130,"mood":"calm"}}]}}"#);
        assert!(matches!(
            serde_json::from_str(&later),
            Ok(Place::Midway(_, Resume { left: Some(130), floor: None }))
        ));
    }

    #[test]
    fn the_floor_goes_to_and_fro() {
        let floor = |turn| Floor { first: Seat::Second, turn, phase: Phase::Ready };
        assert_eq!((floor(1).speaker(), floor(1).listener()), (Seat::Second, Seat::First));
        assert_eq!((floor(2).speaker(), floor(6).listener()), (Seat::First, Seat::Second));
    }
}
