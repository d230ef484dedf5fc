//! The summary they choose together: item by item, approved by each, then written to a file they can carry.

mod show;

use super::{Session, Turn};
use crate::{
    app::Effect,
    journey::{
        record::{Body, Id, Seat, Visibility},
        summary::{Approval, Format, Pick, REFLECTION},
    },
    page::Page,
};

/// How many items one page of choosing lists.
const A_PAGE: usize = 9;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    Overview,
    /// Choosing, from this item on.
    Choose(usize),
    Preview,
    Export,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    Show(State),
    Toggle(Id),
    /// Everything shared, or nothing.
    All(bool),
    Approve(Seat),
    Write(Format),
}

pub fn update(state: &mut State, session: &mut Session, message: &Message) -> Turn {
    match message {
        Message::Show(shown) => {
            *state = *shown;
            Turn::stay()
        }
        Message::Toggle(item) => {
            let included = !session.journey.is_picked(item);
            pick(session, item, included).into()
        }
        Message::All(included) => {
            let items: Vec<_> = session.journey.shared_items().map(|record| record.id.clone()).collect();
            items.iter().flat_map(|item| pick(session, item, *included)).collect::<Vec<_>>().into()
        }
        Message::Approve(seat) if !session.who().seats().contains(seat) => Turn::stay(),
        Message::Approve(seat) => {
            let body = Body::Approval(Approval { of: session.journey.fingerprint() });
            let id = Id::approval(REFLECTION, *seat);
            session.write_by((*seat).into(), id, Visibility::Shared, Some(body), None).into()
        }
        Message::Write(format) if session.journey.is_approved() => vec![Effect::Export(*format)].into(),
        Message::Write(_) => Turn::stay(),
    }
}

fn pick(session: &mut Session, item: &Id, included: bool) -> Vec<Effect> {
    if session.journey.is_picked(item) == included {
        return vec![];
    }
    session.write(Id::pick(REFLECTION, item), Visibility::Shared, Some(Body::Pick(Pick { included })), None)
}

pub fn page(state: &State, session: &Session) -> Page {
    show::page(*state, session)
}
