//! The half of a check-in that each does alone: the question of which nothing is kept, the month, the end.

use super::{
    context::{ASKED, CheckinContext},
    message::Message,
    next,
};
use crate::{
    block::{Block, Text},
    form::{Binding, Field, Kind, Said},
    guide::{PartRole, markdown},
    journey::checkin::{Moment, own_questions},
    page::{Choice, Key, Page},
    screens::{reader, trends::offers},
    session::{Place, Request, Session},
};

/// The page that an answer leads to.
pub fn leads_to(session: &Session, question: &str, nth: usize) -> Option<String> {
    let chapter = session.guide.checkin()?;
    let question = chapter.question(question)?;
    question.choices.get(nth)?.leads.clone()
}

/// A question of which nothing is kept.
pub fn unkept<'a>(way: &CheckinContext<'a>, id: &str) -> Option<Field<'a>> {
    let asked = way.asked(id)?;
    let kind = Kind::Choice(asked.choices.into());
    let field = Field::new(ASKED, Said::Heading(asked.ask.into()), kind, Binding::nowhere());
    let field = asked.hint.into_iter().fold(field, Field::hint);
    Some(field.skip(Key::Pass, way.say().pass_on_this_question()))
}

/// The page of help that an answer led to.
pub fn led(way: &CheckinContext, moment: &Moment, help: &str) -> Page<Message> {
    let say = way.say();
    let choices = vec![
        Choice::go(Key::On, say.go_on(), way.after(moment)),
        Choice::ask(Key::Help, say.help_and_numbers(), Request::Help),
        way.to_path(),
    ];
    Page::new(way.title(), reader::said(help, way.session), choices).unkept()
}

/// The question for a look back over a month.
pub fn month(way: &CheckinContext) -> Option<Page<Message>> {
    let (say, part) = (way.say(), way.part(PartRole::Month)?);
    let mut body = vec![Block::heading(part.title.as_str())];
    body.extend(markdown::blocks(&part.text));
    let choices = vec![
        Choice::go(Key::On, say.checkin_take_month(), way.after(&Moment::Month)),
        Choice::go(Key::Open, say.your_own_weeks(), Place::Trends),
        Choice::go(Key::NotNow, say.checkin_skip_month(), way.place(Moment::Own)),
        way.back(&Moment::Month),
    ];
    Some(Page::new(way.title(), body, choices))
}

/// One's own half is behind: what can be looked at or changed.
pub fn behind(way: &CheckinContext) -> Option<Page<Message>> {
    let (say, session, here) = (way.say(), way.session, way.session.who());
    let mut body = vec![Block::heading(say.checkin_own_done())];
    body.extend(way.welcome_back(say.checkin_empty_weeks()).map(Block::say));
    body.push(Block::say(kept(way)));
    let mut offered = vec![];
    for question in own_questions(way.course.chapter?, way.course.audience) {
        if let Some(notice) = session.journey.own_notice(&session.guide, &question.id, here) {
            body.push(Block::strong(way.course.audience.words(question)));
            body.push(Block::note(notice.words(say)));
            offered = offers(session).collect();
        }
    }
    if way.course.audience.solo {
        body.extend(next::meets_again(way).map(Block::say));
    } else {
        body.push(Block::quiet(say.checkin_half_for_two()));
    }
    let listed = listed(way).into_iter().zip(Key::listed());
    let listed = listed.map(|((label, place), key)| Choice::go(key, label, place));
    let on = Choice::go(Key::On, say.go_on(), way.behind());
    let choices = std::iter::once(on).chain(listed).chain(offered).chain([way.about(), way.to_path()]);
    Some(Page::new(way.title(), body, choices.collect()))
}

/// The moments that can be gone back to, and one's own weeks.
fn listed<'a>(way: &CheckinContext<'a>) -> Vec<(&'a str, Place)> {
    let say = way.say();
    let mut listed = vec![(say.your_own_weeks(), Place::Trends)];
    let mut moment = |label, moment| listed.push((label, way.place(moment)));
    moment(say.checkin_change_numbers(), Moment::Numbers);
    let mut moments = way.course.moments().into_iter();
    if let Some(line) = moments.find(|moment| matches!(moment, Moment::Line(_))) {
        moment(say.checkin_change_lines(), line);
    }
    if way.course.items().next().is_some() && !way.course.audience.solo {
        moment(say.checkin_bring_or_keep(), Moment::Bring);
    }
    if let Some(part) = way.part(PartRole::Month) {
        moment(part.title.as_str(), Moment::Month);
    }
    if way.course.audience.solo {
        moment(say.checkin_next_date(), Moment::Next);
    }
    listed
}

/// A sentence on where the look is kept and who can read it.
fn kept(way: &CheckinContext) -> Text {
    let seat = way.session.who().alone();
    let brought = seat.and_then(|seat| way.session.journey.brought(way.course.on, seat));
    let count = brought.map_or(0, |brought| brought.ratings.len() + brought.lines.len());
    match way.course.own() {
        Some(_) => way.say().checkin_kept(count).into(),
        None => way.say().checkin_nothing_kept().into(),
    }
}
