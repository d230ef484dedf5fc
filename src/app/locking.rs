//! Locking: who is admitted, who is shut out, and getting up.

use super::{
    App, Overlay, first_place, lay_over,
    resume::{self, step_away},
};
use crate::{
    journey::{couple::Here, key::Seat},
    screens::Screen,
    session::{Effect, Update},
};

/// Before somebody sits down whose words are sealed, their passphrase is asked for; before two, that of one of them.
pub fn admit(app: &mut App, mut effects: Vec<Effect>) -> Vec<Effect> {
    let sits = effects.iter().position(|effect| matches!(effect, Effect::Sit(_)));
    let (mut at, mut locked) = (effects.len(), vec![]);
    if let Some(sits) = sits
        && let Effect::Sit(here) = effects[sits]
    {
        locked.extend(part(app, here));
        match app.session.locks.asks(here) {
            Some(seat) => {
                effects.remove(sits);
                app.screen = Screen::unlock(here, seat, app.screen.awaits());
                app.overlay = None;
            }
            None => app.sits = Some(here),
        }
        at = sits;
    }
    locked.extend(shut_out(app));
    effects.splice(at..at, locked);
    effects
}

/// Locks both seats where one of two who sat together goes on alone: whoever that says they are, their passphrase is asked
/// for again. The same where one hands over to the other: the way back from there is not open to whoever has the keyboard now.
fn part(app: &mut App, here: Here) -> Vec<Effect> {
    let hands_over = app.screen.hands_over() || app.session.here == Some(Here::Both);
    let parts = hands_over && here != Here::Both;
    let open = app.session.locks.open_seats();
    if parts { app.session.shut(&open) } else { vec![] }
}

/// Locks every seat that is neither seated nor being seated, so that an unlocked key never serves the next user.
fn shut_out(app: &mut App) -> Vec<Effect> {
    let stays: Vec<Here> = match app.sits {
        Some(here) => vec![here],
        None => app.session.here.into_iter().chain(app.screen.admits()).collect(),
    };
    let mut open = app.session.locks.open_seats();
    open.retain(|seat| !stays.iter().any(|here| here.seats().contains(seat)));
    app.session.shut(&open)
}

/// Asks one of those who are here for their passphrase. They come back to where they are, with it or without.
pub fn ask_key(app: &mut App, seat: Seat) -> Update {
    let here = app.session.here.filter(|here| here.seats().contains(&seat));
    let Some(here) = here.filter(|_| !app.session.locks.is_open(seat)) else { return Update::stay() };
    resume::leave(app);
    let effects = app.screen.leave(&app.session);
    app.screen = Screen::unlock(here, seat, Some(app.place.clone()));
    effects.into()
}

/// Covers the page where no seat has a passphrase: there is nothing to lock. A passphrase that was about to be set is
/// forgotten.
pub fn lock(app: &mut App) -> Update {
    let rests = step_away(app);
    if app.session.locks.open_seats().is_empty() {
        app.screen.forget();
        return lay_over(app, Overlay::Cover).with(rests);
    }
    let effects = rests.into_iter().chain(app.screen.leave(&app.session)).collect::<Vec<_>>();
    let locked = app.session.lock();
    get_up(app).first(locked).first(effects).with(one_alone(app))
}

/// Back to the first page: who is here.
pub fn get_up(app: &mut App) -> Update {
    let place = first_place(&app.session);
    let (screen, effects) = Screen::open(&place, &mut app.session);
    (app.screen, app.place, app.overlay, app.notice) = (screen, place, None, None);
    app.sits = None;
    effects.into()
}

/// One alone need not say who is here.
pub fn one_alone(app: &App) -> Option<Effect> {
    app.session.journey.is_solo().then_some(Effect::Sit(Here::First))
}
