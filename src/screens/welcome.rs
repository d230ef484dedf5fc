//! The welcome: what this is, what it is not, and how to leave fast, tried once for real.

use super::{computers, reader, setup};
use crate::{
    block::Block,
    journey::couple::Here,
    language::Catalogue,
    page::{Choice, Key, Page},
    session::{Effect, Place, Request, Session, Update, settings::Setting},
};

/// Which of its pages is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    Hello,
    /// The wait until words can be kept; then setup goes on.
    Sitting,
    /// No welcome: somebody was here before, and the names are not.
    Missing,
    /// The lesson on leaving fast. Those who tried it come back to this page.
    Rehearsal,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    /// On from the page that is shown.
    On,
    /// The same page in another language.
    Speak(Catalogue),
    /// The first page of another guide, by its id.
    Walk(String),
}

pub fn awaits(state: State) -> Option<Place> {
    match state {
        State::Sitting => Some(Place::Rehearsal),
        State::Missing => Some(Place::Path),
        State::Hello | State::Rehearsal => None,
    }
}

pub fn update(state: &mut State, session: &mut Session, message: &Message) -> Update {
    if let Message::Speak(say) = message {
        session.speak(*say);
        return vec![Effect::RememberSetting(Setting::Language, Some(say.tag().to_owned()))].into();
    }
    if let Message::Walk(id) = message {
        walk(session, id);
        return Update::stay();
    }
    match state {
        // The folder is made here, so that the next start knows that leaving was tried.
        State::Hello | State::Sitting if session.here.is_none() => {
            *state = State::Sitting;
            vec![Effect::Sit(Here::Both)].into()
        }
        State::Hello | State::Sitting => Update::go(Place::Rehearsal),
        State::Missing => Update::stay(),
        // Where nothing can be written, there is nothing to set up.
        State::Rehearsal if session.read_only.is_some() => Update::go(Place::Path),
        State::Rehearsal if session.journey.couple().is_some() => Update::go(Place::Seats),
        State::Rehearsal => Update::go(Place::Setup),
    }
}

/// Goes on with another guide; the one that was shown can be chosen again. Nobody has walked anything yet.
fn walk(session: &mut Session, id: &str) {
    if let Some(at) = session.others.iter().position(|other| other.outline.id == id)
        && session.journey.couple().is_none()
    {
        std::mem::swap(&mut session.guide, &mut session.others[at]);
    }
}

pub fn page(&state: &State, session: &Session) -> Page<Message> {
    match state {
        State::Hello | State::Sitting => hello(session),
        State::Missing => missing(session),
        State::Rehearsal => rehearsal(session.say()),
    }
}

fn hello(session: &Session) -> Page<Message> {
    let (say, outline) = (session.say(), &session.guide.outline);
    let about = reader::said(&outline.welcome, session).into_iter();
    let mut body: Vec<_> = about.take_while(|block| !matches!(block, Block::Heading(_))).collect();
    let author = outline.author.as_deref();
    body.extend(author.map(|author| Block::quiet(say.packs_written_by(author))));
    let mut choices = vec![
        Choice::new(Key::On, say.go_on(), Message::On),
        Choice::go(Key::Nth(1), say.welcome_privacy(), Place::Read(outline.privacy().to_owned())),
        setup::first_days(Key::Nth(2), session),
        Choice::go(Key::Nth(3), say.welcome_more(), Place::Read(outline.welcome.clone())),
        computers::invited(Key::Nth(4), session),
    ];
    if session.guide.is_bundled() {
        let others = Catalogue::languages().filter(|other| *other != say);
        choices.extend(others.zip(5..).map(|(other, nth)| {
            Choice::new(Key::Nth(nth), other.language_name(), Message::Speak(other)).answers()
        }));
    }
    let free = Key::listed().skip(choices.len() - 1);
    choices.extend(session.others.iter().zip(free).map(|(other, key)| {
        let label = say.packs_another_guide(&other.outline.title);
        Choice::new(key, label, Message::Walk(other.outline.id.clone())).answers()
    }));
    Page::new(outline.title(&outline.welcome), body, choices)
}

fn rehearsal(say: Catalogue) -> Page<Message> {
    let body = vec![
        Block::Leaving,
        Block::say(say.welcome_leaving_try()),
        Block::heading(say.welcome_limits()),
        Block::item(say.welcome_limit_screen()),
        Block::item(say.welcome_limit_shell()),
        Block::item(say.welcome_limit_folder()),
    ];
    Page::new(
        say.welcome_leaving(),
        body,
        vec![Choice::new(Key::On, say.go_on(), Message::On), Choice::back_to(say.back(), Place::Welcome)],
    )
}

/// The first page where nobody is set up in a folder that was used before: no welcome, as if nothing had ever been here.
fn missing(session: &Session) -> Page<Message> {
    let say = session.say();
    let mut body: Vec<_> = session.read_only.iter().map(|why| Block::say(why.as_str())).collect();
    body.extend([Block::say(say.missing_wait()), Block::say(say.missing_doctor())]);
    let choices = vec![
        Choice::ask(Key::On, say.missing_again(), Request::LookAgain),
        Choice::ask(Key::Open, say.missing_read(), Request::Sit(Here::Both)),
    ];
    Page::new(say.missing_title(), body, choices)
}

#[cfg(test)]
mod tests {
    use super::super::tests::Harness;
    use super::*;
    use crate::{
        app::{self, App, Message as AppMessage, update},
        guide::{Guide, small_files},
        journey::{Journey, journey_builder::JourneyBuilder},
        screens,
        session::Outcome,
    };

    #[test]
    fn nobody_goes_on_before_what_comes_next_can_be_kept() {
        let (mut app, _) = App::start(Session::new(Guide::bundled(), Journey::default(), None), false);
        assert_eq!(update(&mut app, screens::Message::from(Message::On).into()), [Effect::Sit(Here::Both)]);
        assert_eq!(app::page(&app).title, "Welcome");
        let seated =
            Outcome::Seated { here: Here::Both, writers: "w".into(), drafts: vec![], place: None, scroll: 0 };
        update(&mut app, AppMessage::Done(seated));
        assert_eq!(app::page(&app).title, "Leaving fast");
    }

    #[test]
    fn the_first_page_is_said_in_every_language_and_offers_the_others_by_their_own_names() {
        let (mut app, _) = App::start(Session::new(Guide::bundled(), Journey::default(), None), false);
        for (label, title, others) in [
            ("Español", "Para empezar", ["English", "简体中文"]),
            ("简体中文", "欢迎", ["English", "Español"]),
            ("English", "Welcome", ["Español", "简体中文"]),
        ] {
            let choice = app::page(&app).choices.into_iter().find(|choice| choice.label == label);
            let effects = update(&mut app, choice.unwrap().does.into());
            assert!(
                matches!(&effects[..], [Effect::RememberSetting(Setting::Language, Some(_))]),
                "{effects:?}"
            );
            let page = app::page(&app);
            let labels: Vec<_> = page.choices.iter().map(|choice| choice.label.as_str()).collect();
            assert_eq!((page.title.as_str(), &labels[labels.len() - 2..]), (title, &others[..]));
        }
    }

    #[test]
    fn another_guide_of_this_computer_is_chosen_on_the_first_page() {
        let mut session = Session::new(Guide::bundled(), Journey::default(), None);
        session.others = vec![Guide::from_files(small_files()).unwrap()];
        let (mut app, _) = App::start(session, false);
        for (label, title) in
            [("Another guide: Our guide", "Hello"), ("Another guide: Rebuilding trust", "Welcome")]
        {
            let choice = app::page(&app).choices.into_iter().find(|choice| choice.label == label);
            assert_eq!(update(&mut app, choice.unwrap().does.into()), []);
            assert_eq!(app::page(&app).title, title);
        }
    }

    #[test]
    fn leaving_fast_is_tried_before_anything_else() {
        let harness = Harness::of(JourneyBuilder::default(), Here::Both, Place::Rehearsal);
        insta::assert_snapshot!(harness.prose(), @"
        Leaving fast

        Ctrl-C closes trustpath at once, from every page, even in the middle of
        a sentence. It asks nothing. Every line that you finished is kept. The
        window is wiped, where the terminal can do that.

        You can try it now: press Ctrl-C. Then start trustpath again. It comes
        back to this page, and your hands have learnt it.

        What it cannot do

        - An empty screen can itself be noticed.
        - The list of commands that your shell keeps still names the program.
        - It does not hide the folder in which your words are kept.

        g. Go on
        b. Back
        ");
    }
}
