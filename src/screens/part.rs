//! A part of an exercise, led moment by moment: what to do now, the clock, the boxes to write in, how sure one is.

mod moments;
mod show;

use super::{
    Place, Session, Turn,
    slot::{self, Slot},
    timer::Timer,
    walk,
};
use crate::{
    app::Effect,
    guide::{Chapter, Does, Part, Who},
    journey::{
        position::{Position, Stop},
        record::Id,
    },
    page::Page,
    private::Private,
};
use moments::Moment;

#[derive(Debug)]
pub struct State {
    position: Position,
    moments: Vec<Moment>,
    /// Which moment is shown.
    at: usize,
    /// The plan that a `plan` part works on.
    plan: Option<Id>,
    timer: Option<Timer>,
    /// True when a box that already holds words is being changed.
    writing: bool,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    /// On to the next moment, or past the part.
    Onward,
    /// Starts the clock of this moment.
    Begin,
    /// The clock rests, or goes on.
    Rest,
    Keep(Private),
    Change,
    Rate(u8),
    /// Starts another plan beside the one that is there.
    Another,
    /// Stops kindly: what is written stays, the part stays open.
    Stop,
}

pub fn open(session: &Session, position: Position) -> State {
    let mut state =
        State { position, moments: vec![Moment::Intro], at: 0, plan: None, timer: None, writing: false };
    if let Some((chapter, part)) = find(session, &state.position) {
        state.moments = moments::of(part, session);
        state.plan = drafted_plan(session, chapter, part).or_else(|| plans(session, chapter, part).pop());
    }
    let drafted = state.moments.iter().position(|moment| drafted(&state, session, moment));
    state.at = drafted.or_else(|| begun(&state, session)).unwrap_or_default();
    state
}

/// The first box after those that were kept already, in a part that is not behind them yet.
fn begun(state: &State, session: &Session) -> Option<usize> {
    let chapter = session.guide.chapter(&state.position.chapter)?;
    let behind = session.journey.has_passed(chapter, &state.position.stop, session.who());
    let kept =
        |moment: &Moment| slot_of(state, session, moment).is_some_and(|slot| slot.words(session).is_some());
    let next = state.moments.iter().rposition(kept)? + 1;
    let is_box = matches!(state.moments.get(next), Some(Moment::Box(_)));
    (is_box && !behind).then_some(next)
}

/// The plans that whoever is here made in a part, for the breach that is open, oldest first.
fn plans(session: &Session, chapter: &Chapter, part: &Part) -> Vec<Id> {
    let Does::Plan { sort, .. } = part.does else { return vec![] };
    let (author, breach) = (session.author(part.who == Who::Together), session.journey.breach_for(chapter));
    let part = part_id(chapter, part);
    let made = session.journey.plans(sort, &part);
    let own = made.filter(|(record, plan)| record.by == author && plan.breach == breach);
    own.map(|(record, _)| record.id.clone()).collect()
}

/// The plan that a half-written box belongs to, even where nothing of it was kept yet.
fn drafted_plan(session: &Session, chapter: &Chapter, part: &Part) -> Option<Id> {
    let Does::Plan { sort, .. } = part.does else { return None };
    let (kind, part) = (format!("{}/", sort.name()), format!("{}.", part_id(chapter, part)));
    session.drafts.keys().find_map(|key| {
        let (id, field) = key.split_once('#')?;
        (id.starts_with(&kind) && field.starts_with(&part)).then(|| Id::from(id.to_owned()))
    })
}

/// True for the box in whose middle they stopped.
fn drafted(state: &State, session: &Session, moment: &Moment) -> bool {
    slot_of(state, session, moment).is_some_and(|slot| session.drafts.contains_key(&slot.key()))
}

fn find<'a>(session: &'a Session, position: &Position) -> Option<(&'a Chapter, &'a Part)> {
    let chapter = session.guide.chapter(&position.chapter)?;
    match &position.stop {
        Stop::Part(id) => Some((chapter, chapter.part(id)?)),
        _ => None,
    }
}

fn part_id(chapter: &Chapter, part: &Part) -> String {
    format!("{}.{}", chapter.head.id, part.id)
}

/// Where the words of a moment are kept; none for a moment without words.
fn slot_of(state: &State, session: &Session, moment: &Moment) -> Option<Slot> {
    let Moment::Box(nth) = moment else { return None };
    let (chapter, part) = find(session, &state.position)?;
    let written = part.does.boxes().get(*nth)?;
    let starts = part.does.starts();
    Some(match &part.does {
        Does::Plan { review, .. } => Slot::Plan {
            id: state.plan.clone()?,
            part: part_id(chapter, part),
            breach: session.journey.breach_for(chapter),
            name: written.id.clone(),
            starts,
            days: *review,
        },
        _ => {
            let together = part.who == Who::Together;
            Slot::Answer { id: session.answer_id(chapter, &chapter.box_id(part, written), together), starts }
        }
    })
}

fn current(state: &State) -> &Moment {
    state.moments.get(state.at).unwrap_or(&Moment::Intro)
}

pub fn update(state: &mut State, session: &mut Session, message: &Message) -> Turn {
    match message {
        Message::Onward => return onward(state, session, vec![]),
        Message::Begin => {
            state.timer = Some(Timer::of_minutes(minutes(state, session)).started(session.now));
        }
        Message::Rest => {
            if let Some(timer) = &mut state.timer {
                timer.toggle(session.now);
            }
        }
        Message::Keep(words) if words.is_blank() => {
            let slot = slot_of(state, session, current(state));
            let dropped = slot.map(|slot| session.drop_draft(&slot.key())).unwrap_or_default();
            return onward(state, session, dropped);
        }
        Message::Keep(words) => {
            let slot = slot_of(state, session, current(state));
            let effects = slot.map(|slot| slot.keep(session, words.clone())).unwrap_or_default();
            return onward(state, session, effects);
        }
        Message::Change => state.writing = true,
        Message::Rate(value) => {
            let slot = slot_of(state, session, &Moment::Box(0));
            let effects = slot.map(|slot| slot.rate(session, *value)).unwrap_or_default();
            return onward(state, session, effects);
        }
        Message::Another => {
            state.plan = None;
            return onward(state, session, vec![]);
        }
        Message::Stop => return Turn::go(Place::Path),
    }
    Turn::stay()
}

fn onward(state: &mut State, session: &mut Session, effects: Vec<Effect>) -> Turn {
    state.at += 1;
    state.timer = None;
    state.writing = false;
    if let (None, Some(Does::Plan { sort, .. })) =
        (&state.plan, find(session, &state.position).map(|(_, part)| &part.does))
    {
        let sort = *sort;
        state.plan = Some(slot::new_plan(session, sort));
    }
    if state.at < state.moments.len() {
        return effects.into();
    }
    walk::onward(session, &state.position).first(effects)
}

/// The minutes of the clock of this moment.
fn minutes(state: &State, session: &Session) -> u32 {
    match (find(session, &state.position), current(state)) {
        (Some((_, Part { does: Does::Turns { turn, .. }, .. })), Moment::Turn { .. }) => *turn,
        (Some((_, part)), _) => part.minutes,
        (None, _) => 0,
    }
}

pub fn page(state: &State, session: &Session) -> Page {
    show::page(state, session)
}

#[cfg(test)]
mod tests {
    use super::super::tests::{Stage, stop};
    use super::*;
    use crate::journey::{couple::Here, record::Visibility, told::Told};

    #[test]
    fn a_part_from_its_first_page_to_its_words() {
        let place = stop("keeping-promises", Stop::Part("promise".into()));
        let mut stage = Stage::of(Told::two(), Here::First, place);
        insta::assert_snapshot!(stage.prose(), @"
        Keeping promises (step 3 of 5)

        One promise

        Sam, alone · about 5 minutes

        Write one. If you are less than 8 sure, shrink it until you are. You may
        come back for a second and a third; three open ones each is the most.

        1. Go on (g)
        2. All parts of this page (a)
        3. Stop kindly here (s)
        4. Back to the step (b)
        ");
        stage.choose("Go on");
        insta::assert_snapshot!(stage.prose(), @"
        Keeping promises (step 3 of 5)

        One promise

        What I will do, so plainly that anyone could see it was done.

        Shared: both of you can read it here.

        1. Write (w)
        2. Pass on this one (p)
        3. Stop kindly here (s)
        4. Back to the step (b)
        ");
        stage.send(Message::Keep("I take the bins out.".into()));
        assert_eq!(stage.saved[0].vis, Visibility::Shared);
    }

    #[test]
    fn the_hurt_partner_speaks_first_and_turns_alternate() {
        let place = stop("listening-actively", Stop::Part("turns".into()));
        let mut stage = Stage::of(Told::hurt_and_broke(), Here::Both, place);
        stage.choose("Go on");
        insta::assert_snapshot!(stage.prose(), @"
        Listening actively (step 1 of 5)

        One speaks, one gives it back

        Turn 1 of 6

        Sam speaks. Alex listens.

        Note: What I heard is … Did I get it?

        - When …
        - I felt …
        - Because, for me, …
        - What I wish you knew is …
        - The hardest bit was …

        1. Begin: 3 minutes (g)
        2. Go on without a clock (d)
        3. Stop kindly here (s)
        4. Back to the step (b)
        ");
        stage.choose("Begin");
        stage.choose("Hand over");
        assert!(stage.prose().contains("Alex speaks. Sam listens."));
    }

    #[test]
    fn a_scale_says_how_sure_somebody_is_of_a_plan() {
        let place = stop("keeping-promises", Stop::Part("promise".into()));
        let mut stage = Stage::of(Told::two(), Here::First, place);
        stage.choose("Go on");
        stage.send(Message::Keep("I take the bins out.".into()));
        for _ in 0..3 {
            stage.choose("Pass on this one");
        }
        insta::assert_snapshot!(stage.prose(), @"
        Keeping promises (step 3 of 5)

        One promise

        How sure am I that this will happen as it stands here?

        Under 8, it may help to make it smaller until 8 feels true. A small kept
        thing is worth more than a big broken one.

        A number from 0 (not sure at all) to 10 (as good as done).

        - Pass on this one (p)
        - Stop kindly here (s)
        - Back to the step (b)
        ");
        stage.send(Message::Rate(9));
        let plan = stage.saved.iter().rev().find_map(|record| match &record.body {
            Some(crate::journey::record::Body::Plan(plan)) => Some(plan.clone()),
            _ => None,
        });
        assert_eq!(plan.unwrap().confidence, Some(9));
    }
}
