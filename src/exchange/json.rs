//! JSON: how that of any program is taken apart, and the form that this program writes and reads.
//!
//! ```text
//! {"format":1,"notes":[
//! {"id":"…","on":"2026-11-21","time":"22:30","begun":"2026-11-22T08:00:00Z","tags":["work"],"starred":false,"words":"…"}
//! ]}
//! ```

use std::{
    collections::BTreeMap,
    io::{self, Write},
    mem,
};

use chrono::SecondsFormat;
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::value::RawValue;

use super::{JournalProgram, LeftOut, Misread, Raw, Read, ToldNote};
use crate::{
    export::escape_json,
    journey::note::{About, begun, tags},
    private::Private,
};

/// Grows only where a field changes its meaning; new fields may come.
const FORMAT: u32 = 1;

/// An object of which the values are not read yet.
pub type Object<'a> = BTreeMap<String, &'a RawValue>;

/// The whole file. Programs differ in the name of the list of their entries.
#[derive(Deserialize)]
pub struct Top<'a> {
    pub format: Option<u32>,
    #[serde(borrow)]
    pub notes: Option<Vec<Object<'a>>>,
    #[serde(borrow)]
    pub entries: Option<Vec<Object<'a>>>,
    #[serde(borrow)]
    pub metadata: Option<&'a RawValue>,
}

/// Takes JSON apart. Where it is JSON of another shape, it is no journal.
pub fn parse<'a, T: Deserialize<'a>>(text: &'a str) -> Result<T, Misread> {
    serde_json::from_str(text).map_err(|error| match error.is_data() {
        true => Misread::NoJournal,
        false => Misread::NotJson { line: error.line(), column: error.column() },
    })
}

/// The fields of an entry, each taken out once: what is left over at the end was not understood.
pub struct Fields<'a> {
    object: Object<'a>,
    /// Which entry it is, from 1.
    entry: usize,
}

impl<'a> Fields<'a> {
    pub fn new(object: Object<'a>, entry: usize) -> Self {
        Self { object, entry }
    }

    /// A value that may be missing or null.
    pub fn take<T: DeserializeOwned>(&mut self, field: &'static str) -> Result<Option<T>, Misread> {
        let Some(raw) = self.object.remove(field) else { return Ok(None) };
        serde_json::from_str(raw.get()).map_err(|_| self.wrong(field))
    }

    pub fn need<T: DeserializeOwned>(&mut self, field: &'static str) -> Result<T, Misread> {
        self.take(field)?.ok_or_else(|| self.wrong(field))
    }

    pub fn wrong(&self, field: &'static str) -> Misread {
        Misread::Field { entry: self.entry, field }
    }

    /// Lets go of fields that say nothing of what somebody wrote.
    pub fn pass(&mut self, fields: &[&str]) {
        self.object.retain(|name, _| !fields.contains(&name.as_str()));
    }

    /// How many fields are left that say anything.
    pub fn rest(&self) -> usize {
        let nothing = ["null", "false", "0", "\"\"", "[]", "{}"];
        self.object.values().filter(|raw| !nothing.contains(&raw.get().trim())).count()
    }
}

/// Reads the notes of an export of this program.
pub fn read(format: Option<u32>, notes: Vec<Object<'_>>) -> Result<Read, Misread> {
    match format {
        None => return Err(Misread::NoJournal),
        Some(format) if format > FORMAT => return Err(Misread::Later),
        Some(_) => {}
    }
    let (mut raws, mut left) = (vec![], BTreeMap::new());
    for (nth, note) in (1..).zip(notes) {
        let mut fields = Fields::new(note, nth);
        let day: String = fields.need("on")?;
        let time = fields.take::<String>("time")?.map(|time| format!("T{time}")).unwrap_or_default();
        let on = (day + &time).parse().map_err(|_| fields.wrong("on"))?;
        let words: Private = fields.need("words")?;
        let tags = tags::beside(&fields.take::<Vec<Private>>("tags")?.unwrap_or_default(), &words);
        let about = About { on, tags, starred: fields.take("starred")?.unwrap_or_default() };
        let id = fields.take("id")?;
        fields.pass(&["begun"]);
        *left.entry(LeftOut::Details).or_default() += fields.rest();
        raws.push(Raw { id, about, words: words.expose().into(), behind: vec![] });
    }
    Ok((JournalProgram::Trustpath, raws, left))
}

#[derive(Serialize)]
struct JsonNote<'a> {
    id: String,
    on: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    time: Option<String>,
    begun: String,
    tags: Vec<Private>,
    starred: bool,
    words: &'a Private,
}

impl<'a> JsonNote<'a> {
    fn of(ToldNote { id, on, note }: ToldNote<'a>) -> Self {
        let moment = on.to_string();
        Self {
            id: id.to_string(),
            on: on.day.to_string(),
            time: moment.split_once('T').map(|(_, time)| time.to_owned()),
            begun: begun(id).to_rfc3339_opts(SecondsFormat::Secs, true),
            tags: note.tags(),
            starred: note.about.as_ref().is_some_and(|about| about.starred),
            words: &note.words,
        }
    }
}

/// Writes the notes that `tell` gives. Every character is kept, and none is obeyed by a terminal.
pub fn json<T>(
    out: &mut impl Write,
    tell: impl FnOnce(&mut dyn FnMut(ToldNote<'_>) -> io::Result<()>) -> io::Result<T>,
) -> io::Result<T> {
    write!(out, "{{\"format\":{FORMAT},\"notes\":[")?;
    let mut before = "\n";
    let told = tell(&mut |told| {
        let line = serde_json::to_string(&JsonNote::of(told))?;
        write!(out, "{}{}", mem::replace(&mut before, ",\n"), escape_json(&line))
    })?;
    writeln!(out, "\n]}}")?;
    Ok(told)
}
