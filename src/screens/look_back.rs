//! Days to look back over the weeks: choosing them, and, when one has come, what has moved. That nothing has is an answer.

use super::{days, lesson};
use crate::{
    block::{Block, Text},
    journey::{
        agreement,
        key::DraftKey,
        look_back::{LookBack, offered},
        record::{Body, By, Id, Record},
        setback,
    },
    page::{Answer, Ask, Choice, Page, TextInput, Value},
    private::Private,
    session::{Effect, Place, Session, Update},
};
use chrono::NaiveDate;

#[derive(Debug, Clone, Copy, Default)]
pub struct State {
    typing: bool,
    /// Why what was typed is not taken.
    wrong: Option<days::NoDay>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    Toggle(NaiveDate),
    OtherDay,
    Typed(Private),
    /// Back to the days.
    Leave,
    /// The look back is behind them: of both, or of one.
    Done(By),
}

const TITLE: &str = "Days to look back";
/// So many days are chosen at once.
const MOST: usize = 5;

pub fn update(state: &mut State, session: &mut Session, message: &Message) -> Update {
    *state = State::default();
    match message {
        Message::OtherDay => state.typing = true,
        Message::Leave => {}
        Message::Toggle(day) => return choose(session, *day).into(),
        Message::Typed(words) => match days::parse(words, tomorrow(session), None) {
            Ok(day) if session.journey.own_look_back(session.who()).days.contains(&day) => {}
            Ok(day) => return choose(session, day).into(),
            Err(wrong) => *state = State { typing: true, wrong: Some(wrong) },
        },
        Message::Done(by) => return Update::go(Place::Path).with(done(session, *by)),
    }
    Update::stay()
}

fn tomorrow(session: &Session) -> NaiveDate {
    let today = session.now.date_naive();
    today.succ_opt().unwrap_or(today)
}

fn choose(session: &mut Session, day: NaiveDate) -> Vec<Effect> {
    let (here, today) = (session.who(), session.now.date_naive());
    let mut look = session.journey.own_look_back(here);
    if look.days.contains(&day) || look.ahead(today).count() < MOST {
        look.toggle(day);
    }
    session.write(Id::look_back(here.by()), setback::begins(here), Some(Body::LookBack(look)), None)
}

/// What has come for whoever is here, and is not behind them.
fn due(session: &Session) -> impl Iterator<Item = (&Record, &LookBack, NaiveDate)> {
    let today = session.now.date_naive();
    let all = session.journey.look_backs(session.who());
    all.filter_map(move |(record, look)| Some((record, look, look.due(today)?)))
}

fn may(session: &Session, by: By) -> bool {
    session.read_only.is_none() && agreement::may_review(by, session.who(), session.journey.is_solo())
}

fn done(session: &mut Session, by: By) -> Vec<Effect> {
    let found = due(session).find(|(record, ..)| record.by == by).filter(|_| may(session, by));
    let Some((vis, mut look, on)) = found.map(|(record, look, on)| (record.vis, look.clone(), on)) else {
        return vec![];
    };
    look.done = Some(on);
    session.write_by(by, Id::look_back(by), vis, Some(Body::LookBack(look)), None)
}

/// Hears what was written or rated here.
pub fn answer(state: &mut State, session: &mut Session, answer: Answer) -> Update {
    let message = match answer.value {
        Value::Words(words) => Message::Typed(words),
        _ => return Update::stay(),
    };
    update(state, session, &message)
}

pub fn page(state: State, session: &Session) -> Page<Message> {
    if state.typing && session.read_only.is_none() {
        return other_day(state, session);
    }
    let today = session.now.date_naive();
    let (mut body, mut choices) = (vec![Block::heading(TITLE)], vec![]);
    come(session, &mut body, &mut choices);
    let both =
        session.journey.look_backs(session.who()).filter(|(record, _)| record.by != session.who().by());
    for day in both.flat_map(|(_, look)| look.ahead(today)) {
        body.push(Block::quiet(format!("Chosen by both of you: {}.", days::date(day, today))));
    }
    body.push(Block::say(
        "Now and then look up from the days. About six weeks from now is a good point, then twelve, half a year, a year. \
         The path says when one has come.",
    ));
    choices.extend(to_choose(session));
    choices.push(Choice::go('y', "Your own weeks", Place::Lines));
    let time = &session.guide.outline.time;
    let read = format!("Read: {}", session.guide.outline.title(time));
    choices.push(Choice::go('r', read, lesson::at(time)));
    choices.push(Choice::back_to("Back to the path", Place::Path));
    Page::new(TITLE, body, choices)
}

/// A day that has come, and what to do on it.
fn come(session: &Session, body: &mut Vec<Block>, choices: &mut Vec<Choice<Message>>) {
    let today = session.now.date_naive();
    for ((record, _, on), key) in due(session).zip(['d', 'e']) {
        let day = if on == today { "today".to_owned() } else { days::date(on, today) };
        body.push(Block::Paragraph(Text::strong(format!("You chose {day} to look back."))));
        body.push(Block::say(
            "What has moved, if only by a hand’s breadth? Nothing may have. That is news too, and you may choose \
             differently then.",
        ));
        if may(session, record.by) {
            choices.push(Choice::new(key, "The look back is done", Message::Done(record.by)));
        } else if session.read_only.is_none() {
            body.push(Block::quiet("This one is for both of you, when both are here."));
        }
    }
}

/// The days that are chosen, to be taken out again, and those that are offered.
fn to_choose(session: &Session) -> Vec<Choice<Message>> {
    if session.read_only.is_some() {
        return vec![];
    }
    let today = session.now.date_naive();
    let chosen: Vec<_> = session.journey.own_look_back(session.who()).ahead(today).collect();
    let is_full = chosen.len() >= MOST;
    let offers = offered(today).filter(|(_, day)| !is_full && !chosen.contains(day));
    let offers =
        offers.map(|(weeks, day)| (day, format!("[ ] In {weeks} weeks, {}", days::date(day, today))));
    let days = chosen.iter().map(|day| (*day, format!("[x] {}", days::date(*day, today)))).chain(offers);
    let mut choices: Vec<_> = days
        .zip('1'..='9')
        .map(|((day, label), key)| Choice::new(key, label, Message::Toggle(day)))
        .collect();
    if !is_full {
        choices.push(Choice::new('o', "Another day", Message::OtherDay));
    }
    choices
}

fn other_day(state: State, session: &Session) -> Page<Message> {
    let hint = days::hint(session.now.date_naive(), state.wrong);
    let back = Choice::back("Back to the days", Message::Leave);
    let body = vec![Block::heading("On which day?"), Block::quiet(hint)];
    Page::asking(
        TITLE,
        body,
        Ask::Write(TextInput { key: DraftKey::default(), words: Private::default(), one_line: true }),
        vec![back],
    )
}

#[cfg(test)]
mod tests {
    use chrono::Duration;

    use super::*;
    use crate::{
        journey::{couple::Here, journey_builder::JourneyBuilder, record::Visibility},
        screens::tests::Stage,
        session::Request,
    };

    #[test]
    fn days_are_chosen_and_the_path_says_when_one_has_come() {
        let mut stage = Stage::of(JourneyBuilder::two(), Here::Both, Place::LookBack);
        insta::assert_snapshot!(stage.prose(), @"
        Days to look back

        Now and then look up from the days. About six weeks from now is a good
        point, then twelve, half a year, a year. The path says when one has
        come.

        1. [ ] In 6 weeks, Sunday 3 January
        2. [ ] In 12 weeks, Sunday 14 February
        3. [ ] In 26 weeks, Sunday 23 May 2027
        4. [ ] In 52 weeks, Sunday 21 November 2027
        5. Another day (o)
        6. Your own weeks (y)
        7. Read: The role of time (r)
        8. Back to the path (b)
        ");
        stage.choose("[ ] In 6 weeks");
        stage.choose("Another day");
        stage.send(Message::Typed("2026-11-22".into()));
        assert!(stage.prose().contains("That day lies behind you."), "today has come already");
        stage.send(Message::Typed("2026-12-24".into()));
        stage.choose("[ ] In 12 weeks");
        stage.choose("[x] Sunday 14 February");
        assert!(stage.offers("[x] Thursday 24 December") && stage.offers("[ ] In 12 weeks"));
        stage.hear(Request::Go(Place::Path));
        assert!(!stage.waits("Today: A day to look back"));
        stage.app.session.now += Duration::days(33);
        stage.take_up("Today: A day to look back");
        insta::assert_snapshot!(stage.prose(), @"
        Days to look back

        You chose Thursday 24 December to look back.

        What has moved, if only by a hand’s breadth? Nothing may have. That is
        news too, and you may choose differently then.

        Now and then look up from the days. About six weeks from now is a good
        point, then twelve, half a year, a year. The path says when one has
        come.

        1. The look back is done (d)
        2. [x] Sunday 3 January
        3. [ ] In 6 weeks, Friday 5 February
        4. [ ] In 12 weeks, Friday 19 March
        5. [ ] In 26 weeks, Friday 25 June 2027
        6. [ ] In 52 weeks, Friday 24 December 2027
        7. Another day (o)
        8. Your own weeks (y)
        9. Read: The role of time (r)
        10. Back to the path (b)
        ");
        stage.choose("The look back is done");
        assert!(!stage.waits("Today: A day to look back"));
        assert!(stage.saved.iter().all(|record| record.by == By::Both && record.vis == Visibility::Shared));
    }

    #[test]
    fn ones_own_days_are_ones_own_and_those_of_both_wait_for_both() {
        let mut stage = Stage::of(JourneyBuilder::two(), Here::Both, Place::LookBack);
        stage.choose("[ ] In 6 weeks");
        stage.sit(Here::First);
        stage.hear(Request::Go(Place::LookBack));
        assert!(stage.prose().contains("Chosen by both of you: Sunday 3 January."));
        stage.choose("[ ] In 12 weeks");
        assert_eq!(stage.saved.last().map(|record| record.vis), Some(Visibility::Private));
        stage.app.session.now += Duration::days(90);
        for (here, done, waits) in
            [(Here::First, true, true), (Here::Second, false, true), (Here::Both, true, false)]
        {
            stage.sit(here);
            stage.hear(Request::Go(Place::LookBack));
            assert_eq!(stage.offers("The look back is done"), done, "{here:?}");
            assert_eq!(stage.prose().contains("when both are here"), waits, "{here:?}");
            assert_eq!(stage.prose().contains("14 February"), here == Here::First, "{here:?}");
        }
    }

    #[test]
    fn no_more_days_than_a_few_are_chosen_at_once() {
        let mut stage = Stage::of(JourneyBuilder::two(), Here::Both, Place::LookBack);
        for day in ["2027-01-01", "2027-02-01", "2027-03-01", "2027-04-01", "2027-05-01", "2027-06-01"] {
            stage.send(Message::Typed(day.into()));
        }
        assert_eq!(stage.app.session.journey.own_look_back(Here::Both).days.len(), MOST);
        assert!(!stage.offers("Another day") && !stage.offers("[ ]"));
    }
}
