//! The messages of a part and of its tools, and what comes of one.

use crate::{
    form,
    journey::record::{Id, Seat},
    page,
    private::Private,
    screens::unsealing,
    session::Effect,
};

pub type PartChoice = page::Choice<Message>;
pub type Prompt = page::Prompt<Message>;

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    /// From what the part says into it; or past it, where that is all.
    Onward,
    /// Past the part: its tool is through.
    Past,
    /// A clock starts, in the tools that have one, or they begin without it.
    Begin {
        clock: bool,
    },
    /// The clock rests, or goes on.
    Rest,
    /// Stops kindly: what is written stays, the part stays open.
    Stop,
    Unseal(unsealing::Message),
    /// Lets both read a box that was written here alone, by its id.
    Bring(String),
    Form(form::Message),
    Turns(TurnsMessage),
    Write(WriteMessage),
    Sort(SortMessage),
    Scene(SceneMessage),
    /// Begins another plan beside those that are there.
    Another,
    Answers(AnswersMessage),
}

/// The result of a tool's message.
#[derive(Debug)]
pub enum Step {
    Stay(Vec<Effect>),
    /// The tool is through: the part is behind them.
    Over(Vec<Effect>),
}

#[derive(Debug, Clone, PartialEq)]
pub enum TurnsMessage {
    /// This one has the first turn of all.
    First(Seat),
    Starters,
    /// The listener gives it back, for the first time or once more.
    GiveBack,
    /// “Yes, you got it.” `more`: the speaker goes on within the same turn.
    Got {
        more: bool,
    },
    /// Something was missing.
    Missed,
    /// On to the next turn as it is. It was taken where something was said in it.
    Pass,
}

#[derive(Debug, Clone, PartialEq)]
pub enum WriteMessage {
    /// Asks whether all of it is to be destroyed.
    AskToDestroy,
    Spare,
    Destroy,
}

/// A page of sorting.
#[derive(Debug, Clone, PartialEq)]
pub enum Laying {
    /// Putting things down, one a line.
    Add,
    /// Which pile for this one.
    Lay(Private),
    /// A pile is full: what comes off it, for this one.
    Full { pile: usize, thing: Private },
    /// All piles.
    Look,
    /// Which one is to be moved, from so far down the list on.
    Which(usize),
}

#[derive(Debug, Clone, PartialEq)]
pub enum SortMessage {
    Show(Laying),
    /// To the page that comes next.
    Next,
    Lay {
        thing: Private,
        pile: usize,
    },
    /// Takes a thing off a full pile, and lays the other there.
    Swap {
        off: Private,
        thing: Private,
        pile: usize,
    },
    LeaveOut(Private),
    /// Takes back what was laid last.
    Undo,
}

#[derive(Debug, Clone, PartialEq)]
pub enum SceneMessage {
    /// Looks at what this line does, by its place.
    Look(usize),
    /// On to the repaired talk.
    Repaired,
}

#[derive(Debug, Clone, PartialEq)]
pub enum AnswersMessage {
    Take(Id),
    /// Begins an agreement that answers no request.
    Without,
}

impl From<TurnsMessage> for Message {
    fn from(message: TurnsMessage) -> Self {
        Self::Turns(message)
    }
}

impl From<WriteMessage> for Message {
    fn from(message: WriteMessage) -> Self {
        Self::Write(message)
    }
}

impl From<SortMessage> for Message {
    fn from(message: SortMessage) -> Self {
        Self::Sort(message)
    }
}

impl From<SceneMessage> for Message {
    fn from(message: SceneMessage) -> Self {
        Self::Scene(message)
    }
}

impl From<AnswersMessage> for Message {
    fn from(message: AnswersMessage) -> Self {
        Self::Answers(message)
    }
}
