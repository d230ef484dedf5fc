//! TOML that remembers where each of its values stands in the file.

use std::ops::Range;

use serde::de::{DeserializeOwned, IntoDeserializer};
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::{Fault, syntax};

/// TOML of a file, each value with its place there.
pub struct SpannedToml<'a> {
    pub file: &'a str,
    /// The whole file.
    pub text: &'a str,
    /// The byte at which its TOML begins.
    start: usize,
    table: Spanned<DeTable<'a>>,
}

impl<'a> SpannedToml<'a> {
    /// Reads TOML; an error holds every place at which it does not read.
    pub fn open(file: &'a str, text: &'a str, toml: Range<usize>) -> Result<Self, Vec<Fault>> {
        let start = toml.start;
        let (table, errors) = DeTable::parse_recoverable(&text[toml]);
        match errors.is_empty() {
            true => Ok(Self { file, text, start, table }),
            false => Err(errors.iter().map(|error| syntax::fault(file, text, start, error)).collect()),
        }
    }

    pub fn read<T: DeserializeOwned>(&self) -> Result<T, Fault> {
        T::deserialize(self.table.clone().into_deserializer())
            .map_err(|error| syntax::fault(self.file, self.text, self.start, &error))
    }

    /// The tables of a list.
    pub fn tables(&self, list: &str) -> Vec<DeTable<'a>> {
        let values = self.table.get_ref().get(list).and_then(|value| value.get_ref().as_array());
        values.into_iter().flatten().filter_map(|value| value.get_ref().as_table().cloned()).collect()
    }

    /// The byte range of a value, by its path: `part.2.box.0.id`. Where there is no such value, that of the nearest
    /// one that holds it.
    pub fn at(&self, path: &str) -> Range<usize> {
        self.find(path.split('.'))
    }

    /// The same for a key of the table at a path. The key may hold dots.
    pub fn key_at(&self, path: &str, key: &str) -> Range<usize> {
        self.find(path.split('.').chain([key]))
    }

    fn find<'s>(&self, mut steps: impl Iterator<Item = &'s str>) -> Range<usize> {
        let first = steps.next().and_then(|key| self.table.get_ref().get(key));
        let Some(mut value) = first else { return self.start..self.start };
        for step in steps {
            let inner = match value.get_ref() {
                DeValue::Table(table) => table.get(step),
                DeValue::Array(list) => step.parse::<usize>().ok().and_then(|n| list.get(n)),
                _ => None,
            };
            match inner {
                Some(inner) => value = inner,
                None => break,
            }
        }
        self.moved(value.span())
    }

    /// The path and the byte range of every string, quotes and all.
    pub fn strings(&self) -> Vec<(String, Range<usize>)> {
        let mut found = Vec::new();
        self.table.get_ref().iter().for_each(|(key, value)| strings(key.get_ref(), value, &mut found));
        found.into_iter().map(|(path, span)| (path, self.moved(span))).collect()
    }

    /// The keys of the whole text with their places and values, in the order in which they stand.
    pub fn fields(&self) -> impl Iterator<Item = (&str, Range<usize>, &Spanned<DeValue<'_>>)> {
        self.fields_of(self.table.get_ref())
    }

    /// The same of a table in it.
    pub fn fields_of<'t>(
        &self,
        table: &'t DeTable<'t>,
    ) -> impl Iterator<Item = (&'t str, Range<usize>, &'t Spanned<DeValue<'t>>)> + use<'t, 'a> {
        let start = self.start;
        let mut fields: Vec<_> = table
            .iter()
            .map(|(key, value)| {
                let span = key.span();
                (key.get_ref().as_ref(), span.start + start..span.end + start, value)
            })
            .collect();
        fields.sort_by_key(|(_, place, _)| place.start);
        fields.into_iter()
    }

    /// The byte range and the value of every string.
    pub fn values(&self) -> Vec<(Range<usize>, &str)> {
        let mut found = Vec::new();
        self.table.get_ref().values().for_each(|value| values(value, &mut found));
        found.into_iter().map(|(span, value)| (self.moved(span), value)).collect()
    }

    pub fn fault(&self, span: Range<usize>, what: impl Into<String>, mend: impl Into<String>) -> Fault {
        Fault::new(self.file, self.text, span, what, mend)
    }

    /// A byte range of the TOML as one of the file.
    pub fn moved(&self, span: Range<usize>) -> Range<usize> {
        span.start + self.start..span.end + self.start
    }
}

fn values<'v>(value: &'v Spanned<DeValue>, found: &mut Vec<(Range<usize>, &'v str)>) {
    match value.get_ref() {
        DeValue::String(text) => found.push((value.span(), text)),
        DeValue::Array(list) => list.iter().for_each(|value| values(value, found)),
        DeValue::Table(table) => table.values().for_each(|value| values(value, found)),
        _ => {}
    }
}

fn strings(path: &str, value: &Spanned<DeValue>, found: &mut Vec<(String, Range<usize>)>) {
    match value.get_ref() {
        DeValue::String(_) => found.push((path.to_owned(), value.span())),
        DeValue::Array(list) => {
            list.iter().enumerate().for_each(|(n, value)| strings(&format!("{path}.{n}"), value, found));
        }
        DeValue::Table(table) => {
            table.iter().for_each(|(key, value)| strings(&format!("{path}.{}", key.get_ref()), value, found));
        }
        _ => {}
    }
}
