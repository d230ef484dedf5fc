//! The texts for a cause: each speaks to somebody.

use super::{Fault, source::Source};

/// The texts of a page for a cause that speak to nobody in particular. A page with such a text is not read further.
pub fn unaddressed(source: &Source) -> Vec<Fault> {
    let is_plain = |path: &str| path.strip_prefix("text.kind.").is_some_and(|cause| !cause.contains('.'));
    let plain = source.strings().into_iter().filter(|(path, _)| is_plain(path));
    plain
        .map(|(path, span)| {
            let mend = format!(
                "write `[{path}]` and below it `hurt`, `broke`, `both`, `together`, `alone.hurt` or `alone.broke`"
            );
            source.fault(span, "this text for a cause speaks to nobody in particular", mend)
        })
        .collect()
}
