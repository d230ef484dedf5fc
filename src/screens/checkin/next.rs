//! The next date, chosen from days.

use chrono::NaiveDate;

use super::context::{ASKED, CheckinContext};
use crate::{
    block::Block,
    form::{Binding, Days, Field, Kind, Said, days},
    guide::{PartRole, Starts, markdown},
    journey::{
        checkin::{Pace, days_to_choose},
        key::DraftKey,
    },
    language::Catalogue,
    page::Key,
    session::Session,
};

pub fn field<'a>(way: &CheckinContext<'a>) -> Option<Field<'a>> {
    let part = way.part(if way.course.audience.solo { PartRole::OwnNext } else { PartRole::Next })?;
    let today = way.session.today();
    let pace = Pace::after(way.course.on, way.session.journey.walked_on(&way.session.guide));
    let next = days_to_choose(today.max(way.course.on), &way.course.days(), pace);
    let kind = Kind::Day(to_come(way.say(), today, &next));
    let bind = Binding::screen(DraftKey::default(), Starts::Shared);
    let field =
        Field::new(ASKED, Said::Heading(part.title.as_str().into()), kind, bind).given(meets_again(way));
    let field = field.about(markdown::blocks(&part.text));
    Some(
        field
            .about([Block::strong(&part.does.boxes().last()?.ask)])
            .skip(Key::NotNow, way.say().checkin_no_day_yet()),
    )
}

/// These days to choose from, or any other one after today.
pub fn to_come(say: Catalogue, today: NaiveDate, days: &[NaiveDate]) -> Days {
    let offers = days.iter().map(|day| (said(say, *day, today), *day)).collect();
    Days { offers, from: today.succ_opt().unwrap_or(today), until: None }
}

/// The day that was chosen in the check-in that is held, in a sentence, if one was.
pub fn said_again(session: &Session) -> Option<String> {
    meets_again(&CheckinContext::in_hand(session))
}

/// The day that was chosen in this check-in, if one was.
pub fn meets_again(way: &CheckinContext) -> Option<String> {
    let day = days::date(way.say(), way.course.held()?.next?, way.session.today());
    Some(way.say().checkin_meets_again(&day))
}

/// The day, and how far off it is where that is a round number.
fn said(say: Catalogue, day: NaiveDate, today: NaiveDate) -> String {
    let date = days::date(say, day, today);
    match usize::try_from((day - today).num_days()) {
        Ok(1) => say.checkin_tomorrow(&date),
        Ok(off) if off > 0 && off % 7 == 0 => say.checkin_in_weeks(&date, off / 7),
        _ => date,
    }
}
