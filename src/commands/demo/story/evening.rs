//! Evenings of the story: all that is due, first each alone, then both.

use chrono::{Datelike, Days};

use super::{checkin, life::Life, page_of};
use crate::{
    guide::{
        PlanKind,
        script::{MarkedAs, Script},
    },
    journey::{
        couple::Here,
        due::{Due, What, due},
        record::{Id, Seat},
    },
    language::Whose,
    page::{Ask, Key},
    session::Place,
};

/// How far they are in what they say to things that come again and again.
#[derive(Debug, Default)]
pub struct Told {
    /// Check-ins that were held.
    pub weeks: usize,
    /// The number of days of promises that were answered.
    marks: usize,
    /// Looks back on hard days.
    replays: usize,
    /// Whose promise was kept last, and which one.
    kept: Option<(Seat, Id)>,
}

/// An evening of theirs. `opens` is true on the day of the first check-in, which nothing asks for.
pub fn spend(life: &mut Life, told: &mut Told, script: &Script, opens: bool) -> anyhow::Result<()> {
    for here in [Here::First, Here::Second, Here::Both] {
        let session = life.session();
        let due = due(&session.journey, &session.guide, here, life.today());
        if due.is_empty() && !opens {
            continue;
        }
        life.sit(here);
        if opens {
            checkin::hold(life, told, script)?;
        }
        due.iter().filter(|due| is_theirs(due, here)).try_for_each(|due| meet(life, told, script, due))?;
        notice(life, told, here);
        life.go(Place::Path);
    }
    tea(life);
    Ok(())
}

/// True where it is due for those who are here. Matters of both wait for both, but for the half of a check-in done alone.
fn is_theirs(due: &Due, here: Here) -> bool {
    due.by == here.by() || due.what == What::Checkin
}

fn meet(life: &mut Life, told: &mut Told, script: &Script, due: &Due) -> anyhow::Result<()> {
    match &due.what {
        What::Checkin => checkin::hold(life, told, script),
        What::Promise(id) => mark(life, told, script, id),
        What::Review(id) => look_again(life, id),
        What::Replay(id) => look_back(life, told, script, id),
        What::LookBack => {
            life.go(Place::LookBack);
            while life.choose_if(life.session().say().look_back_done()) {}
            Ok(())
        }
        // Both are here in a moment.
        What::Together(_) | What::NextDate(_) | What::Parked(_) | What::Brought(_) => Ok(()),
        What::Part(position) => {
            let page = page_of(script, life.session().who(), &position.chapter);
            page.map_or(Ok(()), |page| life.walk(page))
        }
    }
}

/// Says how a day of a promise went.
fn mark(life: &mut Life, told: &mut Told, script: &Script, id: &Id) -> anyhow::Result<()> {
    let mark = &script.marks[told.marks % script.marks.len()];
    told.marks += 1;
    life.go(Place::Promise(id.clone()));
    let (say, name) = (life.session().say(), life.session().who_name());
    match mark.how {
        MarkedAs::Kept => {
            life.choose(say.promise_kept(Whose::Yours, &name))?;
            told.kept = life.session().who().alone().map(|seat| (seat, id.clone()));
        }
        MarkedAs::Changed => {
            life.choose(say.promise_changed(Whose::Yours, &name))?;
            life.choose(say.days_tomorrow(life.today() + Days::new(1)))?;
        }
        MarkedAs::Missed => life.choose(say.promise_missed(Whose::Yours, &name))?,
    }
    // Lines that nothing is said in stay empty.
    for line in mark.lines.iter().map(String::as_str).chain(["", ""]) {
        match life.page().ask {
            Ask::Write(_) => life.write(line)?,
            _ => break,
        }
    }
    life.choose_if(Key::NotNow);
    Ok(())
}

/// Says that they noticed what the other kept last, unless that was said.
fn notice(life: &mut Life, told: &mut Told, here: Here) {
    let by_the_other = |(by, _): &mut (Seat, Id)| here.alone().is_some_and(|seat| seat.other() == *by);
    if let Some((_, id)) = told.kept.take_if(by_the_other) {
        life.go(Place::Promise(id.clone()));
        if life.session().journey.noticeable(&id, here).is_some() {
            life.choose_if(Key::Nth(1));
        }
    }
}

/// Reviews an agreement: it goes on as it is, and rests where it ended by itself.
fn look_again(life: &mut Life, id: &Id) -> anyhow::Result<()> {
    life.go(Place::Promise(id.clone()));
    let (session, say) = (life.session(), life.session().say());
    let days = session.journey.plan(id).and_then(|(_, plan)| plan.every);
    let goes_on =
        days.map_or_else(|| say.promise_goes_on().to_owned(), |days| say.promise_goes_on_days(days as usize));
    life.choose_one([goes_on, say.promise_let_rest().to_owned()])
}

/// Looks back on a hard day, and changes a line of the plan where there is something to change.
fn look_back(life: &mut Life, told: &mut Told, script: &Script, id: &Id) -> anyhow::Result<()> {
    let replay = &script.replays[told.replays % script.replays.len()];
    told.replays += 1;
    life.go(id.uuid().map_or(Place::Setback, Place::Replay));
    life.choose(Key::On)?;
    life.write(&replay.happened)?;
    life.write(&replay.helped)?;
    life.choose(life.session().say().replay_no_line())
}

/// Ten minutes of tea, on most evenings that they are at home, once they have a ritual.
fn tea(life: &mut Life) {
    let ritual =
        life.session().journey.plans_of(PlanKind::Ritual).next().map(|(record, _)| record.id.clone());
    let Some(ritual) = ritual.filter(|_| life.today().num_days_from_ce() % 3 != 0) else { return };
    life.sit(Here::Both);
    life.go(Place::Promise(ritual));
    life.choose_if(life.session().say().promise_did_today(false));
    life.go(Place::Path);
}
