//! An answer to one of the guide's questions, or what was written into a box of an exercise.

use serde::{Deserialize, Serialize};

use crate::private::Private;

/// The words of an answer. A number on a scale and a chosen line are kept as their text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    pub words: Private,
}
