//! Numbers to call in the country that is chosen.

use crate::{
    block::{Block, Text},
    guide::{Country, Helpline},
    language::{Catalogue, said},
    session::Session,
};

/// The part of a page of help that the emergency number answers. Other parts are answered by the need of the same name.
const NOW: &str = "now";

/// The country that is chosen, if the guide has its numbers.
pub fn country(session: &Session) -> Option<&Country> {
    session.guide.country(session.country.code.as_deref()?)
}

/// The numbers that answer a part of a page of help, by the part's id; none where the country is not known.
pub fn of(part: &str, session: &Session) -> Vec<Block> {
    let Some(country) = country(session) else { return vec![] };
    if part == NOW {
        return emergency(session.say(), country);
    }
    let lines = session.guide.helplines(&country.code);
    let line = lines.into_iter().find(|line| line.need.word() == part);
    line.map(|line| Block::item(helpline(session.say(), line))).into_iter().collect()
}

/// The emergency number, and how to call it in silence.
pub fn emergency(say: Catalogue, country: &Country) -> Vec<Block> {
    let number = Text::strong(say.help_emergency(&unbroken(&country.emergency)));
    let silent = country.silent.iter().map(|silent| Block::say(silent.as_str()));
    [Block::Paragraph(number)].into_iter().chain(silent).collect()
}

/// The number first, then who answers, for what, when and in which languages.
pub fn helpline(say: Catalogue, line: &Helpline) -> String {
    let how: Vec<_> = line.how.iter().map(|how| unbroken(how)).collect();
    let (how, service, purpose) = (&*say.line(how), &*line.name, &*line.r#for);
    let more = [&line.hours, &line.languages].into_iter().flatten();
    more.fold(say.help_line(said::HelpLine { how, service, purpose }), |said, more| say.line([&said, more]))
}

/// The same with blanks between digits at which no line ends.
pub fn unbroken(how: &str) -> String {
    let letters: Vec<char> = how.chars().collect();
    let is_digit = |at: Option<usize>| at.and_then(|at| letters.get(at)).is_some_and(char::is_ascii_digit);
    let is_inside = |at: usize| letters[at] == ' ' && is_digit(at.checked_sub(1)) && is_digit(Some(at + 1));
    (0..letters.len()).map(|at| if is_inside(at) { '\u{a0}' } else { letters[at] }).collect()
}
