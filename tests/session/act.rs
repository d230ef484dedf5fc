//! What somebody does at a page, and the ways in which it can be done.

use std::{
    collections::VecDeque,
    io::{self, BufRead, Read},
};

use crate::{house::House, world::Clock};
use trustpath::{
    app::{Choice, Page},
    journey::checkin::{Rating, Ratings},
    page::{Ask, Key, Rates, Value},
    plain::Input,
};

/// What somebody does, having read a page. A day may pass before anything else is done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// The choice at this place of the page; those that every page has come last.
    Choose(usize),
    Write(String),
    Rate(u8),
    /// A number for each row, or none.
    Rates(Vec<Option<u8>>),
    Passphrase(&'static str),
    Tomorrow,
}

/// A way to do what was decided: by messages, by typed lines, by keys.
pub trait Driver {
    fn act(&mut self, house: &mut House, page: &Page, act: &Act);
}

/// Sends the messages that a front would send.
pub struct ByMessages;

impl Driver for ByMessages {
    fn act(&mut self, house: &mut House, page: &Page, act: &Act) {
        let message = match (act, &page.ask) {
            (Act::Tomorrow, _) => return house.clock.pass(1),
            (Act::Choose(nth), _) => offered(page, *nth).does.clone().into(),
            (act, ask) => ask.answer(value(act, ask)).into(),
        };
        house.send(message);
    }
}

/// The choice at this place of the page.
pub fn offered(page: &Page, nth: usize) -> &Choice {
    page.choices.iter().chain(&page.always).nth(nth).expect("a choice that is offered")
}

/// The value by which this act answers what is asked.
fn value(act: &Act, ask: &Ask) -> Value {
    match (act, ask) {
        (Act::Write(words), Ask::Write(_)) => Value::Words(words.as_str().into()),
        (Act::Rate(value), Ask::Rate(_)) => Value::Number(*value),
        (Act::Rates(numbers), Ask::Rates(rates)) => Value::Numbers(given(rates, numbers)),
        (Act::Passphrase(secret), Ask::Secret) => Value::Secret((*secret).into()),
        (act, ask) => panic!("{act:?} where the page asks {ask:?}"),
    }
}

/// These numbers on a page that holds none yet.
fn given(rates: &Rates, numbers: &[Option<u8>]) -> Ratings {
    let rows = rates.rows.iter().zip(numbers);
    rows.filter_map(|(row, number)| Some((row.id.clone(), Rating::new((*number)?)))).collect()
}

/// Does it by messages, and notes down which lines somebody at the line-by-line front would have typed.
#[derive(Clone, Default)]
pub struct NotingLines(Vec<Typed>);

/// A line with its end, or a night.
#[derive(Clone)]
enum Typed {
    Line(String),
    Tomorrow,
}

impl Driver for NotingLines {
    fn act(&mut self, house: &mut House, page: &Page, act: &Act) {
        if *act == Act::Tomorrow {
            self.0.push(Typed::Tomorrow);
        }
        self.0.extend(lines(page, act).into_iter().map(|line| Typed::Line(line + "\n")));
        ByMessages.act(house, page, act);
    }
}

/// The lines that do this at the line-by-line front.
fn lines(page: &Page, act: &Act) -> Vec<String> {
    match (act, &page.ask) {
        (Act::Tomorrow, _) => vec![],
        (Act::Rate(value), _) => vec![value.to_string()],
        (Act::Rates(numbers), _) => numbers
            .iter()
            .map(|number| number.map_or_else(String::new, |number| number.to_string()))
            .collect(),
        (Act::Passphrase(secret), _) => vec![(*secret).to_owned()],
        (Act::Write(words), Ask::Write(field)) if field.one_line => vec![dotted(words)],
        (Act::Write(words), Ask::Write(field)) => {
            let begin = (!field.words.is_blank()).then(|| "e".to_owned());
            let mut lines: Vec<_> = words.split('\n').map(dotted).collect();
            // The first line of an open field could be a choice; with a blank in front it is words.
            if begin.is_none() {
                lines[0].insert(0, ' ');
            }
            begin.into_iter().chain(lines).chain([".".to_owned()]).collect()
        }
        (Act::Choose(nth), Ask::Write(field)) if field.one_line => vec![".".to_owned(), named(page, *nth)],
        (Act::Choose(nth), _) => vec![named(page, *nth)],
        (act, ask) => panic!("{act:?} where the page asks {ask:?}"),
    }
}

/// A choice as somebody names it in a line: by its number in what is listed, or by its letter.
fn named(page: &Page, nth: usize) -> String {
    match offered(page, nth).key {
        Key::Nth(nth) => nth.to_string(),
        key => key.name(),
    }
}

/// A line of a text that begins with a dot, as it is typed.
fn dotted(line: &str) -> String {
    if line == "." || line.starts_with("..") { format!(".{line}") } else { line.to_owned() }
}

impl NotingLines {
    /// The noted lines, to be read in a world where the nights between them pass again.
    pub fn script(self, clock: Clock) -> Script {
        Script { typed: self.0.into(), line: vec![], clock }
    }
}

/// Lines as they are typed, one after the other; nights pass in between.
pub struct Script {
    typed: VecDeque<Typed>,
    /// What is left of the line that is being read.
    line: Vec<u8>,
    clock: Clock,
}

impl Read for Script {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        unreachable!("the front reads lines")
    }
}

impl BufRead for Script {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        while self.line.is_empty() {
            match self.typed.pop_front() {
                Some(Typed::Line(line)) => self.line = line.into_bytes(),
                Some(Typed::Tomorrow) => self.clock.pass(1),
                None => break,
            }
        }
        Ok(&self.line)
    }

    fn consume(&mut self, count: usize) {
        self.line.drain(..count);
    }
}

impl Input for Script {}
