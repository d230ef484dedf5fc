//! The next date, as an if-then: what comes just before it, and the day. The page is the one that comes next anyway, or
//! another one that they choose.

use chrono::NaiveDate;

use super::bare::bare;
use crate::{
    block::Block,
    form::{self, Binding, Days, Field, Form, Given, Kind, New, Out, Portion, Said, Transition, days},
    guide::ChapterId,
    journey::{
        key::DraftKey,
        next_date::NextDate,
        position::Next,
        record::{Body, Id},
        setback,
    },
    language::said,
    page::{Choice, Key, Page},
    private::Private,
    session::{Effect, Place, Session, Update},
};

/// The two fields of the form.
const CUE: &str = "cue";
const DAY: &str = "day";

/// No more pages than these are listed beside the check-in.
const PAGES: usize = 8;

#[derive(Debug)]
pub struct State {
    pub form: form::State,
    /// The page of the guide that was chosen here.
    page: Option<ChapterId>,
    /// The pages are listed, to choose another one.
    lists: bool,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    Form(form::Message),
    /// Lists the pages, or goes back from them.
    List(bool),
    /// Chooses the page that is opened then.
    For(ChapterId),
    /// The date is taken back.
    TakeBack,
}

pub fn open() -> State {
    State { form: form::State::at_field(CUE), page: None, lists: false }
}

impl State {
    /// The page that is opened then: the one that was chosen, that of the date that stands, or the one that comes next.
    fn page(&self, session: &Session) -> ChapterId {
        let standing = || stands(session).map(|(next, _)| next.page.clone());
        self.page.clone().or_else(standing).unwrap_or_else(|| next_page(session))
    }

    fn make(&self, session: &Session) -> impl for<'a> Fn(&'a Session) -> Form<'a> + use<> {
        let page = self.page(session);
        move |session| make(session, &page)
    }
}

/// The page of the guide that comes next for those who are here; the check-in, where all others are behind them, or the
/// last page.
fn next_page(session: &Session) -> ChapterId {
    match session.journey.next(&session.guide, session.who(), session.today()) {
        Next::Stop(position) => position.chapter,
        Next::Together(chapter) => chapter,
        Next::End => session.guide.outline.checkin.clone().or_else(|| last(session)).unwrap_or_default(),
    }
}

fn last(session: &Session) -> Option<ChapterId> {
    session.guide.outline.walk().last().cloned()
}

/// The pages that can be chosen: the check-in, and the next ones of the path.
fn pages(session: &Session) -> impl Iterator<Item = &ChapterId> {
    let (outline, here) = (&session.guide.outline, session.who());
    let is_open = move |id: &&ChapterId| !session.journey.is_answered(&session.guide, id, here);
    outline.checkin.iter().chain(outline.walk().filter(is_open).take(PAGES))
}

fn make<'a>(session: &'a Session, page: &ChapterId) -> Form<'a> {
    let (say, today) = (session.say(), session.today());
    let (by, starts) = (session.who().by(), form::starts(setback::begins(session.who())));
    let bind = Binding::portion(Id::next_date(by), by, Portion::Whole, starts, New::NextDate(page.clone()));
    let ask = say.next_date_ask(session.guide.outline.title(page));
    let cue = Field::new(CUE, Said::Heading(ask.into()), Kind::Line, bind);
    let cue = cue.hint(say.next_date_hint()).skip(Key::Pass, say.next_date_no_cue());
    let given = stands(session).map(|(_, on)| say.next_date_stands(&days::date(say, on, today)));
    let from = today.succ_opt().unwrap_or(today);
    let kind = Kind::Day(Days { offers: days::near(say, today, false), from, until: None });
    let bind = Binding::screen(DraftKey::default(), starts);
    let day = Field::new(DAY, Said::Heading(say.next_date_day().into()), kind, bind).given(given);
    vec![cue, day.skip(Key::NotNow, say.next_date_no_day())]
}

/// The date of those who are here and its day, while it stands.
fn stands(session: &Session) -> Option<(&NextDate, NaiveDate)> {
    let mut dates = session.journey.next_dates(session.who());
    dates.find(|(record, ..)| record.by == session.who().by()).map(|(_, next, on)| (next, on))
}

pub fn update(state: &mut State, session: &mut Session, message: &Message) -> Update {
    match message {
        Message::Form(message) => {
            let make = state.make(session);
            let transition = form::update(&mut state.form, &make, session, message);
            went(state, session, transition)
        }
        Message::List(lists) => {
            state.lists = *lists;
            Update::stay()
        }
        Message::For(page) => {
            (state.page, state.lists) = (Some(page.clone()), false);
            let on = stands(session).map(|(_, on)| on);
            on.map_or_else(Vec::new, |on| set(session, page.clone(), on)).into()
        }
        Message::TakeBack => Update::go(Place::Path).with(take_back(session)),
    }
}

fn went(state: &State, session: &mut Session, Transition { effects, out }: Transition) -> Update {
    match out {
        Out::Answered(_, Given::Day(on)) => {
            let page = state.page(session);
            Update::go(Place::Closing(None)).with(effects).with(set(session, page, on))
        }
        Out::Over if session.first_evening().is_some() => Update::go(Place::Closing(None)).with(effects),
        Out::Over => Update::go(Place::Path).with(effects),
        _ => effects.into(),
    }
}

fn set(session: &mut Session, page: ChapterId, on: NaiveDate) -> Vec<Effect> {
    let here = session.who();
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

pub fn page(state: &State, session: &Session) -> Page<Message> {
    let (say, outline) = (session.say(), &session.guide.outline);
    if state.lists {
        let body = vec![Block::heading(say.next_date_which())];
        let page = |(id, key): (&ChapterId, Key)| {
            Choice::new(key, outline.title(id), Message::For(id.clone())).answers()
        };
        let pages = pages(session).zip(Key::listed()).map(page);
        let back = Choice::back(say.back(), Message::List(false));
        return Page::new(say.next_date_title(), body, pages.chain([back]).collect());
    }
    let form = make(session, &state.page(session));
    let page = form::page(&state.form, form, session, say.next_date_title()).map(Message::Form);
    let other = Choice::new(Key::Open, say.next_date_other_page(), Message::List(true)).writes();
    let taken = stands(session)
        .filter(|_| state.form.at() == Some(DAY))
        .map(|_| Choice::new(Key::TakeBack, say.next_date_take_back(), Message::TakeBack).answers().writes());
    page.with([other].into_iter().chain(taken).chain([Choice::back_to(say.back_to_path(), Place::Path)]))
}

/// The nearest date that stands for those who are here, and its day.
fn nearest(session: &Session) -> Option<(&NextDate, NaiveDate)> {
    let (_, next, on) = session.journey.next_dates(session.who()).min_by_key(|(.., on)| *on)?;
    Some((next, on))
}

/// The day of the date that stands for those who are here.
pub fn day(session: &Session) -> Option<NaiveDate> {
    nearest(session).map(|(_, on)| on)
}

/// The date that stands for those who are here, in a sentence.
pub fn said(session: &Session) -> Option<Private> {
    let (say, today) = (session.say(), session.today());
    let (next, on) = nearest(session)?;
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
mod tests;
