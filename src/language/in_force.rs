//! The language that errors are said in. `Display` takes no argument, so errors, and nothing else, ask for it here.

use std::sync::{PoisonError, RwLock};

use super::Catalogue;

static IN_FORCE: RwLock<Catalogue> = RwLock::new(Catalogue::ENGLISH);

/// The language of this process, English until another is set.
pub fn in_force() -> Catalogue {
    *IN_FORCE.read().unwrap_or_else(PoisonError::into_inner)
}

/// Sets the language of this process.
pub fn set_in_force(catalogue: Catalogue) {
    *IN_FORCE.write().unwrap_or_else(PoisonError::into_inner) = catalogue;
}
