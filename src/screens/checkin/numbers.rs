//! The numbers of one's own look at a week.

use super::{
    context::{ASKED, CheckinContext},
    keep,
    message::Message,
};
use crate::{
    block::Block,
    form::{Binding, Field, Kind, Said},
    guide::{Anchors, Starts},
    journey::checkin::{of_draft, own_questions},
    page::{Choice, Key, Page, Row},
};

/// All numbers on one page. Those of earlier weeks are not shown: they would pull at these.
pub fn field<'a>(way: &CheckinContext<'a>) -> Option<Field<'a>> {
    let seat = way.session.who().alone()?;
    let key = keep::numbers_key(way.course.on, seat);
    let rows = own_questions(way.course.chapter?, way.course.audience).filter_map(|question| {
        let Anchors { low, high } = question.scale.clone()?;
        Some(Row { id: question.id.clone(), ask: way.course.audience.words(question).to_owned(), low, high })
    });
    let drafted = way.session.drafts.get(&key).map(of_draft);
    let given = drafted.or_else(|| Some(way.course.own()?.ratings.clone())).unwrap_or_default();
    let kind = Kind::Scales { rows: rows.collect(), given };
    let field = Field::new(ASKED, Said::Nothing, kind, Binding::screen(key, Starts::Private));
    let field = field.hint(way.say().checkin_numbers_hint());
    Some(field.skip(Key::Skip, way.say().checkin_skip_numbers()))
}

/// Adds the numbers that were given in another place at the same time, to be taken instead.
pub fn with_other(way: &CheckinContext, mut page: Page<Message>) -> Page<Message> {
    let Some((other, chapter)) = keep::other_version(way.session, way.course.on).zip(way.course.chapter)
    else {
        return page;
    };
    let said = own_questions(chapter, way.course.audience).filter_map(|question| {
        let value = other.ratings.get(&question.id)?.value();
        Some(format!("{}\n{value}", way.course.audience.words(question)))
    });
    let words = said.collect::<Vec<_>>().join("\n\n").into();
    page.body.push(Block::note(way.say().checkin_other_numbers()));
    page.body.push(Block::words(words));
    page.with([
        Choice::new(Key::Change, way.say().checkin_take_other_numbers(), Message::OtherNumbers).writes()
    ])
}
