//! A place one can be at, small enough to remember: ids only, never words.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::journey::{checkin::Moment, position::Position, record::Id};

/// Where somebody is. Opening a place makes its screen.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// The first run: what this is, and how to leave fast.
    #[default]
    Welcome,
    /// Waiting for the quick exit to be tried, or just back from it.
    Rehearsal,
    /// Who is here?
    Seats,
    /// Names, one or two.
    Setup,
    Path,
    /// Pages beside the path.
    More,
    /// The private check, asked for.
    Check,
    /// All stops of one page.
    Contents(String),
    /// A step and its three practices, by the step's place (0 to 4).
    Step(usize),
    /// A stop on the path: a lesson, a question, a part of an exercise, …
    Stop(Position),
    /// A page to read that is no stop on the path: privacy, the role of time.
    Read(String),
    /// What broke trust: the list, and one of it.
    Breaches,
    Breach(Uuid),
    /// A hard day: what came, and the plan for it.
    Setback,
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
    Note(Uuid),
    NewNote(Uuid),
    Summary,
    /// The check-in: where it begins for whoever is here.
    Checkin,
    /// A moment of the check-in of a day.
    CheckinAt {
        on: NaiveDate,
        moment: Moment,
    },
    /// Days to look back over the weeks.
    LookBack,
    /// Your own weeks.
    Lines,
    /// One's own passphrase.
    Passphrase,
}
