//! How they check in: each alone, then both.

use super::{evening::Told, life::Life};
use crate::{
    guide::script::{Checkin, Look, Script},
    journey::{
        checkin::{Moment, Rating},
        couple::Here,
        record::Seat,
    },
    page::{Ask, Key},
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
            Place::Stop(at) if life.session().guide.outline.is_checkin(&at.chapter) => {
                Moment::Part(String::new())
            }
            _ => break,
        };
        match here.alone() {
            Some(seat) => alone(life, script, look(week, seat), &moment)?,
            None => together(life, week, &moment)?,
        }
    }
    told.weeks += usize::from(here == Here::Both);
    Ok(())
}

fn look(week: &Checkin, seat: Seat) -> &Look {
    match seat {
        Seat::First => &week.first,
        Seat::Second => &week.second,
    }
}

fn alone(life: &mut Life, script: &Script, look: &Look, moment: &Moment) -> anyhow::Result<()> {
    match (moment, &life.page().ask) {
        (Moment::Numbers, _) => life.rate_all(look.numbers.chars().map(number)),
        (Moment::Line(id), Ask::Write(_)) => {
            let said = id.split_once('.').and_then(|(_, word)| look.says.get(word));
            life.write(said.map_or("", String::as_str))
        }
        (Moment::Unkept(_) | Moment::Line(_), _) => {
            let page = life.session().guide.outline.checkin.as_deref().unwrap_or_default();
            let chosen = script.couple.checkin.iter();
            let meant: Vec<_> = chosen.filter_map(|(name, id)| life.label(page, name, id)).collect();
            life.choose_one(meant)
        }
        (Moment::Bring, _) => bring(life, look),
        (Moment::Month, _) => life.choose(Key::On),
        _ => life.choose(Key::Back),
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
    let page = guide.checkin();
    let asked = |word: &String| page?.question(&format!("{}.{word}", page?.head.id));
    let asked = look.brings.iter().filter_map(asked);
    let labels: Vec<_> = asked.map(|question| question.ask.clone()).collect();
    life.choose_all(labels)?;
    life.choose(if look.brings.is_empty() { Key::On } else { Key::Bring })
}

fn together(life: &mut Life, week: &Checkin, moment: &Moment) -> anyhow::Result<()> {
    let say = life.session().say();
    match moment {
        // The first is what it is called where they were away.
        Moment::Enough if week.short => life.choose_one([say.checkin_only_thanks(), say.checkin_too_much()]),
        Moment::Enough => life.choose(say.checkin_all_of_it()),
        Moment::Thanks(seat) => life.write(&look(week, *seat).thanks),
        Moment::Wish(_) => life.write(""),
        Moment::Promise(seat) => life.write(&look(week, *seat).promise),
        Moment::PromiseSure(_) => life.rate(9),
        Moment::Brought | Moment::Part(_) => life.choose(Key::On),
        Moment::PromiseDay(_) | Moment::Next => life.choose(Key::Nth(1)),
        _ => life.choose(Key::Back),
    }
}
