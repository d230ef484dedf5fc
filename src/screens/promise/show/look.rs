//! What it says, how it stands, and what can be said of it now.

use super::super::{mark, review};
use super::{Message, State, promises, sort, thing};
use crate::{
    block::Block,
    guide::Sort,
    journey::{
        agreement::Stands,
        couple::Here,
        mark::{How, Mark},
        plan::Plan,
        promise,
        record::{Id, Record, Visibility},
        when::When,
    },
    page::{Ask, Choice, Prompt},
    screens::days,
    session::Session,
};
use chrono::NaiveDate;

/// No more of what was said is shown than this: the newest.
const SHOWN: usize = 3;

pub fn ask(state: &State, session: &Session, body: &mut Vec<Block>) -> Prompt<Message> {
    let Some((record, plan)) = thing(session, &state.id) else {
        return (Ask::Choose, vec![promises::back()]);
    };
    body.extend(promises::words(session, plan));
    let writes = session.read_only.is_none();
    let mut choices = match sort(&state.id) {
        Some(Sort::Promise) => of_promise(session, record, plan, body),
        Some(Sort::Request) => of_request(session, record, body),
        _ => of_agreement(session, record, plan, body),
    };
    choices.retain(|_| writes);
    choices.push(promises::back());
    (Ask::Choose, choices)
}

fn of_promise(
    session: &Session,
    record: &Record,
    plan: &Plan,
    body: &mut Vec<Block>,
) -> Vec<Choice<Message>> {
    let (id, today) = (&record.id, session.now.date_naive());
    // A single day is named where it is asked about.
    let again = plan.when.filter(|when| !matches!(when, When::On(_)));
    body.extend(again.map(|when| Block::quiet(promises::rhythm(when, today))));
    body.extend(said(session, record));
    let mut choices = vec![];
    // While both are here, it is said whose word it is.
    let name = match session.who() == Here::Both && !session.journey.is_solo() {
        true => format!("{}: ", session.journey.names(record.by)),
        false => String::new(),
    };
    if mark::may_say(session, id) {
        choices.extend(mark_choices(session, id, &name, body));
        choices.extend(steps_left(session, record));
        if plan.is_open(today) {
            choices.push(Choice::new('t', capital(&format!("{name}take it back")), Message::Close));
        }
    }
    if let (Some(seat), Some(on)) = (mark::notices(session, id), mark::noticeable(session, id)) {
        let who = if name.is_empty() { String::new() } else { format!("{}: ", session.journey.name(seat)) };
        let label = format!("{who}I noticed, {}", days::date(on, today));
        choices.push(Choice::new('n', label, Message::Notice(on)));
    }
    choices
}

/// Kept, changed or missed, of the oldest day that waits for a word.
fn mark_choices(session: &Session, id: &Id, name: &str, body: &mut Vec<Block>) -> Vec<Choice<Message>> {
    let today = session.now.date_naive();
    let Some(due) = mark::days_to_say(session, id).first().copied() else { return vec![] };
    body.push(Block::say(match due {
        due if due == today => "It is for today. How did it go?".to_owned(),
        due if due > today => format!("It is {}.", days::meant(due, today)),
        due => format!("It {}. How did it go?", days::meant(due, today)),
    }));
    let all =
        [(How::Kept, 'k', "kept"), (How::Changed, 'c', "changed in time"), (How::Missed, 'm', "missed")];
    let may = all.into_iter().filter(|(how, ..)| promise::may_say(*how, due, today));
    may.map(|(how, key, label)| Choice::new(key, capital(&format!("{name}{label}")), Message::Said(due, how)))
        .collect()
}

/// A miss whose three steps are not behind them.
fn steps_left(session: &Session, record: &Record) -> Option<Choice<Message>> {
    let said = session.journey.said_of(&record.id, record.by);
    let (on, mark) = said.into_iter().next_back()?;
    let left = mark.how == How::Missed && mark.repair.is_blank();
    left.then(|| Choice::new('3', "Three steps after a miss", Message::Steps(on)))
}

/// What was said of the last days, oldest first.
fn said(session: &Session, record: &Record) -> Vec<Block> {
    let said = session.journey.said_of(&record.id, record.by);
    let newest = said.len().saturating_sub(SHOWN);
    said.into_iter().skip(newest).flat_map(|(on, mark)| day(session, record, on, mark)).collect()
}

fn day(session: &Session, record: &Record, on: NaiveDate, mark: &Mark) -> Vec<Block> {
    let today = session.now.date_naive();
    let how = match (mark.how, mark.to) {
        (How::Changed, Some(to)) => format!("changed in time, to {}", days::date(to, today)),
        (how, _) => promises::how_word(how).unwrap_or_default().to_owned(),
    };
    let noticed =
        session.journey.marks(&record.id).find(|(day, _, mark)| *day == on && mark.how == How::Noticed);
    let noticed =
        noticed.map_or_else(String::new, |(_, by, _)| format!(" {} noticed.", session.journey.names(by.by)));
    let words = [&mark.words, &mark.repair].into_iter().filter(|words| !words.is_blank());
    let words = words.map(|words| Block::Words { by: None, words: words.clone() });
    let line = Block::item(format!("{}: {how}.{noticed}", days::date(on, today)));
    std::iter::once(line).chain(words).collect()
}

fn of_request(session: &Session, record: &Record, body: &mut Vec<Block>) -> Vec<Choice<Message>> {
    let id = &record.id;
    if let Some((seat, consent)) = session.journey.answer_to(id) {
        let said = format!("{} said: {}.", session.journey.name(seat), consent.answer.words());
        body.push(Block::quiet(said));
        body.push(Block::Words { by: None, words: consent.reason.clone() });
    } else if record.vis == Visibility::Shared {
        body.push(Block::quiet("Both of you can read it. It is answered when both are here."));
    }
    let mut choices = vec![];
    if review::may_bring(session, id) {
        body.push(Block::quiet("So far this is yours alone."));
        choices.push(Choice::go('k', "Keep it for now", crate::session::Place::Promises));
        choices.push(Choice::new('i', "Bring it: both of you can read it here", Message::Bring));
    }
    if review::may_review(session, id) {
        choices.push(Choice::new('e', "Change it", Message::Change));
        choices.push(Choice::new('t', "Take it back", Message::Close));
    }
    choices
}

fn of_agreement(
    session: &Session,
    record: &Record,
    plan: &Plan,
    body: &mut Vec<Block>,
) -> Vec<Choice<Message>> {
    let (id, today) = (&record.id, session.now.date_naive());
    let ritual = sort(id) == Some(Sort::Ritual);
    if ritual {
        body.push(Block::quiet(capital(&promises::repeated(session, id)) + "."));
    }
    body.extend(plan.when.map(|when| Block::quiet(promises::rhythm(when, today))));
    let mut choices = if ritual && plan.is_open(today) { ticks(session, id) } else { vec![] };
    let may = review::may_review(session, id);
    body.push(Block::say(match plan.stands(today) {
        Stands::Closed => "It has ended.".to_owned(),
        Stands::Ended(on) => {
            format!("It ended by itself after {}, as it was meant to.", days::date(on, today))
        }
        Stands::Due(_) if may => "Its day has come. Does it go on as it is?".to_owned(),
        Stands::Due(_) => "Its day has come. You can look at it when both of you are here.".to_owned(),
        Stands::InForce => match plan.review {
            Some(on) => format!("You look at it again on {}.", days::date(on, today)),
            None => "It goes on until you change it.".to_owned(),
        },
    }));
    match plan.stands(today) {
        Stands::Ended(_) if review::may_end(session, id) => {
            if may {
                choices.push(Choice::new('g', "Make it again", Message::Anew));
            }
            choices.push(Choice::new('l', "Let it rest", Message::Rest));
        }
        Stands::Due(_) | Stands::InForce => choices.extend(goes_on_or_ends(session, id, plan)),
        Stands::Ended(_) | Stands::Closed => {}
    }
    choices
}

fn goes_on_or_ends(session: &Session, id: &Id, plan: &Plan) -> Vec<Choice<Message>> {
    let may = review::may_review(session, id);
    let again = review::is_due(session, id).then(|| {
        let days = plan.every.map_or_else(String::new, |days| format!(", for another {days} days"));
        Choice::new('g', format!("It goes on{days}"), Message::GoesOn)
    });
    let change = Choice::new('e', "Change it", Message::Change);
    let mut choices: Vec<_> = again.into_iter().chain([change]).filter(|_| may).collect();
    if review::may_end(session, id) {
        choices.push(Choice::new('x', "End it", Message::Close));
    }
    choices
}

fn ticks(session: &Session, id: &Id) -> Vec<Choice<Message>> {
    let who = if session.journey.is_solo() { "I" } else { "We" };
    let done = session.journey.repetitions(id, session.now.date_naive()).today;
    vec![match done {
        false => Choice::new('d', format!("{who} did it today"), Message::Done(true)),
        true => Choice::new('d', "Not today after all", Message::Done(false)),
    }]
}

/// With a large first letter.
fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
