//! Pages drawn into a test terminal, and keys pressed on them. Here are the pages and the hands.

mod charting;
mod drawing;
mod landscape;
mod moments;
mod path;
mod pressing;
mod rating;
mod secret;
mod wide;
mod writing;

use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};
use ratatui::{Terminal, backend::TestBackend, layout::Position};

use super::{
    arrivals::Whole,
    terminal::Canvas,
    theme::{Depth, MONOCHROME, Rgb, Theme},
    view::{Action, View},
};
use crate::{
    app::{Choice, Message, Page},
    block::{Bead, Block, Clock, Stone},
    journey::{checkin::Ratings, key::Seat},
    language::Catalogue,
    page::{Answer, Ask, Key, Progress, Rates, Row, Scale, TextInput, Value},
    private::{Private, Secret},
    session::{Place, Request},
};

fn go(n: usize) -> Message {
    Request::Go(Place::Step(n)).into()
}

pub(super) fn page(body: Vec<Block>, ask: Ask, choices: Vec<Choice>) -> Page {
    let always = vec![
        Choice::ask(Key::Help, "Help", Request::Help),
        Choice::ask(Key::Leave, "Leave", Request::Quit),
        Choice::ask(Key::Lock, "Lock", Request::Lock),
        Choice::ask(Key::Pause, "Pause", Request::Pause),
        Choice::go(Key::Who, "Who is here", Place::Seats),
    ];
    Page { step: Some(0), always, ..Page::asking("Listening actively", body, ask, choices) }
}

/// A choice that leads on, somewhere.
fn on(key: Key, label: impl Into<String>, n: usize) -> Choice {
    Choice::go(key, label, Place::Step(n))
}

pub(super) fn back(label: &str) -> Choice {
    Choice::back_to(label, Place::Path)
}

fn lesson() -> Vec<Block> {
    vec![
        Block::heading("The lesson"),
        Block::say(
            "Say back what you heard, before you say anything of your own. The first time, talk about something \
                    that does not hurt: a film, a neighbour, a plan for the garden.",
        ),
        Block::note("If your heart is racing, a pause is wiser than another round."),
    ]
}

fn choosing(body: Vec<Block>, many: usize) -> Page {
    let mut choices: Vec<_> =
        Key::listed().zip(1..=many).map(|(key, n)| on(key, format!("Choice {n}"), n)).collect();
    choices.push(back("Back to the path"));
    page(body, Ask::Choose, choices)
}

/// A page that asks for an answer of one of the two.
fn answering(asked: &str) -> Page {
    let answers = [on(Key::Nth(1), "Not yet", 1), on(Key::Nth(2), "Yes, it has", 2)].map(Choice::answers);
    let choices = answers.into_iter().chain([back("Back to the path")]).collect();
    page(vec![Block::say("This page is done when:"), Block::say(asked)], Ask::Choose, choices)
}

fn answer(key: &str, value: Value) -> Message {
    Answer { key: key.into(), value }.into()
}

fn kept(words: Private) -> Message {
    answer("q1", Value::Words(words))
}

fn writing(words: &str) -> Page {
    let field = TextInput { key: "q1".into(), words: words.into(), one_line: false };
    let choices = vec![back("Leave it for now"), on(Key::HardDay, "A hint", 1)];
    page(vec![Block::say("What helps me feel heard by you?")], Ask::Write(field), choices)
}

fn rated(value: u8) -> Message {
    answer("heard", Value::Number(value))
}

fn rating() -> Page {
    let scale = Scale { key: "heard".into(), low: "not at all".into(), high: "fully".into(), value: None };
    page(vec![Block::say("How heard did you feel?")], Ask::Rate(scale), vec![back("Not now")])
}

fn unlocked(secret: Secret) -> Message {
    answer("", Value::Secret(secret))
}

fn rating_all(given_before: Ratings) -> Page {
    let row = |(id, ask): (&str, &str)| Row {
        id: id.into(),
        ask: ask.into(),
        low: "I keep almost everything in".into(),
        high: "I can say what is true for me".into(),
    };
    let asked = [
        ("safe", "Right now, how safe do I feel being open with my partner?"),
        ("sure", "How sure am I that they will do what they say this week?"),
        ("hope", "How hopeful am I about us?"),
    ];
    let rates = Rates { key: "week".into(), rows: asked.map(row).into(), given: given_before };
    let choices = vec![on(Key::Stop, "Skip the numbers", 1), back("Back")];
    page(vec![Block::quiet("Our own questions, not a validated test.")], Ask::Rates(rates), choices)
}

fn hiding() -> Page {
    let choices = vec![on(Key::NotNow, "Not now", 1), back("Back to the path")];
    page(vec![Block::say("Your passphrase, Sam.")], Ask::Secret, choices)
}

pub(super) fn view(page: Page) -> View {
    let mut view = View::new(page, 0, Catalogue::ENGLISH, &MONOCHROME);
    drawn(&mut view, 80, 24);
    view
}

pub(super) fn drawn(view: &mut View, width: u16, height: u16) -> String {
    let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
    terminal.draw(|frame| view.draw(frame)).unwrap();
    let buffer = terminal.backend().buffer();
    let row = |y| (0..width).map(|x| buffer[(x, y)].symbol()).collect::<String>().trim_end().to_owned();
    (0..height).map(row).collect::<Vec<_>>().join("\n")
}

pub(super) fn press(view: &mut View, code: KeyCode) -> Vec<Action> {
    let actions = view.take(Event::Key(code.into()));
    drawn(view, 80, 24);
    actions
}

fn ctrl(view: &mut View, letter: char) -> Vec<Action> {
    view.take(Event::Key(KeyEvent::new(KeyCode::Char(letter), KeyModifiers::CONTROL)))
}

fn write(view: &mut View, words: &str) {
    for letter in words.chars() {
        assert_eq!(press(view, KeyCode::Char(letter)), []);
    }
}

pub(super) fn sent(message: Message) -> Vec<Action> {
    vec![Action::Send(message)]
}
