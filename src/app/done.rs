//! The app's answer to outcomes: how each result from outside changes it.

use super::{App, get_up, go, lay_over, one_alone};
use crate::{
    form,
    journey::{
        couple::Here,
        key::{DraftKey, Writers},
        record::{Id, Location, Record, Seat},
    },
    private::Private,
    screens::{self, Overlay},
    session::{Effect, Lock, Outcome, Place, Request, Session, Update, door, settings::Setting},
};

/// Takes what came of an effect.
pub fn done(app: &mut App, outcome: Outcome) -> Update {
    if matches!(outcome, Outcome::Seated { .. } | Outcome::NotSeated { .. }) {
        app.sits = None;
    }
    let session = &mut app.session;
    let say = session.say();
    match outcome {
        Outcome::Seated { here, writers, drafts, place, .. } => {
            return seated(app, here, writers, drafts, place);
        }
        Outcome::Saved { id, location } => {
            session.journey.settle(&id, location);
            let draft = session.unsaved.saved(&id);
            let mut effects: Vec<_> = draft.map(|draft| Effect::Discard { draft }).into_iter().collect();
            let all = session.unsaved.is_empty();
            // Said of words only, and to whoever wrote them; that a page was passed is not worth a word.
            if all && !effects.is_empty() && session.here.is_some() {
                app.notice = Some(say.app_saved().to_owned());
            }
            if !effects.is_empty() {
                tell_apart(app, &id);
                effects.extend(app.screen.arrived(&app.session));
            }
            return Update { effects, then: (all && app.leaving).then_some(Request::Quit) };
        }
        Outcome::Noticed(said) => app.noticed = Some(said),
        Outcome::Notes(notes) => session.show(notes),
        Outcome::OtherNote(words) => session.show(vec![(form::OTHER_NOTE, words)]),
        Outcome::Found(notes) => return app.screen.update(session, &screens::found(notes)),
        Outcome::Arrived(records) => return arrived(app, records),
        Outcome::Rekeyed => return rekeyed(app),
        Outcome::Reopened { journey, locks, read_only } => {
            (session.journey, session.locks, session.read_only) = (*journey, locks, read_only);
            let rekeyed = app.place != Place::Missing;
            let turn = get_up(app).with(one_alone(app));
            app.notice = rekeyed.then(|| say.app_rekeyed().to_owned());
            return turn;
        }
        Outcome::TakenAway { journey, locks, read_only, lines } => {
            let usual = session.settings.value(Setting::Seat);
            let is_theirs = session.who().alone().is_none_or(|seat| lines.is_none() || seat.name() == usual);
            let forgotten =
                (is_theirs && !usual.is_empty()).then_some(Effect::RememberSetting(Setting::Seat, None));
            let locked = session.lock();
            (session.journey, session.locks, session.read_only) = (*journey, locks, read_only);
            let said = match lines {
                None => say.forget_done_all().to_owned(),
                Some((done, 0)) => say.forget_done(done),
                Some((done, left)) => say.all([say.forget_done(done), say.forget_remaining(left)]),
            };
            let turn = get_up(app).first(locked).with(forgotten);
            app.notice = Some(said);
            return turn;
        }
        Outcome::Misread(journey) => session.read_anew(*journey),
        Outcome::Settled(settled) => app.noticed = began_to_sign(session, &settled).or(app.noticed.take()),
        Outcome::Opened { records, left } => {
            session.take(records);
            session.opening = if session.locks.open_seats().is_empty() { 0 } else { left };
            let opened = session.open_what_both_said();
            return Update::from(destroy_what_was_left(session)).with(opened);
        }
        Outcome::Scrubbed(id) => session.journey.destroyed(&id),
        Outcome::Locks(locks) => session.locks = locks,
        Outcome::Unlocked { seat, lock, records, left } => return unlocked(app, seat, lock, records, left),
        Outcome::Key { .. }
        | Outcome::Resealed { .. }
        | Outcome::NotProtected { .. }
        | Outcome::NotUnlocked { .. }
        | Outcome::Progress { .. } => return keyed(app, outcome),
        Outcome::CountryRemembered(code) => {
            let said =
                if code.is_some() { say.help_country_remembered() } else { say.help_country_forgotten() };
            (session.country.remembered, app.notice) = (code, Some(said.to_owned()));
        }
        Outcome::SettingRemembered(setting, value) => set(app, setting, value),
        Outcome::SettingsForgotten => Setting::ALL.into_iter().for_each(|setting| set(app, setting, None)),
        Outcome::Exported(path) => app.notice = Some(say.app_written(&path.display().to_string())),
        Outcome::NotSaved { record, why, .. } => {
            session.not_saved(&record);
            app.leaving = false;
            return lay_over(app, Overlay::trouble(why));
        }
        // Where only the page for a bad moment is open, it stays.
        Outcome::Failed { why } if app.only_right_now => app.notice = Some(why),
        Outcome::NotSeated { why } | Outcome::Failed { why } => {
            return lay_over(app, Overlay::trouble(why));
        }
    }
    Update::stay()
}

/// Notes what this machine remembers now. The page says it, and needs no word besides.
fn set(app: &mut App, setting: Setting, value: Option<String>) {
    let session = &mut app.session;
    session.settings.remembered(setting, value.as_deref());
    if setting.is_language() {
        session.speak_as_chosen();
    }
    if setting == Setting::Country {
        session.country.remembered = value;
        session.country.code = Some(session.settings.value(setting)).filter(|code| !code.is_empty());
    }
}

/// Another window or machine wrote something, perhaps in the place of what was shown when it was changed here.
fn arrived(app: &mut App, records: Vec<(Record, Location)>) -> Update {
    let is_new = |record: &Record| !app.session.journey.heads(&record.id).contains(&record.hlc);
    let new = records.iter().map(|(record, _)| record).filter(|record| is_new(record));
    let new: Vec<Id> = new.map(|record| record.id.clone()).collect();
    app.session.take(records);
    for id in &new {
        tell_apart(app, id);
    }
    let opened = app.session.open_what_both_said();
    Update::from(app.screen.arrived(&app.session)).with(opened)
}

/// Says that what was written here stands beside another version, and where both are.
fn tell_apart(app: &mut App, id: &Id) {
    if app.session.here.is_some() && app.session.is_apart(id) {
        app.notice = Some(app.session.say().app_apart().to_owned());
        app.apart = door::place_of(&app.session, id);
    }
}

/// A key opened: everybody sits down, or goes on where they are. Where nobody waits for it any more it is shut again.
fn unlocked(app: &mut App, seat: Seat, lock: Lock, records: Vec<(Record, Location)>, left: usize) -> Update {
    let Some(here) = app.screen.admits().filter(|_| app.screen.tries() == Some(seat)) else {
        return vec![Effect::Lock(seat)].into();
    };
    app.session.locks.opened(seat, Lock { open: true, ..lock });
    app.session.journey.unlock(seat);
    app.session.take(records);
    app.session.opening = left;
    match app.screen.awaits().filter(|_| app.session.here == Some(here)) {
        Some(place) => {
            let place = screens::unsigned::waits(&app.session, Some(&place)).unwrap_or(place);
            go(app, place).with(destroy_what_was_left(&app.session))
        }
        None => vec![Effect::Sit(here)].into(),
    }
}

/// The one word when seats sign for the first time: how much stood before, and goes on to count.
fn began_to_sign(session: &Session, settled: &[(Seat, usize)]) -> Option<String> {
    let say = session.say();
    let began = settled.iter().filter(|(_, lines)| *lines > 0);
    let began: Vec<_> =
        began.map(|(seat, lines)| say.unsigned_began(&session.journey.name(*seat), *lines)).collect();
    (!began.is_empty()).then(|| say.all(began))
}

type Drafts = Vec<(DraftKey, Private)>;

/// Seats those whose key has opened, at the place where they stopped. Refused if they were locked out meanwhile.
fn seated(app: &mut App, here: Here, writers: Writers, drafts: Drafts, place: Option<Place>) -> Update {
    if app.session.locks.asks(here).is_some() {
        return Update::stay();
    }
    let first = app.session.journey.couple().is_none();
    app.session.sit(here, writers, drafts);
    let place = place.map(|place| app.session.take_up(place));
    let wanted = app.wanted_plan(here).or(app.wanted.take().filter(|_| !first));
    let unsigned = screens::unsigned::waits(&app.session, None);
    let place = app.screen.awaits().or(wanted).or(unsigned).or(place).or((!first).then_some(Place::Path));
    let turn = place.map_or_else(Update::stay, |place| go(app, place));
    let turn = turn.with(app.session.keep_guide()).with(destroy_what_was_left(&app.session));
    let turn = turn.with(app.session.open_what_both_said());
    if app.session.journey.pause().is_some() {
        app.overlay = Some(Overlay::pause(&app.session));
    }
    turn
}

/// The keys are other ones than before: everybody gets up, and the folder is opened anew, with what it asks for now.
fn rekeyed(app: &mut App) -> Update {
    let left = app.screen.leave(&app.session);
    let locked = app.session.lock();
    get_up(app).first(locked).first(left).with([Effect::Reopen])
}

/// Words that were deleted and are still in a file, because somebody was interrupted, go now. First everything must be
/// open: a newer version may lie under a seal.
fn destroy_what_was_left(session: &Session) -> Vec<Effect> {
    if session.read_only.is_some() || session.opening > 0 {
        return vec![];
    }
    session.journey.left_behind().into_iter().map(Effect::Scrub).collect()
}

/// Takes the outcome of a change of keys: records may have moved in their files, and the page that asked is told.
fn keyed(app: &mut App, mut outcome: Outcome) -> Update {
    if let Outcome::Resealed { records, .. } = &mut outcome {
        for seat in app.session.locks.open_seats() {
            app.session.journey.unlock(seat);
        }
        app.session.take(std::mem::take(records));
    }
    app.screen.hears(&outcome)
}
