//! The language of the interface: every sentence that the program says, by name. The sentences stand in
//! `content/<language>/*.ftl`; the build script compiles them ([`compile`]) into a table of small programs and one method
//! a sentence on [`Catalogue`], so nothing is parsed when the program starts, and a sentence that is missing, unused or
//! filled wrongly does not build. Dates, times, numbers and lists are said by one speaker each.

pub mod compile;
mod in_force;
pub mod plural;
mod speak;

use chrono::{NaiveDate, NaiveTime};

use crate::private::Private;
use compile::{CHOOSE, ELSE, EXACT, HOLE, TEXT};
pub use in_force::{in_force, set_in_force};
use plural::Rule;

include!(concat!(env!("OUT_DIR"), "/catalogue.rs"));

/// One language: programs, one a message, and where each of them begins. The last entry of `starts` is the end.
#[derive(Debug)]
struct Table {
    code: &'static [u8],
    starts: &'static [u32],
    language: &'static str,
}

/// The sentences of one language. One pointer: it is handed on as a number is.
#[derive(Clone, Copy)]
pub struct Catalogue {
    table: &'static Table,
}

/// A value that fills a hole of a sentence.
#[derive(Debug, Clone, Copy)]
enum Arg<'a> {
    Word(&'a str),
    Number(usize),
    Spelled(usize),
    Day(NaiveDate),
    Date(NaiveDate),
    Weekday(NaiveDate),
    Time(NaiveTime),
    Minutes(usize),
    List(&'a [&'a str]),
    /// A name to choose by, by its place among those of the hole.
    Chosen(u8),
}

impl Catalogue {
    pub const ENGLISH: Self = Self { table: &EN };

    /// The catalogue for a language tag or the name of a locale (`es`, `zh-Hans`, `en_GB.UTF-8`): that of the whole tag, or
    /// else of its language, however it is written (`zh_TW`).
    pub fn of(tag: &str) -> Option<Self> {
        let tag = tag.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
        let language = tag.split('-').next().unwrap_or_default();
        let whole = LANGUAGES.iter().find(|table| table.language.eq_ignore_ascii_case(&tag));
        let is_spoken = |table: &&&Table| {
            table.language.split('-').next().is_some_and(|spoken| spoken.eq_ignore_ascii_case(language))
        };
        whole.or_else(|| LANGUAGES.iter().find(is_spoken)).map(|table| Self { table })
    }

    /// The tags of all languages there are.
    pub fn tags() -> impl Iterator<Item = &'static str> {
        LANGUAGES.iter().map(|table| table.language)
    }

    /// All languages there are.
    pub fn languages() -> impl Iterator<Item = Self> {
        LANGUAGES.iter().map(|table| Self { table })
    }

    /// The tag of this language, as its folder is called.
    pub fn tag(self) -> &'static str {
        self.table.language
    }

    /// The compiled sentences: what the program has of the language in any case.
    pub fn bytes(self) -> &'static [u8] {
        self.table.code
    }

    fn rule(self) -> Rule {
        plural::rule(self.table.language)
    }

    fn program(self, nth: usize) -> &'static [u8] {
        let Table { code, starts, .. } = self.table;
        &code[starts[nth] as usize..starts[nth + 1] as usize]
    }

    /// A message without holes, as it lies in the program.
    fn plain(self, nth: usize) -> &'static str {
        text(self.program(nth)).map_or("", |(text, _)| text)
    }

    /// A message with its holes filled.
    fn filled(self, nth: usize, args: &[Arg<'_>]) -> String {
        let program = self.program(nth);
        let mut said = String::with_capacity(program.len() + 16);
        self.run(program, args, &mut said);
        said
    }

    fn run(self, mut program: &[u8], args: &[Arg<'_>], said: &mut String) {
        loop {
            program = match program {
                [TEXT, ..] => {
                    let Some((text, rest)) = text(program) else { return };
                    said.push_str(text);
                    rest
                }
                [HOLE, nth, rest @ ..] => {
                    self.fill(args[usize::from(*nth)], said);
                    rest
                }
                [CHOOSE, nth, many, rest @ ..] => {
                    let (chosen, rest) = self.choose(args[usize::from(*nth)], *many, rest);
                    self.run(chosen, args, said);
                    rest
                }
                _ => return,
            };
        }
    }

    /// The program of the variant that fits, and what stands behind all of them. A number itself goes before its category,
    /// whichever stands first.
    fn choose<'a>(self, by: Arg<'_>, many: u8, mut programs: &'a [u8]) -> (&'a [u8], &'a [u8]) {
        let (number, name) = match by {
            Arg::Number(number) | Arg::Spelled(number) => (Some(number), (self.rule().category)(number)),
            Arg::Chosen(name) => (None, name),
            _ => (None, u8::MAX),
        };
        let (mut exact, mut named, mut other) = (None, None, None);
        for _ in 0..many {
            let (place, rest) = match programs {
                [EXACT, a, b, c, d, rest @ ..] => {
                    let wanted = u32::from_le_bytes([*a, *b, *c, *d]);
                    ((number == usize::try_from(wanted).ok()).then_some(&mut exact), rest)
                }
                [ELSE, rest @ ..] => (Some(&mut other), rest),
                [_, wanted, rest @ ..] => ((*wanted == name).then_some(&mut named), rest),
                _ => break,
            };
            let Some((program, rest)) = sized(rest) else { break };
            if let Some(place) = place {
                *place = Some(program);
            }
            programs = rest;
        }
        (exact.or(named).or(other).unwrap_or_default(), programs)
    }

    fn fill(self, arg: Arg<'_>, said: &mut String) {
        match arg {
            Arg::Word(word) => said.push_str(word),
            Arg::Number(number) => said.push_str(&number.to_string()),
            Arg::Spelled(number) => said.push_str(&self.spelled(number)),
            Arg::Day(day) => said.push_str(&self.day(day)),
            Arg::Date(day) => said.push_str(&self.date(day)),
            Arg::Weekday(day) => said.push_str(&self.weekday(day)),
            Arg::Time(time) => said.push_str(&self.time(time)),
            Arg::Minutes(minutes) => said.push_str(&self.minutes(minutes)),
            Arg::List(words) => said.push_str(&self.list(words)),
            Arg::Chosen(_) => {}
        }
    }
}

impl Default for Catalogue {
    fn default() -> Self {
        Self::ENGLISH
    }
}

/// Two are the same where they say the same language.
impl PartialEq for Catalogue {
    fn eq(&self, other: &Self) -> bool {
        self.tag() == other.tag()
    }
}

impl std::fmt::Debug for Catalogue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Catalogue").field(&self.table.language).finish()
    }
}

/// The text at the start of a program, and what stands behind it.
fn text(program: &[u8]) -> Option<(&str, &[u8])> {
    let (text, rest) = sized(program.strip_prefix(&[TEXT])?)?;
    Some((std::str::from_utf8(text).ok()?, rest))
}

/// The bytes that a length of two bytes counts, and what stands behind them.
fn sized(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = bytes.split_first_chunk()?;
    rest.split_at_checked(usize::from(u16::from_le_bytes(*length)))
}

#[cfg(test)]
pub(crate) mod tests;
