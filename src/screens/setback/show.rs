//! The pages of a hard day.

use super::{Message, SetbackPage, TITLE, back};
use crate::{
    block::{Block, Text},
    form::days,
    journey::{
        plan::Plan,
        setback::{Came, Replay, SAY},
    },
    page::{Choice, Key, Page},
    screens::lesson,
    session::{Place, Request, Session},
};

pub fn ask(session: &Session) -> Page<Message> {
    let body = vec![
        Block::heading("What came?"),
        Block::say("Bad days belong to this road. Nothing is counted here, and nothing is set back to zero."),
        Block::item("A wave: feelings come back, and nothing new has happened."),
        Block::item("A slip: a promise missed, a sharp hour, an old habit, told soon."),
        Block::item("Something new: a new lie, new contact, new harm."),
    ];
    let mut choices = vec![
        Choice::new(Key::Nth(1), "A wave", Message::To(SetbackPage::Plan(Came::Wave))),
        Choice::new(Key::Nth(2), "A slip", Message::To(SetbackPage::Plan(Came::Slip))),
        Choice::new(Key::Nth(3), "Something new happened", Message::To(SetbackPage::New)),
        Choice::ask(Key::Nth(4), "There is danger", Request::Help),
        Choice::new(Key::Nth(5), "Days to watch for", Message::To(SetbackPage::Watch)),
    ];
    if told(session).next().is_some() {
        choices.push(Choice::new(Key::Nth(6), "Earlier looks back", Message::To(SetbackPage::Before)));
    }
    choices.push(Choice::back_to("Back to the path", Place::Path));
    Page::new(TITLE, body, choices)
}

pub fn plan(came: Came, session: &Session) -> Page<Message> {
    let used = session.journey.plan_used(came, session.who(), session.now.date_naive());
    let mut body = vec![Block::heading(came.words(session.say))];
    let mut choices = vec![];
    match used {
        Some((_, plan)) => {
            body.push(Block::quiet("This is what you wrote in a calm week. You only have to read it."));
            body.extend(lines(came, plan, session));
        }
        None => {
            body.push(Block::say(
                "No plan is here yet. For now one small thing may do: cold water, fresh air, ten minutes apart. \
                 Large decisions can wait for two days.",
            ));
            let page = lesson::at(&session.guide.outline.setback);
            choices.push(Choice::go(Key::Nth(3), "Write a plan, on a calmer day", page));
        }
    }
    body.push(Block::quiet("A look back is for a calm hour, some days from now."));
    choices.insert(0, Choice::new(Key::Nth(1), "Look back in some days", Message::Later).answers().writes());
    choices.insert(1, Choice::new(Key::Nth(2), "It is calm: look back now", Message::Now).answers().writes());
    choices.push(back());
    Page::new(TITLE, body, choices)
}

/// The lines of a plan, each under what was asked. After a slip, what is said within a day comes first.
fn lines(came: Came, plan: &Plan, session: &Session) -> Vec<Block> {
    let boxes = session.guide.part_of_plan(&plan.part).map_or(&[][..], |part| part.does.boxes());
    let mut boxes: Vec<_> = boxes.iter().collect();
    boxes.sort_by_key(|written| !(came == Came::Slip && written.id == SAY));
    let written = boxes.into_iter().filter_map(|written| Some((written, plan.boxes.get(&written.id)?)));
    let written = written.filter(|(_, words)| !words.is_blank());
    written
        .flat_map(|(written, words)| {
            let ask = Block::Paragraph(Text::strong(written.ask.as_str()));
            [ask, Block::Words { by: None, words: words.clone() }]
        })
        .collect()
}

pub fn new() -> Page<Message> {
    let body = vec![
        Block::heading("Something new happened"),
        Block::say(
            "Then this is no setback, and nobody has to call it normal. The person who was hurt decides anew whether \
             and how to go on. Nothing has to be decided tonight.",
        ),
        Block::say("When you want to, it gets a name of its own, and its own time."),
    ];
    let choices = vec![
        Choice::go(Key::Nth(1), "Give it a name: what broke trust", Place::Breaches),
        Choice::ask(Key::Nth(2), "People who can help", Request::Help),
        back(),
    ];
    Page::new(TITLE, body, choices)
}

pub fn later() -> Page<Message> {
    let body = vec![Block::say(
        "It is noted that you used the plan, and when. The path offers a look back in some days. You can let it be then.",
    )];
    Page::new(TITLE, body, vec![Choice::go(Key::On, "Go on to the path", Place::Path), back()])
}

pub fn before(session: &Session) -> Page<Message> {
    let mut told: Vec<_> = told(session).collect();
    told.reverse();
    let mut body = vec![Block::heading("Earlier looks back")];
    for replay in told {
        body.push(Block::Paragraph(Text::strong(came(replay, session))));
        body.extend(said(replay));
    }
    Page::new(TITLE, body, vec![back()])
}

fn told(session: &Session) -> impl Iterator<Item = &Replay> {
    let replays = session.journey.replays(session.who()).map(|(_, replay)| replay);
    replays.filter(|replay| replay.is_told())
}

/// `A wave, Thursday 3 December`
pub fn came(replay: &Replay, session: &Session) -> String {
    let date = days::date(session.say, replay.on, session.now.date_naive());
    format!("{}, {date}", replay.what.words(session.say))
}

/// The words written about it.
pub fn said(replay: &Replay) -> impl Iterator<Item = Block> {
    replay.words().map(|words| Block::Words { by: None, words: words.clone() })
}
