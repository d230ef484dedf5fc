//! The half of a check-in that each does alone: the line of which nothing is kept, the numbers, the month, the end.

use super::{Block, Choice, Message, Moment, Page, State, keep, slot, to_path, walk, way::Way};
use crate::{
    block::Text,
    guide::{Anchors, Starts, markdown},
    journey::checkin::{MONTH, of_draft, own_questions},
    page::{Ask, Rates, Row},
    session::{Place, Request, Session},
};

/// The page that an answer leads to.
pub fn leads_to(session: &Session, question: &str, nth: usize) -> Option<String> {
    let chapter = session.guide.chapter(&session.guide.outline.checkin)?;
    let question = chapter.question(question)?;
    question.leads.get(question.choices.get(nth)?).cloned()
}

/// A question of which nothing is kept, or the page that an answer led to.
pub fn unkept(state: &State, way: &Way, id: &str) -> Option<Page<Message>> {
    if let Some(id) = &state.led {
        let chapter = way.session.guide.chapter(id)?;
        let choices = vec![
            Choice::new('g', "Go on", Message::Onward),
            Choice::ask('h', "Help and numbers", Request::Help),
            to_path(),
        ];
        return Some(Page::new(chapter.head.title.as_str(), chapter.lesson.clone(), choices));
    }
    let asked = way.asked(id)?;
    let mut body = vec![Block::heading(asked.ask)];
    body.extend(asked.hint.map(Block::quiet));
    body.push(Block::quiet("Nothing of this is kept, whatever you choose."));
    let options = asked.choices.iter().zip(walk::keys()).enumerate();
    let options = options.map(|(nth, (choice, key))| Choice::new(key, choice.as_str(), Message::Choose(nth)));
    let pass = Choice::new('s', "Pass on this question", Message::Onward);
    Some(Page::new(way.title(), body, options.chain([pass, to_path()]).collect()))
}

/// All numbers on one page. Those of earlier weeks are not shown: they would pull at these.
pub fn numbers(way: &Way) -> Option<Page<Message>> {
    let seat = way.session.who().alone()?;
    let key = keep::numbers_key(way.on, seat);
    let drafted = way.session.drafts.get(&key).map(of_draft);
    let rows = own_questions(way.chapter?, way.seating).filter_map(|question| {
        let Anchors { low, high } = question.scale.clone()?;
        Some(Row { id: question.id.clone(), ask: way.seating.words(question).to_owned(), low, high })
    });
    let rates = Rates {
        key,
        rows: rows.collect(),
        given: drafted.or_else(|| Some(way.own()?.ratings.clone())).unwrap_or_default(),
    };
    let choices = vec![Choice::new('s', "Leave the rest out", Message::Onward), way.back(&Moment::Numbers)];
    let body = vec![
        Block::quiet("Our own questions, not a validated test. Each may be left out."),
        Block::quiet(slot::who_sees(way.session, Starts::Private)),
    ];
    Some(Page::asking(way.title(), body, Ask::Rates(rates), choices))
}

/// Whether to look back over a month.
pub fn month(way: &Way) -> Option<Page<Message>> {
    let part = way.part(MONTH)?;
    let mut body = vec![Block::heading(part.title.as_str())];
    body.extend(markdown::blocks(&part.text));
    let lines = Place::Trends;
    let choices = vec![
        Choice::new('g', "Go on with it", Message::Onward),
        Choice::go('y', "Your own weeks", lines),
        Choice::new('n', "Not this time", Message::To(Moment::Own)),
        way.back(&Moment::Month),
    ];
    Some(Page::new(way.title(), body, choices))
}

/// One's own half is behind: what can be looked at or changed.
pub fn behind(way: &Way) -> Option<Page<Message>> {
    let (session, here) = (way.session, way.session.who());
    let mut body = vec![Block::heading("Your own look at this week is done")];
    body.extend(way.been_away().map(|long| {
        Block::say(format!("Welcome back. It has been {long}. The weeks between are simply empty."))
    }));
    body.push(Block::say(kept(way)));
    let mut offers = vec![];
    for question in own_questions(way.chapter?, way.seating) {
        if let Some(notice) = session.journey.own_notice(&session.guide, &question.id, here) {
            body.push(Block::Paragraph(Text::strong(way.seating.words(question))));
            body.push(Block::note(notice));
            offers = super::offers(session).into();
        }
    }
    if way.seating.solo {
        body.extend(super::next::meets_again(way));
    } else {
        body.push(Block::quiet(
            "The half for two is offered when both are here. It can wait for another day.",
        ));
    }
    let to = |moment: Moment| Message::To(moment);
    let mut choices = vec![to_path(), Choice::go('y', "Your own weeks", Place::Trends)];
    choices.push(Choice::new('e', "Change the numbers", to(Moment::Numbers)));
    choices.extend(way.first_line().map(|line| Choice::new('l', "Change the lines", to(line))));
    if !super::bring::items(way).is_empty() && !way.seating.solo {
        choices.push(Choice::new('i', "Bring or keep", to(Moment::Bring)));
    }
    choices.extend(way.part(MONTH).map(|part| Choice::new('m', part.title.as_str(), to(Moment::Month))));
    if way.seating.solo {
        choices.push(Choice::new('n', "The next date", to(Moment::Next)));
    }
    choices.extend(offers);
    choices.push(way.about());
    Some(Page::new(way.title(), body, choices))
}

/// What becomes of it, in one sentence.
fn kept(way: &Way) -> Text {
    let seat = way.session.who().alone();
    let brought = seat.and_then(|seat| way.session.journey.brought(way.on, seat));
    let count = brought.map_or(0, |brought| brought.ratings.len() + brought.lines.len());
    match (way.own().is_some(), count) {
        (false, _) => "Nothing was written down this time. That is fine.",
        (true, 0) => "It is kept for you, and for nobody else.",
        (true, 1) => "It is kept for you. One thing of it you bring to this check-in.",
        (true, _) => "It is kept for you. Two things of it you bring to this check-in.",
    }
    .into()
}
