//! The next date, as an if-then: what comes just before it, and the day. The page is the one that comes next anyway.

use chrono::NaiveDate;

use super::bare::bare;
use crate::{
    form::{
        self, Around, Binding, Days, Field, Form, Given, Kind, New, Out, Portion, Said, Transition, days,
    },
    guide::ChapterId,
    journey::{
        key::DraftKey,
        next_date::NextDate,
        position::Next,
        record::{Body, Id},
        setback,
    },
    language::said,
    page::{Answer, Choice, Key, Page},
    private::Private,
    session::{Effect, Place, Session, Update},
};

/// The two fields of the form.
const CUE: &str = "cue";
const DAY: &str = "day";

#[derive(Debug)]
pub struct State {
    form: form::State,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    Form(form::Message),
    /// The date is taken back.
    TakeBack,
}

pub fn open() -> State {
    State { form: form::State::at_field(CUE) }
}

/// The page of the guide that comes next for those who are here; the check-in, where all others are behind them.
fn next_page(session: &Session) -> ChapterId {
    match session.journey.next(&session.guide, session.who(), session.now.date_naive()) {
        Next::Stop(position) => position.chapter,
        Next::Together(chapter) => chapter,
        Next::End => session.guide.outline.checkin.clone(),
    }
}

fn make(session: &Session) -> Form<'_> {
    let (say, today) = (session.say(), session.now.date_naive());
    let (by, starts) = (session.who().by(), form::starts(setback::begins(session.who())));
    let page = next_page(session);
    let bind = Binding::portion(Id::next_date(by), by, Portion::Whole, starts, New::NextDate(page.clone()));
    let ask = say.next_date_ask(session.guide.outline.title(&page));
    let cue = Field::new(CUE, Said::Heading(ask.into()), Kind::Line, bind);
    let cue = cue.hint(say.next_date_hint()).skip(Key::Pass, say.next_date_no_cue());
    let given = stands(session).map(|on| say.next_date_stands(&days::date(say, on, today)));
    let from = today.succ_opt().unwrap_or(today);
    let kind = Kind::Day(Days { offers: days::near(say, today, false), from, until: None, given });
    let bind = Binding::screen(DraftKey::default(), starts);
    let day = Field::new(DAY, Said::Heading(say.next_date_day().into()), kind, bind);
    vec![cue, day.skip(Key::NotNow, say.next_date_no_day())]
}

/// The day of the date of those who are here, while it stands.
fn stands(session: &Session) -> Option<NaiveDate> {
    let mut dates = session.journey.next_dates(session.who());
    dates.find(|(record, ..)| record.by == session.who().by()).map(|(.., on)| on)
}

pub fn update(state: &mut State, session: &mut Session, message: &Message) -> Update {
    match message {
        Message::Form(message) => {
            let transition = form::update(&mut state.form, &make, session, message);
            went(session, transition)
        }
        Message::TakeBack => Update::go(Place::Path).with(take_back(session)),
    }
}

pub fn answer(state: &mut State, session: &mut Session, answer: Answer) -> Update {
    let transition = form::answer(&mut state.form, &make, session, answer);
    went(session, transition)
}

fn went(session: &mut Session, Transition { effects, out }: Transition) -> Update {
    match out {
        Out::Answered(_, Given::Day(on)) => {
            Update::go(Place::Closing(None)).with(effects).with(set(session, on))
        }
        Out::Over if session.first_evening().is_some() => Update::go(Place::Closing(None)).with(effects),
        Out::Over => Update::go(Place::Path).with(effects),
        _ => effects.into(),
    }
}

fn set(session: &mut Session, on: NaiveDate) -> Vec<Effect> {
    let (here, page) = (session.who(), next_page(session));
    let cue = session.journey.own_next_date(here).map_or(Private::default(), |(_, next)| next.cue.clone());
    let body = Body::NextDate(NextDate { page, cue, on: Some(on) });
    session.write(Id::next_date(here.by()), setback::begins(here), Some(body), None)
}

/// Takes the date back, and destroys its words.
fn take_back(session: &mut Session) -> Vec<Effect> {
    let (here, id) = (session.who(), Id::next_date(session.who().by()));
    let mut effects = session.write(id.clone(), setback::begins(here), None, None);
    effects.push(Effect::Scrub(id));
    effects
}

/// Destroys what was taken back here.
pub fn leave(state: &State, session: &Session) -> Vec<Effect> {
    state.form.leave(session)
}

pub fn page(state: &State, session: &Session) -> Page<Message> {
    let say = session.say();
    let around = Around { title: say.next_date_title(), step: None, above: vec![] };
    let page = form::page(&state.form, make(session), session, around).map(Message::Form);
    let taken = stands(session)
        .filter(|_| state.form.at() == Some(DAY))
        .map(|_| Choice::new(Key::TakeBack, say.next_date_take_back(), Message::TakeBack).answers().writes());
    page.with(taken.into_iter().chain([Choice::back_to(say.back_to_path(), Place::Path)]))
}

/// The date that stands for those who are here, in a sentence: the nearest one.
pub fn said(session: &Session) -> Option<Private> {
    let (say, today) = (session.say(), session.now.date_naive());
    let (_, next, on) = session.journey.next_dates(session.who()).min_by_key(|(.., on)| *on)?;
    let (day, page) = (&days::date(say, on, today), session.guide.outline.title(&next.page));
    Some(match next.cue.is_blank() {
        true => say.next_date_said(said::NextDateSaid { day, page }).into(),
        false => {
            let cue = &bare(&next.cue, say.next_date_word());
            say.next_date_when(said::NextDateWhen { day, cue, page })
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        journey::{
            couple::Here,
            journey_builder::JourneyBuilder,
            position::Stop,
            record::{By, Visibility},
        },
        screens::tests::Harness,
        session::Request,
    };

    /// Sets a date, with words before it.
    fn set(here: Here) -> Harness {
        let mut harness = Harness::of(JourneyBuilder::two(), here, Place::NextDate);
        harness.write("When Sunday’s dishes are done.");
        harness.choose("Sunday 29 November");
        harness
    }

    #[test]
    fn a_date_is_asked_in_two_fields_and_said_on_the_closing_page() {
        let mut harness = Harness::of(JourneyBuilder::two(), Here::Both, Place::NextDate);
        insta::assert_snapshot!(harness.prose(), @"
        The next date

        After what do you open “What trust is”?

        Name something ordinary that ends, like “the dishes are done”.

        Shared: both of you can read it here.

        g. Write
        p. Only a day
        b. Back to the path
        ");
        harness.choose("Only a day");
        assert!(harness.prose().contains("And on which day?"));
        harness = set(Here::Both);
        insta::assert_snapshot!(harness.prose(), @"
        Enough for now

        This was enough for now.

        What you wrote is kept. Shared: both of you can read it here.

        Now something ordinary: a cup of tea, and something about your day.

        Sunday 29 November. When Sunday’s dishes are done, you open “What trust
        is”.

        g. Go on to the path
        1. Change the next date
        q. Close for now
        ");
    }

    #[test]
    fn passing_keeps_nothing_and_asks_nothing_more() {
        let mut harness = Harness::of(JourneyBuilder::two(), Here::Both, Place::NextDate);
        harness.saved.clear();
        harness.choose("Only a day");
        harness.choose("No date this time");
        assert_eq!((harness.app.place.clone(), harness.saved.len()), (Place::Path, 0));
    }

    #[test]
    fn a_date_of_one_alone_shows_to_nobody_else() {
        let mut harness = set(Here::First);
        assert!(harness.prose().contains("dishes"));
        assert!(harness.saved.iter().all(|record| record.vis == Visibility::Private));
        harness.app.session.now = "2026-11-29T20:00:00+01:00".parse().unwrap();
        assert!(harness.waits("Today: “What trust is”, as you wanted"));
        for other in [Here::Second, Here::Both] {
            harness.sit(other);
            harness.hear(Request::Go(Place::Closing(None)));
            assert!(!harness.prose().contains("dishes") && said(&harness.app.session).is_none());
            assert!(!harness.waits("Today: “What trust is”"));
        }
    }

    #[test]
    fn a_date_is_changed_and_taken_back() {
        let mut harness = set(Here::Both);
        harness.choose("Change the next date");
        harness.choose("Go on");
        harness.choose("Change it");
        harness.choose("Saturday 28 November");
        let on =
            |harness: &Harness| harness.app.session.journey.next_dates(Here::Both).next().map(|(.., on)| on);
        assert_eq!(on(&harness), "2026-11-28".parse().ok());
        harness.choose("Change the next date");
        harness.choose("Go on");
        harness.choose("Take the date back");
        assert_eq!((on(&harness), &*harness.scrubbed), (None, &[Id::next_date(By::Both)][..]));
    }

    #[test]
    fn once_something_was_done_since_the_date_is_gone() {
        let mut harness = set(Here::Both);
        harness.app.session.now = "2026-11-30T20:00:00+01:00".parse().unwrap();
        harness.hear(Request::Go(Place::lesson("what-trust-is")));
        assert!(harness.waits("Today: “What trust is”, as you wanted"));
        harness.app.session.pass("what-trust-is", &Stop::Lesson);
        assert!(!harness.waits("Today: “What trust is”"));
    }
}
