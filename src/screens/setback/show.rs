//! The pages of a hard day.

use super::{Message, SetbackPage, back};
use crate::{
    block::Block,
    form::days,
    journey::{
        plan::Plan,
        setback::{Came, Replay},
        written::Told,
    },
    language::{Catalogue, SetbackCame},
    page::{Choice, Key, Page},
    session::{Place, Request, Session},
};

pub fn ask(session: &Session) -> Page<Message> {
    let say = session.say();
    let body = vec![
        Block::heading(say.setback_ask()),
        Block::say(say.setback_about()),
        Block::item(say.setback_about_wave()),
        Block::item(say.setback_about_slip()),
        Block::item(say.setback_about_new()),
    ];
    let mut choices = vec![
        Choice::new(Key::Nth(1), say.setback_wave(), Message::To(SetbackPage::Plan(Came::Wave))),
        Choice::new(Key::Nth(2), say.setback_slip(), Message::To(SetbackPage::Plan(Came::Slip))),
        Choice::new(Key::Nth(3), say.setback_new(), Message::To(SetbackPage::New)),
        Choice::ask(Key::Nth(4), say.setback_danger(), Request::Help),
        Choice::new(Key::Nth(5), say.days_to_watch(), Message::To(SetbackPage::Watch)),
    ];
    if told(session).next().is_some() {
        choices.push(Choice::new(Key::Nth(6), say.setback_before(), Message::To(SetbackPage::Before)));
    }
    choices.push(Choice::back_to(say.back_to_path(), Place::Path));
    Page::new(say.on_a_hard_day(), body, choices)
}

pub fn plan(came: Came, session: &Session) -> Page<Message> {
    let say = session.say();
    let used = session.journey.plan_used(came, session.who(), session.today());
    let mut body = vec![Block::heading(match came {
        Came::Wave => say.setback_wave(),
        Came::Slip => say.setback_slip(),
    })];
    let mut choices = vec![];
    match used {
        Some((_, plan)) => {
            body.push(Block::quiet(say.setback_written_before()));
            body.extend(lines(came, plan, session));
        }
        None => {
            body.push(Block::say(say.setback_no_plan()));
            let page = session.guide.outline.setback.as_deref().map(Place::lesson);
            choices.extend(page.map(|page| Choice::go(Key::Nth(3), say.setback_write_a_plan(), page)));
        }
    }
    body.push(Block::quiet(say.setback_look_back_about()));
    choices.insert(0, Choice::new(Key::Nth(1), say.setback_later(), Message::Later).answers().writes());
    choices.insert(1, Choice::new(Key::Nth(2), say.setback_now(), Message::Now).answers().writes());
    choices.push(back(say));
    Page::new(say.on_a_hard_day(), body, choices)
}

/// The lines of a plan, each under what was asked then. After a slip, what is said within a day comes first.
fn lines(came: Came, plan: &Plan, session: &Session) -> Vec<Block> {
    let boxes = session.guide.part_of_plan(&plan.part).map_or(&[][..], |part| part.does.boxes());
    let mut boxes: Vec<_> = boxes.iter().collect();
    boxes.sort_by_key(|written| !(came == Came::Slip && written.after_slip));
    let written = boxes.into_iter().filter_map(|written| Some((written, plan.boxes.get(&written.id)?)));
    let written = written.filter(|(_, words)| !words.is_blank());
    written
        .flat_map(|(written, words)| {
            let ask = plan.asked.get(&written.id).map_or(&written.ask, |asked| &asked.question);
            let ask = Block::strong(ask.as_str());
            [ask, Block::words(words.clone())]
        })
        .collect()
}

pub fn new(say: Catalogue) -> Page<Message> {
    let body = vec![
        Block::heading(say.setback_new()),
        Block::say(say.setback_new_about()),
        Block::say(say.setback_new_name()),
    ];
    let choices = vec![
        Choice::go(Key::Nth(1), say.setback_give_a_name(), Place::Breaches),
        Choice::ask(Key::Nth(2), say.setback_people(), Request::Help),
        back(say),
    ];
    Page::new(say.on_a_hard_day(), body, choices)
}

pub fn later(say: Catalogue) -> Page<Message> {
    let body = vec![Block::say(say.setback_later_noted())];
    let choices = vec![Choice::go(Key::On, say.go_on_to_path(), Place::Path), back(say)];
    Page::new(say.on_a_hard_day(), body, choices)
}

pub fn before(session: &Session) -> Page<Message> {
    let say = session.say();
    let mut told: Vec<_> = told(session).collect();
    told.reverse();
    let mut body = vec![Block::heading(say.setback_before())];
    for replay in told {
        body.push(Block::strong(came(replay, session)));
        body.extend(said(replay));
    }
    Page::new(say.on_a_hard_day(), body, vec![back(say)])
}

fn told(session: &Session) -> impl Iterator<Item = &Replay> {
    let replays = session.journey.replays(session.who()).map(|(_, replay)| replay);
    replays.filter(|replay| replay.is_told())
}

/// `A wave, Thursday 3 December`
pub fn came(replay: &Replay, session: &Session) -> String {
    let what = match replay.what {
        Came::Wave => SetbackCame::Wave,
        Came::Slip => SetbackCame::Slip,
    };
    session.say().setback_came(what, &days::date(session.say(), replay.on, session.today()))
}

/// The words written about it.
pub fn said(replay: &Replay) -> impl Iterator<Item = Block> {
    replay.words().map(|words| Block::words(words.clone()))
}
