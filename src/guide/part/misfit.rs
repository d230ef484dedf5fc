//! How the fields of a part do not fit its kind, and how to mend it.

use thiserror::Error;

use super::raw::RawKind;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Misfit {
    #[error("a `{}` part needs `{field}`", kind.word())]
    Missing { kind: RawKind, field: &'static str },
    #[error("`{field}` does not belong in a `{}` part", kind.word())]
    Stray { kind: RawKind, field: &'static str },
    #[error("this `sort` does not belong in a `{}` part", kind.word())]
    Sort { kind: RawKind },
    #[error("a `guess` part needs three boxes, `guess`, `tell` and `correct`, each with its own `who`")]
    Guess,
}

impl Misfit {
    /// The field it is about.
    pub fn field(self) -> &'static str {
        match self {
            Self::Missing { field, .. } | Self::Stray { field, .. } => field,
            Self::Sort { .. } => "sort",
            Self::Guess => "box",
        }
    }

    pub fn mend(self) -> String {
        match self {
            Self::Missing { field: "box", .. } => {
                "Add at least one `[[part.box]]` with `id` and `ask` below it.".into()
            }
            Self::Missing { field: "scene", .. } => {
                "Add a table `[part.scene]` with `hurt`, `broke`, `line`, `why`, `choice` and `after`.".into()
            }
            Self::Missing { kind, field } => format!("Add a line `{field} = {}` to this part.", kind.values_of(field)),
            Self::Stray { field, .. } => {
                format!("Take `{field}` out, or choose the `kind` that it belongs to.")
            }
            Self::Sort { kind: RawKind::Timer } => "Write \"quiet\" or \"calm\".".into(),
            Self::Sort { .. } => {
                "Write \"plan\", \"promise\", \"request\", \"agreement\", \"ritual\", \"wave\" or \"setback\".".into()
            }
            Self::Guess => "Write these three boxes, in this order, each with a line `who = …`.".into(),
        }
    }
}
