//! The app: what is known, which screen is shown, and how a message changes both. [`update`] and [`page`] only route;
//! they ask no clock, open no file and know no terminal.

mod effect;
mod place;
mod session;

pub use effect::{Effect, Ending, Outcome};
pub use place::Place;
pub use session::Session;

use crate::{
    page::{Choice, Page},
    private::Private,
    screens::{self, Overlay, Screen},
};

#[derive(Debug)]
pub struct App {
    pub session: Session,
    pub screen: Screen,
    pub overlay: Option<Overlay>,
    /// A passing word at the foot of the page.
    pub notice: Option<String>,
    /// Where the screen is, as it is remembered for the next start.
    pub place: Place,
}

/// What somebody did, or what the world answered.
#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    Go(Place),
    /// Open the help, from anywhere.
    Help,
    /// Open the pause, from anywhere.
    Pause,
    /// Close what lies over the page.
    Close,
    /// The front reports what stands in a field, before anything else happens there.
    Drafted { key: String, words: Private },
    /// Time passed while a clock ran.
    Tick,
    /// Try to save again what could not be saved.
    Retry,
    /// Leave politely.
    Quit,
    /// The quick exit: leave at once.
    Vanish,
    /// Something outside was done, or could not be.
    Done(Outcome),
    Screen(screens::Message),
}

impl<M: Into<screens::Message>> From<M> for Message {
    fn from(message: M) -> Self {
        Self::Screen(message.into())
    }
}

/// What a message led to: things to do outside, and perhaps a message to go on with.
#[derive(Debug, Default)]
pub struct Turn {
    pub effects: Vec<Effect>,
    pub then: Option<Message>,
}

impl Turn {
    pub fn stay() -> Self {
        Self::default()
    }

    pub fn go(place: Place) -> Self {
        Self { effects: vec![], then: Some(Message::Go(place)) }
    }

    /// Does these things first.
    pub fn with(mut self, effects: impl IntoIterator<Item = Effect>) -> Self {
        self.effects.extend(effects);
        self
    }
}

impl From<Vec<Effect>> for Turn {
    fn from(effects: Vec<Effect>) -> Self {
        Self { effects, then: None }
    }
}

/// Changes the app by a message, and says what must happen outside.
pub fn update(app: &mut App, message: Message) -> Vec<Effect> {
    let mut effects = vec![];
    let mut next = Some(message);
    while let Some(message) = next.take() {
        let turn = route(app, message);
        effects.extend(turn.effects);
        next = turn.then;
    }
    effects
}

fn route(app: &mut App, message: Message) -> Turn {
    match message {
        Message::Help => { app.overlay = Some(Overlay::Help(screens::help::State)); Turn::stay() }
        Message::Close => { app.overlay = None; Turn::stay() }
        Message::Drafted { key, words } => { app.session.drafts.insert(key, words); Turn::stay() }
        Message::Quit => vec![Effect::End(Ending::Polite)].into(),
        Message::Vanish => vec![Effect::End(Ending::Vanish)].into(),
        Message::Screen(screens::Message::Welcome(message)) => { let Screen::Welcome(state) = &mut app.screen; screens::welcome::update(state, &mut app.session, message) }
        _ => Turn::stay(),
    }
}

/// What the app shows and asks now.
pub fn page(app: &App) -> Page {
    let mut page = match &app.overlay {
        Some(Overlay::Help(state)) => screens::help::page(state, &app.session),
        None => match &app.screen { Screen::Welcome(state) => screens::welcome::page(state, &app.session) },
    };
    page.always = vec![Choice::new('?', "Help", Message::Help), Choice::new('q', "Leave", Message::Quit)];
    page.notice.clone_from(&app.notice);
    page
}
