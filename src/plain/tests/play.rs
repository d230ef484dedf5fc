//! A small program with one page of every sort, for conversations without a store.

use std::{collections::VecDeque, time::Duration};

use crate::{
    app::{Message, Place},
    block::{Block, Span},
    journey::checkin::{Ratings, as_draft},
    page::{Ask, Choice, Field, Hidden, Page, Rates, Row, Scale},
    plain::stage::Stage,
    private::{Private, Secret},
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
    pub notice: Option<String>,
    pub ended: bool,
    /// Answers to the question whether it is to be locked, taken one after the other; then never.
    pub idle: VecDeque<Option<Duration>>,
    pub locked: usize,
}

pub const MENU: usize = 0;
pub const TEXT: usize = 1;
pub const LINE: usize = 2;
pub const SCALE: usize = 3;
pub const SECRET: usize = 4;
pub const FORM: usize = 5;

fn to(place: usize) -> Message {
    Message::Go(Place::Step(place))
}

fn keep(words: Private) -> Message {
    Message::Drafted { key: "kept".into(), words }
}

#[expect(clippy::needless_pass_by_value, reason = "a page asks for it so")]
fn unlock(secret: Secret) -> Message {
    keep(secret.expose().into())
}

#[expect(clippy::needless_pass_by_value, reason = "a page asks for it so")]
fn keep_numbers(given: Ratings) -> Message {
    keep(as_draft(&given))
}

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
        let back = Choice::back("Back", to(MENU));
        match self.place {
            TEXT | LINE => Ask::Write(Field {
                key: "draft".into(),
                words: self.words.clone(),
                one_line: self.place == LINE,
                keep,
                choices: vec![Choice::new('p', "Pass for now", to(MENU)), back],
            }),
            SCALE => Ask::Rate(Scale {
                low: "not at all".into(),
                high: "fully".into(),
                value: self.rated.last().copied(),
                rate: |value| Message::Go(Place::Read(value.to_string())),
                choices: vec![Choice::new('g', "Go on", to(MENU)), back],
            }),
            SECRET => Ask::Secret(Hidden {
                keep: unlock,
                choices: vec![Choice::new('n', "Not now", to(MENU)), back],
            }),
            FORM => Ask::Rates(Rates {
                key: "draft".into(),
                rows: vec![
                    row("heard", "How heard did I feel?"),
                    row("safe", "How safe?"),
                    row("hope", "And hope?"),
                ],
                given: self.given.clone(),
                keep: keep_numbers,
                choices: vec![Choice::new('s', "Skip the numbers", to(MENU)), back],
            }),
            _ => Ask::Choose(vec![
                Choice::new('g', "Go on to the text", to(TEXT)),
                Choice::new(' ', "Say a name", to(LINE)),
                Choice::new('3', "Say a number", to(SCALE)),
            ]),
        }
    }
}

impl From<&str> for Span {
    fn from(text: &str) -> Self {
        Self { text: text.into(), ..Self::default() }
    }
}

impl Stage for Play {
    fn page(&self) -> Page {
        Page {
            title: ["Today", "Listening actively", "Your name", "How sure", "Locked", "This week"]
                [self.place]
                .into(),
            step: (self.place == TEXT).then_some(0),
            body: self.body(),
            ask: self.ask(),
            always: vec![Choice::new('?', "Help", Message::Help), Choice::new('q', "Leave", Message::Quit)],
            notice: self.notice.clone(),
        }
    }

    fn send(&mut self, message: Message) {
        assert!(!self.ended, "nothing is sent after the end");
        self.notice = None;
        match message {
            Message::Go(Place::Step(place)) => self.place = place,
            Message::Go(Place::Read(value)) => {
                self.rated.push(value.parse().unwrap());
                self.notice = Some("Saved.".into());
            }
            Message::Drafted { key, words } if key == "kept" => {
                self.kept.push(words);
                (self.place, self.draft, self.notice) = (MENU, None, Some("Saved.".into()));
            }
            Message::Drafted { words, .. } => self.drafted = Some(words),
            Message::Lock => (self.place, self.locked) = (SECRET, self.locked + 1),
            Message::Quit => self.ended = true,
            _ => self.notice = Some("Here is help.".into()),
        }
    }

    fn keep_draft(&mut self, key: &str, words: &str) {
        assert_eq!(key, "draft");
        self.draft = Some(words.to_owned());
    }

    fn ended(&self) -> bool {
        self.ended
    }

    fn overdue(&mut self) -> Option<Duration> {
        self.idle.pop_front().flatten()
    }
}
