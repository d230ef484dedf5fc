//! The pages of a question.

use super::{Message, State, find, is_unseen, walk};
use crate::{
    block::Block,
    guide::{Chapter, Keep, Question},
    journey::{position::Seating, record::Visibility},
    page::{Ask, Choice, Page, Prompt, Scale, TextInput},
    private::Private,
    session::{Place, Session},
};

pub fn page(state: &State, session: &Session) -> Page<Message> {
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
    let mut body = vec![Block::heading(Seating::of(&session.journey, session.who()).words(question))];
    body.extend(question.hint.iter().map(|hint| Block::quiet(hint.as_str())));
    let kept = state.slot.words(session);
    let (ask, choices) = if state.writing {
        body.push(Block::quiet(match question.keep {
            Keep::Always => state.slot.who_sees(session, question.starts),
            Keep::Never => "Nothing of this is kept, whatever you choose.",
        }));
        ask(state, session, chapter, question, kept.as_ref())
    } else {
        (Ask::Choose, shown(state, session, chapter, kept, &mut body))
    };
    Page::asking(title, body, ask, choices).on(step)
}

fn ask(
    state: &State,
    session: &Session,
    chapter: &Chapter,
    question: &Question,
    kept: Option<&Private>,
) -> Prompt<Message> {
    let rest =
        [Choice::new('s', "Pass on this question", Message::Onward), walk::up(session, &chapter.head.id)];
    if !question.choices.is_empty() {
        let options = question.choices.iter().zip(walk::keys()).enumerate();
        let options =
            options.map(|(nth, (choice, key))| Choice::new(key, choice.as_str(), Message::Choose(nth)));
        return (Ask::Choose, options.chain(rest).collect());
    }
    if let Some(anchors) = &question.scale {
        return (
            Ask::Rate(Scale {
                key: String::new(),
                low: anchors.low.clone(),
                high: anchors.high.clone(),
                value: kept.and_then(|words| words.expose().parse().ok()),
            }),
            rest.into(),
        );
    }
    let key = state.slot.key();
    (Ask::Write(TextInput { words: session.field_words(&key, kept), key, one_line: false }), rest.into())
}

/// An answer that was kept, and what can be done with it.
fn shown(
    state: &State,
    session: &Session,
    chapter: &Chapter,
    kept: Option<Private>,
    body: &mut Vec<Block>,
) -> Vec<Choice<Message>> {
    if state.taken.is_some() {
        return taken_back(session, chapter, body);
    }
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
        if record.is_some_and(is_unseen) {
            choices.push(Choice::new('d', "Take it back", Message::TakeBack));
        }
    }
    choices.push(Choice::go('a', "All parts of this page", Place::Contents(chapter.head.id.clone())));
    choices.push(walk::up(session, &chapter.head.id));
    choices
}

fn taken_back(session: &Session, chapter: &Chapter, body: &mut Vec<Block>) -> Vec<Choice<Message>> {
    body.push(Block::say(
        "You took this answer back. When you leave this page, its words are destroyed here.",
    ));
    body.push(Block::quiet("Copies that a sync or a backup made may still hold them."));
    vec![
        Choice::new('g', "Go on", Message::Onward),
        Choice::new('u', "Bring it back", Message::Undo),
        walk::up(session, &chapter.head.id),
    ]
}
