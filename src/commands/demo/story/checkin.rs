//! How they check in: each alone, then both.

use super::{
    evening::Told,
    life::{Life, lost},
    words::{Checkin, Look, Script},
};
use crate::{
    journey::{
        checkin::{Moment, Rating},
        couple::Here,
    },
    page::Ask,
    session::Place,
};

/// No check-in has more pages.
const LONGEST: usize = 40;

/// Holds the next check-in of the story for those who are here, unless it is behind them.
pub fn hold(life: &mut Life, told: &mut Told, script: &Script) -> anyhow::Result<()> {
    let (here, today) = (life.session().who(), life.today());
    let journey = &life.session().journey;
    let next = script.checkins.get(told.weeks);
    let Some(week) = next.filter(|_| journey.own_checkin(today, here).is_none()) else { return Ok(()) };
    life.go(Place::Checkin);
    for _ in 0..LONGEST {
        let moment = match life.place() {
            Place::CheckinAt { moment, .. } => moment.clone(),
            // Where it begins.
            Place::Checkin if here == Here::Both => Moment::Enough,
            Place::Checkin => Moment::Unkept(String::new()),
            // A part with a tool of its own.
            Place::Stop(at) if at.chapter == life.session().guide.outline.checkin => {
                Moment::Part(String::new())
            }
            _ => break,
        };
        match here.alone() {
            Some(seat) => alone(life, week.look(seat), &moment)?,
            None => together(life, week, &moment)?,
        }
    }
    told.weeks += usize::from(here == Here::Both);
    Ok(())
}

fn alone(life: &mut Life, look: &Look, moment: &Moment) -> anyhow::Result<()> {
    match moment {
        Moment::Unkept(_) => life.choose("No"),
        Moment::Numbers => life.rate_all(look.numbers.chars().map(number)),
        Moment::Line(id) if id.ends_with(".better") => life.write(&look.better),
        Moment::Line(id) if id.ends_with(".harder") => life.write(&look.harder),
        Moment::Line(_) => match life.page().ask {
            Ask::Write(_) => life.write(""),
            _ => life.choose("In"),
        },
        Moment::Bring => bring(life, look),
        Moment::Month => life.choose("Go on with it"),
        _ => life.choose("Back to the path"),
    }
}

fn number(digit: char) -> Option<u8> {
    match digit {
        'x' => Some(Rating::MOST),
        _ => digit.to_digit(10).and_then(|digit| u8::try_from(digit).ok()),
    }
}

fn bring(life: &mut Life, look: &Look) -> anyhow::Result<()> {
    let guide = &life.session().guide;
    let checkin = guide.chapter(&guide.outline.checkin);
    let asked = |word: &String| checkin?.question(&format!("{}.{word}", guide.outline.checkin));
    let labels: Vec<_> =
        look.brings.iter().filter_map(asked).map(|question| format!("[ ] {}", question.ask)).collect();
    labels.iter().try_for_each(|label| life.choose(label))?;
    life.choose(if labels.is_empty() { "Keep everything" } else { "Bring what is marked" })
}

fn together(life: &mut Life, week: &Checkin, moment: &Moment) -> anyhow::Result<()> {
    match moment {
        // So it is called where they were away.
        Moment::Enough if week.short && life.choose_if("Start with thanks") => Ok(()),
        Moment::Enough if week.short => life.choose("Too much tonight"),
        Moment::Enough => life.choose("All of it"),
        Moment::Thanks(seat) => life.write(&week.look(*seat).thanks),
        Moment::Brought => life.choose("Go on without turns"),
        Moment::Wish(_) => life.write(""),
        Moment::Promise(seat) => life.write(&week.look(*seat).promise),
        Moment::PromiseSure(_) => life.rate(9),
        Moment::Part(_) => life.choose("Go on"),
        Moment::PromiseDay(_) | Moment::Next => {
            let page = life.page();
            let day = page.choices.first().ok_or_else(|| lost(&page, "a day"))?;
            life.send(day.does.clone().into());
            Ok(())
        }
        _ => life.choose("Back to the path"),
    }
}
