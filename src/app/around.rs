//! The frame of every page: how far one is, who is here, and the choices that are offered everywhere.

use super::{App, Choice};
use crate::{
    block::Block,
    journey::{care, couple::Here, key::Seat},
    page::{Key, Progress},
    screens::{self, Overlay, progress_at, rail_at},
    session::{Place, Request},
};

/// Who is here, where two share this place and the page may be told apart by it.
pub fn here(app: &App) -> Vec<(Seat, String)> {
    let session = &app.session;
    if !app.hands_over() || app.screen.is_silent(session) {
        return vec![];
    }
    match session.who() {
        Here::Both => Seat::BOTH.map(|seat| (seat, session.journey.name(seat))).into(),
        here => {
            let alone = || session.say().app_here_alone(&session.who_name());
            here.seats().iter().map(|&seat| (seat, alone())).collect()
        }
    }
}

/// True late in the evening, on a page that knows who is there.
pub fn is_late(app: &App) -> bool {
    let session = &app.session;
    session.here.is_some() && !app.screen.is_silent(session) && care::is_late(session.now)
}

/// How far those who are here are in a practice, on the page itself.
pub fn progress(app: &App) -> Option<Progress> {
    let position = app.place.position().filter(|_| app.overlay.is_none())?;
    let progress = progress_at(&app.session, position)?;
    Some(Progress { of_boxes: app.screen.of_boxes(&app.session), ..progress })
}

/// The stops of a practice, beside the one that they are at.
pub fn rail(app: &App) -> Vec<Block> {
    let position = app.place.position();
    let position = position.filter(|_| app.overlay.is_none() && !app.screen.is_silent(&app.session));
    position.map_or(vec![], |position| rail_at(&app.session, position))
}

/// The choices of every page.
pub fn always(app: &App) -> Vec<Choice> {
    let say = app.session.say();
    let mut always = vec![
        Choice::ask(Key::Help, say.app_help(), Request::Help),
        Choice::ask(Key::Leave, say.app_leave(), Request::Quit),
    ];
    always.extend(app.session.here.map(|_| Choice::ask(Key::Lock, say.app_lock(), Request::Lock)));
    if !app.only_right_now && !matches!(app.overlay, Some(Overlay::Pause(_) | Overlay::Cover)) {
        always.push(Choice::ask(Key::Pause, say.app_pause(), Request::Pause));
    }
    if app.hands_over() {
        always.push(Choice::go(Key::Who, say.app_who(), Place::Seats));
    }
    if app.overlay.is_none() && !app.screen.begins() {
        always.extend(screens::back(&app.session, &app.place));
        always.extend(app.screen.why(&app.session));
    }
    let apart = app.apart.as_ref().filter(|place| app.notice.is_some() && !place.is_same_page(&app.place));
    always.extend(apart.map(|place| Choice::go(Key::Open, say.app_versions(), place.clone())));
    always
}
