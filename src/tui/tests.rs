//! Pages drawn into a test terminal, and keys pressed on them. Here are the pages and the hands.

mod charting;
mod drawing;
mod pressing;
mod rating;
mod secret;
mod writing;

use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};
use ratatui::{Terminal, backend::TestBackend, layout::Position};

use super::{front::{Deed, Front}, terminal::Canvas, theme::{COLOURED, MONOCHROME}};
use crate::{app::{Choice, Message, Page}, block::{Block, Clock, Lies, Stone}, journey::checkin::{Ratings, as_draft}, page::{Ask, Rates, Row, Scale}, private::{Private, Secret}, session::{Place, Request}};

fn go(n: usize) -> Message {
    Request::Go(Place::Step(n)).into()
}

fn page(body: Vec<Block>, ask: Ask) -> Page {
    let always = vec![Choice::new('?', "Help", Request::Help), Choice::new('q', "Leave", Request::Quit)];
    Page { title: "Listening actively".into(), step: Some(0), body, ask, always, notice: None }
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
    let mut choices: Vec<_> = (1..=many)
        .map(|n| Choice::new(char::from(b'm' + (n % 10) as u8), format!("Choice {n}"), go(n)))
        .collect();
    choices.push(Choice::back("Back to the path", Request::Go(Place::Path)));
    page(body, Ask::Choose(choices))
}

fn kept(words: Private) -> Message {
    Message::Drafted { key: "kept".into(), words }
}

fn writing(words: &str) -> Page {
    let choices =
        vec![Choice::back("Leave it for now", Request::Go(Place::Path)), Choice::new('h', "A hint", go(1))];
    let field = Field { key: "q1".into(), words: words.into(), one_line: false, keep: kept, choices };
    page(vec![Block::say("What helps me feel heard by you?")], Ask::Write(field))
}

fn rating() -> Page {
    let choices = vec![Choice::back("Not now", Request::Go(Place::Path))];
    let rate = |n: u8| Request::Go(Place::Step(n.into()));
    let scale = Scale { low: "not at all".into(), high: "fully".into(), value: None, rate, choices };
    page(vec![Block::say("How heard did you feel?")], Ask::Rate(scale))
}

#[expect(clippy::needless_pass_by_value, reason = "a page asks for it so")]
fn unlocked(secret: Secret) -> Message {
    Message::Drafted { key: "secret".into(), words: secret.expose().into() }
}

#[expect(clippy::needless_pass_by_value, reason = "a page asks for it so")]
fn given(ratings: Ratings) -> Message {
    Message::Drafted { key: "given".into(), words: as_draft(&ratings) }
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
    let choices =
        vec![Choice::new('s', "Skip the numbers", go(1)), Choice::back("Back", Request::Go(Place::Path))];
    let rows = asked.map(row).into();
    let rates = Rates { key: "week".into(), rows, given: given_before, keep: given, choices };
    page(vec![Block::quiet("Our own questions, not a validated test.")], Ask::Rates(rates))
}

fn hiding() -> Page {
    let choices =
        vec![Choice::new('n', "Not now", go(1)), Choice::back("Back to the path", Request::Go(Place::Path))];
    page(vec![Block::say("Your passphrase, Sam.")], Ask::Secret(Hidden { keep: unlocked, choices }))
}

fn front(page: Page) -> Front {
    let mut front = Front::new(page, 0, &MONOCHROME);
    drawn(&mut front, 80, 24);
    front
}

fn drawn(front: &mut Front, width: u16, height: u16) -> String {
    let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
    terminal.draw(|frame| front.draw(frame)).unwrap();
    let buffer = terminal.backend().buffer();
    let row = |y| (0..width).map(|x| buffer[(x, y)].symbol()).collect::<String>().trim_end().to_owned();
    (0..height).map(row).collect::<Vec<_>>().join("\n")
}

fn press(front: &mut Front, code: KeyCode) -> Vec<Deed> {
    let deeds = front.take(Event::Key(code.into()));
    drawn(front, 80, 24);
    deeds
}

fn ctrl(front: &mut Front, letter: char) -> Vec<Deed> {
    front.take(Event::Key(KeyEvent::new(KeyCode::Char(letter), KeyModifiers::CONTROL)))
}

fn write(front: &mut Front, words: &str) {
    for letter in words.chars() {
        assert_eq!(press(front, KeyCode::Char(letter)), []);
    }
}

fn sent(message: Message) -> Vec<Deed> {
    vec![Deed::Send(message)]
}
