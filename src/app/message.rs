//! Messages of the app: every input from the user, and every answer from outside.

use crate::{
    journey::key::DraftKey,
    page::{Answer, Does},
    private::Private,
    screens,
    session::{Outcome, Request},
};

/// An input from the user, or an answer from outside.
#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    Request(Request),
    /// The front reports the text of a field, before anything else happens there.
    Drafted {
        key: DraftKey,
        words: Private,
    },
    /// The user wrote, rated or typed what the page asks for.
    Answer(Answer),
    /// Something outside was done, or could not be.
    Done(Outcome),
    Screen(screens::Message),
}

impl From<Request> for Message {
    fn from(request: Request) -> Self {
        Self::Request(request)
    }
}

impl From<Answer> for Message {
    fn from(answer: Answer) -> Self {
        Self::Answer(answer)
    }
}

impl From<screens::Message> for Message {
    fn from(message: screens::Message) -> Self {
        Self::Screen(message)
    }
}

impl<M: Into<Self>> From<Does<M>> for Message {
    fn from(does: Does<M>) -> Self {
        match does {
            Does::Ask(request) => request.into(),
            Does::Tell(message) => message.into(),
        }
    }
}
