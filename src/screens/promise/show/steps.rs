//! The steps after something was said of a promise: to which day it moves, a line, and after a miss three steps.

use super::super::mark;
use super::{Message, Stage, State, promises, thing};
use crate::{
    block::{Block, Text},
    form,
    guide::Starts,
    journey::record::{Id, Visibility},
    page::{Ask, Choice, Prompt, TextInput},
    private::Private,
    screens::{days, slot},
    session::Session,
};
use chrono::NaiveDate;

pub fn ask(state: &State, session: &Session, body: &mut Vec<Block>) -> Prompt<Message> {
    let id = &state.id;
    let gist = thing(session, id).and_then(|(_, plan)| promises::gist(session, plan));
    body.extend(gist);
    let mut say = |strong: &str, quiet: &str| {
        body.push(Block::Paragraph(Text::strong(strong)));
        body.extend((!quiet.is_empty()).then(|| Block::quiet(quiet)));
    };
    match state.stage {
        Stage::To { due, typing, wrong } => to(id, due, typing.then_some(wrong), session, body),
        Stage::Line(due) => {
            say("A line about it, if you like.", "");
            line(state, due, mark::WORDS, session, body)
        }
        Stage::Own(due) => {
            say(
                "First: say it.",
                "What was promised and was not done, in one line. A short reason is enough.",
            );
            line(state, due, mark::WORDS, session, body)
        }
        Stage::Repair(due) => {
            say("Second: repair.", "What can still be put right, and when. “Nothing now” is an answer.");
            line(state, due, mark::REPAIR, session, body)
        }
        Stage::Smaller => {
            say(
                "Third: make it smaller.",
                "A smaller promise may hold on a bad day. None for now is fine too.",
            );
            (
                Ask::Choose,
                vec![
                    Choice::new('g', "Make a smaller promise", Message::Anew),
                    Choice::new('n', "None for now", Message::Enough),
                    promises::back(),
                ],
            )
        }
        Stage::Look | Stage::Closed => (Ask::Choose, vec![promises::back()]),
    }
}

fn to(
    id: &Id,
    due: NaiveDate,
    typing: Option<Option<days::NoDay>>,
    session: &Session,
    body: &mut Vec<Block>,
) -> Prompt<Message> {
    let today = session.now.date_naive();
    body.push(Block::Paragraph(Text::strong("To which day?")));
    body.push(Block::quiet("Told before the day is over, it is a promise changed in time."));
    if let Some(wrong) = typing {
        body.push(Block::quiet(days::hint(today, wrong)));
        let key = mark::key(session, id, due, mark::TO);
        let words = session.field_words(&key, None);
        return (Ask::Write(TextInput { key, words, one_line: true }), vec![promises::back()]);
    }
    let days = days::near(today, due > today).into_iter().chain(days::weeks(today, None));
    let days = days.filter(|(_, day)| *day != due).zip(form::keys());
    let mut choices: Vec<_> =
        days.map(|((label, day), key)| Choice::new(key, label, Message::To(day))).collect();
    choices.push(Choice::new('o', "Another day", Message::OtherDay));
    choices.push(promises::back());
    (Ask::Choose, choices)
}

fn line(
    state: &State,
    due: NaiveDate,
    name: &str,
    session: &Session,
    body: &mut Vec<Block>,
) -> Prompt<Message> {
    let id = &state.id;
    let shared = thing(session, id).is_some_and(|(record, _)| record.vis == Visibility::Shared);
    let starts = if shared { Starts::Shared } else { Starts::Private };
    body.push(Block::quiet(slot::who_sees(session, starts)));
    let said = mark::mark(session, id, due);
    let kept = said.map(|mark| if name == mark::REPAIR { &mark.repair } else { &mark.words });
    let key = mark::key(session, id, due, name);
    let mut choices = vec![Choice::new('k', "Leave it empty", Message::Keep(Private::default()))];
    if state.fresh == Some(due) {
        choices.push(Choice::new('u', "I did not mean that", Message::Unsay));
    }
    choices.push(promises::back());
    (
        Ask::Write(TextInput {
            words: session.field_words(&key, kept.filter(|words| !words.is_blank())),
            key,
            one_line: true,
        }),
        choices,
    )
}
