//! Lines of a check-in: one's own, and those that both may read.

use super::{
    Block, Choice, Message, Moment, Page, Private, Seat, keep, slot, walk,
    way::{Asked, Way},
};
use crate::{
    block::Text,
    guide::{Starts, markdown},
    journey::{
        checkin::{THANKS, WISH},
        key::DraftKey,
        record::By,
    },
    page::{Ask, Prompt, TextInput},
    session::{Effect, Session},
};
use chrono::NaiveDate;

/// Keeps the line of a moment.
pub fn keep(session: &mut Session, on: NaiveDate, moment: &Moment, words: &Private) -> Vec<Effect> {
    match moment {
        Moment::Line(id) => keep::own_line(session, on, id, words),
        moment => match shared_id(&Way::of(session, on), moment) {
            Some(id) => keep::shared_line(session, on, &id, words),
            None => vec![],
        },
    }
}

/// Keeps one of a line's choices, by its place.
pub fn choose(session: &mut Session, on: NaiveDate, id: &str, nth: usize) -> Vec<Effect> {
    let chosen = Way::of(session, on).asked(id).and_then(|asked| asked.choices.get(nth).cloned());
    chosen.map_or_else(Vec::new, |chosen| keep::own_line(session, on, id, &chosen.into()))
}

/// A line for oneself.
pub fn own(way: &Way, moment: &Moment, id: &str) -> Option<Page<Message>> {
    let asked = way.asked(id)?;
    let kept = way.own().and_then(|own| own.lines.get(id));
    let mut body = vec![];
    if let Some(part) = asked.part {
        body.push(Block::heading(part.title.as_str()));
        body.push(Block::Paragraph(Text::strong(asked.ask)));
    } else {
        body.push(Block::heading(asked.ask));
    }
    body.extend(asked.hint.map(Block::quiet));
    body.push(Block::quiet(slot::who_sees(way.session, Starts::Private)));
    let key = keep::line_key(way.session.who().by(), id);
    if asked.choices.is_empty() {
        let (ask, choices) = field(way, moment, key, kept);
        return Some(Page::asking(way.title(), body, ask, choices));
    }
    body.extend(kept.map(|words| Block::Words { by: Some(way.session.who_name()), words: words.clone() }));
    Some(Page::new(way.title(), body, choices(way, moment, &asked)))
}

fn choices(way: &Way, moment: &Moment, asked: &Asked) -> Vec<Choice<Message>> {
    let options = asked.choices.iter().zip(walk::keys()).enumerate();
    let options = options.map(|(nth, (choice, key))| Choice::new(key, choice.as_str(), Message::Choose(nth)));
    options.chain([Choice::new('s', "Leave it open", Message::Onward), way.back(moment)]).collect()
}

/// A line of one of them, while both are here.
pub fn shared(way: &Way, moment: &Moment, seat: Seat) -> Option<Page<Message>> {
    let id = shared_id(way, moment)?;
    let part = way.part(part_of(moment)?)?;
    let mut body = vec![Block::heading(part.title.as_str())];
    body.extend(markdown::blocks(&part.text));
    body.push(Block::Paragraph(Text::strong(way.session.journey.name(seat))));
    body.push(Block::say(part.does.boxes().first()?.ask.as_str()));
    body.push(Block::quiet(slot::who_sees(way.session, Starts::Shared)));
    let kept = way.held().and_then(|held| held.lines.get(&id));
    let (ask, choices) = field(way, moment, keep::line_key(By::Both, &id), kept);
    Some(Page::asking(way.title(), body, ask, choices))
}

/// A field for one line.
pub fn field(way: &Way, moment: &Moment, key: DraftKey, kept: Option<&Private>) -> Prompt<Message> {
    let leave = if kept.is_some() { "Leave it as it is" } else { "Leave it empty" };
    let text = TextInput { words: way.session.field_words(&key, kept), key, one_line: true };
    (Ask::Write(text), vec![Choice::new('s', leave, Message::Onward), way.back(moment)])
}

/// The part whose first box a shared line is written into.
fn part_of(moment: &Moment) -> Option<&'static str> {
    match moment {
        Moment::Thanks(_) => Some(THANKS),
        Moment::Wish(_) => Some(WISH),
        _ => None,
    }
}

/// The id of a shared line: its box, and whose it is.
fn shared_id(way: &Way, moment: &Moment) -> Option<String> {
    let (Moment::Thanks(seat) | Moment::Wish(seat)) = moment else { return None };
    let part = way.part(part_of(moment)?)?;
    Some(format!("{}.{}", way.chapter?.box_id(part, part.does.boxes().first()?), seat.name()))
}
