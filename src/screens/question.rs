//! A question of the guide: asked, answered in words, by choosing or on a scale; shown again, changed, brought to both.

use super::{
    AppMessage, Place, Session, Turn,
    slot::{self, Slot},
    walk,
};
use crate::{
    block::Block,
    guide::{Chapter, Keep, Question, Who},
    journey::{
        breach::Role,
        position::{Position, Stop},
        record::Visibility,
    },
    page::{Ask, Choice, Field, Page, Scale},
    private::Private,
};

#[derive(Debug)]
pub struct State {
    position: Position,
    slot: Slot,
    writing: bool,
    /// A page that one of the choices leads to; nothing of it is kept.
    led: Option<String>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    Keep(Private),
    Rate(u8),
    /// One of the question's choices, by its place.
    Choose(usize),
    Change,
    Bring,
    /// Keeps the version that was written elsewhere instead of this one (or this one, and lets the other go).
    Settle {
        other: bool,
    },
    Onward,
}

pub fn open(session: &Session, position: Position) -> State {
    let found = find(session, &position);
    let slot = match found {
        Some((chapter, question)) if question.keep == Keep::Always => Slot::Answer {
            id: session.answer_id(chapter, &question.id, question.who == Who::Together),
            starts: question.starts,
        },
        _ => Slot::Nowhere,
    };
    let drafted = session.drafts.contains_key(&slot.key());
    let writing = session.read_only.is_none() && (drafted || slot.words(session).is_none());
    State { position, slot, writing, led: None }
}

fn find<'a>(session: &'a Session, position: &Position) -> Option<(&'a Chapter, &'a Question)> {
    let chapter = session.guide.chapter(&position.chapter)?;
    match &position.stop {
        Stop::Question(id) => Some((chapter, chapter.question(id)?)),
        _ => None,
    }
}

impl State {
    pub fn leaves_no_trace(&self) -> bool {
        self.slot == Slot::Nowhere
    }
}

pub fn update(state: &mut State, session: &mut Session, message: &Message) -> Turn {
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
            Turn::stay()
        }
        Message::Bring => state.slot.bring(session).into(),
        Message::Settle { other } => {
            let chosen =
                if *other { state.slot.other_version(session).cloned() } else { state.slot.words(session) };
            chosen.map_or_else(Turn::stay, |words| state.slot.keep(session, words).into())
        }
        Message::Onward => walk::onward(session, &state.position),
    }
}

fn keep(state: &State, session: &mut Session, words: Private) -> Turn {
    let effects = state.slot.keep(session, words);
    walk::onward(session, &state.position).first(effects)
}

fn choose(state: &mut State, session: &mut Session, nth: usize) -> Turn {
    let Some((_, question)) = find(session, &state.position) else { return Turn::stay() };
    let Some(choice) = question.choices.get(nth).cloned() else { return Turn::stay() };
    if let Some(page) = question.leads.get(&choice) {
        state.led = Some(page.clone());
        return Turn::stay();
    }
    keep(state, session, Private::from(choice))
}

pub fn page(state: &State, session: &Session) -> Page {
    let step = session.guide.outline.step_of(&state.position.chapter);
    let title = session.guide.outline.title(&state.position.chapter);
    let Some((chapter, question)) = find(session, &state.position) else {
        let body = vec![Block::say("This guide does not ask this any more. What you answered is kept.")];
        return Page::new(title, body, vec![Choice::new('g', "Go on", Message::Onward)]).on(step);
    };
    if let Some(led) = state.led.as_deref().and_then(|id| session.guide.chapter(id)) {
        return Page::new(title, led.lesson.clone(), vec![Choice::new('g', "Go on", Message::Onward)])
            .on(step);
    }
    let mut body = vec![Block::heading(wording(question, session))];
    body.extend(question.hint.iter().map(|hint| Block::quiet(hint.as_str())));
    let kept = state.slot.words(session);
    let ask = if state.writing {
        body.push(Block::quiet(match question.keep {
            Keep::Always => slot::who_sees(session, question.starts),
            Keep::Never => "Nothing of this is kept, whatever you choose.",
        }));
        ask(state, session, chapter, question, kept.as_ref())
    } else {
        Ask::Choose(shown(state, session, chapter, kept, &mut body))
    };
    Page::asking(title, body, ask).on(step)
}

/// The question's words for whoever is here.
fn wording<'a>(question: &'a Question, session: &Session) -> &'a str {
    let seating = crate::journey::position::Seating::of(&session.journey, session.who());
    let own = match seating.role {
        _ if seating.solo && question.wording.solo.is_some() => &question.wording.solo,
        Some(Role::Hurt) => &question.wording.hurt,
        Some(Role::Broke) => &question.wording.broke,
        Some(Role::Both) => &question.wording.both,
        None => &None,
    };
    own.as_deref().unwrap_or(&question.ask)
}

fn ask(
    state: &State,
    session: &Session,
    chapter: &Chapter,
    question: &Question,
    kept: Option<&Private>,
) -> Ask {
    let rest =
        [Choice::new('s', "Pass on this question", Message::Onward), walk::up(session, &chapter.head.id)];
    if !question.choices.is_empty() {
        let options = question.choices.iter().zip(walk::keys()).enumerate();
        let options =
            options.map(|(nth, (choice, key))| Choice::new(key, choice.as_str(), Message::Choose(nth)));
        return Ask::Choose(options.chain(rest).collect());
    }
    if let Some(anchors) = &question.scale {
        return Ask::Rate(Scale {
            low: anchors.low.clone(),
            high: anchors.high.clone(),
            value: kept.and_then(|words| words.expose().parse().ok()),
            rate: |value| Message::Rate(value).into(),
            choices: rest.into(),
        });
    }
    let key = state.slot.key();
    Ask::Write(Field {
        words: session.field_words(&key, kept),
        key,
        one_line: false,
        keep: |words| Message::Keep(words).into(),
        choices: rest.into(),
    })
}

/// An answer that was kept, and what can be done with it.
fn shown(
    state: &State,
    session: &Session,
    chapter: &Chapter,
    kept: Option<Private>,
    body: &mut Vec<Block>,
) -> Vec<Choice> {
    let record = state.slot.record(session);
    if let (Some(words), Some(record)) = (kept, record) {
        body.push(Block::Words { by: Some(session.journey.names(record.by)), words });
    }
    let mut choices = vec![Choice::new('g', "Go on", Message::Onward)];
    if let Some(other) = state.slot.other_version(session) {
        body.push(Block::note("Another version was written in another place at the same time."));
        body.push(Block::Words { by: None, words: other.clone() });
        choices.push(Choice::new('k', "Keep the first", Message::Settle { other: false }));
        choices.push(Choice::new('o', "Keep the other", Message::Settle { other: true }));
    }
    if session.read_only.is_none() {
        choices.push(Choice::new('e', "Change it", Message::Change));
        let own =
            record.is_some_and(|record| record.vis == Visibility::Private && !session.journey.is_solo());
        if own {
            choices.push(Choice::new('i', "Show it to both", Message::Bring));
        }
    }
    choices.push(Choice::new(
        'a',
        "All parts of this page",
        AppMessage::Go(Place::Contents(chapter.head.id.clone())),
    ));
    choices.push(walk::up(session, &chapter.head.id));
    choices
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
        3. Back to the step (b), ! lock
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
        4. All parts of this page (a)
        5. Back to the step (b), ! lock
        ");
        stage.choose("Show it to both");
        assert_eq!(stage.saved[0].vis, Visibility::Shared);
        assert!(!stage.offers("Show it to both"));
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
        6. Back to the path (b), ! lock
        ");
        stage.choose("Yes, afraid");
        assert!(stage.saved.is_empty() && stage.app.leaves_no_trace());
        stage.choose("Go on");
        assert!(stage.saved.iter().all(|record| record.id.kind() == "progress"));
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
