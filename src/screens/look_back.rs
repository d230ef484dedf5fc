//! Days to look back over the weeks: choosing them, and, when one has come, what has moved. That nothing has is an answer.

use crate::{
    block::Block,
    form::{self, Binding, Days, Field, Form, Given, Kind, Out, Said, Transition, days, starts},
    journey::{
        key::DraftKey,
        look_back::offered,
        record::{Body, By, Id},
        setback,
    },
    page::{Choice, Does, Key, Page},
    session::{Effect, Place, Session, Update},
};
use chrono::NaiveDate;

pub type State = form::State;

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    Form(form::Message),
    /// The look back is behind them: of both, or of one.
    Done(By),
}

/// So many days are chosen at once.
const MOST: usize = 5;
/// The one field of the form.
const DAYS: &str = "days";

pub fn open() -> State {
    State::at_field(DAYS)
}

/// Days that are chosen, to be taken out again, and days that are offered; another one can be typed.
fn make(session: &Session) -> Form<'_> {
    let (say, today) = (session.say(), session.today());
    let chosen = chosen(session);
    let is_full = is_full(session);
    let offers = offered(today).filter(|(_, day)| !is_full && !chosen.contains(day));
    let offers =
        offers.map(|(weeks, day)| (say.look_back_in_weeks(weeks, &days::date(say, day, today)), day));
    let chosen = chosen.iter().map(|day| (say.chosen(&days::date(say, *day, today)), *day));
    let offers = chosen.chain(offers).collect();
    let from = today.succ_opt().unwrap_or(today);
    let kind = Kind::Day(Days { offers, from, until: None });
    let bind = Binding::screen(DraftKey::default(), starts(setback::begins(session.who())));
    vec![Field::new(DAYS, Said::Nothing, kind, bind)]
}

/// Whose day has come, as far as those who are here may say that it is behind them.
fn due(session: &Session) -> Vec<By> {
    let (here, today) = (session.who(), session.today());
    let due = session.journey.look_backs_due(here, today).map(|(record, ..)| record.by);
    due.filter(|by| session.journey.may_review(*by, here)).collect()
}

/// The days of those who are here that are still to come.
fn chosen(session: &Session) -> Vec<NaiveDate> {
    session.journey.own_look_back(session.who()).ahead(session.today()).collect()
}

fn is_full(session: &Session) -> bool {
    chosen(session).len() >= MOST
}

pub fn update(state: &mut State, session: &mut Session, message: &Message) -> Update {
    match message {
        Message::Form(message) => {
            // One that is typed and chosen already stays so.
            let takes_out = !matches!(message, form::Message::Answer(_));
            let transition = form::update(state, &make, session, message);
            went(state, session, transition, takes_out)
        }
        Message::Done(by) => Update::go(Place::Path).with(done(session, *by)),
    }
}

fn went(
    state: &mut State,
    session: &mut Session,
    Transition { effects, out }: Transition,
    takes_out: bool,
) -> Update {
    match out {
        Out::Answered(_, Given::Day(day)) => {
            *state = open();
            Update::from(effects).with(choose(session, day, takes_out))
        }
        Out::Over => Update::go(Place::Path).first(effects),
        _ => effects.into(),
    }
}

fn choose(session: &mut Session, day: NaiveDate, takes_out: bool) -> Vec<Effect> {
    let (here, is_full) = (session.who(), is_full(session));
    let mut look = session.journey.own_look_back(here);
    let is_chosen = look.days.contains(&day);
    let refused = if is_chosen { !takes_out } else { is_full };
    if refused {
        return vec![];
    }
    look.toggle(day);
    session.write(Id::look_back(here.by()), setback::begins(here), Some(Body::LookBack(look)), None)
}

fn done(session: &mut Session, by: By) -> Vec<Effect> {
    let (here, today) = (session.who(), session.today());
    let found = session.journey.look_backs_due(here, today).find(|(record, ..)| record.by == by);
    let Some((record, look, on)) = found.filter(|_| due(session).contains(&by)) else { return vec![] };
    let (vis, mut look) = (record.vis, look.clone());
    look.done = Some(on);
    session.write_by(by, Id::look_back(by), vis, Some(Body::LookBack(look)), None)
}

pub fn page(state: &State, session: &Session) -> Page<Message> {
    let (say, today) = (session.say(), session.today());
    let mut above = vec![];
    come(session, &mut above);
    let both =
        session.journey.look_backs(session.who()).filter(|(record, _)| record.by != session.who().by());
    for day in both.flat_map(|(_, look)| look.ahead(today)) {
        above.push(Block::quiet(say.look_back_of_both(&days::date(say, day, today))));
    }
    above.push(Block::say(say.look_back_why()));
    let page = form::page_under(above, state, make(session), session, say.days_to_look_back());
    let mut page = page.map(Message::Form);
    let is_day =
        |choice: &&Choice<Message>| matches!(choice.does, Does::Tell(Message::Form(form::Message::Day(_))));
    let listed = page.choices.iter().filter(is_day).count();
    let done = due(session).into_iter().zip(Key::listed().skip(listed));
    let done = done.map(|(by, key)| Choice::new(key, say.look_back_done(), Message::Done(by)));
    page.choices.splice(0..0, done.map(|choice| choice.answers().writes()));
    if is_full(session) {
        page.choices.retain(|choice| choice.does != Does::Tell(Message::Form(form::Message::TypeDay(true))));
    }
    let outline = &session.guide.outline;
    let read = |time| Choice::go(Key::Why, say.look_back_read(outline.title(time)), Place::lesson(time));
    let weeks = outline.checkin.as_ref();
    page.with(weeks.map(|_| Choice::go(Key::Open, say.your_own_weeks(), Place::Trends)))
        .with(outline.time.as_deref().map(read))
        .with([Choice::back_to(say.back_to_path(), Place::Path)])
}

/// Says which day has come.
fn come(session: &Session, body: &mut Vec<Block>) {
    let (say, here, today) = (session.say(), session.who(), session.today());
    for (record, _, on) in session.journey.look_backs_due(here, today) {
        let come = match on == today {
            true => say.look_back_today().to_owned(),
            false => say.look_back_come(&days::date(say, on, today)),
        };
        body.push(Block::strong(come));
        body.push(Block::say(say.look_back_what_moved()));
        if !session.journey.may_review(record.by, here) {
            body.push(Block::quiet(say.look_back_for_both()));
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::Duration;

    use super::*;
    use crate::{
        journey::{couple::Here, journey_builder::JourneyBuilder, record::Visibility},
        screens::tests::Harness,
        session::Request,
    };

    #[test]
    fn days_are_chosen_and_the_path_says_when_one_has_come() {
        let mut harness = Harness::of(JourneyBuilder::two(), Here::Both, Place::LookBack);
        insta::assert_snapshot!(harness.prose(), @"
        Days to look back

        Now and then, stop and look back. About six weeks from now is a good
        day, then twelve, half a year, a year. The path says when such a day has
        come.

        Shared: both of you can read it here.

        1. In 6 weeks, Sunday 3 January
        2. In 12 weeks, Sunday 14 February
        3. In 26 weeks, Sunday 23 May 2027
        4. In 52 weeks, Sunday 21 November 2027
        t. Another day
        v. Your own weeks
        y. Read: The role of time
        b. Back to the path
        ");
        harness.choose("In 6 weeks");
        harness.choose("Another day");
        harness.write("2026-11-22");
        assert!(harness.prose().contains("That day is in the past."), "today has come already");
        harness.write("2026-12-24");
        harness.choose("Another day");
        harness.write("2026-12-24");
        harness.choose("In 12 weeks");
        harness.choose("Chosen: Sunday 14 February");
        assert!(harness.offers("Chosen: Thursday 24 December") && harness.offers("In 12 weeks"));
        harness.hear(Request::Go(Place::Path));
        assert!(!harness.waits("Today: A day to look back"));
        harness.app.session.now += Duration::days(33);
        harness.take_up("Today: A day to look back");
        insta::assert_snapshot!(harness.prose(), @"
        Days to look back

        You chose Thursday 24 December to look back.

        What has moved, even a little? Nothing may have. That is news too, and
        you may choose differently then.

        Now and then, stop and look back. About six weeks from now is a good
        day, then twelve, half a year, a year. The path says when such a day has
        come.

        Shared: both of you can read it here.

        6. The look back is done
        1. Chosen: Sunday 3 January
        2. In 6 weeks, Friday 5 February
        3. In 12 weeks, Friday 19 March
        4. In 26 weeks, Friday 25 June 2027
        5. In 52 weeks, Friday 24 December 2027
        t. Another day
        v. Your own weeks
        y. Read: The role of time
        b. Back to the path
        ");
        harness.choose("The look back is done");
        assert!(!harness.waits("Today: A day to look back"));
        assert!(harness.saved.iter().all(|record| record.by == By::Both && record.vis == Visibility::Shared));
    }

    #[test]
    fn ones_own_days_are_ones_own_and_those_of_both_wait_for_both() {
        let mut harness = Harness::of(JourneyBuilder::two(), Here::Both, Place::LookBack);
        harness.choose("In 6 weeks");
        harness.sit(Here::First);
        harness.hear(Request::Go(Place::LookBack));
        assert!(harness.prose().contains("Chosen by both of you: Sunday 3 January."));
        harness.choose("In 12 weeks");
        assert_eq!(harness.saved.last().map(|record| record.vis), Some(Visibility::Private));
        harness.app.session.now += Duration::days(90);
        for (here, done, waits) in
            [(Here::First, true, true), (Here::Second, false, true), (Here::Both, true, false)]
        {
            harness.sit(here);
            harness.hear(Request::Go(Place::LookBack));
            assert_eq!(harness.offers("The look back is done"), done, "{here:?}");
            assert_eq!(harness.prose().contains("when both are here"), waits, "{here:?}");
            assert_eq!(harness.prose().contains("14 February"), here == Here::First, "{here:?}");
        }
    }

    #[test]
    fn no_more_days_than_a_few_are_chosen_at_once() {
        let mut harness = Harness::of(JourneyBuilder::two(), Here::Both, Place::LookBack);
        for day in ["2027-01-01", "2027-02-01", "2027-03-01", "2027-04-01", "2027-05-01"] {
            harness.choose("Another day");
            harness.write(day);
        }
        harness.send(Message::Form(form::Message::Day("2027-06-01".parse().unwrap())));
        assert_eq!(harness.app.session.journey.own_look_back(Here::Both).days.len(), MOST);
        assert!(!harness.offers("Another day") && !harness.offers("In 6 weeks"));
    }
}
