//! Evenings of the story: all that is due, first each alone, then both.

use super::{
    checkin,
    life::Life,
    words::{MarkedAs, Script},
};
use crate::{
    guide::PlanKind,
    journey::{
        couple::Here,
        due::{Due, What, due},
        record::{Id, Seat},
    },
    page::Ask,
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
            while life.choose_if("The look back is done") {}
            Ok(())
        }
        // Both are here in a moment.
        What::Together(_) | What::Parked(_) | What::Brought(_) => Ok(()),
        What::Part(position) => {
            let page = script.said_on(&position.chapter, life.session().who());
            page.map_or(Ok(()), |page| life.walk(page))
        }
    }
}

/// Says how a day of a promise went.
fn mark(life: &mut Life, told: &mut Told, script: &Script, id: &Id) -> anyhow::Result<()> {
    let mark = &script.marks[told.marks % script.marks.len()];
    told.marks += 1;
    life.go(Place::Promise(id.clone()));
    match mark.how {
        MarkedAs::Kept => {
            life.choose("Kept")?;
            told.kept = life.session().who().alone().map(|seat| (seat, id.clone()));
        }
        MarkedAs::Changed => life.choose_all(&["Changed", "Tomorrow"])?,
        MarkedAs::Missed => life.choose("Missed")?,
    }
    // Lines that nothing is said in stay empty.
    for line in mark.lines.iter().map(String::as_str).chain(["", ""]) {
        match life.page().ask {
            Ask::Write(_) => life.write(line)?,
            _ => break,
        }
    }
    life.choose_if("None for now");
    Ok(())
}

/// Says that they noticed what the other kept last, unless that was said.
fn notice(life: &mut Life, told: &mut Told, here: Here) {
    let by_the_other = |(by, _): &mut (Seat, Id)| here.alone().is_some_and(|seat| seat.other() == *by);
    if let Some((_, id)) = told.kept.take_if(by_the_other) {
        life.go(Place::Promise(id));
        life.choose_if("I noticed");
    }
}

/// Reviews an agreement: it goes on as it is, and rests where it ended by itself.
fn look_again(life: &mut Life, id: &Id) -> anyhow::Result<()> {
    life.go(Place::Promise(id.clone()));
    match life.choose_if("It goes on") {
        true => Ok(()),
        false => life.choose("Let it rest"),
    }
}

/// Looks back on a hard day, and changes a line of the plan where there is something to change.
fn look_back(life: &mut Life, told: &mut Told, script: &Script, id: &Id) -> anyhow::Result<()> {
    let replay = &script.replays[told.replays % script.replays.len()];
    told.replays += 1;
    life.go(id.uuid().map_or(Place::Setback, Place::Replay));
    life.choose("Go on")?;
    life.write(&replay.happened)?;
    life.write(&replay.helped)?;
    life.choose("Nothing to change")
}

/// Ten minutes of tea, on most evenings that they are at home, once they have a ritual.
fn tea(life: &mut Life) {
    let has_one = life.session().journey.plans_of(PlanKind::Ritual).next().is_some();
    let day = chrono::Datelike::num_days_from_ce(&life.today());
    if !has_one || day % 3 == 0 {
        return;
    }
    life.sit(Here::Both);
    life.go(Place::Promises);
    life.choose_if("We did it today");
    life.go(Place::Path);
}
