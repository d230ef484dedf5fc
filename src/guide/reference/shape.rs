//! The shape of a file, taken from the schema that is derived from the types that read it.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

/// A table of TOML.
#[derive(Debug, Clone, PartialEq)]
pub struct TableShape {
    pub doc: String,
    pub keys: Vec<Key>,
}

/// A key of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Key {
    pub name: String,
    pub doc: String,
    /// It has to be there.
    pub required: bool,
    /// Its value where it is left out, as TOML writes it; none for nothing.
    pub default: Option<String>,
    pub shape: Shape,
}

/// The kinds of values.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    Text,
    Number,
    Flag,
    /// One of some words.
    Words(Vec<Word>),
    Table(TableShape),
    List(Box<Shape>),
    /// A table whose keys the author chooses, or some of these where there are any.
    Map(Vec<Word>, Box<Shape>),
    /// Two marks, a day: told by the reader of the file.
    Other,
}

/// A word that may stand somewhere, and its meaning.
#[derive(Debug, Clone, PartialEq)]
pub struct Word {
    pub word: String,
    pub doc: String,
}

impl TableShape {
    pub fn key(&self, name: &str) -> Option<&Key> {
        self.keys.iter().find(|key| key.name == name)
    }
}

impl Shape {
    /// The table that a value is, or is a list of.
    pub fn table(&self) -> Option<&TableShape> {
        match self {
            Self::Table(table) => Some(table),
            Self::List(inner) | Self::Map(_, inner) => inner.table(),
            _ => None,
        }
    }

    /// Its kind, in words.
    pub fn said(&self) -> String {
        match self {
            Self::Text => "text".into(),
            Self::Number => "number".into(),
            Self::Flag => "`true` or `false`".into(),
            Self::Words(words) => {
                words.iter().map(|word| format!("`\"{}\"`", word.word)).collect::<Vec<_>>().join(", ")
            }
            Self::Table(_) => "table".into(),
            Self::List(inner) => match &**inner {
                Self::Table(_) => "list of tables".into(),
                Self::Words(_) => format!("list of {}", inner.said()),
                _ => format!("list of {}s", inner.said()),
            },
            Self::Map(..) => "table with keys of its own".into(),
            Self::Other => "see below".into(),
        }
    }
}

/// The table that a schema describes.
pub fn table(root: &Value) -> TableShape {
    match Schema(root).shape(root) {
        Shape::Table(table) => table,
        _ => TableShape { doc: String::new(), keys: vec![] },
    }
}

/// The whole schema, for the definitions that its parts refer to.
struct Schema<'a>(&'a Value);

impl Schema<'_> {
    fn shape(&self, node: &Value) -> Shape {
        if let Some(inner) = self.inner(node) {
            return self.shape(inner);
        }
        if let Some(words) = words(node) {
            return Shape::Words(words);
        }
        match kind(node) {
            Some("string") => Shape::Text,
            Some("integer" | "number") => Shape::Number,
            Some("boolean") => Shape::Flag,
            Some("array") => match node.get("items").filter(|items| items.is_object()) {
                Some(items) => Shape::List(Box::new(self.shape(items))),
                None => Shape::Other,
            },
            Some("object") => self.object(node),
            _ => Shape::Other,
        }
    }

    /// The schema that a node stands for, where it is a reference, or may be null besides.
    fn inner<'v>(&'v self, node: &'v Value) -> Option<&'v Value> {
        if let Some(name) = node.get("$ref").and_then(Value::as_str) {
            return self.0.pointer(name.strip_prefix('#')?);
        }
        let options = node.get("anyOf").and_then(Value::as_array)?;
        options.iter().find(|option| kind(option) != Some("null"))
    }

    fn object(&self, node: &Value) -> Shape {
        let empty = Map::new();
        let properties = node.get("properties").and_then(Value::as_object).unwrap_or(&empty);
        let more = node.get("additionalProperties").filter(|more| more.is_object());
        if let (true, Some(more)) = (properties.is_empty(), more) {
            let names = node.get("propertyNames").map(|names| self.shape(names));
            let names = if let Some(Shape::Words(names)) = names { names } else { vec![] };
            return Shape::Map(names, Box::new(self.shape(more)));
        }
        let required = node.get("required").and_then(Value::as_array).into_iter().flatten();
        let required: BTreeSet<_> = required.filter_map(Value::as_str).collect();
        let keys = properties.iter().map(|(name, value)| Key {
            name: name.clone(),
            doc: self.doc(value),
            required: required.contains(name.as_str()),
            default: value.get("default").and_then(default),
            shape: self.shape(value),
        });
        Shape::Table(TableShape { doc: self.doc(node), keys: keys.collect() })
    }

    /// The words about a node: its own, or those of what it refers to.
    fn doc(&self, node: &Value) -> String {
        match node.get("description").and_then(Value::as_str) {
            Some(doc) => in_one_line(doc),
            None => self.inner(node).map(|inner| self.doc(inner)).unwrap_or_default(),
        }
    }
}

/// A default as TOML writes it; none where nothing is written.
fn default(value: &Value) -> Option<String> {
    match value {
        Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
        Value::String(text) if !text.is_empty() => Some(format!("\"{text}\"")),
        _ => None,
    }
}

/// The kind of a node, without that it may be null.
fn kind(node: &Value) -> Option<&str> {
    match node.get("type")? {
        Value::String(kind) => Some(kind),
        Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).find(|kind| *kind != "null"),
        _ => None,
    }
}

/// The words that may stand at a node, where it is a choice of words.
fn words(node: &Value) -> Option<Vec<Word>> {
    let word = |value: &Value, doc: &Value| {
        let doc = doc.get("description").and_then(Value::as_str).map(in_one_line).unwrap_or_default();
        Some(Word { word: value.as_str()?.to_owned(), doc })
    };
    if let Some(list) = node.get("enum").and_then(Value::as_array) {
        return Some(list.iter().filter_map(|value| word(value, &Value::Null)).collect());
    }
    let options = node.get("oneOf").and_then(Value::as_array)?;
    let each = options.iter().map(|option| match option.get("const") {
        Some(value) => Some(vec![word(value, option)?]),
        None => words(option),
    });
    each.collect::<Option<Vec<_>>>().map(|words| words.concat())
}

fn in_one_line(doc: &str) -> String {
    doc.split_whitespace().collect::<Vec<_>>().join(" ")
}
