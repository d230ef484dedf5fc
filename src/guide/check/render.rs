//! A mistake as a picture: the file, the line, what is marked in it, and how to mend it.

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use super::Fault;

/// The width, in cells, at which a long line of a lesson is cut around what is marked.
const WIDTH: usize = 100;

/// `source` is the text of the fault's file; empty where the file is missing.
pub fn render(fault: &Fault, source: &str, colour: bool) -> String {
    let span = fault.span.start.min(source.len())..fault.span.end.min(source.len());
    let excerpt = Snippet::source(source).path(&fault.file).annotation(AnnotationKind::Primary.span(span));
    let report =
        Level::ERROR.primary_title(&fault.what).element(excerpt).element(Level::HELP.message(&fault.mend));
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    renderer.term_width(WIDTH).render(&[report]).to_string()
}
