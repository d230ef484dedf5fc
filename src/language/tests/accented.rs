//! A language that nobody speaks: the English catalogue with an accent on every vowel.

use fluent_syntax::{
    ast::{Entry, Expression, Pattern, PatternElement},
    parser::parse,
    serializer::serialize,
};

use super::{File, Table, compile, signatures};
use crate::{guide::bundled_files, language::Catalogue};

/// The English catalogue, accented.
pub fn catalogue() -> Catalogue {
    let sentences = bundled_files().into_iter().filter(|(name, _)| name.ends_with(".ftl"));
    let (english, other): (Vec<_>, Vec<_>) =
        sentences.map(|(name, text)| ((name.clone(), text.clone()), (name, changed(text)))).unzip();
    let mut mistakes = vec![];
    let signatures = signatures(&files(&english), &mut mistakes);
    let table = compile("en-XA", "", &files(&other), &signatures, &mut mistakes);
    assert_eq!(mistakes, []);
    let table = Table { code: table.code.leak(), starts: table.starts.leak(), language: "en-XA" };
    Catalogue { table: Box::leak(Box::new(table)) }
}

/// A text with an accent on every vowel.
pub fn accented(text: &str) -> String {
    let accent = |letter| match letter {
        'a' => 'á',
        'e' => 'é',
        'i' => 'í',
        'o' => 'ó',
        'u' => 'ú',
        other => other,
    };
    text.chars().map(accent).collect()
}

fn files(texts: &[(String, String)]) -> Vec<File<'_>> {
    texts.iter().map(|(name, text)| File { name: name.clone(), text }).collect()
}

fn changed(text: String) -> String {
    let mut resource = parse(text).expect("the catalogue reads");
    for entry in &mut resource.body {
        if let Entry::Message(message) = entry {
            message.value.iter_mut().for_each(change);
        }
    }
    serialize(&resource)
}

fn change(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = accented(value),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter_mut().for_each(|variant| change(&mut variant.value));
            }
            PatternElement::Placeable { .. } => {}
        }
    }
}
