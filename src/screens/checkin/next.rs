//! The next date, chosen from days.

use chrono::{NaiveDate, TimeDelta};

use super::{Block, Choice, Message, Moment, Page, walk, way::Way};
use crate::{
    block::Text,
    guide::markdown,
    journey::checkin::{NEXT, OWN_NEXT, Pace, days_to_choose},
};

pub fn page(way: &Way) -> Option<Page> {
    let part = way.part(if way.seating.solo { OWN_NEXT } else { NEXT })?;
    let mut body = vec![Block::heading(part.title.as_str())];
    body.extend(markdown::blocks(&part.text));
    body.push(Block::Paragraph(Text::strong(part.does.boxes().last()?.ask.as_str())));
    let chosen = way.held().and_then(|held| held.next);
    body.extend(chosen.map(meets_again));
    let today = way.session.now.date_naive();
    let pace = Pace::after(way.on, way.session.journey.walked_on(&way.session.guide));
    let days = days_to_choose(today.max(way.on), &way.days(), pace);
    let mut choices = choices(&days, today);
    choices.push(Choice::new('n', "No day yet", Message::Onward));
    choices.push(way.back(&Moment::Next));
    Some(Page::new(way.title(), body, choices))
}

/// A choice for each day.
pub fn choices(days: &[NaiveDate], today: NaiveDate) -> Vec<Choice> {
    let keys = days.iter().zip(walk::keys().filter(|key| *key != 'n'));
    keys.map(|(day, key)| Choice::new(key, said(*day, today), Message::Day(*day))).collect()
}

pub fn meets_again(day: NaiveDate) -> Block {
    Block::say(format!("The next one: {}.", named(day)))
}

/// `Sunday, 29 November`
fn named(day: NaiveDate) -> String {
    day.format("%A, %-d %B").to_string()
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
    let year = if day - today > TimeDelta::days(180) { day.format(" %Y").to_string() } else { String::new() };
    format!("{}{year}{words}", named(day))
}
