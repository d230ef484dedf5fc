//! The next date, chosen from days.

use chrono::NaiveDate;

use super::{Block, Choice, Message, Moment, Page, walk, way::Way};
use crate::{
    block::Text,
    guide::markdown,
    journey::checkin::{NEXT, OWN_NEXT, Pace, days_to_choose},
    screens::days,
};

pub fn page(way: &Way) -> Option<Page<Message>> {
    let part = way.part(if way.seating.solo { OWN_NEXT } else { NEXT })?;
    let mut body = vec![Block::heading(part.title.as_str())];
    body.extend(markdown::blocks(&part.text));
    body.push(Block::Paragraph(Text::strong(part.does.boxes().last()?.ask.as_str())));
    body.extend(meets_again(way));
    let today = way.session.now.date_naive();
    let pace = Pace::after(way.on, way.session.journey.walked_on(&way.session.guide));
    let next = days_to_choose(today.max(way.on), &way.days(), pace);
    let mut choices = choices(&next, today);
    choices.push(Choice::new('n', "No day yet", Message::Onward));
    choices.push(way.back(&Moment::Next));
    Some(Page::new(way.title(), body, choices))
}

/// A choice for each day.
pub fn choices(days: &[NaiveDate], today: NaiveDate) -> Vec<Choice<Message>> {
    let keys = days.iter().zip(walk::keys().filter(|key| *key != 'n'));
    keys.map(|(day, key)| Choice::new(key, said(*day, today), Message::Day(*day))).collect()
}

/// The day that was chosen in this check-in, if one was.
pub fn meets_again(way: &Way) -> Option<Block> {
    let day = days::date(way.held()?.next?, way.session.now.date_naive());
    Some(Block::say(format!("The next one: {day}.")))
}

/// The day, and how far off it is where that is a round number.
fn said(day: NaiveDate, today: NaiveDate) -> String {
    let off = (day - today).num_days();
    let words = match off {
        1 => ", tomorrow".to_owned(),
        7 => ", in a week".to_owned(),
        off if off > 7 && off % 7 == 0 => format!(", in {} weeks", off / 7),
        _ => String::new(),
    };
    days::date(day, today) + &words
}
