//! A question of the guide: asked, answered in words, by choosing or on a scale; shown again, changed, brought to both.

mod show;

use super::{slot::Slot, walk};
use crate::{
    guide::{Chapter, Keep, Question, Who},
    journey::{
        position::{Position, Stop},
        record::{Record, Visibility},
    },
    page::{Answer, Page, Value},
    private::Private,
    session::{Effect, Place, Request, Session, Update},
};

#[derive(Debug)]
pub struct State {
    position: Position,
    slot: Slot,
    writing: bool,
    /// A page that one of the choices leads to; nothing of it is kept.
    led: Option<String>,
    /// An answer that was just taken back, until this page is left.
    taken: Option<Box<Record>>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    Keep(Private),
    Rate(u8),
    /// One of the question's choices, by its place.
    Choose(usize),
    Change,
    Bring,
    /// An answer that the other has not seen may be taken back, and is destroyed when this page is left.
    TakeBack,
    Undo,
    /// Keeps the version that was written elsewhere instead of this one (or this one, and lets the other go).
    Settle {
        other: bool,
    },
    Onward,
}

pub fn open(session: &Session, position: Position) -> State {
    let found = find(session, &position);
    let slot = match found {
        Some((chapter, question)) if question.keep == Keep::Always => {
            let together = question.who == Who::Together;
            Slot::Answer {
                id: session.answer_id(chapter, &question.id, together),
                by: session.author(together),
                starts: question.starts,
            }
        }
        _ => Slot::Nowhere,
    };
    let drafted = session.drafts.contains_key(&slot.key());
    let writing = session.read_only.is_none() && (drafted || slot.words(session).is_none());
    State { position, slot, writing, led: None, taken: None }
}

fn find<'a>(session: &'a Session, position: &Position) -> Option<(&'a Chapter, &'a Question)> {
    let chapter = session.guide.chapter(&position.chapter)?;
    match &position.stop {
        Stop::Question(id) => Some((chapter, chapter.question(id)?)),
        _ => None,
    }
}

pub fn position(state: &State) -> &Position {
    &state.position
}

impl State {
    pub fn leaves_no_trace(&self) -> bool {
        self.slot == Slot::Nowhere
    }
}

pub fn update(state: &mut State, session: &mut Session, message: &Message) -> Update {
    match message {
        Message::Keep(words) if words.is_blank() => {
            let dropped = session.drop_draft(&state.slot.key());
            walk::onward(session, &state.position).with(dropped)
        }
        Message::Keep(words) => keep(state, session, words.clone()),
        Message::Rate(value) => keep(state, session, Private::from(value.to_string())),
        Message::Choose(nth) => choose(state, session, *nth),
        Message::Change => {
            state.writing = true;
            Update::stay()
        }
        Message::Bring => state.slot.bring(session).into(),
        Message::TakeBack => {
            let Some(record) = state.slot.record(session).cloned().filter(is_unseen) else {
                return Update::stay();
            };
            let effects = session.write_by(record.by, record.id.clone(), record.vis, None, None);
            state.taken = Some(Box::new(record));
            effects.into()
        }
        Message::Undo => match state.taken.take() {
            Some(record) => session.write_by(record.by, record.id, record.vis, record.body, None).into(),
            None => Update::stay(),
        },
        Message::Settle { other } => {
            let chosen =
                if *other { state.slot.other_version(session).cloned() } else { state.slot.words(session) };
            chosen.map_or_else(Update::stay, |words| state.slot.keep(session, words).into())
        }
        Message::Onward => walk::onward(session, &state.position),
    }
}

/// True while nobody but its author could read it.
fn is_unseen(record: &Record) -> bool {
    record.vis != Visibility::Shared
}

/// Once its undo is over, the older lines of what was taken back are destroyed.
pub fn leave(state: &State) -> Vec<Effect> {
    state.taken.iter().map(|record| Effect::Scrub(record.id.clone())).collect()
}

fn keep(state: &State, session: &mut Session, words: Private) -> Update {
    let effects = state.slot.keep(session, words);
    walk::onward(session, &state.position).first(effects)
}

fn choose(state: &mut State, session: &mut Session, nth: usize) -> Update {
    let Some((_, question)) = find(session, &state.position) else { return Update::stay() };
    let Some(choice) = question.choices.get(nth).cloned() else { return Update::stay() };
    let Some(lead) = question.leads.get(&choice).cloned() else {
        return keep(state, session, Private::from(choice));
    };
    match lead.split_once('.') {
        None => {
            state.led = Some(lead);
            Update::stay()
        }
        Some((chapter, part)) => {
            let place =
                Place::Stop(Position { chapter: chapter.to_owned(), stop: Stop::Part(part.to_owned()) });
            let kept = keep(state, session, Private::from(choice));
            Update { then: Some(Request::Go(place)), ..kept }
        }
    }
}

/// Hears what was written or rated here.
pub fn answer(state: &mut State, session: &mut Session, answer: Answer) -> Update {
    let message = match answer.value {
        Value::Words(words) => Message::Keep(words),
        Value::Number(value) => Message::Rate(value),
        _ => return Update::stay(),
    };
    update(state, session, &message)
}

pub fn page(state: &State, session: &Session) -> Page<Message> {
    show::page(state, session)
}

#[cfg(test)]
mod tests {
    use super::super::tests::{Stage, question};
    use crate::{
        journey::{
            couple::Here,
            record::{By, Visibility},
            told::Told,
        },
        screens::question::Message,
    };

    #[test]
    fn a_question_to_answer_alone() {
        let stage = Stage::of(Told::hurt_and_broke(), Here::First, question("listening-actively.heard"));
        insta::assert_snapshot!(stage.prose(), @"
        Listening actively (step 1 of 5)

        What helps me feel heard by you?

        Small and visible: the phone face down, a question, not being solved.

        Sealed: it opens when both have answered and both say “open” together.

        1. Write (w)
        2. Pass on this question (s)
        3. Back to the step (b)
        ");
    }

    #[test]
    fn an_answer_that_was_kept() {
        let mut told = Told::two();
        told.answer("listening-actively.stop", By::First, Visibility::Private, "I plan what to say.");
        let mut stage = Stage::of(told, Here::First, question("listening-actively.stop"));
        insta::assert_snapshot!(stage.prose(), @"
        Listening actively (step 1 of 5)

        What do I do when I stop listening: argue inside, plan, fix, or freeze?

        Think of the last time. What was the first sign?

        Sam wrote:
          I plan what to say.

        1. Go on (g)
        2. Change it (e)
        3. Show it to both (i)
        4. Take it back (d)
        5. All parts of this page (a)
        6. Back to the step (b)
        ");
        stage.choose("Show it to both");
        assert_eq!(stage.saved[0].vis, Visibility::Shared);
        assert!(!stage.offers("Show it to both"));
    }

    #[test]
    fn an_answer_is_taken_back_and_brought_back_until_it_is_open() {
        for (vis, may) in
            [(Visibility::Sealed, true), (Visibility::Private, true), (Visibility::Shared, false)]
        {
            let mut told = Told::two();
            told.answer("listening-actively.heard", By::First, vis, "Tea first.");
            let mut stage = Stage::of(told, Here::First, question("listening-actively.heard"));
            assert_eq!(stage.offers("Take it back"), may, "{vis:?}");
            if may {
                stage.choose("Take it back");
                assert!(stage.saved[0].body.is_none() && !stage.prose().contains("Tea first"));
                stage.choose("Bring it back");
                assert_eq!(stage.saved[1].vis, vis);
                assert!(stage.prose().contains("Tea first"));
            }
        }
    }

    #[test]
    fn a_question_of_which_nothing_is_kept() {
        let mut stage = Stage::of(Told::two(), Here::First, question("are-we-ready.afraid"));
        insta::assert_snapshot!(stage.prose(), @"
        Are we ready?

        Am I afraid of what could happen if I speak openly here?

        Shaking knees are one thing. Fear of being hurt, punished or controlled
        is another. This answer is not kept.

        Nothing of this is kept, whatever you choose.

        1. No
        2. A little nervous
        3. Yes, afraid
        4. I am not sure
        5. Pass on this question (s)
        6. Back to the path (b)
        ");
        stage.choose("Yes, afraid");
        assert!(stage.saved.is_empty() && stage.app.leaves_no_trace());
        stage.choose("Go on");
        assert!(stage.saved.iter().all(|record| record.id.kind() == "progress"));
    }

    #[test]
    fn an_answer_that_leads_to_a_part_is_kept_and_the_part_comes_next() {
        for (answer, leads) in [("I am unsure", true), ("I am out for now", true), ("I want to try", false)] {
            let mut stage = Stage::of(Told::two(), Here::First, question("focusing-on-the-future.still"));
            stage.choose(answer);
            assert_eq!(stage.saved[0].vis, Visibility::Private);
            let words = stage.app.session.journey.answer(&stage.saved[0].id).unwrap().1.words.clone();
            assert_eq!(words.expose(), answer);
            assert_eq!(stage.prose().contains("If the answer is unsure, or out"), leads, "{answer}");
        }
    }

    #[test]
    fn nobody_reads_what_the_other_wrote_alone() {
        for here in [Here::Second, Here::Both] {
            let mut told = Told::two();
            told.answer("listening-actively.stop", By::First, Visibility::Private, "mine");
            let stage = Stage::of(told, here, question("listening-actively.stop"));
            assert!(!stage.prose().contains("mine"));
        }
    }

    #[test]
    fn passing_on_keeps_nothing_and_goes_on() {
        let mut stage = Stage::of(Told::two(), Here::First, question("listening-actively.stop"));
        stage.send(Message::Keep(" \n".into()));
        assert!(stage.saved.iter().all(|record| record.id.kind() == "progress"));
        assert!(stage.prose().contains("What helps me feel heard by you?"));
    }
}
