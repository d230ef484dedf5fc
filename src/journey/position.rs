//! The path as a state machine: which stops a page of the guide has for whoever is here, which comes next, and what
//! stands at its door. Everything can be read ahead; nothing is ever locked for good.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    Journey,
    breach::Role,
    couple::Here,
    progress::State,
    record::{Id, Seat},
};
use crate::guide::{Chapter, ChapterId, Guide, Kind, Part, Question, Scope, Solo, Starts, Who};

/// A stop on a page of the guide.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stop {
    Lesson,
    /// The private check, offered to each alone. Nothing of it is kept.
    Safety,
    /// A question, by its id.
    Question(String),
    /// A part of the exercise, by its id.
    Part(String),
    /// Sealed answers that both may open now.
    Reveal,
    /// Whether the acts of *done when* happened.
    Done,
}

impl Stop {
    /// How a passed stop is kept in [`super::progress::Progress::passed`].
    pub fn key(&self) -> String {
        match self {
            Self::Lesson => "lesson".into(),
            Self::Safety => "check".into(),
            Self::Question(id) => format!("question:{id}"),
            Self::Part(id) => format!("part:{id}"),
            Self::Reveal => "reveal".into(),
            Self::Done => "done".into(),
        }
    }
}

/// Where somebody is on the path.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Position {
    pub chapter: ChapterId,
    pub stop: Stop,
}

/// For whom the stops of a page are worked out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seating {
    pub here: Here,
    pub solo: bool,
    /// The role of the one who is here alone, in the open breach.
    pub role: Option<Role>,
}

impl Seating {
    pub fn of(journey: &Journey, here: Here) -> Self {
        let role = here.alone().and_then(|seat| journey.open_breach().and_then(|(_, breach)| breach.role(seat)));
        Self { here, solo: journey.is_solo(), role }
    }

    /// True when something addressed to `who` is for whoever is here. What only a role does is not asked of somebody
    /// whose role nobody has said.
    fn meets(self, who: Who) -> bool {
        match (who, self.here.alone()) {
            (Who::Together, Some(_)) => self.solo,
            (Who::Together, None) => true,
            (_, None) => false,
            (Who::Each, Some(_)) => true,
            (Who::Hurt, Some(_)) => matches!(self.role, Some(Role::Hurt | Role::Both)),
            (Who::Broke, Some(_)) => matches!(self.role, Some(Role::Broke | Role::Both)),
        }
    }

    fn asks(self, question: &Question) -> bool {
        self.meets(question.who)
    }

    fn does(self, part: &Part) -> bool {
        match (part.solo, self.solo) {
            (Solo::Skip, true) | (Solo::Only, false) => false,
            _ => self.meets(part.who) || (self.here == Here::Both && part.does.boxes().iter().any(|b| b.who == Some(Who::Together))),
        }
    }
}

/// What stands at a stop's door.
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

/// The stops of a page, in order, for whoever is here.
pub fn stops(chapter: &Chapter, seating: Seating, safety: bool) -> Vec<Stop> {
    let head = &chapter.head;
    let mut stops = vec![Stop::Lesson];
    if safety && seating.here != Here::Both {
        stops.push(Stop::Safety);
    }
    let ask = |together: bool| {
        head.questions
            .iter()
            .filter(move |question| (question.who == Who::Together) == together && seating.asks(question))
            .map(|question| Stop::Question(question.id.clone()))
    };
    stops.extend(ask(false));
    stops.extend(head.parts.iter().filter(|part| seating.does(part)).map(|part| Stop::Part(part.id.clone())));
    stops.extend(ask(true));
    if seating.here == Here::Both && head.questions.iter().any(|question| question.starts == Starts::Sealed) {
        stops.push(Stop::Reveal);
    }
    if head.done_when.is_some() {
        stops.push(Stop::Done);
    }
    stops
}

/// What comes next on the path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Next {
    Stop(Position),
    /// Everything on the path is behind them, or answered.
    End,
}

impl Journey {
    /// The breach that what is written on this page belongs to.
    pub fn breach_for(&self, chapter: &Chapter) -> Option<Uuid> {
        match chapter.head.scope {
            Scope::Couple => None,
            Scope::Breach => self.open_breach().map(|(id, _)| id),
        }
    }

    /// The round of a page that is being walked: 1, or more where they chose to do it again.
    pub fn round(&self, chapter: &str, breach: Option<Uuid>) -> u32 {
        let started = |round: u32| {
            Seat::BOTH.iter().any(|&seat| self.record(&Id::progress(chapter, breach, round, seat)).is_some())
        };
        (2..).find(|&round| !started(round)).map_or(1, |round| round - 1)
    }

    /// The state of a page for whoever is here; together, the one that is least far.
    pub fn state(&self, chapter: &str, breach: Option<Uuid>, here: Here) -> State {
        let round = self.round(chapter, breach);
        let seats = if self.is_solo() { &here.seats()[..1] } else { here.seats() };
        let states = seats.iter().map(|&seat| self.progress(chapter, breach, round, seat).state);
        states.min_by_key(|state| state.is_answer()).unwrap_or_default()
    }

    /// True when this stop is behind whoever is here.
    pub fn has_passed(&self, chapter: &Chapter, stop: &Stop, here: Here) -> bool {
        let breach = self.breach_for(chapter);
        let round = self.round(&chapter.head.id, breach);
        let key = stop.key();
        here.seats().iter().any(|&seat| self.progress(&chapter.head.id, breach, round, seat).passed.contains(&key))
    }

    /// The first stop of a page that is not behind whoever is here.
    pub fn next_on(&self, guide: &Guide, chapter: &Chapter, here: Here) -> Option<Stop> {
        let seating = Seating::of(self, here);
        stops(chapter, seating, asks_safety(guide, &chapter.head.id))
            .into_iter()
            .find(|stop| !self.has_passed(chapter, stop, here))
    }

    /// What the path suggests to whoever is here. A page whose *done when* takes weeks does not hold the next one back.
    pub fn next(&self, guide: &Guide, here: Here) -> Next {
        for id in guide.outline.walk() {
            let Some(chapter) = guide.chapter(id) else { continue };
            if self.state(id, self.breach_for(chapter), here).is_answer() {
                continue;
            }
            if let Some(stop) = self.next_on(guide, chapter, here) {
                return Next::Stop(Position { chapter: id.clone(), stop });
            }
        }
        Next::End
    }

    /// What stands at the door of a stop.
    pub fn may_enter(&self, guide: &Guide, position: &Position, here: Here) -> Entry {
        let Some(chapter) = guide.chapter(&position.chapter) else { return Entry::Open };
        let seating = Seating::of(self, here);
        let who = match &position.stop {
            Stop::Lesson | Stop::Done => return gate(chapter, self, here),
            Stop::Safety => return if here == Here::Both { Entry::Alone } else { Entry::Open },
            Stop::Reveal => return if here == Here::Both { Entry::Open } else { Entry::Together },
            Stop::Question(id) => chapter.question(id).map(|question| question.who),
            Stop::Part(id) => chapter.part(id).map(|part| part.who),
        };
        match who {
            Some(who) if seating.meets(who) => Entry::Open,
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

/// The private check is offered before the first step's and the last step's first exercise.
fn asks_safety(guide: &Guide, chapter: &str) -> bool {
    let steps = &guide.outline.steps;
    [steps.first(), steps.last()].into_iter().flatten().any(|step| step.practices.first().is_some_and(|id| id == chapter))
}

impl Chapter {
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.head.questions.iter().find(|question| question.id == id)
    }

    pub fn part(&self, id: &str) -> Option<&Part> {
        self.head.parts.iter().find(|part| part.id == id)
    }

    /// True for pages whose end each confirms.
    pub fn is_practice(&self) -> bool {
        self.head.kind == Kind::Practice
    }
}
