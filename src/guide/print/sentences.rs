//! The interface's sentences as Markdown: each with its name, its comment for translators, and its holes in braces.

use fluent_syntax::{
    ast::{Comment, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey},
    parser,
};

/// Adds a file of sentences.
pub fn file(name: &str, text: &str, out: &mut String) {
    out.push_str(&format!("# {name}\n\n"));
    let (Ok(resource) | Err((resource, _))) = parser::parse(text);
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                out.push_str(&format!("**{}**", message.id.name));
                if let Some(said) = &message.comment {
                    out.push_str(&format!(" *{}*", comment(said)));
                }
                out.push_str("\n\n");
                if let Some(pattern) = &message.value {
                    sentence(pattern, out);
                }
                out.push_str("\n\n");
            }
            Entry::Comment(said) | Entry::GroupComment(said) | Entry::ResourceComment(said) => {
                out.push_str(&format!("{}\n\n", comment(said)));
            }
            Entry::Term(_) | Entry::Junk { .. } => {}
        }
    }
}

fn comment(comment: &Comment<&str>) -> String {
    comment.content.join("\n")
}

/// The words, with holes in braces, and after a hole that is chosen by its variants one after the other.
fn sentence(pattern: &Pattern<&str>, out: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => out.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                out.push_str(&format!("{{{}}}", hole(inline)));
            }
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                out.push_str(&format!("{{{}:", hole(selector)));
                for variant in variants {
                    let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) =
                        variant.key;
                    out.push_str(&format!(" [{key}] "));
                    sentence(&variant.value, out);
                }
                out.push('}');
            }
        }
    }
}

fn hole(inline: &InlineExpression<&str>) -> String {
    match inline {
        InlineExpression::VariableReference { id } => format!("${}", id.name),
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            format!("“{value}”")
        }
        InlineExpression::FunctionReference { id, arguments } => {
            let named: Vec<_> = arguments.positional.iter().map(hole).collect();
            format!("{} {}", id.name, named.join(", "))
        }
        InlineExpression::MessageReference { id, .. } | InlineExpression::TermReference { id, .. } => {
            id.name.to_owned()
        }
        InlineExpression::Placeable { .. } => String::new(),
    }
}
