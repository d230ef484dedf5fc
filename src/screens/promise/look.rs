//! A promise, how it is doing, and the choices for it now.

use super::{Message, State, promises, review, sort, thing};
use crate::{
    block::Block,
    form::days,
    guide::PlanKind,
    journey::{
        agreement::Stands,
        couple::Here,
        mark::{How, Mark},
        plan::Plan,
        promise,
        record::{Id, Record, Visibility},
        when::When,
    },
    page::{Choice, Key},
    session::{Place, Session},
};
use chrono::NaiveDate;

/// No more of what was said is shown than this: the newest.
const SHOWN: usize = 3;
pub const TWO_VERSIONS: &str = "This was written in two places at once.";

/// The choices for a promise; its words are added to the body. The page itself adds the way back.
pub fn choices(state: &State, session: &Session, body: &mut Vec<Block>) -> Vec<Choice<Message>> {
    let Some((record, plan)) = thing(session, &state.id) else { return vec![] };
    body.extend(promises::words(session, plan));
    let versions = versions(session, &state.id, body);
    let mut choices = match sort(&state.id) {
        Some(PlanKind::Promise) => of_promise(session, record, plan, body),
        Some(PlanKind::Request) => of_request(session, record, body),
        _ => of_agreement(session, record, plan, body),
    };
    choices.extend(versions);
    choices.into_iter().map(Choice::writes).collect()
}

/// That another version was written at the same time, and the way to choose.
fn versions(session: &Session, id: &Id, body: &mut Vec<Block>) -> Option<Choice<Message>> {
    session.journey.forks(id).next()?;
    body.push(Block::note(TWO_VERSIONS));
    let may = session.journey.may_settle(id, session.who());
    may.then(|| Choice::new(Key::Open, "Choose between the two", Message::Versions))
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
    body.extend(again.map(|when| Block::quiet(promises::rhythm(session.say, when, today))));
    body.extend(said(session, record));
    // While both are here, it is said whose word it is.
    let of = |name: String| match session.who() == Here::Both && !session.journey.is_solo() {
        true => format!("{name}: "),
        false => String::new(),
    };
    let (name, may_say) = (of(session.journey.names(record.by)), session.journey.may_say(id, session.who()));
    let mut answers = mark_choices(session, id, &name, body);
    if may_say {
        answers.extend(lines(session, record, &name));
    }
    answers.extend(session.journey.noticeable(id, session.who()).map(|(seat, on)| {
        let label =
            format!("{}I noticed, {}", of(session.journey.name(seat)), days::date(session.say, on, today));
        (label, Message::Notice(on))
    }));
    let mut choices = listed(answers);
    if may_say && plan.is_open(today) {
        let label = capital(&format!("{name}take it back"));
        choices.push(Choice::new(Key::TakeBack, label, Message::Close).answers());
    }
    choices
}

/// The label of a listed choice, and its message.
type Listed = (String, Message);

/// Kept, changed or missed, of the oldest day that waits for a word.
fn mark_choices(session: &Session, id: &Id, name: &str, body: &mut Vec<Block>) -> Vec<Listed> {
    let today = session.now.date_naive();
    let days = session.journey.days_to_say(id, session.who(), today);
    let Some(due) = days.first().copied() else { return vec![] };
    body.push(Block::say(match due {
        due if due == today => "It is for today. How did it go?".to_owned(),
        due if due > today => format!("It is {}.", days::meant(session.say, due, today)),
        due => format!("It {}. How did it go?", days::meant(session.say, due, today)),
    }));
    let all = [(How::Kept, "kept"), (How::Changed, "changed in time"), (How::Missed, "missed")];
    let may = all.into_iter().filter(|(how, _)| promise::may_say(*how, due, today));
    may.map(|(how, label)| (capital(&format!("{name}{label}")), Message::Said(due, how))).collect()
}

/// The lines about the last days, to be changed; and the three steps after a miss that are not behind the user.
fn lines(session: &Session, record: &Record, name: &str) -> Vec<Listed> {
    let today = session.now.date_naive();
    let mut said = newest(session, record);
    let left = said.pop_if(|(_, mark)| mark.how == How::Missed && mark.repair.is_blank());
    let steps = left.map(|(on, _)| ("Three steps after a miss".to_owned(), Message::Lines(on)));
    let written = said.into_iter().filter(|(_, mark)| !(mark.words.is_blank() && mark.repair.is_blank()));
    let written = written.map(|(on, _)| {
        let label = format!("{name}what was said of {}", days::date(session.say, on, today));
        (capital(&label), Message::Lines(on))
    });
    steps.into_iter().chain(written).collect()
}

/// The marks of the last days, oldest first.
fn said(session: &Session, record: &Record) -> Vec<Block> {
    newest(session, record).into_iter().flat_map(|(on, mark)| day(session, record, on, mark)).collect()
}

fn newest<'a>(session: &'a Session, record: &Record) -> Vec<(NaiveDate, &'a Mark)> {
    let said = session.journey.said_of(&record.id, record.by);
    let newest = said.len().saturating_sub(SHOWN);
    said.into_iter().skip(newest).collect()
}

fn day(session: &Session, record: &Record, on: NaiveDate, mark: &Mark) -> Vec<Block> {
    let today = session.now.date_naive();
    let how = match (mark.how, mark.to) {
        (How::Changed, Some(to)) => format!("changed in time, to {}", days::date(session.say, to, today)),
        (how, _) => promises::how_word(how).unwrap_or_default().to_owned(),
    };
    let noticed =
        session.journey.marks(&record.id).find(|(day, _, mark)| *day == on && mark.how == How::Noticed);
    let noticed =
        noticed.map_or_else(String::new, |(_, by, _)| format!(" {} noticed.", session.journey.names(by.by)));
    let words = [&mark.words, &mark.repair].into_iter().filter(|words| !words.is_blank());
    let words = words.map(|words| Block::Words { by: None, words: words.clone() });
    let line = Block::item(format!("{}: {how}.{noticed}", days::date(session.say, on, today)));
    let forks = session.journey.forks(&Id::mark(&record.id, on, record.by)).next();
    let versions = forks.map(|_| Block::quiet(TWO_VERSIONS));
    std::iter::once(line).chain(words).chain(versions).collect()
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
    if session.journey.may_bring_request(id, session.who()) {
        body.push(Block::quiet("So far this is yours alone."));
        choices.push(Choice::go(Key::NotNow, "Keep it for now", Place::Promises));
        choices.push(Choice::new(Key::Bring, "Bring it: both of you can read it here", Message::Bring));
    }
    if session.journey.may_rework(id, session.who()) {
        choices.push(Choice::new(Key::Change, "Change it", Message::Change));
        choices.push(Choice::new(Key::TakeBack, "Take it back", Message::Close).answers());
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
    let ritual = sort(id) == Some(PlanKind::Ritual);
    if ritual {
        body.push(Block::quiet(capital(&promises::repeated(session, id)) + "."));
    }
    body.extend(plan.when.map(|when| Block::quiet(promises::rhythm(session.say, when, today))));
    let mut answers =
        if session.journey.may_tick(id, session.who(), today) { ticks(session, id) } else { vec![] };
    let may = session.journey.may_rework(id, session.who());
    let may_end = session.journey.may_end(id, session.who());
    body.push(Block::say(match plan.stands(today) {
        Stands::Closed => "It has ended.".to_owned(),
        Stands::Ended(on) => {
            format!("It ended by itself after {}, as it was meant to.", days::date(session.say, on, today))
        }
        Stands::Due(_) if may => "Its day has come. Does it go on as it is?".to_owned(),
        Stands::Due(_) => "Its day has come. You can look at it when both of you are here.".to_owned(),
        Stands::InForce => match plan.review {
            Some(on) => format!("You look at it again on {}.", days::date(session.say, on, today)),
            None => "It goes on until you change it.".to_owned(),
        },
    }));
    let in_force = matches!(plan.stands(today), Stands::Due(_) | Stands::InForce);
    if matches!(plan.stands(today), Stands::Ended(_)) && may_end {
        answers.extend(may.then(|| ("Make it again".to_owned(), Message::Anew)));
        answers.push(("Let it rest".to_owned(), Message::Rest));
    }
    if may && review::is_due(session, id) {
        let days = plan.every.map_or_else(String::new, |days| format!(", for another {days} days"));
        answers.push((format!("It goes on{days}"), Message::GoesOn));
    }
    let mut choices = listed(answers);
    choices.extend((may && in_force).then(|| Choice::new(Key::Change, "Change it", Message::Change)));
    choices.extend(
        (may_end && in_force).then(|| Choice::new(Key::TakeBack, "End it", Message::Close).answers()),
    );
    choices
}

fn ticks(session: &Session, id: &Id) -> Vec<Listed> {
    let who = if session.journey.is_solo() { "I" } else { "We" };
    let done = session.journey.repetitions(id, session.now.date_naive()).today;
    vec![match done {
        false => (format!("{who} did it today"), Message::Done(true)),
        true => ("Not today after all".to_owned(), Message::Done(false)),
    }]
}

/// Answers under the keys of a list.
fn listed(answers: Vec<Listed>) -> Vec<Choice<Message>> {
    let answers = answers.into_iter().zip(Key::listed());
    answers.map(|((label, message), key)| Choice::new(key, label, message).answers()).collect()
}

/// With a large first letter.
fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
