//! The app: what is known, which screen is shown, and how a message changes both. [`update`] and [`page`] only route;
//! they ask no clock, open no file and know no terminal.

mod around;
mod done;
mod locking;
mod message;
mod overlays;
mod resume;

use crate::{
    journey::{couple::Here, key::DraftKey},
    page::Answer,
    screens::{self, Overlay, Screen},
    session::{Effect, Ending, Place, Request, Session, Update, door},
};
use around::{always, here, is_late, progress, rail};
use locking::{admit, ask_key, get_up, lock, one_alone};
pub use message::Message;
use overlays::{close, enough, wave_plan};
use resume::{come_back, moved, step_away};

/// A page as the fronts show it, and a choice on it.
pub type Page = crate::page::Page<screens::Message>;
pub type Choice = crate::page::Choice<screens::Message>;

#[derive(Debug)]
pub struct App {
    pub session: Session,
    pub screen: Screen,
    pub overlay: Option<Overlay>,
    /// A passing word at the foot of the page.
    pub notice: Option<String>,
    /// The report of opening the folder: it stays on the first page until somebody does something there.
    pub noticed: Option<String>,
    /// The place of two versions of something that the notice tells of.
    apart: Option<Place>,
    /// The screen's place.
    pub place: Place,
    /// True from a polite leave until everything is saved.
    pub leaving: bool,
    /// The seats that are about to be seated: nobody else's words are wanted any more.
    sits: Option<Here>,
    /// The program was started for the page for a bad moment alone, and ends with it.
    only_right_now: bool,
    /// The plan for a wave opens once somebody sits.
    to_wave_plan: bool,
    /// The place that opens once somebody sits, instead of the one where they stopped.
    pub wanted: Option<Place>,
}

impl App {
    /// The app at its first page: who is here, or on the very first run the welcome. `known` says whether the data
    /// folder was there already. What must happen first comes back with it.
    pub fn start(mut session: Session, known: bool) -> (Self, Vec<Effect>) {
        let place = first_place(&session);
        let mut effects = match (session.journey.couple(), known) {
            (Some(_), _) if session.journey.is_solo() => vec![Effect::Sit(Here::First)],
            (None, true) if place == Place::Welcome => vec![Effect::Sit(Here::Both)],
            _ => vec![],
        };
        let (screen, opening) = Screen::open(&place, &mut session);
        effects.extend(opening);
        let mut app = Self {
            session,
            screen,
            overlay: None,
            notice: None,
            noticed: None,
            apart: None,
            place,
            leaving: false,
            sits: None,
            only_right_now: false,
            to_wave_plan: false,
            wanted: None,
        };
        let effects = admit(&mut app, effects);
        (app, effects)
    }

    /// True while there is something to lock: a passphrase was given, or one is being set.
    pub fn is_open(&self) -> bool {
        !self.session.locks.open_seats().is_empty() || self.screen.holds_a_secret()
    }

    /// True where another one can say from the page that they are here now.
    fn hands_over(&self) -> bool {
        let sits = self.session.here.is_some() && self.session.journey.couple().is_some();
        let covered = matches!(self.overlay, Some(Overlay::Cover));
        sits && !covered && !self.session.journey.is_solo() && !self.screen.begins()
    }

    /// True where nothing may be remembered: not that somebody is here, not even how far the page was scrolled.
    pub fn leaves_no_trace(&self) -> bool {
        self.screen.leaves_no_trace(&self.session) || self.is_on_own_page()
    }

    /// True on a page of one's own. A place is kept unsealed, where the other could read it.
    fn is_on_own_page(&self) -> bool {
        let chapter = self.place.chapter().and_then(|id| self.session.guide.chapter(id));
        chapter.is_some_and(|chapter| chapter.head.own)
    }
}

/// The place of a start, before anybody sits.
fn first_place(session: &Session) -> Place {
    match (session.journey.couple(), &session.read_only) {
        (Some(_), _) => Place::Seats,
        (None, Some(_)) => Place::Missing,
        (None, None) => Place::Welcome,
    }
}

/// Changes the app by a message, and says what must happen outside.
pub fn update(app: &mut App, message: Message) -> Vec<Effect> {
    let mut update = route(app, message);
    let mut effects = std::mem::take(&mut update.effects);
    while let Some(request) = update.then.take() {
        update = ask(app, request);
        effects.extend(std::mem::take(&mut update.effects));
    }
    effects.extend(moved(app));
    look_around(app, &mut effects);
    admit(app, effects)
}

/// Looks at once for words of another window, when words are kept and the page stays.
fn look_around(app: &App, effects: &mut Vec<Effect>) {
    let keeps = effects.iter().any(|effect| matches!(effect, Effect::Save { draft: Some(_), .. }));
    if keeps && app.session.here.is_some() && !effects.contains(&Effect::Refresh) {
        effects.push(Effect::Refresh);
    }
}

fn route(app: &mut App, message: Message) -> Update {
    if matches!(
        message,
        Message::Screen(_) | Message::Answer(_) | Message::Request(Request::Go(_) | Request::Pass(_))
    ) {
        app.noticed = None;
    }
    match message {
        Message::Request(request) => ask(app, request),
        Message::Drafted { key, words } => {
            app.session.drafted(key, words);
            Update::stay()
        }
        Message::Done(outcome) => done::done(app, outcome),
        Message::Answer(answer) => hear(app, answer),
        Message::Screen(message) => {
            app.notice = None;
            match &mut app.overlay {
                Some(overlay) => overlay.update(&mut app.session, &message),
                None => app.screen.update(&mut app.session, &message),
            }
        }
    }
}

/// Hands an answer to the page that asks for it. One that comes late, for another page, does nothing.
fn hear(app: &mut App, answer: Answer) -> Update {
    if !page(app).ask.takes(&answer) {
        return Update::stay();
    }
    app.notice = None;
    match &mut app.overlay {
        Some(overlay) => overlay.answer(&mut app.session, answer),
        None => app.screen.answer(&mut app.session, answer),
    }
}

fn ask(app: &mut App, request: Request) -> Update {
    match request {
        Request::Go(place) => go(app, place),
        Request::Pass(position) => screens::onward(&mut app.session, &position),
        Request::GoOn(draft) => go_on(app, draft),
        Request::Sit(here) => vec![Effect::Sit(here)].into(),
        Request::Unlock(seat) => ask_key(app, seat),
        Request::LookAgain => vec![Effect::Reopen].into(),
        Request::Help => {
            let below = app.overlay.take();
            lay_over(app, Overlay::help(below))
        }
        Request::RightNow => {
            let right_now = Overlay::right_now(app.overlay.take(), &app.session);
            lay_over(app, right_now)
        }
        Request::WavePlan => wave_plan(app),
        Request::Pause => pause(app),
        Request::Why(chapter) => lay_over(app, Overlay::Why(chapter)),
        Request::Enough => enough(app),
        Request::Close => close(app),
        Request::Lock => lock(app),
        Request::Tick => Update::stay(),
        Request::Away => Vec::from_iter(step_away(app)).into(),
        Request::Retry => {
            app.overlay = None;
            app.session.unsaved.again().into()
        }
        Request::Quit if !app.session.unsaved.is_empty() => {
            app.leaving = true;
            app.session.unsaved.again().into()
        }
        Request::Quit | Request::QuitUnsaved => end(app, Ending::Polite),
        Request::Vanish => end(app, Ending::Vanish),
    }
}

fn go(app: &mut App, place: Place) -> Update {
    resume::leave(app);
    let place = come_back(app, Screen::place(place, &app.session));
    let mut effects = app.screen.leave(&app.session);
    if !matches!(place, Place::Journal | Place::Note(_) | Place::NewNote(_)) {
        app.session.notes.clear();
    }
    let (screen, opening) = Screen::open(&place, &mut app.session);
    app.screen = screen;
    app.overlay = None;
    (app.notice, app.apart) = (None, None);
    app.place = place.clone();
    effects.extend([Effect::Top, Effect::Refresh]);
    effects.extend((!app.leaves_no_trace()).then_some(Effect::Remember(place)));
    effects.extend(opening);
    effects.into()
}

/// Opens the field of a draft, also where another field of the same form is half-written.
fn go_on(app: &mut App, draft: DraftKey) -> Update {
    let Some(door) = door::door(&app.session, &draft) else { return Update::stay() };
    app.session.wanted = Some(draft);
    let update = go(app, door.place);
    app.session.wanted = None;
    update
}

fn lay_over(app: &mut App, overlay: Overlay) -> Update {
    app.overlay = Some(overlay);
    Update::stay()
}

/// A clock that runs rests with them.
fn pause(app: &mut App) -> Update {
    let rests = step_away(app);
    let pause = Overlay::pause(&app.session);
    lay_over(app, pause).with(rests)
}

fn end(app: &mut App, ending: Ending) -> Update {
    let rests = step_away(app);
    let effects = rests.into_iter().chain(app.screen.leave(&app.session)).chain([Effect::End(ending)]);
    effects.collect::<Vec<_>>().into()
}

/// The page that is shown and asked now.
pub fn page(app: &App) -> Page {
    let mut page = match &app.overlay {
        Some(overlay) => overlay.page(&app.session),
        None => app.screen.page(&app.session),
    };
    if app.session.read_only.is_some() {
        page = page.read_only();
    }
    let taken = |letter| page.choices.iter().any(|choice| choice.letter() == letter);
    page.always = always(app).into_iter().filter(|choice| !taken(choice.letter())).collect();
    (page.here, page.late, page.progress) = (here(app), is_late(app), progress(app));
    page.steps = app.session.guide.outline.steps.len();
    page.rail = rail(app);
    page.notice =
        app.notice.as_ref().or(app.noticed.as_ref()).cloned().filter(|_| !app.screen.is_silent(&app.session));
    page
}

#[cfg(test)]
mod tests;
