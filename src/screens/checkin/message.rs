//! The messages of a check-in.

use crate::form;

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    Form(form::Message),
    /// Takes the numbers that were given in another place at the same time.
    OtherNumbers,
    /// Marks something to be brought, or takes the mark away.
    Mark(String),
    Bring,
    /// Begins the half for two; `short`: it is too much tonight.
    Begin {
        short: bool,
    },
}
