//! The JSON of jrnl: `{"tags":{…},"entries":[{"title":"…","body":"…","date":"2026-11-21","time":"22:30","tags":["@work"],
//! "starred":false}]}`. Its title is the first sentence of what somebody wrote, and its tags stand in the words.

use std::collections::BTreeMap;

use super::{
    JournalProgram, LeftOut, Misread, Raw, Read,
    json::{Fields, Object},
};
use crate::{
    journey::note::{About, tags},
    private::Private,
};

pub fn read(entries: Vec<Object<'_>>) -> Result<Read, Misread> {
    let (mut raws, mut left) = (vec![], BTreeMap::new());
    for (nth, entry) in (1..).zip(entries) {
        let mut fields = Fields::new(entry, nth);
        let on = format!("{}T{}", fields.need::<String>("date")?, fields.need::<String>("time")?);
        let on = on.parse().map_err(|_| fields.wrong("date"))?;
        let words = words(&fields.need("title")?, &fields.take("body")?.unwrap_or_default());
        let tags = tags::beside(&fields.take::<Vec<Private>>("tags")?.unwrap_or_default(), &words);
        let about = About { on, tags, starred: fields.take("starred")?.unwrap_or_default() };
        let id = fields.take("uuid")?;
        // The program and the machine that made an entry.
        fields.pass(&["creator"]);
        *left.entry(LeftOut::Details).or_default() += fields.rest();
        raws.push(Raw { id, about, words, behind: vec![] });
    }
    Ok((JournalProgram::Jrnl, raws, left))
}

/// The words as they were before their first sentence became a title.
fn words(title: &Private, body: &Private) -> Private {
    let (title, body) = (title.expose(), body.expose());
    let between = if body.is_empty() || body.starts_with('\n') { "" } else { "\n" };
    format!("{title}{between}{body}").into()
}
