//! The language that errors are said in. `Display` takes no argument, so errors, and nothing else, ask for it here.

use std::sync::OnceLock;

use super::Catalogue;

static IN_FORCE: OnceLock<Catalogue> = OnceLock::new();

/// The language of this process, English until another is set.
pub fn in_force() -> Catalogue {
    *IN_FORCE.get().unwrap_or(&Catalogue::ENGLISH)
}

/// Sets the language of this process, once, before anything is said.
pub fn set_in_force(catalogue: Catalogue) {
    IN_FORCE.get_or_init(|| catalogue);
}
