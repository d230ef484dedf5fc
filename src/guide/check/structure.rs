//! Every key of a TOML text against what may stand there: all that is missing, misspelt or of another kind at once, each at
//! its own place.

use std::{borrow::Cow, ops::Range};

use toml::{Spanned, de::DeValue};

use super::{Fault, spanned::SpannedToml};
use crate::guide::reference::{Key, Shape, TableShape, Word, of_file};

/// A word this near to another may be meant.
const NEAR: f64 = 0.82;

/// The faults of a file by its name. None where no type says what stands in it.
pub fn check(source: &SpannedToml) -> Vec<Fault> {
    let mut walk = Walk { source, faults: vec![] };
    if let Some(table) = of_file(source.file) {
        walk.table("", source.fields().collect(), table, None);
    }
    walk.faults
}

/// A key with its place, and its value.
type KeyValue<'a> = (&'a str, Range<usize>, &'a Spanned<DeValue<'a>>);

struct Walk<'a, 'b> {
    source: &'a SpannedToml<'b>,
    faults: Vec<Fault>,
}

impl Walk<'_, '_> {
    fn table(&mut self, path: &str, fields: Vec<KeyValue>, known: &TableShape, at: Option<&Range<usize>>) {
        for key in known.keys.iter().filter(|key| key.required) {
            if !fields.iter().any(|(name, ..)| *name == key.name) {
                let place = at.cloned().unwrap_or_else(|| self.source.at(path));
                let what = format!("`{}` is missing here", key.name);
                self.faults.push(self.source.fault(place, what, missing(key)));
            }
        }
        let kind = fields.iter().find(|(name, ..)| *name == "kind");
        let kind = kind.and_then(|(.., value)| value.get_ref().as_str()).unwrap_or_default().to_owned();
        for (name, place, value) in fields {
            match known.key(name) {
                Some(key) => self.value(name, value, &fitting(key, &kind)),
                None => self.unknown(name, place, known),
            }
        }
    }

    fn unknown(&mut self, name: &str, place: Range<usize>, known: &TableShape) {
        let names: Vec<_> = known.keys.iter().map(|key| key.name.as_str()).collect();
        let mend = match nearest(name, &names) {
            Some(near) => format!("write `{near}`, or take it out; here can stand {}", listed(&names)),
            None => format!("take it out; here can stand {}", listed(&names)),
        };
        let what = format!("`{name}` is not a field that can stand here");
        self.faults.push(self.source.fault(place, what, mend));
    }

    fn value(&mut self, name: &str, value: &Spanned<DeValue>, shape: &Shape) {
        let place = self.source.moved(value.span());
        match (shape, value.get_ref()) {
            (Shape::Text | Shape::Other, DeValue::String(_)) | (Shape::Flag, DeValue::Boolean(_)) => {}
            (Shape::Other, _) => {}
            (Shape::Number, DeValue::Integer(number)) => {
                if number.as_str().starts_with('-') {
                    let mend = format!("write a number from 0, as in `{name} = 5`");
                    self.faults.push(self.source.fault(place, "this number is below nought", mend));
                }
            }
            (Shape::Words(words), DeValue::String(said)) => self.word(said, place, words),
            (Shape::Table(table), DeValue::Table(fields)) => {
                let fields = self.source.fields_of(fields).collect();
                self.table(name, fields, table, Some(&place));
            }
            (Shape::List(inner), DeValue::Array(list)) => {
                list.iter().for_each(|value| self.value(name, value, inner));
            }
            (Shape::Map(names, inner), DeValue::Table(fields)) => {
                for (key, place, value) in self.source.fields_of(fields).collect::<Vec<_>>() {
                    if !names.is_empty() && !names.iter().any(|name| name.word == key) {
                        self.word(key, place, names);
                    } else {
                        self.value(key, value, inner);
                    }
                }
            }
            (shape, _) => {
                let what = format!("`{name}` is something else: {}", shape.said());
                self.faults.push(self.source.fault(place, what, form(name, shape)));
            }
        }
    }

    fn word(&mut self, said: &str, place: Range<usize>, words: &[Word]) {
        let known: Vec<_> = words.iter().map(|word| word.word.as_str()).collect();
        if !known.contains(&said) {
            let near = nearest(said, &known).map(|near| format!("write `{near}`, or ")).unwrap_or_default();
            let mend = format!("{near}use one of these: {}", listed(&known));
            let what = format!("`{said}` is not a value that can stand here");
            self.faults.push(self.source.fault(place, what, mend));
        }
    }
}

/// The shape of a key, where the kind of a part leaves fewer words: a timer is quiet or calm, a plan neither.
fn fitting<'a>(key: &'a Key, kind: &str) -> Cow<'a, Shape> {
    match &key.shape {
        Shape::Words(words) if key.name == "sort" => {
            let is_timers = |word: &Word| matches!(word.word.as_str(), "quiet" | "calm");
            let fits = |word: &&Word| match kind {
                "timer" => is_timers(word),
                "plan" => !is_timers(word),
                _ => true,
            };
            Cow::Owned(Shape::Words(words.iter().filter(fits).cloned().collect()))
        }
        shape => Cow::Borrowed(shape),
    }
}

/// How a missing key is written, with its meaning.
fn missing(key: &Key) -> String {
    let form = form(&key.name, &key.shape);
    if key.doc.is_empty() { form } else { format!("{form}: {}", key.doc) }
}

fn form(name: &str, shape: &Shape) -> String {
    match shape {
        Shape::Words(words) => {
            let words: Vec<_> = words.iter().map(|word| format!("\"{}\"", word.word)).collect();
            format!("write `{name} = {}`", words.join("` or `"))
        }
        Shape::Number => format!("write a number without quotes, as in `{name} = 5`"),
        Shape::Flag => format!("write `{name} = true`, or take it out"),
        Shape::List(inner) if matches!(**inner, Shape::Table(_)) => format!("write a table `[[{name}]]`"),
        Shape::List(_) => format!("write a list, as in `{name} = [\"…\"]`"),
        Shape::Table(_) | Shape::Map(..) => format!("write a table `[{name}]`"),
        Shape::Text | Shape::Other => format!("write `{name} = \"…\"`"),
    }
}

fn nearest<'a>(said: &str, known: &[&'a str]) -> Option<&'a str> {
    let near = known.iter().map(|word| (strsim::jaro_winkler(said, word), *word));
    near.filter(|(near, _)| *near > NEAR).max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, word)| word)
}

fn listed(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}
