//! The interface's sentences beside the pages of a language (`*.ftl`): whole, as the first language has them, and by the
//! same rules of words as the pages. A folder without such files is a guide alone, and leaves the sentences as they are.

use std::ops::Range;

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};

use super::{Fault, keys::Keys, length::Sentences, phrases::Wording};
use crate::{
    guide::{bundled_files, files::Rules},
    language::compile::{self, File, Mistake},
};

/// The end of the names of such files.
const ENDING: &str = ".ftl";

/// The files of the two fronts, which call keys by their own names, and of the command line, which takes such names.
const FRONTS: [&str; 3] = ["tui.ftl", "plain.ftl", "commands.ftl"];

pub fn check(files: &[(String, String)], language: &str, rules: Option<&Rules>, faults: &mut Vec<Fault>) {
    let sentences: Vec<_> = files.iter().filter(|(name, _)| name.ends_with(ENDING)).collect();
    if sentences.is_empty() {
        return;
    }
    let own: Vec<_> = sentences.iter().map(|(name, text)| File { name: name.clone(), text }).collect();
    for mistake in mistakes(language, &own) {
        let text = files.iter().find(|(name, _)| *name == mistake.file).map_or("", |(_, text)| text);
        faults.push(fault(mistake, text));
    }
    let (keys, wording) = (Keys::new(), rules.map(Wording::new));
    for (name, text) in sentences {
        for pattern in patterns(text) {
            texts(&pattern, text, &mut |place| {
                if !FRONTS.contains(&name.as_str()) {
                    keys.bare(name, text, place.clone(), faults);
                }
                wording.iter().for_each(|wording| wording.check(name, text, place.clone(), faults));
            });
            if let Some(rules) = rules {
                let mut sentences = Sentences::default();
                longest(&pattern, text, &mut sentences);
                faults.extend(sentences.too_long(rules.sentence).map(|long| long.fault(name, text, rules)));
            }
        }
    }
}

/// The mistakes of a language's sentences, against the first language inside the program.
fn mistakes(language: &str, own: &[File]) -> Vec<Mistake> {
    let mut found = vec![];
    let first = bundled_files();
    let first = first.iter().filter(|(name, _)| name.ends_with(ENDING));
    let first: Vec<_> = first.map(|(name, text)| File { name: name.clone(), text }).collect();
    let signatures = compile::signatures(&first, &mut found);
    compile::compile(language, "", own, &signatures, &mut found);
    found
}

fn fault(mistake: Mistake, text: &str) -> Fault {
    let lines = text.split_inclusive('\n');
    let start: usize = lines.take(mistake.line.saturating_sub(1)).map(str::len).sum();
    let end = text[start..].find('\n').map_or(text.len(), |end| start + end);
    let file = mistake.file.trim_start_matches('/');
    Fault::new(file, text, start..end, mistake.fault, mistake.mend)
}

/// The words of every message of a file.
fn patterns(text: &str) -> impl Iterator<Item = Pattern<&str>> {
    let (Ok(resource) | Err((resource, _))) = parser::parse(text);
    resource.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(message) => message.value,
        _ => None,
    })
}

/// The places of all runs of text of a message, in every variant.
fn texts(pattern: &Pattern<&str>, text: &str, each: &mut impl FnMut(Range<usize>)) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => each(place(text, value)),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().for_each(|variant| texts(&variant.value, text, each));
            }
            PatternElement::Placeable { .. } => {}
        }
    }
}

/// The words of a message at its longest: of each choice the variant with most words. A hole is a word.
fn longest(pattern: &Pattern<&str>, text: &str, sentences: &mut Sentences) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => sentences.add_all(text, place(text, value)),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                let variants = variants.iter().map(|variant| &variant.value);
                if let Some(variant) = variants.max_by_key(|variant| size(variant)) {
                    longest(variant, text, sentences);
                }
            }
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                if let InlineExpression::VariableReference { id }
                | InlineExpression::FunctionReference { id, .. } = inline
                {
                    sentences.add(id.name, place(text, id.name));
                }
            }
        }
    }
}

/// How many blanks lie between words of a variant.
fn size(pattern: &Pattern<&str>) -> usize {
    let sizes = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => value.matches(' ').count(),
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.iter().map(|variant| size(&variant.value)).max().unwrap_or_default()
        }
        PatternElement::Placeable { .. } => 1,
    });
    sizes.sum()
}

/// The place of a part of a text in it.
fn place(text: &str, part: &str) -> Range<usize> {
    let start = part.as_ptr() as usize - text.as_ptr() as usize;
    start..start + part.len()
}
