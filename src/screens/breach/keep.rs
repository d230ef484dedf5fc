//! Records of a breach.

use uuid::Uuid;

use crate::{
    journey::{
        breach::Breach,
        record::{Body, Id, Seat, Visibility},
    },
    session::{Effect, Session},
};

/// Changes a breach that the user may change; it stays its author's.
pub fn change(id: Uuid, session: &mut Session, edit: impl FnOnce(&mut Breach)) -> Vec<Effect> {
    let may = session.journey.may_change_breach(id);
    let Some(mut breach) = session.journey.breach(id).filter(|_| may).cloned() else { return vec![] };
    edit(&mut breach);
    write_all(session, vec![(id, breach)])
}

pub fn write_all(session: &mut Session, breaches: Vec<(Uuid, Breach)>) -> Vec<Effect> {
    let write = |(id, breach): (Uuid, Breach)| {
        let id = Id::breach(id);
        let Some((by, vis)) = session.journey.signs_breach(&id) else { return vec![] };
        session.write_by(by, id, vis, Some(Body::Breach(breach)), None)
    };
    breaches.into_iter().flat_map(write).collect()
}

pub fn bring(id: Uuid, session: &mut Session) -> Vec<Effect> {
    let may = session.journey.may_bring_breach(id);
    let Some(mut breach) = session.journey.breach(id).filter(|_| may).cloned() else { return vec![] };
    breach.waits_for = session.who().alone().map(Seat::other);
    session.write(Id::breach(id), Visibility::Shared, Some(Body::Breach(breach)), None)
}
