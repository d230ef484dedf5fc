//! The half of a check-in that each does alone: the question of which nothing is kept, the month, the end.

use super::{ASKED, Message, context::CheckinContext, next, to_path};
use crate::{
    block::{Block, Text},
    form::{self, Binding, Field, Kind, Said},
    guide::markdown,
    journey::checkin::{MONTH, Moment, own_questions},
    page::{Choice, Key, Page},
    screens::trends::offers,
    session::{Place, Request, Session},
};

/// The page that an answer leads to.
pub fn leads_to(session: &Session, question: &str, nth: usize) -> Option<String> {
    let chapter = session.guide.chapter(&session.guide.outline.checkin)?;
    let question = chapter.question(question)?;
    question.choices.get(nth)?.leads.clone()
}

/// A question of which nothing is kept.
pub fn unkept<'a>(way: &CheckinContext<'a>, id: &str) -> Option<Field<'a>> {
    let asked = way.asked(id)?;
    let kind = Kind::Choice(asked.choices.into());
    let field = Field::new(ASKED, Said::Heading(asked.ask.into()), kind, Binding::nowhere());
    let field = asked.hint.into_iter().fold(field, Field::hint);
    Some(field.skip(Key::Pass, "Pass on this question"))
}

/// The page that an answer led to.
pub fn led(way: &CheckinContext, moment: &Moment, page: &str) -> Option<Page<Message>> {
    let chapter = way.session.guide.chapter(page)?;
    let choices = vec![
        Choice::go(Key::On, "Go on", way.after(moment)),
        Choice::ask(Key::Help, "Help and numbers", Request::Help),
        to_path(),
    ];
    Some(Page::new(chapter.head.title.as_str(), chapter.lesson.clone(), choices))
}

/// The question for a look back over a month.
pub fn month(way: &CheckinContext) -> Option<Page<Message>> {
    let part = way.part(MONTH)?;
    let mut body = vec![Block::heading(part.title.as_str())];
    body.extend(markdown::blocks(&part.text));
    let choices = vec![
        Choice::go(Key::On, "Go on with it", way.after(&Moment::Month)),
        Choice::go(Key::Open, "Your own weeks", Place::Trends),
        Choice::go(Key::NotNow, "Not this time", way.place(Moment::Own)),
        way.back(&Moment::Month),
    ];
    Some(Page::new(way.title(), body, choices))
}

/// One's own half is behind: what can be looked at or changed.
pub fn behind(way: &CheckinContext) -> Option<Page<Message>> {
    let (session, here) = (way.session, way.session.who());
    let mut body = vec![Block::heading("Your own look at this week is done")];
    body.extend(way.been_away().map(|long| {
        Block::say(format!("Welcome back. It has been {long}. The weeks between are simply empty."))
    }));
    body.push(Block::say(kept(way)));
    let mut offered = vec![];
    for question in own_questions(way.course.chapter?, way.course.audience) {
        if let Some(notice) = session.journey.own_notice(&session.guide, &question.id, here) {
            body.push(form::strong(way.course.audience.words(question)));
            body.push(Block::note(notice));
            offered = offers(session).into();
        }
    }
    if way.course.audience.solo {
        body.extend(next::meets_again(way).map(Block::say));
    } else {
        body.push(Block::quiet(
            "The half for two is offered when both are here. It can wait for another day.",
        ));
    }
    let listed = listed(way).into_iter().zip(Key::listed());
    let listed = listed.map(|((label, place), key)| Choice::go(key, label, place));
    let choices = std::iter::once(to_path()).chain(listed).chain(offered).chain([way.about()]);
    Some(Page::new(way.title(), body, choices.collect()))
}

/// The moments that can be gone back to, and one's own weeks.
fn listed<'a>(way: &CheckinContext<'a>) -> Vec<(&'a str, Place)> {
    let mut listed = vec![("Your own weeks", Place::Trends)];
    let mut moment = |label, moment| listed.push((label, way.place(moment)));
    moment("Change the numbers", Moment::Numbers);
    let mut moments = way.course.moments().into_iter();
    if let Some(line) = moments.find(|moment| matches!(moment, Moment::Line(_))) {
        moment("Change the lines", line);
    }
    if way.course.items().next().is_some() && !way.course.audience.solo {
        moment("Bring or keep", Moment::Bring);
    }
    if let Some(part) = way.part(MONTH) {
        moment(part.title.as_str(), Moment::Month);
    }
    if way.course.audience.solo {
        moment("The next date", Moment::Next);
    }
    listed
}

/// A sentence on where the look is kept and who can read it.
fn kept(way: &CheckinContext) -> Text {
    let seat = way.session.who().alone();
    let brought = seat.and_then(|seat| way.session.journey.brought(way.course.on, seat));
    let count = brought.map_or(0, |brought| brought.ratings.len() + brought.lines.len());
    match (way.course.own().is_some(), count) {
        (false, _) => "Nothing was written down this time. That is fine.",
        (true, 0) => "It is kept for you, and for nobody else.",
        (true, 1) => "It is kept for you. One thing of it you bring to this check-in.",
        (true, _) => "It is kept for you. Two things of it you bring to this check-in.",
    }
    .into()
}
