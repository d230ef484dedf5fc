//! Entry to a stop: open, or with a condition first. Nothing is locked for good.

use super::{Audience, Chapter, Guide, Here, Journey, Position, Stop, Who, is_shown};

/// The condition of entering a stop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    Open,
    /// A text to read first. It never locks.
    Gate(String),
    /// This is asked of one person alone, and both are here.
    Alone,
    /// This is done together, and one is here.
    Together,
    /// This is asked of the other role.
    Other,
}

impl Journey {
    /// The condition under which the people who are present may enter a stop now.
    pub fn may_enter(&self, guide: &Guide, position: &Position, here: Here) -> Entry {
        let Some(chapter) = guide.chapter(&position.chapter) else { return Entry::Open };
        if !is_shown(&chapter.head, here) {
            return Entry::Alone;
        }
        let audience = Audience::of(self, here);
        let who = match &position.stop {
            Stop::Lesson | Stop::Done => return gate(chapter, self, here),
            Stop::Safety => return if here == Here::Both { Entry::Alone } else { Entry::Open },
            Stop::Reveal | Stop::PrivateMinutes => {
                return if here == Here::Both { Entry::Open } else { Entry::Together };
            }
            Stop::Question(id) => chapter.question(id).map(|question| question.who),
            Stop::Part(id) => chapter.part(id).map(|part| part.who),
        };
        match who {
            Some(who) if audience.meets(who) => Entry::Open,
            Some(Who::Together) => Entry::Together,
            Some(_) if here == Here::Both => Entry::Alone,
            Some(_) => Entry::Other,
            None => Entry::Open,
        }
    }
}

/// The gate text, until the lesson behind it was read once.
fn gate(chapter: &Chapter, journey: &Journey, here: Here) -> Entry {
    match &chapter.head.gate {
        Some(gate) if !journey.has_passed(chapter, &Stop::Lesson, here) => Entry::Gate(gate.clone()),
        _ => Entry::Open,
    }
}
