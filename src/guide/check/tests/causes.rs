//! The texts for a cause.

use super::*;

#[test]
fn a_text_that_speaks_to_nobody_in_particular_is_found_with_the_form_to_write() {
    let plain = "[text.kind]\nother = \"here!\"\n\n[text.kind.dishonesty]";
    finds("speaks to nobody in particular", "owning-up.md", &[("[text.kind.dishonesty]", plain)]);
    in_head("`hurts` is not a field", "[text.kind.other]\nhurts = \"here!\"");
}
