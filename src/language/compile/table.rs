//! The table of one language: a program for each message of the first language, in the same order.

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};

use super::{
    super::plural,
    CHOOSE, ELSE, EXACT, File, HOLE, HoleKind, KEYS, Mistake, NAMED, Signature, TEXT,
    read::{self, Message},
};

/// Programs one behind the other, and where each begins; the last entry is the end.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    pub code: Vec<u8>,
    pub starts: Vec<u32>,
}

/// Compiles the files of a language for the messages that the first language has. `folder` is named where one is missing.
pub fn compile(
    language: &str,
    folder: &str,
    files: &[File],
    all: &[Signature],
    mistakes: &mut Vec<Mistake>,
) -> Table {
    let messages = read::messages(files, mistakes);
    let mut table = Table { code: vec![], starts: vec![0] };
    for signature in all {
        if let Some(message) = messages.get(signature.id.as_str()) {
            let mut maker = Maker { language, signature, message, mistakes };
            let code = maker.message();
            table.code.extend(code);
        } else {
            mistakes.push(missing(folder, signature));
        }
        table.starts.push(u32::try_from(table.code.len()).expect("a catalogue is far below 4 GiB"));
    }
    let strays = messages.iter().filter(|(id, _)| !all.iter().any(|signature| signature.id == **id));
    mistakes.extend(strays.map(|(id, message)| stray(id, message, all)));
    table
}

fn missing(folder: &str, signature: &Signature) -> Mistake {
    let Signature { id, file, line, says, .. } = signature;
    let name = file.rsplit('/').next().unwrap_or_default();
    Mistake {
        file: format!("{folder}/{name}"),
        line: 1,
        fault: format!("`{id}` is missing."),
        mend: format!("Say there what {file}:{line} says: {says}"),
    }
}

fn stray(id: &str, message: &Message, all: &[Signature]) -> Mistake {
    let near = all.iter().map(|known| &known.id).min_by_key(|known| distance(known, id));
    let near = near.filter(|near| distance(near, id) < 4);
    let mend = near.map_or_else(|| "Delete it.".into(), |near| format!("Is `{near}` meant?"));
    message.mistake(format!("Nothing asks for `{id}`."), mend)
}

/// The Levenshtein distance of two names.
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (nth, letter) in one.chars().enumerate() {
        let mut before = std::mem::replace(&mut row[0], nth + 1);
        for (at, compared) in other.iter().enumerate() {
            let cost = before + usize::from(letter != *compared);
            before = row[at + 1];
            row[at + 1] = cost.min(row[at] + 1).min(before + 1);
        }
    }
    row[other.len()]
}

struct Maker<'a> {
    language: &'a str,
    signature: &'a Signature,
    message: &'a Message<'a>,
    mistakes: &'a mut Vec<Mistake>,
}

impl Maker<'_> {
    fn wrong(&mut self, fault: &str, mend: impl Into<String>) {
        let fault = format!("`{}`: {fault}", self.signature.id);
        self.mistakes.push(self.message.mistake(fault, mend));
    }

    fn message(&mut self) -> Vec<u8> {
        let message = self.message;
        let elements = &message.pattern.elements;
        let text = |element: Option<&PatternElement<&str>>| match element {
            Some(PatternElement::TextElement { value }) => (*value).to_owned(),
            Some(PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            }) => (*value).to_owned(),
            _ => String::new(),
        };
        if text(elements.first()).starts_with(' ') || text(elements.last()).ends_with(' ') {
            self.wrong(
                "it begins or ends with a blank.",
                "A message is a whole sentence or a label, never a half.",
            );
        }
        self.pattern(&message.pattern)
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) -> Vec<u8> {
        let (mut code, mut text) = (vec![], String::new());
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value }
                | PatternElement::Placeable {
                    expression: Expression::Inline(InlineExpression::StringLiteral { value }),
                } => text.push_str(value),
                PatternElement::Placeable {
                    expression: Expression::Inline(InlineExpression::FunctionReference { id, arguments }),
                } if id.name == "KEY" => text.push_str(&self.key_mark(arguments)),
                PatternElement::Placeable { expression } => {
                    self.flush(&mut text, &mut code);
                    self.placeable(expression, &mut code);
                }
            }
        }
        self.flush(&mut text, &mut code);
        code
    }

    /// The mark of a key that is named in braces.
    fn key_mark(&mut self, arguments: &CallArguments<&str>) -> String {
        match arguments.positional.as_slice() {
            [InlineExpression::StringLiteral { value }] if KEYS.contains(value) => format!("{{key:{value}}}"),
            _ => {
                self.wrong("there is no such key.", format!("KEY takes one of {}.", KEYS.join(", ")));
                String::new()
            }
        }
    }

    fn flush(&mut self, text: &mut String, code: &mut Vec<u8>) {
        if text.contains('\n') {
            self.wrong("it is broken into lines.", "Say it on one line, or as two messages.");
        }
        if !text.is_empty() {
            code.push(TEXT);
            code.extend(length(text.len()));
            code.extend(text.as_bytes());
            text.clear();
        }
    }

    fn placeable(&mut self, expression: &Expression<&str>, code: &mut Vec<u8>) {
        match expression {
            Expression::Inline(inline) => {
                let Some((nth, kind)) = self.hole(inline) else { return };
                if kind.names().is_some() {
                    self.wrong("a choice is no word.", "Choose by it: { $name -> [one] … *[other] … }.");
                }
                code.extend([HOLE, nth]);
            }
            Expression::Select { selector, variants } => {
                if let Some((nth, kind)) = self.hole(selector) {
                    self.select(nth, &kind, variants, code);
                }
            }
        }
    }

    /// The place and the kind of the hole that is named in braces.
    fn hole(&mut self, inline: &InlineExpression<&str>) -> Option<(u8, HoleKind)> {
        let InlineExpression::VariableReference { id } = inline else {
            self.wrong("only names with a $ stand in braces.", "Say the words themselves.");
            return None;
        };
        let holes = &self.signature.holes;
        let found = holes.iter().position(|(name, _)| name == id.name);
        if let Some(nth) = found {
            return Some((u8::try_from(nth).expect("holes are few"), holes[nth].1.clone()));
        }
        let known: Vec<_> = holes.iter().map(|(name, _)| format!("${name}")).collect();
        let mend = if known.is_empty() {
            "It takes nothing.".into()
        } else {
            format!("It takes {}.", known.join(", "))
        };
        self.wrong(&format!("there is no ${}.", id.name), mend);
        None
    }

    fn select(&mut self, nth: u8, kind: &HoleKind, variants: &[Variant<&str>], code: &mut Vec<u8>) {
        self.complete(nth, kind, variants);
        let mut bodies: Vec<_> = variants
            .iter()
            .map(|variant| {
                let key = self.key(nth, kind, &variant.key);
                let key = if variant.default { vec![ELSE] } else { key };
                (variant.default, key, self.pattern(&variant.value))
            })
            .collect();
        bodies.sort_by_key(|(default, ..)| *default);
        code.extend([CHOOSE, nth, u8::try_from(bodies.len()).expect("variants are few")]);
        for (_, key, body) in bodies {
            code.extend(key);
            code.extend(length(body.len()));
            code.extend(body);
        }
    }

    /// Each name of the hole has its variant.
    fn complete(&mut self, nth: u8, kind: &HoleKind, variants: &[Variant<&str>]) {
        let has = |wanted: &str| {
            let same =
                |key: &VariantKey<&str>| matches!(key, VariantKey::Identifier { name } if *name == wanted);
            variants.iter().any(|variant| same(&variant.key))
        };
        let names = kind.names().unwrap_or_default();
        if let Some(missing) = names.iter().find(|name| !has(name)) {
            let hole = &self.signature.holes[usize::from(nth)].0;
            self.wrong(
                &format!("[{missing}] is missing."),
                format!("${hole} is one of {}.", names.join(", ")),
            );
        }
    }

    fn key(&mut self, nth: u8, kind: &HoleKind, key: &VariantKey<&str>) -> Vec<u8> {
        let hole = self.signature.holes[usize::from(nth)].0.clone();
        let (VariantKey::Identifier { name: said } | VariantKey::NumberLiteral { value: said }) = key;
        let categories = plural::rule(self.language).categories();
        let found = match key {
            VariantKey::NumberLiteral { value } if kind.counts() => {
                value.parse::<u32>().ok().map(|number| [&[EXACT][..], &number.to_le_bytes()].concat())
            }
            VariantKey::Identifier { name } if kind.counts() => plural::CATEGORIES
                .iter()
                .position(|known| known == name && categories.contains(known))
                .map(named),
            VariantKey::Identifier { name } => {
                kind.names().and_then(|names| names.iter().position(|known| known == name)).map(named)
            }
            VariantKey::NumberLiteral { .. } => None,
        };
        found.unwrap_or_else(|| {
            let mend = match kind.names() {
                Some(names) => format!("It is one of {}.", names.join(", ")),
                None if kind.counts() => {
                    format!("`{}` has {}, and numbers like [1].", self.language, categories.join(", "))
                }
                None => "Only a number, or names that the first language lists, can be chosen by.".into(),
            };
            self.wrong(&format!("${hole} is never [{said}]."), mend);
            vec![ELSE]
        })
    }
}

fn named(at: usize) -> Vec<u8> {
    vec![NAMED, u8::try_from(at).expect("names are few")]
}

fn length(bytes: usize) -> [u8; 2] {
    u16::try_from(bytes).expect("a sentence is below 64 KiB").to_le_bytes()
}
