//! A promise, how it is doing, and the choices for it now.

use super::{
    review,
    state::{Message, State, sort, thing},
};
use crate::{
    block::Block,
    form::{self, days},
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
    language::{Whose, said},
    page::{Choice, Key},
    screens::promises,
    session::{Place, Session},
};
use chrono::NaiveDate;

/// No more of what was said is shown than this: the newest.
const SHOWN: usize = 3;

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
    body.push(Block::note(session.say().promise_two_versions()));
    let may = session.journey.may_settle(id, session.who());
    may.then(|| Choice::new(Key::Open, session.say().promise_choose(), Message::Versions))
}

fn of_promise(
    session: &Session,
    record: &Record,
    plan: &Plan,
    body: &mut Vec<Block>,
) -> Vec<Choice<Message>> {
    let (say, id, today) = (session.say(), &record.id, session.today());
    // A single day is named where it is asked about.
    let again = plan.when.filter(|when| !matches!(when, When::On(_)));
    body.extend(plan.act.map(|act| Block::quiet(say.promise_act(act.into()))));
    body.extend(again.map(|when| Block::quiet(promises::rhythm(say, when, today))));
    body.extend(said(session, record));
    // While both are here, it is said whose word it is.
    let is_named = session.who() == Here::Both && !session.journey.is_solo();
    let whose = if is_named { Whose::Named } else { Whose::Yours };
    let (name, may_say) = (session.journey.names(record.by), session.journey.may_say(id, session.who()));
    let mut answers = mark_choices(session, id, (whose, &name), body);
    if may_say {
        answers.extend(lines(session, record, (whose, &name)));
    }
    answers.extend(session.journey.noticeable(id, session.who()).map(|(seat, on)| {
        let (name, day) = (&session.journey.name(seat), &days::date(say, on, today));
        (say.promise_notice(said::PromiseNotice { whose, name, day }), Message::Notice(on))
    }));
    let mut choices = listed(answers);
    if may_say && plan.is_open(today) {
        let change = Place::Plan { id: id.clone(), from: None };
        choices.push(Choice::go(Key::Change, say.change_it(), change));
        let label = say.promise_take_back(whose, &name);
        choices.push(Choice::new(Key::TakeBack, label, Message::Close).answers());
    }
    choices
}

/// The one whose word it is, as the choices name that one.
type Named<'a> = (Whose, &'a str);

/// The label of a listed choice, and its message.
type Listed = (String, Message);

/// Kept, changed or missed, of the oldest day that waits for a word.
fn mark_choices(session: &Session, id: &Id, (whose, name): Named, body: &mut Vec<Block>) -> Vec<Listed> {
    let (say, today) = (session.say(), session.today());
    let days = session.journey.days_to_say(id, session.who(), today);
    let Some(due) = days.first().copied() else { return vec![] };
    let (is_due, day) = days::due(say, due, today);
    body.push(Block::say(say.promise_asks(is_due, &day)));
    let all = [
        (How::Kept, say.promise_kept(whose, name)),
        (How::Changed, say.promise_changed(whose, name)),
        (How::Missed, say.promise_missed(whose, name)),
    ];
    let may = all.into_iter().filter(|(how, _)| promise::may_say(*how, due, today));
    may.map(|(how, label)| (label, Message::Said(due, how))).collect()
}

/// The lines about the last days, to be changed; and the three steps after a miss that are not behind the user.
fn lines(session: &Session, record: &Record, (whose, name): Named) -> Vec<Listed> {
    let (say, today) = (session.say(), session.today());
    let mut said = newest(session, record);
    let left = said.pop_if(|(_, mark)| mark.how == How::Missed && mark.repair.is_blank());
    let steps = left.map(|(on, _)| (say.promise_three_steps().to_owned(), Message::Lines(on)));
    let written = said.into_iter().filter(|(_, mark)| !(mark.words.is_blank() && mark.repair.is_blank()));
    let written = written.map(|(on, _)| {
        let day = &days::date(say, on, today);
        (say.promise_lines(said::PromiseLines { whose, name, day }), Message::Lines(on))
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
    let (say, today) = (session.say(), session.today());
    let day = &days::date(say, on, today);
    let went = match (mark.how, mark.to) {
        (How::Changed, Some(to)) => {
            Some(say.promise_moved(said::PromiseMoved { day, to: &days::date(say, to, today) }))
        }
        (how, _) => promises::how(how).map(|how| say.promise_went(day, how)),
    };
    let noticed =
        session.journey.marks(&record.id).find(|(day, _, mark)| *day == on && mark.how == How::Noticed);
    let noticed = noticed.map(|(_, by, _)| say.promise_noticed(&session.journey.names(by.by)));
    let words = [&mark.words, &mark.repair].into_iter().filter(|words| !words.is_blank());
    let words = words.map(|words| Block::words(words.clone()));
    let line = Block::item(session.say().all(went.into_iter().chain(noticed)));
    let forks = session.journey.forks(&Id::mark(&record.id, on, record.by)).next();
    let versions = forks.map(|_| Block::quiet(say.promise_two_versions()));
    std::iter::once(line).chain(words).chain(versions).collect()
}

fn of_request(session: &Session, record: &Record, body: &mut Vec<Block>) -> Vec<Choice<Message>> {
    let (say, id) = (session.say(), &record.id);
    if let Some((seat, consent)) = session.journey.answer_to(id) {
        let (name, answer) = (&session.journey.name(seat), consent.answer.words(say));
        body.push(Block::quiet(say.promise_answered(said::PromiseAnswered { name, answer })));
        body.push(Block::words(consent.reason.clone()));
    } else if record.vis == Visibility::Shared {
        body.push(Block::quiet(say.promise_brought()));
    }
    let mut choices = vec![];
    if session.journey.may_bring_request(id, session.who()) {
        body.push(Block::quiet(say.yours_alone_so_far()));
        body.extend(form::uncompared(session).map(Block::quiet));
        choices.push(Choice::go(Key::NotNow, say.keep_it_for_now(), Place::Promises));
        choices.push(Choice::new(Key::Bring, say.bring_it(), Message::Bring));
    }
    if session.journey.may_rework(id, session.who()) {
        choices.push(Choice::new(Key::Change, say.change_it(), Message::Change));
        choices.push(Choice::new(Key::TakeBack, say.take_it_back(), Message::Close).answers());
    }
    choices
}

fn of_agreement(
    session: &Session,
    record: &Record,
    plan: &Plan,
    body: &mut Vec<Block>,
) -> Vec<Choice<Message>> {
    let (say, id, today) = (session.say(), &record.id, session.today());
    if sort(id) == Some(PlanKind::Ritual) {
        body.push(Block::quiet(say.promise_repeated(&promises::repeated(session, id))));
    }
    body.extend(plan.when.map(|when| Block::quiet(promises::rhythm(say, when, today))));
    let mut answers =
        if session.journey.may_tick(id, session.who(), today) { ticks(session, id) } else { vec![] };
    let may = session.journey.may_rework(id, session.who());
    let may_end = session.journey.may_end(id, session.who());
    body.push(Block::say(match plan.stands(today) {
        Stands::Closed => say.promise_has_ended().to_owned(),
        Stands::Ended(on) => say.promise_ended_itself(&days::date(say, on, today)),
        Stands::Due(_) if may => say.promise_its_day().to_owned(),
        Stands::Due(_) => say.promise_its_day_both().to_owned(),
        Stands::InForce => match plan.review {
            Some(on) => say.promise_looked_at_again(&days::date(say, on, today)),
            None => say.promise_open_end().to_owned(),
        },
    }));
    let in_force = matches!(plan.stands(today), Stands::Due(_) | Stands::InForce);
    if matches!(plan.stands(today), Stands::Ended(_)) && may_end {
        answers.extend(may.then(|| (say.promise_make_again().to_owned(), Message::Anew)));
        answers.push((say.promise_let_rest().to_owned(), Message::Rest));
    }
    if may && review::is_due(session, id) {
        let label = match plan.every {
            Some(days) => say.promise_goes_on_days(days as usize),
            None => say.promise_goes_on().to_owned(),
        };
        answers.push((label, Message::GoesOn));
    }
    let mut choices = listed(answers);
    choices.extend((may && in_force).then(|| Choice::new(Key::Change, say.change_it(), Message::Change)));
    choices.extend(
        (may_end && in_force)
            .then(|| Choice::new(Key::TakeBack, say.promise_end(), Message::Close).answers()),
    );
    choices
}

fn ticks(session: &Session, id: &Id) -> Vec<Listed> {
    let say = session.say();
    let done = session.journey.repetitions(id, session.today()).today;
    vec![match done {
        false => (say.promise_did_today(session.journey.is_solo()), Message::Done(true)),
        true => (say.promise_not_today().to_owned(), Message::Done(false)),
    }]
}

/// Answers under the keys of a list.
fn listed(answers: Vec<Listed>) -> Vec<Choice<Message>> {
    let answers = answers.into_iter().zip(Key::listed());
    answers.map(|((label, message), key)| Choice::new(key, label, message).answers()).collect()
}
