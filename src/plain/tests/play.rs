//! A small program with one page of every sort, for conversations without a store.

use std::{collections::VecDeque, time::Duration};

use crate::{
    app::{Choice, Message, Page},
    block::{Block, Span},
    journey::{
        checkin::{Ratings, as_draft},
        key::DraftKey,
    },
    language::Catalogue,
    page::{Ask, Key, Rates, Row, Scale, TextInput, Value},
    plain::host::Host,
    private::Private,
    session::{Place, Request},
};

/// A program with a page of every sort: a menu, a text, a line, a scale, a passphrase, a form of numbers.
#[derive(Default)]
pub struct Play {
    pub place: usize,
    pub words: Private,
    pub kept: Vec<Private>,
    pub rated: Vec<u8>,
    pub given: Ratings,
    /// The draft as the front reported it line by line, and at the end.
    pub draft: Option<String>,
    pub drafted: Option<Private>,
    /// The words of the half-written note.
    pub note: String,
    pub notice: Option<String>,
    pub ended: bool,
    /// Answers to the question whether it is to be locked, taken one after the other; then never.
    pub idle: VecDeque<Option<Duration>>,
    pub locked: usize,
}

/// The field of the half-written note.
const NOTE: &str = "note/half-written";

pub const MENU: usize = 0;
pub const TEXT: usize = 1;
pub const LINE: usize = 2;
pub const SCALE: usize = 3;
pub const SECRET: usize = 4;
pub const FORM: usize = 5;

fn row(id: &str, ask: &str) -> Row {
    Row { id: id.into(), ask: ask.into(), low: "not at all".into(), high: "fully".into() }
}

impl Play {
    fn body(&self) -> Vec<Block> {
        match self.place {
            MENU => vec![Block::heading("Today"), Block::say("One thing at a time.")],
            _ => vec![Block::say("What did you hear?")],
        }
    }

    fn ask(&self) -> Ask {
        match self.place {
            TEXT | LINE => Ask::Write(TextInput {
                key: "draft".into(),
                words: self.words.clone(),
                one_line: self.place == LINE,
            }),
            SCALE => Ask::Rate(Scale {
                key: Default::default(),
                low: "not at all".into(),
                high: "fully".into(),
                value: self.rated.last().copied(),
            }),
            SECRET => Ask::Secret,
            FORM => Ask::Rates(Rates {
                key: "draft".into(),
                rows: vec![
                    row("heard", "How heard did I feel?"),
                    row("safe", "How safe?"),
                    row("hope", "And hope?"),
                ],
                given: self.given.clone(),
            }),
            _ => Ask::Choose,
        }
    }

    fn choices(&self) -> Vec<Choice> {
        let on = |key: Key, label: &str| Choice::go(key, label, Place::Step(MENU));
        let beside = match self.place {
            TEXT | LINE => on(Key::Pass, "Pass for now"),
            SCALE => on(Key::On, "Go on"),
            SECRET => on(Key::NotNow, "Not now"),
            FORM => {
                let secret = Choice::go(Key::Nth(1), "Set a passphrase", Place::Step(SECRET));
                return vec![on(Key::Stop, "Skip the numbers"), secret, on(Key::Back, "Back")];
            }
            _ => {
                return vec![
                    Choice::go(Key::On, "Go on to the text", Place::Step(TEXT)),
                    Choice::go(Key::Start, "Say a name", Place::Step(LINE)),
                    Choice::go(Key::Nth(3), "Say a number", Place::Step(SCALE)),
                ];
            }
        };
        vec![beside, on(Key::Back, "Back")]
    }

    /// Keeps an answer: a number where it was given, anything else in words, back at the menu.
    fn take(&mut self, answer: Value) {
        self.notice = Some("Saved.".into());
        let words = match answer {
            Value::Number(value) => return self.rated.push(value),
            Value::Words(words) => words,
            Value::Secret(secret) => secret.expose().into(),
            Value::Key(key) => key.as_str().into(),
            Value::Numbers(given) => as_draft(&given),
            Value::Toggle(row) => format!("in or out: {row}").into(),
            Value::Look(row) => format!("shown: {row}").into(),
        };
        self.kept.push(words);
        (self.place, self.draft, self.words) = (MENU, None, Private::default());
    }
}

impl From<&str> for Span {
    fn from(text: &str) -> Self {
        Self { text: text.into(), ..Self::default() }
    }
}

impl Host for Play {
    fn say(&self) -> Catalogue {
        Catalogue::ENGLISH
    }

    fn page(&self) -> Page {
        let title =
            ["Today", "Listening actively", "Your name", "How sure", "Locked", "This week"][self.place];
        Page {
            step: (self.place == TEXT).then_some(0),
            steps: 5,
            always: vec![
                Choice::ask(Key::Help, "Help", Request::Help),
                Choice::ask(Key::Leave, "Leave", Request::Quit),
            ],
            notice: self.notice.clone(),
            ..Page::asking(title, self.body(), self.ask(), self.choices())
        }
    }

    fn send(&mut self, message: Message) {
        assert!(!self.ended, "nothing is sent after the end");
        self.notice = None;
        match message {
            Message::Request(Request::Go(Place::Step(place))) => self.place = place,
            Message::Answer(answer) => self.take(answer.value),
            Message::Drafted { key, words } if key.as_str() == NOTE => assert_eq!(self.note, words.expose()),
            Message::Drafted { words, .. } => (self.words, self.drafted) = (words.clone(), Some(words)),
            Message::Request(Request::Lock) => (self.place, self.locked) = (SECRET, self.locked + 1),
            Message::Request(Request::Quit) => self.ended = true,
            _ => self.notice = Some("Here is help.".into()),
        }
    }

    fn keep_draft(&mut self, key: &DraftKey, words: &str) {
        match key.as_str() {
            NOTE => self.note = words.to_owned(),
            key => {
                assert_eq!(key, "draft");
                self.draft = Some(words.to_owned());
            }
        }
    }

    fn new_note(&self) -> Option<DraftKey> {
        Some(NOTE.into())
    }

    fn ended(&self) -> bool {
        self.ended
    }

    fn overdue(&mut self) -> Option<Duration> {
        self.idle.pop_front().flatten()
    }
}
