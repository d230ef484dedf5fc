//! Turns that were taken on one day, so that *done when* need not be remembered by heart.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    Journey,
    key::{Id, IdParts, Seat},
    record::Record,
};
use crate::guide::Chapter;

/// How often each was told "yes, you got it", and how many turns there were.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Practised {
    pub turns: u32,
    /// The first and the second seat's gists that the speaker said yes to.
    pub got: [u32; 2],
}

impl Id {
    /// Turns that were taken in a part (`<page>.<part>`) on a day.
    pub fn practised(part: &str, breach: Option<Uuid>, round: u32, on: NaiveDate) -> Self {
        IdParts::Practised { part, breach, round, on }.into()
    }
}

impl Practised {
    /// This one listened, and was told yes. `over`: the turn ends with it.
    pub fn got(&mut self, listener: Seat, over: bool) {
        self.got[listener as usize] += 1;
        self.turns += u32::from(over);
    }

    /// How often this one, speaking, said yes.
    pub fn said_yes(&self, speaker: Seat) -> u32 {
        self.got[speaker.other() as usize]
    }
}

/// The turns of a page: the days on which they were taken, in order, and all of them added up.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Remembered {
    pub days: Vec<NaiveDate>,
    pub all: Practised,
}

impl Journey {
    /// The turns kept under this id so far; none where there is no such record.
    pub fn practised_of(&self, id: &Id) -> Practised {
        self.record(id).and_then(Record::content).copied().unwrap_or_default()
    }

    /// True where turns were taken in the present round of a page.
    pub fn has_practised(&self, chapter: &Chapter) -> bool {
        let (page, breach) = (&chapter.head.id, self.breach_for(chapter));
        !self.practised(page, breach, self.round(page, breach)).days.is_empty()
    }

    /// Every turn that was taken in a round of a page, whichever part it was in.
    pub fn practised(&self, chapter: &str, breach: Option<Uuid>, round: u32) -> Remembered {
        let mut remembered = Remembered::default();
        for record in self.of_kind("practised") {
            let day = day_of(&record.id, chapter, breach, round);
            let (Some(day), Some(practised)) =
                (day, record.content::<Practised>().filter(|day| day.turns > 0))
            else {
                continue;
            };
            remembered.days.push(day);
            remembered.all.turns += practised.turns;
            remembered.all.got[0] += practised.got[0];
            remembered.all.got[1] += practised.got[1];
        }
        remembered.days.sort_unstable();
        remembered.days.dedup();
        remembered
    }
}

/// The day in an id, where it is one of this page and round.
fn day_of(id: &Id, chapter: &str, breach: Option<Uuid>, round: u32) -> Option<NaiveDate> {
    match id.parts() {
        IdParts::Practised { part, breach: of, round: nth, on } => {
            let of_page = part.split_once('.')?.0 == chapter;
            (of_page && (of, nth) == (breach, round)).then_some(on)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::{
        journey_builder::{JourneyBuilder, SPRING},
        key::{By, Visibility},
        record::Body,
    };

    fn told() -> JourneyBuilder {
        let mut told = JourneyBuilder::two();
        for (part, breach, round, day, turns, got) in [
            ("listening-actively.turns", None, 1, "2026-11-25", 6, [1, 2]),
            ("listening-actively.turns", None, 1, "2026-11-22", 4, [0, 1]),
            ("listening-actively.again", None, 1, "2026-11-25", 1, [0, 0]),
            ("listening-actively.turns", None, 1, "2026-11-23", 0, [0, 0]),
            ("listening-actively.turns", None, 2, "2026-11-26", 6, [3, 3]),
            ("listening-actively.turns", Some(SPRING), 1, "2026-11-26", 6, [3, 3]),
            ("listening.turns", None, 1, "2026-11-26", 6, [3, 3]),
        ] {
            let id = Id::practised(part, breach, round, day.parse().unwrap());
            told.write(id, By::Both, Visibility::Shared, Body::Practised(Practised { turns, got }));
        }
        told
    }

    #[test]
    fn turns_of_one_round_of_one_page_are_added_up_by_day() {
        let remembered = told().journey.practised("listening-actively", None, 1);
        let days: Vec<_> = remembered.days.iter().map(ToString::to_string).collect();
        assert_eq!(days, ["2026-11-22", "2026-11-25"], "a day without a turn is no day of practice");
        assert_eq!(remembered.all, Practised { turns: 11, got: [1, 3] });
        assert_eq!(told().journey.practised("owning-up", None, 1), Remembered::default());
    }

    #[test]
    fn who_gave_it_back_got_it_and_who_spoke_said_so() {
        let mut day = Practised::default();
        day.got(Seat::Second, false);
        day.got(Seat::Second, true);
        day.got(Seat::First, true);
        assert_eq!(day, Practised { turns: 2, got: [1, 2] });
        assert_eq!((day.said_yes(Seat::First), day.said_yes(Seat::Second)), (2, 1));
    }
}
