//! Markdown: a heading that begins with a day, as `## 2026-11-21` or `## 2026-11-21 22:30 A walk`, begins a note; what
//! stands behind the day is its first line. A file without such headings is one note, about the day that its first lines
//! or its name say.

use std::collections::BTreeMap;

use super::{JournalProgram, LeftOut, Misread, Raw, Read, ToldNote};
use crate::{
    block::safe,
    journey::note::{About, Note, On, tags},
    language::Catalogue,
    private::Private,
};

/// Stands before and after what a file says about itself at its beginning.
const FENCE: &str = "---";

pub fn read(text: &str, name: &str) -> Result<Read, Misread> {
    let mut left = BTreeMap::new();
    let lines: Vec<&str> = text.lines().collect();
    let headings = lines.iter().enumerate();
    let headings: Vec<_> = headings.filter_map(|(nth, line)| Some((nth, heading(line)?))).collect();
    let before = &lines[..headings.first().map_or(lines.len(), |(nth, _)| *nth)];
    let mut raws = vec![];
    if let Some(nth) = before.iter().position(|line| !line.trim().is_empty()) {
        let is_heading = |line: &&&str| line.starts_with('#');
        match day_of_file(before, name) {
            Some(about) => raws.push(raw(about, "", before)),
            None if !headings.is_empty()
                && before[nth..]
                    .iter()
                    .filter(|line| !line.trim().is_empty())
                    .all(|line| is_heading(&line)) =>
            {
                *left.entry(LeftOut::Headings).or_default() += before.iter().filter(is_heading).count();
            }
            None => return Err(Misread::NoDay { line: nth + 1 }),
        }
    }
    let ends = headings.iter().skip(1).map(|(nth, _)| *nth).chain([lines.len()]);
    raws.extend(
        headings
            .iter()
            .zip(ends)
            .map(|((nth, (on, title)), end)| raw(About::from(*on), title, &lines[nth + 1..end])),
    );
    Ok((JournalProgram::Markdown, raws, left))
}

fn raw(about: About, title: &str, lines: &[&str]) -> Raw {
    let title = (!title.is_empty()).then_some(title);
    let lines: Vec<&str> = title.into_iter().chain(lines.iter().map(|line| unmarked(line))).collect();
    Raw { id: None, about, words: lines.join("\n").into(), behind: vec![] }
}

/// The day and time of a heading that begins a note, and its other words.
fn heading(line: &str) -> Option<(On, &str)> {
    let rest = line.trim_start_matches('#');
    if !(1..=6).contains(&(line.len() - rest.len())) || !rest.starts_with([' ', '\t']) {
        return None;
    }
    let rest = rest.trim();
    let (day, behind) = rest.split_at_checked(10)?;
    if !behind.is_empty() && !behind.starts_with([' ', 'T']) {
        return None;
    }
    let on: On = day.parse().ok()?;
    let behind = behind.trim_start_matches(['T', ' ']);
    let (time, title) = behind.split_once(' ').unwrap_or((behind, ""));
    match time.parse() {
        Ok(time) => Some((On { time: Some(time), ..on }, title.trim())),
        Err(_) => Some((on, behind)),
    }
}

/// A line of words behind backslashes that would begin a note without them.
fn is_marked(line: &str) -> bool {
    heading(line.trim_start_matches('\\')).is_some()
}

/// A line of words as it was before a backslash kept it from beginning a note.
fn unmarked(line: &str) -> &str {
    line.strip_prefix('\\').filter(|_| is_marked(line)).unwrap_or(line)
}

/// The day that a file says for itself, at its beginning or by its name, with the tags that it says. These lines stay
/// words of the note: they may say more.
fn day_of_file(lines: &[&str], name: &str) -> Option<About> {
    let (mut on, mut tags) = (on(name), vec![]);
    if lines.first().is_some_and(|line| line.trim() == FENCE) {
        let said = lines.iter().skip(1).take_while(|line| line.trim() != FENCE);
        for (field, value) in said.filter_map(|line| line.split_once(':')) {
            let value = value.trim().trim_matches(['"', '\'']);
            match field.trim() {
                "date" | "created" => on = self::on(value).or(on),
                "tags" => tags = tags_of(value),
                _ => {}
            }
        }
    }
    let words = lines.join("\n").into();
    on.map(|on| About { on, tags: tags::beside(&tags, &words), starred: false })
}

/// A day at the beginning of a text, and the time behind it.
fn on(text: &str) -> Option<On> {
    let day: On = text.get(..10)?.parse().ok()?;
    let time = text.get(11..16).filter(|time| time.contains(':')).and_then(|time| time.parse().ok());
    Some(On { time, ..day })
}

/// `[a, b]` or `a, b`
fn tags_of(value: &str) -> Vec<Private> {
    let tags = value.trim_matches(['[', ']']).split(',');
    tags.map(|tag| tag.trim().trim_matches(['"', '\'']).into()).collect()
}

/// A note in Markdown, with its heading. No character of it is obeyed by a terminal.
pub fn markdown(told: ToldNote<'_>, say: Catalogue) -> Private {
    let mut out = format!("## {}\n\n", told.on.to_string().replace('T', " "));
    for line in beside(told.note, say) {
        out.push_str(&format!("*{}*\n\n", safe(line.expose())));
    }
    for line in safe(told.note.words.expose()).lines() {
        let mark = if is_marked(line) { "\\" } else { "" };
        out.push_str(&format!("{mark}{line}\n"));
    }
    (out + "\n").into()
}

/// Sentences about a note, beside its words and its day.
pub fn beside(note: &Note, say: Catalogue) -> Vec<Private> {
    let Some(about) = &note.about else { return vec![] };
    let tags: Vec<_> = about.tags.iter().map(Private::expose).collect();
    let tags = (!tags.is_empty()).then(|| say.note_tags(&say.row(&tags).into()));
    tags.into_iter().chain(about.starred.then(|| say.note_starred().into())).collect()
}
