//! Requests: everything a screen, a choice or a front may ask of the app without knowing it.

use super::Place;
use crate::{
    guide::ChapterId,
    journey::{
        couple::Here,
        key::{DraftKey, Seat},
        position::Position,
    },
};

#[derive(Debug, Clone, PartialEq)]
pub enum Request {
    Go(Place),
    /// Put a stop of a page behind those who are here, and go on from it.
    Pass(Position),
    /// Go on with half-written words, in the field where they were begun.
    GoOn(DraftKey),
    /// Seat one of the two, or both.
    Sit(Here),
    /// Ask one of the two who are here for their passphrase, and come back to the page.
    Unlock(Seat),
    /// Open the folder anew: more of it may be here now.
    LookAgain,
    /// Open the help over the page.
    Help,
    /// Open the pause over the page.
    Pause,
    /// Open the page for a bad moment over the page.
    RightNow,
    /// Open the plan for a wave: at once for those who are here, else once somebody sits.
    WavePlan,
    /// Open the sources of a page of the guide over the page.
    Why(ChapterId),
    /// Leave the page for the one that closes the evening.
    Enough,
    /// Close the page that lies over the screen.
    Close,
    /// Cover the screen at once; where a seat has a passphrase, until it is given again.
    Lock,
    /// Let time pass while a clock runs.
    Tick,
    /// Rest the clocks: the program is about to stop, and the user sees nothing meanwhile.
    Away,
    /// Try to save again after a save failed.
    Retry,
    /// Leave politely, as soon as everything is saved.
    Quit,
    /// Leave although something could not be saved.
    QuitUnsaved,
    /// Leave at once: the quick exit.
    Vanish,
}
